import { dayIn } from "./days.js";
import type { PageLine } from "./lines.js";

/** Names of the fields in which archives of the press print a report: "LENGTH: 412 words", "Load-Date: March 9, 2023". */
const FIELDS = new Set(
  `section length headline byline body dateline highlight graphic language publication-type load-date subject classification
  copyright journal-code document-type`.split(/\s+/),
);
const FEWEST_FIELDS = 3;

/** What an archive of the press prints of a report. */
interface ArchiveRecord {
  headline: string;
  byline: string;
  published: string;
  /** The indices of the story's lines. */
  story: Set<number>;
}

/** The report on a page out of an archive of the press; null where the page is none. */
export function archiveRecord(lines: readonly PageLine[]): ArchiveRecord | null {
  const fields = lines.map(({ text }) => fieldIn(text));
  const named = new Set(fields.flatMap((field) => field?.name ?? []));
  const body = fields.findIndex((field) => field?.name === "body");
  if (body === -1 || named.size < FEWEST_FIELDS) return null;
  const value = (name: string): string => fields.find((field) => field?.name === name)?.value ?? "";
  const end = fields.findIndex((field, i) => i > body && field !== null);
  const last = end === -1 ? lines.length : end;
  return {
    headline: value("headline") || (lines[0]?.text ?? ""),
    byline: value("byline"),
    published:
      lines
        .slice(0, body)
        .map(({ text }) => dayIn(text))
        .find(Boolean) ?? "",
    story: new Set(lines.flatMap((_, i) => (i > body && i < last ? [i] : []))),
  };
}

function fieldIn(text: string): { name: string; value: string } | null {
  const [, name = "", value = ""] = /^([A-Za-z]{4,16}(?:-[A-Za-z]{4,8})?)(?:: ?(.*))?$/.exec(text) ?? [];
  const known = name.toLowerCase();
  return FIELDS.has(known) && (text.includes(":") || known === "body") ? { name: known, value } : null;
}
