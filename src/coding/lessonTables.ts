import type { Parse } from "../parser/index.js";
import { framingTables, type FramingTables } from "./framing.js";
import { provenanceOf, type Provenance } from "./provenance.js";
import type { Codebook, Dataset, Tables } from "./types.js";
import type { WitnessLink } from "./witnesses.js";

/** What some lessons need beside the tables that all have, each by the name of its file in `src/data/[dataset]`. */
export interface LessonTables {
  /** Which reports are no witnesses apart from each other. `language`: BCP 47 tag of the reports' language. */
  timing: { language: string; links: WitnessLink[] };
  framing: FramingTables;
  /** What the texts show of where they come from. `language`: BCP 47 tag of the reports' language. */
  provenance: Provenance & { language: string };
}

/** Gives such a table: read from its file, or made here. */
export type ReadTable = <Name extends keyof LessonTables>(name: Name) => LessonTables[Name];

interface Coded {
  dataset: Dataset;
  codebook: Codebook;
  parses: readonly Parse[];
  tables: Tables;
}

/** Makes each of them, for the build and for the workbench. */
export const MAKE_TABLE: { [Name in keyof LessonTables]: (coded: Coded) => LessonTables[Name] } = {
  timing: ({ dataset, parses, tables, codebook }) => ({
    language: dataset.language,
    links: provenanceOf(dataset.reports, parses, tables, codebook).links,
  }),
  framing: ({ dataset, parses, codebook, tables }) => framingTables(dataset, parses, codebook, tables.claims),
  provenance: ({ dataset, parses, tables, codebook }) => ({
    language: dataset.language,
    ...provenanceOf(dataset.reports, parses, tables, codebook),
  }),
};
