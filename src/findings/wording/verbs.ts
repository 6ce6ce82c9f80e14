import { normal } from "../../coding/collation/normal.js";
import type { Finding, FindingKind } from "../finding.js";
import { claimOf, statementsIn, type WordingFacts } from "./statement.js";
import { isBetweenMarks } from "../../coding/collation/passages.js";
import { sharedWords, type Statement } from "../../coding/collation/statement.js";
import type { VariantRow } from "../../coding/types.js";

/** A verb of saying, as it is printed, with the reports that have it for the statement. */
interface SayingVerb {
  verb: string;
  reports: readonly string[];
  /** "Said" tells that somebody spoke, and nothing more. */
  isNeutral: boolean;
}

/** "W has “said”, F “admitted”": different verbs for one statement of one source. */
export interface VerbsFinding extends Finding {
  kind: "verbs";
  source: string;
  /** At least two, in the order of the reports. */
  verbs: readonly SayingVerb[];
}

const NEUTRAL: ReadonlySet<string> = new Set(["say", "tell", "speak", "add"]);

/** What two reports make of one statement of one source: nobody else's verb is compared with it. */
export function verbsOf(statement: Statement, facts: WordingFacts): VerbsFinding[] {
  const rows = statement.versions
    .map(({ row }) => row)
    .filter(({ source, cue }) => source !== "" && source !== "outlet" && isVerb(cue))
    .filter((row, _, all) => all.some((other) => other !== row && areOne(row, other)));
  const sources = [...new Set(rows.map(({ source }) => source))];
  return sources.flatMap((source): VerbsFinding[] => {
    const own = rows.filter((row) => row.source === source);
    // “Says” and “said” are two verbs as printed; that they differ tells nothing.
    const verbs = new Map<string, { verb: string; reports: string[] }>();
    for (const { cue, report_id } of own) {
      const known = verbs.get(cue.toLowerCase()) ?? { verb: cue, reports: [] };
      if (!known.reports.includes(report_id)) known.reports.push(report_id);
      verbs.set(cue.toLowerCase(), known);
    }
    const reports = [...new Set(own.map(({ report_id }) => report_id))];
    const lemmas = new Set([...verbs.keys()].map(lemma));
    if (lemmas.size < 2 || reports.length < 2 || [...lemmas].every((key) => NEUTRAL.has(key))) return [];
    return [
      {
        kind: "verbs",
        about: statement.id,
        reports,
        evidence: own.flatMap((row) => claimOf(row, facts.claims)?.claim_id ?? []),
        source,
        verbs: [...verbs].map(([key, verb]) => ({ ...verb, isNeutral: NEUTRAL.has(lemma(key)) })),
      },
    ];
  });
}

/** So many of the shorter quotation's words stand in the other, where both are one statement and not two of its parts. */
const MOSTLY = 0.6;

/** Whether two versions put one thing. Of what is retold without marks the codebook says so. */
function areOne(a: VariantRow, b: VariantRow): boolean {
  const { words, shared } = sharedWords(a.text, b.text);
  return !isBetweenMarks(a) || !isBetweenMarks(b) || shared >= MOSTLY * words;
}

/** One word: "according to" is no verb. */
function isVerb(cue: string): boolean {
  return /^\p{L}+$/u.test(cue);
}

function lemma(cue: string): string {
  return normal(cue.toLowerCase(), "").key;
}

export const verbsKind: FindingKind<VerbsFinding> = {
  kind: "verbs",
  make: (facts) => statementsIn(facts).flatMap((statement) => verbsOf(statement, facts)),
  faults: ({ about, source, verbs }, { variants }) => [
    ...verbs.flatMap(({ verb, reports, isNeutral }) => [
      ...reports
        .filter((id) => {
          const rows = variants.filter((row) => row.group === about && row.report_id === id && row.source === source);
          return !rows.some(({ cue }) => cue.toLowerCase() === verb.toLowerCase());
        })
        .map((id) => `${id} does not print “${verb}” for "${source}"`),
      ...(isNeutral === /^(?:sa(?:y|id)|t(?:ell|old)|sp(?:eak|oke)|add)/iu.test(verb)
        ? []
        : [`“${verb}” is not neutral`]),
    ]),
    ...(new Set(verbs.map(({ verb }) => verb.toLowerCase())).size === verbs.length ? [] : ["one verb stands twice"]),
  ],
};
