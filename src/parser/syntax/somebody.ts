import { isCapital, SUBJECT_PRONOUN, W } from "../grammar.js";
import type { Tokens } from "../tokens.js";
import { wordId, WordSet } from "../words.js";
import { corePhrase, headName, isTitle } from "./names.js";
import { headNoun, isPersonNoun } from "./personNouns.js";
import { BODY } from "./persons.js";
import { DOCUMENT } from "./documents.js";
import type { Range } from "./phrases.js";

/** Pronouns for people: "it" and "who" can be more. */
const PERSONS = new WordSet("he she they i we");

/** Whether a phrase surely is somebody: a person's pronoun, a name, or what a noun for people heads ("one onlooker"). */
export function isSomebody(tokens: Tokens, phrase: Range): boolean {
  const core = corePhrase(tokens, phrase);
  if (core.to - core.from === 1 && SUBJECT_PRONOUN.has(tokens.word[core.from]!))
    return PERSONS.has(tokens.word[core.from]!);
  if (headName(tokens, core) !== null) return true;
  const head = headNoun(tokens, core);
  return isPersonNoun(tokens, head) && !(isCapital(tokens, head) && head > core.from);
}

/** Whether a phrase can be the source of words: somebody, several, a body, or what is written ("the letter"). */
export function canSpeak(tokens: Tokens, phrase: Range): boolean {
  const core = corePhrase(tokens, phrase);
  if (core.to - core.from === 1 && SUBJECT_PRONOUN.has(tokens.word[core.from]!)) return true;
  if (isSomebody(tokens, core)) return true;
  const head = headNoun(tokens, core);
  // "All of the candidates", "one of the letters": the noun stands behind "of".
  if (PART.has(tokens.word[head]!) && tokens.word[head + 1] === W.of && head + 2 < core.to)
    return canSpeak(tokens, { from: head + 2, to: core.to });
  // "City hall reckons": the town's government, by its house
  if (tokens.word[head] === HALL && head > core.from && TOWN.has(tokens.word[head - 1]!)) return true;
  return DOCUMENT.has(tokens.word[head]!) || BODY.has(tokens.word[head]!) || isTitle(tokens, head);
}

const HALL = wordId("hall");
const TOWN = new WordSet("city town county");

const PART = new WordSet(
  "all one some many most both none several few two three four five six each majority half group",
);

/** Works, vehicles, places and papers: what stands before their names tells that these are nobody's. */
const NAMED_THING = new WordSet(
  `film movie show series sitcom book novel memoir play musical opera song album single painting portrait game app brand
  ship boat ferry yacht vessel trawler tanker liner freighter submarine plane jet airliner rocket spacecraft satellite
  magazine newspaper paper daily weekly tabloid website blog site podcast programme program channel station network agency
  company firm startup restaurant hotel pub bar cafe café club town village city river island street road bridge mountain
  storm hurricane typhoon operation horse dog cat`,
);

/** "The film Zinger", "the ferry Aurora": a name that is no person's, by the noun before it. */
export function namesThing(tokens: Tokens, core: Range, name: Range): boolean {
  return name.from > core.from && NAMED_THING.has(tokens.word[name.from - 1]!) && !isCapital(tokens, name.from - 1);
}
