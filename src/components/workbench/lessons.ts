import type { LessonSteps } from "./compare.js";

/**
 * The steps of all lessons, fetched when they are drawn. The import stands here and not in the page: what a page itself imports
 * goes into the one file that it begins with.
 */
export async function lessonSteps(): Promise<LessonSteps> {
  return (await import("../lessons.js")).LESSON_STEPS;
}
