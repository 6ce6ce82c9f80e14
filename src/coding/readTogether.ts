import type { Parse } from "../parser/index.js";
import { namedByRole } from "./knownByRole.js";
import { withHalves } from "./halfOfDay.js";
import { withLocalTimes } from "./localTime.js";
import { proposeSpeakers } from "./propose/speakers.js";
import type { Dataset } from "./types.js";

/**
 * What a report leaves to its readers, as far as it or the others tell it: the clock by which it gives the time, and who has an
 * office. Each report is parsed by itself; between that and coding stands this.
 * @param parses one a report, made with `parseOptions`
 */
export function readTogether({ codebook }: Dataset, parses: readonly Parse[]): Parse[] {
  const local = withHalves(parses.map(withLocalTimes));
  return namedByRole(local, codebook?.speakers ?? proposeSpeakers(local), codebook != null);
}
