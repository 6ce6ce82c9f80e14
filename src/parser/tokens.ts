import { charClass, Char, isWordChar } from "./characters.js";
import { fold, HASH_SEED, hashStep, lookUp, wordId, WordSet } from "./words.js";

/** What a token is. */
export const enum Kind {
  word = 1,
  number,
  punctuation,
  mark,
  other,
}

/** Facts about a token that rules ask for often, as bits. */
export const enum Flag {
  /** White space stands before it. */
  space = 1,
  /** A line break stands before it (or the text begins with it). */
  line = 2,
  /** Its first letter is a capital. */
  capital = 4,
  /** It has two or more letters and all are capitals. */
  allCaps = 8,
  /** It ends in a full stop that belongs to it: "Mr.", "U.S.", "J." */
  abbreviation = 16,
  /** It has a character of its own that no plain word has: digits after letters and the like. */
  mixed = 32,
  /** It begins with a small letter and ends in "ed", as pasts do, behind two letters at least. */
  ed = 64,
  /** It begins with a small letter and ends in "ly", as adverbs do, behind two letters at least. */
  ly = 128,
}

/**
 * The tokens of a text as columns. `start[i]` and `end[i]` are UTF-16 offsets; `word[i]` is the number of the word in
 * the word table (words.ts), 0 where no rule knows it. Columns may be longer than `count`.
 */
export interface Tokens {
  text: string;
  count: number;
  start: Int32Array;
  end: Int32Array;
  word: Uint16Array;
  kind: Uint8Array;
  flags: Uint8Array;
  /** Hash of the folded spelling: equal words have equal hashes. */
  hash: Int32Array;
  /** The UTF-16 units of the text: an array gives them faster than a string does. Two zeros stand behind the last. */
  codes: Uint16Array;
  /** For each stretch of 64 units the first token that starts in it or behind it. */
  block: Int32Array;
}

const BLOCK_SHIFT = 6;

/** Abbreviations whose full stop does not end a sentence: "Sen. Cruz", "Gov. Holt". */
const ABBREVIATIONS = new WordSet(
  `mr mrs ms dr prof sen sens rep reps gov govs gen col lt sgt cpl capt cmdr maj adm rev hon st ft mt jr sr inc corp co
  ltd llc vs etc no nos jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri ala ariz ark
  calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash
  wis wyo dept assn bros approx est al pp ed eds vol fig messrs amb det supt insp pres sec treas atty asst assoc dir`,
);

/** Clitics that are tokens of their own: "Biden|’s", "it|’s", "we|’ll". */
const CLITICS = new WordSet("'s 't 'll 're 've 'd 'm");

const DOT = 46;

/** Growable columns; a page of text has about one token for every five characters. */
function columns(capacity: number): Tokens {
  return {
    text: "",
    count: 0,
    start: new Int32Array(capacity),
    end: new Int32Array(capacity),
    word: new Uint16Array(capacity),
    kind: new Uint8Array(capacity),
    flags: new Uint8Array(capacity),
    hash: new Int32Array(capacity),
    codes: NO_CODES,
    block: NO_BLOCKS,
  };
}

const NO_CODES = new Uint16Array(0);
const NO_BLOCKS = new Int32Array(0);

function grow(tokens: Tokens): void {
  const wider = columns(tokens.start.length * 2);
  wider.start.set(tokens.start);
  wider.end.set(tokens.end);
  wider.word.set(tokens.word);
  wider.kind.set(tokens.kind);
  wider.flags.set(tokens.flags);
  wider.hash.set(tokens.hash);
  const { text, count, codes, block } = tokens;
  Object.assign(tokens, { ...wider, text, count, codes, block });
}

/**
 * Splits a text into words, numbers, quotation marks and punctuation, in one pass.
 *
 * Words are split at hyphens and before clitics; initialisms and known abbreviations keep their full stop. Numbers keep
 * inner commas, points and colons ("1,200", "3.5", "10:30") and letters that follow at once ("19th", "1990s"). Two
 * straight or back-tick apostrophes in a row are one mark, as some wires write them.
 */
export function tokenize(text: string): Tokens {
  const tokens = columns(Math.max(64, Math.ceil(text.length / 4)));
  tokens.text = text;
  const { length } = text;
  const codes = codesOf(text);
  tokens.codes = codes;
  tokens.block = new Int32Array((length >> BLOCK_SHIFT) + 1);
  let at = 0;
  let gap: number = Flag.line;
  let blocks = 0;
  while (at < length) {
    const code = codes[at]!;
    const type = charClass(code);
    if (type === Char.space) {
      gap |= Flag.space;
      at++;
    } else if (type === Char.newline) {
      gap |= Flag.space | Flag.line;
      at++;
    } else {
      if (tokens.count === tokens.start.length) grow(tokens);
      const i = tokens.count++;
      for (; blocks <= at >> BLOCK_SHIFT; blocks++) tokens.block[blocks] = i;
      tokens.start[i] = at;
      tokens.flags[i] = gap;
      if (type === Char.lower || type === Char.upper) at = scanWord(tokens, i, at, type);
      else if (type === Char.digit) at = scanNumber(tokens, i, at);
      else if (type === Char.mark) at = scanMark(tokens, i, at);
      else at = scanSymbol(tokens, i, at, code, type);
      gap = 0;
    }
  }
  tokens.block.fill(tokens.count, blocks);
  return tokens;
}

function codesOf(text: string): Uint16Array {
  const codes = new Uint16Array(text.length + 2);
  for (let i = 0; i < text.length; i++) codes[i] = text.charCodeAt(i);
  return codes;
}

function scanWord(tokens: Tokens, i: number, from: number, first: Char): number {
  const { codes } = tokens;
  let at = from;
  let hash = HASH_SEED;
  let capitals = 0;
  for (; ; at++) {
    const code = codes[at]!;
    const type = charClass(code);
    // Small letters fold to themselves, and nearly all letters are small.
    if (type === Char.lower) {
      hash = hashStep(hash, code);
      continue;
    }
    if (type === Char.upper) capitals++;
    else if (type === Char.digit) tokens.flags[i]! |= Flag.mixed;
    // An apostrophe inside a name belongs to it ("O’Malley"); a clitic begins a token of its own ("Biden|’s").
    else if (!isInnerApostrophe(codes, at, code)) break;
    hash = hashStep(hash, fold(code));
  }
  if (first === Char.upper) tokens.flags[i]! |= Flag.capital;
  if (capitals > 1 && capitals === at - from) tokens.flags[i]! |= Flag.allCaps;
  tokens.kind[i] = Kind.word;
  const id = lookUp(codes, from, at, hash);
  if (codes[at] === DOT) {
    const end = abbreviationEnd(codes, from, at, first, id);
    if (end > at) return finishAbbreviation(tokens, i, from, end);
  }
  if (first === Char.lower && at - from > 3) tokens.flags[i]! |= endingOf(codes, at);
  tokens.word[i] = id;
  tokens.hash[i] = hash;
  tokens.end[i] = at;
  return at;
}

/** The flag of a word that ends before `at`; 0 where rules seldom ask for its ending. */
function endingOf(codes: Uint16Array, at: number): number {
  const last = codes[at - 1]!;
  if (last === SMALL_D) return codes[at - 2] === SMALL_E ? Flag.ed : 0;
  return last === SMALL_Y && codes[at - 2] === SMALL_L ? Flag.ly : 0;
}

const SMALL_D = 100;
const SMALL_E = 101;
const SMALL_L = 108;
const SMALL_Y = 121;

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

function isInnerApostrophe(codes: Uint16Array, at: number, code: number): boolean {
  if (!isApostrophe(code)) return false;
  const next = charClass(codes[at + 1]!);
  if (next !== Char.lower && next !== Char.upper) return false;
  return clitic(codes, at) === 0;
}

/** The word number of the clitic that begins at the apostrophe `at`, or 0. */
function clitic(codes: Uint16Array, at: number): number {
  let end = at;
  let hash = HASH_SEED;
  do {
    hash = hashStep(hash, fold(codes[end]!));
    end++;
  } while (end - at < 4 && isWordChar(codes[end]!));
  const id = lookUp(codes, at, end, hash);
  return CLITICS.has(id) ? id : 0;
}

/** Where an abbreviation ends that begins with the word [from, at) and a full stop; `at` where it is none. */
function abbreviationEnd(codes: Uint16Array, from: number, at: number, first: Char, id: number): number {
  if (at - from === 1) {
    // "U.S.", "p.m.", "J." – letters and full stops in turn.
    let end = at + 1;
    while (isLetter(codes[end]!) && codes[end + 1] === DOT) end += 2;
    if (end === at + 1 && first !== Char.upper) return at;
    return end;
  }
  if (ABBREVIATIONS.has(id) && first === Char.upper) return at + 1;
  if (id === VS) return at + 1;
  return at;
}

const VS = wordId("vs");

function isLetter(code: number): boolean {
  const type = charClass(code);
  return type === Char.lower || type === Char.upper;
}

function finishAbbreviation(tokens: Tokens, i: number, from: number, end: number): number {
  const { codes } = tokens;
  let hash = HASH_SEED;
  for (let k = from; k < end; k++) hash = hashStep(hash, fold(codes[k]!));
  tokens.flags[i]! |= Flag.abbreviation;
  tokens.hash[i] = hash;
  tokens.word[i] = lookUp(codes, from, end, hash);
  tokens.end[i] = end;
  return end;
}

function scanNumber(tokens: Tokens, i: number, from: number): number {
  const { codes } = tokens;
  let at = from;
  let hash = HASH_SEED;
  for (; ; at++) {
    const code = codes[at]!;
    const inner = (code === DOT || code === 44 || code === 58) && isDigit(codes[at + 1]!) && at > from;
    if (!inner && !isWordChar(code)) break;
    hash = hashStep(hash, fold(code));
  }
  tokens.kind[i] = Kind.number;
  tokens.hash[i] = hash;
  tokens.word[i] = lookUp(codes, from, at, hash);
  tokens.end[i] = at;
  return at;
}

function isDigit(code: number): boolean {
  return charClass(code) === Char.digit;
}

function scanMark(tokens: Tokens, i: number, from: number): number {
  const { codes } = tokens;
  const code = codes[from]!;
  if (isApostrophe(code) && i > 0 && tokens.flags[i]! === 0 && tokens.kind[i - 1] !== Kind.mark) {
    const id = clitic(codes, from);
    if (id !== 0) {
      let at = from + 1;
      while (isWordChar(codes[at]!)) at++;
      tokens.kind[i] = Kind.word;
      tokens.word[i] = id;
      tokens.hash[i] = id;
      return (tokens.end[i] = at);
    }
  }
  const doubled = (code === 39 || code === 96) && codes[from + 1] === code;
  tokens.kind[i] = Kind.mark;
  tokens.hash[i] = code;
  return (tokens.end[i] = from + (doubled ? 2 : 1));
}

function scanSymbol(tokens: Tokens, i: number, from: number, code: number, type: Char): number {
  // Both halves of a surrogate pair are one token: an emoji, a rare letter.
  const low = tokens.codes[from + 1]!;
  const pair = code >= 0xd800 && code <= 0xdbff && low >= 0xdc00 && low <= 0xdfff;
  const end = from + (pair ? 2 : 1);
  const hash = hashStep(HASH_SEED, code);
  tokens.kind[i] = type === Char.punctuation ? Kind.punctuation : Kind.other;
  tokens.hash[i] = hash;
  tokens.word[i] = pair ? 0 : lookUp(tokens.codes, from, end, hash);
  return (tokens.end[i] = end);
}

/** The words of token `i` as printed. */
export function tokenText(tokens: Tokens, i: number): string {
  return tokens.text.slice(tokens.start[i], tokens.end[i]);
}

/** The index of the first token that starts at or after the UTF-16 offset `at` (`count` if there is none). */
export function tokenAt(tokens: Tokens, at: number): number {
  const { start, count } = tokens;
  let i = tokens.block[at >> BLOCK_SHIFT] ?? count;
  while (i < count && start[i]! < at) i++;
  return i;
}
