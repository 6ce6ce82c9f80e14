import type { Translation } from "../language.js";
import type { scormStrings } from "../scorm.js";
import { plural } from "./words.js";

/** Words of a SCORM package in German: the line above the notebook, and what the command says. */
export const scorm: Translation<typeof scormStrings> = {
  loading: "Wird geöffnet …",
  needsScript: "Diese Seiten brauchen JavaScript.",
  none: "Es wurde keine Lernplattform gefunden. Deine Antworten bleiben in diesem Browser.",
  refused:
    "Die Lernplattform antwortet nicht. Deine Antworten bleiben in diesem Browser. Speichere sie auch als Datei.",
  notTaken: "Die Lernplattform hat deine letzte Antwort nicht angenommen. Speichere deine Antworten auch als Datei.",
  readOnly: "Die Lernplattform nimmt gerade keine Antworten an. Was du antwortest, bleibt in diesem Browser.",
  noExercises:
    "Die Aufgaben ließen sich nicht laden, deshalb erfährt die Lernplattform nichts. Öffne diese Lektion noch einmal.",
  other:
    "Die Lernplattform erfährt nichts, solange hier jemand anderes arbeitet. Wähle wieder die erste Person aus, um " +
    "weiterzumachen.",
  kept: (over, all) =>
    `Deine Lernplattform speichert deine Antworten und deine Punkte. ${over} von ${all} ` +
    `${plural(all, "Aufgabe", "Aufgaben")} fertig.`,
  left: (titles) =>
    `${titles.length === 1 ? "Eine Antwort ist" : `${titles.length} Antworten sind`} zu lang für sie: ` +
    `${titles.slice(0, 3).join("; ")}${titles.length > 3 ? "; …" : ""}. ` +
    `${titles.length === 1 ? "Sie bleibt" : "Sie bleiben"} in dem Browser, in dem du geschrieben hast. ` +
    "Speichere deine Antworten dort auf der Seite „Üben“ als Datei.",
  notHere: "Diese Seite ist nicht in diesem Paket.",
};
