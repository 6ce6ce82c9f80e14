import type { Translation } from "../language.js";
import type { reading as readingStrings } from "../reading.js";
import { common } from "./common.js";
import { count, joined, numberWord, plural } from "./words.js";

const woerter = (n: number): string => `${n} ${plural(n, "Wort", "Wörter")}`;
const silent = (terms: string): string => (terms === "" ? "schweigt" : `schweigt; gesucht: ${terms}`);

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
    unsure: "Maschine weniger sicher",
    furniture: "Rest der Website",
  },
  furniture: {
    menu: "Menüzeile",
    "site-name": "aus dem Seitentitel",
    above: "über dem Artikel",
    author: "Name, außerhalb des Artikels",
    long: "anderer Text der Seite",
    below: "sonst auf der Seite",
  },
  folded: (words) => `Anderer Text der Seite, ${woerter(words)}`,
  paragraph: (n) => `Absatz ${n}.`,
  leftOut: "[…]",
  leftOutInWords: "Hier fehlen Wörter",
  excerpts: "Nur Auszüge: die Sätze, auf die sich Aussagen stützen.",

  quotationBegins: (speaker) => `Zitat, ${speaker}:`,
  quotationEnds: "Ende des Zitats.",
  speakerUnsaid: "nicht gesagt, von wem",
  outletsMarks: "Anführungszeichen vom Medium selbst",

  note: (n) => `Anmerkung ${n}.`,
  numbers: (numbers) => `${plural(numbers.length, "Anmerkung", "Anmerkungen")} ${numbers.join(" ")}.`,
  notes: (paragraph) => (paragraph === null ? "Anmerkungen" : `Anmerkungen zu Absatz ${paragraph}`),
  compare: (labels) => `Vergleichen: ${labels.join("; ")}`,
  compareLink: "Berichte vergleichen",
  claimMark: "Aussagen in diesen Worten",

  noteReadings: (n) => `Diese Worte lassen sich auf ${n === 1 ? "eine Art" : `${numberWord(n)} Arten`} lesen.`,
  likeliest: "Am wahrscheinlichsten",
  alsoPossible: "Auch möglich",
  differs: (letters, theirs, ours) => `${joined(letters)} sind sich einig: ${theirs}. Dieser Bericht sagt: ${ours}.`,
  alone: (question) => `Nur dieser Bericht beantwortet die Frage: ${question}`,
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
  unsaid: "Der Bericht sagt nicht, wer hier spricht.",
  document: (quotations, words) =>
    "Hier spricht keine Person, sondern ein Dokument oder eine Mitteilung: " +
    `${count(quotations, "ein Zitat", "Zitate")}, ${woerter(words)}.`,
  sharedTitle: "Derselbe Satz",
  shared: (letter) => `${letter} druckt ihn auch, Wort für Wort.`,
  sharedLink: (letter) => `In ${letter} ansehen`,

  card: {
    title: "Woher dieser Text kommt",
    stated: "steht im Text",
    inferred: "schließen wir",
    statedHidden: "Steht im Text:",
    inferredHidden: "Schließen wir:",
    agency: "Agentur",
    agencyNamed: "siehe",
    agencyNone: "im Text keine genannt",
    agencyNotPrinted: "im Text nicht genannt",
    dateline: "Ortsmarke",
    publishedBy: "Erschienen bei",
    outletIn: "siehe",
    outletNotPrinted: "im Text nicht genannt",
    byline: "Autorenzeile",
    bylineDate: "Autorenzeile, Datum",
    date: "Datum",
    credits: "Angaben am Ende",
    none: "nicht im Text",
    dateNotPrinted: "im Text nicht genannt",
    language: "Sprache",
    translated: (from, into) => `Zuerst auf ${from} geschrieben, dann auf ${into} übersetzt.`,
    traces: "Darauf deutet hin:",
    spelling: "so in keinem anderen Bericht geschrieben",
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
    silent,
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
