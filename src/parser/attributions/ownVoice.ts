import { isAdverb, isCapital, W } from "../grammar.js";
import { isGivenName } from "../syntax/givenNames.js";
import { isPersonNoun } from "../syntax/personNouns.js";
import { corePhrase } from "../syntax/names.js";
import type { Range } from "../syntax/phrases.js";
import { PAPER } from "../syntax/persons.js";
import { Kind, tokenAt, type Tokens } from "../tokens.js";
import type { Part } from "../types.js";
import { wordId, WordSet } from "../words.js";
import type { Reporting } from "./oneReporting.js";

/** "this newspaper", "our website" */
const MEDIUM = new WordSet(
  "newspaper paper website site programme program magazine channel station outlet publication",
);
const THIS = new WordSet("this our");
/** Behind "can" a paper says these of itself: "the Chronicle can reveal". */
const DISCLOSES = new WordSet("reveal disclose report confirm");
/** Outside of marks it is the report that says "we" or "I". */
const WE = new WordSet("we i");
const CAN = wordId("can");
const UNDERSTANDS = wordId("understands");
/** What stands behind a paper's name at the top of a page. */
const EDITION = new WordSet("online digital edition staff newsroom");

/** Tells where the report speaks of itself: such a "source" is the outlet's own voice. */
export class OwnVoice {
  /** The words of the outlet's name as the lines above the story print it, and those that end it, by their hashes. */
  private readonly words = new Set<number>();
  private readonly ends = new Set<number>();

  constructor(
    private readonly tokens: Tokens,
    parts: readonly Part[],
  ) {
    const body = parts.findIndex(({ part }) => part === "body");
    for (const part of parts.slice(0, Math.max(0, body)))
      if (part.part === "boilerplate" || part.part === "byline")
        this.learn({ from: tokenAt(tokens, part.start), to: tokenAt(tokens, part.end) });
  }

  /** "The Port Rennick Courier", "BEACON ONLINE", "Skarnvik Tidende, English edition"; "By Tom Reed" is no outlet's name. */
  private learn(line: Range): void {
    const { tokens } = this;
    let { to } = line;
    for (let i = line.from; i < to; i++) {
      if (tokens.kind[i] !== Kind.word) to = i;
      else if (!isCapital(tokens, i) || isPersonNoun(tokens, i) || tokens.word[i] === W.by) return;
    }
    while (to > line.from && EDITION.has(tokens.word[to - 1]!)) to--;
    if (to === line.from || to - line.from > LONGEST_NAME || isGivenName(tokens.word[line.from]!)) return;
    for (let i = line.from; i < to; i++) this.words.add(tokens.hash[i]!);
    this.ends.add(tokens.hash[to - 1]!);
  }

  /** Whether the report itself speaks: "the Chronicle can reveal", "we understand", "the Courier reported". */
  speaks({ subject: phrase, verb }: Reporting): boolean {
    const { tokens } = this;
    if (phrase === null) return false;
    // "The Courier, which put it on its website, understands"
    const subject = corePhrase(tokens, phrase);
    const last = subject.to - 1;
    if (last === subject.from && WE.has(tokens.word[last]!)) return true;
    if (MEDIUM.has(tokens.word[last]!)) return THIS.has(tokens.word[subject.from]!) && last === subject.from + 1;
    const from = tokens.word[subject.from] === W.the ? subject.from + 1 : subject.from;
    for (let i = from; i < subject.to; i++) if (!isCapital(tokens, i)) return false;
    if (from > last) return false;
    if (this.ends.has(tokens.hash[last]!) && this.isOwn({ from, to: subject.to })) return true;
    return PAPER.has(tokens.word[last]!) && this.tellsOfItself(verb);
  }

  private isOwn({ from, to }: Range): boolean {
    for (let i = from; i < to; i++) if (!this.words.has(this.tokens.hash[i]!)) return false;
    return true;
  }

  /** "can (exclusively) reveal", "understands": what nobody says of another paper. */
  private tellsOfItself(verb: number): boolean {
    const { tokens } = this;
    if (tokens.word[verb] === UNDERSTANDS) return true;
    if (!DISCLOSES.has(tokens.word[verb]!)) return false;
    let before = verb - 1;
    while (isAdverb(tokens, before)) before--;
    return tokens.word[before] === CAN;
  }
}

/** Words of an outlet's name, at most. */
const LONGEST_NAME = 6;
