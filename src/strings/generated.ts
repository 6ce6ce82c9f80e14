import { allOf, capital, joined, numberWord, plural } from "./words.js";

/** Sentences of exercises that are made from the tables. Letters stand for reports: "A", "A and C". */

const say = (n: number): string => plural(n, "says", "say");

/** "All five reports", "One report", "Both reports". */
function reports(n: number, of: number): string {
  if (n === of && n > 1) return `${allOf(n)} reports`;
  return capital(`${numberWord(n)} ${plural(n, "report")}`);
}

/** “bakers” or “bakery”. */
function quoted(words: readonly string[]): string {
  return joined(
    words.map((word) => `“${word}”`),
    "or",
  );
}

/** Where a quotation's speaker stands. */
const whoSays = {
  sentence: "Look for the name in the sentence.",
  pronoun: "Whom does the pronoun in the sentence mean? Read the sentence before it.",
  around: "The sentence itself names nobody. Read the sentences around it.",
};

export const generatedStrings = {
  report: (letter: string, label: string) => `${letter}, ${label}`,

  told: {
    answer: (letters: readonly string[], words: string) => `${joined(letters)} ${say(letters.length)} ${words}.`,
    of: (letters: readonly string[], name: string) =>
      `${joined(letters)} ${plural(letters.length, "gives", "give")} it as what ${name} ${/\band\b/.test(name) ? "say" : "says"}.`,
    own: (letters: readonly string[]) =>
      `${joined(letters)} ${say(letters.length)} it in ${plural(letters.length, "its", "their")} own voice.`,
    copy: (a: string, b: string) => `${a} and ${b} print this passage alike, so they count as one witness here.`,
    credit: (a: string, b: string) =>
      `${a} names the agency or paper that ${b} comes from as its source, so they count as one witness here.`,
    outlet: (a: string, b: string) => `${a} and ${b} come from one outlet, so they count as one witness.`,
    together: (letters: readonly string[]) =>
      `An outlet, a credit or a passage links ${joined(letters)}, so they count as one witness here.`,
  },

  shared: {
    title: "What do all of them name?",
    prompt: (n: number) =>
      `Search ${n === 2 ? "both reports" : `all ${numberWord(n)} reports`} for these words. ` +
      `Tick what stands in ${n === 2 ? "both" : "each of them"}.`,
    hint: "Look for the report that might lack it before you tick.",
    words: (terms: readonly string[]) => quoted(terms),
    all: (n: number) => `It stands in ${n === 2 ? "both reports" : `all ${numberWord(n)} reports`}.`,
    some: (having: readonly string[], without: readonly string[]) =>
      `It stands in ${joined(having)}, not in ${joined(without)}. Other words may still speak of it.`,
    after: "What all of them name is where they can be compared. It is not yet something on which they agree.",
  },

  agree: {
    title: (label: string) => `Do they agree? ${label}`,
    prompt: (question: string, letters: readonly string[]) =>
      `${question} Read what ${joined(letters)} ${say(letters.length)} in their own voice. How do these answers stand to each other?`,
    hint: "Find the answer of each report first, with the small words before the figure.",
    same: {
      option: "They say the same.",
      not: (answers: string) => `They all say the same. ${answers}`,
    },
    fit: {
      option: "Their words differ, and can all be true: some are rounded or less exact.",
      not: (answers: string) => `Their words differ, but they can all be true. ${answers}`,
    },
    differ: {
      option: "At least two of them contradict each other.",
      not: (answers: string) => `Not all of them can be true. ${answers}`,
    },
    other: "They speak of different things, so they cannot be compared.",
    sameRight: "That is the same answer.",
    fitRight: "Rounded, less exact and exact words can all be true together.",
    oneWitness: "So this is one answer from one witness.",
    differRight: "Not all of these can be true. Read around the words: does a report say why?",
    notOther: "Read the words around each answer once more. Each of them answers the question above.",
    notWhole: (letter: string, words: string) =>
      `${letter} says ${words}: that compares with a plan, and is no length in all.`,
  },

  who: {
    title: (label: string) => `Who says what? ${label}`,
    prompt: (question: string) => `${question} Choose for each report what it says.`,
    hint: "Open each report and look for the words that answer the question.",
    afterWords: "Each of them chose its word. Would a reader believe something different?",
    after: "Not all of these can be true. Who is nearer to the event, and who only repeats somebody?",
  },

  missing: {
    title: (label: string) => `Where is it not named? ${label}`,
    prompt: (terms: readonly string[], n: number) =>
      `Search for ${quoted(terms)}. Tick ${plural(n, "the report", "the reports")} in which ` +
      `${terms.length === 1 ? "it does not stand" : "none of these words stands"}.`,
    hint: "Search each report, the headline too.",
    silent: (letter: string, n: number) =>
      `${plural(n, "It does not stand", "None of them stands")} in ${letter}. Other words may still speak of it.`,
    mentions: (letter: string) => `It stands in ${letter}. Look at the sentence.`,
    after: (n: number, of: number) =>
      `${reports(n, of)} ${plural(n, "does", "do")} not have the name. ${plural(n, "It", "They")} may tell of the same without it, and that makes nothing false in the others.`,
  },

  order: {
    title: (label: string) => `In order: ${label}`,
    prompt: (question: string) => `${question} Put the reports in the order of their answers.`,
    poles: {
      number: ["least", "most"],
      minutes: ["shortest", "longest"],
      day: ["earliest", "latest"],
    } as const,
    after: "Not all of these can be true. Read what exactly each of them counts, and who says so.",
  },

  number: {
    title: (label: string) => `Predict: ${label}`,
    prompt: (question: string) =>
      `${question} What do you expect? Give a figure before you look. A prediction is never wrong.`,
    right: "That is at or near a figure that a report gives.",
    otherwise: "None of the answers that we found is near this figure. Look at what each of them says.",
    after: (answers: string) => `The answers that we found: ${answers}`,
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
    hint: "Look for the name and the verb around the words, also in the sentence before.",
    right: (name: string) => `The report gives them to ${name}.`,
    /** @param where whether the sentence itself names who says it */
    wrong: (name: string, where: keyof typeof whoSays) => `Not this source: ${name}. ${whoSays[where]}`,
  },

  mouths: {
    title: (label: string) => `Who said it? ${label}`,
    prompt: "These words, or nearly the same, stand in more than one report. To whom does each report give them?",
    gives: (letter: string, name: string) => `${letter} gives the words to ${name}.`,
    after:
      "The same words stand in different mouths. Two people can say the same sentence. A sentence can also change its speaker on the way.",
  },

  cut: {
    title: (letter: string, label: string) => `What else does ${letter} print? ${label}`,
    prompt: (long: string, short: string, name: string) =>
      `${short} and ${long} both quote ${name}. Which words stand in ${long} and not in ${short}?`,
    nothing: "None: both print the same words.",
    said: {
      gone: (long: string, short: string, words: string) =>
        `In ${short} the quoted sentence ends before “${words}”. ${long} prints these words too.`,
      begin: () => "Both print these words. Compare how the two go on.",
      nothing: (long: string, short: string) => `Compare the ends. ${long} goes on where ${short} ends.`,
    },
    after:
      "What does the sentence mean with these words, and what without them? Whether they were left out, or only one report heard them, the two do not say.",
  },

  rely: {
    title: "What is known now?",
    prompt: (n: number) =>
      `Name one thing that you can rely on after reading ${n === 1 ? "this report" : "these reports"}, and say why.`,
    agreed: (n: number, of: number, question: string) =>
      `For example: ${question} ${reports(n, of)}${n === of ? "" : ` of ${numberWord(of)}`} ${plural(n, "answers", "answer")} this, and the answers are the same or fit together.`,
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
