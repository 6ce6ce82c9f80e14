/**
 * Whether reports spell one name in two ways. They do: translations drop marks ("Ramán", "Raman"), join or split words
 * ("Sky Loft", "Skyloft"; "Heron 2", "Heron-2"), mishear a letter ("Carromere"), write another alphabet's letters in their own
 * way ("Sergei", "Sergey"; "Nawalny", "Navalny") or shorten first names ("Walt", "Walter"; "Tom", "Thomas").
 */

/** What is known of a name beside its letters. */
export interface NameUse {
  name: string;
  /** The reports that print it. */
  reports: ReadonlySet<string>;
  /** Words for what somebody is that stand beside it, in small letters: "spokeswoman". */
  roles?: ReadonlySet<string>;
}

/**
 * Whether two names are forms of one. Names that differ in more than marks, hyphens, blanks and letters of one sound are two as
 * soon as one report prints both: it keeps them apart.
 *
 * - Figures are the same: "Heron-1" is not "Heron-2".
 * - One word: the same sounds, or one letter off in six (Damerau 1964) behind the same first letter.
 * - Several words: a surname with the same sounds or one letter off, behind first names that are one. Two persons of one family
 *   stay two: "Jan" and "Jana", "Mario" and "Maria" are no spellings of each other. First names that are alike by no more than
 *   most of their letters ("Ellen", "Helen") are one only where the surname is the same and so is the role beside it.
 */
export function isOneName(a: NameUse, b: NameUse): boolean {
  const [one, other] = [foldName(a.name), foldName(b.name)];
  if (joined(one) === joined(other)) return joined(one) !== "";
  if (figuresOf(one) !== figuresOf(other)) return false;
  // One report may spell a foreign name in two ways itself.
  // "Col" is a rank, and no spelling of "Koll".
  if (Math.min(joined(one).length, joined(other).length) < SHORT_SURNAME) return false;
  if (joined(one).length >= LONG_WORD && soundsOf(one) === soundsOf(other)) return true;
  const [left, right] = [wordsIn(one), wordsIn(other)];
  // "Boss Helen Ames": what she is stands before her name.
  if (isTitled(left, right) || isTitled(right, left)) return true;
  if ([...a.reports].some((report) => b.reports.has(report))) return false;
  if (left.length === 1 && right.length === 1) return isOneWord(left[0]!, right[0]!, LONG_WORD);
  if (left.length < 2 || right.length < 2) return false;
  const [last, otherLast] = [left.at(-1)!, right.at(-1)!];
  const [first, otherFirst] = [left[0]!, right[0]!];
  const isOneFirst = isOneFirstName(first, otherFirst);
  if (left.length > 2 || right.length > 2) {
    // A name with more parts has them all alike; a middle name or its initial may be left out.
    if (left.length === right.length) return left.every((word, i) => isOneWord(word, right[i]!, LONG_WORD));
    const [short, long] = left.length < right.length ? [left, right] : [right, left];
    return short.length === 2 && long.length === 3 && isOneFirst && last === otherLast && long[1]!.length < last.length;
  }
  if (isOneFirst) return isOneWord(last, otherLast, first === otherFirst ? SHORT_SURNAME : LONG_WORD);
  const hasOneRole = [...(a.roles ?? [])].some((role) => b.roles?.has(role));
  return hasOneRole && last === otherLast && isLike(first, otherFirst);
}

function isTitled(long: readonly string[], short: readonly string[]): boolean {
  return short.length > 1 && long.length === short.length + 1 && short.every((word, i) => word === long[i + 1]);
}

/** "Olden" and "Peskow" are parts of "Peter Olden" and "Dmitry Peskov". */
export function isPartOfName(part: string, whole: string): boolean {
  const own = foldName(part);
  return (
    !/\s/.test(own) &&
    foldName(whole)
      .split(/\s/)
      .some((word) => isOneWord(own, word, LONG_WORD))
  );
}

/** Small letters without marks: "Ramán" → "raman", "Øster" → "oster". */
export function foldName(name: string): string {
  return name
    .toLowerCase()
    .replace(/ß/gu, "ss")
    .replace(/[øœæłđð]/gu, (letter) => PLAIN[letter]!)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[’']s?(?=$|\s)/gu, "")
    .replace(/[’'.]/gu, "");
}

/** Letters that have no mark to lose. */
const PLAIN: Record<string, string> = { ø: "o", œ: "oe", æ: "ae", ł: "l", đ: "d", ð: "d" };

const joined = (folded: string): string => folded.replace(/[\s\u2010\u2011-]/gu, "");
const wordsIn = (folded: string): string[] => folded.split(/[\s\u2010\u2011-]+/u).filter(Boolean);
const figuresOf = (folded: string): string => (folded.match(/\d+/gu) ?? []).join(" ");

/** A word of so many letters is hardly another word with one letter changed. */
const LONG_WORD = 6;
/** A surname behind the same first name may be shorter: "Mara Ven", "Mara Venn". */
const SHORT_SURNAME = 4;

function isOneWord(a: string, b: string, least: number): boolean {
  if (a === b || soundsOf(a) === soundsOf(b)) return true;
  return Math.max(a.length, b.length) >= least && a[0] === b[0] && !isEnding(a, b) && distance(a, b) === 1;
}

/** Whether one first name is a usual short form of the other, which is no spelling of it: "Tom", "Walt", "J". */
export function isShortForm(a: string, b: string): boolean {
  if ([a, b].some((name, i) => SHORT_FORMS.get(name)?.includes([b, a][i]!) === true)) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.startsWith(short) && long.length - short.length > 1;
}

/** First names that are spellings or short forms of one. */
function isOneFirstName(a: string, b: string): boolean {
  if (a === b || soundsOf(a) === soundsOf(b)) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length === 1) return long.startsWith(short);
  if ([a, b].some((name, i) => SHORT_FORMS.get(name)?.includes([b, a][i]!) === true)) return true;
  if (isEnding(a, b)) return false;
  if (short.length >= 3 && long.startsWith(short) && !FEMALE_ENDING.test(long.slice(short.length))) return true;
  return short.length >= 5 && a[0] === b[0] && distance(a, b) === 1;
}

/** "Ellen", "Helen": all but two letters, and those are no endings. */
export function isLike(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= 5 && !isEnding(a, b) && distance(a, b) <= 2;
}

/** "Jan" and "Jana", "Mario" and "Maria", "Larsen" and "Larsens": what differs is only a vowel at the end. */
function isEnding(a: string, b: string): boolean {
  const bare = (word: string): string => word.replace(/[aeiou]$/u, "");
  return a !== b && bare(a) === bare(b);
}

/** What makes a man's first name a woman's: "Paul" and "Pauline", "Gabriel" and "Gabrielle". */
const FEMALE_ENDING = /^(?:[aeio]|ia|ie|ine|ina|ette|ella?|elle|le|la|ne|na|ka|tte|tta)$/u;

/** First names that are shortened to other letters; those that only end earlier need no list. */
const SHORT_FORMS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    anthony: "tony",
    antony: "tony",
    charles: "charlie chuck",
    edward: "ted ned eddie",
    elizabeth: "liz lizzie beth betty",
    francisco: "paco",
    franz: "francis",
    hans: "johannes johann",
    henry: "harry",
    james: "jim jimmy jamie",
    john: "jack johnny",
    jose: "pepe",
    joseph: "joe",
    katherine: "kate katie kathy",
    catherine: "kate cathy",
    margaret: "maggie peggy meg",
    michael: "mike mick",
    nicholas: "nick",
    patrick: "paddy",
    richard: "dick rick",
    robert: "bob rob bobby",
    susan: "sue",
    theodore: "ted",
    thomas: "tom tommy",
    william: "bill will billy",
    alexander: "sasha sascha alex",
    vladimir: "volodya",
    volodymyr: "vladimir",
  }).map(([name, short]) => [name, short.split(" ")]),
);

/** Letters that stand for one sound in names of one or of two languages, and letters that double for none. */
function soundsOf(folded: string): string {
  return folded
    .replace(/ph/gu, "f")
    .replace(/sch|sh/gu, "s")
    .replace(/ck|c(?![ieh])|q/gu, "k")
    .replace(/(?<=[\p{L}])h/gu, "")
    .replace(/[jy]/gu, "i")
    .replace(/w/gu, "v")
    .replace(/z/gu, "s")
    .replace(/(.)\1+/gu, "$1");
}

/** Letters to change, add, drop or swap with their neighbour; 3 for any more than two (Damerau 1964). */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let [older, old] = [[] as number[], Array.from({ length: b.length + 1 }, (_, i) => i)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = old[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? older[j - 2]! + 1 : 3;
      row.push(Math.min(changed, row[j - 1]! + 1, old[j]! + 1, swapped));
    }
    [older, old] = [old, row];
  }
  return Math.min(3, old[b.length]!);
}

/** Puts the forms of one name together: each list has the form that most reports print first. */
export function formsOfOne<Name extends NameUse>(names: readonly Name[]): Name[][] {
  const groups: Name[][] = [];
  const ordered = [...names].sort((a, b) => b.reports.size - a.reports.size);
  for (const name of ordered) {
    const group = groups.find((own) => own.every((other) => isOneName(own[0]!, name) || isOneName(other, name)));
    if (group === undefined) groups.push([name]);
    else group.push(name);
  }
  return groups;
}
