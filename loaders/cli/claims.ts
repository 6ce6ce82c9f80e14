import { buildTables, DATA, directoryOf } from "../buildTables.js";
import { datasetNames } from "../readDataset.js";
import { TABLE_NAMES } from "../../src/coding/columns.js";
import { toCsv } from "../writeTables.js";
import { type Call, command, InputError, oneOf } from "./command.js";

const USAGE = `
Prints a table of a dataset.

  npm run -s claims -- DATASET [--table NAME] [--format csv|json]

  DATASET        a folder in data/, or a path with a slash in it
  --table NAME   ${TABLE_NAMES.join(", ")}; without it: claims
  --format       csv or json; without it: csv
`;

await command(
  USAGE,
  { table: { type: "string", default: "claims" }, format: { type: "string", default: "csv" } },
  main,
);

function main({ values, positionals }: Call): void {
  const [place, ...others] = positionals;
  if (!place || others.length > 0) throw new InputError(`Name one DATASET. Known: ${datasetNames(DATA).join(", ")}.`);
  const name = oneOf(values["table"], TABLE_NAMES, "table");
  const format = oneOf(values["format"], ["csv", "json"], "format");
  const { tables } = buildTables(directoryOf(place));
  process.stdout.write(format === "csv" ? toCsv(tables, name) : `${JSON.stringify(tables[name], null, 2)}\n`);
}
