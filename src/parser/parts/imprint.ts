import type { Span } from "../types.js";
import { MONTH, WEEKDAY } from "./calendarWords.js";
import { isMasthead } from "./masthead.js";

/**
 * The line above or below a story that says who printed it, who wrote it, when, and from which language: "From Tidende, 15
 * October. Translated from the Norwegian.", "By Ida Holm, our correspondent in London", "Issued by the Elmford press office."
 */

/** What a piece of such a line states; `note` for what says nothing of where the text comes from ("For immediate use"). */
interface ImprintPiece extends Span {
  kind: "author" | "outlet" | "date" | "translation" | "role" | "note" | "name";
}

const LONGEST = 200;
const MOST_PIECES = 10;
/** What parts the pieces: commas, bars, brackets, dashes with blanks, strokes outside of dates, full stops that end one ("Oct. 14" has none; "18:30 CEST."). */
const BETWEEN =
  /\s*[,;|·•()\n]\s*|\s+[–—-]\s+|\s*(?<!\d)\/\s*|\s*\/(?!\d)\s*|(?<=[\p{Ll}\d]{2}|\p{Lu}{3})(?<!\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|St|Dr|Mrs?|Ms))\.(?:\s+|$)/gu;

const WHEN_WORD = String.raw`(?:${WEEKDAY}|${MONTH}|\d{1,2}(?:st|nd|rd|th)?\.?|\d{4}|\d{4}-\d\d-\d\d|\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d\d)|\d{1,2}[:.h]\d{2}|\d{1,2}(?:[:.]\d{2})?[ap]\.?m\.?|[ap]\.?m\.?|GMT|UTC|BST|CES?T|ES?T|E[SD]T|PT|P[SD]T|at|on|of|hrs)`;
const DATE = new RegExp(String.raw`^${WHEN_WORD}(?:\s+${WHEN_WORD})*$`, "iu");
/** "Published: 15th October 2025", "Last updated at 11:40", "Publicerad 2025-09-09 19.20". */
const PUBLISHED =
  /^(?:first |last |originally )?(?:published|posted|updated|issued|released|filed|date|publicerad|uppdaterad|publisert|oppdatert|publiceret|veröffentlicht|aktualisiert|stand|publié|mis à jour|publicado|actualizado|pubblicato|gepubliceerd)(?:\s+(?:on|at|am|le|el|il|op|den))?\b[:\s]*/iu;
const BY = /^(?:(?:exclusive|special report|written|text|words|story|report|reported|reporting|compiled)\s+)?by:?\s+/iu;
/** "Text: Tideline staff": a label in place of "by". */
const LABEL = /^(?:text|words|story|report):\s+/iu;
const ROLE =
  /^(?:our\s+|the\s+|an?\s+)?(?:own\s+)?(?:[\p{L}\p{N}-]+\s+){0,4}(?:correspondent|reporter|editor|writer|columnist|journalist|envoy|staff|(?:editorial\s+)?team|newsroom|desk|bureau(?:\s+chief)?)s?(?:\s+(?:in|at|for|on|to)\s+.{2,40})?$/iu;
/** "our business editor Silke Ahrens": the role, and then who has it. */
const ROLE_AND_NAME =
  /^(?:(?:[Oo]ur|[Tt]he)\s+(?:own\s+)?(?:[\p{Ll}-]+\s+){0,4}|(?:[Ss]pecial|[Ss]taff|[Cc]hief|[Ff]oreign|[Pp]olitical|[Bb]usiness|[Ss]ports?)\s+)(?:correspondent|reporter|editor|writer|columnist|journalist)s?\s+(?=\p{Lu})/u;
/** Roles that a person has, and no office: "Ingrid Falk, business editor". */
const PERSONAL =
  /^(?:[\p{L}-]+\s+){0,4}(?:correspondent|reporter|editor|writer|columnist|journalist|envoy)s?(?:\s+(?:in|at|for|to)\s+.{2,40})?$/iu;
/** "By LANTERN REPORTER", "By Beacon Reporters", "By Evening Post staff": a name that ends so is nobody's. */
const NOBODY = /\b(?:correspondent|reporter|writer|staff|newsroom|desk|team)s?$/iu;
/** "and Jess Lorimer in Hallowby": another who wrote it. */
const AND = /^(?:and|&)\s+/u;
const PERSON_IN = /\s+in\s+(?:the\s+)?\p{Lu}[\p{L}\s’'-]{1,40}$/u;
const CAPITALS_AND_AGENCY = /^(?:\p{Lu}[\p{Lu}.’'-]*\s){2,3}(\p{Lu}\p{Ll}.*)$/u;
const MONTH_ALONE = new RegExp(String.raw`^${MONTH}$`, "u");
/** Words that tell how a text was translated: "Translated from Swedish with automatic support and edited by the desk". */
const LONGEST_TRANSLATION = 16;
const TRANSLATED = /^(?:in )?translat(?:ed|ion)\b/iu;
const ISSUED = /^(?:(?:statement|release|press release)\s+)?issued\s+(?:by|for|on behalf of)\s+(?:the\s+)?/iu;
const FROM = /^from\s+(?:the\s+)?(?=\p{Lu})/iu;
/** "From our correspondent Marijke Hoekstra" names who wrote it. */
const SENT = /^from\s+(?=our\s)/iu;
/** "For immediate release", "Press release No. 12", "Embargoed until noon", "update 2". */
const NOTE =
  /^(?:for immediate (?:release|use|publication)\b|(?:press|media|news) (?:release|statement)\b|embargo(?:ed)?\b|update\s+\d|no\.\s*\d|with agenc(?:ies|y (?:material|reports?))\b|with (?:our |the )?(?:[\p{L}’'-]+ ){0,3}(?:reporters|staff|correspondents)$|staff and agencies\b|and (?:agencies|staff)$|(?:page|p\.)\s*\d{1,3}$|reading time:?\s\d{1,2}\smin(?:ute)?s?$|\d{1,2}[\s-]min(?:ute)?s?(?:\sread)?$)/iu;
const READING = /\bmin(?:ute)?s?(?: read)?$/iu;
const SMALL = "and|of|the|for|de|van|von|der|di|da|la|le|del|el|al|en|und|et|y|press|office|desk|news";
/** Names of people and papers: each word begins with a capital, but for small ones. */
const NAMES = new RegExp(
  String.raw`^\p{Lu}[\p{L}\p{N}’'.&-]*(?:\s+(?:${SMALL}|\p{Lu}[\p{L}\p{N}’'.&-]*|\d{1,4}|&|@\p{L}+))*$`,
  "u",
);
/** "By Gemma Stannard, in the council chamber": where the author was. */
const WHERE = /^(?:in|at|aboard|outside|inside|on)\s(?:the\s)?(?:[\p{L}’'-]+\s?){1,4}$/u;
/** "Ida Holm in London", "IDA HOLM FOR DAILY COMET ONLINE": where or for whom. */
const WHERE_OR_FOR = /\s+(?:in|at|for|from|IN|AT|FOR|FROM)\s+(?:the\s+|THE\s+)?\p{Lu}.{1,40}$/u;
const MOST_NAMES = 7;
/** "Ruth Ames and Argus staff", "Ruth Ames, with our reporters": a person, and others who are not named. */
const AND_OTHERS =
  /,?\s(?:and|with|&)\s(?:(?:our|the)\s)?(?:\p{Lu}[\p{L}’'-]*\s){0,3}(?:staff|reporters?|correspondents?|newsroom|team|agencies|desk)$/iu;

/**
 * The pieces of a line that says where a text comes from; null for every other line, so for a sentence of the story: "By
 * Thursday the water was down.", "From Monday, buses run again."
 * @param text the line; offsets of the pieces are UTF-16 units into it
 */
export function imprintOf(text: string): ImprintPiece[] | null {
  if (text.length > LONGEST || !/^[\p{Lu}\d(—–-]/u.test(text)) return null;
  const cut = cutUp(text);
  if (cut.length === 0 || cut.length > MOST_PIECES) return null;
  const pieces: ImprintPiece[] = [];
  for (const span of cut) {
    const found = pieceOf(text.slice(span.start, span.end), span.start) ?? another(text, span, pieces);
    if (found === null) return null;
    // "Talvene, Tuesday. /VZA/": an agency signs between strokes; the place stands before it.
    const isSign = text[span.start - 1] === "/" && text[span.end] === "/";
    pieces.push(...found.map((one) => (isSign && one.kind === "name" ? { ...one, kind: "outlet" as const } : one)));
  }
  signWithRoles(text, pieces);
  signForPaper(text, pieces);
  const has = (kind: ImprintPiece["kind"]): boolean => pieces.some((piece) => piece.kind === kind);
  // "4 May 2021 | 4 min read" is a stamp.
  const isNoted = pieces.some((one) => one.kind === "note" && !READING.test(text.slice(one.start, one.end)));
  // A name with a day may be a headline, "Storm Ada, 3 March": byline.ts asks more of such a line.
  const isSigned = has("author") || has("outlet") || has("translation") || isNoted;
  const namesPaper = pieces.some(({ kind, start, end }) => kind === "name" && isMasthead(text.slice(start, end)));
  return isSigned || (has("date") && (has("role") || namesPaper)) ? pieces : null;
}

/** "and Catrin Mounsey", "Anna Holm and Jo Pell in Lindow", behind a role: who wrote it with the first. */
function another(text: string, { start, end }: Span, before: readonly ImprintPiece[]): ImprintPiece[] | null {
  const words = text.slice(start, end);
  const from = AND.exec(words)?.[0].length ?? 0;
  const name = words.slice(from).replace(PERSON_IN, "");
  if (before.at(-1)?.kind !== "role" || !isNames(name)) return null;
  return [{ kind: "author", start: start + from, end: start + from + name.length }];
}

/** "Irena Dolm, special correspondent": who has a role wrote it. */
function signWithRoles(text: string, pieces: ImprintPiece[]): void {
  pieces.forEach((piece, i) => {
    const name = text.slice(piece.start, piece.end);
    const next = pieces[i + 1];
    if (piece.kind !== "name" || next?.kind !== "role" || !PERSONAL.test(text.slice(next.start, next.end))) return;
    if (/\s/u.test(name) && !isMasthead(name)) pieces[i] = { ...piece, kind: "author" };
  });
  // "Our reporter in Lindow, Ada Roe"
  const [role, piece] = pieces;
  if (role?.kind !== "role" || piece?.kind !== "name" || !PERSONAL.test(text.slice(role.start, role.end))) return;
  const name = text.slice(piece.start, piece.end);
  if (/\s/u.test(name) && !isMasthead(name)) pieces[1] = { ...piece, kind: "author" };
}

/** "Oskar Thiel, TV6 News, at Parliament Quay": who is somewhere for a paper wrote it. */
function signForPaper(text: string, pieces: ImprintPiece[]): void {
  const [one, paper, where] = pieces;
  if (one?.kind !== "name" || paper?.kind !== "name" || where?.kind !== "role") return;
  const name = text.slice(one.start, one.end);
  if (!/\s/u.test(name) || isMasthead(name) || !isMasthead(text.slice(paper.start, paper.end))) return;
  pieces[0] = { ...one, kind: "author" };
}

function cutUp(text: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  const add = (to: number): void => {
    if (text.slice(from, to).trim() !== "") spans.push({ start: from, end: to });
  };
  for (const match of text.matchAll(BETWEEN)) {
    add(match.index);
    from = match.index + match[0].length;
  }
  add(text.length);
  return spans;
}

/** What a piece states, one or two things; null where it is none of them. */
function pieceOf(words: string, at: number): ImprintPiece[] | null {
  const piece = (kind: ImprintPiece["kind"], from: number, to = words.length): ImprintPiece => ({
    kind,
    start: at + from,
    end: at + to,
  });
  const note = NOTE.exec(words);
  if (note !== null) {
    const rest = words.slice(note[0].length).replace(/^[:\s]+/u, "");
    const from = words.length - rest.length;
    if (rest === "") return [piece("note", 0)];
    return DATE.test(rest)
      ? [piece("note", 0, note[0].length), piece("date", from)]
      : rest.split(/\s+/u).length <= 3
        ? [piece("note", 0)]
        : null;
  }
  const published = PUBLISHED.exec(words);
  if (published !== null && DATE.test(words.slice(published[0].length)))
    return [piece("note", 0, published[0].length), piece("date", published[0].length)];
  if (DATE.test(words) && (/\d|day\b/iu.test(words) || MONTH_ALONE.test(words))) return [piece("date", 0)];
  if (TRANSLATED.test(words))
    return words.split(/\s+/u).length <= LONGEST_TRANSLATION ? [piece("translation", 0)] : null;
  const issued = ISSUED.exec(words);
  if (issued !== null) return isNames(words.slice(issued[0].length)) ? [piece("outlet", issued[0].length)] : null;
  const sent = SENT.exec(words);
  if (sent !== null) return signed(words, sent[0].length, piece);
  const from = FROM.exec(words);
  if (from !== null && isNames(words.slice(from[0].length)) && !DATE.test(words.slice(from[0].length)))
    return [piece("outlet", from[0].length)];
  const by = BY.exec(words);
  if (by !== null) return signed(words, by[0].length, piece);
  const label = LABEL.exec(words);
  if (label !== null) return signed(words, label[0].length, piece) ?? named(words, label[0].length, piece);
  if (ROLE_AND_NAME.test(words)) return signed(words, 0, piece);
  if (ROLE.test(words) || WHERE.test(words)) return [piece("role", 0)];
  return isNames(words) ? [piece("name", 0)] : null;
}

/** "Text: Tideline staff": an office of the paper signs. */
function named(
  words: string,
  from: number,
  piece: (kind: ImprintPiece["kind"], from: number, to?: number) => ImprintPiece,
): ImprintPiece[] | null {
  return ROLE.test(words.slice(from)) ? [piece("role", from), piece("note", 0, from)] : null;
}

/** "By Ida Holm", "By our business editor Silke Ahrens", "By Ida Holm and Per Dale in London". */
function signed(
  words: string,
  from: number,
  piece: (kind: ImprintPiece["kind"], from: number, to?: number) => ImprintPiece,
): ImprintPiece[] | null {
  const who = words.slice(from);
  const role = ROLE_AND_NAME.exec(who);
  const start = from + (role?.[0].length ?? 0);
  const name = words.slice(start).replace(WHERE_OR_FOR, "");
  // "By ANNA HOLM Northern Press": the name in capitals, the agency not.
  const agency = CAPITALS_AND_AGENCY.exec(name)?.[1];
  if (agency !== undefined && isMasthead(agency))
    return [
      piece("author", start, start + name.length - agency.length - 1),
      piece("outlet", start + name.length - agency.length, start + name.length),
    ];
  const first = name.replace(AND_OTHERS, "");
  if (first !== name && /\s/u.test(first) && isNames(first) && !isMasthead(first))
    return [piece("author", start, start + first.length)];
  const isNobodys = role === null && NOBODY.test(name) && isNames(name.replace(NOBODY, "").trim());
  if (isNobodys) return [piece("role", from), piece("note", 0, from)];
  if (isNames(name) && !DATE.test(name)) return [piece("author", start, start + name.length)];
  return ROLE.test(who) && !/^\p{Lu}/u.test(who) ? [piece("role", from), piece("note", 0, from)] : null;
}

function isNames(words: string): boolean {
  return words.split(/\s+/u).length <= MOST_NAMES && NAMES.test(words);
}
