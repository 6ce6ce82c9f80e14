import { generateExercises } from "../exercises/generate.js";
import { blockText, paragraph } from "../exercises/plain.js";
import { hashOf } from "../exercises/hash.js";
import type { Exercise, ExerciseSet, Option } from "../exercises/types.js";
import { type Doubt, doubtsOf } from "./doubts.js";
import { exerciseOf } from "./ownQuestions.js";
import { type Built, setName, type Work } from "./work.js";

/** The questions that the tables give. They are made once for what was built: several parts of a page ask for them. */
const made = new WeakMap<Built, Exercise[]>();

/** The questions on what was built, as for a dataset whose author wrote none. */
export function askedOf(built: Built): Exercise[] {
  const asked = made.get(built) ?? generateExercises(built);
  made.set(built, asked);
  return asked;
}

/**
 * The questions on the work, in the teacher's own words and order where there are some, with those that the teacher wrote.
 * @returns all of them; those whose key rests on what nobody has decided yet; and as a set those that students are asked:
 *   neither left out by the teacher nor undecided
 */
export function questionsOf(work: Work, built: Built): { all: Exercise[]; undecided: Exercise[]; set: ExerciseSet } {
  const { leftOut, reworded, order } = work;
  const prompts = new Map(reworded.map(({ id, prompt }) => [id, prompt]));
  const doubts = doubtsOf(work, built);
  const made = askedOf(built).map((exercise) =>
    withOptions(inOwnWords(exercise, prompts.get(exercise.id)), optionWords(work, exercise.id)),
  );
  const all = inOrder([...made, ...ownExercises(work)], order);
  const undecided = all.filter((exercise) => doubts.some((doubt) => restsOn(exercise, doubt)));
  const exercises = all.filter((one) => !leftOut.includes(one.id) && !undecided.includes(one));
  return { all, undecided, set: { dataset: setName(work), generated: true, exercises, paths: [], setAside: [] } };
}

/** Lessons that ask whose words something is; the others ask what is said, whoever says it. */
const ASK_WHO: ReadonlySet<Exercise["lesson"]> = new Set(["wording", "provenance"]);

/** Whether a question's key rests on claims that are in doubt. */
export function restsOn({ key, lesson }: Exercise, { kind, claims }: Doubt): boolean {
  if (kind === "speaker" && !ASK_WHO.has(lesson)) return false;
  const ids = new Set(claims.map(({ claim_id }) => claim_id));
  return (
    key.claims.some((id) => ids.has(id)) || key.evidence.some((one) => one.kind === "words" && ids.has(one.claim_id))
  );
}

/** The words of a question, without what stands below them, such as the passage that it asks about. */
export function wordsOfQuestion({ prompt }: Exercise): string {
  return blockText(prompt.slice(0, 1));
}

/**
 * A question asked in other words.
 * @param prompt the words, plain text; the question's made words again where they are blank
 */
export function reword(work: Work, id: string, prompt: string): Work {
  const others = work.reworded.filter((one) => one.id !== id);
  const words = prompt.trim();
  return { ...work, reworded: words === "" ? others : [...others, { id, prompt: words }] };
}

/** What the teacher says for options of a question, by the option's id. */
function optionWords({ options }: Pick<Work, "options">, question: string): Map<string, string> {
  return new Map(options.filter((one) => one.question === question).map(({ option, text }) => [option, text]));
}

/** The options of a question that have words of ours: those that stand for a report keep its name. */
export function editable(exercise: Exercise): Option[] {
  const isOfOptions = exercise.type === "choice" || exercise.type === "multiple";
  return isOfOptions ? exercise.options.filter(({ report_id }) => report_id === "") : [];
}

/**
 * An option in other words. Which options are right stays as the tables say.
 * @param text plain text; the option's made words again where it is blank
 */
export function rewordOption(work: Work, question: string, option: string, text: string): Work {
  const others = work.options.filter((one) => one.question !== question || one.option !== option);
  const words = text.trim();
  return { ...work, options: words === "" ? others : [...others, { question, option, text: words }] };
}

/** Other options make another question of it: answers to the one before are not taken for answers to it. */
function withOptions(exercise: Exercise, texts: ReadonlyMap<string, string>): Exercise {
  if (exercise.type !== "choice" && exercise.type !== "multiple") return exercise;
  const known = editable(exercise).filter(({ id }) => texts.has(id));
  if (known.length === 0) return exercise;
  const options = exercise.options.map((one) => (known.includes(one) ? { ...one, text: [texts.get(one.id)!] } : one));
  const said = { ...exercise, options };
  return { ...said, hash: hashOf(said) };
}

/** Of two questions with one id, which only a file by hand could have, the first counts. */
function ownExercises({ own }: Work): Exercise[] {
  const first = own.filter(({ id }, i) => own.findIndex((one) => one.id === id) === i);
  return first.flatMap((one) => exerciseOf(one) ?? []);
}

function inOrder(all: readonly Exercise[], order: readonly string[]): Exercise[] {
  const place = new Map(order.map((id, i) => [id, i]));
  const at = ({ id }: Exercise): number => place.get(id) ?? order.length;
  return [...all].sort((a, b) => at(a) - at(b));
}

/**
 * A question moved among the others.
 * @param ids all questions in their order
 * @param by -1: one place up, 1: one down
 */
export function moved(work: Work, ids: readonly string[], id: string, by: -1 | 1): Work {
  const from = ids.indexOf(id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= ids.length) return work;
  const order = [...ids];
  [order[from], order[to]] = [order[to]!, order[from]!];
  return { ...work, order };
}

function inOwnWords(exercise: Exercise, prompt: string | undefined): Exercise {
  if (prompt === undefined) return exercise;
  return { ...exercise, prompt: [paragraph(prompt), ...exercise.prompt.slice(1)] };
}
