import { part } from "./language.js";
import { plural } from "./words.js";

/** Words of a SCORM package: the line above the notebook, and what the command says. */
const english = {
  loading: "Opening …",
  needsScript: "The notebook needs JavaScript.",
  none: "No teaching system was found. Your answers stay in this browser.",
  refused: "The teaching system does not answer. Your answers stay in this browser. Save your answers as a file, too.",
  notTaken: "The teaching system did not take your last answer. Save your answers as a file, too.",
  readOnly: "The teaching system takes no answers now. What you answer stays in this browser.",
  noExercises: "The exercises could not be loaded, so the teaching system learns nothing. Open this lesson again.",
  other: "The teaching system learns nothing while someone else works here. Choose the first student to go on.",
  kept: (over: number, all: number) =>
    `Your teaching system keeps your answers and your score. ${over} of ${all} ${plural(all, "exercise")} finished.`,
  left: (titles: readonly string[]) =>
    `${titles.length === 1 ? "One answer is" : `${titles.length} answers are`} too long for it: ` +
    `${titles.slice(0, 3).join("; ")}${titles.length > 3 ? "; …" : ""}. ` +
    `${titles.length === 1 ? "It stays" : "They stay"} in the browser where you wrote. ` +
    "There, save your answers as a file on the page “Practice”.",
  notHere: "That page is not in this package.",
};

export const scormStrings = part("scorm", english);
