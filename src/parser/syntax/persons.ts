import { endsWith, isCapital, PREPOSITION, W } from "../grammar.js";
import { Flag, type Tokens } from "../tokens.js";
import { WordSet } from "../words.js";
import type { Range } from "./phrases.js";

/** Nouns that end or head the name of a body: "Northline Ferries", "the Ministry of Transport". */
export const BODY = new WordSet(
  `agency airline airlines airport airways alliance army assembly association authority bank bar bbc board brigade bureau
  cabinet campaign center centre chamber charity church city clinic club co co. coalition college commission committee
  companies company confederation conference congress consortium convention corp corp. corporation council court
  department directorate division embassy enterprise enterprises exchange executive fc federation ferries firm force
  forces forum foundation front fund funds government group guard holding holdings hospital house inc inc. industries
  initiative institute institution intelligence international journal labor labour laboratory league library limited line
  lines llc ltd ltd. magazine media militia ministry motors movement museum nations navy network news office
  organisation organization parliament partners partnership party police post press project railway railways
  review school secretariat senate service services society states station studio studios syndicate systems team
  telegraph television theatre times tribune tribunal trust union united university water works`,
);

/** Whether a name is a body's, not a person's: it holds such a noun, or is one word in capitals ("NPA", "UEFA"). */
export function isBody(tokens: Tokens, name: Range): boolean {
  if (name.to - name.from === 1)
    return (tokens.flags[name.from]! & Flag.allCaps) !== 0 || BODY.has(tokens.word[name.from]!);
  return BODY.has(tokens.word[name.to - 1]!);
}

/** "Ministry| of Transport", "Department| for the Environment": where a body's name ends that begins with `name`. */
export function bodyEnd(tokens: Tokens, name: Range, limit: number): number {
  const joint = tokens.word[name.to];
  if (joint !== W.of && joint !== W.for) return name.to;
  let i = name.to + 1;
  if (tokens.word[i] === W.the) i++;
  if (!isCapital(tokens, i)) return name.to;
  while (i < limit && isCapital(tokens, i)) i++;
  return Math.min(i, limit);
}

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
  actress waitress hostess heiress girlfriend fiancée countess duchess baroness nun`,
);
/** First names that are nearly always a man's, from many countries. */
const HIS = new WordSet(
  `aaron adam ahmed alan albert alexander ali anders andrew andrzej anthony antonio arthur ben benjamin bernard bill bob
  boris brian bruce carl carlos charles chris christian christopher daniel darren dave david dennis dmitry donald douglas
  edward emmanuel eric erik ernest felix francisco frank fred gareth gary geoff george gerald giovanni giuseppe gordon
  graham gregory gunnar gustav hamid hans harold harry hassan henrik henry herbert hugh ian ibrahim igor ivan jack jacob
  jake james jason javier jeff jeremy jim joe john jonathan jorge jose joseph juan justin karl keith ken kenneth kevin
  klaus lars lawrence leo leon lewis liam louis luca luis luke magnus mahmoud marco marcus mario mark martin matthew max
  michael miguel mike mikhail mohamed mohammad mohammed muhammad nathan neil nicholas nick nigel niklas nikolai oleg oliver
  oscar omar otto owen pablo patrick paul pavel pedro per peter philip pierre rajiv ralph raymond ricardo richard robert
  roberto roger roland ronald roy rui russell ryan sam samuel scott sean sebastian sergei sergey simon stefan stephen steve
  steven stuart sven ted terry thomas tim timothy toby tom tomas tony trevor vincent viktor vladimir walter william wolfgang
  yusuf zachary`,
);
/** First names that are nearly always a woman's. */
const HERS = new WordSet(
  `abigail ada agnes aisha alice amanda amelia amina amy ana amira angela anita ann anna anne annie astrid audrey barbara beatrice
  bella birgit bridget carla carmen carol caroline catherine charlotte chloe christina christine claire clara claudia daisy
  deborah denise diana donna dora dorothy edith elaine elena eleanor elisabeth elizabeth ella ellen elsa emily emma erica esther
  eva evelyn fatima fiona florence frances francesca freya gabriela georgia gillian giulia gloria grace greta hannah harriet
  heather heidi helen helena helga hilary ida ilse ines ingrid irene iris isabel isabella jane janet jennifer jessica joan
  joanna josephine judith julia julie karen karin kate katherine kathleen katie kirsten larissa laura leila lena lily linda
  lisa louise lucia lucy lydia mara margaret maria marie marina marion martha mary maya megan melissa mia michelle miriam
  molly monica nadia nancy naomi natalia natalie nicola nina nora olga olivia patricia paula petra phoebe polly priya rachel
  rebecca rita rosa rose ruth sally samantha sandra sara sarah shirley sigrid silvia simone sofia sonia sophia sophie stella
  susan susanne svetlana sylvia tamara tanya tara tatiana teresa theresa ursula valentina valerie vanessa vera veronica
  victoria virginia wendy yvonne zoe`,
);

/** What a person's name, and the words before it, say of "he" or "she"; unknown where they say nothing, or both. */
export function genderOf(tokens: Tokens, phrase: Range, name: Range): Gender {
  for (let i = name.from - 1; i >= phrase.from; i--) {
    const title = byTitle(tokens.word[i]!);
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

function byTitle(word: number): Gender {
  return HE.has(word) ? Gender.he : SHE.has(word) ? Gender.she : Gender.unknown;
}
