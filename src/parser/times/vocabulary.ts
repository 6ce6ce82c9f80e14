import { WordNumbers, WordSet } from "../words.js";

export const WEEKDAYS = new WordNumbers({
  monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6, sunday: 7,
  "mon.": 1, "tue.": 2, "tues.": 2, "wed.": 3, "thu.": 4, "thurs.": 4, "fri.": 5,
}); // prettier-ignore

export const MONTHS = new WordNumbers({
  january: 1, february: 2, march: 3, april: 4, may: 5, june: 6, july: 7, august: 8, september: 9, october: 10,
  november: 11, december: 12, "jan.": 1, "feb.": 2, "mar.": 3, "apr.": 4, "jun.": 6, "jul.": 7, "aug.": 8, "sep.": 9,
  "sept.": 9, "oct.": 10, "nov.": 11, "dec.": 12, jan: 1, feb: 2, apr: 4, aug: 8, sept: 9, oct: 10, nov: 11, dec: 12,
}); // prettier-ignore

/** Months that are words of other meanings too: a verb, an adjective, a name. */
export const AMBIGUOUS_MONTHS = new WordSet("may march august april june");

export const DAY_PARTS = new WordSet(
  "morning afternoon evening night lunchtime noon midday dawn mornings nights evenings",
);

export const DETERMINERS = new WordSet(
  "the a an his her its their our my your this that these those another each every",
);
export const DEFINITE = new WordSet("the his her its their our my your this that these those");
export const PRONOUNS = new WordSet("he she it they we i you there this that who");

/** Words with which a noun phrase is over. */
export const BREAKS = new WordSet(
  `of in on at by to for from with without between into onto about against over under through across among during after
  before since until till while as when where whether because although though if unless than and or but nor so yet that
  which who whom whose what how why not n't also only just then now still even both either again already here there
  according amid despite near via per upon along around behind beside besides beyond inside outside toward towards
  throughout within ahead prior following`,
);

/** Common finite verbs; past forms in -ed are told by their ending. */
export const VERBS = new WordSet(
  `is are was were be been am has have had does do did will would shall should can could may might must 's 'll 've 're 'd
  said says told tells began begins begun took takes taken came comes went goes gone made makes became becomes broke
  breaks got gets gave gives met meets left leaves led leads lost loses won wins held holds fell falls rose rises ran
  runs saw sees spoke speaks put puts sent sends set sets stood stands kept keeps knew knows thought thinks brought
  brings bought built caught chose cut drew drove ate felt fought found flew forgot grew heard hit hurt laid let lay lit
  meant paid read rode sold shot shut sang sat slept spent split spread stole struck swept swore taught tore threw
  understood woke wore wrote writes starts ends opens closes lasts remains remain announces announce confirmed begin
  start end wants want seems seem`,
);

/** Verbs that mark the beginning or the end of an event: "after the talks began". */
export const STARTS = new WordSet("began begin begins started start starts opened opens commenced kicked");
export const ENDS = new WordSet("ended end ends finished concluded concludes closed closes stopped wrapped");

/** Nouns that name something that happens. */
export const EVENT_NOUNS = new WordSet(
  `meeting meetings talks talk conversation conversations negotiation negotiations discussion discussions summit summits
  conference conferences session sessions hearing hearings vote votes voting ballot election elections referendum debate
  debates match matches game games final semi-final race races tournament season fight battle fire fires blaze crash
  accident collision explosion blast attack attacks raid strike strikes war wars invasion storm storms flood floods
  flooding earthquake quake hurricane ceremony wedding funeral concert festival show performance speech address remarks
  remark comments comment statement announcement announcements interview interviews briefing call calls visit visits trip
  tour arrival departure launch release publication opening start beginning end kick-off kickoff closure rally rallies
  protest protests march demonstration demonstrations riot riots trial verdict ruling sentencing arrest arrests
  inauguration presidency term campaign crisis pandemic lockdown outbreak surgery operation break half-time halftime
  interval dinner lunch breakfast death deaths birth defeat win victory loss draw goal penalty decision agreement deal
  exchange exchanges proposal action actions incident investigation inquiry review consultation consultations deadline
  ceasefire event events encounter parade takeover coup shooting stabbing murder killing killings scandal revelation
  revelations revolution reunification independence collapse resignation appointment dismissal withdrawal signing
  recess service mass prayer prayers work school university dawn dusk sunset sunrise nightfall ramadan
  holiday holidays reception evacuation rescue landing takeoff flight whistle kickoff extra-time delay delays rain
  primary primaries caucus caucuses convention conventions handover transition swearing-in`,
);

/** Gatherings at which and in which something happens: "at their first meeting". */
export const GATHERING_WORDS = `meeting meetings talks conversation conversations negotiations discussions discussion summit
  conference session hearing ceremony debate briefing rally interview match encounter dinner reception inauguration convention`;

/** Adjectives that leave an event what it is: "their first face-to-face meeting". */
export const NEUTRAL = new WordSet(
  `first last latest recent high level top face to in person bilateral long short brief historic crucial key joint direct
  awaited initial actual entire whole same planned closed door two three four hour minute day one much anticipated
  upcoming so called`,
);

/** Nouns in -tion, -sion and -ment that name no event. */
export const NO_EVENTS = new WordSet(
  `government department parliament apartment station nation administration population section question organization
  organisation institution opposition delegation commission position condition region union constitution fashion
  foundation corporation association federation information legislation relation tradition version environment equipment
  document regiment monument basement pavement instrument element moment cement comment attention addition mention
  television mission vision pension mansion tension`,
);
