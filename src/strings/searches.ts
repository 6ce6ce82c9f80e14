import { part } from "./language.js";
import { joined, plural } from "./words.js";

/** What a search did not find, and how its words were joined. */
const english = {
  silent: "silent: a person read the report and found no answer to this question",
  otherWords: "Other words may say it.",
  nothing: "not found. Other words may say it.",
  notFound: (searched: string) => `not found. We searched for ${searched}. Other words may say it.`,
  /** Answers of the kind that was looked for, beside other words than those that were searched. */
  others: (printed: readonly string[]) =>
    `Elsewhere it has ${joined(printed.map((one) => `“${one}”`))}: only a reader can tell whether that answers it.`,
  /** @param paragraph with a sentence that shares words with sentences of other reports that hold an answer */
  alike: (paragraph: number) =>
    `Its paragraph ${paragraph} has a sentence that shares words with those of the others: read it.`,
  /** @param said "" or ", said by …" */
  notTogether: (held: readonly string[], said: string) =>
    `not found. We found no sentence or quotation that holds ${joined(held)} together${said}. Other words may say it.`,
  oneOf: (words: string) => `one of ${words}`,
  how: {
    "": (words: string) => words,
    and: (words: string) => ` and ${words}`,
    at: (words: string) => `, in ${words}`,
    beside: (words: string) => `, in one clause with ${words}`,
    near: (words: string) => `, in one sentence with ${words}`,
    without: (words: string) => `, not with ${words}`,
    "said by": (words: string) => `, said by ${words}`,
  },
  list: (words: readonly string[], more: number) =>
    more === 0 ? joined(words, "or") : `${words.join(", ")} or ${more} other ${plural(more, "word", "words")}`,
  /** What a rule looks for that looks for no words. */
  kinds: {
    "a day": "a day",
    "a time of day": "a time by the clock",
    "a month": "a month",
    "a length": "a length of time",
    "before, during or after": "“before”, “during” or “after”",
    "an amount of money": "an amount of money",
    "a place": "a place",
    "the top": "the headline and the first four paragraphs",
  },
};

export const searches = part("searches", english);
