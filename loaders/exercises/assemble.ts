import { hashOf } from "../../src/exercises/hash.js";
import { typesWith } from "../../src/exercises/kinds/index.js";
import type { Exercise, ExerciseBase, SetAside } from "../../src/exercises/types.js";
import { isId } from "../../src/dataset/schemas.js";
import { Problems, short } from "../../src/dataset/schemaReader.js";
import { readYaml } from "../../src/dataset/yamlFile.js";
import { type Bench, type Desk, prose, wrong } from "./desk.js";
import type { Front, Section } from "./format.js";
import { checkNeeds } from "./kinds/answer.js";
import { fileKindOf } from "./kinds/index.js";
import { type BlockFile, blockSchema } from "./schema.js";

/** An exercise, or what is wrong with it. */
export function assemble(desk: Desk, file: string, front: Front, section: Section): Exercise | SetAside {
  const problems = new Problems();
  const { id, title, line } = section;
  const lines = new Map<string, number>();
  const bench: Bench = { desk, file, id, line, lines, problems };
  checkHeading(bench, section);
  const block = readBlock(bench, section, lines);
  const exercise = block === null ? null : built(bench, front, section, block);
  if (exercise !== null && problems.list.length === 0) return exercise;
  return { id, title, file, line, problems: [...new Set(problems.list)] };
}

function checkHeading(bench: Bench, { id, title, prompt, blocks }: Section): void {
  const [behind] = /\{#[\w-]+\}(?=.*\S)/.exec(title) ?? [];
  if (id === "" && behind !== undefined)
    wrong(bench, "", `${behind} stands in the middle of the heading "${short(title)}". Move it to the end.`);
  else if (id === "")
    wrong(bench, "", `the heading "${short(title)}" has no id. Write: ## ${short(title)} {#short-name}`);
  else if (!isId(id)) wrong(bench, "", `"${short(id)}" is no id. Use small letters, digits and hyphens.`);
  if (title === "") wrong(bench, "", "the heading has no words. Write a title before {#…}.");
  if (prompt.trim() === "") wrong(bench, "", "there is no prompt. Write what students shall do, under the heading.");
  if (blocks.length !== 1) {
    wrong(bench, "", `there are ${blocks.length} blocks fenced as \`exercise\`. Write exactly one.`);
  }
}

/** The block, read by the keys of its type. Lines are those of the file. */
function readBlock(bench: Bench, { blocks }: Section, lines: Map<string, number>): BlockFile | null {
  const [block] = blocks;
  if (block === undefined) return null;
  const before = bench.problems.list.length;
  const yaml = "\n".repeat(block.line - 1) + block.yaml;
  const read = readYaml(yaml, bench.file, blockSchema(bench.desk.names), bench.problems, lines);
  // What cannot be read has no key: more complaints about it would only confuse.
  return bench.problems.list.length > before ? null : read;
}

function built(bench: Bench, front: Front, section: Section, block: BlockFile): Exercise | null {
  const lesson = block.lesson ?? front.lesson;
  if (lesson === null) {
    wrong(bench, "lesson", 'there is no lesson. Write "lesson:" here or in the front matter.');
    return null;
  }
  checkFlags(bench, block);
  checkNeeds(bench, block.needs);
  const prompt = prose(bench, "prompt", section.prompt, section.promptLine);
  if (prompt.length === 0 && section.prompt.trim() !== "")
    wrong(bench, "", "nothing of the prompt is shown. Write in words what students shall do.");
  const base: Omit<ExerciseBase, "hash"> = {
    id: section.id,
    lesson,
    stage: block.stage ?? front.stage,
    title: section.title,
    prompt,
    hint: prose(bench, "hint", section.hint, section.hintLine),
    ends: block.ends,
    after: prose(bench, "after", block.after),
    ask: prose(bench, "ask", block.ask),
    paths: [],
    minutes: block.minutes,
    predict: block.predict,
    again: block.again,
    coding: block.coding,
    file: bench.file,
    line: section.line,
  };
  const exercise = { ...base, type: block.type, ...fileKindOf(block.type).body(bench, block) } as Exercise;
  return { ...exercise, hash: hashOf(exercise) };
}

function checkFlags(bench: Bench, block: BlockFile): void {
  for (const flag of ["predict", "coding", "undecided"] as const) {
    const types = typesWith(flag);
    if (!block[flag] || types.includes(block.type)) continue;
    wrong(bench, flag, `${flag} has no meaning for "${block.type}". It goes with ${types.join(", ")}; remove it.`);
  }
}
