import { readDataset } from "../../loaders/readDataset.js";
import { factsOf } from "../findings/factsOf.js";

/**
 * What the build makes of invented reports that nobody has coded, by their ids; everything else is as in the flood.
 * @param translated ids of reports that are translated from German
 */
export function uncoded(texts: Record<string, string>, translated: readonly string[] = []) {
  const { dataset } = readDataset("test/findings/flood");
  const [meta] = dataset.reports;
  const reports = Object.keys(texts).map((id) => ({
    ...meta!,
    id,
    letter: id[0]!.toUpperCase(),
    label: id,
    outlet: id,
    agency: "",
    translatedFrom: translated.includes(id) ? "de" : "",
  }));
  return factsOf({ ...dataset, reports, codebook: null }, new Map(Object.entries(texts)));
}
