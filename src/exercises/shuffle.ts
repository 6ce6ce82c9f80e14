import { hashText } from "./hashText.js";

/** An order that is the same for everybody and every time, and not the right one. */
export function shuffled<T extends { id: string }>(items: readonly T[], order: readonly string[], seed: string): T[] {
  const mixed = [...items].sort((a, b) => (hashText(seed + a.id) < hashText(seed + b.id) ? -1 : 1));
  const isRight = mixed.every(({ id }, i) => id === order[i]);
  return isRight ? [...mixed.slice(1), ...mixed.slice(0, 1)] : mixed;
}
