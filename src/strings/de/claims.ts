import type { claimsStrings } from "../claims.js";
import type { Translation } from "../language.js";
import { allOfDative, plural } from "./words.js";

const aussagen = (n: number): string => `${n} ${plural(n, "Aussage", "Aussagen")}`;

const tally = (claims: number, silences: number): string =>
  silences === 0 ? aussagen(claims) : `${aussagen(claims)}; ${silences}-mal nicht gefunden`;

/** The claims table in German. */
export const claims: Translation<typeof claimsStrings> = {
  title: "Tabelle der Aussagen",
  search: "In den Worten der Berichte suchen",
  searchHint: (word) => `In den Worten der Berichte suchen, zum Beispiel “${word}”`,
  sentences: {
    title: (words) => `Weitere Sätze mit „${words}“`,
    note: "Sie stehen in den Berichten, aber keine Zeile oben ist aus ihnen gemacht.",
    place: (paragraph) => `¶${paragraph}`,
    more: (n) => `${n} weitere. Gib mehr Wörter ein, um weniger zu finden.`,
  },
  download: (claims) => `${aussagen(claims)} herunterladen (CSV)`,
  filters: "Filter",
  lesson: "Lektion",
  report: "Bericht",
  kind: "Art",
  showSilences: "zeigen, was nicht gefunden wurde",
  kinds: { stated: "so gesagt", unsure: "besser nachprüfen", readings: "mehrere Lesarten" },
  silence: "keine Aussage",
  wholeReport: (paragraphs) => (paragraphs === 1 ? "1 ¶" : `alle ${paragraphs} ¶`),
  counts: (claims, silences) => `${tally(claims, silences)}.`,
  inAll: (claims, silences) => `Insgesamt: ${tally(claims, silences)}.`,
  selectRow: "Wähle eine Zeile, dann siehst du ihren Satz",
  filteredBy: (group, values) =>
    values.length === 0 ? `${group}: nichts gewählt.` : `${group}: ${values.join(" oder ")}.`,
  searchedFor: (words) => `Die Worte enthalten „${words}“.`,
  silencesHidden: "Was nicht gefunden wurde, ist ausgeblendet.",
  clear: () => "Filter löschen",
  empty: "Keine Aussage passt.",
  clearGroup: (group) => `Filter „${group}“ löschen`,
  clearSearch: "Suche löschen",
  clearAll: "Alle Filter löschen",
  columns: {
    about: "Worüber",
    aboutNote: "(wie in den Lektionen)",
    report: "Bericht",
    prints: "Was er druckt",
    kind: "Art",
    where: "Wo",
  },
  place: (paragraph, sentence) => `¶${paragraph}, S${sentence}`,
  placeInWords: (paragraph, sentence) => `Absatz ${paragraph}, Satz ${sentence}`,
  parts: {
    headline: "Überschrift",
    dek: "Unterzeile",
    dateline: "Ortsmarke",
    byline: "Autorenzeile",
    body: "Text",
    credits: "Angaben am Ende",
  },
  readingsOf: (n) => `${n} ${plural(n, "Lesart", "Lesarten")}`,
  voice: (speaker) => `gesagt von ${speaker}`,
  agreed: (speaker) => `${speaker} stimmt dem zu`,
  readings: { likeliest: "wahrscheinlichste Lesart", alternative: "andere Lesart" },
  lengthInAll: (length) => `${length} insgesamt`,
  reckoned: {
    day: (date) => `${date}, aus dem Wochentag errechnet`,
    all: (date) => `${date}, errechnet`,
    year: (date) => `${date}, das Jahr ist errechnet`,
  },
  markedStart: "hier beginnt die Aussage",
  markedEnd: "hier endet die Aussage",
  details: {
    saidBy: "Wer es sagt",
    outletItself: "das Medium selbst",
    nobody: "wir haben niemanden gefunden, der genannt ist",
    agrees: (speaker) => `wir haben niemanden gefunden, der genannt ist; ${speaker} stimmt zu`,
    verb: "mit dem Verb",
    attribution: {
      direct: "in eigenen Worten, in Anführungszeichen",
      partial: "ein paar Worte in Anführungszeichen",
      indirect: "ohne Anführungszeichen wiedergegeben",
      none: "",
    },
    sure: "Wie sicher",
    certainty: {
      asserted: "als Tatsache gesagt",
      hedged: "mit Vorbehalt gesagt",
      denied: "bestritten",
      unmentioned: "als nicht erwähnt bezeichnet",
      expected: "erwartet, noch nicht so",
    },
    value: "Gelesen als",
    method: "Wie es gefunden wurde",
    methods: { parsed: "mit einer Regel, aus dem Text", coded: "von Hand" },
    doubt: "Warum nachprüfen",
    doubts: {
      "": "",
      readings: "Die Worte lassen sich auf mehrere Arten lesen.",
      unclosed: "Das Zitat wird nie geschlossen. Wo es endet, vermuten wir nur.",
      "no-speaker": "In der Nähe ist niemand genannt, der das sagt.",
      indirect: "Kein Zeichen zeigt, wo die Worte der Person anfangen und enden. Das hat eine Regel im Satz gefunden.",
      verb: "Das Verb hier heißt nicht immer, dass jemand diese Worte gesagt hat.",
      "no-verb": "Kein Verb wie „sagte“ verbindet diese Worte mit der Person.",
      agreed: "Die Person stimmt diesen Worten zu. Wer sie gewählt hat, sagt der Bericht nicht.",
    },
  },
  sort: "Reihenfolge",
  sorts: { lesson: "nach Lektion", report: "nach Bericht", place: "nach der Stelle im Bericht" },
  overview: {
    title: "Wer sich wozu äußert",
    finding: (answered, items, reports) =>
      `Zu ${answered} von ${items} gezeigten Punkten haben wir in ` +
      `${reports === 1 ? "dem Bericht" : `${allOfDative(reports)} Berichten`} eine Aussage gefunden.`,
    caption:
      "Gefüllt: eine Aussage gefunden. Umrandet: keine gefunden. Wähle ein Zeichen, dann kommst du zu seiner Zeile.",
    cell: (item, report, claims) =>
      claims === 0 ? `${item}, ${report}: nicht gefunden` : `${item}, ${report}: ${aussagen(claims)}`,
  },
  linkHere: "Link zu dieser Aussage",
  openReport: "Im Bericht öffnen",
};
