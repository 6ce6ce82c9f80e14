import { generateExercises } from "../exercises/generate.js";
import { blockText, paragraph } from "../exercises/plain.js";
import type { Exercise, ExerciseSet } from "../exercises/types.js";
import { type Doubt, doubtsOf } from "./doubts.js";
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
 * The questions on the work, in the teacher's own words where there are some.
 * @returns all of them; those whose key rests on what nobody has decided yet; and as a set those that students are asked:
 *   neither left out by the teacher nor undecided
 */
export function questionsOf(work: Work, built: Built): { all: Exercise[]; undecided: Exercise[]; set: ExerciseSet } {
  const { leftOut, reworded } = work;
  const prompts = new Map(reworded.map(({ id, prompt }) => [id, prompt]));
  const doubts = doubtsOf(work, built);
  const all = askedOf(built).map((exercise) => inOwnWords(exercise, prompts.get(exercise.id)));
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

function inOwnWords(exercise: Exercise, prompt: string | undefined): Exercise {
  if (prompt === undefined) return exercise;
  return { ...exercise, prompt: [paragraph(prompt), ...exercise.prompt.slice(1)] };
}
