import type { FramingTables } from "../coding/framing.js";
import type { Provenance } from "../coding/provenance.js";
import type { Codebook, Tables } from "../coding/types.js";

/** All that findings are made from and judged by: the tables of a dataset, its codebook, and what stands beside the tables. */
export interface Facts extends Tables {
  codebook: Codebook;
  /** BCP 47 tag of the reports' language. */
  language: string;
  framing: FramingTables;
  provenance: Provenance;
}
