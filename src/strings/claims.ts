import type { Doubt } from "../coding/types.js";
import { part } from "./language.js";
import { numberWord, plural } from "./words.js";

function tally(claims: number, silences: number): string {
  const found = `${claims} ${plural(claims, "claim")}`;
  return silences === 0 ? found : `${found}; ${silences} ${plural(silences, "time", "times")} not found`;
}

/** The claims table in English. */
const english = {
  title: "Claims table",
  search: "Search the reports’ words",
  searchHint: (word: string) => `Search the reports’ words, for example “${word}”`,
  sentences: {
    title: (words: string) => `More sentences with “${words}”`,
    note: "They stand in the reports, but no row above is made from them.",
    place: (paragraph: number) => `¶${paragraph}`,
    more: (n: number) => `${n} more. Type more words to find fewer.`,
  },
  download: (claims: number) => `Download ${claims} ${plural(claims, "claim")} (CSV)`,
  filters: "Filters",
  lesson: "Lesson",
  report: "Report",
  kind: "Kind",
  showSilences: "show what was not found",
  kinds: { stated: "stated", unsure: "worth checking", readings: "more than one reading" },
  silence: "no claim",
  wholeReport: (paragraphs: number) => `all ${paragraphs} ¶`,
  counts: (claims: number, silences: number) => `${tally(claims, silences)}.`,
  inAll: (claims: number, silences: number) => `In all: ${tally(claims, silences)}.`,
  selectRow: "Select a row to read its sentence",
  filteredBy: (group: string, values: readonly string[]) =>
    values.length === 0 ? `${group} is none.` : `${group} is ${values.join(" or ")}.`,
  searchedFor: (words: string) => `The words contain “${words}”.`,
  silencesHidden: "What was not found is hidden.",
  clear: (filters: number) => (filters === 1 ? "Clear filter" : "Clear filters"),
  empty: "No claims match.",
  clearGroup: (group: string) => `Clear ${group} filter`,
  clearSearch: "Clear search",
  clearAll: "Clear all filters",
  columns: {
    about: "About",
    aboutNote: "(lesson order)",
    report: "Report",
    prints: "What it prints",
    kind: "Kind",
    where: "Where",
  },
  place: (paragraph: number, sentence: number) => `¶${paragraph}, s${sentence}`,
  placeInWords: (paragraph: number, sentence: number) => `paragraph ${paragraph}, sentence ${sentence}`,
  parts: {
    headline: "headline",
    dek: "dek",
    dateline: "dateline",
    byline: "byline",
    body: "body",
    credits: "credits",
  } as Record<string, string>,
  readingsOf: (n: number) => `${n} ${plural(n, "reading")}`,
  /** Who says it, where that is not the outlet; and where somebody only agrees with it. */
  voice: (speaker: string) => `said by ${speaker}`,
  agreed: (speaker: string) => `${speaker} agrees with it`,
  readings: { likeliest: "likeliest reading", alternative: "another reading" },
  /** A length that can be read in several ways, where no plan is meant. */
  lengthInAll: (length: string) => `${length} in all`,
  /** What is not printed: the date of a weekday, the year. */
  reckoned: {
    day: (date: string) => `${date}, reckoned from the weekday`,
    all: (date: string) => `${date}, reckoned`,
    year: (date: string) => `${date}, the year reckoned`,
  },
  markedStart: "the claim begins",
  markedEnd: "the claim ends",
  details: {
    saidBy: "Said by",
    outletItself: "the outlet itself",
    nobody: "we found nobody named",
    agrees: (speaker: string) => `we found nobody named; ${speaker} agrees with it`,
    verb: "reporting verb",
    attribution: {
      direct: "in its own words, between marks",
      partial: "a few words between marks",
      indirect: "reported without marks",
      none: "",
    },
    sure: "How sure",
    certainty: {
      asserted: "stated as fact",
      hedged: "hedged",
      denied: "denied",
      unmentioned: "said not to be mentioned",
      expected: "expected, not yet so",
    },
    value: "Read as",
    method: "How it was found",
    methods: { parsed: "by a rule, from the text", coded: "by hand" },
    doubt: "Why to check it",
    doubts: {
      "": "",
      readings: "The words can be read in more than one way.",
      unclosed: "The quotation never closes. Where it ends is our guess.",
      "no-speaker": "Nobody named nearby says this.",
      indirect: "No marks show where the speaker’s words begin and end. A rule found that in the sentence.",
      verb: "The verb here does not always mean that somebody said these words.",
      "no-verb": "No verb such as “said” joins these words to the speaker.",
      agreed: "The speaker agrees with these words. Who chose them, the report does not say.",
    } satisfies Record<Doubt, string>,
  },
  sort: "Order",
  sorts: { lesson: "by lesson", report: "by report", place: "by place in the report" },
  overview: {
    title: "Who speaks to what",
    finding: (answered: number, items: number, reports: number) =>
      reports === 1
        ? `For ${answered} of the ${items} ${plural(items, "point")} shown, we found a claim in the report.`
        : `For ${answered} of the ${items} ${plural(items, "point")} shown, we found a claim in ${reports === 2 ? "both" : `all ${numberWord(reports)}`} reports.`,
    caption: "Filled: a claim was found. Outlined: none was found. Choose a sign to go to its row.",
    cell: (item: string, report: string, claims: number) =>
      claims === 0 ? `${item}, ${report}: not found` : `${item}, ${report}: ${claims} ${plural(claims, "claim")}`,
  },
  linkHere: "Link to this claim",
  openReport: "Open in the report",
};

export const claimsStrings = part("claims", english);
