import { numberInWords } from "./dates.js";
import { part } from "./language.js";
const english = {
  kinds: {
    exercises: (dataset: string) => `Answers to exercises (${dataset})`,
    stamps: (dataset: string) => `Lessons that you finished (${dataset})`,
    path: "The path that you follow, until you close the tab",
    drafts: (dataset: string) => `Answers that you began (${dataset})`,
    reviews: (dataset: string) => `When exercises come back for review (${dataset})`,
    asked: (dataset: string) => `What you picked before a lesson showed it (${dataset})`,
    coding: (dataset: string) => `What you coded in “Code it yourself” (${dataset})`,
    question: (dataset: string) => `The question that you write (${dataset})`,
    ownReport: (dataset: string) => `The report that you wrote (${dataset})`,
    language: "The language of the buttons and headings",
    layers: "Which layers are on in the reading room",
    work: "Your own reports, from “Try your own reports”",
    sidebar: "Whether the list of pages is open",
    copy: (of: string) => `A copy of something that could not be read, or no longer fits. It was: ${of}`,
    other: "Something else of this notebook",
  },
  size: (characters: number) => (characters === 1 ? "1 character" : `${numberInWords(characters)} characters`),
  nothing: "At the moment this browser keeps nothing of yours.",
  forbidden: "This browser lets the notebook keep nothing. Download your answers before you close it.",
  copy: "It may also keep a copy of the notebook’s pages, so that they work without a network. Nothing of yours is in it.",
  download: "Download it",
  remove: "Delete all of it",
  warning: "Answers, drafts and your own reports on this device will be gone for good. Files that you downloaded stay.",
  sure: "Yes, delete it",
  cancel: "Keep it",
  done: "It is deleted.",
  notAll: "What was yours is deleted. The browser did not let go of its copy of the pages.",
};

export const privacyStrings = part("privacy", english);
