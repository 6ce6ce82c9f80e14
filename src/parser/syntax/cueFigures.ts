import { cueBase } from "./cues.js";
import { wordId, WordNumbers } from "../words.js";

/**
 * How often reporting verbs report: figures counted on 280 articles of US political news that people had annotated (PolNeAR
 * 1.0, its development half: Newell, Margolin and Ruths 2018). Of each verb, by the shape of indirect content: how many contents
 * the rules proposed, how many of these overlap an annotated one by 0.3 and more, how many have its very words. Verbs with
 * fewer than two are left out; no text of the articles is kept.
 */

/** Content behind the verb without "that": "said it was over", "wants to leave", "raised doubts". */
const BARE = `
  acknowledge 5 4 4, add 2 2 2, admit 2 1 1, agree 2 0 0, announce 32 29 18, argue 3 3 3, ask 36 35 29,
  assure 2 1 1, believe 4 4 0, call 3 2 0, challenge 6 0 0, cite 3 2 0, claim 14 10 7, conclude 2 2 2,
  confirm 5 3 0, criticize 2 0 0, declare 2 1 0, decline 4 2 0, denounce 2 2 0, deny 4 3 2, describe 5 2 0,
  discuss 3 1 0, emphasize 2 2 1, explain 8 7 6, express 2 1 0, feel 2 0 0, find 5 0 0, go 2 1 0, highlight 9 5 5,
  hope 5 0 0, imply 2 2 2, insist 6 6 6, maintain 4 0 0, mention 11 8 7, note 12 11 10, observe 3 3 3,
  outline 4 4 3, plan 3 1 0, pledge 9 7 5, post 4 3 0, praise 2 1 0, predict 4 2 2, promise 14 13 11, propose 2 0 0,
  quote 4 1 1, raise 12 0 0, refuse 4 2 0, reiterate 5 5 2, remind 2 1 0, repeat 5 4 4, report 28 23 12,
  respond 2 1 1, reveal 8 7 6, say 521 506 445, seek 6 2 0, show 14 3 0, state 6 1 0, stress 4 3 1,
  suggest 23 19 16, tell 13 12 8, think 4 2 0, tweet 2 2 2, underscore 6 3 3, urge 17 15 7, vow 14 14 10,
  want 9 4 0, welcome 2 0 0, wonder 3 3 3`;
/** Content behind the verb that begins with "that". */
const THAT = `
  acknowledge 11 10 8, add 9 7 4, admit 4 4 2, affirm 2 2 1, allege 3 3 3, announce 4 4 3, argue 16 16 13,
  assert 2 2 1, assure 2 2 2, caution 3 3 2, claim 5 4 4, conclude 2 2 0, confirm 6 6 4, declare 5 5 3,
  emphasize 2 2 2, explain 3 3 3, inform 2 2 2, insist 5 5 5, maintain 3 2 2, note 26 26 24, predict 3 3 3,
  recall 2 2 2, remind 3 3 2, report 15 15 12, respond 4 4 1, reveal 3 3 3, rule 3 1 0, say 79 77 67, show 2 1 0,
  state 6 4 3, suggest 34 30 24, tell 32 31 25, warn 6 6 6, write 4 4 3`;
/** Content before the verb: "It was over, she said". */
const BEFORE = `
  add 3 3 3, announce 2 1 1, argue 5 4 4, continue 3 0 0, note 3 3 2, post 2 1 1, recall 2 1 0, report 14 12 11,
  say 76 74 64, state 2 0 0, suggest 2 1 1, tell 5 4 4`;

/** The shapes that figures are kept for. */
export const enum Placed {
  bare = 0,
  that,
  before,
}

/** What a verb of which nothing is known is taken for: three contents, of which 70 % are right. */
const UNKNOWN = 3;
const USUAL = 0.7;
/** Below this share a verb does not report by itself. */
const LEAST = 0.44;

const shares = [BARE, THAT, BEFORE].map(read);

/** The share of right contents by verb, in thousandths; contents cut wrongly are half right. */
function read(figures: string): WordNumbers {
  const table = new WordNumbers({});
  for (const entry of figures.split(",")) {
    const [verb, found, near, exact] = entry.trim().split(/\s+/);
    const right = (Number(near) + Number(exact)) / 2;
    table.set(wordId(verb!), Math.round((1000 * (right + UNKNOWN * USUAL)) / (Number(found) + UNKNOWN)));
  }
  return table;
}

/**
 * How likely a verb's content is reported speech, 0 to 1, where no quotation speaks for it.
 * @param word the number of the verb as printed
 */
function shareOf(word: number, placed: Placed): number {
  return (shares[placed]!.get(cueBase(word)) || 1000 * USUAL) / 1000;
}

/** Whether a verb mostly introduces something else: "raised money", "seeks to calm them", "states" the noun. */
export function seldomReports(word: number, placed: Placed): boolean {
  return shareOf(word, placed) < LEAST;
}
