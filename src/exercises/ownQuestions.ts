import { hashOf } from "./hash.js";
import { paragraph } from "./plain.js";
import type { Exercise, Option } from "./types.js";
import type { OwnQuestion } from "./own.js";

const LONGEST_TITLE = 60;

/** A question to begin with: two options, nothing said yet. */
export function newQuestion(id: string): OwnQuestion {
  const empty = { text: "", isRight: false };
  return { id: `own-${id}`, lesson: "timing", prompt: "", options: [empty, empty], after: "" };
}

/**
 * The question as students are asked it: one right option is chosen, several are ticked. Options without words are none.
 * @returns null as long as it cannot be asked: without its words, without two options, without a right one and a wrong one
 */
export function exerciseOf({ id, lesson, prompt, options, after }: OwnQuestion): Exercise | null {
  const words = prompt.trim();
  const said = options.map((one, i) => ({ ...one, id: `option-${i + 1}` })).filter(({ text }) => text.trim() !== "");
  const right = said.filter(({ isRight }) => isRight).map((one) => one.id);
  if (words === "" || right.length === 0 || right.length === said.length) return null;
  const shown = said.map((one): Option => ({
    id: one.id,
    text: [one.text.trim()],
    report_id: "",
    feedback: { blocks: [], evidence: [] },
    misconception: [],
  }));
  const base = {
    id,
    lesson,
    stage: "practice" as const,
    title: titleOf(words),
    prompt: [paragraph(words)],
    hint: [],
    ends: "trust" as const,
    after: after.trim() === "" ? [] : [paragraph(after.trim())],
    ask: [],
    paths: [],
    minutes: null,
    predict: false,
    again: false,
    coding: false,
    file: "",
    line: 0,
    options: shown,
  };
  const key = { basis: "typed" as const, reads: "", claims: [], evidence: [], options: right };
  const made: Omit<Exercise, "hash"> =
    right.length === 1 ? { ...base, type: "choice", key } : { ...base, type: "multiple", key: { ...key, either: [] } };
  return { ...made, hash: hashOf(made) } as Exercise;
}

/** The words of a question, cut between words where they are many. */
export function titleOf(prompt: string): string {
  const line = prompt.trim().split("\n")[0]!;
  if (line.length <= LONGEST_TITLE) return line;
  return `${line.slice(0, LONGEST_TITLE).replace(/\s+\S*$/, "")} …`;
}
