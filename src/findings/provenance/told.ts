import type { SourceRow } from "../../coding/provenance.js";
import { isOfNamedPerson } from "../../coding/namedPerson.js";
import type { SourceType } from "../../coding/types.js";
import type { Finding, FindingKind } from "../finding.js";
import type { Sources } from "./origin.js";

/** A kind of source; empty: the codebook does not say. */
export type SourceKind = Exclude<SourceType, "outlet"> | "";

/** A passage that a report gives to somebody. */
type ToldRow = SourceRow & { kind: SourceKind };

/** Who told the reports, passage by passage; by report, then by place. */
export interface ToldFinding extends Finding {
  kind: "told";
  rows: readonly ToldRow[];
  /** How many passages of each kind. */
  counts: ReadonlyMap<SourceKind, number>;
}

export const toldKind: FindingKind<ToldFinding> = {
  kind: "told",
  make: (facts) => [toldIn(facts)],
  faults: ({ rows, counts }, facts) => [
    ...([...counts.values()].reduce((sum, n) => sum + n, 0) === rows.length ? [] : ["the kinds do not add up"]),
    ...rows.flatMap(({ kind, source, text }) => {
      const typed = facts.codebook.speakers.filter(({ id }) => source.split("+").includes(id));
      const isOfficial = kind === "named-official" && !typed.every(({ sourceType }) => sourceType === kind);
      return isOfficial ? [`nobody coded that ${source} is an official: ${text}`] : [];
    }),
  ],
};

/**
 * Sources with a name of whom some report says that they are somebody, "Mayor", "a baker": people with a name, though neither the
 * codebook nor the name tells it.
 */
function namedPersons({ provenance, codebook }: Sources): ReadonlySet<string> {
  const nameOf = (id: string): string => codebook.speakers.find((speaker) => speaker.id === id)?.name ?? id;
  return new Set(
    provenance.sources.filter(({ source, role }) => isOfNamedPerson(nameOf(source), role)).map(({ source }) => source),
  );
}

/** Passages that reports give to somebody. A bare credit, "(abc)", gives nothing to anybody. */
export function toldIn(facts: Sources): ToldFinding {
  const { provenance, reports } = facts;
  const named = namedPersons(facts);
  const order = new Map(reports.map(({ report_id }, i) => [report_id, i]));
  const rows = provenance.sources
    .filter(({ report_id }) => order.has(report_id))
    .map((row): ToldRow => {
      const kind = row.source_type === "outlet" ? "" : row.source_type;
      return { ...row, kind: kind === "" && named.has(row.source) ? "named-person" : kind };
    })
    .sort((a, b) => order.get(a.report_id)! - order.get(b.report_id)! || a.start - b.start);
  const counts = new Map<SourceKind, number>();
  for (const { kind } of rows) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return { kind: "told", about: "", reports: reports.map(({ report_id }) => report_id), evidence: [], rows, counts };
}

/** "Investigators", "port users": nobody says how many they are, and nobody could look for one of them by name. */
const BARE = /^(?!(?:one|two|three|four|five|six|several|some|many)\b)[\p{L}-]+(?:\s[\p{L}-]+)?s$/iu;

/**
 * For each report the first passage that it has from a person without a name, in the story itself: who is only "Opposition leader"
 * in a headline has a name further down. A person comes before a crowd.
 */
export function unnamedIn(rows: readonly ToldRow[]): ToldRow[] {
  const own = rows.filter(
    ({ kind, part }) => (kind === "unnamed-official" || kind === "unnamed-person") && part === "body",
  );
  return [...new Set(own.map(({ report_id }) => report_id))].flatMap((report) => {
    const here = own.filter((row) => row.report_id === report);
    return here.find(({ source }) => !BARE.test(source)) ?? here.slice(0, 1);
  });
}
