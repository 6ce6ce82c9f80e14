import { part } from "./language.js";
import { capital, count, joined, numberWord, plural } from "./words.js";

/** Words of the exercise cards, of the pages with exercises, and of students' own files. */
const english = {
  stepLede: "You have two tries for each. Every answer is explained, with the sentences that decide it.",
  stamped: "You have finished this lesson. Its stamp is on the start page.",
  noneAtAll: "There are no exercises for these reports yet.",
  generated: "A program made these exercises from the claims table. Nobody wrote them by hand.",
  name: (lesson: string, number: number) => `${lesson} ${number}`,

  card: {
    again: (lesson: string) => `Once more, from ${lesson}`,
    stage: { opening: "To begin", practice: "", exit: "Exit ticket", homework: "Homework" },
    tries: (left: number, isFirst: boolean) => (isFirst ? "two tries" : left === 1 ? "one try left" : "no tries left"),
    solvedAt: (tries: number) => (tries === 1 ? "first try" : "second try"),
    prediction: "a prediction, not marked",
    own: "your own words, not marked",
    held: "answers held back",
    changed: "This question has changed since you answered it. Please answer it again.",
    check: "Check",
    keep: "Keep my answer",
    lock: "Lock in my prediction",
    done: "I have finished",
    tryAgain: "Try again",
    next: "Next exercise",
    last: "Back to the list",
    hint: "Hint",
    showHint: "Show a hint",
    sentences: (n: number) =>
      n === 1 ? "See the sentence first" : n === 2 ? "See both sentences first" : "See the sentences first",
    openSentences: (n: number) => (n === 1 ? "See the sentence" : n === 2 ? "See both sentences" : "See the sentences"),
    hideSentences: "Hide the sentences",
    choose: "Choose…",
    two: "There are two of us at this screen",
    alone: "I am alone at this screen",
    lockTurn: (isFirst: boolean) => (isFirst ? "Lock in, then swap" : "Lock in, then compare"),
  },

  together: {
    first: "One of you chooses first.",
    lookAway: "The other one looks away.",
    second: "Now swap: the other one chooses.",
    hidden: "The first answer stays hidden until both of you have chosen.",
    firstChose: "First:",
    secondChose: "Second:",
    same: "You chose the same. Tell each other why, with a finger on the words. Then go on with this answer, or change it.",
    differ: "You chose differently. Each of you points to the words that speak for your answer. Then agree on one.",
  },

  said: {
    right: "Right.",
    wrong: "Not this.",
    partly: (right: number, all: number) => `Partly right: ${right} of ${all}.`,
    partlyMissing: "Partly right. Something is missing.",
    unforeseen: "Compare it with these. Your word is not on our list: you decide whether it fits.",
    unforeseenShown: "Your word is not on our list. Here is what the sentences support.",
    wrongMany: "Not yet.",
    shown: "Here is what the sentences support.",
    prediction: "Locked in. Predictions are not marked.",
    own: "Now compare.",
    held: "Your answer is kept. Your teacher will say when the answers are shown. Until then you can change it.",
    yours: "Your answer. Not this one.",
    yoursRight: "Right.",
    yoursEither: "Both answers count. The reports leave it open.",
    first: "Your first answer",
    second: "Your second answer",
    both: "Your first and second answer",
    yourPrediction: "Your prediction",
    yourAnswer: "Your answer",
    supported: "The answer the sentences support",
    alsoSupported: "Counts too. The reports leave it open.",
    partRight: "Right.",
    partWrong: "Not this one.",
    partMissed: "This one belongs to the answer.",
    partOpen: "Still open.",
    answerIs: (answer: string) => `The sentences support: ${answer}.`,
    inPlace: "In its place.",
    notInPlace: "Not in its place.",
    place: (n: number) => `Place ${n} in the answer.`,
  },

  evidence: {
    title: "The sentences that decide it",
    link: (letter: string, where: string) => `${letter} ${where}: open in the report`,
    where: (paragraph: number, sentence: number) => `¶${paragraph}, sentence ${sentence}`,
    silent: (letter: string, terms: readonly string[]) =>
      terms.length === 0
        ? `In ${letter} we found nothing on this.`
        : `In ${letter} we searched for ${joined(
            terms.map((term) => `“${term}”`),
            "or",
          )}: not found. Other words may say it.`,
    silences: "in the claims table",
    others: "What other reports have",
    accepted: (forms: readonly string[]) => `Counts as right: ${joined(forms, "or")}.`,
  },

  disagree: {
    ask: "Think the evidence points elsewhere?",
    open: "Write down your reason.",
    goesTo: "It goes into your answer file.",
    label: "Your reason, with the words that you rest on",
    save: "Keep my reason",
    saved: "Kept. It stands in your answer file.",
  },

  order: {
    up: (what: string) => `Move up: ${what}`,
    down: (what: string) => `Move down: ${what}`,
    moved: (what: string, at: number, of: number) => `${what}: place ${at} of ${of}.`,
    place: (n: number) => `${n}`,
  },

  number: {
    pin: "Your answer on the line",
    day: "Or choose the day",
    unit: (unit: string) => `(${unit})`,
    reveal: "What the reports have",
    reading: { "": "", likeliest: "likeliest reading", alternative: "another reading" },
    yours: (value: string) => `You: ${value}`,
    distance: (value: string) => `You set the pin to ${value}.`,
  },

  mark: {
    instruction: { sentence: "Choose sentences to mark them.", phrase: "Choose the underlined words to mark them." },
    group: (label: string) => `Text of ${label}`,
  },

  lookup: {
    search: "Search for",
    where: "Where to look",
    stays: "Use another tab. This page opens nothing and sends nothing; you bring back what you found.",
    fields: {
      address: "Address of the page",
      outlet: "Who published it",
      date: "The day that stands on it, if there is one",
      text: "One sentence: what does it say on this? If you found nothing, say where you looked.",
    },
  },

  writing: {
    label: { short: "Your answer", headline: "Your headline", report: "Your report" },
    words: (n: number, min: number, max: number) =>
      min > 0 ? `${n} ${plural(n, "word")} (${min} to ${max})` : `${n} ${plural(n, "word")} (at most ${max})`,
    cite: (claims: number, reports: number) =>
      `Cite at least ${count(claims, "claim")}${reports > 1 ? ` from ${numberWord(reports)} reports` : ""}: put the claim’s id in square brackets.`,
    claims: "Claims to cite",
    find: "Find words",
    insert: (id: string, words: string) => `Cite ${id}: ${words}`,
    noClaims: "No claim has these words.",
    moreClaims: (n: number) => `${n} more. Type words to find them.`,
    inserted: (id: string) => `${id} is cited.`,
    cited: (n: number) => (n === 0 ? "No claim is cited yet." : `${capital(count(n, "claim"))} cited.`),
    open: {
      "too-short": "It is shorter than asked.",
      "too-long": "It is longer than asked.",
      "too-few-citations": "More claims have to be cited.",
      "too-few-reports": "The claims come from too few reports.",
      "unknown-citation": "A cited claim does not exist.",
    },
    complete: "The length and the number of citations are as asked.",
    loaded: (n: number) =>
      n === 0
        ? "No word in it is on the codebook’s lists of loaded words."
        : `${capital(count(n, "word or phrase", "words or phrases"))} in it ${n === 1 ? "is" : "are"} on the codebook’s lists. A loaded word is not forbidden. Ask whether your sources carry it.`,
    preview: "Your text, with citations and loaded words marked",
    loadedMark: (label: string) => `listed under ${label}`,
    unknownMark: "no such claim",
    model: "One way to answer",
    checklist: "Does yours have this? Tick what it has.",
    confidence: "How sure are you?",
    sure: { 1: "a guess", 2: "rather sure", 3: "sure" },
    repairLabel: "The word or words that probably stood there",
  },

  carried: {
    title: "Your sentences, and the words that they cite",
    how: "Whether the words carry the sentence, no program can tell. You say it.",
    ask: "Do these words carry your sentence?",
    answers: { yes: "yes, all of it", partly: "only a part", no: "no" },
    none: "This sentence cites no claim.",
    nothingCited: "No sentence cites a claim yet, so nothing shows what yours say.",
    open: (n: number) =>
      n === 1
        ? "One sentence is still to be compared."
        : `${capital(numberWord(n))} sentences are still to be compared.`,
    allCarried: "You say that the cited words carry every sentence that cites some.",
    carried: (n: number, all: number) =>
      `You say that the cited words carry ${n} of ${all}. Change the others: say less, or cite words that say it.`,
    change: "Change my text",
  },

  list: {
    title: "All exercises of this lesson",
    states: {
      uncompared: "not compared yet",
      unanswered: "not answered",
      again: "one try left",
      right: "right",
      shown: "answer shown",
      done: "done",
      held: "answer kept",
    },
    more: (n: number) => `${n} more`,
    progress: (over: number, all: number, right: number, marked: number) =>
      `${over} of ${all} finished` + (marked > 0 ? `, ${right} of ${marked} marked ones right` : ""),
    allDone: "You have finished all exercises here.",
    elsewhere: "All exercises, your answers as a file, and a fresh start are on the page",
    practice: "Practice",
  },

  review: {
    title: "Review",
    due: (n: number) =>
      n === 1
        ? "One exercise from before is ready to come back."
        : `${capital(numberWord(n))} exercises from before are ready to come back.`,
    none: "Nothing is ready to come back yet. What you have answered returns after a lesson, after a day and after a week.",
    begin: (n: number) => (n === 1 ? "Answer it again" : "Answer them again"),
    lede: "Answer them once more, from memory. What you answer here stands in no file. It tells when an exercise comes back.",
    back: "Back to all exercises",
  },

  practice: {
    assigned: (title: string, n: number) =>
      `Your teacher has chosen ${count(n, "exercise")} for you${title === "" ? "" : `: ${title}`}.`,
    assignedMissing: (n: number) =>
      `${capital(count(n, "exercise"))} in the link ${n === 1 ? "is" : "are"} not here any more.`,
    assignedNone: "The link names no exercise that is here. Ask your teacher for a new one. Below are all exercises.",
    all: "Show all exercises instead",
    hold: "Answers are held back until your teacher’s word.",
    holdHonest: "This is no lock: it keeps answers out of sight, so that all can see them together.",
    word: "Your teacher’s word",
    release: "Show the answers",
    wrongWord: "That is not the word.",
    released: "The answers are shown now.",
    minutes: (n: number) => `${n} min`,
    page: (name: string) => `open ${name}`,
  },

  classStudent: (n: number) => `student ${n}`,

  work: {
    title: "Your work",
    who: (student: string) => `You are working as ${student}.`,
    student: (n: number) => `student ${n} on this computer`,
    name: "Your name (only if you want it in your file)",
    saveName: "Use this name",
    named: (name: string) => `Your file is named for ${name}.`,
    unnamed: "Your file has no name in it.",
    someone: "Someone else is working here",
    switched: "A fresh start. The answers given before are kept apart.",
    earlier: "Go on as",
    earlierItem: (student: string, n: number, day: string) =>
      `${student}, ${count(n, "answer")}${day === "" ? "" : `, last on ${day}`}`,
    back: (student: string) => `Welcome back, ${student}.`,
    json: "Download my answers",
    csv: "As a table (CSV)",
    print: "Print my answers",
    fileNote: "Hand the file in if your teacher asks for it. Nothing is sent anywhere by this page.",
    reset: "Start over",
    resetSure: (n: number) =>
      `Delete ${count(n, "answer")} from this browser? Download them first if you may need them.`,
    resetYes: "Delete my answers",
    resetNo: "Keep them",
    resetDone: "Your answers are deleted here.",
    nothing: "No exercise is answered yet.",
    problems: {
      none: "This browser does not keep anything for this page. Your answers will not be kept after you close this tab. Download them before you go.",
      full: "This browser has no room left. What you answer now will not be kept after you close this tab. Download your answers before you go.",
      unread:
        "Something was kept here that this page cannot read. It is left as it is, so your answers will not be kept after you close this tab. Download them before you go.",
      copied:
        "Something was kept here that this page cannot read in full. A copy of it is kept. What could be read is shown.",
    },
    columns: {
      exercise: "exercise",
      lesson: "lesson",
      title: "title",
      round: "round",
      try: "try",
      answer: "answer",
      outcome: "outcome",
      score: "score",
      hint: "hint",
      reason: "reason",
    },
    outcomes: { right: "right", partly: "partly right", wrong: "not right", unmarked: "not marked" },
    printed: {
      title: "My answers",
      name: "Name",
      date: "Date",
      tries: (n: number) => (n === 1 ? "first answer" : "second answer"),
      reason: "I disagree, because",
    },
    sure: (word: string) => `(${word})`,
  },
};

export const exerciseStrings = part("exercises", english);
