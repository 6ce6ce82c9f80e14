import type { Claim, CoverageRow, SilenceRow, VariantRow } from "../coding/types.js";
import type { Block, Ground, Inline } from "./types.js";

/** The tables that citations are looked up in. `text` is the untouched report, or null where there is no such report. */
export interface Grounds {
  claims: readonly Claim[];
  silences: readonly SilenceRow[];
  coverage: readonly CoverageRow[];
  variants: readonly VariantRow[];
  text: (report_id: string) => string | null;
}

/** A citation that does not hold: what its author wrote, and why. */
interface Unsupported {
  target: string;
  why: string;
}

/** What can stand before the colon of a citation. */
export const CITATION = /^(?:claim|silence|found|gap|version|words):[^\s]{1,300}$/;

/**
 * Looks up the citations of an author's text. `claim:north.length.1` (with `=PT1H` where it is pinned to a value),
 * `silence:length.north`, `found:bridge.north` and `gap:bridge.north` (a topic that a report mentions, or does not),
 * `version:promise.north`, `words:north`. Words between curly marks inside a citation are a quotation: they must stand
 * in its report word for word, but for the kind of space and of quotation mark.
 *
 * @returns the text with each citation led to its ground and its quotations as the report prints them, and what does
 *   not hold; where anything does not, the text is not to be shown
 */
export function resolveCitations(
  blocks: readonly Block[],
  grounds: Grounds,
): { blocks: Block[]; unsupported: Unsupported[] } {
  const unsupported: Unsupported[] = [];
  const resolve = (children: readonly Inline[]): Inline[] =>
    children.flatMap((child): Inline[] => {
      if (typeof child === "string" || child.kind === "printed") return [child];
      if (child.kind === "inside") return [{ ...child, block: resolvedBlock(child.block) }];
      const inner = resolve(child.children);
      if (child.kind !== "citation" || child.to.kind !== "unresolved") return [{ ...child, children: inner }];
      const { target } = child.to;
      const found = lookUp(target, child.children, grounds);
      if (typeof found === "string") {
        unsupported.push({ target, why: found });
        return inner;
      }
      return [{ kind: "citation", to: found.to, children: found.children }];
    });
  const resolvedBlock = (block: Block): Block => {
    if (block.kind === "code") return block;
    if (block.kind === "list") return { ...block, items: block.items.map(resolve) };
    if (block.kind === "table") {
      return { ...block, head: block.head.map(resolve), rows: block.rows.map((row) => row.map(resolve)) };
    }
    return { ...block, children: resolve(block.children) };
  };
  return { blocks: blocks.map(resolvedBlock), unsupported };
}

type Found = { to: Ground; children: Inline[] };

/** A citation's ground, or why it has none. */
function lookUp(target: string, children: readonly Inline[], grounds: Grounds): Found | string {
  const at = target.indexOf(":");
  const place = target.slice(at + 1);
  const ground = groundOf(target.slice(0, at), place, grounds);
  if (typeof ground === "string") return ground;
  const { report_id } = ground;
  const text = grounds.text(report_id);
  if (text === null) return `there is no report "${report_id}"`;
  const quoted = withQuotations(children, report_id, text);
  if (typeof quoted === "string") return quoted;
  if (ground.kind !== "report") return { to: ground, children: quoted.children };
  if (quoted.first === null) return "words: quotes nothing; put the report's words between “ and ”";
  return { to: { kind: "words", report_id, ...quoted.first, claim_id: "" }, children: quoted.children };
}

type Looked = Exclude<Ground, { kind: "unresolved" }> | { kind: "report"; report_id: string };

function groundOf(scheme: string, place: string, grounds: Grounds): Looked | string {
  if (scheme === "words") return { kind: "report", report_id: place };
  if (scheme === "claim") return claimGround(place, grounds);
  const dot = place.lastIndexOf(".");
  const [id, report_id] = [place.slice(0, dot), place.slice(dot + 1)];
  if (dot < 1) return `"${place}" has no report; write ${scheme}:ID.REPORT`;
  if (scheme === "silence") {
    const isSilent = grounds.silences.some((row) => row.item === id && row.report_id === report_id);
    return isSilent ? { kind: "silence", report_id, item: id } : `"${report_id}" is not silent on "${id}"`;
  }
  if (scheme === "version") {
    const row = grounds.variants.find((one) => one.group === id && one.report_id === report_id);
    if (row === undefined) return `"${report_id}" has no version of "${id}"`;
    return { kind: "words", report_id, start: row.start, end: row.end, claim_id: "" };
  }
  const row = grounds.coverage.find((one) => one.topic === id && one.report_id === report_id);
  if (row === undefined) return `there is no topic "${id}" or no report "${report_id}"`;
  if (scheme === "gap") {
    return row.found ? `"${report_id}" mentions "${id}" now` : { kind: "silence", report_id, item: id };
  }
  if (row.start === null || row.end === null) return `"${report_id}" does not mention "${id}" any more`;
  return { kind: "words", report_id, start: row.start, end: row.end, claim_id: "" };
}

/** `north.length.1`, or with its value: `north.length.1=PT1H`. */
function claimGround(place: string, { claims }: Grounds): Looked | string {
  const [claim_id = "", ...rest] = place.split("=");
  const claim = claims.find((one) => one.claim_id === claim_id);
  if (claim === undefined) return `there is no claim "${claim_id}"`;
  const value = rest.join("=");
  if (value !== "" && claim.value !== value)
    return `the value of "${claim_id}" is "${claim.value}" now, not "${value}"`;
  return { kind: "words", report_id: claim.report_id, start: claim.start, end: claim.end, claim_id };
}

/** Cuts quotations out of a citation's words. @returns why, where one does not stand in the report */
function withQuotations(
  children: readonly Inline[],
  report_id: string,
  text: string,
): { children: Inline[]; first: { start: number; end: number } | null } | string {
  let first: { start: number; end: number } | null = null;
  const made: Inline[] = [];
  for (const child of joinedStrings(children)) {
    if (typeof child !== "string") {
      made.push(child);
      continue;
    }
    for (const piece of piecesOf(child)) {
      if (!piece.isQuoted) {
        made.push(piece.text);
        continue;
      }
      const start = even(text).indexOf(even(piece.text));
      if (start < 0) return `"${report_id}" does not print “${piece.text}”`;
      const end = start + piece.text.length;
      first ??= { start, end };
      made.push({ kind: "printed", report_id, text: text.slice(start, end) });
    }
  }
  return { children: made, first };
}

/** A Markdown reader cuts text where a character was escaped; a quotation may run across the cut. */
function joinedStrings(children: readonly Inline[]): Inline[] {
  const made: Inline[] = [];
  for (const child of children) {
    const last = made.at(-1);
    if (typeof child === "string" && typeof last === "string") made[made.length - 1] = last + child;
    else made.push(child);
  }
  return made;
}

/** A text cut at its outermost pairs of curly marks. A mark without its partner is text. */
function piecesOf(text: string): { text: string; isQuoted: boolean }[] {
  const pieces: { text: string; isQuoted: boolean }[] = [];
  let from = 0;
  let open = -1;
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === "“") {
      if (depth === 0) open = i;
      depth++;
    } else if (text[i] === "”" && depth > 0 && --depth === 0) {
      if (open > from) pieces.push({ text: text.slice(from, open), isQuoted: false });
      pieces.push({ text: text.slice(open + 1, i), isQuoted: true });
      from = i + 1;
    }
  }
  if (from < text.length) pieces.push({ text: text.slice(from), isQuoted: false });
  return pieces;
}

/** One kind of space and of quotation mark, unit for unit, so that offsets hold. */
function even(text: string): string {
  return text
    .replace(/[\u00a0\u2007\u202f]/g, " ")
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[“”„‟«»]/g, '"');
}
