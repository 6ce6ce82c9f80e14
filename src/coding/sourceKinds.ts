import { isBodyWord, isDocumentWord, isGivenNameWord, isPersonWord } from "../parser/index.js";
import { PAPER_WORDS } from "../parser/paperNames.js";
import { BODY_HEAD, PAPER_HEAD, PEOPLE_HEAD } from "./kindNouns.js";
import { FIRM_OR_PERSON } from "./namedPerson.js";
import type { SourceType } from "./types.js";

/** An official is of a government, an authority, a court, the police or the like. */
const OFFICIAL = /\b(?:officials?|diplomats?|ministers?|officers?)$/iu;
/** Who speaks for somebody: an official where that is an authority. */
const SPEAKS_FOR = /\b(?:spokes(?:m[ae]n|wom[ae]n|persons?|people)|representatives?|aides?|advis[eo]rs?)$/iu;
const AUTHORITY =
  /\b(?:ministr\p{L}+|ministers?|government\p{L}*|governor\p{L}*|administration|departments?|polic\p{L}+|courts?|councils?|mayor\p{L}*|president\p{L}*|army|navy|military|defen[cs]e|embass\p{L}+|consul\p{L}+|parliament\p{L}*|senat\p{L}+|congress\p{L}*|authorit\p{L}+|commission\p{L}*|inspectorate|agency|agencies|coast\s?guard|fire|border|customs|prosecut\p{L}+|palace|white house|kremlin|cabinet|treasury|chancell\p{L}+|city hall|town hall|county|state department|united nations|u\.?n\.?|e\.?u\.?|nato)\b/iu;
/** A firm's "official" is called so by its report; its officers and its spokesmen are no officials. */
const FIRMS_OFFICIAL =
  /(?<!\p{L})(?:compan(?:y|ies)|firm|railway|airline|operator|corporation|port|airport)(?:[’']s)?\sofficials?$/iu;
/** Who has something from inside an office: "a government source", "ministry insiders". */
const INSIDER = /\s(?:sources?|insiders?)$/iu;
/** Unions, firms and clubs have officers too, and they are no officials. */
const PRIVATE =
  /\b(?:unions?|compan(?:y|ies)|firms?|clubs?|teams?|leagues?|federations?|associations?|societ(?:y|ies)|charit(?:y|ies)|foundations?|part(?:y|ies)|campaigns?|banks?|hotels?|theat(?:re|er)s?|museums?|festivals?|airlines?|railways?|makers?|operators?|developers?|corporations?|groups?|churches|church|fan|sports?|football|match|chief executive|operating|financial)\b/iu;
const PERSON =
  /\b(?:insiders?|sources?|experts?|observers?|analysts?|critics?|residents?|inhabitants?|villagers?|tenants?|neighbou?rs?|locals|(?:eye)?witness(?:es)?|readers?|lip-readers?|viewers?|listeners?|callers?|users?|people|persons?|mothers?|fathers?|parents?|brothers?|sisters?|siblings?|grand(?:mothers?|fathers?|parents?|sons?|daughters?|child(?:ren)?)|fianc[eé]e?s?|partners?|predecessors?|successors?|sons?|daughters?|husbands?|wi(?:fe|ves)|cousins?|uncles?|aunts?|widows?|widowers?|pensioners?|rescuers?|paramedics?|miners?|builders?|waiters?|waitress(?:es)?|cooks?|investors?|shareholders?|plaintiffs?|claimants?|strikers?|child|children|boys?|girls?|pupils?|students?|traders?|shopkeepers?|customers?|passers?-by|relatives?|friends?|colleagues?|(?:work|team|class|flat|room|house|school|ship)-?mates?|members?|employees?|workers?|staff|crew|volunteers?|supporters?|opponents?|protesters?|demonstrators?|activists?|participants?|delegates?|scientists?|researchers?|engineers?|technicians?|lawyers?|doctors?|nurses?|patients?|teachers?|drivers?|pilots?|passengers?|sailors?|guests?|visitors?|tourists?|hikers?|climbers?|survivors?|victims?|fans?|players?|spectators?|farmers?|fisherm[ae]n|firefighters?|soldiers?|guides?|historians?|brokers?|dealers?|buyers?|vendors?|stallholders?|shoppers?|(?:shop\s+)?assistants?|clerks?|bystanders?|onlookers?|commuters?|cyclists?|motorists?|anglers?|swimmers?|campaigners?|organi[sz]ers?|m[ae]n|wom[ae]n|one|another|others|some|many|several|somebody|someone)$/iu;
/** "officials| travelling with her", "a notice| still pinned up", "a diplomat| briefed on the talks" */
const PARTICIPLE =
  /\s(?:(?:still|now|then|also|later)\s\p{Ll}{2,}(?:ing|ed)(?=\s|$)|\p{Ll}{2,}(?:ing|ed)\s(?:with|on|in|at|by|for|from|to|of|about|up|the|an?|against|under|near|around|inside|outside|her|his|their|its)(?=\s|$))/u;
/** What tells more of somebody: "a person with knowledge of the talks", "one resident of Weir Street". */
const BEHIND = /,\s|\s(?:who|whose|that|with|from|of|in|on|at|to|close|familiar|near)(?:\s|$)/iu;
/** "a spokesman for Norlink" has no name; "Residents for a Safe Bridge" is one. */
const BEHIND_OFFICIAL =
  /,\s|\s(?:who|whose|that|with|from|of|in|on|at|to|close|familiar|near|for|briefed|involved|present)(?:\s|$)/iu;
/** "one of the officials" is an official. */
const ONE_OF =
  /^(?:one|first|second|third|other|two|some|several|many|most|another)\s+of\s+(?:the|its|their|his|her|these|those)\s+/iu;
/** "a source in her own ministry", "an insider at the health institute": who works there speaks for an office. */
const IN_OFFICE =
  /\b(?:sources?|insiders?|persons?|people|someone|somebody)\s+(?:in|at|within|inside|from)\s+(?:\p{L}+\s){0,3}(?:ministry|government|administration|department|institute|police|delegation|embassy|authority|commission|council|court|prosecution|palace|white\s+house|cabinet)$/iu;
/** Two ministers who meet are named, if not in this sentence. */
const NAMED_BEFORE = /^(?:the\s+)?(?:two\s+|both\s+)?(?:foreign\s+|prime\s+)?ministers$/iu;

/** "officials" of "officials travelling with her"; "the annual filing for that year" is whole: no noun for a source stands before it. */
function untilParticiple(words: string): string {
  const before = words.split(PARTICIPLE)[0]!;
  const head = lastWord(before);
  const isNoun = isPersonWord(head) || isDocumentWord(head) || PEOPLE_HEAD.test(head) || PAPER_HEAD.test(head);
  return isNoun ? before : words;
}

/** "furious residents", "crew members", "a spokesman for the hospital": no name stands there. */
export function namelessType(source: string): SourceType | "" {
  if (NAMED_BEFORE.test(source)) return "";
  if (IN_OFFICE.test(source)) return "unnamed-official";
  const name = untilParticiple(source).replace(ONE_OF, "");
  const official = name.split(BEHIND_OFFICIAL)[0]!;
  if (isDescribed(official) && FIRMS_OFFICIAL.test(official)) return "unnamed-official";
  // "a source close to the president" is nobody's from his office
  if (isDescribed(official) && INSIDER.test(official) && AUTHORITY.test(official.replace(INSIDER, "")))
    return PRIVATE.test(official) ? "unnamed-person" : "unnamed-official";
  if (isDescribed(official) && OFFICIAL.test(official) && !PRIVATE.test(name)) return "unnamed-official";
  if (isDescribed(official) && (OFFICIAL.test(official) || SPEAKS_FOR.test(official)))
    return AUTHORITY.test(name) && !PRIVATE.test(name) ? "unnamed-official" : "unnamed-person";
  const person = name.split(BEHIND)[0]!;
  if (!isDescribed(person)) return "";
  return PERSON.test(person) || PEOPLE_HEAD.test(person) ? "unnamed-person" : "";
}

/**
 * What kind of source it is as far as its words alone tell: nobody's name, a document ("the statement"), a body ("the police",
 * "UAPW"), a person by a usual first name ("Ann Lee"). Whether somebody with a name is an official, they do not tell.
 */
export function kindByWords(source: string): SourceType | "" {
  const near = source.replace(/\s(?:here|there|(?:living\s)?nearby)$/iu, "");
  const described = untilParticiple(near).split(BEHIND_OFFICIAL)[0]!;
  const head = lastWord(described).replaceAll("-", "");
  // "video seen by the Courier and four witnesses": two kinds
  if (FIRM_OR_PERSON.test(described) || (isDocumentWord(head) && /\sand\s/u.test(source))) return "";
  // "FAMILIES flee": whatever opens a report may stand in capitals
  const loud = /^\p{Lu}{4,}$/u.test(source) && !isBodyWord(head) ? kindOfShout(source.toLowerCase()) : "";
  if (loud !== "") return loud;
  if ((isBodyWord(head) && !ONE_GUARD.test(described)) || isPaper(source) || /^\p{Lu}{2,}$/u.test(source))
    return "institution";
  if (BODY_HEAD.test(described) || JOINT.test(source)) return "institution";
  if (PAPER_HEAD.test(described)) return "document";
  const nameless = namelessType(near);
  if (nameless !== "" || NAMED_BEFORE.test(source)) return nameless;
  if (!isDescribed(described)) return isPersonsName(source) ? "named-person" : "";
  // "a volunteer steward", and not "the owner of the mill Jana Brandt"
  if (isPersonWord(head)) return ENDS_IN_NAME.test(source) ? "" : "unnamed-person";
  return isDocumentWord(head) ? "document" : "";
}

/** "the owner of the mill| Jana Brandt" */
const ENDS_IN_NAME = /(?:^|\s)(?!(?:the|of|at|in|for|from|on)\s)\p{Ll}\S*(?:\s\p{Lu}\S*){2,}$/u;

function kindOfShout(word: string): SourceType | "" {
  return namelessType(word) || (isPersonWord(word) ? "unnamed-person" : "");
}

/** "Terpstra & Sons", "Channel Five", "Hallam and Sons" */
const JOINT = /^\p{Lu}.*\s&\s\p{Lu}|^\p{Lu}.*\sand\s(?:Sons|Daughters|Partners|Co)\b|^(?:Channel|Radio)\s\p{Lu}/u;

/** One person, and no body: not "the coast guard". */
const ONE_GUARD = /(?<!\b(?:coast|national|border)[\s-])\bguards?$/iu;

function isPaper(source: string): boolean {
  return /^(?:the\s)?\p{Lu}.*\s\p{Lu}/u.test(source) && PAPER_WORDS.includes(lastWord(source).toLowerCase());
}

const OFFICE_OF = /^\p{Lu}\p{L}+\s(?:of|for)\s(?:the\s)?\p{Lu}.*\s\p{Lu}[\p{L}’'-]+\s\p{Lu}[\p{L}’'-]+$/u;

function isPersonsName(source: string): boolean {
  const [first, ...others] = source.split(/\s+/u);
  // "Minister of Rural Affairs Zoran Matek"
  if (OFFICE_OF.test(source) && isPersonWord(first!)) return true;
  const isName = others.every((word) => /^\p{Lu}|^(?:de|van|von|der|al|bin|di|da)$/u.test(word));
  return others.length > 0 && isName && isGivenNameWord(first!);
}

const lastWord = (words: string): string => words.trim().split(/\s+/u).at(-1) ?? "";

/**
 * A capital inside the words is a name's, unless they end in small letters ("two Karsenian workers"), and so is one that opens
 * a single word that is no plural: "Baker said".
 */
function isDescribed(words: string): boolean {
  if (/[\s-]\p{Lu}/u.test(words)) return /\s\p{Ll}[\p{L}-]*$/u.test(words);
  return !/^\p{Lu}\S*$/u.test(words) || /(?:s|people|men|women|children|one|another|many|staff|crew)$/iu.test(words);
}
