import { basename, extname, resolve } from "node:path";
import { once } from "node:events";
import { parseOptions, type ReportMeta } from "../../src/coding/index.js";
import { parse, type ParseOptions } from "../../src/parser/index.js";
import { directoryOf } from "../buildTables.js";
import { readLines, LineError, textOf } from "../jsonLines.js";
import { type LoadedDataset, readDataset } from "../readDataset.js";
import { isDay } from "../../src/values/days.js";
import { type Call, command, dayOption, InputError, readTextFile } from "./command.js";

const USAGE = `
Prints what the parser sees in a report, as JSON: parts, sentences, quotations, attributions, times.

  npm run -s parse -- FILE [--dataset NAME] [--date DAY]
  npm run -s parse -- --jsonl [--dataset NAME] [--date DAY] < LINES

  FILE            a report as plain text, UTF-8; prints one object
  --jsonl         reads one {"id", "text", "date"?} a line on standard input; prints one object a line
  --dataset NAME  the codebook's speakers and events, and what dataset.yaml says of the report, if FILE is one of its
                  reports or has the file name of one; NAME is a folder in data/, or a path with a slash in it
  --date DAY      day of publication, as 2024-05-31: weekdays and months are read from it. Without it the report's own
                  day, or the day of the dataset's event

Offsets are UTF-16 units from 0, the end not included: text.slice(start, end) is what was found.
With FILE, reported content is cut into clauses and begins after "that"; with --jsonl it is whole and begins with "that",
as in annotated corpora (PARC 3.0, PolNeAR).
`;

await command(USAGE, { jsonl: { type: "boolean" }, dataset: { type: "string" }, date: { type: "string" } }, main);

async function main({ values, positionals }: Call): Promise<void> {
  const loaded = typeof values["dataset"] === "string" ? readDataset(directoryOf(values["dataset"])) : null;
  const date = dayOption(values["date"]);
  if (values["jsonl"]) {
    if (positionals.length > 0)
      throw new InputError(`--jsonl reads standard input, not ${positionals[0]}. Leave one out.`);
    await parseLines(loaded, date);
    return;
  }
  const [file, ...others] = positionals;
  if (!file || others.length > 0) throw new InputError("Name one FILE, or use --jsonl. Call it with --help.");
  const text = readTextFile(file);
  const options = { id: basename(file, extname(file)), ...optionsFor(loaded, file), ...(date ? published(date) : {}) };
  process.stdout.write(`${JSON.stringify(parse(text, options), null, 2)}\n`);
}

/** A day that stands beside the text is the day on which it was published. */
function published(date: string): Pick<ParseOptions, "date" | "anchor"> {
  return { date, anchor: "published" };
}

/** What the dataset knows of a file. */
function optionsFor(loaded: LoadedDataset | null, file: string): ParseOptions {
  if (!loaded) return {};
  const { dataset, directory } = loaded;
  const same = (report: ReportMeta) => resolve(directory, "reports", report.file) === resolve(file);
  const report = dataset.reports.find(same) ?? dataset.reports.find((other) => other.file === basename(file));
  if (report) return parseOptions(dataset, report);
  return { date: dataset.date, speakers: dataset.codebook?.speakers ?? [], events: dataset.codebook?.events ?? [] };
}

async function parseLines(loaded: LoadedDataset | null, date: string | undefined): Promise<void> {
  try {
    for await (const { line, value } of readLines(process.stdin, "standard input")) {
      const where = `standard input:${line}`;
      const day = value["date"] ?? date;
      if (day !== undefined && !isDay(day))
        throw new LineError(`${where}: date ${JSON.stringify(day)} is no day. Write it as 2024-05-31.`);
      const id = textOf(value, "id", where);
      const options: ParseOptions = {
        ...optionsFor(loaded, `${id}.txt`),
        id,
        ...(day ? published(day) : {}),
        convention: "corpus",
      };
      const more = process.stdout.write(`${JSON.stringify(parse(textOf(value, "text", where), options))}\n`);
      if (!more) await once(process.stdout, "drain");
    }
  } catch (error) {
    if (error instanceof LineError) throw new InputError(error.message);
    throw error;
  }
}
