import { parse } from "../../src/parser/index.js";
import type { Attribution, Cue, Parse, ParseOptions, Quotation, Source } from "../../src/parser/types.js";

/**
 * A parse in words, so that a test reads like the report it is about.
 *
 * `quotes` gives one line a quotation, `reported` one line an attribution:
 *
 *     direct: The roof is leaking, ← Ann Berg (said)
 *     indirect: the road would close ← Karen Holt (said)
 *
 * Behind the arrow stands whom the source names: its codebook id, else its name; `outlet` for the outlet's own marks,
 * `nobody` where the speaker is left unsaid.
 */
export function quotes(text: string, options?: ParseOptions): string[] {
  return parse(text, options).quotations.map((quotation) => quoteLine(text, quotation));
}

/** One line an attribution: "kind: content ← source (cue)". */
export function reported(text: string, options?: ParseOptions): string[] {
  return parse(text, options).attributions.map((attribution) => reportLine(text, attribution));
}

/** The contents of the quotations alone. */
export function quoted(text: string, options?: ParseOptions): string[] {
  return parse(text, options).quotations.map(({ start, end }) => text.slice(start, end));
}

/** Whom each quotation comes from. */
export function voices(text: string, options?: ParseOptions): string[] {
  return parse(text, options).quotations.map(({ source }) => sourceName(source));
}

/** "content ← source" for each piece of indirect speech. */
export function indirect(text: string, options?: ParseOptions): string[] {
  return parse(text, options)
    .attributions.filter(({ kind }) => kind === "indirect")
    .map(({ start, end, source }) => `${text.slice(start, end)} ← ${sourceName(source)}`);
}

/** The words that stand for the source of each attribution, as printed; "" where none do. */
export function sourceWords(text: string, options?: ParseOptions): string[] {
  return parse(text, options).attributions.map(({ source }) =>
    source?.start == null || source.end == null ? "" : text.slice(source.start, source.end),
  );
}

/** The sentences as printed. */
export function sentences(text: string): string[] {
  return parse(text).sentences.map(({ start, end }) => text.slice(start, end));
}

function sourceName(source: Source | null): string {
  if (source === null) return "nobody";
  return source.id ?? source.name ?? "nobody";
}

function quoteLine(text: string, { start, end, kind, broken, source, cue }: Quotation): string {
  const label = broken === null ? kind : `${kind}, ${broken}`;
  return `${label}: ${text.slice(start, end)} ← ${sourceName(source)}${cueWords(cue)}`;
}

function reportLine(text: string, { start, end, kind, source, cue }: Attribution): string {
  return `${kind}: ${text.slice(start, end)} ← ${sourceName(source)}${cueWords(cue)}`;
}

function cueWords(cue: Cue | null): string {
  return cue === null ? "" : ` (${cue.text})`;
}

/** What the spans of a parse break of the rules that every parse keeps; empty for a sound one. */
export function faults({ text, parts, sentences: split, quotations, attributions, times }: Parse): string[] {
  const broken: string[] = [];
  const check = (holds: boolean, what: string): void => {
    if (!holds) broken.push(what);
  };
  const inText = (name: string, spans: readonly { start: number; end: number }[]): void => {
    for (const { start, end } of spans)
      check(0 <= start && start < end && end <= text.length, `${name} ${start}–${end} is out of the text or empty`);
  };
  const inOrder = (name: string, spans: readonly { start: number; end: number }[]): void => {
    for (let i = 1; i < spans.length; i++)
      check(spans[i - 1]!.end <= spans[i]!.start, `${name} ${i} begins before ${name} ${i - 1} ends`);
  };
  const cueIsPrinted = (name: string, cue: Cue | null): void => {
    if (!cue) return;
    inText(`cue of ${name}`, [cue]);
    check(cue.text === text.slice(cue.start, cue.end), `cue of ${name} is not what is printed`);
  };
  const sourceIsPrinted = (name: string, source: Source | null): void => {
    if (!source) return;
    check((source.start === null) === (source.end === null), `source of ${name} has half a span`);
    if (source.start !== null && source.end !== null)
      inText(`source of ${name}`, [{ start: source.start, end: source.end }]);
  };

  for (const [name, spans] of Object.entries({
    part: parts,
    sentence: split,
    quotation: quotations,
    attribution: attributions,
    time: times,
  }))
    inText(name, spans);
  inOrder("part", parts);
  inOrder("sentence", split);
  inOrder("quotation", quotations);

  let at = 0;
  for (const { start, end } of [...parts, { start: text.length, end: text.length }]) {
    check(text.slice(at, start).trim() === "", `no part covers ${JSON.stringify(text.slice(at, start))}`);
    at = end;
  }

  const spoken = parts.filter(({ part }) => part === "headline" || part === "dek" || part === "body");
  const bodies = parts.filter(({ part }) => part === "body");
  for (const [i, { start, end, paragraph }] of split.entries()) {
    const home = spoken.find((part) => part.start <= start && end <= part.end);
    check(home !== undefined, `sentence ${i} stands in no headline, dek or paragraph`);
    check(!home || paragraph === bodies.indexOf(home) + 1, `sentence ${i} has paragraph ${paragraph}`);
  }

  const owners = new Map<number, number>();
  for (const [i, { quotations: own, source, cue, start, end }] of attributions.entries()) {
    for (const q of own) {
      const quotation = quotations[q];
      check(quotation !== undefined, `attribution ${i} names quotation ${q}, which does not exist`);
      check(!owners.has(q), `quotation ${q} stands in attributions ${owners.get(q) ?? -1} and ${i}`);
      check(
        !quotation || (start <= quotation.start && quotation.end <= end),
        `quotation ${q} lies outside attribution ${i}`,
      );
      owners.set(q, i);
    }
    check(
      own.every((q, k) => k === 0 || own[k - 1]! < q),
      `attribution ${i} names its quotations out of order`,
    );
    cueIsPrinted(`attribution ${i}`, cue);
    sourceIsPrinted(`attribution ${i}`, source);
  }
  for (const [i, { source, cue }] of quotations.entries()) {
    cueIsPrinted(`quotation ${i}`, cue);
    sourceIsPrinted(`quotation ${i}`, source);
    check(
      owners.has(i) === (source?.id !== "outlet"),
      `quotation ${i} is ${owners.has(i) ? "attributed and the outlet's" : "neither attributed nor the outlet's"}`,
    );
  }
  return broken;
}
