/** Whether a word is written as a name and not otherwise: "Weir Street", "Nord Stream 2", "1931". */
const NAME = /^(?:\p{Lu}|\p{N}{2,}$)/u;

/** Whether all terms of a topic are names: where one is not found, the name is not there, and what it names may be. */
export function isNameTopic(terms: readonly string[]): boolean {
  return terms.length > 0 && terms.every((term) => NAME.test(term));
}
