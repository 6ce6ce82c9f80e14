/** The reader's choices: per question the place of an answer in its list, "none", or nothing yet. */
export type Choices = Map<string, number | "none">;

/** Choices as the address keeps them, one place a question: `0,-,x,2` (x: none of these, -: not chosen yet). */
export function writeChoices(choices: Choices, ids: readonly string[]): string | null {
  if (choices.size === 0) return null;
  return ids
    .map((id) => {
      const choice = choices.get(id);
      return choice === undefined ? "-" : choice === "none" ? "x" : String(choice);
    })
    .join(",");
}

/** The inverse of `writeChoices`; whatever is no choice is left out. */
export function readChoices(written: string | null, ids: readonly string[], answers: number): Choices {
  const choices: Choices = new Map();
  (written ?? "").split(",").forEach((choice, i) => {
    const id = ids[i];
    if (id === undefined) return;
    if (choice === "x") choices.set(id, "none");
    else if (/^\d{1,2}$/.test(choice) && Number(choice) < answers) choices.set(id, Number(choice));
  });
  return choices;
}
