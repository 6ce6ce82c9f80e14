import type { Codebook, CoverageRow } from "../../coding/types.js";
import type { Finding, FindingKind } from "../finding.js";

/** What findings on topics are made from. */
interface TopicsFacts {
  reports: readonly { report_id: string }[];
  coverage: readonly CoverageRow[];
  codebook: Pick<Codebook, "topics">;
}

/** In which reports words of the topics were found. That none was found does not say that a report has nothing on it. */
export interface TopicsFinding extends Finding {
  kind: "topics";
  /** How many topics were searched. */
  topics: number;
  /** Ids of the topics that were found in every report, in one only, and in none. */
  inEvery: readonly string[];
  inOne: readonly string[];
  inNone: readonly string[];
}

export function topicsFinding({ reports, coverage, codebook }: TopicsFacts): TopicsFinding {
  const ids = reports.map(({ report_id }) => report_id);
  const topics = codebook.topics.map(({ id }) => id).filter((id) => coverage.some(({ topic }) => topic === id));
  const found = new Map(
    topics.map((id) => [id, coverage.filter((row) => row.topic === id && row.found).map(({ report_id }) => report_id)]),
  );
  const having = (n: number): string[] => topics.filter((id) => found.get(id)!.length === n);
  return {
    kind: "topics",
    about: "",
    reports: ids,
    evidence: [],
    topics: topics.length,
    inEvery: having(ids.length),
    inOne: having(1),
    inNone: having(0),
  };
}

export const topicsKind: FindingKind<TopicsFinding> = {
  kind: "topics",
  make: (facts) => (facts.codebook.topics.length === 0 ? [] : [topicsFinding(facts)]),
  faults: ({ inEvery, inOne, inNone, reports }, { framing, codebook }) => {
    const counted = (topic: string): number =>
      new Set(framing.mentions.filter((row) => row.topic === topic).map(({ report_id }) => report_id)).size;
    const label = (id: string): string => codebook.topics.find((topic) => topic.id === id)?.label ?? id;
    return [
      ...inEvery.filter((id) => counted(id) !== reports.length).map((id) => `${label(id)} is not in every report`),
      ...inOne.filter((id) => counted(id) !== 1).map((id) => `${label(id)} is not in one report only`),
      ...inNone.filter((id) => counted(id) !== 0).map((id) => `${label(id)} is in a report`),
    ];
  },
};
