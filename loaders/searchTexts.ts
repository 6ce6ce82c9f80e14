import { join } from "node:path";
import type { BuiltDataset } from "./buildTables.js";

/** A page as Framework's search takes it. */
interface SearchText {
  path: string;
  title: string;
  text: string;
}

/**
 * What the side bar's search finds besides the pages' own words: every report, by all of its words that may be shown.
 * @param tables a dataset's tables, or null where there are none yet
 */
export async function* searchTexts(
  datasets: readonly { name: string }[],
  tables: (name: string) => Promise<BuiltDataset | null>,
): AsyncGenerator<SearchText> {
  for (const { name } of datasets) {
    const built = await tables(name);
    if (built === null) continue;
    const { reports, sentences } = built.tables;
    for (const { report_id, letter, label } of reports) {
      const shown = sentences.filter((row) => row.report_id === report_id).map(({ text }) => text);
      yield {
        path: `/${join(name, "read", report_id)}`,
        title: `${letter}: ${label}`,
        text: asSearched(shown.join(" ")),
      };
    }
  }
}

/** Words and figures alone, without accents, as Framework has those of its pages. */
function asSearched(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(/[\u0300-\u036f]/g, "")
    .replace(/[^\p{L}\p{N}]/gu, " ");
}
