import { isRecord } from "../../json/read.js";
import type { Inline } from "../../prose/types.js";
import type { ExerciseBase, KeyBase, Option, PartResult } from "../base.js";
import { cellKey, type Distribution } from "../classResultsCount.js";
import { placesCode, readPlaces } from "../scormBits.js";
import { asShown, TOGETHER } from "../shuffle.js";
import type { Kind } from "./kind.js";
import { counted, feedbackOn, hashed, idsOf, outcomeOf, partText, result, wordsOf } from "./parts.js";

/** A row that gets a category: both answers count where `undecided`. */
export interface Row extends Option {
  undecided: boolean;
}

/** Where rows go. */
export interface Category {
  id: string;
  text: Inline[];
  report_id: string;
}

type PairsType = "match" | "sort";

/** Rows that are put into categories: matched, or sorted as cards. */
export interface PairsExercise<T extends PairsType = PairsType> extends ExerciseBase {
  type: T;
  rows: Row[];
  categories: Category[];
  /** Row → the categories that count; one, or several where the row is undecided. */
  key: KeyBase & { accepted: Record<string, string[]> };
}

interface PairsAnswer<T extends PairsType = PairsType> {
  type: T;
  /** Row → category; a row that is not there is not answered. */
  pairs: Record<string, string>;
}

export const match = pairs("match");
export const sort = pairs("sort");

function pairs<T extends PairsType>(type: T): Kind<PairsExercise<T>, PairsAnswer<T>> {
  return {
    traits: ["coding", "undecided", "all"],
    parts: ({ rows }) => rows,
    asked: ({ rows, categories, key }) => [hashed(rows), hashed(categories), key.accepted],
    read({ rows, categories }, given) {
      const chosen = given["pairs"];
      if (!isRecord(chosen)) return null;
      const known = new Set(idsOf(categories));
      const found = idsOf(rows).flatMap((id): [string, string][] => {
        const category = categoryOf(chosen, id);
        return typeof category === "string" && known.has(category) ? [[id, category]] : [];
      });
      return { type, pairs: Object.fromEntries(found) };
    },
    /** Score: share of the rows that stand where they should. */
    mark({ rows, key }, answer) {
      const parts = rows.map(({ id, undecided, feedback }): PartResult => {
        const given = categoryOf(answer.pairs, id);
        const accepted = key.accepted[id] ?? [];
        const good = undecided && accepted.length > 1 ? "either" : "right";
        const outcome = given === undefined ? "missed" : accepted.includes(given) ? good : "wrong";
        return { id, outcome, chosen: given !== undefined, feedback };
      });
      const good = parts.filter(({ outcome }) => outcome === "right" || outcome === "either").length;
      const score = good / Math.max(1, parts.length);
      return result(outcomeOf(score), score, parts, feedbackOn(parts));
    },
    words: (exercise, answer) =>
      inWords({ ...exercise, rows: exercise.rows.filter(({ id }) => Object.hasOwn(answer.pairs, id)) }, (id) => [
        answer.pairs[id]!,
      ]),
    keyWords: (exercise) => inWords(exercise, (id) => exercise.key.accepted[id] ?? []),
    retry: (answer, keeps) => ({
      ...answer,
      pairs: Object.fromEntries(Object.entries(answer.pairs).filter(([row]) => keeps(row))),
    }),
    code({ rows, categories }, answer) {
      const ids = idsOf(categories);
      const places = idsOf(rows).map((id) => ids.indexOf(categoryOf(answer.pairs, id) ?? "") + 1);
      return placesCode(places, ids.length + 1);
    },
    decode({ rows, categories }, code) {
      const places = readPlaces(code, categories.length + 1, rows.length);
      const found = places?.map((place, i) => [rows[i]!.id, categories[place - 1]?.id] as const);
      return found ? { pairs: Object.fromEntries(found.filter(([, category]) => category !== undefined)) } : null;
    },
    count(exercise, answers) {
      const cells = answers.flatMap((answer) => Object.entries(answer.pairs));
      return table(exercise, counted(cells.map(([row, category]) => cellKey(row, category))));
    },
    hands: table,
  };
}

function categoryOf<V>(chosen: Readonly<Record<string, V>>, row: string): V | undefined {
  return Object.hasOwn(chosen, row) ? chosen[row] : undefined;
}

function inWords({ rows, categories }: PairsExercise, placesOf: (id: string) => readonly string[]): string {
  return rows.map((row) => `${partText(row)}: ${wordsOf(categories, placesOf(row.id)).join(" / ")}`).join("; ");
}

function table(exercise: PairsExercise, counts: ReadonlyMap<string, number>): Distribution {
  const { id: name, key } = exercise;
  const [rows, categories] = [asShown(exercise.rows, name, TOGETHER), asShown(exercise.categories, name, TOGETHER)];
  return {
    kind: "table",
    categories: categories.map((category) => ({ id: category.id, label: partText(category) })),
    rows: rows.map((row) => ({
      id: row.id,
      label: partText(row),
      report_id: row.report_id,
      undecided: row.undecided,
      counts: categories.map(({ id }) => counts.get(cellKey(row.id, id)) ?? 0),
      accepted: categories.map(({ id }) => (key.accepted[row.id] ?? []).includes(id)),
    })),
  };
}
