import type { Translation } from "../language.js";
import type { reading as readingStrings } from "../reading.js";
import { common } from "./common.js";
import { count, joined, numberWord, plural } from "./words.js";

const woerter = (n: number): string => `${n} ${plural(n, "Wort", "Wörter")}`;

/** The reading room in German: everything that we say there, nothing that a report printed. */
export const reading: Translation<typeof readingStrings> = {
  title: common.site.reading,
  pageTitle: (report, site) => `${report}: ${common.site.reading} | ${site}`,
  reports: "Berichte",
  show: "Zeigen",
  layers: {
    quotations: "Zitate",
    times: "Zeitangaben",
    framing: "Framing-Wörter",
    traces: "Übersetzungsspuren",
    unsure: "Besser nachprüfen",
    furniture: "Rest der Seite",
  },
  furniture: {
    menu: "Menüzeile",
    "site-name": "aus dem Seitentitel",
    above: "über dem Artikel",
    author: "Name, außerhalb des Artikels",
    long: "anderer Text der Seite",
    below: "Rest der Seite",
  },
  folded: (words) => `Anderer Text der Seite, ${woerter(words)}`,
  paragraph: (n) => `Absatz ${n}.`,
  leftOut: "[…]",
  leftOutInWords: "Hier fehlen Wörter",
  excerpts: "Nur Auszüge: die Sätze, auf die sich Aussagen stützen.",

  quotationBegins: (speaker) => `Zitat, ${speaker}:`,
  quotationEnds: "Ende des Zitats.",
  speakerUnsaid: "niemand gefunden, der spricht",

  note: (n) => `Anmerkung ${n}.`,
  numbers: (numbers) => `${plural(numbers.length, "Anmerkung", "Anmerkungen")} ${numbers.join(" ")}.`,
  notes: (paragraph) => (paragraph === null ? "Anmerkungen" : `Anmerkungen zu Absatz ${paragraph}`),
  compare: (labels) => `Vergleichen: ${labels.join("; ")}`,
  compareLink: "Berichte vergleichen",
  claimMark: "Aussagen in diesen Worten",

  noteReadings: (n) => `Diese Worte lassen sich auf ${n === 1 ? "eine Art" : `${numberWord(n)} Arten`} lesen.`,
  likeliest: "Am wahrscheinlichsten",
  alsoPossible: "Auch möglich",
  possible: "Wir haben keinen Grund gefunden, eine vorzuziehen. Möglich",
  fits: (letters) => `Das passt zu dem, was ${joined(letters)} ${plural(letters.length, "sagt", "sagen")}.`,
  alone: "Die anderen Antworten, die wir gefunden haben, passen zueinander und nicht zu dieser:",
  here: "hier:",
  only: (question) => `Nur in diesem Bericht haben wir eine Antwort gefunden: ${question}`,
  broken: {
    unclosed: "Das Zitat beginnt mit einem Anführungszeichen, aber am Ende fehlt es. Wo es wohl aufhört, vermuten wir.",
    "misplaced-mark": "Das Anführungszeichen am Ende sitzt falsch: Das Leerzeichen steht so im Text.",
    "reopened-paragraph":
      "Das Zitat geht aus dem Absatz davor weiter. Darum steht hier noch einmal ein Anführungszeichen.",
  },
  longest: "Das ist das längste Zitat in diesem Bericht.",
  speakerWords: (speaker, words) => `${speaker}, ${woerter(words)}`,
  unnamed: "Eine Quelle ohne Namen",
  unnamedCount: (quotations, words) => `${count(quotations, "ein Zitat", "Zitate")}, ${woerter(words)}.`,
  unsaid: "Wir haben niemanden gefunden, der für diese Worte genannt ist.",
  document: (quotations, words) =>
    "Hier spricht keine Person, sondern ein Dokument oder eine Mitteilung: " +
    `${count(quotations, "ein Zitat", "Zitate")}, ${woerter(words)}.`,
  sharedTitle: "Derselbe Wortlaut",
  shared: (letter, isSame) =>
    isSame ? `${letter} druckt ihn auch, Wort für Wort.` : `${letter} druckt ihn auch, fast gleich.`,
  sharedLink: (letter) => `In ${letter} ansehen`,

  card: {
    title: "Woher dieser Text kommt",
    statedTitle: "Das steht im Text",
    inferredTitle: "Das schließen wir",
    stated: "steht im Text",
    inferred: "schließen wir",
    statedHidden: "Steht im Text:",
    inferredHidden: "Schließen wir:",
    searchedHidden: "Gesucht:",
    kinds: {
      agency: "Agentur",
      dateline: "Ortsmarke",
      byline: "Autorenzeile",
      author: "Verfasst von",
      translation: "Übersetzung",
      date: "Datum",
      credits: "Angaben am Ende",
      outlet: "Medium",
      language: "Sprache",
    },
    lower: {
      agency: "eine Nachrichtenagentur",
      author: "ein Autorenname",
      date: "ein Tag der Veröffentlichung",
      outlet: "der Name des Mediums",
    },
    notFound: (kinds) => `Nicht gefunden: ${joined(kinds)}.`,
    notFoundTerm: "Nicht gefunden",
    onlyData: (value) => `${value}. So steht es im Datensatz; im Text haben wir es nicht gefunden.`,
    translated: (from) => `Zuerst auf ${from} geschrieben, dann übersetzt.`,
    traces: "Darauf deutet hin:",
    noTraces: "So steht es im Datensatz. Welche Wörter darauf hindeuten, sagt er nicht.",
    rights: "Rechte",
    source: "Die Seite, von der er kopiert wurde",
    retrieved: (day) => `kopiert am ${day}`,
    and: "und",
  },
  // Without an article: they stand behind "siehe" and behind a report's letter.
  places: {
    headline: "Überschrift",
    dek: "Unterzeile",
    dateline: "Ortsmarke",
    byline: "Autorenzeile",
    body: "Text",
    credits: "Angaben am Ende",
    boilerplate: "Rest der Seite",
  },

  quoted: {
    title: "Wer zitiert wird",
    none: "In diesem Bericht steht nichts in Anführungszeichen.",
    count: (quotations, words) => `${quotations} ${plural(quotations, "Zitat", "Zitate")}, ${woerter(words)}`,
    at: (paragraph) => `¶${paragraph}`,
    atInWords: (paragraph) => `Absatz ${paragraph}`,
  },

  neighbours: {
    title: "Was die Berichte hier sagen",
    this: "dieser Bericht",
    close: "Schließen",
    place: (letter, paragraph) => `${letter} ¶${paragraph}`,
    placeIn: (letter, part) => `${letter}, ${part}`,
    claimsLink: "In der Tabelle der Aussagen ansehen",
  },

  arrival: {
    evidence: "Beleg zu:",
    words: "Du bist einem Link zu diesen Worten gefolgt.",
    gone: "Die Worte, zu denen dieser Link führt, stehen nicht in diesem Bericht. Vielleicht hat er sich geändert.",
    back: { claims: "Zurück zur Tabelle", other: "Zurück zur Frage" },
    clear: "Markierung entfernen",
    key: "Esc",
    allClaims: "Aussagen dieses Berichts ansehen",
  },

  copy: {
    button: "Link zu diesen Worten kopieren",
    done: "Link kopiert.",
    byHand: "Kopiere diesen Link:",
  },

  missing: {
    none: "In diesem Datensatz gibt es noch keine Berichte.",
    text: (id) => `Einen Bericht „${id}“ gibt es hier nicht.`,
    known: "Diese Berichte gibt es:",
    claims: "Oder geh zur Tabelle der Aussagen",
  },
  empty: {
    text: "Nichts in dieser Datei sieht nach einem Artikel aus. Unten steht, was darin ist.",
    help: "Wenn du diesen Datensatz pflegst: In der Datei sollten eine Überschrift, eine leere Zeile und Absätze stehen.",
  },
};
