import { numberInWords } from "./dates.js";
import { part } from "./language.js";
import type { Rule, SourceType } from "../coding/types.js";
import { allOf, capital, count, joined, numberWord, plural } from "./words.js";

/** "in all five", "in both", "in it". */
const inAll = (reports: number): string => (reports === 1 ? "in the report" : `in ${allOf(reports).toLowerCase()}`);
/** "none", "two". */
const none = (n: number): string => (n === 0 ? "none" : numberWord(n));
const quoted = (word: string): string => `“${word}”`;
const percent = (share: number): string => `${Math.round(100 * share)}%`;

/** Words of the lesson on framing. */
const english = {
  names: (parts: readonly string[]) => joined(parts),
  report: (letter: string, label: string) => (letter === "" ? label : `${letter}, ${label}`),
  /** Where a mention, a quotation or a word stands. */
  place: { headline: "headline", dek: "lead-in", paragraph: (n: number) => `paragraph ${n}` },
  close: "Close",
  openReport: "opens the report at these words.",
  notShown: "This report may be shown in excerpts only, and these words are not among them.",
  markBegins: "marked words begin",
  markEnds: "marked words end",
  /** Columns of the tables. */
  columns: {
    report: "Report",
    headline: "Headline",
    topic: "Topic",
    side: "Side",
    speaker: "Speaker",
    kind: "Kind of source",
    words: "Words",
    about: "About",
    word: "Word",
    printed: "What it prints",
    place: "Where",
  },

  headlines: {
    name: (n: number) => `${capital(numberWord(n))} ${plural(n, "headline")}`,
    title: (n: number) => `${capital(numberWord(n))} ${plural(n, "headline")}`,
    lengths: (shortest: number, longest: number, n: number) =>
      n === 1
        ? `The headline has ${count(longest, "word")}.`
        : shortest === longest
          ? `Each headline has ${count(shortest, "word")}.`
          : `The shortest headline has ${count(shortest, "word")}, the longest ${count(longest, "word")}.`,
    lengthsCaption: "The headlines as they are printed, without the reports below them.",
    none: (letters: readonly string[]) =>
      `${joined(letters)} ${letters.length === 1 ? "has" : "have"} no headline in the text.`,
    heading: "Your turn: sort them",
    task: (frames: number) =>
      `Choose for each headline which of these ${count(frames, "answer")} fits best. There is no key to it: readers may disagree. Compare yours with a partner’s.`,
    question: (letter: string) => `What does headline ${letter} put in front?`,
    nothing: "None of these",
    left: (n: number) => `${capital(count(n, "headline"))} to go.`,
    reveal: "Show the codebook’s words",
    reset: "Sort again",
    /** @param parts each frame with the number of headlines in which words of its list stand */
    finding: (parts: readonly { label: string; headlines: number }[], of: number) => {
      const each = parts.map(({ label, headlines }, i) =>
        i === 0
          ? `${label.toLowerCase()} stand in ${none(headlines)} of ${count(of, "headline")}`
          : `${label.toLowerCase()} in ${none(headlines)}`,
      );
      return `Words of ${joined(each)}.`;
    },
    caption:
      "The codebook is a list of words, agreed on beforehand. Marked: words on its list. Below each headline: which list they are on, and your choice. Choose words to see where they stand.",
    you: (label: string, isSame: boolean) =>
      isSame ? `You: ${label}, as on the codebook’s lists` : `You: ${label}. Readers may disagree.`,
    noWords: "no word of the codebook’s lists",
    terms: (label: string, terms: readonly string[]) => `${label}: ${terms.map(quoted).join(", ")}`,
    lists: "The codebook’s lists",
    mark: (letter: string, frame: string, text: string) => `${letter}, ${frame}: ${text}. Show the place`,
    yours: "Your choice",
    noVerdict: (n: number) =>
      n === 1
        ? "One headline supports no verdict on whether an outlet takes sides. For that you would need many headlines from many days."
        : `${capital(numberWord(n))} headlines support no verdict on whether an outlet takes sides. For that you would need many headlines from many days.`,
    known:
      "A list of words shows what a headline stresses. It does not show why, and a reader may hear something else.",
  },

  missing: {
    name: "What is missing?",
    title: "What is missing?",
    finding: (topics: number, reports: number, inEvery: number, inOne: number) => {
      if (reports === 1)
        return `${capital(count(inEvery, "topic"))} of the ${topics} that were searched ${inEvery === 1 ? "is" : "are"} in the report.`;
      if (inEvery === topics)
        return `${topics === 1 ? "The topic" : `All ${numberWord(topics)} topics`} can be found ${inAll(reports)} reports.`;
      const parts = [
        `${none(inEvery)} ${inEvery === 1 ? "is" : "are"} ${inAll(reports)} reports`,
        `${none(inOne)} in one report only`,
      ];
      return `Of ${count(topics, "topic")}, ${joined(parts)}.`;
    },
    caption:
      "Each line is a whole report, from its first word to its last. A block is a sentence that touches the topic: further left means nearer the top, wider means more words. Choose a block or a gap. The arrow keys move from cell to cell.",
    captionHeadline: " A block before the line stands in the headline or the lead-in.",
    order: "Order by",
    orders: { reports: "how many reports", position: "how high up", words: "most words" },
    orderNotes: {
      reports: "Topics that most reports have stand first.",
      position: "Topics that stand nearest to the top of any report stand first.",
      words: "Topics on which the reports together spend most words stand first.",
    },
    group: (found: number, reports: number) => {
      if (found === 0) return reports === 1 ? "not in the report" : "in none";
      if (found === reports) return inAll(reports);
      return found === 1 ? "in one report only" : `in ${numberWord(found)}`;
    },
    flat: { position: "highest first", words: "most words first" },
    sizes: (paragraphs: number, words: number) => `${paragraphs} ¶, ${numberInWords(words)} ${plural(words, "word")}`,
    top: "top",
    end: "end",
    switcher: "Show report",
    notFound: "searched, not found",
    /** In a narrow cell. */
    notFoundShort: "not found",
    /** Name of a cell: "Bread, D: paragraph 3, 11% down". */
    cell: (topic: string, letter: string, where: string) => `${topic}, ${letter}: ${where}`,
    where: (paragraph: number | null, position: number, part: string) =>
      paragraph === null
        ? part === "headline"
          ? "headline"
          : "lead-in"
        : `paragraph ${paragraph}, ${percent(position)} down`,
    more: (sentences: number) => (sentences === 0 ? "" : `, and ${count(sentences, "more sentence")}`),
    down: (position: number) => `${percent(position)} of the way down`,
    cellInTable: (paragraph: number | null, position: number, share: number) =>
      paragraph === null ? "headline" : `¶${paragraph}, ${percent(position)} down, ${percent(share)} of the words`,
    searched: (letters: readonly string[], terms: readonly string[]) =>
      `We searched ${joined(letters)} for ${joined(terms.map(quoted), "and")} and found nothing.`,
    gapFact: "The gap is a fact. Its reason is not in the text.",
    others: (letters: readonly string[]) =>
      letters.length === 0 ? "No report has it." : `It stands in ${joined(letters)}.`,
    notFoundHead: "not found",
    download: "Download this table (CSV)",
    file: (dataset: string) => `${dataset}-topics.csv`,
    span: (topic: string, high: string, from: number, low: string, to: number) =>
      `The topic “${topic}” begins ${percent(from)} into ${high} and ${percent(to)} into ${low}. Both reports have it; someone who reads only half of each meets it in ${high}, not in ${low}.`,
    known: {
      one: (found: number, topics: number) =>
        `${capital(count(found, "topic"))} of ${topics} can be found in this one report.`,
      shared: (inEvery: number, reports: number, lacking: number) =>
        `${inEvery === 0 ? "No topic stands" : `${capital(count(inEvery, "topic"))} ${inEvery === 1 ? "stands" : "stand"}`} ${inAll(reports)} reports; ${lacking === 0 ? "no report lacks" : lacking === reports ? "every report lacks" : `${count(lacking, "report")} ${lacking === 1 ? "lacks" : "lack"}`} a topic that another has.`,
      why: "What is missing can be read off the table. Why it is missing is not in the text.",
    },
  },

  speakers: {
    name: "Who gets to speak?",
    title: "Who gets to speak?",
    types: {
      "named-official": "official with a name",
      "unnamed-official": "official without a name",
      "named-person": "person with a name",
      "unnamed-person": "person without a name",
      institution: "institution",
      agency: "news agency",
      document: "document",
      outlet: "outlet",
      "": "other speaker",
    } as Record<SourceType | "", string>,
    noSide: "no side given",
    nobody: "no author given",
    caption:
      "Words inside quotation marks in the body of each report. Headlines, titles and single terms in marks are left out. Choose a speaker to read the quotations.",
    captionDocument: " A document stands after a plus sign: it is written, nobody is heard saying it.",
    total: (speech: number, document: number) => (document > 0 ? `${speech} + ${document}` : String(speech)),
    axis: (n: number) => `${n} ${plural(n, "word")}`,
    label: (name: string, words: number) => `${name} ${words}`,
    bar: (letter: string, name: string, kind: string, words: number) =>
      `${letter}: ${name} ${words} ${plural(words, "word")}, ${kind}. Show the quotations`,
    nobodyBar: (letter: string, words: number) =>
      `${letter} ${words} ${plural(words, "word")}, no author given. Show the quotations`,
    none: "quotes nobody",
    finding: {
      /** @param more per side the number of reports that quote more speech of it; `even`: as much of each; `neither`: none */
      sides: (more: readonly { side: string; reports: number }[], even: number, neither: number, reports: number) => {
        const leading = more.filter((side) => side.reports > 0);
        const [first] = leading;
        if (first !== undefined && first.reports === reports)
          return reports === 1
            ? `More quoted words come from one side: ${first.side}.`
            : `${inAll(reports).replace(/^i/, "I")} reports, more quoted words come from one side: ${first.side}.`;
        const parts = leading.map(({ side, reports: n }) => `from ${side} in ${count(n, "report")}`);
        const equal =
          even === 0 ? "" : ` ${capital(count(even, "report"))} quote${even === 1 ? "s" : ""} as much of each.`;
        const silent =
          neither === 0
            ? ""
            : ` ${capital(count(neither, "report"))} ${neither === 1 ? "quotes" : "quote"} neither side.`;
        return parts.length === 0
          ? `${equal}${silent}`.trim()
          : `More quoted words come ${joined(parts)}.${equal}${silent}`;
      },
      spread: (least: number, most: number, speakers: number, reports: number) =>
        reports === 1
          ? `The report quotes ${count(most, "word")} of ${count(speakers, "speaker")}.`
          : least === most
            ? `Each report quotes ${count(most, "word")}, from ${count(speakers, "speaker")} in all.`
            : `The reports quote between ${least} and ${count(most, "word")}, from ${count(speakers, "speaker")} in all.`,
      documents: (letters: readonly string[], words: number) =>
        ` ${joined(letters)} ${letters.length === 1 ? "adds" : "add"} ${count(words, "word")} from documents.`,
    },
    notCounted: (words: number) =>
      `Not in the bars: ${count(words, "word")} in marks whose author the report does not give.`,
    list: (n: number) => (n === 1 ? "List the one quotation" : `List all ${n} quotations`),
    quotations: (n: number) => count(n, "quotation"),
    known: {
      most: (name: string, words: number, reports: number, of: number) =>
        of === 1
          ? `Most quoted is ${name}, with ${count(words, "word")}.`
          : `Most quoted is ${name}, with ${count(words, "word")} in ${reports} of ${of} reports.`,
      tie: (names: readonly string[], words: number) =>
        `Most quoted are ${joined(names)}, with ${count(words, "word")} each.`,
      documentsOnly: "All quoted words come from documents.",
      why: "The counts show who is quoted, not why; words retold without marks are not counted.",
    },
  },

  words: {
    name: "Which words?",
    title: "Which words?",
    finding: (different: number, facts: number, reports: number) => {
      if (reports === 1) return `One report, and its words for ${count(facts, "fact")}.`;
      if (different === 0)
        return `The reports use the same ${facts === 1 ? "word for one fact" : `words for ${numberWord(facts)} facts`}.`;
      return different === facts
        ? `${facts === 1 ? "For this fact" : `For each of ${numberWord(facts)} facts`} the reports use different words.`
        : `For ${numberWord(different)} of ${numberWord(facts)} facts the reports use different words.`;
    },
    caption: "Each phrase is copied exactly. Choose one to see the sentence around it.",
    /** "waive in A and D" */
    inReports: (value: string, letters: readonly string[]) => `${value} in ${joined(letters)}`,
    sentence: (parts: readonly string[]) => `${parts.join("; ")}.`,
    silent: (letters: readonly string[]) => `${joined(letters)}: not found`,
    /** What was looked for in a silent report, by the kind of rule. */
    searched: (rule: Rule["by"], terms: readonly string[]) => {
      const list = joined(terms.map(quoted), "or");
      if (rule === "label") return `We looked for a description beside ${list}.`;
      if (rule === "spelling") return `We looked for a first name before ${list}.`;
      if (rule === "number") return `We looked for a number before ${list}.`;
      return `We searched for ${list}.`;
    },
    phrase: (report: string, value: string, where: string): [string, string] => [
      `${report}, ${value}: `,
      `, ${where}. Show the sentence`,
    ],
    known: {
      fact: (label: string, sentence: string) => `${label}: ${sentence}`,
      why: "Read in its sentence what a word adds; why it was chosen is not in the text.",
    },
  },
};

export const framingStrings = part("framing", english);
