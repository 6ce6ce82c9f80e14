import { DIMENSIONS } from "../../src/coding/index.js";
import { isId } from "../../src/dataset/schemas.js";
import {
  flag,
  list,
  object,
  oneOf,
  optional,
  type Problems,
  required,
  type Schema,
  short,
  text,
} from "../../src/dataset/schemaReader.js";
import { readYaml } from "../../src/dataset/yamlFile.js";
import { editable } from "../../src/exercises/chosen.js";
import type { OwnQuestion } from "../../src/exercises/own.js";
import { exerciseOf } from "../../src/exercises/ownQuestions.js";
import type { ChosenFile } from "../../src/exercises/questionsFile.js";
import type { Exercise } from "../../src/exercises/types.js";
import { didYouMean } from "./suggest.js";

const id = text((value) => (isId(value) ? null : "is no id. Use small letters, digits and hyphens"));
const words = text((value) => (value.trim() === "" ? "is empty. Remove it" : null));

/** A question in other words, as the file has it. */
interface Reworded {
  id: string;
  prompt: string;
  options: { id: string; text: string }[];
}

/** An own question, as the file has it. */
type OwnFile = Omit<OwnQuestion, "options"> & { options: { text: string; right: boolean }[] };

interface QuestionsFile {
  leftOut: string[];
  undecided: string[];
  order: string[];
  reworded: Reworded[];
  own: OwnFile[];
}

const questionsFile: Schema<QuestionsFile> = object<QuestionsFile>({
  leftOut: optional(list(text()), []),
  undecided: optional(list(text()), []),
  order: optional(list(text()), []),
  reworded: optional(
    list(
      object<Reworded>({
        id: required(text()),
        prompt: optional(words, ""),
        options: optional(list(object({ id: required(text()), text: required(words) })), []),
      }),
    ),
    [],
  ),
  own: optional(
    list(
      object<OwnFile>({
        id: required(id),
        lesson: required(oneOf(DIMENSIONS)),
        prompt: optional(text(), ""),
        options: optional(list(object({ text: optional(text(), ""), right: optional(flag, false) })), []),
        after: optional(text(), ""),
      }),
    ),
    [],
  ),
});

/**
 * What `questions.yaml` says. A question that it names and that is not there is a problem, and so is an own one that nobody
 * could answer; the rest counts.
 * @param there the exercises that it may be about
 * @returns null where the file cannot be read
 */
export function readChosen(
  source: string,
  file: string,
  there: readonly Exercise[],
  problems: Problems,
): ChosenFile | null {
  const lines = new Map<string, number>();
  const read = readYaml(source, file, questionsFile, problems, lines);
  if (read === null) return null;
  const wrong = (path: string, message: string): void => {
    problems.add(file, lines.get(path) ?? null, message);
  };
  const made = there.map((one) => one.id);
  const own = read.own.filter((one, i): boolean => {
    const { id: name } = one;
    const isTwice = made.includes(name) || read.own.findIndex((other) => other.id === name) < i;
    if (isTwice) wrong(`own[${i}].id`, `another question has the id "${name}" of own[${i}]. Change it.`);
    else if (exerciseOf(asQuestion(one)) === null)
      wrong(
        `own[${i}]`,
        `own question "${name}" cannot be asked yet. It needs a prompt, two options with words, one of them with "right: true" and one without.`,
      );
    return !isTwice;
  });
  const known = [...made, ...own.map((one) => one.id)];
  const named = (path: string, name: string, ids: readonly string[]): void => {
    if (!ids.includes(name)) wrong(path, `there is no question "${short(name)}". ${didYouMean(name, ids)}`);
  };
  for (const key of ["leftOut", "undecided", "order"] as const)
    read[key].forEach((name, i) => {
      named(`${SHOWN[key]}[${i}]`, name, known);
    });
  read.reworded.forEach(({ id: name, options }, i) => {
    named(`reworded[${i}].id`, name, made);
    const about = there.find((one) => one.id === name);
    if (about === undefined) return;
    const ids = editable(about).map((one) => one.id);
    options.forEach((option, k) => {
      if (!ids.includes(option.id))
        wrong(
          `reworded[${i}].options[${k}].id`,
          `question "${name}" has no option "${short(option.id)}" that can be reworded. ${didYouMean(option.id, ids)}`,
        );
    });
  });
  return {
    ...read,
    reworded: read.reworded.filter(({ prompt }) => prompt !== ""),
    options: read.reworded.flatMap(({ id: question, options }) =>
      options.map(({ id: option, text: said }) => ({ question, option, text: said })),
    ),
    own: own.map(asQuestion),
  };
}

/** The keys as the file has them. */
const SHOWN = { leftOut: "left_out", undecided: "undecided", order: "order" };

function asQuestion({ options, ...own }: OwnFile): OwnQuestion {
  return { ...own, options: options.map(({ text: said, right }) => ({ text: said, isRight: right })) };
}
