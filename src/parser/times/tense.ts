import { WordSet } from "../words.js";
import type { Direction } from "./calendar.js";
import { endsIn, is, isCapital, isStop, lengthAt, type Scan } from "./scan.js";

const FUTURE = new WordSet(
  "will 'll shall would may might could should must expected scheduled planned due upcoming wo until by set slated begins starts opens closes ends resumes reopens meets votes expires",
);
const WILL = new WordSet("will 'll shall");
const PAST = new WordSet(
  `was were had did said told began took came went made became broke got gave met left led lost won held fell rose ran saw
  spoke sent stood kept knew thought brought built caught chose drew drove felt fought found flew grew heard meant paid
  shot spent struck threw since`,
);
const BE = new WordSet("be");
const PERFECT = new WordSet("has have 've");
const COMMA = new WordSet(",");
const BACK = 25;
const AHEAD = 12;

/**
 * Whether the verb nearest to token `i` speaks of what was or of what will be: first the verbs before it in its clause,
 * then those behind it, then the rest of the sentence before it. "The plan was adopted in August" is past; "it was
 * adopted, but in December it could be changed" is future.
 */
export function direction(scan: Scan, i: number): Direction {
  const comma = tenseBefore(scan, i);
  if (typeof comma === "string") return comma;
  for (let k = i + 1; k < i + AHEAD && k < scan.to && !isStop(scan, k) && !is(scan, k, COMMA); k++) {
    const found = tenseAt(scan, k);
    if (found) return found;
  }
  const before = comma > scan.from ? tenseBefore(scan, comma) : comma;
  return typeof before === "string" ? before : "nearest";
}

/** The tense of the nearest verb before token `i` in its clause, or else the token at which the clause begins. */
function tenseBefore(scan: Scan, i: number): Direction | number {
  let k = i - 1;
  for (; k > i - BACK && k >= scan.from && !isStop(scan, k) && !is(scan, k, COMMA); k--) {
    const found = tenseAt(scan, k);
    if (found) return found;
  }
  return is(scan, k, COMMA) ? k : scan.from;
}

function tenseAt(scan: Scan, k: number): Direction | null {
  if (isCapital(scan, k)) return null;
  if (is(scan, k, FUTURE)) return "future";
  if (is(scan, k, PAST)) return "past";
  // "will be finished": the participle says nothing of its own; the auxiliary before it does.
  if (!endsIn(scan, k, "ed") || lengthAt(scan, k) < 5 || (k > scan.from && is(scan, k - 1, BE))) return null;
  // "has issued a warning for Friday": no day that is over stands with the present perfect.
  return is(scan, k - 1, PERFECT) || is(scan, k - 2, PERFECT) ? null : "rather-past";
}

const UNTIL = new WordSet("until till");
const STAYING = new WordSet("will 'll shall remain remains stay stays is are keep keeps continue continues 's 're");
const STAYED = new WordSet("was were had did remained stayed kept been");

/** "Schools stay closed until Wednesday": what is so now ends on a day to come, whatever participle stands between. */
export function staysUntil(scan: Scan, i: number): boolean {
  if (!is(scan, i - 1, UNTIL)) return false;
  for (let k = i - 2; k > i - BACK && k >= scan.from && !isStop(scan, k); k--) {
    if (is(scan, k, STAYED)) return false;
    if (is(scan, k, STAYING) && !isCapital(scan, k)) return true;
  }
  return false;
}

/** Whether "will" stands before token `i` in its clause, with no other verb form that looks back between them. */
export function isAnnounced(scan: Scan, i: number): boolean {
  for (let k = i - 1; k > i - BACK && k >= scan.from && !isStop(scan, k) && !is(scan, k, COMMA); k--) {
    if (is(scan, k, WILL) && !isCapital(scan, k)) return true;
    if (tenseAt(scan, k)?.endsWith("past")) return false;
  }
  return false;
}
