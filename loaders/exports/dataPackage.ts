import type { Dataset, TableName } from "../../src/coding/index.js";
import { COLUMNS, PRIMARY_KEYS, TABLE_NAMES } from "../../src/coding/columns.js";

/** A description of the tables that programs can read: a Frictionless data package, version 1 (specs.frictionlessdata.io). */
export function dataPackage(dataset: Dataset) {
  return {
    profile: "tabular-data-package",
    name: dataset.name,
    title: dataset.title,
    description: dataset.summary,
    sources: dataset.reports.map(({ label, url, rights }) => ({
      title: rights ? `${label}. ${rights}` : label,
      ...(url ? { path: url } : {}),
    })),
    resources: TABLE_NAMES.map(resource),
  };
}

function resource(name: TableName) {
  const fields = Object.entries(COLUMNS[name]).map(([column, { type, description }]) => ({
    name: column,
    type,
    description,
  }));
  const key = PRIMARY_KEYS[name];
  const reference = { fields: "report_id", reference: { resource: "reports", fields: "report_id" } };
  return {
    name,
    path: `${name}.csv`,
    profile: "tabular-data-resource",
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    schema: {
      fields,
      missingValues: [""],
      ...(key ? { primaryKey: key } : {}),
      ...(name === "reports" ? {} : { foreignKeys: [reference] }),
    },
  };
}
