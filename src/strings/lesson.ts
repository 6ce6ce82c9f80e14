import { part } from "./language.js";
/** Words that all lessons share. */
const english = {
  lesson: (number: number, name: string) => `Lesson ${number}: ${name}`,
  steps: "Steps of this lesson",
  check: {
    name: "Check yourself",
    title: "Check yourself",
    loading: "The exercises are on their way.",
    failed: "The exercises could not be loaded. Load this page again when you are connected.",
  },
  next: (name: string) => `Next: ${name}`,
  nothing: "The reports of this dataset hold nothing for this lesson yet.",
  asTable: "Show as a table",
  tableOf: (finding: string) => `Table: ${finding}`,
  copy: "Copy a link to this",
  copied: "Copied.",
  needsScript: "Here the page cannot run its scripts. They open the other steps, the exact words and the exercises.",
  close: "Close",
  openReport: "opens the report at these words.",
  paragraph: (number: number) => `¶${number}`,
  paragraphInWords: (number: number) => `paragraph ${number}`,
  placeName: (letter: string, label: string, where: string) => `${letter} ${where}, ${label}: open in the report`,
  markBegins: "marked words begin",
  markEnds: "marked words end",
  /** The heading of the card that comes last after a reveal; authors write it too. */
  known: "So what is known?",
};

export const lessonStrings = part("lesson", english);
