import { overlaps } from "../terms.js";
import { Flag, Kind, tokenize, tokenText, type Tokens } from "../../parser/tokens.js";
import { normal, type Normal } from "./normal.js";
import { type CollatedToken, type Version, WordClass } from "./types.js";

const OPENING = "“‘„‚«‹「";
const CLOSING = "”’»›」";

/**
 * Cuts versions into tokens: words, numbers, punctuation and quotation marks, each with its normal form. Every
 * character but white space and what stands in a gap is in exactly one of them. `column` is −1 until the versions are aligned.
 */
export function wordsOfVersions(versions: readonly Version[]): CollatedToken[][] {
  // One pass over all of them: a line break ends every token.
  const tokens = tokenize(versions.map(({ text }) => text).join("\n"));
  let from = 0;
  let next = 0;
  return versions.map(({ text, start, gaps = [] }) => {
    const words: CollatedToken[] = [];
    const end = from + text.length;
    const shift = start - from;
    let before = "";
    for (; next < tokens.count && tokens.start[next]! < end; next++) {
      const printed = tokenText(tokens, next);
      const isMark = tokens.kind[next] === Kind.mark;
      if (!isMark && printed.length < 8 && WRITTEN_AS_ONE.has(printed.toLowerCase())) {
        words.push(...apart(tokens.start[next]! + shift, printed));
        before = words.at(-1)!.spelled;
        continue;
      }
      const form = isMark ? MARK : formOf(printed, tokens.kind[next]!, before);
      words.push({
        start: tokens.start[next]! + shift,
        end: tokens.end[next]! + shift,
        text: printed,
        spelled: form.spelled,
        key: form.key,
        class: form.class,
        mark: isMark ? direction(tokens, next, printed) : null,
        column: -1,
      });
      if (!isMark) before = form.spelled;
    }
    from = end + 1;
    return gaps.length === 0 ? words : words.filter((word) => !gaps.some((gap) => overlaps(gap, word)));
  });
}

/** Two words written as one, the first of three letters: "cannot" compares with "can’t" and "can not" word by word. */
const WRITTEN_AS_ONE: ReadonlySet<string> = new Set(["cannot", "anymore"]);

function apart(start: number, printed: string): CollatedToken[] {
  return [printed.slice(0, 3), printed.slice(3)].map((text, i): CollatedToken => {
    const { spelled, key, class: kind } = formOf(text, Kind.word, "");
    return {
      start: start + 3 * i,
      end: start + 3 * i + text.length,
      text,
      spelled,
      key,
      class: kind,
      mark: null,
      column: -1,
    };
  });
}

interface Form extends Normal {
  spelled: string;
}

const MARK: Form = { spelled: "", key: "", class: WordClass.punctuation };

/** Words as printed, with their spelling and normal form. Reports repeat words; the memory of them is bounded. */
const remembered = new Map<string, Form>();
const MOST_REMEMBERED = 5000;

function formOf(printed: string, kind: Kind, before: string): Form {
  // "’s" is the only word whose form depends on the word before.
  const known = remembered.get(printed);
  if (known !== undefined) return known;
  const spelled = printed.toLowerCase().replace(/[’‘]/g, "'");
  const made = { spelled, ...normalOf(printed, spelled, kind, before) };
  if (spelled === "'s") return made;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(printed, made);
  return made;
}

function normalOf(printed: string, folded: string, kind: Kind, before: string): Normal {
  if (kind === Kind.word) {
    // "US" is no "us", and "U.S." is "US".
    const letters = printed.replaceAll(".", "");
    const isInitialism = letters.length > 1 && letters.length < 6 && letters === letters.toUpperCase();
    if (isInitialism && /\p{L}/u.test(letters)) return { key: letters, class: WordClass.content };
    return normal(folded, before);
  }
  if (kind === Kind.number) return { key: folded.replace(/(\d),(?=\d{3})/g, "$1"), class: WordClass.number };
  if (kind === Kind.punctuation) return { key: folded, class: WordClass.punctuation };
  return { key: folded, class: WordClass.content };
}

/** Curly marks say which way they face; straight ones open where a space stands before them and none after. */
function direction(tokens: Tokens, i: number, printed: string): "opens" | "closes" {
  if (OPENING.includes(printed[0]!)) return "opens";
  if (CLOSING.includes(printed[0]!)) return "closes";
  const isLast = i + 1 >= tokens.count;
  const spaceAfter = isLast || (tokens.flags[i + 1]! & (Flag.space | Flag.line)) !== 0;
  const spaceBefore = (tokens.flags[i]! & (Flag.space | Flag.line)) !== 0;
  return spaceBefore && !spaceAfter ? "opens" : "closes";
}

/**
 * Small words that can stand for each other: "a wall" and "the wall", "in May" and "by May". Of two kinds they are no wording of
 * each other, and no difference that tells anything either: "a crack" and "it was".
 */
const KINDS = [
  "be have do will",
  "a the this that",
  "it this that there",
  "this that which who",
  "of in on at by for with to into as upon",
  "and but",
].map((keys): ReadonlySet<string> => new Set(keys.split(" ")));

function areOfOneKind(a: CollatedToken, b: CollatedToken): boolean {
  return KINDS.some((kind) => kind.has(a.key) && kind.has(b.key));
}

/**
 * How a token compares with what another version has in its place. A comma or a "’s" more or less is no difference; `unlike` are
 * two small words of two kinds.
 */
export function compared(a: CollatedToken | null, b: CollatedToken | null): "same" | "noise" | "unlike" | "different" {
  if (a === null || b === null) {
    const only = a ?? b;
    return only === null || isEnding(only) ? "same" : isSmall(only) ? "noise" : "different";
  }
  if (isEnding(a) && isEnding(b)) return "same";
  if (a.key === b.key) return a.spelled === b.spelled ? "same" : "noise";
  if (!isSmall(a) || !isSmall(b)) return "different";
  return isEnding(a) || isEnding(b) || areOfOneKind(a, b) ? "noise" : "unlike";
}

/** Punctuation and "’s": what is no word of its own. */
export function isEnding(token: CollatedToken): boolean {
  return token.class === WordClass.punctuation || token.key === "'s";
}

/** Small words and punctuation change with every translation. */
export function isSmall(token: CollatedToken): boolean {
  return token.class === WordClass.light || token.class === WordClass.punctuation;
}
