import type { FramingTables } from "../coding/framing.js";
import type { Provenance } from "../coding/provenance.js";
import type { Codebook, Tables } from "../coding/types.js";

/** The tables as findings read them. */
type ReadTables = { readonly [Name in keyof Tables]: Readonly<Tables[Name]> };

/** All that findings are made from and judged by: the tables of a dataset, its codebook, and what stands beside the tables. */
export interface Facts extends ReadTables {
  codebook: Codebook;
  /** BCP 47 tag of the reports' language. */
  language: string;
  framing: FramingTables;
  provenance: Provenance;
}
