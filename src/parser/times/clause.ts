import { endsAfterAbbreviation } from "../sentences.js";
import { Flag, Kind } from "../tokens.js";
import { wordId, WordSet } from "../words.js";
import { momentOf, slug } from "./events.js";
import { eventOf, isEventNoun, isVerb, LONGEST_PHRASE, nounPhrase, SUBJECTS } from "./phrase.js";
import { endsIn, is, isCapital, isStop, isWord, type Scan, textAt, wordAt } from "./scan.js";
import { BREAKS, DETERMINERS, ENDS, MONTHS, STARTS, VERBS, WEEKDAYS } from "./vocabulary.js";

const POSSESSIVE = wordId("'s");
const AND = wordId("and");
/** Words that open a clause inside a clause. */
const OPENERS = new WordSet(
  "that who which whom whose what where when how why to if whether and or because while as than but",
);
const LONGEST_CLAUSE = 40;

/** A clause behind "after" or "since": where it ends, and the event that it tells. */
interface Clause {
  to: number;
  /** Its first finite verb. */
  verb: number;
  event: string;
}

/** The clause that begins at token `i`: "Lopez in March agreed …", "the talks began"; `null` if none does. */
export function clause(scan: Scan, i: number): Clause | null {
  const verb = clauseVerb(scan, i);
  if (verb < 0) return null;
  const subject = nounPhrase(scan, i);
  const known = subject && subject.headEnd === verb ? eventOf(scan, subject) : null;
  if (known && subject && isEventNoun(scan, subject.head)) {
    // "after the talks began in Oslo": the verb only marks the event's edge; the place belongs to the event.
    if (is(scan, verb, STARTS))
      return {
        to: verb + 1,
        verb,
        event: known.known ? momentOf(scan.events, known.id, "start") : `${known.id}-start`,
      };
    if (is(scan, verb, ENDS))
      return { to: verb + 1, verb, event: known.known ? momentOf(scan.events, known.id, "end") : `${known.id}-end` };
  }
  const to = clauseEnd(scan, verb + 1);
  return { to, verb, event: slug(contentWords(scan, i, to)) };
}

/** The first finite verb of a clause from `i`, its subject and a phrase such as "in March" skipped; -1 if none comes. */
function clauseVerb(scan: Scan, i: number): number {
  if (isStop(scan, i) || isVerb(scan, i)) return -1;
  for (let k = i + 1; k < Math.min(scan.to, i + LONGEST_PHRASE); k++) {
    if (isStop(scan, k) || scan.tokens.kind[k] === Kind.mark || textAt(scan, k) === ",") return -1;
    if (is(scan, k, OPENERS) || (is(scan, k, SUBJECTS) && !isCapital(scan, k))) return -1;
    if (isVerb(scan, k)) return k;
    // "the council approves the plan": a determiner cannot follow a noun, so the word before it is the verb.
    if (k > i + 1 && is(scan, k, DETERMINERS) && endsIn(scan, k - 1, "s") && !isCapital(scan, k - 1)) return k - 1;
  }
  return -1;
}

/** Where a clause ends: at punctuation, at "and" before another verb, or before the verb of the sentence around it. */
export function clauseEnd(scan: Scan, from: number): number {
  let opened = false;
  let k = from;
  for (; k < Math.min(scan.to, from + LONGEST_CLAUSE); k++) {
    if (isStop(scan, k) || /^[,()–—[\]]$/.test(textAt(scan, k))) break;
    if (k > from && scan.tokens.flags[k - 1]! & Flag.abbreviation && endsAfterAbbreviation(scan.tokens, k - 1)) break;
    if (wordAt(scan, k) === AND && isVerb(scan, k + 1)) break;
    if (is(scan, k, OPENERS)) opened = true;
    else if (!opened && k > from && is(scan, k, VERBS) && isVerb(scan, k)) break;
  }
  while (k > from && scan.tokens.kind[k - 1] === Kind.mark && k === scan.to) k--;
  return k;
}

function contentWords(scan: Scan, from: number, to: number): string[] {
  const words: string[] = [];
  for (let k = from; k < to && words.length < 4; k++) {
    const small =
      is(scan, k, BREAKS) ||
      is(scan, k, DETERMINERS) ||
      WEEKDAYS.get(wordAt(scan, k)) ||
      MONTHS.get(wordAt(scan, k)) ||
      wordAt(scan, k) === POSSESSIVE;
    if (isWord(scan, k) && !small) words.push(textAt(scan, k));
  }
  return words;
}
