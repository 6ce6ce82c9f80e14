import { part } from "./language.js";
import { capital, count, numberWord, plural } from "./words.js";

/** Words of the page of class results. */
const english = {
  modes: "How did the class answer?",
  byFiles: "With answer files",
  byHands: "By show of hands",
  drop: "Drop answer files, or choose them",
  stays: "They are read in this browser and go nowhere. Close the tab and they are gone.",
  choose: "Choose files",
  reading: (done: number, all: number) => `Reading file ${done} of ${all}.`,
  read: (n: number) => `${n} read.`,
  notRead: (n: number) => `${n} not read:`,
  /** Why a file is not taken, after its name. */
  refusals: {
    empty: "is empty. Ask for it again.",
    "cut-off": "was cut off. Ask for it again.",
    "no-json": "is not an answer file. Ask for the file that “Download my answers” saves.",
    "other-format": "is not an answer file. Ask for the file that “Download my answers” saves.",
    "newer-version": "comes from a newer version of this notebook. Reload this page, or ask for the file again.",
    "too-many": "is one file too many. Drop it after clearing these.",
    unreadable: "could not be opened. Drop it again.",
  },
  otherDataset: (dataset: string) => `holds answers to another event (${dataset === "" ? "unnamed" : dataset}).`,
  tooBig: (megabytes: string) => `has ${megabytes} MB. No answer file is that large, so it was not opened.`,
  clear: "Clear all",
  cleared: "All files are cleared.",
  print: "Print this page",
  csv: "Download the class (CSV)",
  replaced: (file: string, by: string) =>
    `${file} is an earlier file of the same student as ${by}. The later one counts.`,
  leftOut: "Left out, because the question has changed since it was answered or is not here any more:",
  leftOutItem: (title: string, files: number) => `${title} (${count(files, "file")})`,
  unread: (file: string, entries: number) =>
    `In ${file}, ${count(entries, "entry", "entries")} could not be read. The rest counts.`,
  sameName: (name: string) => `Two files or more are named ${name} and come from different students. All count.`,
  order: "Most worth talking about first.",
  legend: "Solid squares: students whose first answer was right. Outlined: another answer.",
  empty: "No answers yet. Students save their file with “Download my answers” on the Practice page.",
  none: "No file holds an answer to these exercises.",
  jump: "Go to",
  basis: {
    first: (n: number) => `first tries, ${n} ${plural(n, "answer")}`,
    prediction: (n: number) => `predictions, not marked, ${n} ${plural(n, "answer")}`,
    own: (n: number) => `own words, not marked, ${n} ${plural(n, "answer")}`,
    hands: (n: number) => `show of hands, ${n} ${plural(n, "student")}`,
  },
  right: (first: number, last: number | null, n: number) =>
    `Right at first: ${first} of ${n}.` + (last === null ? "" : ` Right in the end: ${last} of ${n}.`),
  hints: (n: number) => `${capital(count(n, "student"))} opened the hint first.`,
  kappa: (value: string) =>
    `Agreement of the coders, Fleiss’ κ: ${value}. 1 is full agreement, 0 is what chance would give.`,
  bar: (label: string, n: number, all: number) => `${label}: ${n} of ${all}`,
  of: (all: number) => `of ${all}`,
  isRight: "right",
  otherAnswers: (ways: number) => count(ways, "other answer"),
  thinking: (n: number) => `What the ${numberWord(n)} may be thinking`,
  ask: "Ask the class",
  split: "A split worth using",
  splitText: "The class is divided. Let one student from each side point to the words.",
  undecidedText: "The reports leave this open. Nobody is wrong here.",
  noAsk: "Which words in the sentences decide it?",
  showSentences: "Show the sentences full screen",
  close: "Close",
  reasons: "Students who disagree with the answer",
  texts: "What students wrote",
  undecided: "? undecided, both count",
  columns: { answer: "Answer", students: "Students", row: "What was sorted", ours: "The sentences support" },
  number: (value: string, n: number) => `${value}: ${n}`,
  typed: "The answer to this exercise was typed by hand. It does not follow the data.",
  asTable: "Show as a table",
  scale: "Each dot is one student.",
  handsLede: "Choose an exercise, read it out, and type how many hands you count.",
  handsChoose: "Exercise",
  handsCount: (option: string) => `Hands for: ${option}`,
  handsStudents: "Students in the class",
  handsNone: "This exercise cannot be answered by hands.",
  handsShow: "Show the distribution",
  setAside: (n: number) =>
    `${capital(count(n, "exercise"))} ${n === 1 ? "is" : "are"} set aside because something in the data does not fit any more:`,
};

export const classResultsStrings = part("classResults", english);
