/**
 * The lessons in their order, each by the name of its page: the ids of its steps, as addresses and an author's notes have
 * them, and the strokes of its icon in a box of 16 by 16. What makes its steps stands in `src/components/lessons.ts`, its
 * picture in `src/components/home/pictures.ts`.
 */
export const LESSONS = {
  timing: {
    steps: ["day", "clock", "length", "order", "sure", "check"],
    icon: "M1.5,4.5V11.5M14.5,4.5V11.5M1.5,8H14.5M6,8A2,2 0 1 0 10,8A2,2 0 1 0 6,8Z",
  },
  framing: {
    steps: ["headlines", "missing", "speakers", "words", "side", "check"],
    icon: "M2,6V2.5H6M10,2.5H14V6M14,10V13.5H10M6,13.5H2V10",
  },
  wording: {
    steps: ["collation", "shifts", "ladder", "check"],
    icon: "M6.5,4C4,4.6 2.6,6.4 2.6,9.2A2,2 0 1 0 4.6,7.4M13.5,4C11,4.6 9.6,6.4 9.6,9.2A2,2 0 1 0 11.6,7.4",
  },
  provenance: {
    steps: ["where", "sources", "traces", "witnesses", "lookup", "check"],
    icon: "M5.4,7.2L11,4.3M5.4,8.8L11,11.7M1.5,8A2,2 0 1 0 5.5,8A2,2 0 1 0 1.5,8ZM11,3.4A1.8,1.8 0 1 0 14.6,3.4A1.8,1.8 0 1 0 11,3.4ZM11,12.6A1.8,1.8 0 1 0 14.6,12.6A1.8,1.8 0 1 0 11,12.6Z",
  },
} as const;

export type LessonId = keyof typeof LESSONS;

/** Steps of the page “Code it yourself”, which is no lesson: no claim belongs to it. */
const CODE = ["intro", "quiz", "code", "compare"] as const;

/** The id of a step, as its address has it (`timing#step=length`). */
export type StepId = (typeof LESSONS)[LessonId]["steps"][number] | (typeof CODE)[number];

/** The pages that a dataset's author may write about, each in a file of its name, with the ids of their steps. */
export const STEPS: Readonly<Record<string, readonly StepId[]>> = {
  ...Object.fromEntries(Object.entries(LESSONS).map(([id, { steps }]) => [id, steps])),
  code: CODE,
};

/** The name of the text that comes after all lessons, below the last step of the last one. */
export const ENDS = "ends";
