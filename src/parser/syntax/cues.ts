import { wordId, WordSet } from "../words.js";

/**
 * Reporting verbs and what they can report. The classes follow the frames that annotation guides for attribution name
 * (Pareti 2015, PARC 3.0; Newell et al. 2018, PolNeAR): a quotation, a clause, an infinitive, a noun phrase.
 */
export const enum Cue {
  /** Stands with quoted speech, also inverted: “…,” said Holt. */
  quote = 1,
  /** Takes a clause, with or without "that": Holt said the road would close. */
  clause = 2,
  /** Takes an infinitive: Holt promised to resign. */
  infinitive = 4,
  /** Takes a noun phrase that stands for what was said: Holt expressed concern about the road. */
  object = 8,
  /** The person spoken to comes first: Holt told reporters (that) … */
  person = 16,
  /** A judgement with its object: Holt called the plan “a sham”, described it as, considered it. */
  judgement = 32,
  /** Takes a clause only with "that", "if" or "whether": agreed that …, denied that … */
  that = 64,
}

export const enum Form {
  base = 1,
  third = 2,
  past = 4,
  participle = 8,
  ing = 16,
}

const QUOTE_CLAUSE = Cue.quote | Cue.clause;

/** Each line: classes, then verbs as base or base/past or base/past/participle, separated by white space. */
const VERBS: readonly (readonly [number, string])[] = [
  [
    QUOTE_CLAUSE,
    `say/said add note write/wrote/written tweet explain reply respond argue declare claim insist assert
    observe recall concede remark caution predict reveal contend maintain complain boast lament muse
    allege testify opine joke proclaim recount exclaim retort quip post vent gush blog shout reason theorize
    believe think/thought reckon surmise`,
  ],
  [
    QUOTE_CLAUSE | Cue.object,
    `announce acknowledge admit stress emphasize emphasise suggest confirm state report repeat
    reiterate conclude mention highlight underscore underline affirm reaffirm stipulate`,
  ],
  [QUOTE_CLAUSE | Cue.infinitive, `vow promise pledge swear/swore/sworn`],
  [QUOTE_CLAUSE | Cue.person, `tell/told inform assure remind`],
  [Cue.quote | Cue.that | Cue.person | Cue.infinitive, `warn advise`],
  [Cue.quote | Cue.that | Cue.person | Cue.infinitive, `ask urge beg implore`],
  [
    Cue.quote,
    `contradict disagree differ continue begin/began/begun echo counter demur sigh laugh yell scream whisper mutter interject
    chant snap chime plead inquire comment cry exclaim groan grumble murmur mumble growl roar chuckle scoff sneer sob
    stammer enthuse elaborate clarify remember reminisce reflect venture volunteer bark bellow hiss intone deadpan fume text read/read/read retweet exhort thunder rant rave moan gasp confess confide beam shrug smile grin weep/wept wail whine
    boom snarl sniff snort storm rejoin go/went/gone`,
  ],
  [Cue.clause | Cue.that, `hope fear expect estimate calculate speculate doubt guess`],
  [Cue.that | Cue.object, `deny indicate signal hint imply demand propose recommend guarantee show/showed/shown`],
  [
    Cue.that,
    `rule feel/felt worry wonder find/found realize realise understand/understood determine decree foresee/foresaw`,
  ],
  [Cue.that | Cue.quote, `agree protest quote warn`],
  [
    Cue.object,
    `express voice raise discuss cite describe outline recognize recognise tout justify
    denounce condemn criticize criticise decry blast slam mock ridicule praise applaud laud dispute
    question challenge welcome bemoan rue`,
  ],
  [
    Cue.judgement,
    `call describe label label/labelled dub brand term characterize characterise denounce dismiss consider portray regard
    depict hail deem praise slam decry blast condemn mock deride criticize criticise assess cast refer see/saw/seen view paint
    accuse blame liken find/found reject rubbish`,
  ],
  [Cue.infinitive, `threaten offer refuse decline want seek/sought plan agree call intend hope propose`],
];

const classes = new Uint8Array(1 << 14);
const bases = new Uint16Array(1 << 14);
const forms = new Uint8Array(1 << 14);
const cueWords: string[] = [];

for (const [cue, list] of VERBS) for (const entry of list.split(/\s+/)) register(entry, cue);

/** All words that report, in every form. */
export const CUE = new WordSet(cueWords.join(" "));

function register(entry: string, cue: number): void {
  const [base, past, participle] = entry.split("/") as [string, string?, string?];
  const regular = pastOf(base);
  const forms: readonly [string, Form][] = [
    [base, Form.base],
    [thirdOf(base), Form.third],
    [past ?? regular, Form.past],
    [participle ?? past ?? regular, Form.participle],
    [ingOf(base), Form.ing],
  ];
  for (const [word, form] of forms) add(word, form, cue, wordId(base));
}

function add(word: string, form: Form, cue: number, base: number): void {
  const id = wordId(word);
  cueWords.push(word);
  bases[id] ||= base;
  classes[id]! |= cue;
  forms[id]! |= form;
}

function thirdOf(base: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

function pastOf(base: string): string {
  if (base.endsWith("e")) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return `${doubled(base)}ed`;
}

function ingOf(base: string): string {
  if (/[^eo]e$/.test(base)) return `${base.slice(0, -1)}ing`;
  return `${doubled(base)}ing`;
}

/** "admit" → "admitt-", "quip" → "quipp-": verbs of this list that double their last letter. */
function doubled(base: string): string {
  return /^(?:admit|quip|chat|blog|swear|slam|beg|plan|dub|snap|begin|refer|chant\b.)$/.test(base) &&
    !/swear|chant/.test(base)
    ? base + base.at(-1)!
    : base;
}

/** The verbs that report and do nothing else: what follows them is what was said. */
export const SAY = new WordSet("said says say told tells saying");

/** The cue classes of the word with this number: bits of `Cue`, 0 for a word that reports nothing. */
export function cueClass(id: number): number {
  return classes[id]!;
}

/** The forms that the word with this number can be: bits of `Form`. */
export function cueForm(id: number): number {
  return forms[id]!;
}

/** The number of the verb that the word is a form of: "said" is one of "say"; 0 for a word that reports nothing. */
export function cueBase(id: number): number {
  return bases[id]!;
}

/** Phrases that report speech and do nothing else: "pointed out", "went on to say", "put it", "shot back". */
const SAYING_PHRASE =
  /(?:^| )(?:according to|out|back|to say|to add|put(?:s|ting)? it|slip|quot(?:ed|es|ing)|citing)$/iu;

/**
 * Whether a cue as printed always means that somebody said the words in marks beside it: a verb of saying ("said",
 * "argues") or such a phrase; "called", "praised", "made clear" and "found" do not.
 */
export function isSaying(cue: string): boolean {
  return (
    SAYING_PHRASE.test(cue) ||
    cue.split(/\s+/u).some((word) => (classes[wordId(word)]! & QUOTE_CLAUSE) === QUOTE_CLAUSE)
  );
}
