import type {
  Answer,
  ChoiceExercise,
  Exercise,
  Feedback,
  Graded,
  MarkExercise,
  MatchExercise,
  MultipleExercise,
  NumberExercise,
  OrderExercise,
  Outcome,
  PartResult,
  RepairExercise,
  SortExercise,
} from "./types.js";
import { checkWriting } from "./writing.js";

/**
 * Marks an answer. Pure: the same exercise and answer always give the same result.
 * Predictions and free writing are never wrong: their outcome is `unmarked`.
 * @throws {TypeError} where the answer is of another type than the exercise; read answers with `readAnswer` first
 */
export function grade(exercise: Exercise, answer: Answer): Graded {
  const graded = marked(exercise, answer);
  return exercise.predict ? { ...graded, outcome: "unmarked", score: null } : graded;
}

function marked(exercise: Exercise, answer: Answer): Graded {
  switch (exercise.type) {
    case "choice":
      return gradeChoice(exercise, of(answer, "choice").option);
    case "multiple":
      return gradeTicks(exercise, exercise.options, of(answer, "multiple").options);
    case "mark": {
      const units = exercise.units.map((unit) =>
        unit.feedback.blocks.length > 0 ? unit : { ...unit, feedback: exercise.otherwise },
      );
      return gradeTicks({ key: { ...exercise.key, options: exercise.key.units } }, units, of(answer, "mark").units);
    }
    case "order":
      return gradeOrder(exercise, of(answer, "order").items);
    case "match":
    case "sort":
      return gradePairs(exercise, of(answer, exercise.type).pairs);
    case "number":
      return gradeNumber(exercise, of(answer, "number").value);
    case "repair":
      return gradeRepair(exercise, of(answer, "repair").text);
    case "short":
      return { ...UNMARKED };
    case "headline":
    case "report":
      return { ...UNMARKED, writing: checkWriting(exercise, of(answer, exercise.type).text) };
  }
}

const UNMARKED: Graded = { outcome: "unmarked", score: null, parts: [], feedback: [], writing: null };

function of<T extends Answer["type"]>(answer: Answer, type: T): Extract<Answer, { type: T }> {
  if (answer.type === type) return answer as Extract<Answer, { type: T }>;
  throw new TypeError(`an answer of type "${answer.type}" was given to an exercise of type "${type}"`);
}

function result(outcome: Outcome, score: number, parts: PartResult[], feedback: Feedback[]): Graded {
  return { outcome, score, parts, feedback, writing: null };
}

function outcomeOf(score: number): Outcome {
  if (score >= 1) return "right";
  return score > 0 ? "partly" : "wrong";
}

function gradeChoice({ options, key }: ChoiceExercise, chosen: string): Graded {
  const isRight = key.options.includes(chosen);
  const parts = options.map(({ id, feedback }): PartResult => {
    const isKey = key.options.includes(id);
    const isChosen = id === chosen;
    // Where several count, one that was not chosen is not missed.
    const isMissed = isKey && !isChosen && !isRight;
    return {
      id,
      outcome: isMissed ? "missed" : isChosen && !isKey ? "wrong" : "right",
      chosen: isChosen,
      feedback,
    };
  });
  const said = parts.filter(({ chosen }) => chosen).map(({ feedback }) => feedback);
  return result(isRight ? "right" : "wrong", isRight ? 1 : 0, parts, said);
}

/** Anything with feedback that is ticked or left. */
interface Tickable {
  id: string;
  feedback: Feedback;
}

/** Score: hits less false ticks, as a share of what was to be ticked; never below 0. Undecided parts count for nothing. */
function gradeTicks(
  { key }: { key: Pick<MultipleExercise["key"], "options" | "either"> },
  parts: readonly Tickable[],
  ticked: readonly string[],
): Graded {
  const results = parts.map(({ id, feedback }): PartResult => {
    const isChosen = ticked.includes(id);
    if (key.either.includes(id)) return { id, outcome: "either", chosen: isChosen, feedback };
    const isKey = key.options.includes(id);
    return {
      id,
      outcome: isKey === isChosen ? "right" : isChosen ? "wrong" : "missed",
      chosen: isChosen,
      feedback,
    };
  });
  const hits = results.filter(({ outcome, chosen }) => outcome === "right" && chosen).length;
  const wrong = results.filter(({ outcome }) => outcome === "wrong").length;
  const score = Math.max(0, hits - wrong) / Math.max(1, key.options.length);
  const outcome = outcomeOf(wrong === 0 && hits === key.options.length ? 1 : Math.min(score, 0.99));
  return result(outcome, outcome === "right" ? 1 : score, results, feedbackOn(results));
}

/** First about what was wrong, then about what was right; nothing about what was missed, which would give it away. */
function feedbackOn(parts: readonly PartResult[]): Feedback[] {
  const chosen = parts.filter((part) => part.chosen);
  return [
    ...chosen.filter(({ outcome }) => outcome === "wrong"),
    ...chosen.filter(({ outcome }) => outcome !== "wrong"),
  ].map(({ feedback }) => feedback);
}

/** Score: share of the pairs of items that stand in the right order (as in Kendall's τ). More than half is partly right. */
function gradeOrder({ items, key }: OrderExercise, given: readonly string[]): Graded {
  const place = new Map([...new Set(given)].map((id, i) => [id, i]));
  const parts = items.map(({ id, feedback }): PartResult => {
    const at = place.get(id);
    const outcome = at === undefined ? "missed" : key.order[at] === id ? "right" : "wrong";
    return { id, outcome, chosen: at !== undefined, feedback };
  });
  const pairs = key.order.flatMap((before, i) => key.order.slice(i + 1).map((after) => [before, after] as const));
  const inOrder = pairs.filter(([before, after]) => {
    const [a, b] = [place.get(before), place.get(after)];
    return a !== undefined && b !== undefined && a < b;
  }).length;
  const score = pairs.length === 0 ? 1 : inOrder / pairs.length;
  return result(score === 1 ? "right" : score > 0.5 ? "partly" : "wrong", score, parts, feedbackOn(parts));
}

/** Score: share of the rows that stand where they should. */
function gradePairs({ rows, key }: MatchExercise | SortExercise, pairs: Readonly<Record<string, string>>): Graded {
  const parts = rows.map(({ id, undecided, feedback }): PartResult => {
    const given = Object.hasOwn(pairs, id) ? pairs[id] : undefined;
    const accepted = key.accepted[id] ?? [];
    const isRight = given !== undefined && accepted.includes(given);
    const good = undecided && accepted.length > 1 ? "either" : "right";
    return {
      id,
      outcome: given === undefined ? "missed" : isRight ? good : "wrong",
      chosen: given !== undefined,
      feedback,
    };
  });
  const good = parts.filter(({ outcome }) => outcome === "right" || outcome === "either").length;
  const score = good / Math.max(1, parts.length);
  return result(outcomeOf(score), score, parts, feedbackOn(parts));
}

function gradeNumber(exercise: NumberExercise, value: number): Graded {
  const { key, wrong, right, otherwise } = exercise;
  // A little more than the tolerance, so that 0.1 + 0.2 is 0.3.
  const slack = key.tolerance + 1e-9;
  if (key.values.some((one) => Math.abs(value - one) <= slack)) return result("right", 1, [], [right]);
  const own = wrong.find(({ from, to }) => (from === null || value >= from) && (to === null || value <= to));
  return result("wrong", 0, [], [own?.feedback ?? otherwise]);
}

function gradeRepair({ key, wrong, right }: RepairExercise, text: string): Graded {
  const typed = plainForm(text);
  const matches = (forms: readonly string[]): boolean => forms.some((form) => plainForm(form) === typed);
  if (matches(key.accept)) return result("right", 1, [], [right]);
  const own = wrong.find(({ match }) => match.includes("*") || matches(match));
  return result("wrong", 0, [], own ? [own.feedback] : []);
}

/** "To  Recall." and "recall" are one answer. */
export function plainForm(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, " ")
    .replace(/^[\s"'“”.,!?;:]{1,20}/, "")
    .replace(/[\s"'“”.,!?;:]{1,20}$/, "")
    .replace(/^to /, "");
}

/** The parts of an exercise that are chosen or put somewhere; empty for types without any. */
export function partsOf(exercise: Exercise): readonly Tickable[] {
  if ("options" in exercise) return exercise.options;
  if ("rows" in exercise) return exercise.rows;
  if ("items" in exercise) return exercise.items;
  return "units" in exercise ? (exercise satisfies MarkExercise).units : [];
}
