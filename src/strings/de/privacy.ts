import { numberInWords } from "../dates.js";
import type { Translation } from "../language.js";
import type { privacyStrings } from "../privacy.js";

/** What the browser keeps, in German. */
export const privacy: Translation<typeof privacyStrings> = {
  kinds: {
    exercises: (dataset) => `Antworten auf Aufgaben (${dataset})`,
    stamps: (dataset) => `Lektionen, die du fertig hast (${dataset})`,
    path: "Der Weg, dem du folgst, bis du den Tab schließt",
    drafts: (dataset) => `Antworten, die du angefangen hast (${dataset})`,
    reviews: (dataset) => `Wann Aufgaben zur Wiederholung kommen (${dataset})`,
    asked: (dataset) => `Was du gewählt hast, bevor eine Lektion es zeigte (${dataset})`,
    coding: (dataset) => `Was du in „Selbst codieren“ codiert hast (${dataset})`,
    question: (dataset) => `Die Frage, die du schreibst (${dataset})`,
    ownReport: (dataset) => `Der Bericht, den du geschrieben hast (${dataset})`,
    language: "Die Sprache der Knöpfe und Überschriften",
    layers: "Welche Ebenen im Lesesaal zu sehen sind",
    work: "Deine eigenen Berichte aus „Eigene Berichte ausprobieren“",
    sidebar: "Ob die Liste der Seiten offen ist",
    copy: (of) => `Eine Kopie von etwas, das sich nicht lesen ließ oder nicht mehr passt. Es war: ${of}`,
    other: "Etwas anderes von diesen Seiten",
  },
  size: (characters) => `${numberInWords(characters)} Zeichen`,
  nothing: "Im Moment speichert dieser Browser nichts von dir.",
  forbidden: "In diesem Browser lässt sich nichts speichern. Lade deine Antworten herunter, bevor du ihn schließt.",
  copy:
    "Vielleicht speichert er auch eine Kopie der Seiten, damit sie ohne Internet funktionieren. Darin steht nichts von " +
    "dir.",
  download: "Herunterladen",
  remove: "Alles löschen",
  warning:
    "Antworten, Entwürfe und deine eigenen Berichte auf diesem Gerät sind dann für immer weg. Dateien, die du " +
    "heruntergeladen hast, bleiben.",
  sure: "Ja, löschen",
  cancel: "Behalten",
  done: "Alles ist gelöscht.",
  notAll: "Was von dir war, ist gelöscht. Nur die Kopie der Seiten hat der Browser nicht gelöscht.",
};
