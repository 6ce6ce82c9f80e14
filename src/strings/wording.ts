import type { StatementFinding } from "../findings/wording/statement.js";
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
  chosen: (at: number, of: number, label: string) => `${label} (${at} of ${of})`,

  show: "Show",
  kinds: {
    same: "the same",
    outside: "words that are not between marks in both",
    cut: "not in every version",
    noise: "Another wording",
    moved: "Moved words",
    undecided: "Undecided",
    meaning: "Meaning changes",
  },
  signs: { same: "=", outside: "", cut: "+", noise: "≈", moved: "⇄", undecided: "?", meaning: "≠" },
  marks: "Quotation marks",
  printedMark: "printed",
  missingMark: "missing",
  missing: { opens: "the opening mark is not printed", closes: "the closing mark is not printed" },
  apart: (kind: string) => `, ${kind}`,

  caption:
    "Words that stand in one place are lined up; crossing lines show words that moved. Only words between marks are " +
    "compared: those around them are each report’s own. Small words and endings count as another wording. Everything else " +
    "is undecided, unless the codebook says why it is noise or a change. Choose words to see their sentence.",
  single: "Only one version was found that can be compared, so there is nothing to compare it with.",
  identical: (versions: number) => `${allOf(versions)} versions print the same words in the same order.`,
  finding: (found: StatementFinding) => {
    const { versions, quoted } = found;
    const parts = differences(found);
    if (quoted < 2)
      return `${capital(count(versions, "version"))}, ${quoted === 0 ? "none" : "one"} of them between marks${parts.length === 0 ? "" : `: ${joined(parts)}`}.`;
    if (parts.length === 0)
      return `${capital(count(versions, "version"))}: where they print the same part, the words are the same.`;
    return `${capital(count(versions, "version"))}${quoted < versions ? `, ${numberWord(quoted)} of them between marks` : ""}: ${joined(parts)}.`;
  },
  known: {
    shared: (versions: number, words: number) =>
      words === 0
        ? `No word stands in the same place in ${allOf(versions).toLowerCase()} versions.`
        : `${allOf(versions)} versions have ${count(words, "word")} in common, ${plural(words, "", "each ")}in the same place.`,
    meaning: (n: number) =>
      `${capital(count(n, "difference"))} ${plural(n, "changes", "change")} the meaning; the reports alone do not say which wording is right.`,
    cut: "What one of them leaves out can change the meaning; the reports do not say why it was left out.",
    undecided: (n: number) =>
      `${capital(count(n, "difference"))} ${plural(n, "is", "are")} undecided; the reports leave it open whether ${plural(n, "it matters", "they matter")}.`,
    /** @param translated letters of the reports that are translations */
    noise: (translated: readonly string[]) =>
      `What differs are small words, endings, or words that the codebook holds to mean the same.${
        translated.length === 0
          ? ""
          : ` ${joined(translated)} ${plural(translated.length, "is a translation", "are translations")}: such words change when a text is translated.`
      }`,
    retold: "Where there are no marks, the report promises the sense and not the words.",
    partly: "Where a version goes on alone, there is nothing to compare it with.",
    nothing: "No word in them differs.",
  },
  whoSaidIt: "Who said it?",
  /** @param isUnsure whether two of the names can be one speaker's */
  mouths: (mouths: readonly [speaker: string, letters: readonly string[]][], isUnsure: boolean) =>
    `${capital(joined(mouths.map(([speaker, letters]) => (speaker === "" ? `in ${joined(letters)} no speaker was found` : `${joined(letters)} ${plural(letters.length, "names", "name")} ${speaker}`))))}.${isUnsure ? " They may be one, named in two ways." : ""}`,
  /** What stands before the report's own words, between them and what others print beyond, and behind. */
  cut: {
    end: (letters: readonly string[], others: readonly string[]): [string, string, string] => [
      `The ${plural(letters.length, "quotation", "quotations")} in ${joined(letters)} ${plural(letters.length, "stops", "stop")} after “`,
      `”; in ${joined(others)} it goes on “`,
      "”.",
    ],
    start: (letters: readonly string[], others: readonly string[]): [string, string, string] => [
      `The ${plural(letters.length, "quotation", "quotations")} in ${joined(letters)} ${plural(letters.length, "begins", "begin")} at “`,
      `”; in ${joined(others)} it begins before that, “`,
      "”.",
    ],
  },
  interrupted: (letters: readonly string[]) =>
    `In ${joined(letters)} the speaker is named in the middle of the quotation; only the part that was found is compared.`,
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
    "These words are given to another speaker, stand in a document, or are others. A difference from the words above is a shift only if both are the same statement: ask that first.",
  table: { report: "Report", words: "Words", kind: "Compared with the others", place: "Place", group: "Quotation" },

  shifts: {
    cuts: {
      finding: (groups: number) =>
        `In ${count(groups, "quotation")} a report stops earlier, begins later, or has no “if” or “not” where another has one.`,
      caption: "What is left out can change the meaning. Read the shorter version first, then the longer one.",
    },
    marks: {
      finding: (groups: number) =>
        `In ${count(groups, "quotation")} a quotation mark is missing, or a word stands between marks in one report and outside of them in another.`,
      caption:
        "A mark promises the speaker’s own words. Compare how much of the sentence each report puts between marks.",
    },
    noise: {
      finding: (groups: number) =>
        `In ${count(groups, "quotation")} what is compared differs only in small words, endings, or what the codebook calls noise.`,
      caption: "The wording differs. By these rules the meaning does not; read them and judge for yourself.",
    },
    same: {
      finding: (groups: number) =>
        `${capital(count(groups, "quotation"))} ${plural(groups, "is", "are")} the same word for word in every report in which ${plural(groups, "it was", "they were")} found.`,
      caption: "The same words can come from the same speaker, or from the same text that both reports used.",
    },
    mouths: {
      finding: (groups: number) =>
        `In ${count(groups, "case")} the reports name speakers differently for words that are alike.`,
      caption:
        "Two names can be one speaker’s. Two people can use one phrase. It can also change its owner on the way. Look who is named.",
    },
    open: "See it word for word",
    more: (n: number) => `Show ${numberWord(n)} more`,
  },

  ladder: {
    top: "closest to the speaker",
    bottom: "closest to the outlet",
    rungs: {
      direct: [
        "Direct",
        "A clause or a sentence of its own between marks: a promise that the words are the speaker’s.",
      ],
      partial: ["Partial", "Words between marks, inside a sentence that the outlet builds."],
      indirect: ["Indirect", "No marks. The speaker is named, the words need not be his or hers."],
      none: ["Outlet’s own voice", "No marks, no speaker. The report says it in its own voice."],
    } as Record<"direct" | "partial" | "indirect" | "none", [string, string]>,
    caption:
      "Each rung down, the words belong less to the speaker and more to the outlet. A lower rung is not a worse one: it tells you whose words you are reading.",
    finding: (rungs: readonly [name: string, versions: number][]) =>
      `${capital(joined(rungs.map(([name, n]) => `${count(n, "version")} on the rung “${name}”`)))}.`,
    speakers: (names: readonly string[]) => `The versions name these sources: ${joined(names)}.`,
    verbs: (speaker: string) => `Verbs for this statement of ${speaker}:`,
    neutralVerb:
      "“Said” or “told” adds nothing: somebody spoke. Ask what another verb adds, and whether the words carry it.",
    tellingVerb: "A verb can tell more than that somebody spoke. Ask what each of them adds.",
    given: (speaker: string) => `Given to ${speaker}`,
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
          : `${capital(numberWord(marked))} of ${numberWord(versions)} versions ${plural(marked, "puts", "put")} words between marks; for the others only the sense is promised.`,
    one: "The one version puts words between marks: a promise that these are the speaker’s own.",
    rung: "The rung says whose words these are, not whether they are true.",
  },
};

export const wordingStrings = part("wording", english);

function differences({ counts, cuts, operators }: StatementFinding): string[] {
  const { noise, moved, undecided, meaning } = counts;
  const cut = new Set(cuts.flatMap(({ reports }) => reports)).size;
  const parts = [
    cut > 0 && `${count(cut, "quotation")} cut`,
    operators.length > 0 && `${count(operators.length, "small word")} missing that can change the meaning`,
    meaning > 0 && `${count(meaning, "difference")} that ${plural(meaning, "changes", "change")} the meaning`,
    undecided > 0 && (meaning > 0 ? `${numberWord(undecided)} undecided` : count(undecided, "undecided difference")),
    noise > 0 && `${count(noise, "place")} with another wording`,
    moved > 0 && `${count(moved, "phrase")} moved`,
  ];
  return parts.filter((part) => part !== false);
}
