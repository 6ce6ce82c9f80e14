import { hashText } from "./hashText.js";

/** An order that is the same for everybody and every time, and not the right one. */
export function shuffled<T extends { id: string }>(items: readonly T[], order: readonly string[], seed: string): T[] {
  const mixed = [...items].sort((a, b) => (hashText(seed + a.id) < hashText(seed + b.id) ? -1 : 1));
  const isRight = mixed.every(({ id }, i) => id === order[i]);
  return isRight ? [...mixed.slice(1), ...mixed.slice(0, 1)] : mixed;
}

/**
 * Options as they are shown: authors write the right one first, and where it stands tells nobody which it is. The same for
 * everybody, so that a class can speak of "the second"; answers are kept by their ids. Reports keep their order.
 */
export function asShown<T extends { id: string; report_id: string }>(options: readonly T[], exercise: string): T[] {
  const key = ({ id }: T): string => hashText(`${exercise} ${id} shown`);
  if (options.some(({ report_id }) => report_id !== "")) return [...options];
  return [...options].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
