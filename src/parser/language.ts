/**
 * Which language a text is in, as far as its script and its most common words tell. Words that carry grammar make up about
 * two fifths of running text and differ from language to language, so a count of them is enough (Cavnar and Trenkle 1994
 * find the same for short sequences of letters). The parser reads English; other languages are recognised to say so.
 */

/** A BCP 47 tag: `de`, or `und-Cyrl` where only the script is clear; `und` where the text is too short or too mixed. */
type LanguageTag = string;

/** Articles, prepositions, conjunctions and auxiliaries that are frequent in one language and rare in the others. */
const COMMON: Readonly<Record<string, string>> = {
  en: "the and of that was with for said his has from are have would not which this had been were they who it is by he",
  de: "der die das und nicht ist ein eine den dem mit von sich auf für auch werden wurde sind nach bei zu im aus dass",
  fr: "le la les des est et une un dans que qui pour pas sur avec au du ce cette sont été aux par plus selon il elle",
  es: "el los las del una que por con para es se no su al lo como más pero fue ha sus este entre según y también",
  it: "il di che della per una con è sono non del alla nel gli dei si ha anche più delle stato dal nella questo lo",
  pt: "o os da do das dos que uma para com não em no na por mais foi ao pelo pela são se como também um ele ela",
  nl: "de het een van en dat niet zijn op met voor is aan er door bij naar ook maar werd zich heeft uit tot deze",
  nb: "og det som på av til er for med ikke har ble fra å om vil etter seg var ved han hun skal kan at en et de",
  sv: "och det som på av till är för med inte har att från om efter sig var vid han hon ska kan en ett den de",
  da: "og det som på af til er for med ikke har blev fra at om vil efter sig var ved han hun skal kan en et den de",
};

const SCRIPTS: readonly [tag: LanguageTag, letter: RegExp][] = [
  ["und-Cyrl", /\p{Script=Cyrillic}/u],
  ["und-Grek", /\p{Script=Greek}/u],
  ["und-Arab", /\p{Script=Arabic}/u],
  ["und-Hebr", /\p{Script=Hebrew}/u],
  ["und-Jpan", /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ["und-Hang", /\p{Script=Hangul}/u],
  ["und-Hans", /\p{Script=Han}/u],
  ["und-Thai", /\p{Script=Thai}/u],
  ["und-Deva", /\p{Script=Devanagari}/u],
];

const WORDS = Object.entries(COMMON).map(([tag, words]): [LanguageTag, Set<string>] => [
  tag,
  new Set(words.split(" ")),
]);

/** So much of a text is looked at. */
const LOOKED_AT = 20_000;
/** Fewer words than these say nothing: a headline, a name, a list. */
const FEWEST_WORDS = 25;
/** The share of common words that running text has at least. */
const LEAST_SHARE = 0.12;
/** How far the first must be ahead of English for a text to be called something else. */
const AHEAD = 1.5;

/**
 * Recognises the language of a text.
 * @param text any text; its first 20,000 characters are looked at, in linear time
 * @example languageOf("Die Gespräche dauerten länger als geplant, sagte ein Sprecher …") // "de"
 */
export function languageOf(text: string): LanguageTag {
  const script = scriptOf(text.slice(0, LOOKED_AT));
  if (script !== null) return script;
  const words =
    text
      .slice(0, LOOKED_AT)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return "und";
  const shares = WORDS.map(([tag, common]): [LanguageTag, number] => [
    tag,
    words.filter((word) => common.has(word)).length / words.length,
  ]);
  const english = shares.find(([tag]) => tag === "en")![1];
  const [first, share] = shares.reduce((best, one) => (one[1] > best[1] ? one : best));
  if (share < LEAST_SHARE) return "und";
  return first !== "en" && share < english * AHEAD ? "und" : first;
}

/** The script of most letters, where it is not Latin. */
function scriptOf(text: string): LanguageTag | null {
  const letters = text.match(/\p{L}/gu) ?? [];
  if (letters.length < FEWEST_WORDS) return null;
  for (const [tag, letter] of SCRIPTS)
    if (letters.filter((one) => letter.test(one)).length * 2 > letters.length) return tag;
  // Japanese has more Chinese characters than its own letters, and still is not Chinese.
  const asian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
  if (letters.filter((one) => asian.test(one)).length * 2 <= letters.length) return null;
  return "und-Jpan";
}

/** Whether the parser can be expected to read a text: it is English, or too short to say. */
export function isReadable(tag: LanguageTag): boolean {
  return tag === "en" || tag === "und";
}
