import type { ExerciseBase, KeyBase, Option, PartResult } from "../base.js";
import type { Distribution } from "../classResultsCount.js";
import { indexCode, readIndexes } from "../scormBits.js";
import { asShown, TOGETHER } from "../shuffle.js";
import type { Kind } from "./kind.js";
import { barsOf, counted, hashed, idsOf, result, wordsOf } from "./parts.js";

/** Options of which one is chosen. */
export interface ChoiceExercise extends ExerciseBase {
  type: "choice";
  options: Option[];
  /** One option; several where the question is undecided and each of them counts. */
  key: KeyBase & { options: string[] };
}

interface ChoiceAnswer {
  type: "choice";
  option: string;
}

export const choice: Kind<ChoiceExercise, ChoiceAnswer> = {
  traits: ["predict", "coding", "undecided", "one"],
  parts: ({ options }) => options,
  asked: ({ options, key }) => [hashed(options), key.options],
  read({ options }, given) {
    const known = options.find(({ id }) => id === given["option"]);
    return known ? { type: "choice", option: known.id } : null;
  },
  mark({ options, key }, { option: chosen }) {
    const isRight = key.options.includes(chosen);
    const parts = options.map(({ id, feedback }): PartResult => {
      const isKey = key.options.includes(id);
      const isChosen = id === chosen;
      // Where several count, one that was not chosen is not missed.
      const isMissed = isKey && !isChosen && !isRight;
      return { id, outcome: isMissed ? "missed" : isChosen && !isKey ? "wrong" : "right", chosen: isChosen, feedback };
    });
    const said = parts.filter((part) => part.chosen).map(({ feedback }) => feedback);
    return result(isRight ? "right" : "wrong", isRight ? 1 : 0, parts, said);
  },
  words: ({ options }, { option }) => wordsOf(options, [option]).join(),
  keyWords: ({ options, key }) => wordsOf(options, key.options).join("; "),
  retry: () => null,
  code: ({ options }, { option }) => indexCode([idsOf(options).indexOf(option)], options.length),
  decode: ({ options }, code) => ({ option: options[readIndexes(code, options.length)?.[0] ?? -1]?.id }),
  count: (exercise, answers) => bars(exercise, counted(answers.map(({ option }) => option))),
  hands: bars,
};

function bars({ id, options, key, predict }: ChoiceExercise, counts: ReadonlyMap<string, number>): Distribution {
  return {
    kind: "bars",
    of: "one",
    bars: barsOf(asShown(options, id, TOGETHER), counts, (option) => (predict ? null : key.options.includes(option))),
  };
}
