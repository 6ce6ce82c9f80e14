import type { Shifted } from "../findings/wording/shifts.js";
import type { StatementFinding } from "../findings/wording/statement.js";
import type { AttributionKind } from "../coding/types.js";
import { part } from "./language.js";
import { allOf, capital, count, joined, numberWord, plural } from "./words.js";

/** Words of the lesson on wording. */
const english = {
  steps: {
    collation: { name: "One quotation", title: "One quotation, several versions" },
    shifts: { name: "Small shifts", title: "Small shifts" },
    ladder: { name: "The attribution ladder", title: "The attribution ladder" },
  },

  choose: "Choose a quotation",
  more: (n: number) => `${n} more quotations`,
  chosen: (at: number, of: number, label: string) => `${label} (${at} of ${of})`,

  show: "Show",
  kinds: {
    cut: "not in every version",
    noise: "Another wording",
    moved: "Moved words",
    undecided: "Undecided",
    meaning: "Meaning changes",
  },
  signs: { same: "=", outside: "", cut: "+", noise: "≈", moved: "⇄", undecided: "?", meaning: "≠" },
  /** How words of one report stand to what others print in their place, and signs that go before. */
  standings: {
    same: (letters: readonly string[]) => `the same in ${joined(letters)}`,
    more: (letters: readonly string[]) => `these and other words in ${joined(letters)}`,
    partly: (letters: readonly string[]) => `only some of these words in ${joined(letters)}`,
    closeBy: (letters: readonly string[]) => `these words, or some of them, close by in ${joined(letters)}`,
    lacks: (letters: readonly string[]) => `not in ${joined(letters)}`,
    other: (letters: readonly string[]) => `other words in ${joined(letters)}`,
    noise: (letters: readonly string[]) => `another wording in ${joined(letters)}`,
    moved: (letters: readonly string[]) => `in another place in ${joined(letters)}`,
    undecided: (letters: readonly string[]) => `other words in ${joined(letters)}, undecided`,
    meaning: (letters: readonly string[]) => `other words in ${joined(letters)}: the meaning changes`,
  },
  /** Where words stand outside of quotation marks; no letters: in all reports that print words here. */
  outsideMarks: (letters: readonly string[]) =>
    `not between marks${letters.length === 0 ? "" : ` in ${joined(letters)}`}`,
  halfOutsideMarks: (letters: readonly string[]) =>
    `only in part between marks${letters.length === 0 ? "" : ` in ${joined(letters)}`}`,
  marks: "Quotation marks",
  printedMark: "printed",
  missingMark: "missing",
  missing: { opens: "the opening mark is not printed", closes: "the closing mark is not printed" },
  apart: (kind: string) => `, ${kind}`,

  caption:
    "Words in the same place stand under each other; crossing lines show words that moved. Words outside the marks are each " +
    "report’s own. “?” leaves it to you whether another word matters. Choose words to see their sentence.",
  /** Where words have that sign. */
  captionCut: " “+”: not in every version.",
  single: "Only one version was found that can be compared, so there is nothing to compare it with.",
  /** @param goesOn whether some quote what comes next, and others do not */
  identical: (versions: number, goesOn: boolean) =>
    `${allOf(versions)} versions print the same words in the same order${goesOn ? `; ${versions === 2 ? "only one quotes" : "not all quote"} the next sentence` : ""}.`,
  finding: (found: StatementFinding) => {
    const { versions, quoted } = found;
    const parts = differences(found);
    if (quoted < 2)
      return `${capital(count(versions, "version"))}, ${quoted === 0 ? "none" : "one"} of them between marks${parts.length === 0 ? "" : `: ${joined(parts)}`}.`;
    if (parts.length === 0 && found.hasOthersOutside)
      return `${capital(count(versions, "version"))}: where they print the same part between marks, ${found.counts.small > 0 ? "only small words differ" : "the words are the same"}; outside of them each has words of its own.`;
    if (parts.length === 0)
      return `${capital(count(versions, "version"))}: where they print the same part, ${found.counts.small > 0 ? "only small words differ" : "the words are the same"}.`;
    return `${capital(count(versions, "version"))}${quoted < versions ? `, ${numberWord(quoted)} of them between marks` : ""}: ${joined(parts)}.`;
  },
  known: {
    shared: (versions: number, words: number) =>
      words === 0
        ? `No word stands in the same place in ${allOf(versions).toLowerCase()} versions.`
        : `${allOf(versions)} versions have ${count(words, "word")} in common, ${plural(words, "", "each ")}in the same place.`,
    meaning: (n: number) =>
      `${capital(count(n, "difference"))} ${plural(n, "changes", "change")} the meaning; the reports alone do not say which wording is right.`,
    cut: "What only some of them print can change the meaning; whether the others left it out, the reports do not say.",
    undecided: "The reports leave it open whether the other words, or their other order, matter.",
    /** @param translated letters of the reports that are translations */
    noise: ({ small, endings, codebook, isPartly }: StatementFinding["small"], translated: readonly string[]) => {
      const kinds = [
        small && "small words",
        endings && "endings of words",
        codebook && "words that the codebook holds to mean the same",
      ].filter((kind) => kind !== false);
      return `${isPartly ? "Where they print the same part, what differs are" : "What differs are"} ${joined(kinds)}.${
        translated.length === 0
          ? ""
          : ` ${joined(translated)} ${plural(translated.length, "is a translation", "are translations")}: such words change when a text is translated.`
      }`;
    },
    retold: "Where there are no marks, the report promises the sense and not the words.",
    partly: "Where a version goes on alone, there is nothing to compare it with.",
    nothing: "No word in them differs.",
  },
  whoSaidIt: "Who said it?",
  oneName: "One speaker or two?",
  /** Names that may be one speaker's, each with the reports that print it. */
  names: (names: readonly [speaker: string, letters: readonly string[]][]) =>
    `The name is printed differently: ${joined(names.map(([speaker, letters]) => `${joined(letters)} ${plural(letters.length, "prints", "print")} ${speaker}`))}. That may be a slip, or two people.`,
  /** @param unsure those that may be one of the others: "trader" */
  mouths: (mouths: readonly [speaker: string, letters: readonly string[]][], unsure: readonly string[]) =>
    `${capital(joined(mouths.map(([speaker, letters]) => (speaker === "" ? `in ${joined(letters)} no speaker was found` : `${joined(letters)} ${plural(letters.length, "names", "name")} ${speaker}`))))}.${unsure.length === 0 ? "" : ` Whether ${joined(unsure.map((name) => `“${name}”`))} ${plural(unsure.length, "is", "are")} one of the others, these words do not say.`}`,
  /** What stands before a sentence's last or first words, and before what others print beyond; `isFirst`: of several such. */
  cut: {
    end: {
      at: (letters: readonly string[], isFirst: boolean) =>
        isFirst ? `In ${joined(letters)} the quoted sentence ends with “` : `in ${joined(letters)} with “`,
      more: (letters: readonly string[], isFirst: boolean) => `in ${joined(letters)} ${isFirst ? "it goes on " : ""}“`,
    },
    start: {
      at: (letters: readonly string[], isFirst: boolean) =>
        isFirst ? `In ${joined(letters)} the quoted sentence begins with “` : `in ${joined(letters)} with “`,
      more: (letters: readonly string[], isFirst: boolean) =>
        `in ${joined(letters)} ${isFirst ? "it has before that " : ""}“`,
    },
    close: "”",
  },
  reach: (inside: readonly string[], outside: readonly string[]): [string, string] => [
    "“",
    `” stands between marks in ${joined(inside)}, and outside of them in ${joined(outside)}.`,
  ],
  further: (has: readonly string[], lacks: readonly string[]): [string, string] => [
    "“",
    `” stands inside the sentence in ${joined(has)}, and not in ${joined(lacks)}.`,
  ],
  only: (has: readonly string[], lacks: readonly string[]): [string, string] => [
    "“",
    `” stands in the quotation in ${joined(has)}, and not in ${joined(lacks)}.`,
  ],
  goesOn: (has: readonly string[], lacks: readonly string[]): [string, string] => [
    `${joined(has)} ${plural(has.length, "goes", "go")} on: “`,
    `” In ${joined(lacks)} we found no such words. Other words may say it.`,
  ],
  operator: (has: readonly string[], lacks: readonly string[]): [string, string] => [
    "“",
    `” stands in ${joined(has)}, and no such word in ${joined(lacks)}. It can change the meaning.`,
  ],
  verdicts: "What the differences amount to",
  marksNote: (words: number, hasMarks: boolean) =>
    !hasMarks ? "no marks" : words === 0 ? "marks, but no word between them" : `${count(words, "word")} between marks`,
  notClosed: "opens the quotation and never closes it",
  notOpened: "closes a quotation that it never opens",
  apartTitle: "Other words, or another speaker",
  apartSource: (speaker: string) => (speaker === "" ? "No speaker was found for these words." : `Given to ${speaker}.`),
  apartCaption:
    "These words are close to it. They may belong to another speaker, to a document or to another statement: ask that first. Only in one and the same statement is a difference a shift.",
  table: { report: "Report", words: "Words", kind: "Compared with the others", place: "Place", group: "Quotation" },

  shifts: {
    cuts: {
      finding: ({ more, goesOn, small }: Shifted) =>
        `Some reports print what others do not: ${joined(
          [
            more && "more of a sentence",
            goesOn && "one more sentence of a quotation",
            small.length > 0 && `a small word (${small.map((word) => `“${word}”`).join(", ")})`,
          ].filter((part) => part !== false),
          "or",
        )}.`,
      caption:
        "Read the shorter version first, then the longer one. Does what is added change the meaning? Whether the others left it out, the reports do not say.",
    },
    marks: {
      finding: ({ lostMark, reach }: Shifted) =>
        capital(
          `${joined(
            [
              lostMark && "a quotation mark is missing",
              reach && "words are inside the marks in one report and outside of them in another",
            ].filter((part) => part !== false),
            "or",
          )}.`,
        ),
      caption:
        "A mark promises the speaker’s own words. Compare how much of the sentence each report puts between marks.",
    },
    same: {
      finding: () => "These quotations are the same word for word in every report in which we found them.",
      caption: "The same words can come from the same speaker, or from the same text that both reports used.",
    },
    mouths: {
      finding: () => "The reports give much the same words to different speakers.",
      caption:
        "Two names can mean one speaker, and two people can use one phrase. A phrase can also change its owner on the way. Look who is named.",
    },
    open: "See it word for word",
    decide: (label: string) => `${label}: is it noise, or does the meaning change?`,
    answers: ["Noise: it means the same", "The meaning changes", "I can’t tell"],
    more: (n: number) => `Show ${numberWord(n)} more`,
  },

  ladder: {
    top: "closest to the speaker",
    bottom: "closest to the outlet",
    rungs: {
      direct: ["Direct", "A whole clause or sentence between marks: a promise that the words are the speaker’s."],
      partial: ["Partial", "Words between marks that are no whole clause: the outlet builds the rest of it."],
      indirect: ["Indirect", "No marks. The speaker is named, the words need not be his or hers."],
      none: ["Outlet’s own voice", "No marks, no speaker. The report says it in its own voice."],
    } as Record<"direct" | "partial" | "indirect" | "none", [string, string]>,
    caption:
      "Each rung down, the words belong less to the speaker and more to the outlet. A lower rung is not a worse one: it tells you whose words you are reading.",
    /** A rung in few words, where its name is first told. */
    inShort: {
      direct: "with a whole clause between marks",
      partial: "with only some words between marks",
      indirect: "without marks, but with a speaker",
      none: "in the report’s own voice",
    } as Record<"direct" | "partial" | "indirect" | "none", string>,
    finding: (rungs: readonly [name: string, inShort: string, versions: number][]) =>
      `${capital(joined(rungs.map(([name, inShort, n]) => `${count(n, "version")} ${inShort} (“${name}”)`)))}.`,
    speakers: (names: readonly string[]) => `The versions name these sources: ${joined(names)}.`,
    verbs: (speaker: string) => `Verbs for this statement of ${speaker}:`,
    neutralVerb:
      "“Said” or “told” adds nothing: somebody spoke. Ask what another verb adds, and whether the words carry it.",
    tellingVerb: "A verb can tell more than that somebody spoke. Ask what each of them adds.",
    given: (speaker: string) => `Given to ${speaker}`,
    assumed: (speaker: string) => `No verb says whose words these are; ${speaker} speaks before them`,
    speaker: "Given to",
    noSpeaker: "nobody that was found",
    outlet: "the outlet itself",
    cue: "by the verb",
    empty: "no version here",
    known: (marked: number, versions: number) =>
      marked === 0
        ? "No report puts these words between marks, so none promises the speaker’s own."
        : marked === versions
          ? `${allOf(versions)} versions put words between marks: a promise that these are the speaker’s own.`
          : `${capital(numberWord(marked))} of ${numberWord(versions)} versions ${plural(marked, "puts", "put")} words between marks; for the ${plural(versions - marked, "other", "others")} only the sense is promised.`,
    /** Behind that promise: what it cannot mean in a translation. */
    translated: (letters: readonly string[]) =>
      `But ${joined(letters)} ${plural(letters.length, "is a translation: its", "are translations: their")} words cannot be taken for the speaker’s own.`,
    one: "The one version puts words between marks: a promise that these are the speaker’s own.",
    rung: "The rung says whose words these are, not whether they are true.",
  },
  /** What each step asks before it shows anything, and what the tables say to it. */
  asks: {
    collation: {
      question: (letter: string, others: number) =>
        `Report ${letter} prints this. ${others === 1 ? "One other report prints" : `${capital(numberWord(others))} other reports print`} it too, or something close to it. Are the words exactly the same?`,
    },
    mouths: {
      question: (letter: string) => `Report ${letter} prints these words. Who says them there?`,
      nobody: "nobody that we found",
    },
    cuts: {
      end: (letter: string, others: number) =>
        `In report ${letter} the quoted sentence ends here. Does it end here in the other ${others === 1 ? "report" : numberWord(others)} too?`,
      start: (letter: string, others: number) =>
        `In report ${letter} the quoted sentence begins here. Does it begin here in the other ${others === 1 ? "report" : numberWord(others)} too?`,
      goesOn: "more words",
      stops: "the same place",
    },
    ladder: {
      question: "Whose words are the marked ones, as they are printed here?",
      answers: {
        direct: "The speaker’s: a whole sentence or clause between marks",
        partial: "The speaker’s in part: some words between marks",
        indirect: "The report’s: it retells what somebody said",
        none: "The report’s: nobody is named",
      } as Record<AttributionKind, string>,
      says: (letter: string, rung: string, meaning: string) => `In ${letter} it is “${rung}”. ${meaning}`,
    },
  },
};

export const wordingStrings = part("wording", english);

/** What differs between the versions: kinds of differences, which can be told for sure, and not how many of each. */
function differences({ counts, cuts, operators, only, goesOn }: StatementFinding): string[] {
  const { noise, moved, undecided, meaning } = counts;
  const edges = new Set(cuts.map(({ edge }) => edge));
  const parts = [
    meaning > 0 && `${count(meaning, "difference")} ${plural(meaning, "changes", "change")} the meaning`,
    operators.length > 0 && "a small word that can change the meaning stands in some only",
    edges.size > 0 &&
      `not all ${edges.size === 2 ? "begin and end" : edges.has("end") ? "end" : "begin"} at the same place`,
    undecided + noise + only.length > 0 && "some have other or more words",
    moved > 0 && "some have the same words in another order",
    goesOn.length > 0 && "not all quote the next sentence",
  ];
  return parts.filter((part) => part !== false);
}
