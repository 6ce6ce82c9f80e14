import type { commonStrings } from "../common.js";
import type { Translation } from "../language.js";
import { plural } from "./words.js";

/** What all pages share, in German: names of pages and lessons, signs, values. */
export const common: Translation<typeof commonStrings> = {
  site: {
    title: "Same Story",
    start: "Start",
    claims: "Tabelle der Aussagen",
    reading: "Lesesaal",
    lessons: "Lektionen",
    numbered: (number, name) => `${number} ${name}`,
    code: "Selbst codieren",
    practice: "Üben",
    teachers: "Für Lehrkräfte",
    present: "Der Klasse zeigen",
    handouts: "Arbeitsblätter zum Drucken",
    classResults: "Ergebnisse der Klasse",
    writeQuestion: "Eine Frage schreiben",
    tryOwn: "Eigene Berichte ausprobieren",
    guide: "Leitfaden für den Unterricht",
    about: "Wie das hier entstanden ist",
    privacy: "Was wo gespeichert wird",
    accessibility: "Können alle das benutzen?",
    skip: "Direkt zum Inhalt",
    pages: "Seiten",
    toggle: "Liste der Seiten zeigen oder verbergen",
    search: "Suche",
    language: "Sprache",
  },

  dimensions: {
    timing: "Zeit",
    framing: "Framing",
    wording: "Wortlaut",
    provenance: "Herkunft",
  },
  dimensionsAbout: {
    timing:
      "Welcher Tag, wie lange, in welcher Reihenfolge? Setz einen Pin, wo du es erwartest. Dann sieh nach, was jeder " +
      "Bericht sagt.",
    framing:
      "Framing heißt: Ein Text gibt den Deutungsrahmen vor. Such, was zuerst kommt, was spät kommt und was fehlt. Zähl, " +
      "wer zitiert wird und wie lang.",
    wording:
      "Leg die Fassungen eines Satzes Wort für Wort nebeneinander. Entscheide, was nur an der Übersetzung liegt und was " +
      "den Sinn ändert.",
    provenance:
      "Verfolge einen Text zurück: welche Agentur, durch wie viele Hände, mit welchen Spuren? Schreib dann deinen " +
      "eigenen.",
  },

  glyph: (letter, label) => `${letter}: ${label}`,
  silentGlyph: (letter, label) => `${letter}: ${label}, nicht gefunden`,

  words: {
    title: "Wörter, die hier vorkommen",
    own: {
      claim: ["Aussage", "Was ein Bericht zu einer Frage sagt, mit seinen genauen Worten."],
      silence: [
        "Nicht gefunden",
        "Wir haben in einem Bericht nach Wörtern gesucht und sie nicht gefunden. Vielleicht steht es dort in anderen Worten.",
      ],
      report: ["Bericht", "Ein Text über das Ereignis, so wie ein Medium ihn gedruckt hat."],
      outlet: ["Medium", "Wer einen Bericht veröffentlicht hat: eine Zeitung, eine Agentur, eine Website."],
      headline: ["Überschrift", "Der Titel über einem Bericht."],
      dek: ["Unterzeile", "Eine Zeile unter der Überschrift. Sie fasst den Bericht zusammen."],
      dateline: ["Ortsmarke", "Der Ort am Anfang eines Berichts, oft mit dem Tag: Dort wurde er geschrieben."],
      byline: ["Autorenzeile", "Die Zeile, in der steht, wer den Bericht geschrieben hat."],
      lede: ["Vorspann", "Die ersten ein oder zwei Sätze eines Berichts. Darin steht, was er am wichtigsten findet."],
      quotation: ["Zitat", "Worte in Anführungszeichen: Jemand soll genau das gesagt haben."],
      reading: ["Lesart", "Eine Art, Wörter zu verstehen. Manche Wörter lassen sich auf mehrere Arten lesen."],
      wire: ["Nachrichtenagentur", "Sie schickt ihre Berichte an viele Medien zugleich."],
      codebook: ["Codebuch", "Die Liste dessen, was verglichen wird, und der Wörter, an denen man es erkennt."],
      frame: ["Frame", "Eine Art, ein Ereignis zu zeigen, mit einer Frage und den Wörtern, die dafür sprechen."],
      furniture: ["Rest der Seite", "Was auf einer Webseite um einen Bericht herum steht: Menüs, Links, Kommentare."],
    },
  },

  lost: {
    start: "Zum Start",
    claims: "Tabelle der Aussagen",
    none: "Hier gibt es noch kein Ereignis.",
  },

  tables: {
    "claims.csv": "was jeder Bericht zu jeder Frage sagt, mit seinen genauen Worten",
    "silences.csv": "wo eine Suche nichts gefunden hat, welche Wörter gesucht wurden und wie sie verbunden waren",
    "coverage.csv": "welche Themen jeder Bericht erwähnt, wo und wie viel",
    "variants.csv": "wie jeder Bericht ein und denselben Satz wiedergibt",
    "sentences.csv": "jeder Satz mit seiner Stelle",
    "reports.csv": "die Berichte und was sich darin zählen lässt",
    "datapackage.json": "eine Beschreibung aller Tabellen, im Format Frictionless Data",
    "exercises.gift.txt": "die Fragen im Format GIFT, für Moodle",
    "exercises.qti.zip": "die Fragen im Format QTI 1.2, für Canvas, Blackboard und Brightspace",
    "annotations.jsonld": "die Aussagen als Anmerkungen zu den Berichten, im Format des W3C",
  },

  values: {
    hours: (hours, minutes) => (minutes === 0 ? `${hours} h` : `${hours} h ${minutes}`),
    minutes: (minutes) => `${minutes} min`,
    seconds: (seconds) => `${seconds} s`,
    days: (days) => `${days} ${plural(days, "Tag", "Tage")}`,
    weeks: (weeks) => `${weeks} ${plural(weeks, "Woche", "Wochen")}`,
    months: (months) => `${months} ${plural(months, "Monat", "Monate")}`,
    years: (years) => `${years} ${plural(years, "Jahr", "Jahre")}`,
    inSentence: {
      days: (n) => `${n} ${plural(n, "Tag", "Tage")}`,
      hours: (n) => `${n} ${plural(n, "Stunde", "Stunden")}`,
      minutes: (n) => `${n} ${plural(n, "Minute", "Minuten")}`,
    },
    // An event's name is a dataset's and stands behind a colon, so that it needs no case: "30 min nach: the end of the talks".
    sequence: { before: "vor:", during: "während:", after: "nach:" },
    offset: (length, relation, event) => `${length} ${relation} ${event}`,
    senses: {
      over: (length) => `${length} mehr als geplant`,
      under: (length) => `${length} weniger als geplant`,
      planned: (length) => `${length} geplant`,
    },
    modified: {
      size: {
        APPROX: (size) => `etwa ${size}`,
        LESS_THAN: (size) => `unter ${size}`,
        EQUAL_OR_LESS: (size) => `höchstens ${size}`,
        MORE_THAN: (size) => `über ${size}`,
        EQUAL_OR_MORE: (size) => `mindestens ${size}`,
      },
      moment: {
        APPROX: (moment) => `etwa ${moment}`,
        LESS_THAN: (moment) => `vor ${/^\d+\. /.test(moment) ? "dem " : ""}${moment}`,
        EQUAL_OR_LESS: (moment) => `${moment} oder früher`,
        MORE_THAN: (moment) => `nach ${/^\d+\. /.test(moment) ? "dem " : ""}${moment}`,
        EQUAL_OR_MORE: (moment) => `${moment} oder später`,
        START: (moment) => `Anfang ${moment}`,
        MID: (moment) => `Mitte ${moment}`,
        END: (moment) => `Ende ${moment}`,
      },
    },
    shortly: {
      LESS_THAN: (moment: string) => `kurz vor ${moment}`,
      MORE_THAN: (moment: string) => `kurz nach ${moment}`,
    },
    and: " und ",
  },
};
