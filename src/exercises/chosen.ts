import { hashOf } from "./hash.js";
import type { OwnQuestion } from "./own.js";
import { exerciseOf } from "./ownQuestions.js";
import { paragraph } from "./plain.js";
import type { Exercise, Option } from "./types.js";

/** What a teacher made of the questions, on the workbench or in a dataset's `exercises/questions.yaml`. */
export interface Chosen {
  /** Ids of the questions that the teacher left out; questions are made from the tables. */
  leftOut: string[];
  /** Questions in the teacher's own words, by the question's id. */
  reworded: { id: string; prompt: string }[];
  /** Options of questions in the teacher's own words, by the ids of both. */
  options: OptionWords[];
  /** Questions that the teacher wrote. */
  own: OwnQuestion[];
  /** Ids of questions as the teacher put them in order; those that are not named come behind, as they are made. */
  order: string[];
}

interface OptionWords {
  question: string;
  option: string;
  text: string;
}

/**
 * Questions in the teacher's own words and order where there are some, with those that the teacher wrote. What was left out is
 * still among them: who chooses sees it.
 * @param made those that are there without the teacher
 */
export function inOwnWay(made: readonly Exercise[], { reworded, options, own, order }: Omit<Chosen, "leftOut">) {
  const prompts = new Map(reworded.map(({ id, prompt }) => [id, prompt]));
  const worded = made.map((exercise) => {
    const said = options.filter(({ question }) => question === exercise.id);
    return withOptions(inOwnWords(exercise, prompts.get(exercise.id)), said);
  });
  return inOrder([...worded, ...ownExercises(own)], order);
}

/** The options of a question that have words of ours: those that stand for a report keep its name. */
export function editable(exercise: Exercise): Option[] {
  const isOfOptions = exercise.type === "choice" || exercise.type === "multiple";
  return isOfOptions ? exercise.options.filter(({ report_id }) => report_id === "") : [];
}

/** Other options make another question of it: answers to the one before are not taken for answers to it. */
function withOptions(exercise: Exercise, said: readonly OptionWords[]): Exercise {
  if (exercise.type !== "choice" && exercise.type !== "multiple") return exercise;
  const texts = new Map(said.map(({ option, text }) => [option, text]));
  const known = editable(exercise).filter(({ id }) => texts.has(id));
  if (known.length === 0) return exercise;
  const options = exercise.options.map((one) => (known.includes(one) ? { ...one, text: [texts.get(one.id)!] } : one));
  const other = { ...exercise, options };
  return { ...other, hash: hashOf(other) };
}

/** Of two questions with one id, which only a file by hand could have, the first counts. */
function ownExercises(own: readonly OwnQuestion[]): Exercise[] {
  const first = own.filter(({ id }, i) => own.findIndex((one) => one.id === id) === i);
  return first.flatMap((one) => exerciseOf(one) ?? []);
}

function inOrder(all: readonly Exercise[], order: readonly string[]): Exercise[] {
  const place = new Map(order.map((id, i) => [id, i]));
  const at = ({ id }: Exercise): number => place.get(id) ?? order.length;
  return [...all].sort((a, b) => at(a) - at(b));
}

function inOwnWords(exercise: Exercise, prompt: string | undefined): Exercise {
  if (prompt === undefined) return exercise;
  return { ...exercise, prompt: [paragraph(prompt), ...exercise.prompt.slice(1)] };
}
