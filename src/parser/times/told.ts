import { wordId, WordSet } from "../words.js";
import { momentOf } from "./events.js";
import { clause } from "./clause.js";
import { isVerb } from "./phrase.js";
import { beginsSentence, is, isHyphen, isStop, isWord, type Rule, type Scan, textAt, wordAt } from "./scan.js";
import { closelyBefore } from "./sequences.js";
import { SENTENCE, TOLD } from "./targets.js";
import { DETERMINERS } from "./vocabulary.js";

const AS = wordId("as");
const SINCE = wordId("since");
const NEXT = wordId("next");
const THEN = wordId("then");
const IF = wordId("if");
const JOINTS = new WordSet("and but");
const BEFORE_THEN = new WordSet("since until till by before");

/** "Afterwards", "Then", "and then", "spoke next": after what was told. */
export const thenRule: Rule = (scan, i) => {
  const opens = beginsSentence(scan, i) || !isWord(scan, i - 1);
  const closes = !isWord(scan, i + 1);
  const word = wordAt(scan, i);
  if (word === NEXT) {
    // "Next, the mayor spoke", "the mayor spoke next and": an adverb, not "the next step".
    if (!(opens && textAt(scan, i + 1) === ",") && !(isVerb(scan, i - 1) && (closes || is(scan, i + 1, JOINTS))))
      return null;
  } else if (word === THEN) {
    if (is(scan, i - 1, BEFORE_THEN))
      return {
        from: i - 1,
        to: i + 1,
        type: "sequence",
        value: `${wordAt(scan, i - 1) === SINCE ? "after" : "before"}:${TOLD}`,
      };
    if (isHyphen(scan, i + 1) || is(scan, i - 1, DETERMINERS) || ifBefore(scan, i)) return null;
    if (!opens && !closes && !is(scan, i - 1, JOINTS) && !isVerb(scan, i - 1) && !isVerb(scan, i + 1)) return null;
  }
  return { from: i, to: i + 1, type: "sequence", value: `after:${TOLD}` };
};

/** "If it rains, then the match is off" draws a conclusion. */
function ifBefore(scan: Scan, i: number): boolean {
  for (let k = i - 1; k >= scan.from && k > i - SENTENCE && !isStop(scan, k); k--)
    if (wordAt(scan, k) === IF) return true;
  return false;
}

/** "Afterwards, …", "shortly afterwards": after the event that the report is about. */
export const afterwardsRule: Rule = (scan, i) => {
  const from = closelyBefore(scan, i);
  const event = scan.events.main === null ? TOLD : momentOf(scan.events, scan.events.main, "end");
  return { from, to: i + 1, type: "sequence", value: `after:${event}` };
};

/** "as soon as the vote ends": triggered by "soon". */
export const asSoonAsRule: Rule = (scan, i) => {
  if (wordAt(scan, i - 1) !== AS || wordAt(scan, i + 1) !== AS) return null;
  const found = clause(scan, i + 2);
  return found && { from: i - 1, to: found.to, type: "sequence", value: `after:${found.event}`, next: i + 2 };
};
