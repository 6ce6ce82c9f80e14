import type { Claim, Item, VariantRow } from "../../coding/types.js";
import { generatedStrings } from "../../strings/generated.js";
import { paragraph } from "../plain.js";
import type { ChoiceExercise } from "../kinds/choice.js";
import type { MarkExercise } from "../kinds/mark.js";
import type { MultipleExercise } from "../kinds/ticks.js";
import { asked } from "./agree.js";
import {
  answersTo,
  base,
  claimsEvidence,
  derivedKey,
  finished,
  idOf,
  letters,
  mixed,
  option,
  said,
  type Source,
  speakers,
  wordsEvidence,
} from "./context.js";

const strings = generatedStrings;
const MOST_OPTIONS = 5;
const LONGEST_QUOTE = 160;

/**
 * "Mark the sentence that gives the answer", in the paragraphs around the first claim of a report.
 * @param turn whose turn it is: each item looks into another report
 */
export function findIt(source: Source, item: Item, turn: number): MarkExercise | null {
  const { claims, sentences, reports } = source.tables;
  const inBody = claims.filter((one) => one.item === item.id && one.part === "body" && one.paragraph !== null);
  const holders = [...new Set(inBody.map((one) => one.report_id))];
  const claim = inBody.find((one) => one.report_id === holders[turn % holders.length]);
  if (!claim) return null;
  const { report_id, paragraph: at } = claim;
  const near = sentences.filter(
    (row) => row.report_id === report_id && row.part === "body" && Math.abs(row.paragraph! - at!) <= 1,
  );
  const itemClaims = claims.filter((one) => one.item === item.id && one.report_id === report_id);
  const holds = (row: { start: number; end: number }): Claim[] =>
    itemClaims.filter((one) => one.start < row.end && row.start < one.end);
  if (near.length < 2 || near.some(({ text }) => text === "") || near.every((row) => holds(row).length > 0))
    return null;
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

/** Which of several answers a report names, where reports name several. */
export function namesWhat(source: Source, item: Item): MultipleExercise | null {
  const groups = answersTo(source, item.id);
  const report = source.tables.reports.find(
    (one) =>
      groups.some(({ reports }) => reports.includes(one)) && groups.some(({ reports }) => !reports.includes(one)),
  );
  if (!report) return null;
  const has = groups.filter(({ reports }) => reports.includes(report)).slice(0, MOST_OPTIONS - 2);
  const hasNot = groups.filter(({ reports }) => !reports.includes(report)).slice(0, MOST_OPTIONS - has.length);
  const { names } = strings;
  const options = [...has, ...hasNot].map((group, i) => {
    const reportClaims = group.claims.filter(({ report_id }) => report_id === report.report_id);
    const feedback = has.includes(group)
      ? said(names.has(report.letter, group.inWords), claimsEvidence(source, reportClaims))
      : said(names.hasNot(report.letter, letters(group.reports)), claimsEvidence(source, group.claims));
    return option(`v${i + 1}`, group.inWords, feedback);
  });
  const claims = has.flatMap((group) => group.claims.filter(({ report_id }) => report_id === report.report_id));
  return finished<MultipleExercise>({
    ...base({
      id: `names-${item.id}`,
      lesson: item.dimension,
      ends: "trust",
      title: names.title(report.letter, item.label),
      prompt: [paragraph(names.prompt(asked(item), report.letter))],
    }),
    type: "multiple",
    options: mixed(options, item.id),
    key: {
      ...derivedKey(`the answers to “${item.label}” of this report`, claims, claimsEvidence(source, claims)),
      options: has.map((_, i) => `v${i + 1}`),
      either: [],
    },
  });
}

/** "To whom does the report give these words?", one a report. Needs three speakers. */
export function whoseWords(source: Source): ChoiceExercise[] {
  const { variants, reports } = source.tables;
  const known = source.codebook.speakers.map(({ id }) => id);
  if (known.length < 3) return [];
  return reports.flatMap((report) => {
    const fits = (row: VariantRow): boolean =>
      row.report_id === report.report_id &&
      known.includes(row.source) &&
      row.attribution === "direct" &&
      row.text.length <= LONGEST_QUOTE;
    const row = variants.find(fits);
    return row ? [whose(source, row, report.letter, known)] : [];
  });
}

function whose(source: Source, row: VariantRow, letter: string, known: readonly string[]): ChoiceExercise {
  const { quote } = strings;
  const claims = source.tables.claims.filter(
    (claim) => claim.item === row.group && claim.report_id === row.report_id && claim.start === row.start,
  );
  const evidence = [wordsEvidence(source, row, claims[0]?.claim_id ?? "")];
  // Speakers of this report first: they are the ones that can be mixed up.
  const heard = new Set(source.tables.claims.filter((one) => one.report_id === row.report_id).map((one) => one.source));
  const others = known.filter((id) => id !== row.source).sort((a, b) => Number(heard.has(b)) - Number(heard.has(a)));
  const options = [row.source, ...others.slice(0, 2)].map((id) => {
    const name = speakers(id, source);
    return option(idOf(id), name, said(id === row.source ? quote.right(name) : quote.wrong(name), evidence));
  });
  const printed = { kind: "printed" as const, report_id: row.report_id, text: row.text };
  const id = idOf("whose", row.report_id, row.group);
  return finished<ChoiceExercise>({
    ...base({
      id,
      lesson: "wording",
      ends: "trust",
      title: quote.title(letter, row.label),
      prompt: [paragraph(quote.prompt(letter)), paragraph(printed)],
      hint: quote.hint,
    }),
    type: "choice",
    options: mixed(options, id),
    key: { ...derivedKey("the speaker to whom the words are given", claims, evidence), options: [idOf(row.source)] },
  });
}
