/** What a UTF-16 unit is to the tokenizer. */
export const enum Char {
  space = 1,
  newline,
  lower,
  upper,
  digit,
  mark,
  punctuation,
  other,
}

/** Every character that news uses as a quotation mark, the apostrophe and the back-tick among them. */
const MARKS = "\"'`´“”„‟‘’‚‛«»‹›「」″＂";

const table = new Uint8Array(1 << 16);

/** The class of the UTF-16 unit `code`. Halves of surrogate pairs count as `other`. */
export function charClass(code: number): Char {
  const known = table[code]!;
  if (known !== 0) return known;
  return (table[code] = classify(code));
}

const UNSEEN =
  // eslint-disable-next-line no-misleading-character-class -- each is a character by itself
  /[\u00ad\u034f\u180b-\u180f\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff]/;

function classify(code: number): Char {
  const char = String.fromCharCode(code);
  if (MARKS.includes(char)) return Char.mark;
  if (/[\n\r\u2028\u2029]/.test(char)) return Char.newline;
  // Zero-width characters, marks of direction, selectors of a sign's look and the byte order mark are invisible: a word on either side
  // is the same word to a reader, but they are rare enough to be treated as the space that they most often replace.
  if (/\p{Cc}|\s/u.test(char) || UNSEEN.test(char)) return Char.space;
  if (/\p{Lu}|\p{Lt}/u.test(char)) return Char.upper;
  if (/\p{L}|\p{M}/u.test(char)) return Char.lower;
  if (/\p{N}/u.test(char)) return Char.digit;
  if (/\p{P}|\p{S}/u.test(char)) return Char.punctuation;
  return Char.other;
}

/** Whether the unit is a letter or a digit. */
export function isWordChar(code: number): boolean {
  const c = charClass(code);
  return c === Char.lower || c === Char.upper || c === Char.digit;
}
