import { isEmptyWord, VERB } from "./words.js";
import { senseStem } from "./senses.js";

/** What a value is the measure of, and for how long it counts. */

const ABOUT = String.raw`(?:(?:about|around|some|almost|nearly|barely|roughly|just|only|over|under|more|less|than|up|to|at|least|most|well|between|an?|further|additional|initial|total)\s+){0,4}`;
/** "put the loss at | £12 million", "reckons the bill for the damage at | 3.2m", "put the damage to paving, trams and shelters at | 3.2 million". */
const PUT_AT = new RegExp(
  String.raw`\b(?:put|puts|putting|estimate[sd]?|reckon(?:s|ed)?|assess(?:es|ed)?|value[sd]?)\s+(?:the|its|their|his|her)\s+(?:\p{Ll}+\s+)??(\p{Ll}{4,})(?:\s+(?:to|of|for|in|from|on|caused|done)\s[^.;:“”"]{1,80}?)?\s+at\s+${ABOUT}$`,
  "u",
);
/** "the damage to public property amounts to | 32 million", "the loss stands at |", "the damage is |". */
const AMOUNTS_TO = new RegExp(
  String.raw`(?:^|\s)(\p{Ll}{4,})(?:\s+(?:to|of|for|in|from)\s(?:[\p{L}’'-]+\s){0,5}?[\p{L}’'-]+)?\s+(?:(?:is|was|are|were|will be|could be)(?:\s+(?:put|estimated|reckoned)\s+at)?|(?:could |may |will )?(?:amount(?:s|ed)? to|total(?:s|led)?|stands? at|stood at|come to|comes to|came to|reach|reached|run to|runs to|ran to))\s+${ABOUT}$`,
  "u",
);

/** Of "a fine of | 850,000 pounds" the stem of "fine". Of "stripped of | two titles" and "stripped Halvik of | two titles" none. */
export function headBefore(before: string): string {
  const word = /(\p{L}+)\s+of\s+$/u.exec(before)?.[1] ?? "";
  return /^\p{Ll}/u.test(word) && !VERB.test(word) ? senseStem(word) : "";
}

/** The stem of what a sum is said to be. @param sentence the words of its sentence before it */
export function headOfSum(sentence: string): string {
  // In a "sentence" without an end the search would begin anew at each of its words.
  const near = sentence.slice(-REACH);
  const word = PUT_AT.exec(near)?.[1] ?? AMOUNTS_TO.exec(near)?.[1] ?? "";
  return word === "" || isEmptyWord(word) || VERB.test(word) ? "" : senseStem(word);
}

const REACH = 160;

/** "4.1 billion pound | all-share merger", "£38m | payment": what an amount describes, right behind it. */
export function headBehind(behind: string): string {
  const word =
    /^\s(?:\p{L}+-\p{L}+\s|(?:annual|yearly|one-off|total)\s)?(\p{Ll}{4,})(?=[\s.,;:)]|$)/u.exec(behind)?.[1] ?? "";
  const isNoun = word !== "" && !isEmptyWord(word) && !VERB.test(word) && !/(?:ly|ing)$/u.test(word);
  return isNoun ? senseStem(word) : "";
}

/** "6.2 million euros | a year", "11,500 tonnes | of fish a year", "€8.2m | annually". */
const RATE =
  /^\s+(?:of\s+(?:\p{Ll}+\s+){1,2})?(?:(?:an?|per|each|every)\s+(year|month|week|day|night|hour)(?!\p{L})|(annual|year|month|week|dai|hour)ly(?!\p{L}))/u;
const PERIOD_OF: Readonly<Record<string, string>> = { annual: "year", dai: "day" };

/** The period for which a value counts, as "year"; empty where it counts for no period. @param behind the words behind it */
export function rateBehind(behind: string): string {
  const [, noun, adverb = ""] = RATE.exec(behind) ?? [];
  return noun ?? PERIOD_OF[adverb] ?? adverb;
}
