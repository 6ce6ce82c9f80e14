import { modifierOf, withModifier } from "../../parser/index.js";
import { hasTerm } from "../terms.js";
import { COMPOUND, SMALL, valueOf } from "./figures.js";
import type { Hit, RuleContext } from "./hit.js";

/** Nouns for all the people of a place or a journey. A part of them ("crew", "injured") is never meant by a bare number. */
const WHOLE =
  /^(?:people|persons?|passengers?|travellers?|travelers?|guests?|residents?|inhabitants|villagers?|pupils?|students?|spectators?|visitors?|tourists?|workers?|employees|miners?|commuters?|holidaymakers?|evacuees|occupants?|those (?:aboard|on board))$/i;

/** "all 214 were fed", "the 214 aboard", "all 214 of them": a number of people without a noun. */
const BARE =
  /(?<![\p{L}\p{N}])((?:all|the|the other|those|of the)\s+)(\d{1,3}(?:[,\u00a0 ]\d{3})+|\d{1,6})(?![\d.,]\d)(?=(\s+(?:were|was|are|had|have|survived|escaped|got|came|made|left|arrived|returned|went|slept|waited|boarded|could|would|will|reached)\b)|\s+(?:aboard|on\s+board|of\s+them|inside|ashore|stranded|rescued|evacuated)\b|\s+who\b)/giu;
const ABOARD = /(?<![\p{L}\p{N}.,])(\d{1,3}(?:[,\u00a0 ]\d{3})+|\d{1,6})\s+(?:aboard|on\s+board)\b/giu;

/** "500 flee as dam bursts", "Two dead", "More than thirty injured in Port Ellin": in headlines above all, people are counted by what happens to them. */
const BEFALLEN = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,-])(\d{1,3}(?:[,\u00a0 ]\d{3})+|\d{1,6}|${COMPOUND}|${SMALL.slice(2).join("|")})\s+(?:flee|fled|die|died|dead|killed|hurt|injured|wounded|missing|feared dead|rescued|evacuated|trapped|homeless|arrested|saved)(?!\p{L})`,
  "giu",
);

/** "All could be brought to land, eleven had to be treated": at the beginning of a clause a number of people to whom something was done. */
const DONE_TO = new RegExp(
  String.raw`(?<=^|[.!?;:,“"]\s|[“"]|\band\s)(${COMPOUND}|${SMALL.slice(2).join("|")}|\d{1,6})\s+(?:(?:had|needed)\s+to\s+be|(?:have|had)\s+been|were)\s+(?:\p{Ll}+ly\s+)?(?:treated|injured|hurt|wounded|killed|rescued|arrested|hospitali[sz]ed|examined|(?:taken|brought)\s+to\s+hospital)(?!\p{L})`,
  "giu",
);

/**
 * Numbers that count people without saying so: "All 214 were given soup", "with 214 aboard". Only for items that count
 * all people of a kind, and not where the report gives that number with another noun ("214 cars … the 214 were").
 */
export function findHeadcounts({ parse: { text }, stretch }: RuleContext, nouns: readonly string[]): Hit[] {
  const unit = nouns.find((noun) => WHOLE.test(noun.trim()));
  if (unit === undefined) return [];
  const words = text.slice(stretch.start, stretch.end);
  const hits = [
    ...[...words.matchAll(BARE)].map((m) => ({ figure: m[2]!, at: m.index, length: m[0].length })),
    ...[...words.matchAll(BEFALLEN)].map((m) => ({ figure: m[1]!, at: m.index, length: m[0].length })),
    ...[...words.matchAll(DONE_TO)].map((m) => ({ figure: m[1]!, at: m.index, length: m[0].length })),
    ...[...words.matchAll(ABOARD)].map((m) => ({ figure: m[1]!, at: m.index, length: m[0].length })),
  ];
  const seen = new Set<number>();
  return hits.flatMap(({ figure, at, length }): Hit[] => {
    const ends = at + length;
    const overlap = [...seen].some((other) => Math.abs(other - at) < length + 8);
    if (overlap || countsOthers(text, figure, nouns)) return [];
    seen.add(at);
    const start = stretch.start + at + words.slice(at, ends).indexOf(figure);
    const modifier = modifierOf(text, { start, end: start + figure.length }, "number", stretch);
    const span = withModifier({ start: stretch.start + at, end: stretch.start + ends }, modifier);
    const mod = modifier === null ? {} : { mod: modifier.mod };
    return [{ ...span, value: valueOf(figure), valueType: "number", unit, ...mod, exact: true }];
  });
}

/** A noun right behind the number, somewhere in the report: "214 cars", "214 crew members". */
const NOUN_BEHIND = /^\s+((?:[\p{Ll}-]{1,20}\s+){0,1}[\p{Ll}-]{2,20}s|people|men|women|children|crew)(?!\p{L})/u;
const NO_NOUN = /^(?:was|has|is|as|us|this|its|his)$/;
/** Places of one number that are looked at. */
const MOST_PLACES = 20;

/** Whether the report says that as many other things are counted by this number. */
function countsOthers(text: string, figure: string, nouns: readonly string[]): boolean {
  for (let at = text.indexOf(figure), n = 0; at >= 0 && n < MOST_PLACES; at = text.indexOf(figure, at + 1), n++) {
    if (/[\d.,]/.test(text[at - 1] ?? "") || /\d/.test(text[at + figure.length] ?? "")) continue;
    const from = at + figure.length;
    const noun = NOUN_BEHIND.exec(text.slice(from, from + 45));
    if (!noun || NO_NOUN.test(noun[1]!.split(/\s+/)[0]!)) continue;
    if (!hasTerm(text, nouns, { start: from, end: from + noun[0].length })) return true;
  }
  return false;
}
