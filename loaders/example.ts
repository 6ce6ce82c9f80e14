import type { BuiltDataset } from "./buildTables.js";
import type { Example } from "../src/workbench/example.js";

/** A dataset's reports as the workbench opens them for an example: those that may be shown whole, as if just pasted. */
export function exampleOf({ dataset, parses }: BuiltDataset): Example {
  return {
    title: dataset.title,
    date: dataset.date,
    reports: dataset.reports
      .filter(({ publish }) => publish === "full")
      .flatMap(({ id, label, outlet, published }) => {
        const text = parses.find((parse) => parse.id === id)?.text;
        return text === undefined ? [] : [{ label, text, stated: { outlet, published } }];
      }),
  };
}
