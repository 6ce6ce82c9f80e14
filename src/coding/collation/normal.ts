import { WordClass } from "./types.js";

/** The normal form of a word, and what kind of word it is. */
export interface Normal {
  key: string;
  class: WordClass;
}

/** Words whose forms share one normal form: `be is are …`. The first word is the form. */
const LIGHT_FORMS = `
  be is are was were been being am 're 'm isn aren wasn weren
  have has had having 've hasn haven hadn
  do does did doing done don didn doesn
  will would 'll 'd won wouldn
  a an
  the
  this these
  that those
  it its itself
  there
  of
  in
  on
  at
  by
  for
  with
  to
  into
  as
  upon
  and
  but
  which
  who whom whose`;

/**
 * Words of person and mode: small, yet another one of them is another meaning ("we" for "they", "can" for "must"), so
 * that only their forms are noise. Prepositions of time and direction ("before", "without", "from") stay ordinary words.
 */
const CLOSED_FORMS = `
  i me my mine myself
  we us our ours ourselves
  you your yours yourself
  he him his himself
  she her hers herself
  they them their theirs themselves
  can could couldn
  may might
  shall
  should shouldn
  must mustn
  not 't n't`;

/** Common verbs and nouns whose forms no ending tells. */
const IRREGULAR_FORMS = `
  say said
  tell told
  feel felt
  think thought
  meet met
  hold held
  take took taken
  give gave given
  make made
  go went gone
  come came
  see saw seen
  know knew known
  get got gotten
  keep kept
  leave left
  begin began begun
  speak spoke spoken
  write wrote written
  find found
  bring brought
  build built
  become became
  show shown
  lose lost
  win won
  pay paid
  lead led
  stand stood
  understand understood
  fall fell fallen
  rise rose risen
  break broke broken
  choose chose chosen
  drive drove driven
  draw drew drawn
  send sent
  sell sold
  buy bought
  mean meant
  ring rang rung
  sing sang sung
  sink sank sunk
  steal stole stolen
  shake shook shaken
  freeze froze frozen
  fly flew flown
  grow grew grown
  throw threw thrown
  blow blew blown
  catch caught
  teach taught
  feed fed
  hang hung
  hide hid hidden
  lay laid
  ride rode ridden
  run ran
  shoot shot
  sit sat
  sleep slept
  spend spent
  strike struck
  swear swore sworn
  tear tore torn
  wear wore worn
  seek sought
  fight fought
  man men
  woman women
  child children
  person people`;

const KNOWN = new Map<string, Normal>();
for (const [forms, kind] of [
  [IRREGULAR_FORMS, WordClass.content],
  [CLOSED_FORMS, WordClass.closed],
  [LIGHT_FORMS, WordClass.light],
] as const) {
  for (const line of forms.trim().split("\n")) {
    const [key, ...others] = line.trim().split(/\s+/) as [string, ...string[]];
    for (const form of [key, ...others]) KNOWN.set(form, { key, class: kind });
  }
}
// "’s" after a word that cannot own anything is "is".
const BEFORE_IS = new Set("it he she that this there here what who where how".split(" "));

/**
 * The normal form of a word. Two forms of one word share it ("wants", "wanted"); the rules are general ones for English
 * and err towards keeping words apart.
 * @param word in small letters, with straight apostrophes
 * @param before the word before it, in the same form
 */
export function normal(word: string, before: string): Normal {
  if (word === "'s") {
    return BEFORE_IS.has(before) ? KNOWN.get("be")! : { key: "'s", class: WordClass.light };
  }
  const known = KNOWN.get(word);
  if (known !== undefined) return known;
  const key = irregular(word) ?? stem(word);
  // "willing" is no form of "will".
  return {
    key: (KNOWN.get(key)?.class ?? WordClass.content) < WordClass.content ? word : key,
    class: WordClass.content,
  };
}

/** "leaves" and "taking" are forms of "leave" and "take", as "left" and "took" are; null for a word without such forms. */
function irregular(word: string): string | null {
  if (word.length < 4) return null;
  const bare = withoutTense(withoutPlural(word));
  const known = [bare, `${bare}e`].map((form) => KNOWN.get(form)).find((form) => form?.class === WordClass.content);
  return bare === word || known === undefined ? null : known.key;
}

const VOWEL = /[aeiouy]/;

/** A word without the endings of number, person and tense. After step 1 of Porter (1980), without its later steps. */
function stem(word: string): string {
  if (word.length < 4) return word;
  const stemmed = withoutTense(withoutPlural(word));
  return stemmed.length > 3 && stemmed.endsWith("e") ? stemmed.slice(0, -1) : stemmed;
}

function withoutPlural(word: string): string {
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  if (/[^sui]s$/.test(word)) return word.slice(0, -1);
  return word;
}

function withoutTense(word: string): string {
  if (word.endsWith("ied") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith("eed")) return word.length > 4 ? word.slice(0, -1) : word;
  for (const ending of ["ed", "ing"]) {
    const rest = word.slice(0, -ending.length);
    if (word.endsWith(ending) && rest.length > 2 && VOWEL.test(rest)) return single(rest);
  }
  return word;
}

/** "planned" without its ending is "plann": the doubled letter goes too, but not in "full" or "pass". */
function single(rest: string): string {
  return /([bdgkmnprt])\1$/.test(rest) ? rest.slice(0, -1) : rest;
}

/** Whether two normal forms look like one family ("respect", "respectful"): a reason to align them, not to equate. */
export function alike(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter < 4) return false;
  let same = 0;
  while (same < shorter && a.charCodeAt(same) === b.charCodeAt(same)) same++;
  return same >= 4 && same * 5 >= shorter * 4;
}
