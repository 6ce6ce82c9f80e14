import type { Translation } from "../language.js";
import type { presentStrings } from "../present.js";

/** Words of the page for the front of the class in German. */
export const present: Translation<typeof presentStrings> = {
  choose: "Was gezeigt wird",
  stage: "Frage an die Klasse",
  position: (at, of) => `${at} von ${of}`,
  none: "Wähle oben mindestens eine Frage.",
  back: "Zurück",
  next: "Weiter",
  show: "Antwort zeigen",
  hide: "Antwort verbergen",
  full: "Ganzer Bildschirm",
  keys: "Tasten: → oder Bild ↓ zeigt die Antwort und geht dann weiter. ← oder Bild ↑ geht zurück. Eine Fernbedienung für Vorträge sendet dieselben Tasten.",
  kept: "Was hier gewählt wird, wird nicht gespeichert. Es ist zum Ausprobieren, was die Klasse sagt.",
  answer: "Antwort:",
  prediction: "Eine Vorhersage ist nie falsch. Das steht in den Berichten.",
  noKey: "Es gibt nicht die eine Antwort. Achte darauf:",
  sentences: (n) => `Die ${n} Sätze, die es entscheiden`,
  ask: "Zum Reden",
  hands: "Hände hoch",
  handsHow:
    "Alle entscheiden sich, bevor jemand spricht. Trag ein, wie viele sich melden. Du siehst sie dann neben der Antwort.",
  corners: "Vier Ecken oder Hände hoch",
  cornersHow:
    "Jede Antwort hat eine Ecke im Raum. Auf dein Zeichen gehen alle in eine. Trag ein, wie viele in jeder stehen. Du siehst sie dann neben der Antwort.",
  corner: { timing: "blaue Ecke", framing: "rosa Ecke", wording: "gelbe Ecke", paper: "weiße Ecke" },
  counted: "Was die Klasse gesagt hat",
};
