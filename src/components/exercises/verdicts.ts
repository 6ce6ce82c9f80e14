import { keyInWords } from "../../exercises/answers.js";
import { partsOf } from "../../exercises/grade.js";
import { inlineText } from "../../exercises/plain.js";
import type { Answer, Exercise, PartResult, Progress } from "../../exercises/types.js";
import { exerciseStrings } from "../../strings/exercises.js";

const words = exerciseStrings.said;

/** What is said about one option, row, item or unit. Never by colour: by a mark, a line and words. */
export interface Verdict {
  look: "wrong" | "right" | "answer";
  text: string;
}

/** What the card says about each part, by its id, as far as the state allows to say it. */
export function verdictsOf(exercise: Exercise, progress: Progress): Map<string, Verdict> {
  if (progress.state === "unanswered") return new Map();
  if (exercise.type === "choice") return choiceVerdicts(exercise.key.options, exercise.predict, progress);
  const isOver = progress.state !== "again";
  const verdicts = progress.graded.parts.map((part) => [part.id, verdict(exercise, part, isOver)] as const);
  return new Map(verdicts.filter((pair): pair is readonly [string, Verdict] => pair[1] !== null));
}

function choiceVerdicts(key: readonly string[], isPrediction: boolean, progress: Progress): Map<string, Verdict> {
  const chosen = progress.answers.map((answer) => (answer.type === "choice" ? answer.option : ""));
  const verdicts = new Map<string, Verdict>();
  const last = chosen.at(-1) ?? "";
  if (progress.state === "again") verdicts.set(last, { look: "wrong", text: words.yours });
  if (progress.state === "right") verdicts.set(last, { look: "right", text: words.yoursRight });
  if (progress.state === "shown") {
    chosen.forEach((option, i) => {
      const isBoth = chosen.length > 1 && chosen[0] === chosen[1];
      verdicts.set(option, { look: "wrong", text: isBoth ? words.both : i === 0 ? words.first : words.second });
    });
  }
  if (progress.state === "done") verdicts.set(last, { look: "answer", text: words.yourPrediction });
  if (progress.state === "shown" || progress.state === "done") {
    for (const id of key) {
      const own = isPrediction && id === last ? `${words.yourPrediction}. ` : "";
      verdicts.set(id, { look: "answer", text: own + words.supported });
    }
  }
  return verdicts;
}

function verdict(exercise: Exercise, part: PartResult, isOver: boolean): Verdict | null {
  const { outcome, chosen, id } = part;
  if (exercise.type === "order") {
    if (outcome === "right") return { look: "right", text: words.inPlace };
    const place = exercise.key.order.indexOf(id) + 1;
    return { look: "wrong", text: isOver ? words.place(place) : words.notInPlace };
  }
  if (outcome === "either") return chosen || isOver ? { look: "right", text: words.yoursEither } : null;
  if (outcome === "right") return chosen ? { look: "right", text: words.partRight } : null;
  const supported = isOver ? categoryInWords(exercise, id) : "";
  if (outcome === "wrong") return { look: "wrong", text: join(words.partWrong, supported) };
  return isOver ? { look: "answer", text: supported === "" ? words.partMissed : supported } : null;
}

/** "The sentences support: …" for a row; empty for parts that go nowhere. */
function categoryInWords(exercise: Exercise, row: string): string {
  if (exercise.type !== "match" && exercise.type !== "sort") return "";
  const accepted = exercise.key.accepted[row] ?? [];
  const names = exercise.categories.filter(({ id }) => accepted.includes(id)).map(({ text }) => inlineText(text));
  return words.answerIs(names.join(" / "));
}

function join(...parts: string[]): string {
  return parts.filter((part) => part !== "").join(" ");
}

/** What a second try begins with: what was right stays, what was wrong has to be given anew. */
export function startOfRetry(progress: Progress): Answer | null {
  const last = progress.answers.at(-1);
  if (last === undefined || progress.state === "unanswered") return null;
  const wrong = new Set(progress.graded.parts.filter(({ outcome }) => outcome === "wrong").map(({ id }) => id));
  const keeps = (id: string): boolean => !wrong.has(id);
  switch (last.type) {
    case "choice":
      return null;
    case "multiple":
      return { ...last, options: last.options.filter(keeps) };
    case "mark":
      return { ...last, units: last.units.filter(keeps) };
    case "match":
    case "sort":
      return { ...last, pairs: Object.fromEntries(Object.entries(last.pairs).filter(([row]) => keeps(row))) };
    default:
      return last;
  }
}

/** How a right answer is told where no part of the card shows it. */
export function answerLine(exercise: Exercise): string {
  return exercise.type === "number" || exercise.type === "repair" ? words.answerIs(keyInWords(exercise)) : "";
}

/** "3 of 5", for types with parts that are all to be answered. */
export function partsRight(exercise: Exercise, parts: readonly PartResult[]): { right: number; all: number } | null {
  if (exercise.type !== "match" && exercise.type !== "sort" && exercise.type !== "order") return null;
  const right = parts.filter(({ outcome }) => outcome === "right" || outcome === "either").length;
  return { right, all: partsOf(exercise).length };
}
