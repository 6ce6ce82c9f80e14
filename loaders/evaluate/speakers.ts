import type { GoldQuote, PredictedQuote } from "./types.js";

/**
 * Whether a predicted speaker is the annotated one: the spans meet, or the names are equal, or they end in the same
 * name ("Kellyanne Conway" and "campaign manager Conway"). A pronoun equals only itself.
 */
export function sameSpeaker(gold: GoldQuote, predicted: PredictedQuote): boolean {
  if (spansMeet(gold, predicted)) return true;
  const name = plain(predicted.speaker ?? "");
  if (!predicted.speaker || !name) return false;
  const accepted = [gold.speakerText, ...(gold.speakerAliases ?? [])].filter((other) => other != null && other !== "");
  return accepted.some((other) => sameName(other!, predicted.speaker!));
}

function spansMeet(gold: GoldQuote, { speakerStart, speakerEnd }: PredictedQuote): boolean {
  if (speakerStart === null || speakerEnd === null || !Number.isInteger(gold.speakerStart)) return false;
  return speakerStart < (gold.speakerEnd ?? NaN) && gold.speakerStart! < speakerEnd;
}

const PRONOUNS = words(
  `he she they it i we you who which that his her hers their theirs its my our your him them me us one this these those
   himself herself themselves itself`,
);
const TITLES = words(
  `mr mrs ms miss dr prof professor sen senator rep representative gov governor president vice vice-president chairman
   chairwoman chair secretary minister prime sir dame lord lady judge justice general gen col colonel lt sgt officer
   detective inspector superintendent sheriff mayor attorney rev reverend pope king queen prince princess former ex the a
   an hon captain capt major commander cmdr ambassador congressman congresswoman councillor councilman councilwoman
   commissioner director spokesman spokeswoman spokesperson`,
);
const SUFFIXES = words("jr sr ii iii iv phd md esq");

function words(list: string): Set<string> {
  return new Set(list.split(/\s+/));
}

function sameName(gold: string, predicted: string): boolean {
  const [a, b] = [plain(gold), plain(predicted)];
  if (a === b) return true;
  if (PRONOUNS.has(a) || PRONOUNS.has(b)) return false;
  const [lastA, lastB] = [lastName(gold), lastName(predicted)];
  if (lastB && lastA === lastB) return true;
  const [headsA, headsB] = [heads(gold), heads(predicted)];
  if ([...headsB].some((head) => headsA.has(head))) return true;
  return (lastB !== "" && headsA.has(lastB)) || (lastA !== "" && headsB.has(lastA));
}

/** Small letters without accents, possessives and punctuation. */
function plain(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]s\b/g, "")
    .replace(/[.’'"“”‘`]/g, "")
    .replace(/[^\p{L}\p{N}-]+/gu, " ")
    .trim();
}

const CLAUSE = /\s+(?:who|which|whose|that|of|from|for|at|in|with|on)\s+/iu;
const BREAK = /\s*[,(;–—]\s*/u;

/** The last word of a mention before its apposition or relative clause, suffixes like "Jr." passed over. */
function lastName(mention: string): string {
  const bare = mention.replace(/^\s*(?:according to|as)\s+/iu, "");
  const core = bare.split(BREAK)[0]!.split(CLAUSE)[0]!;
  const names = plain(core).split(" ").filter(Boolean);
  while (names.length > 1 && SUFFIXES.has(names.at(-1)!)) names.pop();
  return names.at(-1) ?? "";
}

/** The capitalised words that end the mention or one of its appositions, titles apart. */
function heads(mention: string): Set<string> {
  const found = new Set<string>();
  for (const segment of mention.split(BREAK)) {
    const core = segment.split(CLAUSE)[0]!.replace(/['’]s\s*$/u, "");
    const head = /(\p{Lu}[\p{L}\p{N}.'’-]*)(?:\s+(?:Jr|Sr|II|III|IV)\.?)?\s*$/u.exec(core)?.[1];
    if (head && !TITLES.has(plain(head))) found.add(plain(head));
  }
  return found;
}
