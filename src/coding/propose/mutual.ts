import type { Answer } from "./answers.js";
import { countShared, isRepeat } from "./relations.js";
import { senseStem } from "./senses.js";
import { VERB } from "./words.js";

/**
 * Two values of different reports that are told by words which no other value of either report shares as much: "the final vote is set
 * for Tuesday", "hold their final vote tomorrow". Each is the other's nearest neighbour, as in the alignment of two texts.
 */

/** So many words tell that two times, lengths or sums are of one matter; of what is counted the noun is one of them. */
const FEWEST_SHARED = 2;

/** Whether each of two answers is told most alike of all that the other's report has. @param all values of one kind */
export function isMutual(a: Answer, b: Answer, all: readonly Answer[]): boolean {
  const shared = countShared(a.stems, b.stems);
  if (shared < (a.noun === "" ? FEWEST_SHARED : 1) || !sharesMatterWord(a, b)) return false;
  const isRival = (one: Answer, own: Answer, other: Answer): boolean =>
    one.report === own.report && !isRepeat(one, own) && countShared(one.stems, other.stems) >= shared;
  return !all.some((one) => isRival(one, a, b) || isRival(one, b, a));
}

/** Whether one of the shared words is no name: "Sigrun Haldane" does much in a day. */
function sharesMatterWord(a: Answer, b: Answer): boolean {
  return [...a.stems].some((stem) => b.stems.has(stem) && !/^\p{Lu}/u.test(a.wide.get(stem) ?? "A"));
}

/** Verbs that say no more than that something is or happens: "is set for", "will be held on", "is due to begin at". */
const LIGHT =
  /^(?:is|are|was|were|be|been|being|has|have|had|do|does|did|set|due|held|hold|holds|scheduled|planned|expected|take|takes|took|taken|begin|begins|began|begun|start|starts|started|opens?|opened)$/iu;
/** What a verb follows whose form does not show that it is one: "will not | resume", "is expected to | reopen", "began | reading". */
const BEFORE_VERB = /^(?:will|would|shall|should|can|could|may|might|must|to)$/iu;
const BEFORE_ING = /^(?:began|begins?|started|starts?|stopped)$/iu;

/**
 * Whether two clauses tell that one thing happened: by one verb, or by none that says more than that it did. "The court will hear the
 * case on Monday" and "the court adjourned the case on Thursday" tell of two.
 */
export function isOneHappening(a: Answer, b: Answer): boolean {
  const [one, other] = [verbsOf(a.clause), verbsOf(b.clause)];
  return one.size + other.size === 0 || [...one].some((stem) => other.has(stem));
}

/** "Trouble broke out on the bridge", "the fire took hold", "the day kicked off": it began. */
const BEGAN =
  /\b(?:br(?:oke|eaks?|oken) out|kick(?:ed|s) off|got (?:under way|underway|going)|flared up|took hold)\b/giu;

/** Whether they tell of two: each by verbs of its own. */
export function isOtherHappening(a: Answer, b: Answer): boolean {
  const [one, other] = [verbsOf(a.clause), verbsOf(b.clause)];
  return one.size > 0 && other.size > 0 && ![...one].some((stem) => other.has(stem));
}

/** Stems of the verbs of a clause that say what happens. */
function verbsOf(clause: string): ReadonlySet<string> {
  const words = clause.replace(BEGAN, "began").match(/\p{L}+/gu) ?? [];
  const isVerb = (word: string, i: number): boolean =>
    VERB.test(word) ||
    (BEFORE_VERB.test((/^(?:not|also|only)$/u.test(words[i - 1] ?? "") ? words[i - 2] : words[i - 1]) ?? "") &&
      /^\p{Ll}/u.test(word) &&
      !NOT_VERB.test(word));
  const isBegun = (word: string, i: number): boolean => word.endsWith("ing") && BEFORE_ING.test(words[i - 1] ?? "");
  return new Set(words.filter((word, i) => isBegun(word, i) || (isVerb(word, i) && !LIGHT.test(word))).map(senseStem));
}

/** "to the", "to commercial traffic" behind a "to" that is a preposition: only a bare verb form counts. */
const NOT_VERB =
  /(?:^(?:the|an?|its|his|her|their|this|that|not|all|any|some|one|each|every)|(?:al|ic|ous|ive|ful|ion|ity|ment|ness))$/u;
