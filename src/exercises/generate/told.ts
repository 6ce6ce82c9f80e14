import { linksOn, witnessesOf, type WitnessLink } from "../../coding/index.js";
import type { Claim, ReportRow } from "../../coding/types.js";
import type { Answer } from "../../findings/answers.js";
import { generatedStrings } from "../../strings/generated.js";
import { valueInWords } from "../../values/words/told.js";
import { letters, speakers, type Source } from "./context.js";

/** Answers in the reports' own words: how exact they are, and who says them, belongs to them. */

const { told } = generatedStrings;
/** Longer words are told by their value. */
const LONGEST_WORDS = 70;

/** “about 200 houses”: the words of a claim as printed. */
export function inPrint(source: Source, claim: Claim): string {
  const words = claim.text.replace(/\s+/g, " ").replace(/[“”"]/g, "").trim();
  return words.length <= LONGEST_WORDS ? `“${words}”` : valueInWords(claim, source.names);
}

/** All that a report answers, each of its words once. */
export function answerInPrint(source: Source, { claims }: Answer): string {
  return [...new Set(claims.map((claim) => inPrint(source, claim)))].join(", ");
}

export function reportOf({ tables }: Source, report_id: string): ReportRow {
  return tables.reports.find((one) => one.report_id === report_id)!;
}

/** "W says “about 200 houses”. H says “197 houses”." Equal words together. */
export function answersInPrint(source: Source, answers: readonly Answer[]): string {
  const byWords = new Map<string, { words: string; by: string[] }>();
  for (const answer of answers) {
    const words = answerInPrint(source, answer);
    const known = byWords.get(words.toLowerCase()) ?? { words, by: [] };
    known.by.push(reportOf(source, answer.report_id).letter);
    byWords.set(words.toLowerCase(), known);
  }
  return [...byWords.values()].map(({ words, by }) => told.answer(by, words)).join(" ");
}

/** Doubts about who says something: where there is one, nothing is told about it. */
export const UNSURE: ReadonlySet<string> = new Set(["unclosed", "no-speaker", "verb", "no-verb", "agreed"]);

/** "W and H give it as words of Omar Reed. T says it in its own voice." Empty where all say it in their own voice. */
export function voices(source: Source, answers: readonly Answer[]): string {
  const bySpeaker = new Map<string, string[]>();
  for (const { report_id, claims } of answers) {
    const ids = new Set(claims.map((claim) => claim.source));
    const [id] = ids;
    if (ids.size !== 1 || id === undefined || claims.some(({ doubt }) => UNSURE.has(doubt))) continue;
    if (id === "outlet" ? claims.some((claim) => namesSomebody(source, claim)) : !isKnown(source, id)) continue;
    bySpeaker.set(id, [...(bySpeaker.get(id) ?? []), reportOf(source, report_id).letter]);
  }
  if ([...bySpeaker.keys()].every((id) => id === "outlet")) return "";
  return [...bySpeaker].map(([id, by]) => (id === "outlet" ? told.own(by) : told.of(by, named(source, id)))).join(" ");
}

/** Whether a report says something itself, in a sentence without a verb of saying. */
export function isOwnVoice({ tables }: Source, { claims }: Pick<Answer, "claims">): boolean {
  return claims.every(({ source, doubt, report_id, start }) => {
    const row = tables.sentences.find((one) => one.report_id === report_id && one.start <= start && start < one.end);
    return source === "outlet" && !UNSURE.has(doubt) && row !== undefined && row.text !== "" && !SAYING.test(row.text);
  });
}

/** "Judge Cole listed five warnings": whoever says something in a sentence may say this too, so its voice is no one's to tell. */
function namesSomebody({ tables, codebook }: Source, { report_id, start }: Claim): boolean {
  const row = tables.sentences.find((one) => one.report_id === report_id && one.start <= start && start < one.end);
  const text = row?.text ?? "";
  return (
    text === "" ||
    SAYING.test(text) ||
    codebook.speakers.some(({ name, aliases }) => [name, ...aliases].some((alias) => text.includes(alias)))
  );
}

const SAYING =
  /\b(?:sa(?:y|ys|id)|told|according to|claim\p{L}*|report\p{L}*|announc\p{L}*|expl\p{L}*|list(?:s|ed)|warn\p{L}*|insist\p{L}*|admit\p{L}*|add(?:s|ed)|estimat\p{L}*|communicat\p{L}*|confirm\p{L}*|declar\p{L}*|stat(?:es|ed)|disclos\p{L}*|wr(?:ites?|ote))\b/iu;

function isKnown({ codebook }: Source, ids: string): boolean {
  return ids.split("+").every((id) => codebook.speakers.some((speaker) => speaker.id === id));
}

/** A speaker as a sentence names one: "Omar Reed", "the coast guard". */
export function named(source: Source, id: string): string {
  const name = speakers(id, source);
  return /^\p{Ll}/u.test(name) && !/^(?:the|an?)\s/.test(name) ? `the ${name}` : name;
}

/** How many witnesses say something in their own voice: what all have from one person is that person's word. */
export function countOwnWitnesses(source: Source, answers: readonly Answer[]): number {
  return countWitnesses(
    source,
    answers.filter(({ claims }) => claims.every((claim) => claim.source === "outlet")),
  );
}

/** How many witnesses some answers have: what one report has from another counts once. */
export function countWitnesses(source: Source, answers: readonly Answer[]): number {
  return groupsOfOne(source, answers).length;
}

function linksOf({ links }: Source, answers: readonly Answer[]): WitnessLink[] {
  return linksOn(
    links,
    answers.flatMap(({ claims }) => claims),
  );
}

function groupsOfOne(source: Source, answers: readonly Answer[]): string[][] {
  return witnessesOf(
    answers.map(({ report_id }) => report_id),
    linksOf(source, answers),
  );
}

/** "W and F print a passage alike, so they count as one witness." Empty where all stand apart. */
export function witnessNote(source: Source, answers: readonly Answer[]): string {
  const groups = groupsOfOne(source, answers).filter((group) => group.length > 1);
  const links = linksOf(source, answers);
  return groups
    .map((group) => {
      const [link] = links.filter(({ a, b }) => group.includes(a) && group.includes(b));
      const by = letters(source.tables.reports.filter(({ report_id }) => group.includes(report_id)));
      if (link === undefined || group.length > 2) return told.together(by);
      const [a, b] = [reportOf(source, link.a).letter, reportOf(source, link.b).letter];
      return link.why === "credit" ? told.credit(a, b) : link.why === "outlet" ? told.outlet(a, b) : told.copy(a, b);
    })
    .join(" ");
}

/** Sentences one behind the other; empty ones leave no gap. */
export function sentences(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" ");
}
