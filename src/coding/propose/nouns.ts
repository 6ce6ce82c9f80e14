import type { Parse } from "../../parser/index.js";
import { layOut } from "../layout.js";
import { overlaps, wordsOf } from "../terms.js";
import { isEmptyWord, SHORT_EMPTY, VERB } from "./words.js";

/** Which words of some reports are nouns, by what stands beside them; where they stand, and in which form. */

/** One sentence with its words in small letters. */
export interface Told {
  report: number;
  start: number;
  end: number;
  words: ReadonlySet<string>;
  /** Words with a capital inside the sentence. */
  names: ReadonlySet<string>;
}

export interface Noun {
  /** The singular where a report prints it. */
  word: string;
  /** The sentences that have it, in text order, once each. */
  sentences: Told[];
  /** All its places, and those between quotation marks, right behind a name, or right before another word that it describes. */
  places: number;
  quoted: number;
  named: number;
  /** It is mostly the end of one longer term: "service" in "fire service". */
  compound: boolean;
}

interface Votes extends Noun {
  /** How often each word stands right before it. */
  before: Map<string, number>;
  for: number;
  against: number;
  forms: Set<string>;
}

/** The share of a word's places that speak for a noun, of those that speak for either. */
const MOSTLY_NOUN = 0.6;

const OWNER = String.raw`the|an?|its|his|her|their|our|my|your|these|those|each|every|both|no|any|some|several|\p{L}+[’']s?`;
const BEFORE_NOUN = new RegExp(
  String.raw`(?:^|[\s“"‘(])(?:${OWNER}|of|in|at|with|by|from|for|without|(?:taken|brought|carried|rushed|sent|back|went|admitted)\s+to|\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten)\s+$`,
  "iu",
);
/** "a flawless launch from": with a word between, and a word behind that ends the phrase. */
const BEFORE_PHRASE = new RegExp(String.raw`(?:^|[\s“"‘(])(?:${OWNER})\s+\p{Ll}[\p{Ll}-]+\s+$`, "iu");
/** "firefighters and soldiers". */
const BEFORE_SECOND = /(?:s|en)\s+(?:and|or)\s+$/u;
const BEFORE_VERB =
  /(?:^|\s)(?:will|would|could|can|may|might|should|must|not|\p{L}+n[’']t|he|she|it|they|we|you|who|was|were|is|are|be|been|being|had|has|have)\s+$/iu;
/** Behind "to" stands a verb or a place: "decided to launch", "drove to town". */
const BEHIND_TO = /(?:^|\s)to\s+$/iu;
const AFTER_NOUN =
  /^\s+(?:was|were|is|are|will|would|had|has|have|could|can|of|in|on|at|from|to|who|which|that|and|or|when|as|after|before|until|by|for|with)(?!\p{L})|^[.,;:!?”"’)]|^$/iu;
/** "Russian", "a possible meeting": words that describe a thing and name none. */
const DESCRIBES =
  /(?:ible|able|ful|ous|ive|ic|ish|less|ary|ical|onal|ent|ed|ing|ly|(?<!^(?:for|rainfor|harv|inter|disinter|prot|arr|requ|inqu|manif|pri|qu|cont|gu|beh|conqu|temp|n|r|t|v|w|p|ch|cr|unr))est)$/u;
/** Pasts and participles that no ending shows. */
const IRREGULAR =
  /^(?:sank|sunk|swept|grew|knew|drew|flew|threw|blew|wore|tore|swore|drove|wrote|written|spoke|woke|chose|froze|sang|rang|drank|swam|shrank|bent|built|dealt|felt|kept|meant|slept|stuck|swung|taught|thought|told|understood|rose|shook|forgot|hid|slid|lay|laid|said|heard|found|fought|brought|bought|caught|sought|hung|dug|gone|done|seen|shown|known|grown|given|driven|fallen|began|begun|became|become|remained?|seems?|stays?|remains?)$/u;
const NOUN_ENDING =
  /(?:ment|library|traffic|clinic|music|festival|parliament|student|president|accident|incident|patient|agent|vehicle|table|cable|motive|detective|building|feed|seed|weed|speed|family|supply|assembly|wing|ring|king|spring|string|warning)$/u;

/** The nouns of some reports with small letters, by their singular; names, times and function words are none. */
export function nounsIn(parses: readonly Parse[]): Noun[] {
  const found = new Map<string, Votes>();
  for (const [report, parse] of parses.entries()) {
    const { text, quotations } = parse;
    // "After the launch" tells when by what happened, and names it.
    const times = parse.times.filter(({ type }) => type !== "sequence");
    const stretches = layOut(parse).stretches.filter(({ part }) => STORY.has(part));
    for (const { start, end } of stretches) {
      const spans = wordsOf(text, { start, end });
      const printed = spans.map((span) => text.slice(span.start, span.end).replace(/[’']s?$/u, ""));
      const sentence: Told = {
        report,
        start,
        end,
        words: new Set(printed.map((word) => word.toLowerCase())),
        names: new Set(printed.slice(1).filter((word) => /^\p{Lu}\p{Ll}{2}/u.test(word))),
      };
      for (const [i, span] of spans.entries()) {
        const word = printed[i]!.toLowerCase();
        const isFirst = i === 0 && /^\p{Lu}\p{Ll}+$/u.test(printed[i]!);
        if (!isCandidate(isFirst ? word : printed[i]!) || times.some((time) => overlaps(time, span))) continue;
        const key = singular(word);
        const votes: Votes = found.get(key) ?? {
          ...EMPTY,
          word: key,
          sentences: [],
          forms: new Set(),
          before: new Map(),
        };
        const [before, behind] = [text.slice(Math.max(start, span.start - 20), span.start), text.slice(span.end, end)];
        const isHead = AFTER_NOUN.test(behind) || VERB.test(printed[i + 1] ?? "");
        if (BEFORE_VERB.test(before) || (BEHIND_TO.test(before) && !isHead)) votes.against++;
        else if (isHead && (i === 0 || isNounBehind(before, word))) votes.for++;
        votes.places++;
        const last = /(\p{Ll}{4,})\s$/u.exec(before)?.[1] ?? "";
        if (last !== "" && !isEmptyWord(last)) votes.before.set(last, (votes.before.get(last) ?? 0) + 1);
        votes.forms.add(word);
        if (quotations.some((one) => one.kind === "direct" && overlaps(one, span))) votes.quoted++;
        if (/\p{Lu}[\p{L}\p{N}-]+\s$/u.test(before) && i > 1) votes.named++;
        if (votes.sentences.at(-1) !== sentence) votes.sentences.push(sentence);
        found.set(key, votes);
      }
    }
  }
  return [...found.values()]
    .filter((one) => one.for > 0 && one.for >= (one.for + one.against) * MOSTLY_NOUN)
    .map(({ forms, before, ...noun }) => ({
      ...noun,
      compound: Math.max(0, ...before.values()) > 1 && Math.max(...before.values()) * 2 >= noun.places,
      word: forms.has(noun.word) ? noun.word : [...forms][0]!,
    }));
}

function isNounBehind(before: string, word: string): boolean {
  return BEFORE_NOUN.test(before) || BEFORE_PHRASE.test(before) || (word.endsWith("s") && BEFORE_SECOND.test(before));
}

const EMPTY = { compound: false, places: 0, quoted: 0, named: 0, for: 0, against: 0 };
const STORY: ReadonlySet<string> = new Set(["headline", "dek", "body"]);

/** No noun of a report is longer: what is, is no word. */
const LONGEST_NOUN = 40;

function isCandidate(word: string): boolean {
  if (word.length > LONGEST_NOUN || !/^\p{Ll}[\p{Ll}-]{2,}$/u.test(word) || isEmptyWord(word) || SHORT_EMPTY.test(word))
    return false;
  if (VERB.test(word) || IRREGULAR.test(word)) return NOUN_ENDING.test(singular(word));
  return !DESCRIBES.test(word) || NOUN_ENDING.test(singular(word));
}

/** "cows" → "cow", "ferries" → "ferry", "gas" and "glass" as they are. */
function singular(word: string): string {
  if (/(?:ss|us|is)$/u.test(word) || word.length < 4) return word;
  return word
    .replace(/(?<=\p{L}{2})ies$/u, "y")
    .replace(/(?<=ch|sh|x|ss)es$/u, "")
    .replace(/(?<=[^s])s$/u, "");
}
