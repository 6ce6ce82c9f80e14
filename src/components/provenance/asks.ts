import type { SharedPassage } from "../../coding/sharedPassages/index.js";
import type { Claim } from "../../coding/types.js";
import { originsOf, isOnlyHere, traceItems } from "../../findings/provenance/origin.js";
import { isLinked, pairsOf, witnesses, type PairFinding } from "../../findings/provenance/pairs.js";
import type { ToldFinding } from "../../findings/provenance/told.js";
import { askStrings } from "../../strings/asks.js";
import { provenanceStrings } from "../../strings/provenance.js";
import type { Ask } from "../lesson/ask.js";
import { foundAsk, shareAsk } from "../lesson/askKinds.js";
import type { Lesson } from "../lesson/data.js";
import { letterOf, letters, reportCell } from "../lesson/parts.js";
import { evidenceOf, letter, type Context } from "./model.js";

const words = provenanceStrings.asks;

/** So many answers are read in a few seconds. */
const FEW = 4;

/** In how many reports a thing is found that says where it comes from: what splits the reports most evenly. */
export function whereAsk({ lesson, facts }: Context): Ask | null {
  const origins = originsOf(facts);
  const half = origins.length / 2;
  const lacking = (what: (typeof ASKED)[number]): number =>
    origins.filter(({ notFound }) => notFound.includes(what)).length;
  const [what] = [...ASKED].sort((a, b) => Math.abs(lacking(a) - half) - Math.abs(lacking(b) - half));
  return shareAsk(lesson, {
    question: words.where.question(what!, origins.length),
    having: origins.filter(({ notFound }) => !notFound.includes(what!)).map(({ about }) => about),
    says: (having, without) => words.where.says(what!, having, without),
  });
}

const ASKED = ["agency", "author", "date", "outlet"] as const;

/** Whom the reports have most passages from; where all are of one kind, which report has most. */
export function sourcesAsk({ lesson }: Context, { rows, counts }: ToldFinding): Ask | null {
  if (rows.length === 0) return null;
  const kinds = [...counts].filter(([kind]) => kind !== "").sort(([, a], [, b]) => b - a);
  const [first, second] = kinds;
  // Those of no known kind could be of any: where they would turn the order, it is not asked.
  if (first && second && first[1] - second[1] > (counts.get("") ?? 0)) {
    const few = kinds.slice(0, FEW);
    const named = few.map(([kind, n]) => [provenanceStrings.sources.kinds[kind], n] as const);
    return most(words.sources.question, few, named);
  }
  const inReports = lesson.data.reports
    .map(({ report_id }) => [report_id, rows.filter((row) => row.report_id === report_id).length] as const)
    .sort(([, a], [, b]) => b - a)
    .slice(0, FEW);
  if (inReports.length < 2) return null;
  return most(
    words.sources.report,
    inReports,
    inReports.map(([id, n]) => [reportCell(lesson, id), n] as const),
  );
}

function most(
  question: string,
  all: readonly (readonly [id: string, n: number])[],
  named: readonly (readonly [label: string, n: number])[],
): Ask {
  const options = all.map(([id], i) => ({ id: id || "other", label: named[i]![0] }));
  return {
    question,
    shows: [],
    // By their names: where the answer stands tells nobody which it is.
    options: options.sort((a, b) => (a.label < b.label ? -1 : 1)),
    bornOut: all.filter(([, n]) => n === all[0]![1]).map(([id]) => id || "other"),
    says: words.sources.says(named),
  };
}

/** Which of two sentences keeps a trace; else which of a name's spellings stands in one report only. */
export function tracesAsk(context: Context): Ask | null {
  const { lesson, facts } = context;
  const items = traceItems(facts);
  const claimsOf = (id: string): Claim[] => lesson.data.claims.filter(({ item }) => item === id);
  for (const { id, label } of items.filter(({ rule }) => rule.by !== "spelling")) {
    for (const claim of claimsOf(id)) {
      const plain = plainSentence(context, claim);
      if (plain === undefined) continue;
      const whole = lesson.data.sentences.find(
        (row) =>
          row.report_id === claim.report_id && row.start <= claim.start && claim.end <= row.end && row.text !== "",
      );
      if (whole === undefined) continue;
      const options = [
        { id: claim.report_id, label: "", prints: whole },
        { id: plain.report_id, label: "", prints: plain },
      ];
      return {
        question: words.traces.sentence,
        shows: [],
        options: options.sort((a, b) => order(lesson, a.id) - order(lesson, b.id)),
        bornOut: [claim.report_id],
        says: words.traces.says(letterOf(lesson, claim.report_id), label, claim.text),
      };
    }
  }
  for (const { id, label } of items.filter(({ rule }) => rule.by === "spelling")) {
    const ask = spellingAsk(lesson, label, claimsOf(id));
    if (ask !== null) return ask;
  }
  const [any] = items;
  return any === undefined
    ? null
    : foundAsk(
        lesson,
        any.label,
        claimsOf(any.id).map(({ report_id }) => report_id),
      );
}

function order({ data }: Lesson, report: string): number {
  return data.reports.findIndex(({ report_id }) => report_id === report);
}

/** A sentence of about the same length in a report in which nobody marked a trace. */
function plainSentence({ lesson, facts }: Context, claim: Claim) {
  const traced = new Set(
    traceItems(facts)
      .filter(({ rule }) => rule.by !== "spelling")
      .flatMap(({ id }) => lesson.data.claims.filter(({ item }) => item === id).map(({ report_id }) => report_id)),
  );
  const { reports, sentences } = lesson.data;
  const own = sentences.find(
    (row) => row.report_id === claim.report_id && row.start <= claim.start && claim.end <= row.end,
  );
  const plain = reports.filter(({ report_id, translated_from }) => !traced.has(report_id) && translated_from === "");
  const far = ({ text }: { text: string }): number => Math.abs(text.length - (own?.text.length ?? 0));
  return sentences
    .filter(
      (row) => plain.some(({ report_id }) => report_id === row.report_id) && row.text !== "" && row.part === "body",
    )
    .sort((a, b) => far(a) - far(b))[0];
}

function spellingAsk(lesson: Lesson, label: string, claims: readonly Claim[]): Ask | null {
  const first = [...new Map([...claims].reverse().map((claim) => [claim.value, claim])).values()].reverse();
  const only = first.filter((claim) => isOnlyHere(claim, claims));
  if (only.length === 0 || only.length === first.length) return null;
  const chosen = [...only.slice(0, 1), ...first.filter((claim) => !only.includes(claim)).slice(0, FEW - 1)];
  const by = (value: string): string[] =>
    letters(
      lesson,
      claims.filter((claim) => claim.value === value),
    );
  return {
    question: words.traces.spelling(label),
    shows: [],
    options: first.filter((one) => chosen.includes(one)).map((one) => ({ id: one.value, label: "", prints: one })),
    bornOut: chosen.filter((one) => only.includes(one)).map(({ value }) => value),
    says: askStrings.sides(first.map(({ value }) => [by(value), askStrings.quoted(value)])),
  };
}

/** Whether two reports are two witnesses for a passage that both print; else for a quotation; else whether any are linked. */
export function witnessesAsk({ lesson, facts }: Context): Ask | null {
  if (lesson.data.reports.length < 2) return null;
  const pairs = pairsOf(facts);
  const longest = (passages: readonly SharedPassage[]): SharedPassage | undefined =>
    [...passages].sort((a, b) => b.matched - a.matched)[0];
  // What stands between marks two reporters may have heard: the passage that has most words outside of them.
  const [copied] = pairs
    .filter(isLinked)
    .flatMap(({ wording }) => wording)
    .sort((a, b) => b.outside - a.outside);
  const { linked } = witnesses(facts);
  if (copied !== undefined) {
    const [one, other] = [copied.a, copied.b].map(({ report_id }) => letter(lesson, report_id)) as [string, string];
    return yesNo(lesson, copied, {
      question: words.witnesses.passage,
      answers: words.witnesses.answers,
      bornOut: "one",
      says: words.witnesses.passageSays(one, other, copied.matched),
    });
  }
  const isHeard = (pair: PairFinding): boolean => !isLinked(pair) && pair.quotations.length > 0;
  const heard = longest(pairs.filter(isHeard).flatMap(({ quotations }) => quotations));
  if (heard !== undefined)
    return yesNo(lesson, heard, {
      question: words.witnesses.quotation,
      answers: words.witnesses.quotationAnswers,
      bornOut: "no",
      says: words.witnesses.quotationSays,
    });
  return yesNo(lesson, null, {
    question: words.witnesses.linked(lesson.data.reports.length),
    answers: words.witnesses.linkedAnswers,
    bornOut: linked.length > 0 ? "yes" : "no",
    says: words.witnesses.linkedSays(linked.map((ids) => ids.map((id) => letter(lesson, id)))),
  });
}

/** @param passage what both print, where the question is about one */
function yesNo(
  lesson: Lesson,
  passage: SharedPassage | null,
  parts: { question: string; answers: Record<string, string>; bornOut: string; says: string },
): Ask {
  const { question, answers, bornOut, says } = parts;
  return {
    question,
    shows: passage === null ? [] : [passage.a, passage.b].map((side) => evidenceOf(side, lesson)),
    isBare: true,
    options: Object.entries(answers).map(([id, label]) => ({ id, label })),
    bornOut: [bornOut],
    says,
  };
}

/** What a reader would look up first; which is best, nothing settles. @param questions the most urgent first */
export function lookupAsk(questions: readonly string[]): Ask | null {
  const [first] = questions;
  if (first === undefined || questions.length < 2) return null;
  const options = questions.slice(0, FEW).map((label, i) => ({ id: String(i), label }));
  return {
    question: words.lookup.question,
    shows: [],
    options: options.sort((a, b) => (a.label < b.label ? -1 : 1)),
    bornOut: [],
    says: words.lookup.says(first),
  };
}
