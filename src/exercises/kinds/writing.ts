import type { Block, Inline } from "../../prose/types.js";
import type { ExerciseBase, Graded, KeyBase } from "../base.js";
import { type Carries, carriesCode, carriesOf, carriesOfCode } from "../carried.js";
import { checkWriting, type Rules } from "../writing.js";
import type { Kind } from "./kind.js";
import { hashed, idsOf, UNMARKED } from "./parts.js";
import { codeOfText, textOf, textOfCode } from "./texts.js";
import { readTicks, ticksCode } from "./ticks.js";

/** Between what is ticked and what is said of each sentence. */
const CARRIED = ".";

type FreeType = "short" | "headline" | "report";

/** Free text that nobody marks. */
interface Free<T extends FreeType> extends ExerciseBase {
  type: T;
  model: Block[];
  /** What a good answer has; students tick it themselves. */
  checklist: { id: string; text: Inline[] }[];
  /** Lines to write on, on paper. */
  lines: number;
  key: KeyBase;
}

export type ShortExercise = Free<"short">;
/** A headline or a report of one's own, with rules. */
export interface WritingExercise<T extends "headline" | "report" = "headline" | "report"> extends Free<T>, Rules {}
export type FreeExercise = ShortExercise | WritingExercise;

interface FreeAnswer<T extends FreeType = FreeType> {
  type: T;
  text: string;
  /** Ids of the checklist that the student ticked. */
  checked: string[];
  /** For each sentence whether the cited words carry it, as far as the student has said so; left out where nothing is said. */
  carries?: Carries[];
}

export const short = free<"short", ShortExercise>(
  "short",
  ({ checklist }) => hashed(checklist),
  () => UNMARKED,
);
export const headline = writing("headline");
export const report = writing("report");

function writing<T extends "headline" | "report">(type: T): Kind<WritingExercise<T>, FreeAnswer<T>> {
  return free<T, WritingExercise<T>>(
    type,
    ({ checklist, words, citations }) => [hashed(checklist), words, citations],
    (exercise, text) => ({ ...UNMARKED, writing: checkWriting(exercise, text) }),
  );
}

function free<T extends FreeType, E extends Free<T>>(
  type: T,
  asked: (exercise: E) => unknown,
  mark: (exercise: E, text: string) => Graded,
): Kind<E, FreeAnswer<T>> {
  return {
    traits: [],
    parts: () => [],
    asked,
    read({ checklist }, given) {
      const text = textOf(given["text"]);
      const ticked: unknown[] = Array.isArray(given["checked"]) ? given["checked"] : [];
      const carries = carriesOf(given["carries"]);
      const said = carries.some((one) => one !== "") ? { carries } : {};
      return text === null
        ? null
        : { type, text, checked: idsOf(checklist).filter((id) => ticked.includes(id)), ...said };
    },
    mark: (exercise, { text }) => mark(exercise, text),
    words: (_, { text }) => text,
    keyWords: () => "",
    retry: (answer) => answer,
    code({ checklist }, { checked, text, carries }) {
      const said = carries === undefined ? "" : `${CARRIED}${carriesCode(carries)}`;
      return codeOfText(ticksCode(checklist, checked) + said, text);
    },
    decode({ checklist }, code) {
      const found = textOfCode(code);
      const [ticks = "", said = ""] = found?.before.split(CARRIED) ?? [];
      return found && { text: found.text, checked: readTicks(checklist, ticks), carries: carriesOfCode(said) };
    },
    count: () => ({ kind: "texts" }),
    hands: null,
  };
}
