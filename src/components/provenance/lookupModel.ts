import type { Claim } from "../../coding/types.js";
import { provenanceStrings } from "../../strings/provenance.js";
import type { Evidence } from "../lesson/evidence.js";
import { agencyClaims, evidenceOf, letter, pairsOf, type Context } from "./model.js";
import { toldIn } from "./sources.js";

const words = provenanceStrings.lookup.kinds;

/** Something to look up first, why, and the words that raise the question. */
interface Lookup {
  kind: keyof typeof words;
  question: string;
  /** What to search for: a question of the codebook, in our words; empty where the report's own words are searched. */
  search: string;
  evidence: Evidence[];
}

const MOST = 6;
/** Of one kind at most so many, so that one kind does not fill the list. */
const MOST_OF_KIND = 2;
/** Values that can be right or wrong; words can only be different. */
const COMPARABLE: readonly Claim["value_type"][] = ["date", "time", "month", "duration", "number"];

/**
 * What to look up first, from the data: a report without a source, a report that alone has another value, words with
 * several readings, wording in two reports, a source without a name. The first is the most urgent.
 */
export function lookups(context: Context): Lookup[] {
  const kinds = [nameless(context), alone(context), readings(context), copied(context), unnamed(context)];
  return kinds.flatMap((list) => list.slice(0, MOST_OF_KIND)).slice(0, MOST);
}

function nameless({ lesson, provenance }: Context): Lookup[] {
  const credited = new Set([
    ...agencyClaims(lesson).map(({ report_id }) => report_id),
    ...provenance.printed.filter(({ kind }) => kind === "outlet").map(({ report_id }) => report_id),
  ]);
  return lesson.data.reports
    .filter(({ report_id, outlet, agency }) => !credited.has(report_id) && outlet === "" && agency === "")
    .map(({ report_id }) => {
      const headline = lesson.data.sentences.find((row) => row.report_id === report_id && row.text !== "");
      return {
        kind: "nameless" as const,
        question: words.nameless(letter(lesson, report_id)),
        search: "",
        evidence: headline === undefined ? [] : [headline],
      };
    });
}

/** One report that differs from at least two others, which all agree. */
function alone({ lesson }: Context): Lookup[] {
  return lesson.data.codebook.items.flatMap(({ id, label, question }): Lookup[] => {
    const claims = lesson.data.claims.filter(({ item, value_type }) => item === id && COMPARABLE.includes(value_type));
    const reports = [...new Set(claims.map(({ report_id }) => report_id))];
    const valuesOf = (report: string): string[] =>
      claims.filter(({ report_id }) => report_id === report).map(({ value, unit }) => `${value} ${unit}`);
    return reports.flatMap((report) => {
      const others = reports.filter((other) => other !== report);
      const common = new Set(others.flatMap(valuesOf));
      const differs = valuesOf(report).every((value) => !common.has(value));
      if (others.length < 2 || common.size !== 1 || !differs) return [];
      const evidence = [report, others[0]!].map((one) => claims.find(({ report_id }) => report_id === one)!);
      return [
        {
          kind: "alone" as const,
          question: words.alone(letter(lesson, report), label, others.length),
          search: question,
          evidence,
        },
      ];
    });
  });
}

function readings({ lesson }: Context): Lookup[] {
  const seen = new Set<string>();
  return lesson.data.claims
    .filter(({ reading }) => reading !== "")
    .flatMap((claim): Lookup[] => {
      const key = `${claim.report_id} ${claim.item}`;
      if (seen.has(key)) return [];
      seen.add(key);
      const same = lesson.data.claims.filter(
        ({ report_id, item, reading }) => report_id === claim.report_id && item === claim.item && reading !== "",
      );
      const item = lesson.data.codebook.items.find(({ id }) => id === claim.item);
      if (same.length < 2 || item === undefined) return [];
      const question = words.readings(letter(lesson, claim.report_id), item.label, same.length);
      return [{ kind: "readings", question, search: item.question, evidence: [claim] }];
    });
}

function copied(context: Context): Lookup[] {
  const { lesson } = context;
  return pairsOf(context)
    .filter(({ wording }) => wording.length > 0)
    .sort((one, other) => other.wording.length - one.wording.length)
    .map(({ one, other, wording }) => {
      const [longest] = [...wording].sort((a, b) => b.matched - a.matched);
      return {
        kind: "copied" as const,
        question: words.copied(letter(lesson, one), letter(lesson, other)),
        search: "",
        evidence: [evidenceOf(longest!.a, lesson), evidenceOf(longest!.b, lesson)],
      };
    });
}

function unnamed(context: Context): Lookup[] {
  const rows = toldIn(context).filter(({ kind }) => kind === "unnamed-official");
  const reports = [...new Set(rows.map(({ report_id }) => report_id))];
  return reports.map((report) => ({
    kind: "unnamed" as const,
    question: words.unnamed(letter(context.lesson, report)),
    search: "",
    evidence: rows.filter(({ report_id }) => report_id === report).slice(0, 1),
  }));
}
