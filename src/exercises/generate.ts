import { provenanceOf } from "../coding/provenance.js";
import { type Codebook, type Dataset, DIMENSIONS, type Tables } from "../coding/types.js";
import type { Parse } from "../parser/index.js";
import { agreement, inOrder, prediction, whoSaysWhat } from "./generate/agree.js";
import { sourceOf } from "./generate/context.js";
import { ownReport, whatIsKnown } from "./generate/free.js";
import { findIt } from "./generate/passages.js";
import { whatIsCut, whoSaidIt, whoseWords } from "./generate/quotes.js";
import { gaps, sharedTopics } from "./generate/topics.js";
import { type Exercise, STAGES } from "./types.js";

/** A dataset with its parses and tables. */
interface Coded {
  dataset: Pick<Dataset, "reports">;
  parses: readonly Parse[];
  tables: Tables;
  codebook: Codebook;
}

/** At most so many of one kind. */
const MOST_OF_A_KIND = 3;
/** To look for a name is soon no work any more. */
const MOST_GAPS = 2;
/** Of four exercises about one may end in a difference: who hunts for differences alone trusts nothing any more. */
const TRUST_FOR_ONE_OTHER = 3;

/**
 * Exercises for a dataset whose author wrote none: what the reports share, where they agree, fit and contradict, who says
 * what, what is cut off, where words are missing. Pure; the same tables always give the same exercises. A question is
 * about one matter, and asked only where the words of the reports carry its key and all that is said about it. Most of
 * them end in what can be trusted.
 * @returns exercises in the order of the lessons; none where there is no claim and no topic
 */
export function generateExercises({ dataset, parses, tables, codebook }: Coded): Exercise[] {
  if (tables.reports.length === 0 || tables.claims.length + tables.coverage.length === 0) return [];
  const { links } = provenanceOf(dataset.reports, parses, tables, codebook);
  const source = sourceOf(tables, codebook, links);
  const { items } = codebook;
  const some = <T extends Exercise>(made: readonly (T | null)[], most = MOST_OF_A_KIND): T[] =>
    made.filter((one) => one !== null).slice(0, most);
  const agreements = items.map((item) => agreement(source, item));
  const mouths = whoSaidIt(source);
  const cuts = whatIsCut(source).filter((cut) => !mouths.some((one) => aboutOf(one) === aboutOf(cut)));
  // A statement about which there is more to ask is asked about once.
  const asked = new Set([...mouths, ...cuts].map(statementOf));
  // What came before what divides reports more than how much or how many.
  const ordered = new Set(
    items.flatMap(({ id, rule }) => (rule.by === "time" && rule.kind === "sequence" ? [id] : [])),
  );
  const orderFirst = (one: Exercise | null): number => Number(one !== null && ordered.has(aboutOf(one)));
  const agreed = some(agreements.filter((one) => one?.ends === "trust").sort((a, b) => answersOf(b) - answersOf(a)));
  const predicted = some(items.map((item) => prediction(source, item)).sort(freshFirst(agreed)), 1);
  const found = some(items.map((item, i) => findIt(source, item, i)).sort(freshFirst([...agreed, ...predicted])));
  const trust: Exercise[] = [
    ...some([sharedTopics(source)]),
    ...predicted,
    ...agreed,
    ...found,
    ...some(gaps(source), MOST_GAPS),
    ...some(whoseWords(source).filter((one) => !asked.has(statementOf(one)))),
    whatIsKnown(source),
    ...some([ownReport(source)]),
  ];
  const inTurn = inTurns([
    mouths,
    cuts.slice(0, 1),
    some(items.map((item) => inOrder(source, item))),
    some(items.map((item) => whoSaysWhat(source, item)).sort((a, b) => orderFirst(b) - orderFirst(a))),
    some(
      agreements.filter((one) => one?.ends === "real").sort((a, b) => orderFirst(b) - orderFirst(a)),
      agreements.length,
    ),
  ]);
  const others = onePerItem([...inTurn, ...cuts.slice(1)]).slice(0, Math.floor(trust.length / TRUST_FOR_ONE_OTHER));
  return atMostTwice([...trust, ...others]).sort(byPlace);
}

/** About one matter two exercises are enough. */
function atMostTwice(exercises: readonly Exercise[]): Exercise[] {
  return exercises.filter(
    (one, i) => exercises.slice(0, i).filter((other) => aboutOf(other) === aboutOf(one)).length < 2,
  );
}

/** The first of each kind, then the second of each. */
function inTurns(kinds: readonly (readonly Exercise[])[]): Exercise[] {
  const most = Math.max(...kinds.map(({ length }) => length));
  return Array.from({ length: most }, (_, i) => kinds.flatMap((kind) => kind[i] ?? [])).flat();
}

/** How many answers of reports a question rests on. */
function answersOf(exercise: Exercise | null): number {
  return exercise?.key.claims.length ?? 0;
}

/** Items about which nothing was asked yet come first: not three questions of one matter and none of another. */
function freshFirst(asked: readonly Exercise[]): (a: Exercise | null, b: Exercise | null) => number {
  const known = new Set(asked.map(aboutOf));
  const isKnown = (one: Exercise | null): number => Number(one === null || known.has(aboutOf(one)));
  return (a, b) => isKnown(a) - isKnown(b);
}

/** What an exercise of a kind is about: an item, or the group of a statement. */
function aboutOf({ id }: Exercise): string {
  return id.slice(id.indexOf("-") + 1);
}

/** The statement that an exercise on a quotation is about: its label stands behind the colon or the question mark. */
function statementOf({ title }: Exercise): string {
  return title.replace(/^.*?[?:]\s(?:\p{Lu}: )?/u, "");
}

/** Not three exercises on one item: of each item the first. */
function onePerItem(exercises: readonly Exercise[]): Exercise[] {
  return exercises.filter((one, i) => exercises.findIndex((other) => aboutOf(other) === aboutOf(one)) === i);
}

/** Openings first, homework last; in between by lesson. */
function byPlace(a: Exercise, b: Exercise): number {
  return (
    STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage) || DIMENSIONS.indexOf(a.lesson) - DIMENSIONS.indexOf(b.lesson)
  );
}
