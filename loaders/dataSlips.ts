import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { short } from "../src/dataset/schemaReader.js";
import type { BuiltDataset } from "./buildTables.js";
import { shownPath } from "./readDataset.js";

/**
 * Slips in a dataset that its form allows and that nobody means: a line each, `file:line: what. remedy.` They are no errors,
 * because the rest is sound.
 */
export function dataSlips({ directory, dataset, codebook, texts }: BuiltDataset): string[] {
  const slips: string[] = [];
  const sources = ["dataset.yaml", "codebook.yaml"].map((file) => {
    const path = join(directory, file);
    return { path: `${shownPath(directory)}/${file}`, source: existsSync(path) ? readFileSync(path, "utf8") : "" };
  });
  for (const { path, source } of sources) slips.push(...valueSlips(source, path));
  const say = (file: 0 | 1, words: string, message: string): void => {
    const { path, source } = sources[file]!;
    slips.push(`${path}:${lineOf(source, words)}: ${message}`);
  };
  const { date, timezone } = dataset;
  if (!isClock(timezone))
    say(0, timezone, `timezone "${short(timezone)}" is no place's clock. Write it as Europe/Berlin, or remove it.`);
  for (const day of [date, ...dataset.reports.flatMap(({ published, retrieved }) => [published, retrieved])]) {
    if (day !== "" && !isLikelyYear(day))
      say(
        0,
        day,
        `the day ${day} is in no year of which papers report. Write the year with four figures, such as 2024.`,
      );
  }
  for (const { id, file, published, retrieved, url } of dataset.reports) {
    if (published !== "" && retrieved !== "" && retrieved < published)
      say(0, retrieved, `"${id}" was retrieved on ${retrieved}, before it was published (${published}). Change one.`);
    if (url !== "" && (/^https?:\/\/[^/]*@/i.test(url) || /["'<>\\\s]/.test(url)))
      say(
        0,
        url,
        `the address of "${id}" has a name, a password or a sign that addresses do not have. It is no link. Copy it anew.`,
      );
    const kind = foreignText(texts.get(id) ?? "");
    if (kind !== null) slips.push(`${shownPath(join(directory, "reports", file))}:1: ${kind}`);
  }
  for (const { item, value, evidence } of codebook.corrections) {
    const rule = codebook.items.find(({ id }) => id === item)?.rule;
    if (value === "" || rule?.by !== "time" || rule.kind !== "date" || isDayOrMonth(value)) continue;
    say(
      1,
      evidence || value,
      `the value "${short(value)}" of the correction of "${item}" is no day. Write it as 2024-05-31.`,
    );
  }
  const owners = new Map<string, string>();
  for (const { id, name, aliases } of codebook.speakers) {
    for (const alias of new Set([name, ...aliases])) {
      const words = alias.toLowerCase().trim();
      const other = owners.get(words);
      if (other !== undefined && other !== id)
        say(1, alias, `"${short(alias)}" names "${other}" and "${id}". Give it to one of them.`);
      owners.set(words, id);
      if (EVERYBODY.test(words))
        say(1, alias, `the alias "${alias}" of "${id}" stands in nearly every sentence. Remove it.`);
      if (alias.includes(";")) say(1, alias, `"${short(alias)}" is one alias. Put commas between several.`);
    }
  }
  return slips;
}

/** Words that name nobody. */
const EVERYBODY = /^(?:the|an?|of|in|and|or|he|she|they|it|who|to|on|at|is|was|said)$/;

/** What YAML does to a value, and what nobody sees in it. */
function valueSlips(source: string, path: string): string[] {
  return source.split("\n").flatMap((text, i) => {
    const place = `${path}:${i + 1}`;
    const value = /^\s*(?:- )?(?:[\w-]+:\s+)?(.*?)\s*$/.exec(text)?.[1] ?? "";
    const mark = /^[&!]/.exec(value)?.[0];
    if (mark !== undefined)
      return [`${place}: a value that begins with ${mark} loses its first word. Put it in quotation marks.`];
    // "title: A vote #2"; "letter: A # the first" is a comment.
    if (/^[^"'#|>[{][^#]* #[^\s#]/.test(value))
      return [`${place}: what stands behind " #" is left out, as a comment. Put the value in quotation marks.`];
    if (/\\u[dD][89a-fA-F][0-9a-fA-F]{2}/.test(value))
      return [`${place}: \\u stands before half of a sign. Write the sign itself.`];
    const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069]|(?!^)\ufeff/.exec(text)?.[0];
    if (unseen === undefined || /[\u0590-\u08ff]/.test(text)) return [];
    const code = unseen.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    return [`${place}: a sign that nobody sees (U+${code}) stands in this line. Type the words anew.`];
  });
}

function isClock(timezone: string): boolean {
  if (timezone === "") return true;
  try {
    return Intl.DateTimeFormat("en", { timeZone: timezone }) instanceof Intl.DateTimeFormat;
  } catch {
    return false;
  }
}

/** "2024-05-31", "2024-05": a day or a month that there is. */
function isDayOrMonth(value: string): boolean {
  const full = /^\d{4}-\d\d$/.test(value) ? `${value}-01` : value;
  const time = /^\d{4}-\d\d-\d\d$/.test(full) ? Date.parse(`${full}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(full) && isLikelyYear(full);
}

function isLikelyYear(day: string): boolean {
  const year = Number(/^-?\d+/.exec(day)?.[0] ?? 2000);
  return year >= 1500 && year <= 2200;
}

/** Letters of UTF-8 that were read as Windows-1252: "â€™" for "’", "Ã©" for "é". */
const GARBLED = /â€[\u0080-\u009f™˜œžš“”\u201a-\u2026\u00a6¢]|Ã[\u0080-\u00bf]|Â[\u00a0-\u00bf]/g;
const TAGS = /<\/?(?:html|body|div|p|span|article|section|a|h[1-6]|li|script)(?:\s[^<>]*)?>/gi;

/** What a report is that is no plain text of a paper: the source of a web page, letters that were read wrongly; else null. */
function foreignText(text: string): string | null {
  if (/^\s*<(?:!doctype|html|\?xml)/i.test(text) || (text.match(TAGS)?.length ?? 0) > 10)
    return "this is the source of a web page, and no text. Save the page with .html at its end and use --from, or copy its text.";
  const [first, ...more] = text.match(GARBLED) ?? [];
  if (first === undefined || more.length === 0) return null;
  return `letters were read wrongly ("${first}", ${more.length + 1} places). Copy the text anew, or save it as UTF-8.`;
}

/** 1-based line of the first place where the words stand; 1 where they do not. */
function lineOf(source: string, words: string): number {
  const at = source.indexOf(words);
  return at < 0 ? 1 : source.slice(0, at).split("\n").length;
}
