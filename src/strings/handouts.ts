import { part } from "./language.js";
import { capital, count, joined, plural } from "./words.js";

/** Words of handouts, and of choosing what they ask. */
const english = {
  choose: {
    title: "Choose exercises",
    path: "A path",
    none: "Choose them one by one",
    pathItem: (title: string, minutes: number) => (minutes > 0 ? `${title} (${minutes} min)` : title),
    all: "All",
    nothing: "None",
    minutes: (n: number) => `${n} min`,
    chosen: (n: number, minutes: number) =>
      `${capital(count(n, "exercise"))} chosen${minutes > 0 ? `, about ${minutes} minutes` : ""}.`,
  },

  handout: {
    title: "Print them",
    show: "Show",
    sheets: "Students’ sheets",
    key: "Answer key",
    paper: "Paper",
    sentences: "Print the sentences that the questions are about",
    print: { sheets: "Print the students’ sheets", key: "Print the answer key" },
    apart: "The key is printed on its own. It never stands on the students’ sheets.",
    empty: "Choose at least one exercise.",
    head: (lesson: number, name: string) => `Same Story. Lesson ${lesson}: ${name}`,
    sheet: (at: number, of: number, minutes: number) =>
      `Sheet ${at} of ${of}${minutes > 0 ? `, about ${minutes} ${plural(minutes, "minute")}` : ""}`,
    keySheet: (at: number) => `Answers: sheet ${at}b`,
    keyTitle: (name: string) => `Answers: ${name}`,
    fields: { name: "Name", class: "Class", date: "Date" },
    copied: "Quoted sentences are copied exactly, with their mistakes.",
    task: (at: number, title: string) => `${at} ${title}`,
    do: {
      choice: "Tick one.",
      multiple: "Tick all that fit.",
      order: "Write numbers in the boxes.",
      match: "Tick one in each row.",
      sort: "Tick one in each row.",
      number: "Put a cross on the line.",
      mark: "Underline in the text.",
      short: "",
      repair: "Write the word that probably stood there. Tick how sure you are.",
      headline: "",
      report: "",
      lookup: "Search the web with another device. Write down what you found.",
    },
    predictFirst: "Predict first. Put this sheet away before you take the next one.",
    lookUp: "Look it up in the reports.",
    orderEnds: (first: string, last: string) => `1 is ${first}, the highest number is ${last}.`,
    cite: (claims: number, example: string) =>
      claims > 0
        ? `Say where it stands, report and paragraph, for at least ${count(claims, "claim")}: ${example}.`
        : "",
    words: (min: number, max: number) => (min > 0 ? `${min} to ${max} words.` : `At most ${max} words.`),
    answer: "Answer",
    noKey: "This is not marked. Compare with:",
    prediction: "A prediction: no answer is wrong. The reports have:",
    reads: (reads: string) => `How it is found: ${reads}.`,
    typed: "Typed by hand: this answer does not follow the data.",
    because: "Why",
    others: "Other answers",
    ask: "Ask the class",
    checklist: "A good answer has",
  },

  assign: {
    title: "Or send a link",
    hold: "Hold the answers back until I say so",
    word: "A word that shows the answers (you say it aloud; empty: a button is enough)",
    honest:
      "This is no lock. The answers are in the page, out of sight; a student who knows how can find them. The word keeps a class together, no more.",
    link: "The link for your students",
    copy: "Copy the link",
    copied: "Copied.",
    list: (items: readonly string[]) => joined(items),
  },
};

export const handoutsStrings = part("handouts", english);
