import { endsWith, isCapital, PREPOSITION, W } from "../grammar.js";
import { PAPER_WORDS } from "../paperNames.js";
import { Flag, type Tokens } from "../tokens.js";
import { WordSet } from "../words.js";
import { HERS, HIS } from "./givenNames.js";
import type { Range } from "./range.js";

/** Nouns that end or head the name of a body: "Northline Ferries", "the Ministry of Transport". */
export const BODY = new WordSet(
  `agency airline airlines airport airways alliance army assembly association authority bank bar bbc board brigade bureau
  cabinet campaign center centre centers centres chamber charity church city clinic club co co. coalition college commission committee
  companies company confederation conference congress consortium convention corp corp. corporation council court
  department departments directorate division embassy enterprise enterprises exchange executive fc federation ferries firm force
  forces forum foundation front fund funds government group guard holding holdings hospital house inc inc. industries
  initiative institute institution intelligence international journal labor labour laboratory league library limited line
  lines llc ltd ltd. magazine media militia ministries ministry motors movement museum nations navy network news office
  organisation organization parliament partners partnership party plc police post press project railway railways
  review school secretariat senate service services society states station studio studios syndicate systems team
  telegraph television theatre times tribune tribunal trust union united university water works`,
);

/**
 * Whether a name is a body's, not a person's: it holds such a noun, or is one word in capitals ("NPA", "UEFA"), or several
 * that joints tie together ("Smith & Sons").
 */
export function isBody(tokens: Tokens, name: Range): boolean {
  for (let i = name.from + 1; i < name.to - 1; i++) if (JOINT.has(tokens.word[i]!)) return true;
  if (name.to - name.from === 1)
    return (tokens.flags[name.from]! & Flag.allCaps) !== 0 || BODY.has(tokens.word[name.from]!);
  const last = tokens.word[name.to - 1]!;
  // "the Lorne Courier", and not "Anna Star"
  return BODY.has(last) || (PAPER.has(last) && !HIS.has(tokens.word[name.from]!) && !HERS.has(tokens.word[name.from]!));
}

/**
 * "Ministry| of Transport", "Department| for the Environment": where a body's name ends that begins with `name`.
 * @param joins whether a joint stands inside the name: "Department for Work| and Pensions"
 */
export function bodyEnd(tokens: Tokens, name: Range, limit: number, joins: (i: number) => boolean): number {
  const joint = tokens.word[name.to];
  if (joint !== W.of && joint !== W.for) return name.to;
  let i = name.to + 1;
  if (tokens.word[i] === W.the) i++;
  if (!isCapital(tokens, i)) return name.to;
  while (i < limit && (isCapital(tokens, i) || joins(i))) i++;
  return Math.min(i, limit);
}

/** Last words of the names of papers and stations. */
export const PAPER = new WordSet(PAPER_WORDS.join(" "));
const JOINT = new WordSet("& and ,");

/** Plurals that no -s shows, and words for many in one. */
const MANY = new WordSet(
  `people men women children police staff crew team public majority both all many most some several few others two three
  four five six seven eight nine ten dozens hundreds thousands`,
);

/** Whether a phrase names several, or a body: "the nurses", "two people in the room", "the health board". */
export function isGroup(tokens: Tokens, phrase: Range): boolean {
  let head = phrase.from;
  while (head + 1 < phrase.to && !PREPOSITION.has(tokens.word[head + 1]!)) head++;
  const word = tokens.word[head]!;
  if (MANY.has(word) || BODY.has(word)) return true;
  return endsWith(tokens, head, "s") && !endsWith(tokens, head, "ss");
}

/** Bits of who "he" and "she" can be. */
export const enum Gender {
  unknown = 0,
  he = 1,
  she = 2,
}

const HE = new WordSet(
  `mr mr. sir lord king prince emperor pope father brother congressman chairman spokesman councilman alderman policeman
  fireman businessman salesman husband son uncle widower man boy dad grandfather grandson nephew boyfriend fiancé duke
  count baron monk`,
);
const SHE = new WordSet(
  `mrs mrs. ms ms. miss dame lady queen princess empress mother sister congresswoman chairwoman spokeswoman councilwoman
  policewoman businesswoman wife daughter aunt widow woman girl midwife mum mom mama grandmother granddaughter niece
  actress waitress hostess heiress heroine girlfriend fiancée countess duchess baroness nun`,
);

/** What a person's name, and the words before it, say of "he" or "she"; unknown where they say nothing, or both. */
export function genderOf(tokens: Tokens, phrase: Range, name: Range): Gender {
  for (let i = name.from - 1; i >= phrase.from; i--) {
    // "the king’s lawyer Ann Berg": what hangs before a possessive is somebody else
    if (tokens.word[i] === W.s || PREPOSITION.has(tokens.word[i]!)) break;
    const title = genderOfNoun(tokens.word[i]!);
    if (title !== Gender.unknown) return title;
  }
  const first = tokens.word[name.from]!;
  if (name.to - name.from < 2) return Gender.unknown;
  return HIS.has(first) ? Gender.he : HERS.has(first) ? Gender.she : Gender.unknown;
}

/** Whether a name of several words is surely a person's: its first word is a usual given name. */
export function isPerson(tokens: Tokens, name: Range): boolean {
  return genderOf(tokens, name, name) !== Gender.unknown && !isBody(tokens, name);
}

/** What a noun or title says of whom it names: "nun", "Mr". */
export function genderOfNoun(word: number): Gender {
  return HE.has(word) ? Gender.he : SHE.has(word) ? Gender.she : Gender.unknown;
}
