import type { Parse } from "../parser/index.js";
import { namedByRole } from "./knownByRole.js";
import { namedByNoun } from "./namedByNoun.js";
import { withHalves } from "./halfOfDay.js";
import { withLocalTimes } from "./localTime.js";
import { withOwnReport } from "./ownReport.js";
import { proposeSpeakers } from "./propose/speakers.js";
import { withOutlet } from "./outletName.js";
import type { Dataset } from "./types.js";

/**
 * What a report leaves to its readers, as far as it or the others tell it: the clock by which it gives the time, who has an
 * office, and what it asks or knows itself. Each report is parsed by itself; between that and coding stands this.
 * @param parses one a report, made with `parseOptions`
 */
export function readTogether({ codebook, reports }: Dataset, parses: readonly Parse[]): Parse[] {
  const told = parses.map((parse, i) => {
    const meta = reports[i];
    return meta === undefined ? parse : namedByNoun(withOwnReport(parse, withOutlet(meta, parse).outlet));
  });
  const local = withHalves(told.map(withLocalTimes));
  return namedByRole(local, codebook?.speakers ?? proposeSpeakers(local), codebook != null);
}
