import type { Claim, Item, Rule } from "../../coding/types.js";
import { generatedStrings } from "../../strings/generated.js";
import { paragraph } from "../plain.js";
import type { MarkExercise } from "../kinds/mark.js";
import { isOwnVoice } from "./told.js";
import { asked } from "./agree.js";
import { base, claimsEvidence, derivedKey, finished, said, type Source, wordsEvidence } from "./context.js";

const strings = generatedStrings;
/** Rules whose answers a sentence gives or does not give. */
const IN_A_SENTENCE: ReadonlySet<Rule["by"]> = new Set(["time", "number", "money"]);

/**
 * "Mark the sentence that gives the answer", in the paragraphs around the first claim of a report that gives one answer,
 * and gives it in its own voice.
 * @param turn whose turn it is: each item looks into another report
 */
export function findIt(source: Source, item: Item, turn: number): MarkExercise | null {
  if (!IN_A_SENTENCE.has(item.rule.by) || item.silence === false) return null;
  const { claims, sentences, reports } = source.tables;
  const own = claims.filter((one) => one.item === item.id);
  const inBody = own.filter((one) => one.part === "body" && one.paragraph !== null);
  // What a report only gives as somebody's words is disputed perhaps, and words with a second reading give no one answer.
  const isPlain = (id: string): boolean => {
    const all = own.filter(({ report_id }) => report_id === id);
    const isOne = new Set(all.map(({ value, unit, mod }) => `${value} ${unit} ${mod}`)).size === 1;
    return isOne && all.every(({ reading }) => reading === "") && isOwnVoice(source, { claims: all });
  };
  const holders = [...new Set(inBody.map((one) => one.report_id))].filter(isPlain);
  const claim = inBody.find((one) => one.report_id === holders[turn % holders.length]);
  if (!claim) return null;
  const { report_id, paragraph: at } = claim;
  const near = sentences.filter(
    (row) => row.report_id === report_id && row.part === "body" && Math.abs(row.paragraph! - at!) <= 1,
  );
  const itemClaims = own.filter((one) => one.report_id === report_id);
  const holds = (row: { start: number; end: number }): Claim[] =>
    itemClaims.filter((one) => one.start < row.end && row.start < one.end);
  if (near.length < 2 || near.some(({ text }) => text === "") || near.every((row) => holds(row).length > 0))
    return null;
  if (near.some((row) => holds(row).length === 0 && mayAnswer(row.text, item))) return null;
  const letter = reports.find((report) => report.report_id === report_id)!.letter;
  const units = near.map((row) => {
    const here = holds(row);
    const feedback =
      here.length > 0
        ? said(
            strings.mark.found,
            here.map((one) => wordsEvidence(source, one, one.claim_id)),
          )
        : NOTHING;
    const { start, end, text, paragraph, sentence } = row;
    return { id: `s${start}`, start, end, text, paragraph, sentence, feedback };
  });
  const found = near.flatMap(holds);
  return finished<MarkExercise>({
    ...base({
      id: `find-${item.id}`,
      lesson: item.dimension,
      ends: "trust",
      title: strings.mark.title(item.label, letter),
      prompt: [paragraph(strings.mark.prompt(asked(item), letter))],
    }),
    type: "mark",
    report_id,
    unit: "sentence",
    // Each sentence stands for itself here: what lies between them is not in the tables.
    passage: near.map(({ start, end, text, paragraph }) => ({ start, end, text, paragraph })),
    units,
    otherwise: said(strings.mark.otherwise),
    key: {
      ...derivedKey(`the words of “${item.label}” in this report`, found, claimsEvidence(source, found)),
      units: near.filter((row) => holds(row).length > 0).map(({ start }) => `s${start}`),
      either: [],
    },
  });
}

const NOTHING = { blocks: [], evidence: [] };

/** What may be a number, a day, a time of day or a length, or point at one: "then", "before", "the next morning". */
const FIGURE =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|\p{L}+ty|hundreds?|thousands?|dozens?|half|several|\p{L}+day|today|yesterday|tomorrow|night|morning|afternoon|evening|noon|midnight|hours?|minutes?|before|after|later|then|when|while|until)\b/iu;

/**
 * Whether a sentence without a claim may give the answer all the same, in words that the search does not know. Then nobody
 * can be told that it does not.
 */
function mayAnswer(text: string, { where, rule }: Item): boolean {
  if (!FIGURE.test(text)) return false;
  const words = [...where.near, ...where.beside, ...(rule.by === "number" ? rule.of : [])];
  const small = text.toLowerCase();
  return (
    words.length === 0 ||
    /^["“‘]?(?:It|They|This|That)\b/u.test(text) ||
    words.some((word) => small.includes(word.toLowerCase()))
  );
}
