import { mayBeGrouped, namingMouths, toldOf } from "../../coding/oneSpeaker.js";
import type { Claim, VariantRow } from "../../coding/types.js";
import { generatedStrings } from "../../strings/generated.js";
import type { ChoiceExercise } from "../kinds/choice.js";
import type { PairsExercise } from "../kinds/pairs.js";
import { paragraph } from "../plain.js";
import { base, derivedKey, finished, idOf, mixed, option, said, type Source, wordsEvidence } from "./context.js";
import { named, reportOf } from "./told.js";

/** Questions about quotations: who says them, and where one report prints more of a sentence than another. One statement, one question of a kind. */

const strings = generatedStrings;
const LONGEST_QUOTE = 200;
/** Versions are the same words where so much of the shorter one stands in the longer one. */
const LEAST_SAME = 0.75;
/** Fewer words are a remark that anybody could make. */
const FEWEST_WORDS = 3;
/** The longer one has so many words more at least: fewer are an article or an adverb. */
const FEWEST_CUT = 2;

/** Doubts with which a quotation is perhaps not its speaker's, or does not end where it seems to. */
const DENIED: ReadonlySet<string> = new Set(["agreed", "no-speaker", "unclosed"]);

/** A quotation of a wording group whose speaker the report names. */
interface Quote {
  row: VariantRow;
  words: string[];
}

/** The words of a text in small letters, without marks. */
function plainWords(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? []
  );
}

/** "museum employee": somebody whom a report names by what they are. */
const DESCRIBED = /^\p{Ll}[\p{L}’' -]{3,40}$/u;

/** Direct quotations of each group, by known speakers; where wished, by others too whom a report describes. */
function quotesOf({ tables, codebook }: Source, described = false): Map<string, Quote[]> {
  const known = new Set(codebook.speakers.map(({ id }) => id));
  const isTold = (source: string): boolean =>
    known.has(source) || (described && DESCRIBED.test(source) && source !== "outlet");
  const groups = new Map<string, Quote[]>();
  for (const row of tables.variants) {
    if (row.attribution !== "direct" || !isTold(row.source) || row.text.length > LONGEST_QUOTE) continue;
    if (DENIED.has(claimOf(tables, row)?.doubt ?? "")) continue;
    const words = plainWords(row.text);
    if (words.length >= FEWEST_WORDS) groups.set(row.group, [...(groups.get(row.group) ?? []), { row, words }]);
  }
  return groups;
}

function areSame(a: Quote, b: Quote): boolean {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  const left = new Set(long.words);
  return short.words.filter((word) => left.has(word)).length >= short.words.length * LEAST_SAME;
}

function claimOf({ claims }: Source["tables"], row: VariantRow): Claim | undefined {
  return claims.find(
    ({ item, report_id, start }) => item === row.group && report_id === row.report_id && start === row.start,
  );
}

function evidenceOf(source: Source, { row }: Quote) {
  return [wordsEvidence(source, row, claimOf(source.tables, row)?.claim_id ?? "")];
}

/** "Who said it?": the same words stand in several reports, in different mouths. */
export function whoSaidIt(source: Source): PairsExercise<"match">[] {
  const { mouths } = strings;
  const told = toldOf(source.tables, source.codebook.speakers);
  return [...quotesOf(source, true)].flatMap(([group, quotes]) => {
    const [first] = [...quotes].sort((a, b) => a.words.length - b.words.length);
    if (first === undefined) return [];
    const speaking = namingMouths(
      quotes.map(({ row }) => row),
      source.codebook.speakers,
    );
    const alike = quotes.filter((one) => speaking.includes(one.row) && areSame(first, one));
    // Another first name before one surname may be a slip: of those that may be one, one is asked about.
    const sources = [...new Set(alike.map(({ row }) => row.source))];
    const speakerIds = mayBeGrouped(sources, source.codebook.speakers, told).map(([id]) => id!);
    const same = alike.filter(({ row }) => speakerIds.includes(row.source));
    const reports = new Set(same.map(({ row }) => row.report_id));
    if (speakerIds.length < 2 || reports.size !== same.length || same.length < 2) return [];
    const categories = speakerIds.map((id) => ({ id: idOf(id), text: [named(source, id)], report_id: "" }));
    const rows = same.map((quote) => {
      const report = reportOf(source, quote.row.report_id);
      const feedback = said(mouths.gives(report.letter, named(source, quote.row.source)), evidenceOf(source, quote));
      const name = strings.report(report.letter, report.label);
      return { ...option(report.report_id, name, feedback, report.report_id), undecided: false };
    });
    const evidence = same.flatMap((quote) => evidenceOf(source, quote));
    const printed = { kind: "printed" as const, report_id: first.row.report_id, text: first.row.text };
    return [
      finished<PairsExercise<"match">>({
        ...base({
          id: idOf("mouths", group),
          lesson: "wording",
          ends: "real",
          title: mouths.title(first.row.label),
          prompt: [paragraph(mouths.prompt), paragraph(printed)],
          hint: strings.quote.hint,
          after: mouths.after,
        }),
        type: "match",
        rows: mixed(rows, group),
        categories: mixed(categories, group),
        key: {
          ...derivedKey("the speaker to whom each report gives the words", [], evidence),
          accepted: Object.fromEntries(same.map(({ row }) => [row.report_id, [idOf(row.source)]])),
        },
      }),
    ];
  });
}

/** What one report prints of a sentence beyond where another ends. */
interface Cut {
  long: Quote;
  short: Quote;
  /** The further words, as printed. */
  gone: string;
}

/** Whether the first begins with all words of the other, and goes on; what it goes on with stands nowhere in the other's report. */
function cutOf({ tables }: Source, long: Quote, short: Quote): Cut | null {
  const n = short.words.length;
  const isPrefix = short.words.every((word, i) => long.words[i] === word);
  if (!isPrefix || long.words.length - n < FEWEST_CUT || long.row.report_id === short.row.report_id) return null;
  const rest = long.words.slice(n).join(" ");
  const texts = tables.sentences.filter(({ report_id }) => report_id === short.row.report_id).map(({ text }) => text);
  // Of a report in excerpts nobody sees what its other sentences say.
  if (texts.includes("") || plainWords(texts.join(" ")).join(" ").includes(rest)) return null;
  return { long, short, gone: tailBehind(long.row.text, n) };
}

/** The text behind its first `n` words, without the marks between. */
function tailBehind(text: string, n: number): string {
  const [, ...matches] = [...text.matchAll(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)].slice(n - 1);
  return text
    .slice(matches[0]?.index ?? text.length)
    .replace(/[“”"]/g, "")
    .replace(/[\s,.;:!?]+$/, "");
}

/** "What else does H print?": one report goes on where another ends. */
export function whatIsCut(source: Source): ChoiceExercise[] {
  return [...quotesOf(source)].flatMap(([group, quotes]) => {
    const cuts = quotes.flatMap((long) =>
      quotes
        .filter((short) => short.row.source === long.row.source)
        .flatMap((short) => cutOf(source, long, short) ?? []),
    );
    const [cut] = cuts.sort((a, b) => b.gone.length - a.gone.length);
    return cut === undefined ? [] : [cutQuestion(source, group, cut)];
  });
}

function cutQuestion(source: Source, group: string, { long, short, gone }: Cut): ChoiceExercise {
  const { cut } = strings;
  const [from, to] = [reportOf(source, long.row.report_id).letter, reportOf(source, short.row.report_id).letter];
  const evidence = [...evidenceOf(source, short), ...evidenceOf(source, long)];
  const begin = short.row.text.replace(/[“”"]/g, "").replace(/[\s,.;:!?…]+$/, "");
  const feedback = (id: string) => said(cut.said[id as keyof typeof cut.said](from, to, gone), evidence);
  const options = [
    option("gone", `“${gone}”`, feedback("gone")),
    option("begin", `“${lastWords(begin)}”`, feedback("begin")),
    option("nothing", cut.nothing, feedback("nothing")),
  ];
  const id = idOf("cut", group);
  return finished<ChoiceExercise>({
    ...base({
      id,
      lesson: "wording",
      ends: "real",
      title: cut.title(from, long.row.label),
      prompt: [
        paragraph(cut.prompt(from, to, named(source, long.row.source))),
        paragraph({ kind: "printed", report_id: short.row.report_id, text: short.row.text }),
        paragraph({ kind: "printed", report_id: long.row.report_id, text: long.row.text }),
      ],
      after: cut.after,
    }),
    type: "choice",
    options: mixed(options, id),
    key: { ...derivedKey("the words behind the end of the shorter version", [], evidence), options: ["gone"] },
  });
}

/** The last words that both print. */
function lastWords(text: string): string {
  return text.split(/\s+/).slice(-4).join(" ");
}

/**
 * "To whom does the report give these words?": one a statement, each in another report. Needs three speakers; whom another
 * report has for the same words, and who else speaks in this report, can be mixed up best.
 */
export function whoseWords(source: Source): ChoiceExercise[] {
  const { codebook, tables } = source;
  const known = codebook.speakers.map(({ id }) => id);
  if (known.length < 3) return [];
  const used = new Set<string>();
  return [...quotesOf(source)].flatMap(([group, quotes]) => {
    const quote = quotes.find(({ row }) => !used.has(row.report_id)) ?? quotes[0]!;
    used.add(quote.row.report_id);
    const elsewhere = new Set(quotes.map(({ row }) => row.source));
    const heard = new Set(
      tables.claims.filter((one) => one.report_id === quote.row.report_id).map((one) => one.source),
    );
    const rank = (id: string): number => Number(elsewhere.has(id)) * 2 + Number(heard.has(id));
    const others = known.filter((id) => id !== quote.row.source).sort((a, b) => rank(b) - rank(a));
    // Whoever is the only one without a name among names is found without reading.
    const isAlike = (id: string): boolean => hasName(source, id) === hasName(source, quote.row.source);
    const [alike] = others.filter(isAlike);
    if (alike === undefined) return [];
    const other = others.find((id) => id !== alike)!;
    return [whose(source, group, quote, [alike, other])];
  });
}

/** "Ann Berg" is a name; "a trader", "experts" say what somebody is. */
function hasName(source: Source, id: string): boolean {
  return named(source, id)
    .split(/\s+/)
    .every((word) => /^\p{Lu}/u.test(word));
}

/** Whether the sentence around a quotation names its speaker, has a pronoun for one, or neither. */
function speakerStands({ tables, codebook }: Source, row: VariantRow): "sentence" | "pronoun" | "around" {
  const around = tables.sentences
    .filter((one) => one.report_id === row.report_id && one.start < row.end && row.start < one.end)
    .map(
      (one) =>
        `${one.text.slice(0, Math.max(0, row.start - one.start))} ${one.text.slice(Math.max(0, row.end - one.start))}`,
    )
    .join(" ");
  const speaker = codebook.speakers.find(({ id }) => id === row.source);
  const names = speaker === undefined ? [row.source] : [speaker.name, ...speaker.aliases];
  if (names.some((name) => around.includes(name) || around.includes(name.split(" ").at(-1)!))) return "sentence";
  return /\b(?:he|she|they)\b/iu.test(around) ? "pronoun" : "around";
}

function whose(source: Source, group: string, quote: Quote, others: readonly string[]): ChoiceExercise {
  const { row } = quote;
  const { quote: words } = strings;
  const { letter } = reportOf(source, row.report_id);
  const evidence = evidenceOf(source, quote);
  const where = speakerStands(source, row);
  const options = [row.source, ...others].map((id) => {
    const name = named(source, id);
    return option(idOf(id), name, said(id === row.source ? words.right(name) : words.wrong(name, where), evidence));
  });
  const id = idOf("whose", row.report_id, group);
  return finished<ChoiceExercise>({
    ...base({
      id,
      lesson: "wording",
      ends: "trust",
      title: words.title(letter, row.label),
      prompt: [
        paragraph(words.prompt(letter)),
        paragraph({ kind: "printed", report_id: row.report_id, text: row.text }),
      ],
      hint: words.hint,
    }),
    type: "choice",
    options: mixed(options, id),
    key: { ...derivedKey("the speaker to whom the words are given", [], evidence), options: [idOf(row.source)] },
  });
}
