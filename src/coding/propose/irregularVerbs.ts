import { IRREGULAR_VERBS } from "../../parser/irregularVerbs.js";

/** Each form of an irregular verb with its base: "held", "holds" and "holding" with "hold". */
export const BASE_OF: ReadonlyMap<string, string> = new Map(
  IRREGULAR_VERBS.flatMap(({ base, pasts }) =>
    [base, ...pasts, `${base}s`, ...progressives(base)].map((form) => [form, base] as const),
  ),
);

/** "taking" of "take", "winning" of "win", "holding" of "hold". */
function progressives(base: string): string[] {
  if (/[^e]e$/u.test(base)) return [`${base.slice(0, -1)}ing`];
  return [`${base}ing`, `${base}${base.at(-1)!}ing`];
}
