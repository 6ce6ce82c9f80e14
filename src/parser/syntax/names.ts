import { endsWith, isCapital, isDash, isTied, looksLikeParticiple, PREPOSITION, W } from "../grammar.js";
import { joinsBodyName } from "./bodyNames.js";
import { DOCUMENT } from "./documents.js";
import { isOnePerson, isPersonNoun } from "./personNouns.js";
import { isBody } from "./persons.js";
import { isGivenName } from "./givenNames.js";
import { isCalendarWord, type Range } from "./phrases.js";
import { Flag, Kind, type Tokens } from "../tokens.js";
import { wordId, WordSet } from "../words.js";

/** Titles and offices that stand before a name and are no part of it: "Foreign Minister Anna Holt". */
const TITLE = new WordSet(
  `mr. mrs. ms. dr. prof. sen. rep. gov. gen. col. lt. sgt. capt. rev. hon. mr mrs ms dr sir dame lord lady president vice
  chairman chairwoman chair chairperson secretary minister prime deputy foreign defense defence interior justice senator
  senators representative congressman congresswoman governor mayor councillor councilman councilwoman councilor judge
  general colonel major captain lieutenant sergeant officer detective inspector superintendent sheriff commissioner
  director professor doctor reverend father sister brother pope king queen prince princess emperor chancellor premier
  ambassador spokesman spokeswoman spokesperson former ex acting attorney speaker leader whip commander admiral chief
  executive editor coach analyst head ceo cfo founder treasurer lieutenant-governor undersecretary assistant
  presidents ministers secretaries republican democrat democratic rep reps sens gop prof sen gov gen col lt sgt capt rev insp
  supt det cllr coun pc pm mp mep msp td`,
);
/** Small words inside names. */
export const PARTICLE = new WordSet("de la von van der den di da du al bin ibn el le dos del");

/** Capitalised words that begin a sentence without naming anybody. */
const NO_NAME = new WordSet(
  `the a an he she it they we i you this that these those in on at but and if when while after before as for his her their
  its our my there what who how why no not so yet both although though since because with from by to according however
  still then now some many most one all each every another other several few also even just only later meanwhile today
  yesterday tomorrow or nor during under over between against among about like asked speaking once here where whether
  nevertheless despite amid without within through throughout until upon following including next last first second third afterwards afterward earlier finally instead indeed perhaps maybe well yes oh ok let please`,
);

/**
 * Words for how many or what kind, with a capital because they open a sentence: "Top diplomats", "Senior officials", "More
 * than 2,000 readers", "Two of the unions"; and "Remember,", "Thanks,", "Such a thing". Beside another capital they can be a name: "Two Rivers", "Thomas More".
 */
const OPENS_PHRASE = new WordSet(
  `more fewer less most half both two three four five six seven eight nine ten eleven twelve dozens hundreds thousands
  nearly almost around roughly approximately up top senior junior local leading high former current several numerous
  certain young old angry furious other eastern western northern southern central international national foreign
  regional federal independent unnamed anonymous
  such thanks thank welcome sorry good great remember note imagine consider look listen dear nice nothing everything
  something born known`,
);

function opensPhrase(tokens: Tokens, i: number): boolean {
  if (!OPENS_PHRASE.has(tokens.word[i]!)) return false;
  const beside = (k: number): boolean =>
    k >= 0 && k < tokens.count && isCapital(tokens, k) && !(tokens.flags[Math.max(k, i)]! & Flag.line);
  return !beside(i + 1) && !beside(i - 1);
}

/** Whether token `i` can be part of a name: capitalised, no day or month, no sentence opener. */
function isNameToken(tokens: Tokens, i: number): boolean {
  return (
    isCapital(tokens, i) &&
    !NO_NAME.has(tokens.word[i]!) &&
    !opensPhrase(tokens, i) &&
    !(isCalendarWord(tokens, i) && !nameNeighbour(tokens, i))
  );
}

/** "Theresa May", "April Lee": a month beside another capital without a space for a number. */
function nameNeighbour(tokens: Tokens, i: number): boolean {
  return (
    i > 0 &&
    isCapital(tokens, i - 1) &&
    !NO_NAME.has(tokens.word[i - 1]!) &&
    !TITLE.has(tokens.word[i - 1]!) &&
    tokens.kind[i + 1] !== Kind.number
  );
}

export function isTitle(tokens: Tokens, i: number): boolean {
  return TITLE.has(tokens.word[i]!) || (tokens.word[i] === STATE && tokens.word[i - 1] === W.of);
}

/** "Secretary of State Ann Holt": "State" belongs to the office after "of", but not in "State Department". */
const STATE = wordId("state");

/**
 * The capitalised run that begins at token `i`, before `high`: names joined by particles and hyphens.
 * @returns the token after the run (`i` where there is none)
 */
export function runEnd(tokens: Tokens, i: number, high: number): number {
  if (!isNameToken(tokens, i) || opensCompound(tokens, i)) return i;
  let end = i + 1;
  for (let k = end; k < high; k++) {
    if (tokens.flags[k]! & Flag.line) break;
    if (isNameToken(tokens, k)) end = k + 1;
    else if (end === k && joinsBodyName(tokens, k)) end = k + 1;
    else if (tokens.word[k] === W.hyphen && !isDash(tokens, k) && !(tokens.flags[k]! & Flag.space)) {
      if (isSecondSyllable(tokens, i, k)) end = k + 2;
      continue;
    } else if (end > k) continue;
    else if (!PARTICLE.has(tokens.word[k]!) || k > end + 1) break;
  }
  return end;
}

/** "Dad-of-two Walt Adley", "Senator-turned-host Ann Berg": a small letter behind the hyphen makes a word of it, no name. */
function opensCompound(tokens: Tokens, i: number): boolean {
  const small = i + 2;
  return (
    tokens.word[i + 1] === W.hyphen &&
    isTied(tokens, i) &&
    tokens.kind[small] === Kind.word &&
    !isCapital(tokens, small)
  );
}

/** "Kim Soo-jin", "Moon Jae-in": a given name's second part in small letters; not "Northern Ireland-born". */
function isSecondSyllable(tokens: Tokens, first: number, hyphen: number): boolean {
  const next = hyphen + 1;
  if (hyphen - first < 2 || next >= tokens.count || tokens.kind[next] !== Kind.word) return false;
  const length = tokens.end[next]! - tokens.start[next]!;
  const joined = !(tokens.flags[next]! & (Flag.space | Flag.capital));
  return (
    joined && length < 6 && tokens.end[hyphen - 1]! - tokens.start[hyphen - 1]! < 6 && !COMPOUND.has(tokens.word[next]!)
  );
}

const COMPOUND = new WordSet(
  "led era run born made held hit wide like only free owned based bound area type style wing ready backed bred raised",
);

/** "Alec Thorne KC": letters behind a name. */
const BEHIND_NAME = new WordSet("kc qc sc mp mep msp mbe obe cbe phd md jd");
/** Endings of what people do: "Machinist Ron Reed", "Harbour Master Ruth Holt". */
const DOES = ["ist", "er", "or", "ian", "man", "eer", "ant"];

/**
 * The run without titles and offices before the name: "Senator Tim Scott" → "Tim Scott", "Baker Tom Reed" → "Tom Reed"; all
 * titles, and the names of bodies ("Lorne General Hospital"): unchanged.
 */
export function withoutTitles(tokens: Tokens, run: Range): Range {
  const to = run.to - run.from > 2 && BEHIND_NAME.has(tokens.word[run.to - 1]!) ? run.to - 1 : run.to;
  let from = run.from;
  let given = false;
  for (let i = run.from; i < to - 1; i++) {
    const many = i + 2 < to;
    if (isTitle(tokens, i) || (many && isPersonNoun(tokens, i))) from = i + 1;
    if (!isGivenName(tokens.word[i]!)) continue;
    if (!given && i > from && DOES.some((ending) => endsWith(tokens, i - 1, ending))) from = i;
    given = true;
  }
  if (!given && isBody(tokens, run)) return run;
  return from < to && !isTitle(tokens, to - 1) ? { from, to } : run;
}

/** The part of a source phrase before an apposition or relative clause: "Lee, the mayor" → "Lee". */
export function corePhrase(tokens: Tokens, range: Range): Range {
  for (let i = range.from + 1; i < range.to; i++) {
    const word = tokens.word[i]!;
    if (!ENDS_CORE.has(word) || (word === W.comma && joinsBodyName(tokens, i))) continue;
    if (word !== W.hyphen || isDash(tokens, i)) return { from: range.from, to: i };
  }
  return range;
}

const ENDS_CORE = new WordSet(", ( who which – — -");

/** A description without what is told of it: "a baker| opening up for the day", "an email| sent to staff", "a person| briefed on it". */
export function withoutClause(tokens: Tokens, core: Range): Range {
  for (let i = core.from + 1; i < core.to; i++) {
    const noun = isOnePerson(tokens, i - 1) || DOCUMENT.has(tokens.word[i - 1]!);
    if (!noun || tokens.kind[i] !== Kind.word || isCapital(tokens, i) || isTied(tokens, i)) continue;
    if (!looksLikeParticiple(tokens, i) && !endsWith(tokens, i, "ing")) continue;
    // "video seen by the Courier and four witnesses": what "and" adds is a source too.
    for (let k = i; k < core.to; k++) if (tokens.word[k] === W.and) return core;
    return { from: core.from, to: i };
  }
  return core;
}

/** The name that heads a phrase: its last capitalised run before a preposition, without titles; null where there is none. */
export function headName(tokens: Tokens, core: Range): Range | null {
  let limit = core.to;
  for (let i = core.from + 1; i < core.to; i++) {
    if (PREPOSITION.has(tokens.word[i]!) && !isTied(tokens, i)) {
      const name = behindOffice(tokens, i, core.to);
      if (name) return name;
      limit = i;
      break;
    }
  }
  let from = core.from;
  for (let i = core.from; i < limit - 1; i++) if (tokens.word[i] === W.s || tokens.kind[i] === Kind.mark) from = i + 1;
  let best: Range | null = null;
  for (let i = from; i < limit;) {
    const end = runEnd(tokens, i, limit);
    if (end > i) best = { from: i, to: end };
    i = Math.max(end, i + 1);
  }
  // A name must end the phrase: in "Trump supporters" the head is "supporters".
  if (
    !best ||
    (best.to < limit &&
      limit === core.to &&
      !(tokens.flags[best.to]! & Flag.capital) &&
      tokens.kind[best.to] === Kind.word)
  )
    return null;
  if (best.to < limit && tokens.kind[best.to] === Kind.word) return null;
  return isTitle(tokens, best.to - 1) ? null : withoutTitles(tokens, best);
}

/**
 * "Secretary of State Ann Holt", "Minister for Foreign Affairs Ilka Munro": the name behind an office and its field; null where
 * a body's name stands there ("director of Lorne General Hospital").
 */
function behindOffice(tokens: Tokens, i: number, to: number): Range | null {
  if ((tokens.word[i] !== W.of && tokens.word[i] !== W.for) || !isTitle(tokens, i - 1)) return null;
  let from = i + 1;
  while (from < to && (FIELD.has(tokens.word[from]!) || (from > i + 1 && tokens.word[from] === W.and))) from++;
  const end = runEnd(tokens, from, to);
  if (from === i + 1) {
    // Any field in one word, by the usual first name behind it: "Minister of Rivers Ann Holt".
    from++;
    if (from >= end || !isGivenName(tokens.word[from]!)) return null;
  }
  const name = { from, to: end };
  return end - from > 1 && !isBody(tokens, name) ? withoutTitles(tokens, name) : null;
}

/** What ministers and secretaries are of or for. */
const FIELD = new WordSet(
  `state foreign affairs transport transportation health education agriculture farming defence defense finance justice
  interior home economy economics economic energy environment climate trade culture science labour labor housing fisheries
  industry research sport sports tourism development security equality children families work pensions enterprise
  infrastructure innovation employment migration immigration business commerce treasury communities local government social
  welfare women youth digital media public planning water police external internal relations`,
);
