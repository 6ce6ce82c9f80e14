import type { PageLine } from "./lines.js";
import type { PageSays } from "./says.js";

/** A headline without the topic in an element of its own at its start, which the page's title lacks: "Storms" "Hail in the valley". */
export function withoutKicker({ text: words, opening }: PageLine, { title }: PageSays): string {
  if (opening === "" || opening.split(" ").length > MOST_WORDS_OF_A_KICKER || !words.startsWith(opening)) return words;
  const rest = words.slice(opening.length).replace(/^[\s:|•·–—-]+/, "");
  const stated = wordSet(title);
  const isKnown = [...wordSet(opening)].some((word) => stated.has(word));
  return isKnown || sharedWords(rest, title) < FEWEST_SHARED ? words : rest;
}
const MOST_WORDS_OF_A_KICKER = 4;

const FEWEST_SHARED = 0.5;

/**
 * Which line is the headline: the h1 that says most of what the page calls itself; else a heading above the story that does;
 * else the h1 above the story, unless it is the site's name; else any line there that says all of it; -1 where none does.
 */
export function headlineOf(lines: readonly PageLine[], { title: stated, outlet }: PageSays, first: number): number {
  const share = (i: number): number => sharedWords(lines[i]!.text, stated);
  const titles = lines.flatMap(({ title }, i) => (title ? [i] : []));
  const best = titles.reduce((found, i) => (found === -1 || share(i) > share(found) ? i : found), -1);
  if (best !== -1 && share(best) >= FEWEST_SHARED) return best;
  const above = lines.slice(0, first).map((_, i) => i);
  const bare = above.filter((i) => lines[i]!.furniture === null);
  const whole = stated.split(" ").length >= 4 ? stated.toLowerCase() : null;
  return (
    bare.findLast((i) => lines[i]!.kind === "heading" && share(i) >= FEWEST_SHARED) ??
    above.findLast((i) => lines[i]!.kind === "heading" && whole !== null && startsWith(lines[i]!, whole)) ??
    above.findLast((i) => lines[i]!.title && sharedWords(lines[i]!.text, outlet) < FEWEST_SHARED) ??
    bare.findLast((i) => lines[i]!.linked === 0 && share(i) >= NEARLY_ALL) ??
    -1
  );
}
const NEARLY_ALL = 0.9;

/** Whether a heading says all that a page calls itself, and may go on: "Hail wipes out cherries: ‘I heard it come down’". */
function startsWith(line: PageLine, title: string): boolean {
  return line.linked === 0 && line.text.toLowerCase().startsWith(title);
}

/** How much of a line the page's own title has, and of that title, which may have a site's name, the line. */
function sharedWords(line: string, stated: string): number {
  const words = wordSet(line);
  const others = wordSet(stated);
  const common = [...words].filter((word) => others.has(word)).length;
  return words.size < 2 ? 0 : common / Math.max(words.size, others.size / 2);
}

function wordSet(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** A page's title without the name of the site: "Bridge closes | Elmford Echo", "Elmford Echo: Bridge closes". */
export function withoutSite(title: string, outlet: string): string {
  const pieces = title.split(/\s+[|–—-]\s+|\s*[|»]\s*/);
  if (pieces.length < 2) return title;
  const isName = (piece: string): boolean => outlet !== "" && sharedWords(piece, outlet) >= 0.5;
  const ends = [pieces.at(-1)!, pieces[0]!].filter(isName);
  const bare = ends.reduce((left, end) => left.replace(end, "").replace(/^[\s|»–—-]+|[\s|»–—-]+$/g, ""), title);
  return bare === "" ? title : bare;
}

/**
 * The line in bold above a story on a page that calls itself by the site's name alone: no word of its title is in the story.
 */
export function boldTitle(
  lines: readonly PageLine[],
  order: readonly number[],
  { title }: PageSays,
): number | undefined {
  const first = order[0];
  if (first === undefined || !lines[first]!.bold || lines[first]!.words > 25) return undefined;
  const told = wordSet(order.map((i) => lines[i]!.text).join(" "));
  const known = [...wordSet(title)].filter((word) => word.length > 3 && told.has(word));
  return known.length < 2 ? first : undefined;
}
