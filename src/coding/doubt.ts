import { isSaying, type Parse } from "../parser/index.js";
import { overlapping } from "./overlapping.js";
import { isAgreedWith } from "./agreedWith.js";
import type { Claim, Doubt } from "./types.js";

type Doubtful = Pick<Claim, "reading" | "attribution" | "source" | "cue" | "start" | "end">;

/**
 * Why the machine is less sure of a claim that it read; empty where it is not. Each kind is one that it was wrong about
 * clearly more often than about the rest, on news that people had annotated: see "How good is it" in the README.
 */
export function doubtOf(parse: Parse, claim: Doubtful): Doubt {
  if (claim.reading !== "") return "readings";
  const quotations = overlapping(parse.quotations, claim);
  if (quotations.some(({ broken }) => broken === "unclosed")) return "unclosed";
  if (claim.attribution === "none") return "";
  if (claim.source === "") return "no-speaker";
  if (overlapping(parse.quotations, claim).some(({ cue, start }) => isAgreedWith(parse.text, cue, start)))
    return "agreed";
  if (claim.attribution === "indirect") return "indirect";
  if (claim.cue !== "") return isSaying(claim.cue) ? "" : "verb";
  return isNamedBeside(parse, claim) || !goesOn(parse, claim) ? "no-verb" : "";
}

/** Whether a whole quotation goes on from one before it in its paragraph: "… he said. “It is late.”" */
function goesOn(parse: Parse, claim: Doubtful): boolean {
  if (claim.attribution !== "direct") return false;
  const paragraph = overlapping(parse.sentences, claim)[0]?.paragraph;
  return overlapping(parse.attributions, claim).some(({ source }) => {
    if (source === null || source.start === null || source.end === null) return false;
    const named = overlapping(parse.sentences, { start: source.start, end: source.end })[0];
    return named !== undefined && named.paragraph === paragraph;
  });
}

/**
 * Whether the speaker stands in the sentence of the words without a verb that joins them ("“Never again” — the mayor was
 * firm"). Words that go on from a sentence before ("… he said. “It is late.”") have their verb there.
 */
function isNamedBeside(parse: Parse, claim: Doubtful): boolean {
  const sentences = overlapping(parse.sentences, claim);
  return overlapping(parse.attributions, claim).some(({ source }) => {
    const at = source?.start ?? null;
    return at !== null && sentences.some(({ start, end }) => start <= at && at < end);
  });
}
