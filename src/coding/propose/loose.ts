import type { Answer } from "./answers.js";
import type { Matter } from "./matters.js";
import { isOfTwoEvents, relation } from "./relations.js";
import { senseStem } from "./senses.js";
import { isEmptyWord } from "./words.js";

/** Whether the answers of a matter may be of two things all the same: then nobody says that they contradict. */

/**
 * Whether answers that cannot both be true may be of two things: numbers told of in other circumstances ("for cold", "at the
 * hospital") or of another moment, a day that was moved, times of which no verb of the one is told of the other ("collapsed
 * on Tuesday", "found a body on Wednesday").
 */
export function isLoose({ answers, isJoined = false }: Pick<Matter, "answers" | "isJoined">): boolean {
  if (isJoined) return true;
  const differing = answers.flatMap((a, i) =>
    answers.slice(i + 1).flatMap((b) => (relation(a, b) === "differ" ? [[a, b] as const] : [])),
  );
  return differing.some(([a, b]) => mayBeTwo(a, b)) || (differing.length > 0 && differing.every(isOfTwoEvents));
}

function mayBeTwo(a: Answer, b: Answer): boolean {
  if (UPDATE.test(a.text) || UPDATE.test(b.text)) return true;
  if (isOfTwo(a.behind) !== isOfTwo(b.behind)) return true;
  if (isBesideOne(a) !== isBesideOne(b)) return true;
  if (a.noun === "" || b.noun === "") return false;
  if (isOfMoment(a.clause) || isOfMoment(b.clause)) return true;
  const narrowed = ({ behind }: Answer): string[] =>
    (NARROWED.exec(behind)?.[0].match(/\p{L}{4,}/gu) ?? []).filter((word) => !isEmptyWord(word)).map(senseStem);
  const [one, other] = [narrowed(a), narrowed(b)];
  return one.length > 0 && other.length > 0 && !one.some((stem) => other.includes(stem));
}

/** What narrows down what a number counts: "were treated at the hospital", "stood there after the vote". */
const NARROWED = /\b(?:for|at|in|on|by|from|with|after|before|during|since|because\s+of)\s.*$/isu;

/** "A day later than the council had decided": what is new, with what was said before, is no rival answer. */
const UPDATE =
  /\b(?:later|earlier|sooner|longer|more|fewer|less)\s+than\s+(?:\p{L}+\s+){0,3}(?:had\s+)?(?:planned|decided|announced|expected|said|first|originally|thought)\b|\b(?:instead\s+of|postponed|brought\s+forward|put\s+off|pushed\s+back)\b/iu;

/** "Five people had been arrested as of early afternoon", "by the evening seven": what had been counted until then. */
const MOMENT =
  /\b(?:as of|so far|until now|by then|at first|initially|at one point|currently|no longer|up from|down from|has (?:since )?risen|had (?:since )?risen|rose to|climbed to|now (?:has|have|had|stands?|stood|put|puts)|(?:has|have|had|stands?) now|by (?:the )?(?:early |late |mid-?)?(?:morning|noon|midday|afternoon|evening|night(?:fall)?|midnight|dawn|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|end of the day|\d{1,2}(?:[.:]\d\d)?\s?(?:[ap]\.?m\.?|o[’']clock))|remain(?:s|ed|ing)?|still)\b/iu;

/** Whether a clause tells of what was counted until a moment: another report's count may be of another one. */
export function isOfMoment(clause: string): boolean {
  return MOMENT.test(clause);
}

/** "The captain and | 16 crewmen": one more belongs to them, or to what another report counts. */
function isBesideOne({ before }: Answer): boolean {
  return /(?<!\p{L})(?:the|an?|his|her|its)\s(?:\p{Ll}+\s){1,2}and\s$/iu.test(before);
}

/** "107,000 pounds in fines and costs": the figure is of two things. */
const OF_TWO = /^\s+(?:in|of|for)\s+(?:\p{Ll}+\s+)?\p{Ll}+\s+and\s+\p{Ll}+/u;

/** Whether what stands behind a figure says that it is of two things. */
export function isOfTwo(behind: string): boolean {
  return OF_TWO.test(behind);
}
