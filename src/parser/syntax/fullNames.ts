import { FIRM_NOUNS, MAKER_NOUNS } from "../firmNouns.js";
import { endsWith, isCapital, W } from "../grammar.js";
import { Flag, Kind, type Tokens } from "../tokens.js";
import { isGivenName } from "./givenNames.js";
import { isTitle, PARTICLE, runEnd, withoutTitles } from "./names.js";
import { isPersonNoun } from "./personNouns.js";
import { BODY, Gender, genderOf, genderOfNoun, isBody } from "./persons.js";
import type { Range } from "./phrases.js";
import { Roles } from "./roles.js";
import { WordSet } from "../words.js";

/** Behind a small word or a comma a capital is no sentence's. */
function isInside(tokens: Tokens, i: number): boolean {
  if (tokens.flags[i]! & Flag.line) return false;
  return tokens.word[i - 1] === W.comma || (tokens.kind[i - 1] === Kind.word && !isCapital(tokens, i - 1));
}

const SMALL = 1;
const CAPITAL = 2;

/**
 * How words of a text are spelt, by their hashes, in a table of sixteen times as many places as the text has words: fewer than
 * one word in sixteen is taken for another one. Four places of two bits share a byte.
 */
class Spellings {
  private readonly bits: Uint8Array;
  private readonly mask: number;

  constructor(words: number) {
    const places = 1 << Math.min(24, Math.ceil(Math.log2(16 * words + 1)));
    this.bits = new Uint8Array(Math.ceil(places / 4));
    this.mask = places - 1;
  }

  add(hash: number, spelling: number): void {
    const place = this.at(hash);
    this.bits[place >> 2]! |= spelling << ((place & 3) * 2);
  }

  has(hash: number, spelling: number): boolean {
    const place = this.at(hash);
    return ((this.bits[place >> 2]! >> ((place & 3) * 2)) & spelling) !== 0;
  }

  private at(hash: number): number {
    return (hash ^ (hash >>> 15)) & this.mask;
  }
}

/** Persons of one surname, at most: so many are no longer told apart. */
const MOST_BEARERS = 8;

/** What firms are called before their names. */
const FIRM = new WordSet([...FIRM_NOUNS, ...MAKER_NOUNS].join(" "));

/** Endings of adjectives and participles: "Chastened", "Thankful", "Horrible". */
const DESCRIBES = ["ed", "ing", "ful", "less", "able", "ible", "ous", "ically", "ly"];

function firstLetter(tokens: Tokens, i: number): number {
  return tokens.text.charCodeAt(tokens.start[i]!);
}

/** The full names of a text, found by their last word. */
export class Names {
  private readonly byLast = new Map<number, Range>();
  /** The first full names by their last word, where a later one has taken their place in `byLast`. */
  private readonly earlier = new Map<number, Range>();
  /** Last words that two persons bear: "Leah Quirke" and "Ruth Quirke". */
  private readonly shared = new Map<number, Range[]>();
  /** Full names by a usual first name, null where two persons bear it. */
  private readonly byFirst = new Map<number, Range | null>();
  private readonly genders = new Map<number, Gender>();
  /** Words that the text has as a firm's name: "the chemicals group Verhage", whose head is Joost Verhage. */
  private readonly firms = new Set<number>();
  /** Last words of full names that begin in two ways. */
  private readonly ofFamilies = new Set<number>();
  readonly roles: Roles;

  private spelt: Spellings | null = null;

  /** @param scopes token ranges of headline, dek and body, in text order */
  constructor(
    private readonly tokens: Tokens,
    private readonly scopes: readonly Range[],
  ) {
    this.roles = new Roles(tokens);
    for (const scope of scopes) this.collect(scope);
  }

  private collect(scope: Range): void {
    for (let i = scope.from; i < scope.to;) {
      const end = isCapital(this.tokens, i) ? runEnd(this.tokens, i, scope.to) : i;
      if (end === i) i++;
      else {
        const name = withoutTitles(this.tokens, { from: i, to: end });
        // "FLEET IN THE BANK", and "Holt brings home 28" in the line below: a firm stands in one line with its noun.
        const sameLine = (this.tokens.flags[i]! & Flag.line) === 0;
        if (end - i === 1 && sameLine && FIRM.has(this.tokens.word[i - 1]!)) this.firms.add(this.tokens.hash[i]!);
        this.learnGender(i, name);
        if (!isTitle(this.tokens, end - 1)) {
          this.remember(name);
          this.roles.learn(name, scope.to);
        }
        i = end;
      }
    }
  }

  /** "Mr Stane", "spokeswoman Ilka Munro": what stands before a name tells who bears its last word, unless two do. */
  private learnGender(from: number, name: Range): void {
    const { tokens } = this;
    let gender = Gender.unknown;
    for (let i = Math.max(0, from - 1); i < name.from; i++) gender ||= genderOfNoun(tokens.word[i]!);
    if (gender === Gender.unknown) return;
    const last = tokens.hash[name.to - 1]!;
    const known = this.genders.get(last);
    this.genders.set(last, known === undefined || known === gender ? gender : Gender.unknown);
  }

  /** What titles before the word at token `name` say of who bears it, anywhere in the text: "Mr Stane" of "Viktor Stane". */
  genderBeside(name: number): Gender {
    if (this.ofFamilies.has(this.tokens.hash[name]!)) return Gender.unknown;
    return this.genders.get(this.tokens.hash[name]!) ?? Gender.unknown;
  }

  /** "Marks & Spencer": no Spencer is called that. */
  private isFirm(run: Range): boolean {
    return isBody(this.tokens, run) && !BODY.has(this.tokens.word[run.to - 1]!);
  }

  /** "the Alliance of| Free Unions": what a body is of is no name of its own. */
  private isPartOfBody({ from }: Range): boolean {
    const { tokens } = this;
    return tokens.word[from - 1] === W.of && isCapital(tokens, from - 2) && !isGivenName(tokens.word[from]!);
  }

  private remember(run: Range): void {
    const length = run.to - run.from;
    if (length < 2 || length > 5 || this.isFirm(run) || this.isPartOfBody(run)) return;
    const key = this.tokens.hash[run.to - 1]!;
    const known = this.byLast.get(key);
    if (known && this.tokens.hash[known.from] !== this.tokens.hash[run.from]) this.ofFamilies.add(key);
    // "Van Loon" is the surname of Marijke van Loon, and Al Gore a name of his own.
    if (known && PARTICLE.has(this.tokens.word[run.from]!) && known.to - known.from > length) return;
    // The first full form wins: later longer runs are more often two names that touch. "Donald Trump" wins over "Team Trump".
    const given = isGivenName(this.tokens.word[run.from]!);
    if (!known || (given && !isGivenName(this.tokens.word[known.from]!))) {
      if (known && !this.earlier.has(key)) this.earlier.set(key, known);
      this.byLast.set(key, run);
    } else if (this.isAnother(known, run)) this.share(key, known, run);
    if (given && !isBody(this.tokens, run)) this.rememberFirst(run);
  }

  /** Two usual first names before one surname, unlike in their first letter ("Mike" and "Michael" may be one) or sex. */
  private isAnother(known: Range, run: Range): boolean {
    const { tokens } = this;
    const a = known.from;
    const b = run.from;
    if (tokens.hash[a] === tokens.hash[b] || !isGivenName(tokens.word[a]!) || !isGivenName(tokens.word[b]!))
      return false;
    return (
      firstLetter(tokens, a) !== firstLetter(tokens, b) || genderOf(tokens, known, known) !== genderOf(tokens, run, run)
    );
  }

  private share(key: number, known: Range, run: Range): void {
    const bearers = this.shared.get(key) ?? [known];
    if (bearers.length < MOST_BEARERS && bearers.every((other) => this.isAnother(other, run))) bearers.push(run);
    this.shared.set(key, bearers);
  }

  private rememberFirst(run: Range): void {
    const { tokens } = this;
    const first = tokens.hash[run.from]!;
    const known = this.byFirst.get(first);
    const same = known === undefined || (known && tokens.hash[known.to - 1] === tokens.hash[run.to - 1]);
    this.byFirst.set(first, same ? (known ?? run) : null);
  }

  /**
   * Whether a word that a capital opens a sentence with is a name: the text has it with a capital inside a sentence too, or
   * it is no word that the text has in small letters, and looks like none.
   */
  isName(i: number): boolean {
    const { tokens } = this;
    if (this.byLast.has(tokens.hash[i]!) || isTitle(tokens, i) || isInside(tokens, i)) return true;
    this.spelt ??= this.readSpellings();
    const hash = tokens.hash[i]!;
    if (this.spelt.has(hash, CAPITAL)) return true;
    const plain = tokens.word[i] !== 0 && !isPersonNoun(tokens, i) && !isGivenName(tokens.word[i]!);
    if (this.spelt.has(hash, SMALL) || plain) return false;
    return tokens.end[i]! - tokens.start[i]! < 6 || !DESCRIBES.some((ending) => endsWith(tokens, i, ending));
  }

  /** Which words the text has in small letters, and which with a capital inside a sentence. */
  private readSpellings(): Spellings {
    const { tokens, scopes } = this;
    const spelt = new Spellings(tokens.count);
    for (const { from, to } of scopes) {
      for (let i = from; i < to; i++) {
        if (tokens.kind[i] !== Kind.word) continue;
        if (!isCapital(tokens, i)) spelt.add(tokens.hash[i]!, SMALL);
        else if (i > from && isInside(tokens, i)) spelt.add(tokens.hash[i]!, CAPITAL);
      }
    }
    return spelt;
  }

  /** "Lena Marosh fell to her knees. … Marosh said. … Her brother, Jan Marosh": nobody is called by a name still to come. */
  private bearerOf(name: number): Range | undefined {
    const hash = this.tokens.hash[name]!;
    const run = this.byLast.get(hash);
    return run !== undefined && run.from > name ? (this.earlier.get(hash) ?? run) : run;
  }

  /**
   * The full form of a name of one word: by the surname, else by a first name that one person alone bears. A surname that two
   * bear means nobody, unless a title tells them apart.
   * @param gender what the words before the name say: "Mrs Quirke"
   */
  full(name: number, gender: Gender): Range | null {
    const { tokens } = this;
    const hash = tokens.hash[name]!;
    // "According to Verhage" is the firm's word; "Mr Verhage" is not.
    if (gender === Gender.unknown && this.firms.has(hash)) return null;
    const bearers = this.shared.get(hash);
    if (bearers === undefined) return this.bearerOf(name) ?? this.byFirst.get(hash) ?? null;
    // Of two the one who has been named: "Lena Marosh fell to her knees. … Marosh said. … Her brother, Jan Marosh".
    const named = bearers.filter((bearer) => bearer.from < name);
    if (named.length === 1 && gender === Gender.unknown) return named[0]!;
    const fitting = bearers.filter((bearer) => genderOf(tokens, bearer, bearer) === gender);
    return gender !== Gender.unknown && fitting.length === 1 ? fitting[0]! : null;
  }
}
