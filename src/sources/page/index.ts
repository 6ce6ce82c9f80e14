import { bounded, type LeftOut } from "../leftOut.js";
import { pause } from "../pause.js";
import { kindOfFurniture, pageLines, type PageLine } from "./lines.js";
import { archiveRecord } from "./archive.js";
import { isCall } from "./calls.js";
import { dayIn, figures } from "./days.js";
import { ABOVE_TITLE, BY, bylineOf, isDek, isStamp, LONGEST_NAME, secondHeading, submittedBy } from "./byline.js";
import { isLabelOfNothing, labelledBoxes, type Box } from "./boxes.js";
import { boldTitle, headlineOf, withoutKicker, withoutSite } from "./headline.js";
import { printedDayOf } from "./published.js";
import { articleText, readSays, type PageSays } from "./says.js";

export type { PageSays } from "./says.js";

/** What was read of a saved page. */
export interface Page {
  /** Headline, what stands between it and the story, and the story: a paragraph a line. */
  text: string;
  says: PageSays;
  /** What stands in the story or around it and was not taken; menus and what a program is told are not among it. */
  leftOut: LeftOut[];
  /** A day in figures that can be read in two ways, as the page prints it; empty where there is none. */
  openDay: string;
  /** Words of the page that were taken, and that it has: few of many are a doubt. */
  taken: number;
  all: number;
}

/** Below this share of our own reader's words the library has taken something else for the article. */
const LEAST_SHARE = 0.4;
/** With more elements, a page is read without the library: it goes through them many times. */
const MOST_ELEMENTS = 60_000;
/** What holds no words that a page shows, and would count as some. */
const NO_WORDS = "script, style, noscript, template, iframe, svg, object, del, s, strike";
/** Lines above the story among which its headline, its dek and its byline are looked for. */
const REACH = 40;
/** What is named as furniture and has this share of the story's words is the story. */
const TOO_MUCH = 0.4;

/**
 * A report out of a web page. Mozilla's Readability picks the article; which of the page's lines that is, and what each of
 * them is, is read here, so that captions, pull quotes and posts of others are told from the paper's own words. Nothing of
 * the page is run or asked for.
 * @param document the page, in a document of its own that is not shown; it is changed
 * @param source the page as it was saved
 */
export async function readPage(document: Document, source: string): Promise<Page> {
  const { says, worldMinute } = readSays(document, source);
  const stated = articleText(document);
  openShadows(document);
  const body = document.body as HTMLElement | null;
  for (const element of document.querySelectorAll(NO_WORDS)) element.remove();
  await pause();
  const hidden: Element[] = [];
  const lines = body === null ? [] : pageLines(body, hidden);
  await pause();
  const all = lines.reduce((sum, { words }) => sum + words, 0);
  const record = archiveRecord(lines);
  if (record !== null) return recordOf(lines, record, says, all);
  const own = ownChoice(lines);
  const boxes = labelledBoxes(lines);
  // What picks the article would take it for words of a line: the line would not be found again.
  for (const element of hidden) element.remove();
  const picked = body === null ? new Set<number>() : await pickedLines(document, lines);
  await pause();
  const isPicked = wordsOf(lines, picked) >= wordsOf(lines, own) * LEAST_SHARE;
  const story = withoutFurniture(lines, isPicked ? filled(lines, picked, says) : own, boxes);
  const page = assembled(lines, oneArticle(lines, story, says), says, all, worldMinute);
  const told = stated.join(" ").split(/\s+/).length;
  if (told < FEWEST_WORDS || told < page.taken * 2) return page;
  return {
    ...page,
    text: [page.says.title, ...stated].join("\n\n"),
    leftOut: [],
    taken: told,
    all: Math.max(all, told),
  };
}

function recordOf(
  lines: readonly PageLine[],
  { headline, byline, published, story }: NonNullable<ReturnType<typeof archiveRecord>>,
  says: PageSays,
  all: number,
): Page {
  const told = [...story].map((i) => said(lines[i]!));
  return {
    text: [headline, byline === "" ? "" : `By ${byline.replace(BY, "")}`, ...told].filter(Boolean).join("\n\n"),
    says: { ...says, title: headline, byline: byline || says.byline, published: published || says.published },
    leftOut: leftOutOf(lines, [...story], headline, new Set()),
    openDay: "",
    taken: wordsOf(lines, story),
    all,
  };
}

/** What tools that save pages write of an element's own tree is a part of the page. (HTML, declarative shadow roots) */
function openShadows(document: Document): void {
  for (let depth = 0; depth < 20; depth++) {
    const templates = document.querySelectorAll<HTMLTemplateElement>("template[shadowrootmode], template[shadowroot]");
    if (templates.length === 0) return;
    for (const template of templates) template.replaceWith(template.content);
  }
}

/** Without the stories that follow below on the same page: articles with a headline of their own. */
function oneArticle(lines: readonly PageLine[], story: ReadonlySet<number>, says: PageSays): Set<number> {
  const first = [...story].sort((a, b) => a - b).find((i) => lines[i]!.prose) ?? 0;
  const title = headlineOf(lines, says, first);
  const own = title === -1 ? null : lines[title]!.article;
  if (own === null) return new Set(story);
  const titled = new Set(
    lines.flatMap(({ title: isTitle, article }) => (isTitle && article !== null ? [article] : [])),
  );
  return new Set(
    [...story].filter((i) => {
      const { article } = lines[i]!;
      return (
        article === own || article === null || !titled.has(article) || article.contains(own) || own.contains(article)
      );
    }),
  );
}

/** All lines of a page that holds nothing but a text, a paragraph a line: menus alone are left out. */
export function wholeText(document: Document): string {
  const body = document.body as HTMLElement | null;
  const lines = body === null ? [] : pageLines(body);
  return lines
    .filter(({ furniture }) => furniture === null)
    .map(said)
    .join("\n\n");
}

function wordsOf(lines: readonly PageLine[], chosen: Iterable<number>): number {
  let words = 0;
  for (const i of chosen) words += lines[i]!.words;
  return words;
}

/** Our own choice: the lines of the `<article>` with most sentences, else all; without what is named as furniture. */
function ownChoice(lines: readonly PageLine[]): Set<number> {
  const sizes = new Map<Element, number>();
  for (const { article, prose, words, furniture } of lines) {
    if (article !== null && prose && furniture === null) sizes.set(article, (sizes.get(article) ?? 0) + words);
  }
  const [largest] = [...sizes].sort(([, a], [, b]) => b - a);
  const inside = largest !== undefined && largest[1] >= FEWEST_WORDS ? largest[0] : null;
  const isIn = (line: PageLine): boolean => inside === null || line.article === inside;
  return indices(lines, (line) => isIn(line) && line.furniture === null);
}
const FEWEST_WORDS = 20;

function indices(lines: readonly PageLine[], test: (line: PageLine, i: number) => boolean): Set<number> {
  return new Set(lines.flatMap((line, i) => (test(line, i) ? [i] : [])));
}

/** The lines that Readability takes for the article: it is asked about the page, and its answer is found in ours. */
async function pickedLines(document: Document, lines: readonly PageLine[]): Promise<Set<number>> {
  if (document.getElementsByTagName("*").length > MOST_ELEMENTS) return new Set();
  prepare(document);
  // A file of its own, which comes with the first page.
  const { Readability } = await import("@mozilla/readability");
  let content: Node | null | undefined;
  try {
    content = new Readability<Node>(document, { serializer: (node) => node, keepClasses: true }).parse()?.content;
  } catch {
    // A page that it cannot take is read by us.
  }
  if (content?.nodeType !== 1) return new Set();
  const counts = new Map<string, number>();
  for (const { text } of pageLines(content as Element)) counts.set(text, (counts.get(text) ?? 0) + 1);
  const places = new Map<string, number[]>();
  lines.forEach(({ text }, i) => {
    if (counts.has(text)) places.set(text, [...(places.get(text) ?? []), i]);
  });
  // A line that stands on the page more often than in the article: only where the article is.
  const sure = [...places].flatMap(([text, at]) => (at.length <= counts.get(text)! ? at : []));
  const prose = sure.filter((i) => lines[i]!.prose);
  const [from, to] = [Math.min(...prose), Math.max(...prose)];
  const others = [...places].flatMap(([text, at]) => {
    if (at.length <= counts.get(text)!) return [];
    const near = at.filter((i) => i >= from && i <= to);
    return (near.length > 0 ? near : at).slice(0, counts.get(text));
  });
  return new Set([...sure, ...others]);
}

/** What would mislead the library, or take its time. A page that stands in a form is a page. */
function prepare(document: Document): void {
  for (const form of document.querySelectorAll("form")) {
    if (![...form.getElementsByTagName("p")].some((p) => p.textContent.length > 60)) continue;
    const box = document.createElement("div");
    box.append(...form.childNodes);
    form.replaceWith(box);
  }
}

/**
 * What the library leaves out below the headline or in the middle of the story and a reader would not: sentences, a list
 * below a line that announces it, rows of a table.
 */
function filled(lines: readonly PageLine[], picked: ReadonlySet<number>, says: PageSays): Set<number> {
  const prose = [...picked].filter((i) => lines[i]!.prose);
  const [first, last] = [Math.min(...prose), Math.max(...prose)];
  const title = headlineOf(lines, says, first);
  const taken = new Set(picked);
  const isNear = (i: number): boolean => {
    for (let k = 1; k <= WIDEST_GAP; k++) if (picked.has(i + k)) return true;
    return false;
  };
  for (let i = title >= 0 && title < first ? title + 1 : first + 1; i < lines.length; i++) {
    const line = lines[i]!;
    const before = lines[i - 1]!;
    if (taken.has(i) || line.furniture !== null || line.linked > MOST_LINKED) continue;
    const isListed = line.kind === "item" && taken.has(i - 1) && (before.kind === "item" || before.text.endsWith(":"));
    const isInside =
      i < last && isNear(i) && (line.kind === "row" || line.kind === "post" || (line.prose && line.kind === "text"));
    if (isListed || isInside) taken.add(i);
  }
  return taken;
}
const MOST_LINKED = 0.5;
/** Lines that the library may have left out of a story; more are another part of the page. */
const WIDEST_GAP = 20;

/**
 * Without what is named as furniture, unless that is where the story is, without lines that are only links, and without
 * labels of what was left out.
 */
function withoutFurniture(
  lines: readonly PageLine[],
  chosen: ReadonlySet<number>,
  boxes: ReadonlyMap<number, Box>,
): Set<number> {
  const all = wordsOf(lines, chosen);
  const sizes = new Map<Element, number>();
  for (const i of chosen) {
    const { furniture, words } = lines[i]!;
    if (furniture !== null) sizes.set(furniture, (sizes.get(furniture) ?? 0) + words);
  }
  const firstProse = lines.findIndex(({ prose }, i) => prose && chosen.has(i));
  const left = indices(lines, (line, i) => {
    if (!chosen.has(i)) return false;
    if (line.furniture !== null && sizes.get(line.furniture)! < all * TOO_MUCH) return false;
    return !isOnlyLinks(line) || (line.kind === "byline" && i < firstProse);
  });
  return indices(lines, (_, i) => left.has(i) && !isLabelOfNothing(lines, i, left, boxes));
}

/** "Watch: the bridge from the air", "More about bridges": a line that leads elsewhere, and is no sentence. */
function isOnlyLinks(line: PageLine): boolean {
  return line.linked >= 0.8 && !line.title && (!line.prose || line.linked === 1);
}

/** The report: its headline, dek and byline first, then the story. */
function assembled(
  lines: readonly PageLine[],
  story: ReadonlySet<number>,
  says: PageSays,
  all: number,
  worldMinute: number | null,
): Page {
  const order = [...story].sort((a, b) => a - b);
  const first = order.find((i) => lines[i]!.prose) ?? order.find((i) => !lines[i]!.title) ?? 0;
  const title = headlineOf(lines, says, first);
  const bold = title === -1 ? boldTitle(lines, order, says) : undefined;
  const headline =
    title === -1
      ? (lines[bold ?? -1]?.text ?? withoutSite(says.title, says.outlet))
      : withoutKicker(lines[title]!, says);
  const from = title >= 0 && title < first ? title + 1 : Math.max(0, first - REACH);
  const above = lines.slice(from, first).map((_, k) => from + k);
  const dek = above.find((i) => isDek(lines[i]!, says)) ?? secondHeading(lines, title);
  const byline = bylineOf(lines, above, first, says.byline);
  const isDay = (line: PageLine): boolean => isStamp(line, says);
  const over = lines.slice(Math.max(0, title - ABOVE_TITLE), Math.max(0, title));
  const near = above.map((i) => lines[i]!);
  const printed =
    near.find((line) => line.furniture === null && isDay(line)) ?? [...near, ...over].find((line) => isDay(line));
  const { day, open } = figures(printed?.text ?? "", says);
  const local = [...near, ...over].map((line) => (worldMinute === null ? "" : printedDayOf(line.text, worldMinute)));
  // A stamp in a language that the parser does not read would be a line of the story there.
  const stamp = printed === undefined || isCall(printed.text, printed.words) ? "" : printed.text;
  const top = [headline, text(lines, dek), text(lines, byline), stamp];
  const rest = order.filter(
    (i) => i !== title && i !== bold && i !== dek && i !== byline && !(i < first && isTop(lines[i]!, headline, says)),
  );
  const told = rest.map((i) => said(lines[i]!));
  const parts = [...top, ...told].filter((line, i, every) => line !== "" && (i > 3 || every.indexOf(line) === i));
  return {
    text: parts.join("\n\n"),
    leftOut: leftOutOf(lines, rest, parts[0] ?? "", new Set([title, dek, byline])),
    says: {
      ...says,
      title: headline,
      byline: (says.byline || text(lines, byline).replace(BY, "") || submittedBy(printed?.text ?? "")).slice(
        0,
        LONGEST_NAME,
      ),
      published: local.find(Boolean) ?? (says.published || dayIn(printed?.text ?? "") || day),
    },
    openDay: says.published === "" ? open : "",
    taken: wordsOf(lines, rest),
    all,
  };
}

/**
 * What a reader may want back: all between the first line of the story and the last, and sentences elsewhere on the page.
 * Lines of one sort that follow each other are one stretch.
 */
function leftOutOf(
  lines: readonly PageLine[],
  story: readonly number[],
  headline: string,
  top: ReadonlySet<number | undefined>,
): LeftOut[] {
  const [first = 0, last = 0] = [story[0], story.at(-1)];
  const taken = new Set(story);
  const known = new Set([headline, ...story.map((i) => lines[i]!.text)]);
  const stretches: (LeftOut & { last: number })[] = [];
  let after = "";
  lines.forEach((line, i) => {
    if (taken.has(i)) after = said(line);
    const isInside = i > first && i < last;
    if (taken.has(i) || top.has(i) || known.has(line.text) || !(isInside || (line.prose && line.linked < MOST_LINKED)))
      return;
    const kind =
      line.furniture === null ? (line.linked >= 0.8 ? "related" : "around") : kindOfFurniture(line.furniture);
    const before = stretches.at(-1);
    if (before?.kind === kind && before.last === i - 1)
      Object.assign(before, { text: `${before.text}\n\n${line.text}`, last: i });
    else stretches.push({ kind, text: line.text, after: after === "" ? headline : after, last: i });
  });
  return bounded(stretches.map(({ kind, text: words, after: line }) => ({ kind, text: words, after: line })));
}

const text = (lines: readonly PageLine[], i: number | undefined): string => (i === undefined ? "" : lines[i]!.text);

/** What stands above the story, and is the headline again, a day or a label; the time of a live blog's entry is none. */
function isTop(line: PageLine, headline: string, says: PageSays): boolean {
  if (/^\d{1,2}[:.]\d\d\b/.test(line.text)) return false;
  return (
    line.text === headline || isStamp(line, says) || (line.kind !== "text" && line.kind !== "caption" && !line.prose)
  );
}

/** A line as it goes into the report: what is none of the story's own words says what it is. */
function said({ kind, text: words }: PageLine): string {
  if (kind === "caption") return `[Caption: ${words}]`;
  return kind === "pull quote" ? `[Pull quote: ${words}]` : words;
}
