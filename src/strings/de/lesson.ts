import type { Translation } from "../language.js";
import type { lessonStrings } from "../lesson.js";

/** Words that all lessons share, in German. */
export const lesson: Translation<typeof lessonStrings> = {
  lesson: (number, name) => `Lektion ${number}: ${name}`,
  steps: "Schritte dieser Lektion",
  check: {
    name: "Teste dich",
    title: "Teste dich",
    loading: "Die Aufgaben werden geladen.",
    failed: "Die Aufgaben ließen sich nicht laden. Lade diese Seite neu, sobald du Internet hast.",
  },
  next: (name) => `Weiter: ${name}`,
  nothing: "Zu dieser Lektion steht in diesen Berichten noch nichts.",
  asTable: "Als Tabelle zeigen",
  tableOf: (finding) => `Tabelle: ${finding}`,
  copy: "Link hierher kopieren",
  copied: "Kopiert.",
  needsScript:
    "Hier kann die Seite ihre Skripte nicht ausführen. Sie öffnen die anderen Schritte, die genauen Wörter und die Aufgaben.",
  close: "Schließen",
  openReport: "öffnet den Bericht an dieser Stelle.",
  paragraph: (number) => `¶${number}`,
  paragraphInWords: (number) => `Absatz ${number}`,
  placeName: (letter, label, where) => `${letter} ${where}, ${label}: im Bericht öffnen`,
  markBegins: "Markierung beginnt",
  markEnds: "Markierung endet",
  known: "Was wissen wir nun?",
};
