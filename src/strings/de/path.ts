import type { Translation } from "../language.js";
import type { pathStrings } from "../path.js";

/** Words of the bar that goes along a path, in German. */
export const path: Translation<typeof pathStrings> = {
  bar: (title) => `Dein Weg: ${title}`,
  stop: (at, of) => `Station ${at} von ${of}:`,
  minutes: (minutes) => `etwa ${minutes} ${minutes === 1 ? "Minute" : "Minuten"}`,
  next: (title) => `Weiter: ${title}`,
  questions: "Weiter: die Fragen dazu",
  back: (title) => `Zurück zu: ${title}`,
  last: "Das ist die letzte Station.",
  leave: "Den Weg verlassen",
};
