import { NoText } from "./noText.js";

/** Bytes as text: in the character set that the file shows, or names; never as letters that it does not have. */

/** A file's text. */
interface Decoded {
  text: string;
  /** Why a reader should look at its letters. */
  doubt?: string;
}

const SAVE_AS_UTF8 = "Open it in the program that it comes from, and save it as UTF-8.";
/** More broken places than these are no accident. */
const MOST_BROKEN = 50;
const REPLACED = "\ufffd";

/**
 * UTF-8; UTF-16, with a mark or without; the character set that a web page names; or the Western European bytes of older
 * programs, on Windows and on the Mac.
 * @param isPage whether the text itself may name its character set, as web pages do
 * @throws {NoText} where the letters would be guessed
 */
export function decoded(bytes: Uint8Array, isPage = false): Decoded {
  const { text, ...rest } = read(bytes, isPage);
  if (text.includes("\0")) throw new NoText(`this is no plain text: a character in it is zero. ${SAVE_AS_UTF8}`);
  return { text, ...rest };
}

function read(bytes: Uint8Array, isPage: boolean): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder("utf-16le").decode(bytes) };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: new TextDecoder("utf-16be").decode(bytes) };
  const wide = utf16In(bytes);
  if (wide !== null) return { text: new TextDecoder(wide).decode(bytes) };
  const named = isPage ? namedIn(fromWindows1252(bytes.subarray(0, LONGEST_HEAD))) : "";
  // Of seven bits: all of it looks like ASCII.
  if (/^iso-2022-/i.test(named)) return { text: decodedAs(bytes, named) };
  const utf8 = asUtf8(bytes);
  if (utf8 !== null) return utf8;
  return isWestern(named) ? older(bytes) : { text: decodedAs(bytes, named) };
}

const LONGEST_HEAD = 4_096;

/** The character set that a page names in its head: `<meta charset=…>`, `<?xml … encoding=…?>`. */
function namedIn(head: string): string {
  return (
    /<meta[^>]{1,200}charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ??
    /^\s*<\?xml[^>]{1,100}encoding\s*=\s*["']([\w-]+)/i.exec(head)?.[1] ??
    ""
  );
}

/** Names that pages bear whatever they are in, and that browsers take for one (WHATWG Encoding, 4.2). */
function isWestern(charset: string): boolean {
  return /^(?:|utf-?8|iso-8859-1|latin-?1|us-ascii|ascii|windows-1252)$/i.test(charset);
}

/**
 * UTF-16 without a mark: where a text has blanks, line ends and Latin letters, every other byte is zero.
 * @returns null where the zeros do not all stand in odd places, or all in even ones
 */
function utf16In(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const zeros: [even: number, odd: number] = [0, 0];
  for (let i = 0; i < bytes.length; i++) if (bytes[i] === 0) zeros[i % 2 === 0 ? 0 : 1]++;
  const [even, odd] = zeros;
  const least = bytes.length * LEAST_ZEROS;
  if (bytes.length % 2 !== 0 || Math.max(even, odd) < Math.max(2, least) || Math.min(even, odd) > 0) return null;
  return odd > even ? "utf-16le" : "utf-16be";
}
/** Of all bytes: a text in Cyrillic letters has some for its blanks alone. */
const LEAST_ZEROS = 0.04;

/** UTF-8, with a broken place here and there: a file that was cut, or put together from two. Null where it is none. */
function asUtf8(bytes: Uint8Array): Decoded | null {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    const text = new TextDecoder("utf-8").decode(bytes);
    const broken = text.split(REPLACED).length - 1;
    const whole = text.match(/[^\0-\u007f\ufffd]/gu)?.length ?? 0;
    if (whole < broken) return null;
    const line = text.slice(0, text.indexOf(REPLACED)).split("\n").length;
    const what = broken === 1 ? "a character" : `${broken} characters`;
    if (broken > MOST_BROKEN)
      throw new NoText(`it is UTF-8, but ${what} of it are broken, the first in line ${line}. ${SAVE_AS_UTF8}`);
    return {
      text,
      doubt: `${what} of it cannot be read and ${broken === 1 ? "stands" : "stand"} there as “${REPLACED}” (line ${line}). Put in what is missing.`,
    };
  }
}

/** A byte for a letter, by programs that name no character set: of Windows, or of old Macs, if the words tell. */
function older(bytes: Uint8Array): Decoded {
  const text = fromWindows1252(bytes);
  if (MAC.test(text)) return { text: new TextDecoder("macintosh").decode(bytes) };
  if (isGarbled(text))
    throw new NoText(`its letters are in an older character set, and it does not say in which. ${SAVE_AS_UTF8}`);
  return { text };
}

/** “Yes,” it’s, café, in the bytes of a Mac read as those of Windows: a capital behind a small letter, or before a blank. */
const MAC = /[\p{Ll}.,!?]Ó(?=[\s)]|$)|\p{Ll}Õ\p{Ll}|\p{Ll}Ž(?=[\s\p{Ll}.,]|$)/u;

/** Bytes that mean nothing, a low quotation mark inside a word, or as many letters with accents as without. */
function isGarbled(text: string): boolean {
  const accented = text.match(/[À-ÿ]/g)?.length ?? 0;
  const plain = text.match(/[A-Za-z]/g)?.length ?? 0;
  return /[\u0081\u008d\u008f\u0090\u009d]|\p{L}[‚„†‡‰‹](?=\p{L})|\p{Ll}[‚ˆ‰Š](?=\s)/u.test(text) || accented > plain;
}

/** Bytes in a character set by its name; as Western European ones where that is unknown. */
export function decodedAs(bytes: Uint8Array, charset: string): string {
  try {
    if (!isWestern(charset)) return new TextDecoder(charset).decode(bytes);
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return fromWindows1252(bytes);
  }
}

/** Bytes 0x80–0x9F of Windows-1252 (WHATWG Encoding); Node 20's own decoder leaves them as control characters. */
const C1 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

export function fromWindows1252(bytes: Uint8Array): string {
  // Pieces, because a call takes only so many arguments.
  let text = "";
  for (let i = 0; i < bytes.length; i += 4096) text += String.fromCharCode(...bytes.subarray(i, i + 4096));
  return text.replace(/[\u0080-\u009f]/g, (byte) => C1.charAt(byte.charCodeAt(0) - 0x80));
}
