import { type Chosen, editable, inOwnWay } from "../exercises/chosen.js";
import { generateExercises } from "../exercises/generate.js";
import { blockText } from "../exercises/plain.js";
import type { Exercise, ExerciseSet } from "../exercises/types.js";
import { cautious, type Doubt, doubtsOf } from "./doubts.js";
import { type Built, setName, type Work } from "./work.js";

/** Questions that the tables give. They are made once for what was built: several parts of a page ask for them. */
const made = new WeakMap<Built, Exercise[]>();
const madeWithCare = new WeakMap<Built, Exercise[]>();

/** The questions on what was built, as for a dataset whose author wrote none. */
export function askedOf(built: Built): Exercise[] {
  return kept(made, built, () => generateExercises(built));
}

/** Those that the work's folder gives, where an undecided matter contradicts nobody. */
function askedByFolder(work: Work, built: Built): Exercise[] {
  return kept(madeWithCare, built, () => generateExercises({ ...built, codebook: cautious(work, built) }));
}

function kept(those: WeakMap<Built, Exercise[]>, built: Built, make: () => Exercise[]): Exercise[] {
  const found = those.get(built) ?? make();
  those.set(built, found);
  return found;
}

/**
 * The questions on the work, in the teacher's own words and order where there are some, with those that the teacher wrote.
 * @returns all of them; those whose key rests on what nobody has decided yet; and as a set those that students are asked:
 *   neither left out by the teacher nor undecided
 */
export function questionsOf(work: Work, built: Built): { all: Exercise[]; undecided: Exercise[]; set: ExerciseSet } {
  const doubts = doubtsOf(work, built);
  const isOpen = (exercise: Exercise): boolean => doubts.some((doubt) => restsOn(exercise, doubt));
  const all = inOwnWay(withWaiting(askedByFolder(work, built), askedOf(built), isOpen), work);
  const undecided = all.filter(isOpen);
  const exercises = all.filter((one) => !work.leftOut.includes(one.id) && !undecided.includes(one));
  return { all, undecided, set: { dataset: setName(work), generated: true, exercises, paths: [], setAside: [] } };
}

/** The questions of the folder in their order, and each that waits behind the one that stands before it without the folder. */
function withWaiting(
  there: readonly Exercise[],
  asked: readonly Exercise[],
  isOpen: (exercise: Exercise) => boolean,
): Exercise[] {
  const all = there.filter(({ id }) => !asked.some((one) => one.id === id && isOpen(one)));
  asked.forEach((one, i) => {
    if (!isOpen(one)) return;
    const before = asked.slice(0, i).findLast(({ id }) => all.some((other) => other.id === id));
    all.splice(all.findIndex(({ id }) => id === before?.id) + 1, 0, one);
  });
  return all;
}

/** What the work's folder says of its questions, so that its practice is the one seen here. It names none that is not there. */
export function chosenFor(work: Work, built: Built): Chosen & { undecided: string[] } {
  const there = askedByFolder(work, built);
  const own = work.own.filter(({ prompt, options }) => prompt.trim() !== "" || options.some(({ text }) => text !== ""));
  const isMade = (id: string): boolean => there.some((one) => one.id === id);
  const isThere = (id: string): boolean => isMade(id) || own.some((one) => one.id === id);
  const undecided = questionsOf(work, built).undecided.map(({ id }) => id);
  const optionsOf = (id: string): string[] =>
    there
      .filter((one) => one.id === id)
      .flatMap(editable)
      .map((one) => one.id);
  return {
    leftOut: work.leftOut.filter((id) => isThere(id) && !undecided.includes(id)),
    undecided: undecided.filter(isMade),
    reworded: work.reworded.filter(({ id }) => isMade(id)),
    options: work.options.filter(({ question, option }) => optionsOf(question).includes(option)),
    own,
    order: work.order.filter(isThere),
  };
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

/**
 * An option in other words. Which options are right stays as the tables say.
 * @param text plain text; the option's made words again where it is blank
 */
export function rewordOption(work: Work, question: string, option: string, text: string): Work {
  const others = work.options.filter((one) => one.question !== question || one.option !== option);
  const words = text.trim();
  return { ...work, options: words === "" ? others : [...others, { question, option, text: words }] };
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
