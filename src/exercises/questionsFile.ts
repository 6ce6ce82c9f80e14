import type { Chosen } from "./chosen.js";

/** Where a dataset says what became of the questions that are made from its claims. */
export const QUESTIONS_FILE = "questions.yaml";

/** `Chosen` with what nobody has decided: left out until somebody does. */
export type ChosenFile = Chosen & { undecided: string[] };

type Plain = Record<string, unknown>;

/** What stands at the top of the file. */
export const QUESTIONS_NOTE = ` The questions that are made from the claims: which are asked, in which order, in which words.
 left_out: ids of those that are not asked; undecided: not asked either, because nobody has decided what they rest on.
 order: ids; what it does not name comes behind. reworded: other words for a question or for its options.
 own: questions of your own, with the right options ticked. All of it may stay away.`;

/** What was chosen, with the keys of `exercises/questions.yaml`; null where all is as it was made. */
export function questionsFile({ leftOut, undecided, reworded, options, own, order }: ChosenFile): Plain | null {
  const ids = [...new Set([...reworded.map(({ id }) => id), ...options.map(({ question }) => question)])];
  const parts: Record<string, readonly unknown[]> = {
    left_out: leftOut,
    undecided,
    order,
    reworded: ids.map((id): Plain => {
      const prompt = reworded.find((one) => one.id === id)?.prompt;
      const said = options.filter(({ question }) => question === id);
      return {
        id,
        ...(prompt !== undefined && { prompt }),
        ...(said.length > 0 && { options: said.map(({ option, text }) => ({ id: option, text })) }),
      };
    }),
    own: own.map(({ id, lesson, prompt, options: asked, after }): Plain => ({
      id,
      lesson,
      prompt,
      options: asked.map(({ text, isRight }) => ({ text, ...(isRight && { right: true }) })),
      ...(after !== "" && { after }),
    })),
  };
  const filled = Object.entries(parts).filter(([, list]) => list.length > 0);
  return filled.length === 0 ? null : Object.fromEntries(filled);
}
