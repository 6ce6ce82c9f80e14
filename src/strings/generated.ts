import { allOf, capital, joined, numberWord, plural } from "./words.js";

/** Sentences of exercises that are made from the tables. Letters stand for reports: "A", "A and C". */

const say = (n: number): string => plural(n, "says", "say");
const doOrDoes = (n: number): string => plural(n, "does", "do");

/** "All five reports", "One report", "Both reports". */
function reports(n: number, of: number): string {
  if (n === of && n > 1) return `${allOf(n)} reports`;
  return capital(`${numberWord(n)} ${plural(n, "report")}`);
}

export const generatedStrings = {
  letters: (list: readonly string[]) => joined(list),
  report: (letter: string, label: string) => `${letter}, ${label}`,

  shared: {
    title: "What can we rely on?",
    prompt: (n: number) =>
      `Tick every topic that ${n === 2 ? "both reports mention" : `all ${numberWord(n)} reports mention`}.`,
    hint: "Look for the report that might be silent before you tick.",
    all: (n: number) => `${allOf(n)} reports mention it. Start from what they share.`,
    some: (having: readonly string[], without: readonly string[]) =>
      having.length === 0
        ? "None of the reports mentions it."
        : `${joined(having)} ${plural(having.length, "mentions", "mention")} it, ${joined(without)} ${doOrDoes(without.length)} not. ` +
          "A report that is silent does not make the others wrong.",
    after: "What all of them mention is a good place to begin. They may still have it from one source.",
  },

  agree: {
    title: (label: string) => `Do they agree? ${label}`,
    prompt: (question: string) => `${question} Do the reports that answer this agree?`,
    hint: "Find the answer of each report first. Some may give none.",
    yes: (value: string) => `Yes. They say: ${value}.`,
    no: "No. They give different answers.",
    one: "Only one report gives an answer.",
    agreeRight: (value: string, n: number, of: number) =>
      n === of
        ? `${allOf(n)} reports say ${value}. You can build on that.`
        : `${capital(numberWord(n))} ${plural(n, "report")} ${plural(n, "answers", "answer")} this, and ${n === 2 ? "both say" : `all ${numberWord(n)} say`} ${value}. The silence of the rest does not contradict them.`,
    agreeWrongNo: (value: string) =>
      `Compare their answers once more. Each of them comes to ${value}, whatever the words.`,
    wrongOne: (n: number) => `${capital(numberWord(n))} reports answer it. Look at the sentences.`,
    differRight: (answers: string) =>
      `${answers} This is a difference in the text. The reports do not say where it comes from.`,
    differWrongYes: (letters: readonly string[], others: string) =>
      `${joined(letters)} ${say(letters.length)} so. But: ${others}`,
    answer: (letters: readonly string[], value: string) => `${joined(letters)} ${say(letters.length)} ${value}.`,
  },

  who: {
    title: (label: string) => `Who says what? ${label}`,
    prompt: (question: string) => `${question} Choose for each report what it says.`,
    hint: "Open each report and look for the words that answer the question.",
    none: "does not say",
    says: (letter: string, value: string) => `${letter} says ${value}.`,
    silent: (letter: string) => `${letter} does not say. Silence is no answer.`,
    after:
      "Different answers can come from rounding, from translation or from different sources. The reports alone do not tell.",
  },

  names: {
    title: (letter: string, label: string) => `What does ${letter} say? ${label}`,
    prompt: (question: string, letter: string) => `${question} Tick everything that ${letter} says.`,
    has: (letter: string, value: string) => `${letter} says: ${value}.`,
    hasNot: (letter: string, others: readonly string[]) =>
      `${joined(others)} ${say(others.length)} so, ${letter} does not.`,
  },

  missing: {
    title: (label: string) => `What is missing? ${label}`,
    prompt: (label: string, n: number) =>
      `${capital(label)}: tick ${n === 1 ? "the report that does" : "the reports that do"} not mention it.`,
    hint: "Search each report for the name and for other words for it.",
    silent: (letter: string) =>
      `${letter} does not mention it. That is a gap, and no mistake; its reason is not in the text.`,
    mentions: (letter: string) => `${letter} mentions it. Look at the sentence.`,
    after: (n: number, of: number) =>
      `${reports(n, of)} ${plural(n, "leaves", "leave")} it out. Every report leaves something out. What the others say about it stands.`,
  },

  order: {
    title: (label: string) => `From least to most: ${label}`,
    prompt: (question: string) => `${question} Put the reports in the order of their answers.`,
    poles: ["least or earliest", "most or latest"] as const,
    says: (letter: string, value: string) => `${letter} says ${value}.`,
    after: "Numbers that differ can be rounded, or count different things. Read what exactly each of them counts.",
  },

  number: {
    title: (label: string) => `Predict: ${label}`,
    prompt: (question: string) =>
      `${question} What do you expect? Give a figure before you look. A prediction is never wrong.`,
    right: "A report has this figure.",
    otherwise: "No report has exactly this figure. Look at what each of them says.",
    after: (answers: string) => `What the reports say: ${answers}`,
  },

  mark: {
    title: (label: string, letter: string) => `Find it in ${letter}: ${label}`,
    prompt: (question: string, letter: string) => `${question} Mark the sentence in ${letter} that gives the answer.`,
    found: "These words give the answer.",
    otherwise: "This sentence does not answer the question.",
  },

  quote: {
    title: (letter: string, label: string) => `Whose words? ${letter}: ${label}`,
    prompt: (letter: string) => `To whom does ${letter} give these words?`,
    hint: "Look for the name and the verb around the words.",
    right: (name: string) => `The report gives them to ${name}.`,
    wrong: (name: string) => `Not to ${name}. Look for the name and the verb in the sentence.`,
  },

  rely: {
    title: "What is known now?",
    prompt: (n: number) =>
      `Name one thing that you can rely on after reading ${n === 1 ? "this report" : "these reports"}, and say why.`,
    agreed: (n: number, thing: string) => `${reports(n, n)} agree on this: ${thing}.`,
    mentioned: (n: number, thing: string) => `${reports(n, n)} mention this: ${thing}.`,
    checklist: (n: number) => [
      "It names one thing.",
      n === 1 ? "It says where it stands in the report." : "It says which reports support it.",
      `It does not claim more than ${n === 1 ? "the report says" : "they say"}.`,
    ],
  },

  write: {
    title: "Sixty words",
    prompt: "Report the event in at most 60 words. Cite a claim for each thing that you say.",
    checklist: ["Each sentence cites a claim.", "What the reports dispute is said to be disputed."],
  },
};
