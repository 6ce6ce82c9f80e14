import { hashText } from "./hashText.js";

/** The order in which a class sees options together: at the front, on paper, in results and in other systems. */
export const TOGETHER = "";

/** An order that is the same for everybody and every time, and not the right one. */
export function shuffled<T extends { id: string }>(items: readonly T[], order: readonly string[], seed: string): T[] {
  const mixed = [...items].sort((a, b) => (hashText(seed + a.id) < hashText(seed + b.id) ? -1 : 1));
  const isRight = mixed.every(({ id }, i) => id === order[i]);
  return isRight ? [...mixed.slice(1), ...mixed.slice(0, 1)] : mixed;
}

/**
 * Options as they are shown. Authors write the right one first: where it stands must tell nobody which it is, and a
 * neighbour's "the second" must not help. Answers are kept by their ids. Reports keep their order, as everywhere.
 * @param seed whose order it is: a student's key, or `TOGETHER`
 */
export function asShown<T extends { id: string; report_id: string }>(
  options: readonly T[],
  exercise: string,
  seed: string,
): T[] {
  if (options.some(({ report_id }) => report_id !== "")) return [...options];
  return inAnyOrder(options, `${seed} ${exercise} ${options.map(({ id }) => id).join(" ")}`);
}

/** Where items that are to be put in order begin for a student: never solved. */
export function asBegun<T extends { id: string }>(
  items: readonly T[],
  order: readonly string[],
  exercise: string,
  seed: string,
): T[] {
  if (seed === TOGETHER) return [...items];
  const mixed = inAnyOrder(items, `${seed} ${exercise} begun`);
  const isRight = mixed.every(({ id }, i) => id === order[i]);
  return isRight ? [...mixed.slice(1), ...mixed.slice(0, 1)] : mixed;
}

/** Each order is as likely as any other (Fisher and Yates, as Durstenfeld 1964 wrote it down for computers). */
function inAnyOrder<T>(items: readonly T[], seed: string): T[] {
  const random = numbersFrom(seed);
  const mixed = [...items];
  for (let left = mixed.length - 1; left > 0; left--) {
    const at = Math.floor(random() * (left + 1));
    [mixed[left], mixed[at]] = [mixed[at]!, mixed[left]!];
  }
  return mixed;
}

/**
 * Numbers from 0 to 1 that are always the same for a seed: a Weyl sequence, mixed by MurmurHash3's last step (Appleby,
 * public domain). The text's hash alone differs too little between seeds that differ in their last letters.
 */
function numbersFrom(seed: string): () => number {
  let at = parseInt(hashText(seed).slice(0, 8), 16);
  return () => {
    at = (at + 0x9e3779b9) | 0;
    let mixed = at;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
  };
}
