import { parse, type ParseOptions } from "../../src/parser/index.js";
import { readGold } from "../evaluate/gold.js";
import { predictedQuotes } from "../evaluate/predict.js";
import { type Counts, measure, type Measure, scoreDocument, type Scores } from "../evaluate/score.js";
import { LAYERS } from "../evaluate/types.js";
import { LineError } from "../jsonLines.js";
import { statusOf } from "../ownFiles.js";
import { type Call, command, InputError } from "./command.js";

const USAGE = `
Scores the parser's attributions against annotated documents.

  npm run -s evaluate -- GOLD.jsonl [--json]

  GOLD.jsonl   one {"id", "text", "date"?, "quotes"} a line; a quote is {"start", "end", "type", "quoted": [[start, end]],
               "speakerText", "speakerStart", "speakerEnd", "speakerAliases"?, "ignore"?}, offsets in UTF-16 units
  --json       the figures as JSON, 0 to 1

Two layers: quoted (what stands in quotation marks) and content (the whole reported content).
  exact       same span, without marks and punctuation at its ends
  strict      same span, without marks
  overlap     one-to-one pairs that share at least that part of their words
  token       words inside spans
  quote+spk   exact span and right speaker
  speaker     right speakers by the spans that were found (overlap 0.3) and have one
`;

await command(USAGE, { json: { type: "boolean" } }, main);

async function main({ values, positionals }: Call): Promise<void> {
  const [path, ...others] = positionals;
  if (!path || others.length > 0) throw new InputError("Name one GOLD.jsonl. Call it with --help.");
  const status = statusOf(path);
  if (status === null) throw new InputError(`${path}: there is no such file.`);
  if (!status.isFile()) throw new InputError(`${path}: this is no file.`);
  const counts = { quoted: [] as Counts[], content: [] as Counts[] };
  try {
    for await (const gold of readGold(path)) {
      const options: ParseOptions = { id: gold.id, convention: "corpus", ...(gold.date ? { date: gold.date } : {}) };
      const predicted = predictedQuotes(parse(gold.text, options));
      for (const layer of LAYERS) counts[layer].push(scoreDocument(gold, predicted, layer));
    }
  } catch (error) {
    if (error instanceof LineError) throw new InputError(error.message);
    throw error;
  }
  if (counts.quoted.length === 0) throw new InputError(`${path}: there is no document in it.`);
  const scores = { quoted: measure(counts.quoted), content: measure(counts.content) };
  if (values["json"]) process.stdout.write(`${JSON.stringify(scores, null, 2)}\n`);
  else for (const layer of LAYERS) process.stdout.write(report(layer, scores[layer]));
}

function report(layer: string, scores: Scores): string {
  const { documents, counts } = scores;
  const rows: [string, Measure][] = [
    ["exact", scores.exact],
    ["strict", scores.strict],
    ["overlap .3", scores.overlap3],
    ["overlap .8", scores.overlap8],
    ["token", scores.token],
    ["quote+spk", scores.quoteSpeaker],
  ];
  return [
    `${layer}: ${documents} documents, ${counts.gold} annotated, ${counts.predicted} found`,
    ...rows.map(
      ([name, m]) => `  ${name.padEnd(11)}P ${percent(m.precision)}  R ${percent(m.recall)}  F1 ${percent(m.f1)}`,
    ),
    `  ${"speaker".padEnd(11)}${percent(scores.speakerAccuracy)} of ${counts.speakers} right, ${percent(scores.speakerCoverage)} given`,
    "",
  ].join("\n");
}

function percent(portion: number): string {
  return (100 * portion).toFixed(1).padStart(5);
}
