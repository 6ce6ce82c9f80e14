import { DETERMINER, FINITE, isAdverb, PREPOSITION, SUBORDINATOR, W } from "../grammar.js";
import { Flag, Kind, type Tokens } from "../tokens.js";
import { hashOf, wordId, WordSet } from "../words.js";
import { headNoun, isOnePerson } from "./personNouns.js";
import type { Range } from "./phrases.js";

/** What a report calls a person: "the fire chief of Lorne" is a chief, of fire and of Lorne. Words by their hashes. */
interface Described {
  head: number;
  modifiers: readonly number[];
  /** The word that makes another office of it ("former"), 0 where none does. */
  rank: number;
}

interface Role extends Described {
  name: Range;
}

/** With one of these it is another office: "the former mayor" is not "the mayor". */
const RANK = new WordSet("former ex late then deputy vice acting assistant interim outgoing incoming retired shadow");
const INDEFINITE = new WordSet(
  "a an one another some any no every each two three four five six many several most both",
);
const POSSESSIVE_OR_ARTICLE = new WordSet("the a an his her its their our");
const ENDS_CLAUSE = WordSet.union(FINITE, SUBORDINATOR);
const YEAR = wordId("year");
const OLD = wordId("old");
const AGED = wordId("aged");
/** "Prof Ann Lee" is "the professor", "Sen. Tim Reed" the senator: titles cut short, and the hashes of their nouns. */
const LONG = new Map(
  `prof professor sgt sergeant supt superintendent insp inspector sen senator gov governor rep representative gen general
  capt captain rev reverend dr doctor lt lieutenant col colonel cllr councillor coun councillor det detective mp member`
    .split(/\s+/)
    .flatMap((word, i, all) =>
      i % 2 === 0 ? [word, `${word}.`].map((cut) => [wordId(cut), hashOf(all[i + 1]!)] as const) : [],
    ),
);
/** People with one noun, at most: so many are no longer told apart. */
const MOST = 40;
/** Words of a description, at most. */
const LONGEST = 12;

/** Who is called what in a report, so that "the fire chief" and "Karin Brandt" are one speaker, in either order. */
export class Roles {
  private readonly byHead = new Map<number, Role[]>();
  /** Names by the age that the report gives, null where it gives one age to two people. */
  private readonly byAge = new Map<number, Range | null>();

  constructor(private readonly tokens: Tokens) {}

  /**
   * Learns what stands beside a name.
   * @param name the name without titles
   * @param limit the token behind the text that may be read
   */
  learn(name: Range, limit: number): void {
    this.learnBefore(name);
    this.learnBehind(name, limit);
  }

  /**
   * The one person whom a description without a name means: "the fire chief", "the 54-year-old".
   * @param latest the name that spoke last, which decides between two
   */
  holder(core: Range, latest: string | null): Range | null {
    const { tokens } = this;
    if (INDEFINITE.has(tokens.word[core.from]!)) return null;
    const age = this.ageIn(core);
    if (age > 0) return this.byAge.get(tokens.hash[age]!) ?? null;
    const asked = this.describe(core);
    if (asked === null) return null;
    const fitting = (this.byHead.get(asked.head) ?? []).filter((role) => fits(asked, role));
    const names = new Map(fitting.map(({ name }) => [this.key(name), name]));
    if (names.size <= 1) return fitting[0]?.name ?? null;
    return [...names.values()].find((name) => latest !== null && this.words(name) === latest) ?? null;
  }

  /** "Fire chief Karin Brandt", "The fire chief, Karin Brandt,": the description that ends before the name. */
  private learnBefore(name: Range): void {
    const { tokens } = this;
    let last = name.from - 1;
    const apposed = tokens.word[last] === W.comma;
    if (apposed) {
      if (tokens.kind[name.to] === Kind.word) return;
      last--;
    }
    let from = last + 1;
    for (let i = last; i >= 0 && last - i < LONGEST && tokens.kind[i] === Kind.word; i--) {
      const word = tokens.word[i]!;
      if (ENDS_CLAUSE.has(word) || (PREPOSITION.has(word) && !apposed)) break;
      from = i;
      if (tokens.flags[i]! & Flag.line || POSSESSIVE_OR_ARTICLE.has(word)) break;
    }
    if (from > last || (apposed && !POSSESSIVE_OR_ARTICLE.has(tokens.word[from]!))) return;
    const range = { from, to: last + 1 };
    if (!apposed && headNoun(tokens, range) !== last) return;
    this.add(range, name);
    const age = this.ageIn(range);
    if (age > 0) this.rememberAge(age, name);
  }

  /** "Karin Brandt, 54, the fire chief of Lorne,", "Tom Reed, a baker". */
  private learnBehind(name: Range, limit: number): void {
    const { tokens } = this;
    let i = name.to;
    if (i + 1 >= limit || (tokens.word[i] !== W.comma && tokens.word[i] !== W.open)) return;
    i++;
    if (tokens.word[i] === AGED) i++;
    if (tokens.kind[i] === Kind.number) {
      if (tokens.kind[i + 1] === Kind.word) return;
      this.rememberAge(i, name);
      if (tokens.word[i + 1] !== W.comma) return;
      i += 2;
    }
    if (!POSSESSIVE_OR_ARTICLE.has(tokens.word[i]!)) return;
    let to = i + 1;
    while (to < limit && to - i < LONGEST && this.describes(to)) to++;
    // "across a table from Ada Thorn, the minister could say": the subject of another clause
    if (to < limit && FINITE.has(tokens.word[to]!) && tokens.word[to] !== W.s) return;
    this.add({ from: i, to }, name);
  }

  private describes(i: number): boolean {
    const { tokens } = this;
    if (tokens.kind[i] !== Kind.word && tokens.word[i] !== W.hyphen) return false;
    const word = tokens.word[i]!;
    return !ENDS_CLAUSE.has(word) && word !== W.and && !(tokens.flags[i]! & Flag.line);
  }

  private add(range: Range, name: Range): void {
    const described = this.describe(range);
    if (described === null) return;
    const known = this.byHead.get(described.head) ?? [];
    const { head, modifiers, rank } = described;
    if (known.length < MOST) known.push({ head, modifiers, rank, name });
    this.byHead.set(head, known);
  }

  /** The noun for one person that heads a description, and the words that tell more of it; null where none heads it. */
  private describe(range: Range): Described | null {
    const { tokens } = this;
    const head = headNoun(tokens, range);
    const long = LONG.get(tokens.word[head]!);
    if (long === undefined && !isOnePerson(tokens, head)) return null;
    const modifiers: number[] = [];
    let rank = 0;
    for (let i = range.from; i < range.to; i++) {
      const word = tokens.word[i]!;
      if (RANK.has(word)) rank = word;
      const small = DETERMINER.has(word) || PREPOSITION.has(word) || word === W.s || isAdverb(tokens, i);
      if (i !== head && tokens.kind[i] === Kind.word && !small) modifiers.push(tokens.hash[i]!);
    }
    return { head: long ?? tokens.hash[head]!, modifiers, rank };
  }

  /** The number in "54-year-old", or 0. */
  private ageIn({ from, to }: Range): number {
    const { word, kind } = this.tokens;
    for (let i = from; i + 4 < to; i++)
      if (kind[i] === Kind.number && word[i + 2] === YEAR && word[i + 4] === OLD) return i;
    return 0;
  }

  private rememberAge(age: number, name: Range): void {
    const hash = this.tokens.hash[age]!;
    const known = this.byAge.get(hash);
    this.byAge.set(hash, known === undefined || (known && this.key(known) === this.key(name)) ? name : null);
  }

  /** Two names are one person's where they end in the same word. */
  private key(name: Range): number {
    return this.tokens.hash[name.to - 1]!;
  }

  private words({ from, to }: Range): string {
    return this.tokens.text.slice(this.tokens.start[from], this.tokens.end[to - 1]);
  }
}

/** Whether a description can mean the one who is known by a longer one: of the same rank, and all its words are said. */
function fits(asked: Described, known: Described): boolean {
  if (asked.rank !== known.rank) return false;
  for (const word of asked.modifiers) if (!known.modifiers.includes(word)) return false;
  return true;
}
