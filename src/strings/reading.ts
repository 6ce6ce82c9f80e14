import { part } from "./language.js";
import type { Asked, Statement } from "../findings/provenance/origin.js";
import type { Broken } from "../parser/types.js";
import { joined, numberWord, plural } from "./words.js";

/** The reading room in English: everything that we say there, nothing that a report printed. */
const english = {
  title: "Reading room",
  pageTitle: (report: string, site: string) => `${report}: Reading room | ${site}`,
  reports: "Reports",
  show: "Show",
  layers: {
    quotations: "Quotations",
    times: "Time expressions",
    framing: "Framing words",
    traces: "Translation traces",
    unsure: "Worth checking",
    furniture: "Rest of the page",
  },
  furniture: {
    menu: "menu trail",
    "site-name": "from the page’s title",
    above: "above the article",
    author: "author’s name, outside the article",
    long: "other text of the page",
    below: "rest of the page",
  },
  folded: (words: number) => `Other text of the page, ${words} words`,
  paragraph: (n: number) => `Paragraph ${n}.`,
  leftOut: "[…]",
  leftOutInWords: "Words left out",
  excerpts: "Shown in excerpts: only the sentences that claims rest on.",

  quotationBegins: (speaker: string) => `Quotation, ${speaker}:`,
  quotationEnds: "End of quotation.",
  speakerUnsaid: "no speaker found",

  note: (n: number) => `Note ${n}.`,
  numbers: (numbers: readonly number[]) => `${plural(numbers.length, "Note", "Notes")} ${numbers.join(" ")}.`,
  notes: (paragraph: number | null) => (paragraph === null ? "Notes" : `Notes on paragraph ${paragraph}`),
  compare: (labels: readonly string[]) => `Compare: ${labels.join("; ")}`,
  compareLink: "Compare the reports",
  claimMark: "Claims in these words",

  noteReadings: (n: number) => `These words can be read in ${numberWord(n)} ways.`,
  likeliest: "Likeliest",
  alsoPossible: "Also possible",
  possible: "Nothing makes one of them likelier. Possible",
  fits: (letters: readonly string[]) => `It fits what ${joined(letters)} ${plural(letters.length, "gives", "give")}.`,
  alone: "The other answers that we found fit each other, and not this one:",
  here: "here:",
  only: (question: string) => `We found an answer in this report only: ${question}`,
  broken: {
    unclosed: "The mark opens and never closes. We end the quotation where it most likely ends.",
    "misplaced-mark": "The closing mark stands in the wrong place: the space is in the copy.",
    "reopened-paragraph": "The quotation goes on from the paragraph before, so its mark opens again.",
  } satisfies Record<Broken, string>,
  longest: "The longest quotation in this report.",
  speakerWords: (speaker: string, words: number) => `${speaker}, ${words} ${plural(words, "word", "words")}`,
  unnamed: "A source without a name",
  unnamedCount: (quotations: number, words: number) =>
    `${numberWord(quotations)} ${plural(quotations, "quotation", "quotations")}, ${words} ${plural(words, "word", "words")}.`,
  unsaid: "We found no name for whoever said these words.",
  document: (quotations: number, words: number) =>
    `A document or an announcement speaks here, not a person: ${numberWord(quotations)} ` +
    `${plural(quotations, "quotation", "quotations")}, ${words} ${plural(words, "word", "words")}.`,
  sharedTitle: "The same wording",
  shared: (letter: string, isSame: boolean) =>
    isSame ? `${letter} prints it too, word for word.` : `${letter} prints it too, almost alike.`,
  sharedLink: (letter: string) => `See it in ${letter}`,

  card: {
    title: "Where this text comes from",
    statedTitle: "Stated in the text",
    inferredTitle: "Our inference",
    stated: "stated in the text",
    inferred: "our inference",
    statedHidden: "Stated:",
    inferredHidden: "Our inference:",
    searchedHidden: "We looked:",
    /** What a copy can say of where it comes from, or what can be inferred. */
    kinds: {
      agency: "Agency",
      dateline: "Dateline",
      byline: "Byline",
      author: "Author",
      translation: "Translation",
      date: "Date",
      credits: "Credits",
      outlet: "Outlet",
      language: "Language",
    } satisfies Record<Statement["what"] | "language", string>,
    /** What was looked for beside the story, and not found. */
    lower: {
      agency: "a news agency",
      author: "an author’s name",
      date: "a date of publication",
      outlet: "the outlet’s name",
    } satisfies Record<Asked, string>,
    notFound: (kinds: readonly string[]) => `Not found: ${joined(kinds)}.`,
    notFoundTerm: "Not found",
    onlyData: (value: string) => `${value}. The data set says so; we did not find it in the text.`,
    translated: (from: string) => `Written in ${from} first, then translated.`,
    traces: "What points to it:",
    noTraces: "The data set says so; it lists no words that point to it.",
    rights: "Rights",
    source: "The page that it was copied from",
    retrieved: (day: string) => `copied on ${day}`,
    and: "and",
  },
  places: {
    headline: "the headline",
    dek: "the line below the headline",
    dateline: "the dateline",
    byline: "the byline",
    body: "the text",
    credits: "the credits",
    boilerplate: "the rest of the page",
  } as Record<string, string>,

  quoted: {
    title: "Who is quoted",
    none: "Nothing in this report stands between quotation marks.",
    count: (quotations: number, words: number) =>
      `${quotations} ${plural(quotations, "quotation", "quotations")}, ${words} ${plural(words, "word", "words")}`,
    at: (paragraph: number) => `¶${paragraph}`,
    atInWords: (paragraph: number) => `paragraph ${paragraph}`,
  },

  neighbours: {
    title: "What the reports say here",
    this: "this report",
    close: "Close",
    place: (letter: string, paragraph: number) => `${letter} ¶${paragraph}`,
    placeIn: (letter: string, part: string) => `${letter}, ${part}`,
    claimsLink: "See this in the claims table",
  },

  arrival: {
    evidence: "Evidence for",
    words: "You followed a link to these words.",
    gone: "The link leads to words that are not in this report. It may have changed since.",
    back: { claims: "Back to the table", other: "Back to the question" },
    clear: "Remove the mark",
    key: "Esc",
    allClaims: "See this report’s claims",
  },

  copy: {
    button: "Copy link to these words",
    done: "Link copied.",
    byHand: "Copy this link:",
  },

  missing: {
    none: "This data set has no reports yet.",
    text: (id: string) => `There is no report “${id}” here.`,
    known: "These are the reports that there are:",
    claims: "Or go to the claims table",
  },
  empty: {
    text: "Nothing in this file looks like an article. What it holds is shown below as it is.",
    help: "If you look after this data set: the file should hold a headline, an empty line, and paragraphs.",
  },
};

export const reading = part("reading", english);
