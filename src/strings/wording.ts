import { part } from "./language.js";
import { allOf, capital, count, joined, numberWord, plural } from "./words.js";

/** How many differences of each kind a comparison has. */
export interface KinshipCounts {
  noise: number;
  moved: number;
  undecided: number;
  meaning: number;
}

/** Words of the lesson on wording. */
const english = {
  steps: {
    collation: { name: "One quotation", title: "One quotation, several versions" },
    shifts: { name: "Small shifts", title: "Small shifts" },
    ladder: { name: "The attribution ladder", title: "The attribution ladder" },
  },

  choose: "Choose a quotation",
  chosen: (at: number, of: number, label: string) => `${label} (${at} of ${of})`,
  reportsWith: (letters: readonly string[]) => joined(letters),

  show: "Show",
  kinds: {
    same: "the same",
    noise: "Translation noise",
    moved: "Moved words",
    undecided: "Undecided",
    meaning: "Meaning changes",
  },
  signs: { same: "=", noise: "≈", moved: "⇄", undecided: "?", meaning: "≠" },
  marks: "Quotation marks",
  printedMark: "printed",
  missingMark: "missing",
  missing: { opens: "the opening mark is not printed", closes: "the closing mark is not printed" },
  apart: (kind: string) => `, ${kind}`,

  caption:
    "Words that stand in one place are lined up; crossing lines show words that moved. Small words and endings count " +
    "as translation noise. Everything else is undecided, unless the codebook says why it is noise or a change. Choose " +
    "words to see their sentence.",
  single: "Only one report has this statement, so there is nothing to compare it with.",
  identical: (versions: number) => `${allOf(versions)} versions print the same words in the same order.`,
  finding: (versions: number, counts: KinshipCounts) =>
    `${capital(numberWord(versions))} versions: ${joined(differences(counts))}.`,
  known: {
    shared: (versions: number, words: number) =>
      words === 0
        ? `No word stands in the same place in ${allOf(versions).toLowerCase()} versions.`
        : `${allOf(versions)} versions have ${count(words, "word")} in common, each in the same place.`,
    meaning: (n: number) =>
      `${capital(count(n, "difference"))} ${plural(n, "changes", "change")} the meaning; the reports alone do not say which wording is right.`,
    undecided: (n: number) =>
      `${capital(count(n, "difference"))} ${plural(n, "is", "are")} undecided; the reports leave it open whether ${plural(n, "it matters", "they matter")}.`,
    noise: "What differs is what every translation does.",
    nothing: "Nothing in them differs.",
  },
  verdicts: "What the differences amount to",
  noVerdict: "no verdict in the codebook",
  marksNote: (words: number, hasMarks: boolean) =>
    !hasMarks ? "no marks" : words === 0 ? "marks, but no word between them" : `${count(words, "word")} between marks`,
  notClosed: "opens the quotation and never closes it",
  notOpened: "closes a quotation that it never opens",
  apartTitle: "Not the same statement",
  apartSource: (speaker: string) =>
    speaker === "" ? "The report does not say whose words these are." : `Given to ${speaker}.`,
  apartCaption:
    "These words are given to another speaker, or stand in a document. They are no version of the sentence above, so a difference is no shift: compare like with like.",
  table: { report: "Report", words: "Words", kind: "Compared with the others", place: "Place", group: "Quotation" },

  shifts: {
    marks: {
      finding: (groups: number) =>
        `In ${count(groups, "quotation")} a quotation mark is missing, or stands in another place than in another report.`,
      caption:
        "A mark promises the speaker’s own words. Compare how much of the sentence each report puts between marks.",
    },
    noise: {
      finding: (groups: number) => `In ${count(groups, "quotation")} all that differs is noise.`,
      caption: "The wording differs, the meaning does not. Most differences between honest reports are of this kind.",
    },
    same: {
      finding: (groups: number) =>
        `${capital(count(groups, "quotation"))} ${plural(groups, "is", "are")} the same word for word in every report that has ${plural(groups, "it", "them")}.`,
      caption: "The same words can come from the same speaker, or from the same text that both reports used.",
    },
    mouths: {
      finding: (groups: number) =>
        `In ${count(groups, "case")} the reports give much the same words to different speakers.`,
      caption: "Two people can use one phrase. It can also change its owner on the way. Look who is named.",
    },
    open: "See it word for word",
    more: (n: number) => `Show ${numberWord(n)} more`,
  },

  ladder: {
    top: "closest to the speaker",
    bottom: "closest to the outlet",
    rungs: {
      direct: ["Direct", "A whole sentence between marks: a promise that the words are the speaker’s."],
      partial: ["Partial", "A few words between marks. The outlet builds the sentence."],
      indirect: ["Indirect", "No marks. The speaker is named, the words need not be his or hers."],
      none: ["Outlet’s own voice", "No marks, no speaker. The report says it as fact."],
    } as Record<"direct" | "partial" | "indirect" | "none", [string, string]>,
    caption:
      "Each rung down, the words belong less to the speaker and more to the outlet. A lower rung is not a worse one: it tells you whose words you are reading.",
    finding: (rungs: readonly [name: string, versions: number][]) =>
      `${capital(joined(rungs.map(([name, n]) => `${count(n, "version")} on the rung “${name}”`)))}.`,
    speakers: (names: readonly string[]) => `The reports give the words to different sources: ${joined(names)}.`,
    given: (speaker: string) => `Given to ${speaker}`,
    speaker: "Given to",
    noSpeaker: "nobody by name",
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

function differences({ noise, moved, undecided, meaning }: KinshipCounts): string[] {
  const parts = [
    meaning > 0 && `${count(meaning, "difference")} that ${plural(meaning, "changes", "change")} the meaning`,
    undecided > 0 && (meaning > 0 ? `${numberWord(undecided)} undecided` : count(undecided, "undecided difference")),
    noise > 0 && `${meaning + undecided > 0 ? numberWord(noise) : count(noise, "difference")} of translation noise`,
    moved > 0 && `${count(moved, "phrase")} moved`,
  ];
  return parts.filter((part) => part !== false);
}
