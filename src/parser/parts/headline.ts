import { PAPER_WORDS } from "../paperNames.js";
import type { Line } from "./lines.js";
import { SECTIONS } from "./labels.js";
import { normalised } from "./shape.js";

/** Words that end the names of sites and papers: "– The Evening Post". */
const OUTLET = new RegExp(
  String.raw`\b(?:${PAPER_WORDS.join("|")}|today|online|media|network|reuters|bbc|cnn|npr|ap news|wire|agency|world)\b|\.(?:com|org|net|eu|co\.uk|info|de|fr|news)$`,
  "i",
);

/**
 * Where a headline ends and the name of the site begins that a page's title adds: at " | Evening Post" in "Council
 * votes to close the pool | Evening Post". The line's length where nothing is added.
 */
export function headlineEnd(text: string): number {
  return [siteName, sectionName].reduce((end, cut) => cut(text.slice(0, end)), text.length);
}

function siteName(text: string): number {
  const bar = text.search(/\s*[|·•»]/);
  if (bar > 0 && text.slice(0, bar).split(/\s+/).length >= 2) return bar;
  const dash = /\s[-–—]\s([^-–—]{2,40})$/.exec(text);
  if (!dash || text.slice(0, dash.index).split(/\s+/).length < 3) return text.length;
  const name = dash[1]!;
  const named =
    SECTIONS.has(normalised(name)) ||
    (OUTLET.test(name) && name.split(/\s+/).every((word) => /^(\p{Lu}|\d|of|the|and|\w+\.\w)/u.test(word)));
  return named ? dash.index : text.length;
}

/** A section's label glued on: "Council votes to close the pool Politics news". */
function sectionName(text: string): number {
  const label = /\s(\p{Lu}\p{L}+ [Nn]ews)$/u.exec(text);
  if (!label || !SECTIONS.has(normalised(label[1]!.split(" ")[0]!))) return text.length;
  const before = text.slice(0, label.index).split(/\s+/);
  // "Five changes in World News": a preposition or an article claims the words for the headline.
  return before.length >= 4 && !/^(in|of|for|on|at|to|the|a|and|with|by|from)$/i.test(before.at(-1)!)
    ? label.index
    : text.length;
}

/** Whether a line repeats the headline, as page titles and menu trails do. */
export function repeatsHeadline(line: Line, headline: string): boolean {
  if (line.text.length > headline.length + 80 || line.text.length < headline.length / 2) return false;
  const lineTitle = line.text.slice(0, headlineEnd(line.text)).toLowerCase();
  const title = headline.toLowerCase();
  return (
    lineTitle === title ||
    lineTitle.endsWith(title) ||
    (/…$|\.{3}$/.test(lineTitle) && title.startsWith(lineTitle.replace(/\s?(…|\.{3})$/, "")))
  );
}
