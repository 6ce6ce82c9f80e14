/** Short forms of names that no search by the name finds, so that a report with one of them is not said to lack it. */

const STATES = `Alabama AL Ala, Alaska AK, Arizona AZ Ariz, Arkansas AR Ark, California CA Calif, Colorado CO Colo, Connecticut CT Conn,
  Delaware DE Del, Florida FL Fla, Georgia GA Ga, Hawaii HI, Idaho ID, Illinois IL Ill, Indiana IN Ind, Iowa IA, Kansas KS Kan,
  Kentucky KY Ky, Louisiana LA La, Maine ME, Maryland MD Md, Massachusetts MA Mass, Michigan MI Mich, Minnesota MN Minn,
  Mississippi MS Miss, Missouri MO Mo, Montana MT Mont, Nebraska NE Neb, Nevada NV Nev, New_Hampshire NH N.H, New_Jersey NJ N.J,
  New_Mexico NM N.M, New_York NY N.Y, North_Carolina NC N.C, North_Dakota ND N.D, Ohio OH, Oklahoma OK Okla, Oregon OR Ore,
  Pennsylvania PA Pa, Rhode_Island RI R.I, South_Carolina SC S.C, South_Dakota SD S.D, Tennessee TN Tenn, Texas TX Tex, Utah UT,
  Vermont VT Vt, Virginia VA Va, Washington WA Wash, West_Virginia WV W.Va, Wisconsin WI Wis, Wyoming WY Wyo`;

/** What stands behind a place and a comma, as in "MARLOW FALLS, OH –": anywhere else "OK" and "Miss" are words. */
const BEHIND_PLACE = new Map(
  STATES.split(/,\s+/u).map((line) => {
    const [name, ...short] = line.split(" ") as [string, ...string[]];
    return [name.replaceAll("_", " "), short] as const;
  }),
);

/** What stands anywhere. */
const ANYWHERE: ReadonlyMap<string, readonly string[]> = new Map([
  ["United States", ["US", "USA", "U.S", "America"]],
  ["United Kingdom", ["UK", "U.K", "Britain"]],
  ["Britain", ["UK", "U.K", "United Kingdom"]],
  ["European Union", ["EU"]],
  ["United Nations", ["UN", "U.N"]],
]);

/** Whether a text without a name has a short form of it: "OH" for Ohio, "MAI" for the Marine Accident Inspectorate. */
export function hasShortForm(text: string, name: string): boolean {
  const initials = name.split(/[\s-]+/u).map((word) => word.charAt(0));
  const own = initials.length > 2 && initials.every((one) => /\p{Lu}/u.test(one)) ? [initials.join("")] : [];
  return (
    [...own, ...(ANYWHERE.get(name) ?? [])].some((short) => hasPrinted(text, "", short)) ||
    (BEHIND_PLACE.get(name) ?? []).some((short) => hasPrinted(text, String.raw`\p{L},\s`, short))
  );
}

function hasPrinted(text: string, before: string, short: string): boolean {
  const escaped = short.replaceAll(".", String.raw`\.`);
  return new RegExp(String.raw`(?<!\p{L})${before === "" ? "" : `(?<=${before})`}${escaped}(?![\p{L}\p{N}])`, "u").test(
    text,
  );
}

/** "Germany", "German"; "England", "English"; "Norway", "Norwegian": what is of a country, by its first letters and its ending. */
const OF_PLACE = /(?:an|ian|ean|ish|ese|ch|sh)s?$/u;
const SAME_START = 4;
/** Those that begin in another way. */
const OTHERWISE: ReadonlyMap<string, readonly string[]> = new Map(
  `Poland Polish Pole, France French, Netherlands Dutch, Switzerland Swiss, Spain Spanish Spaniard, Greece Greek, Denmark Danish Dane,
  Wales Welsh, Ireland Irish, Iceland Icelandic, Finland Finnish Finn, Thailand Thai, Iraq Iraqi, Israel Israeli, Pakistan Pakistani,
  Kuwait Kuwaiti, Chile Chilean, Japan Japanese, Norway Norwegian, Sweden Swedish Swede, Turkey Turkish Turk, Scotland Scottish Scot,
  England English, Hungary Hungarian, Canada Canadian, Belgium Belgian, Brazil Brazilian, Egypt Egyptian, Argentina Argentine, Cyprus Cypriot, Kosovo Kosovar, Britain British Briton`
    .split(/,\s+/u)
    .map((line) => [line.split(" ")[0]!, line.split(" ").slice(1)]),
);

/** What is of a place by its own letters and an ending: "Tavoria", "Tavorian", "Tavorians"; "Germany", "German". */
const OWN_ENDING = /^(?:(?:i?an|ean|n|ese|ish|i|ic)?s?)$/u;

/** The words for what is of a place that a text prints, which are surely of it: "Irish" for Ireland, "Tavorians" for Tavoria. */
export function wordsOfPlace(text: string, name: string): string[] {
  const others = (OTHERWISE.get(name) ?? []).filter((word) => hasPrinted(text, "", `${word}s?`));
  if (!/^\p{Lu}\p{Ll}{4,}$/u.test(name)) return others;
  const stem = name.replace(/[aeiouy]+$/u, "");
  const own = [...text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}\p{Ll}{4,}(?!\p{L})/gu)].flatMap(([word]) =>
    word !== name && word.startsWith(stem) && OF_PLACE.test(word) && OWN_ENDING.test(word.slice(stem.length))
      ? [word]
      : [],
  );
  return [...new Set([...others, ...own])];
}

/**
 * Where such a word tells nothing of the place: a language ("she spoke in Tavorian", "translated from the Tavorian"), and a name
 * that it is part of ("the Norwegian Sea").
 */
export function notOfPlace(text: string, word: string): string[] {
  const uses = new RegExp(
    String.raw`(?<!\p{L})(?:(?:in|into|from|from the)\s${word}(?=\s*[.,;:)”"\n]|$|\s(?:by|through|and|for|version)(?!\p{L}))|${word}\s\p{Lu}\p{Ll}+)`,
    "gu",
  );
  return [...new Set([...text.matchAll(uses)].map(([use]) => use))];
}

/** Whether a text has a word for what is of a place: whoever writes "a German firm" does not leave Germany out. */
export function hasWordOfPlace(text: string, name: string): boolean {
  if ((OTHERWISE.get(name) ?? []).some((word) => hasPrinted(text, "", word))) return true;
  if (!/^\p{Lu}\p{Ll}{4,}$/u.test(name)) return false;
  const start = name.slice(0, SAME_START);
  return [...text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}\p{Ll}{4,}(?!\p{L})/gu)].some(
    ([word]) => word !== name && word.startsWith(start) && OF_PLACE.test(word) && word.length <= name.length + 3,
  );
}
