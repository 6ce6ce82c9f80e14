import { numberInWords } from "./dates.js";
import { part } from "./language.js";
import type { Item, SourceType } from "../coding/types.js";
import type { SpeakersFinding } from "../findings/framing/speakers.js";
import type { TopicsFinding } from "../findings/framing/topics.js";
import type { WordChoiceFinding, WordCounts } from "../findings/framing/wordChoice.js";
import { allOf, capital, count, joined, numberWord, plural } from "./words.js";

/** "in all five", "in both", "in it". */
const inAll = (reports: number): string => (reports === 1 ? "in the report" : `in ${allOf(reports).toLowerCase()}`);
/** "none", "two". */
const none = (n: number): string => (n === 0 ? "none" : numberWord(n));
const quoted = (word: string): string => `“${word}”`;
const percent = (share: number): string => `${Math.round(100 * share)}%`;

/** The words that a rule about words looks for. */
export function wordsSought(rule: Item["rule"]): readonly string[] {
  if (rule.by === "choice") return rule.choices.flatMap(({ terms }) => terms);
  return rule.by === "words" || rule.by === "said" ? rule.words : [];
}

/** So many words of a search are named; the claims table has all. */
export const MOST_NAMED = 8;

/** "We looked for a number before “ships”, in a sentence with “sanctions”." */
function searched({ rule, where }: Item): string {
  const any = (terms: readonly string[]): string => {
    const more = terms.length - MOST_NAMED;
    const named = terms.slice(0, MOST_NAMED).map(quoted);
    return joined(more > 1 ? [...named, `${numberWord(more)} words like these`] : terms.map(quoted), "or");
  };
  const what =
    rule.by === "label"
      ? `We looked for a description beside ${any(rule.names)}`
      : rule.by === "spelling"
        ? `We looked for ${rule.names.some((name) => name.includes(" ")) ? "" : "a first name before "}${any(rule.names)}`
        : rule.by === "number"
          ? `We looked for a number before ${any(rule.of)}`
          : rule.by === "money"
            ? "We looked for an amount of money"
            : `We searched for ${any(wordsSought(rule))}`;
  const ways = [
    where.near.length > 0 && `in a sentence with ${any(where.near)}`,
    where.beside.length > 0 && `in a clause with ${any(where.beside)}`,
    where.not.length > 0 && `in a clause without ${any(where.not)}`,
  ].filter((way) => way !== false);
  return `${[what, ...ways].join(", ")}.`;
}

/** Words of the lesson on framing. */
/** Words as printed, empty for none, and the letters of the reports that have them. */
type Told = readonly [printed: string, letters: readonly string[]];

const forms = (told: readonly Told[]): string =>
  told.map(([printed, letters]) => `${quoted(printed)} in ${joined(letters)}`).join("; ");

const english = {
  names: (parts: readonly string[]) => joined(parts),
  report: (letter: string, label: string) => (letter === "" ? label : `${letter}, ${label}`),
  /** Where a mention, a quotation or a word stands. */
  place: { headline: "headline", dek: "lead-in", paragraph: (n: number) => `paragraph ${n}` },
  close: "Close",
  openReport: "opens the report at these words.",
  notShown: "This report may be shown in excerpts only, and these words are not among them.",
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
    none: (letters: readonly string[]) => `In ${joined(letters)} no headline was found.`,
    heading: "Your turn: sort them",
    task: (frames: number) =>
      `Choose for each headline which of these ${count(frames, "answer")} fits best. There is no answer key: readers may disagree. Compare your choices with a partner’s.`,
    question: (letter: string) => `What does headline ${letter} put in front?`,
    nothing: "None of these",
    left: (n: number) => `${capital(count(n, "headline"))} to go.`,
    reveal: "Show the codebook’s words",
    reset: "Sort again",
    /** @param parts each frame with the number of headlines in which words of its list stand */
    finding: (parts: readonly { label: string; headlines: number }[], of: number) => {
      if (parts.every(({ headlines }) => headlines === 0))
        return `No word of the codebook’s lists stands in ${of === 1 ? "the headline" : `any of the ${count(of, "headline")}`}.`;
      const each = parts.map(({ label, headlines }, i) =>
        i === 0
          ? `of “${label}” in ${none(headlines)} of ${count(of, "headline")}`
          : `of “${label}” in ${none(headlines)}`,
      );
      return `Words from the codebook’s lists: ${joined(each)}.`;
    },
    caption:
      "The codebook is a list of words. Marked: words on its list. Below each headline: which list they are on, and your choice. Choose words to see where they stand.",
    /** Where the codebook is a proposal. */
    captionProposed: " Nobody chose these lists for these reports: they are a beginning.",
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
      "A list finds its own words only: a headline can say the same in others, and a reader may hear something else.",
  },

  missing: {
    name: "What is missing?",
    title: "What is missing?",
    finding: ({ topics, reports: { length }, inEvery, inOne }: TopicsFinding) => {
      const every = inEvery.length;
      if (length === 1)
        return `${capital(none(every))} of ${count(topics, "topic")} ${plural(every, "was", "were")} found in the report.`;
      if (every === topics)
        return `${topics === 1 ? "The topic" : `All ${numberWord(topics)} topics`} ${plural(topics, "was", "were")} found ${inAll(length)} reports.`;
      const parts = [
        `${none(every)} ${plural(every, "was", "were")} found ${inAll(length)} reports`,
        ...(inOne.length > 0 ? [`${none(inOne.length)} in one report only`] : []),
      ];
      return `We searched for ${count(topics, "topic")}: ${joined(parts)}.`;
    },
    caption:
      "Each line is a whole report, from its first word to its last. A block is a sentence with a word of the topic: further left is nearer the top, wider is more words. Choose a block or a gap to look into it.",
    /** Where there is a keyboard. */
    captionKeys: " The arrow keys move from cell to cell.",
    captionHeadline:
      " A block before the line stands outside of the body: in the headline, the lead-in or a line beside the story.",
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
    /** Of a name: what it names may stand there by other words. */
    nameNotFound: "name not found",
    /** In a narrow cell. */
    notFoundShort: "not found",
    /** Name of a cell: "Bread, D: paragraph 3, 11% down". */
    cell: (topic: string, letter: string, where: string) => `${topic}, ${letter}: ${where}`,
    /** @param part where it stands outside of the body */
    where: (paragraph: number | null, position: number, part: string) =>
      paragraph === null ? part : `paragraph ${paragraph}, ${percent(position)} down`,
    more: (sentences: number) => (sentences === 0 ? "" : `, and ${count(sentences, "more sentence")}`),
    down: (position: number) => `${percent(position)} of the way down`,
    cellInTable: (paragraph: number | null, position: number, share: number, part: string) =>
      paragraph === null ? part : `¶${paragraph}, ${percent(position)} down, ${percent(share)} of the words`,
    searched: (letters: readonly string[], terms: readonly string[]) =>
      `We searched ${joined(letters)} for ${joined(terms.map(quoted), "or")} and found ${terms.length === 1 ? "nothing" : "none of them"}.`,
    /** @param phrases in which a term is none of the topic */
    notCounted: (phrases: readonly string[]) =>
      phrases.length === 0 ? "" : ` Not counted: ${joined(phrases.map(quoted))}.`,
    gapFact:
      "We know only that these words are not there. The report may say the same in other words. Why something is missing, a text does not tell.",
    nameGapFact:
      "We know only that this name is not there. The report may tell of the same without it. Why something is missing, a text does not tell.",
    /** Who has the words that one report lacks. @param terms how many were searched */
    others: (letters: readonly string[], terms: number) =>
      letters.length === 0
        ? `No report has ${terms === 1 ? "it" : "one of them"}.`
        : `${terms === 1 ? "It stands" : "One or more of them stand"} in ${joined(letters)}.`,
    notFoundHead: "not found",
    download: "Download this table (CSV)",
    file: (dataset: string) => `${dataset}-topics.csv`,
    known: {
      /** @param shared topics that were found in every report, with their terms; none where they are many */
      shared: (
        { reports: { length }, inEvery }: TopicsFinding,
        shared: readonly { label: string; terms: readonly string[] }[],
      ) => {
        const n = inEvery.length;
        const names = shared.map(({ label, terms }) => `“${label}” (${joined(terms.map(quoted), "or")})`);
        const which = names.length === 0 ? "" : `: ${joined(names)}`;
        return `By ${n === 1 ? "its" : "their"} words, ${n === 0 ? "no topic was" : `${count(n, "topic")} ${plural(n, "was", "were")}`} found ${inAll(length)}${length === 1 ? "" : " reports"}${which}.`;
      },
      why: "Not found does not mean not said: other words may say it. Why something is missing, a text does not tell.",
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
      "": "other source",
    } as Record<SourceType | "", string>,
    noSide: "no side given",
    nobody: "no speaker found",
    caption:
      "Words between quotation marks in the body of each report. Headlines, names and titles in marks are left out. Choose a speaker to read the quotations.",
    captionDocument: " After a plus sign: words of a document, which nobody is heard saying.",
    total: (speech: number, document: number) => (document > 0 ? `${speech} + ${document}` : String(speech)),
    axis: (n: number) => `${n} ${plural(n, "word")}`,
    label: (name: string, words: number) => `${name} ${words}`,
    bar: (letter: string, name: string, kind: string, words: number) =>
      `${letter}: ${name} ${words} ${plural(words, "word")}, ${kind}. Show the quotations`,
    nobodyBar: (letter: string, words: number) =>
      `${letter} ${words} ${plural(words, "word")}, no speaker found. Show the quotations`,
    none: "no words between quotation marks",
    /** @param documents letters with the words that stand in documents there */
    finding: (
      { more, even, neither, reports, least, most, speakers }: SpeakersFinding,
      documents: readonly (readonly [letter: string, words: number])[],
    ) => {
      const written =
        documents.length === 0
          ? ""
          : ` Documents are counted apart: ${joined(documents.map(([letter, words]) => `${count(words, "word")} in ${letter}`))}.`;
      if (more === null) {
        if (reports.length === 1)
          return `The report quotes ${count(most, "word")} of ${count(speakers, "speaker")}.${written}`;
        const each =
          least === most
            ? `Each report quotes ${count(most, "word")} whose speaker we found`
            : `The reports quote ${least} to ${count(most, "word")} whose speaker we found`;
        return `${each}, from ${count(speakers, "speaker")} in all.${written}`;
      }
      const leading = more.filter((side) => side.reports.length > 0);
      const parts = leading.map(({ side, reports: own }) => {
        const n = own.length;
        const who = n === reports.length && n > 1 ? `${allOf(n).toLowerCase()} reports` : count(n, "report");
        return `${who} ${plural(n, "quotes", "quote")} more words from ${side}`;
      });
      const equal =
        even.length === 0
          ? ""
          : ` ${capital(count(even.length, "report"))} quote${even.length === 1 ? "s" : ""} as many of each.`;
      const silent =
        neither.length === 0
          ? ""
          : ` ${capital(count(neither.length, "report"))} ${neither.length === 1 ? "quotes" : "quote"} neither side.`;
      const led = parts.length === 0 ? "" : `${capital(joined(parts))}.`;
      return `${led}${equal}${silent}${written}`.trim();
    },
    notCounted: "Also in marks, and in no bar, because no speaker was found:",
    list: (n: number) => (n === 1 ? "List the one quotation" : `List all ${n} quotations`),
    quotations: (n: number) => count(n, "quotation"),
    known: {
      /** @param names of those with most words, as `leading` has them */
      most: (names: readonly string[], { leading, reports: { length } }: SpeakersFinding) => {
        const [first] = leading;
        const words = count(first?.words ?? 0, "word");
        if (leading.length > 1) return `Most quoted are ${joined(names)}, with ${words} each.`;
        const where = length === 1 ? "" : ` in ${first?.reports ?? 0} of ${length} reports`;
        return `Most quoted is ${joined(names)}, with ${words}${where}.`;
      },
      why: "The counts show who is quoted, not why; words retold without marks are not counted.",
    },
  },

  words: {
    name: "Which words?",
    title: "Which words?",
    finding: ({ facts, different, same, numbers, differ, agree }: WordCounts, reports: number) => {
      const all = facts + numbers;
      if (reports === 1) return `One report, and what it has for ${count(all, "fact")}.`;
      const words =
        different > 0
          ? different === facts
            ? `${facts === 1 ? "For this fact" : `For each of ${numberWord(facts)} facts`} the reports use different words.`
            : `For ${numberWord(different)} of ${numberWord(facts)} facts the reports use different words.`
          : same > 0
            ? `For ${same === facts ? count(facts, "fact") : `${numberWord(same)} of ${numberWord(facts)} facts`} the reports use the same words.`
            : "";
      const rest = numbers - differ - agree;
      const parts = [
        `We compared ${count(numbers, "number")}.`,
        differ > 0 && `For ${numberWord(differ)}, two reports cannot both be right, if they count one thing.`,
        agree > 0 && `For ${numberWord(agree)}, all answers can be true.`,
        rest > 0 && `${capital(numberWord(rest))} ${plural(rest, "stays", "stay")} open.`,
      ].filter((part) => part !== false);
      const figures =
        differ + agree === 0
          ? ""
          : numbers === 1
            ? `The one number that we compared ${differ > 0 ? "differs so that two reports cannot both be right, if they count one thing" : "fits in all reports in which we found it"}.`
            : parts.join(" ");
      return [words, figures].filter(Boolean).join(" ") || `What the reports have for ${count(all, "fact")}.`;
    },
    caption: "Each phrase is copied exactly. Choose one to see the sentence around it.",
    /** "waive in A and D" */
    inReports: (value: string, letters: readonly string[]) => `${value} in ${joined(letters)}`,
    sentence: (parts: readonly string[]) => `${parts.join("; ")}.`,
    missed: (letters: readonly string[]) => `${joined(letters)} may give one too, beside other words.`,
    /** What their values make of each other, where that is more than can be seen. */
    relation: (relation: WordChoiceFinding["relation"]) =>
      relation === "differ"
        ? "If they are of one thing, two of these cannot both be true."
        : relation === "fit"
          ? "All of these can be true: some are less exact than others."
          : relation === "listed"
            ? "These may count several things, so they are not compared."
            : "",
    silent: (letters: readonly string[]) =>
      `${joined(letters)}: silent. A person read the report and found no answer to the question.`,
    silentHead: "silent",
    /** What was looked for in reports where it was not found, by the kind of rule. */
    notFound: (letters: readonly string[], item: Item) =>
      `${joined(letters)}: not found. ${searched(item)} Other words may say it.`,
    phrase: (report: string, value: string, where: string): [string, string] => [
      `${report}, ${value}: `,
      `, ${where}. Show the sentence`,
    ],
    known: {
      fact: (label: string, sentence: string) => `${label}: ${sentence}`,
      why: "Read the whole sentence to see what a word adds. Why it was chosen, a text does not tell.",
    },
  },

  side: {
    name: "Side by side",
    title: "Sentences side by side",
    finding: (groups: number) =>
      groups === 1
        ? "In one place, sentences of different reports share words."
        : `In ${numberWord(groups)} places, sentences of different reports share words.`,
    caption:
      "Marked: words that the sentences of a group share, in any form. A search found them, so you judge: do they tell of one thing, and what does only one of them say?",
    task: "Read each group. How do its sentences fit together? There is no answer key, and readers may disagree. Say which words decided it for you, then compare with a partner.",
    heading: (number: number, shared: readonly string[]) =>
      shared.length === 0 ? `Group ${number}` : `Group ${number}: ${shared.map(quoted).join(", ")}`,
    question: (number: number) => `Group ${number}: how do these sentences fit together?`,
    /** What the sentences of a group print differently at one place, each as printed, with the reports that have it. */
    contrast: {
      verb: (told: readonly Told[]) => `How sure: ${forms(told)}.`,
      number: (told: readonly Told[]) => `Which figure: ${forms(told)}.`,
      source: (told: readonly Told[]) =>
        `Who says it: ${told.map(([printed, letters]) => (printed === "" ? `no source in this sentence of ${joined(letters)}` : `${quoted(printed)} in ${joined(letters)}`)).join("; ")}.`,
    },
    /** Who "he" or "she" is. */
    pronoun: ({ printed, name }: { printed: string; name: string }) => `“${printed}”: ${name}`,
    answers: ["They say the same", "One tells more", "They can’t both be true", "They are about different things"],
    more: (n: number) => (n === 1 ? "One more group" : `${capital(numberWord(n))} more groups`),
    columns: { shared: "Shared words", sentence: "Sentence" },
    known:
      "Sentences that share words often tell of one thing, and not always. Rounding, translation or a choice of words can explain a difference. What only one of them says may matter.",
  },
  /** What each step asks before it shows anything, and what the tables say to it. */
  asks: {
    missing: {
      fewest: (reports: number) =>
        `We searched all ${numberWord(reports)} reports for words on these topics. Which one did we find in the fewest reports?`,
      says: (all: readonly (readonly [topic: string, found: number])[], reports: number) =>
        `${all.map(([topic, found], i) => `${topic}: ${found === reports ? `all ${numberWord(reports)}` : numberWord(found)}${i === 0 ? ` of the ${count(reports, "report")}` : ""}`).join("; ")}.`,
    },
    speakers: {
      question: "Count the words between quotation marks in all reports together. Who has the most?",
      says: (all: readonly (readonly [speaker: string, words: number])[]) =>
        `${all.map(([speaker, words]) => `${speaker}: ${count(words, "word")}`).join("; ")}.`,
      report: "Which report has the most words between quotation marks?",
    },
    words: {
      question: (thing: string, letter: string, others: number) =>
        `${thing}: report ${letter} has the marked words. ${others === 1 ? "One other report has words" : `${capital(numberWord(others))} other reports have words`} for it. Do they use the same ones?`,
    },
    side: {
      question: "How do these two sentences fit together?",
      says: (shared: readonly string[]) =>
        shared.length === 0
          ? "A search set them side by side. What they come to, only a reader can say."
          : `Both have ${joined(shared.map(quoted))}. What they come to, only a reader can say. Which words decide it for you?`,
    },
  },
};

export const framingStrings = part("framing", english);
