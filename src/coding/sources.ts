import type { Attribution, Cue, Parse, Quotation, Span } from "../parser/index.js";
import { overlapping } from "./overlapping.js";
import { contains } from "./terms.js";
import type { AttributionKind, Codebook, SourceType } from "./types.js";

/** The source columns of a row. */
export interface Sourcing {
  source: string;
  source_type: SourceType | "";
  attribution: AttributionKind;
  cue: string;
}

/** The report speaks in its own name. */
const OUTLET: Sourcing = { source: "outlet", source_type: "outlet", attribution: "none", cue: "" };

/** A real quotation whose speaker the report leaves unsaid. */
const UNSAID = { source: "", source_type: "" } as const;

/**
 * Who says what stands in a span: the narrowest attribution that holds it, else the first that it touches ("“frank” and
 * “useful”" touches two of one speaker), else the outlet itself.
 */
export function sourceOf(parse: Parse, codebook: Codebook, span: Span): Sourcing {
  const quotation = overlapping(parse.quotations, span)[0];
  if (quotation?.source?.id === "outlet") return OUTLET;
  const touching = overlapping(parse.attributions, span);
  const holding = touching
    .filter((attribution) => contains(attribution, span))
    .sort((a, b) => a.end - a.start - (b.end - b.start))[0];
  const attribution = holding ?? touching[0];
  if (!attribution) return OUTLET;
  const quoted = attribution.quotations.some((index) => parse.quotations[index] === quotation);
  const found = sourcing(codebook, attribution, quoted && quotation ? quotation.kind : "indirect");
  return quoted && quotation && isEcho(parse, quotation) ? { ...found, ...UNSAID } : found;
}

/**
 * Who has words printed in this form. A spelling, a description or a trace of translation inside reported speech is the
 * outlet's: nobody spoke it in that form. Inside quotation marks it belongs to whoever is quoted.
 */
export function printerOf(parse: Parse, codebook: Codebook, span: Span): Sourcing {
  const inMarks = overlapping(parse.quotations, span).some((quotation) => contains(quotation, span));
  return inMarks ? sourceOf(parse, codebook, span) : OUTLET;
}

/**
 * "Talks open despite “differences”": a few words in marks in a sentence that names nobody for them. That a speaker uses
 * the same word later in the report makes it no quotation of that speaker here.
 */
export function isEcho(parse: { readonly sentences: readonly Span[] }, { kind, cue, source, end }: Quotation): boolean {
  if (kind !== "partial" || cue !== null || source?.start == null) return false;
  const sentence = overlapping(parse.sentences, { start: end - 1, end })[0];
  return sentence !== undefined && source.start >= sentence.end;
}

/** Who "agreed with an assessment that …" repeats somebody else's words: their author is not given. */
const AGREEING = /^(?:agree|agrees|agreed|agreeing|concur|concurs|concurred|concurring)$/iu;

/** Whether the words were chosen by somebody else than the source, who only agrees with them. */
export function isAgreedWith(text: string, cue: Pick<Cue, "text" | "end"> | null, start: number): boolean {
  if (cue === null || cue.end > start || !AGREEING.test(cue.text)) return false;
  return /^\s+with\s/iu.test(text.slice(cue.end, Math.min(start, cue.end + 20)));
}

/** The source columns of an attribution, or of one of its quotations. */
export function sourcing(
  codebook: Codebook,
  from: Pick<Attribution, "source" | "cue">,
  attribution: AttributionKind,
): Sourcing {
  const source = from.source?.id ?? speakerId(codebook, from.source?.name ?? "");
  return { source, source_type: sourceType(codebook, source), attribution, cue: from.cue?.text ?? "" };
}

/** The id of the speaker with that name or alias; a name that the codebook lacks stands for itself. */
function speakerId({ speakers }: Codebook, name: string): string {
  const plain = name.toLowerCase();
  const known = speakers.find((s) => [s.id, s.name, ...s.aliases].some((alias) => alias.toLowerCase() === plain));
  return known?.id ?? name;
}

/**
 * Joint sources have a type only where all have the same. Where the codebook gives none, the words may: an agency that it
 * asks for, "insiders", "senior officials".
 */
export function sourceType(codebook: Codebook, source: string): SourceType | "" {
  if (source === "outlet") return "outlet";
  const types = new Set(
    source.split("+").map((id) => {
      const { sourceType: type = "", name = id } = codebook.speakers.find((speaker) => speaker.id === id) ?? {};
      return type || (isAgency(codebook, name) ? "agency" : namelessType(name));
    }),
  );
  return types.size === 1 ? [...types][0]! : "";
}

function isAgency({ items }: Codebook, name: string): boolean {
  return items.some(({ rule }) => rule.by === "agency" && rule.names.includes(name));
}

/** An official is of a government, an authority, a court, the police or the like. */
const OFFICIAL = /\b(?:officials?|diplomats?|ministers?|officers?)$/iu;
/** Who speaks for somebody: an official where that is an authority. */
const SPEAKS_FOR = /\b(?:spokes(?:m[ae]n|wom[ae]n|persons?|people)|representatives?|aides?|advis[eo]rs?)$/iu;
const AUTHORITY =
  /\b(?:ministr\p{L}+|ministers?|government\p{L}*|governor\p{L}*|administration|departments?|polic\p{L}+|courts?|councils?|mayor\p{L}*|president\p{L}*|army|navy|military|defen[cs]e|embass\p{L}+|consul\p{L}+|parliament\p{L}*|senat\p{L}+|congress\p{L}*|authorit\p{L}+|commission\p{L}*|inspectorate|agency|agencies|coast\s?guard|fire|border|customs|prosecut\p{L}+|palace|white house|kremlin|cabinet|treasury|chancell\p{L}+|city hall|town hall|county|state department|united nations|u\.?n\.?|e\.?u\.?|nato)\b/iu;
/** Unions, firms and clubs have officers too, and they are no officials. */
const PRIVATE =
  /\b(?:unions?|compan(?:y|ies)|firms?|clubs?|teams?|leagues?|federations?|associations?|societ(?:y|ies)|charit(?:y|ies)|foundations?|part(?:y|ies)|campaigns?|banks?|hotels?|theat(?:re|er)s?|museums?|festivals?|airlines?|railways?|makers?|operators?|developers?|corporations?|groups?|churches|church|fan|sports?|football|match|chief executive|operating|financial)\b/iu;
const PERSON =
  /\b(?:insiders?|sources?|experts?|observers?|analysts?|critics?|residents?|inhabitants?|villagers?|tenants?|neighbou?rs?|locals|(?:eye)?witness(?:es)?|readers?|lip-readers?|viewers?|listeners?|callers?|users?|people|persons?|mothers?|fathers?|parents?|brothers?|sisters?|sons?|daughters?|husbands?|wi(?:fe|ves)|cousins?|uncles?|aunts?|widows?|widowers?|pensioners?|rescuers?|paramedics?|miners?|builders?|waiters?|waitress(?:es)?|cooks?|investors?|shareholders?|plaintiffs?|claimants?|strikers?|child|children|boys?|girls?|pupils?|students?|traders?|shopkeepers?|customers?|passers?-by|relatives?|friends?|colleagues?|(?:work|team|class|flat|room|house|school|ship)-?mates?|members?|employees?|workers?|staff|crew|volunteers?|supporters?|opponents?|protesters?|demonstrators?|activists?|participants?|delegates?|scientists?|researchers?|engineers?|technicians?|lawyers?|doctors?|nurses?|patients?|teachers?|drivers?|pilots?|passengers?|sailors?|guests?|visitors?|tourists?|hikers?|climbers?|survivors?|victims?|fans?|players?|spectators?|farmers?|fisherm[ae]n|firefighters?|soldiers?|guides?|historians?|brokers?|dealers?|buyers?|vendors?|stallholders?|shoppers?|(?:shop\s+)?assistants?|clerks?|bystanders?|onlookers?|commuters?|cyclists?|motorists?|anglers?|swimmers?|campaigners?|organi[sz]ers?|m[ae]n|wom[ae]n|one|another|others|some|many|several|somebody|someone)$/iu;
/** What tells more of somebody: "a person with knowledge of the talks", "one resident of Weir Street". */
const BEHIND = /,\s|\s(?:who|whose|that|with|from|of|in|on|at|to|close|familiar|near)(?:\s|$)/iu;
/** "a spokesman for Norlink" has no name; "Residents for a Safe Bridge" is one. */
const BEHIND_OFFICIAL =
  /,\s|\s(?:who|whose|that|with|from|of|in|on|at|to|close|familiar|near|for|briefed|involved|present)(?:\s|$)/iu;
/** "one of the officials" is an official. */
const ONE_OF = /^(?:one|two|some|several|many|most|another)\s+of\s+(?:the|its|their|his|her|these|those)\s+/iu;
/** "a source in her own ministry", "an insider at the health institute": who works there speaks for an office. */
const IN_OFFICE =
  /\b(?:sources?|insiders?|persons?|people|someone|somebody)\s+(?:in|at|within|inside|from)\s+(?:\p{L}+\s){0,3}(?:ministry|government|administration|department|institute|police|delegation|embassy|authority|commission|council|court|prosecution|palace|white\s+house|cabinet)$/iu;
/** Two ministers who meet are named, if not in this sentence. */
const NAMED_BEFORE = /^(?:the\s+)?(?:two\s+|both\s+)?(?:foreign\s+|prime\s+)?ministers$/iu;

/** "furious residents", "crew members", "a spokesman for the hospital": no name stands there. */
export function namelessType(source: string): SourceType | "" {
  if (NAMED_BEFORE.test(source)) return "";
  if (IN_OFFICE.test(source)) return "unnamed-official";
  const name = source.replace(ONE_OF, "");
  const official = name.split(BEHIND_OFFICIAL)[0]!;
  if (isDescribed(official) && OFFICIAL.test(official) && !PRIVATE.test(name)) return "unnamed-official";
  if (isDescribed(official) && (OFFICIAL.test(official) || SPEAKS_FOR.test(official)))
    return AUTHORITY.test(name) && !PRIVATE.test(name) ? "unnamed-official" : "unnamed-person";
  const person = name.split(BEHIND)[0]!;
  return isDescribed(person) && PERSON.test(person) ? "unnamed-person" : "";
}

/**
 * A capital inside the words is a name's, unless they end in small letters ("two Karsenian workers"), and so is one that opens
 * a single word that is no plural: "Baker said".
 */
function isDescribed(words: string): boolean {
  if (/[\s-]\p{Lu}/u.test(words)) return /\s\p{Ll}[\p{L}-]*$/u.test(words);
  return !/^\p{Lu}\S*$/u.test(words) || /(?:s|people|men|women|children|one|another|many|staff|crew)$/iu.test(words);
}

/** Whether a source is one of the speakers; a joint source is where any of its speakers is. No speakers: anybody. */
export function isSaidBy(source: string, speakers: readonly string[]): boolean {
  return speakers.length === 0 || speakers.includes(source) || source.split("+").some((id) => speakers.includes(id));
}
