import { dayForm, lacksOnlyYear } from "../../coding/printedDay.js";
import type { Claim, ReportRow, SentenceRow } from "../../coding/types.js";
import { claimsStrings } from "../../strings/claims.js";
import { builder, documentOf, type Build, type Child, type ComponentOptions } from "../dom.js";
import { speakersInWords, valueInWords, type Names } from "../../values/words/told.js";
import type { Group, Setting } from "./model.js";

export interface EvidenceOptions extends ComponentOptions {
  /** The claim's place in the reading room, if there is one. */
  readHref?: (claim: Claim) => string | null;
}

interface EvidenceData {
  /** Claims that rest on the same words: one, or its several readings, the likeliest first. */
  claims: readonly [Claim, ...Claim[]];
  /** Readings of the same words that answer other items, with these items' labels. */
  elsewhere?: readonly { claim: Claim; label: string }[];
  group: Group;
  report: ReportRow;
  setting: Setting;
  names: Names;
}

/** The evidence of a claim, or of the readings of the same words: their whole sentence with the exact words marked, who says it, and what we add. */
export function evidence(data: EvidenceData, options: EvidenceOptions = {}): HTMLElement {
  const h = builder(documentOf(options));
  const { group } = data;
  const [claim] = data.claims;
  return h(
    "div",
    { class: `evidence tint-${claim.dimension}` },
    group.question !== "" && h("p", { class: "evidence-question" }, group.question),
    ...passage(h, data),
    h("dl", { class: "evidence-facts" }, ...facts(h, data)),
    data.claims.length === 1 && claim.note !== "" && h("p", { class: "evidence-note" }, claim.note),
    h("p", { class: "evidence-links" }, ...links(h, data, options)),
  );
}

/** The sentence before in grey, then the sentence or sentences of the evidence, a paragraph for each of the report's. */
function passage(h: Build, { claims, setting }: EvidenceData): HTMLElement[] {
  const [claim] = claims;
  const { before, sentences } = setting;
  const printed = (className: string): HTMLParagraphElement =>
    h("p", { class: `printed ${className}`, "data-printed": claim.report_id });
  const marked = (text: string): HTMLElement =>
    h("mark", { "data-begins": claimsStrings.markedStart, "data-ends": claimsStrings.markedEnd }, text);
  if (sentences.length === 0) {
    const alone = printed("evidence-sentence");
    alone.append(marked(claim.text));
    return [alone];
  }
  const paragraphs: HTMLElement[] = [];
  if (before !== null) {
    const grey = printed("evidence-before");
    grey.append(before.text);
    paragraphs.push(grey);
  }
  for (const sentence of sentences) {
    const text = printed("evidence-sentence");
    text.append(...markedParts(sentence, claim).map((part, i) => (i === 1 && part !== "" ? marked(part) : part)));
    paragraphs.push(text);
  }
  return paragraphs;
}

/** A sentence cut into what stands before the claim's words, those words, and what stands after. */
function markedParts(sentence: SentenceRow, claim: Claim): [string, string, string] {
  const from = Math.max(0, claim.start - sentence.start);
  const to = Math.max(from, Math.min(sentence.text.length, claim.end - sentence.start));
  return [sentence.text.slice(0, from), sentence.text.slice(from, to), sentence.text.slice(to)];
}

function facts(h: Build, { claims, elsewhere = [], names }: EvidenceData): HTMLElement[] {
  const [claim] = claims;
  const words = claimsStrings.details;
  const how = words.attribution[claim.attribution];
  const cue = claim.cue !== "" && h("q", { class: "printed", "data-printed": claim.report_id }, claim.cue);
  const read = (one: Claim): string => {
    const reading = one.reading === "" ? "" : ` (${claimsStrings.readings[one.reading]})`;
    return `${readAs(one, names)}${reading}`;
  };
  const item = (one: Claim, label = ""): HTMLElement =>
    h(
      "li",
      {},
      label !== "" && `${label}: `,
      read(one),
      one.note !== "" && `: ${one.note}`,
      " ",
      h("a", { href: claimHref(one) }, one.claim_id),
    );
  /** Each reading with what it comes to, a note where there is one, and the link to its claim. */
  const readings = (): HTMLElement =>
    h(
      "ol",
      { class: "evidence-readings" },
      ...claims.map((one) => item(one)),
      ...elsewhere.map((one) => item(one.claim, one.label)),
    );
  return [
    ...fact(h, words.saidBy, saidBy(claim, names), cue && `, ${words.verb} `, cue, how !== "" && `, ${how}`),
    ...fact(h, words.value, claims.length + elsewhere.length === 1 ? read(claim) : readings()),
    ...fact(h, words.sure, words.certainty[claim.certainty]),
    ...fact(h, words.method, words.methods[claim.method]),
    ...(claim.doubt === "" ? [] : fact(h, words.doubt, words.doubts[claim.doubt])),
  ];
}

/** Who has the words: nobody where the report does not say, and no speaker who only agrees with them. */
function saidBy({ source, doubt }: Claim, names: Names): string {
  const { outletItself, nobody, agrees } = claimsStrings.details;
  if (source === "outlet") return outletItself;
  if (source === "") return nobody;
  return doubt === "agreed" ? agrees(speakersInWords(source, names)) : speakersInWords(source, names);
}

/** A value with what it is a length of, beside a plan, and what of it is reckoned and not printed. */
export function readAs(
  claim: Pick<Claim, "mod" | "printed" | "reading" | "sense" | "text" | "unit" | "value" | "value_type">,
  names: Names,
): string {
  const { lengthInAll, reckoned } = claimsStrings;
  const value = valueInWords(claim, names);
  if (claim.reading !== "" && claim.value_type === "duration" && claim.sense === "") return lengthInAll(value);
  if (claim.printed === "") return value;
  if (dayForm(claim.printed) === "weekday") return reckoned.day(value);
  return lacksOnlyYear(claim.printed) ? reckoned.year(value) : reckoned.all(value);
}

function claimHref({ claim_id }: Claim): string {
  return `#claim=${encodeURIComponent(claim_id)}`;
}

function fact(h: Build, term: string, ...description: Child[]): HTMLElement[] {
  return [h("dt", {}, term), h("dd", {}, ...description)];
}

function links(h: Build, { claims }: EvidenceData, { readHref }: EvidenceOptions): HTMLElement[] {
  const [claim] = claims;
  const href = readHref?.(claim) ?? null;
  return [
    href !== null && h("a", { href }, claimsStrings.openReport),
    claims.length === 1 && h("a", { href: claimHref(claim) }, claimsStrings.linkHere),
  ].filter((link) => link !== false);
}
