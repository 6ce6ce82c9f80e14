import { part } from "./language.js";
import type { Undefined } from "../coding/agreement.js";
import { capital, count, joined, numberWord, plural } from "./words.js";

const percent = (share: number): string => `${Math.round(share * 100)} %`;
const signed = (value: number): string => value.toFixed(2).replace("-", "−");

/** Code it yourself: everything that we say there, nothing that a report printed. */
const english = {
  none: "None of these",
  noFrames: {
    title: "There is nothing to code yet",
    text:
      "This data set’s codebook has no frames. A frame is a way to put the event: a name, a question, and the words by " +
      "which one may code it. Whoever looks after the data set can add some under “frames” in codebook.yaml.",
  },
  noUnits: "The reports hold no headline and no sentence to code yet.",
  intro: {
    name: "Codebook",
    title: "What does the codebook say?",
    explain:
      "A frame is a way of presenting an event: as a quarrel, say, or as a first step. The codebook names the frames, asks a question for each, and lists words that " +
      "speak for it. The words help you. They do not decide: the question does.",
    finding: (frames: number) => `The codebook has ${count(frames, "frame")}.`,
    caption: "Only the beginning of a word has to match: “walks” is found with “walk”.",
    columns: { frame: "Frame", question: "Question", terms: "Words that speak for it", not: "Not in" },
    none: "Choose this where you can answer none of the questions with yes.",
    age: "From about 16 years.",
  },
  quiz: {
    name: "Quiz",
    title: "Do you use the codebook’s words?",
    number: (n: number, all: number) => `Question ${n} of ${all}`,
    term: (term: string) => `Where does the codebook put “${term}”?`,
    listed: (term: string, label: string) => `Yes. “${term}” is listed under ${label}.`,
    notListed: (term: string, label: string, terms: readonly string[]) =>
      terms.length === 0
        ? `${label} lists no words.`
        : `${label} lists ${joined(terms.slice(0, 6).map((word) => `“${word}”`))}, but not “${term}”.`,
    notNone: (label: string) => `The codebook does list it, under ${label}.`,
    nothing: "A sentence holds none of the listed words, and no frame’s question fits it. What do you choose?",
    nothingWrong: (label: string) => `You would have to guess. If the question of ${label} does not fit, leave it.`,
    nothingRight: "Yes. “None of these” is an answer like the others, and it counts in the comparison.",
    check: "Check",
    right: "✓ Right.",
    wrong: "✕ Not this one.",
    nothingToAsk: "The frames list no words, so there is nothing to ask. Read their questions again.",
    done: (right: number, all: number) =>
      `${right === 0 ? "None" : capital(numberWord(right))} of ${numberWord(all)} at the first try.`,
  },
  code: {
    name: "Code",
    title: "Which frame does it use?",
    coderName: "Your name or a sign, for the file",
    round: (n: number) => (n === 1 ? "First round" : "Second round"),
    rounds: "Round",
    second: "Code again, after talking",
    secondHint: "The first round stays as it is. Your first answers stand beside the new ones.",
    secondUnseen: "Code again on your own, without seeing your first answers",
    unseenHint: "Best on another day. Then “Compare” shows where you decided otherwise.",
    before: (label: string) => `First round: ${label}`,
    unit: (n: number, all: number, part: string) => `${n} of ${all}, ${part}`,
    headline: "headline",
    sentence: "sentence",
    choose: "Choose one frame",
    keys: "With a keyboard: choose a sentence with Tab, then press the number of a frame.",
    doubt: "What made you doubt? (may stay empty)",
    progress: (done: number, all: number) => `${done} of ${all} coded`,
    save: "Download your answers",
    file: (dataset: string, coder: string) => `coding-${dataset}${coder === "" ? "" : `-${coder}`}.json`,
    kept: "Kept in this browser. Nothing is sent.",
    notKept: "This browser keeps nothing. Download your answers before you go.",
    setAside: (answers: number) =>
      `${capital(count(answers, "answer"))} belonged to a sentence or a frame that is not here any more. “What is kept, and where” has a copy.`,
    reset: "Remove all my answers",
    resetSure: "Really remove them? There is no way back.",
  },
  compare: {
    name: "Compare",
    title: "How far do you agree?",
    first: "Code at least one sentence first; then compare with a partner or with the class.",
    ask:
      "Add your partner’s file, or the files of the class. They are read in this browser; nothing is sent. Your own " +
      "answers count too, if you have any.",
    files: "Files with answers",
    you: "You",
    coder: (n: number) => `Coder ${n}`,
    remove: (name: string) => `Remove ${name}`,
    added: (n: number) => `${capital(count(n, "coding"))} to compare`,
    needTwo: "There is one coding so far. Add another one to compare.",
    problems: {
      "too-large": "is larger than a file of answers can be. Choose the file that was downloaded here.",
      "not-json": "is no file of answers: it cannot be read as JSON. Choose the file that was downloaded here.",
      "other-file": "is another kind of file. Choose the one whose name begins with “coding-”.",
      newer: "comes from another version of this page. Load the page anew, or download the answers again.",
      "other-dataset": "belongs to another event. Only answers to the same sentences can be compared.",
      "other-units":
        "belongs to other sentences or to another codebook. Everybody must code with the same version of the data set.",
      damaged: "is damaged: an answer in it is none of the frames. Ask for a new download.",
      empty: "holds no answers.",
      "too-many": "is one too many: at most sixty codings are compared at a time.",
    },
    problem: (name: string, problem: string) => `“${name}” ${problem}`,
    round: "Which round?",
    latest: "Each one’s last",
    aloneWith: "You are coding alone. Compare with",
    codebook: "The codebook’s words",
    mySecond: "My own second coding",
    youAt: (n: number, day: string) => `You, ${n === 1 ? "first" : "second"} time${day === "" ? "" : ` (${day})`}`,
    notTwice:
      "You have coded once so far. When everything is coded, “Code” offers a second coding without your first answers. Do it on another day.",
    aloneNote: {
      codebook:
        "Here the program has only counted words: it takes the frame with most of its words in a sentence, and leaves a draw open. It cannot read. Where you differ, ask which of you has the better reason.",
      self: "The same person, the same sentences. Where you decided otherwise, the codebook left you room.",
    },
    alone: {
      codebook: {
        finding: (share: number | null, units: number) =>
          share === null
            ? "There is nothing yet to compare."
            : `The codebook’s words alone would choose as you did in ${percent(share)} of ${count(units, "unit")}.`,
        differ: (n: number) =>
          n === 0
            ? "You chose as the words would, everywhere."
            : `${capital(count(n, "sentence"))} where you did not choose as the words would`,
      },
      self: {
        finding: (share: number | null, units: number) =>
          share === null
            ? "There is nothing yet that you coded twice."
            : `Both times you chose the same in ${percent(share)} of ${count(units, "unit")}.`,
        differ: (n: number) =>
          n === 0 ? "You decided alike everywhere." : `${capital(count(n, "sentence"))} where you decided otherwise`,
      },
    },
    result: {
      two: "Cohen’s κ (kappa)",
      many: "Fleiss’ κ (kappa)",
      alpha: "Krippendorff’s α (alpha)",
    },
    finding: (share: number | null, units: number, coders: number) =>
      share === null
        ? "There is nothing yet that all have coded."
        : coders === 2
          ? `You agree on ${percent(share)} of ${count(units, "unit")}.`
          : `Of ${count(units, "unit")}, ${numberWord(coders)} coders agree in ${percent(share)} of all pairs.`,
    caption: (coders: number) =>
      coders === 2
        ? "Rows: the first coder. Columns: the second. A number on the diagonal is agreement. Only what both coded counts."
        : "Only what all coded counts. “Pairs”: each coder is compared with each other one.",
    value: (name: string, value: number) => `${name}: ${signed(value)}`,
    noValue: (name: string) => `${name}: no value`,
    undefined: {
      "no-units": "No sentence was coded by all.",
      "one-coder": "It takes two codings.",
      "one-category":
        "All answers are the same frame. Then chance alone would agree always, and there is nothing above it to measure: " +
        "0 divided by 0. The percentage tells you all there is.",
    } satisfies Record<Undefined, string>,
    chance: (expected: number) =>
      `If everyone had guessed, using each frame as often as it was used here, ${percent(expected)} would have agreed anyway.`,
    meaning: (value: number) =>
      value < 0
        ? "Below 0: you agree less than chance would. Perhaps a frame was understood in opposite ways."
        : value === 0
          ? "0: you agree as often as chance would."
          : value > 1 - 1e-9
            ? "1: you agree on everything."
            : `You went ${percent(value)} of the way from chance to full agreement.`,
    explain: [
      "Agreeing is easy where one frame is frequent: two people who always said the same frame would agree without reading. " +
        "κ takes away what chance would bring: (agreement − chance) ÷ (1 − chance).",
      "κ does not say who is right. It says whether the codebook makes people decide alike.",
      "No number divides good from bad. With so few sentences, one answer moves κ a lot, so look at the sentences.",
    ],
    sources: "Formulas: Cohen 1960 (two coders), Fleiss 1971 (many), Krippendorff 2011 (α for categories).",
    alphaNote: "α also uses sentences that not everybody coded, and corrects for small samples.",
    more: "Another measure",
    table: "Confusion table",
    rowsColumns: (row: string, column: string) => `Rows: ${row}. Columns: ${column}.`,
    cell: (row: string, column: string, n: number) => `${row}, ${column}: ${n}`,
    answers: "Answers",
    unit: "Headline or sentence",
    differ: (n: number) => (n === 0 ? "No sentence divides you." : `${capital(count(n, "sentence"))} to talk about`),
    differHint: "Which words did you go by? Change the codebook if you must, and sort again.",
    doubt: (name: string, text: string) => `${name} doubted: ${text}`,
    noAnswer: "no answer",
    history: (one: number | null, two: number | null) =>
      `First round κ ${one === null ? "no value" : signed(one)}, second round κ ${two === null ? "no value" : signed(two)}.`,
    known: (coders: number, differing: number, units: number) => [
      coders < 2
        ? "One coding alone shows what one person saw."
        : differing === 0
          ? `All coders chose alike for ${plural(units, "the one unit", `all ${numberWord(units)} units`)} that they share.`
          : `Coders differ on ${count(differing, "unit")} of ${numberWord(units)}.`,
      "A frame is what readers see in the words; that they differ is a finding about the words and the codebook, not a mistake.",
    ],
  },
};

export const codeItStrings = part("codeIt", english);
