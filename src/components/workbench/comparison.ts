import type { Comparison } from "./compare.js";

/**
 * What compares the reports, fetched when it is drawn. The imports stand here and not in the page: what a page itself imports
 * goes into the one file that it begins with.
 */
export async function comparison(): Promise<Comparison> {
  const [{ compare }, { LESSON_STEPS }] = await Promise.all([import("./compare.js"), import("../lessons.js")]);
  return { compare, lessons: LESSON_STEPS };
}
