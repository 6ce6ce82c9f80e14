import { BASE_OF } from "./irregularVerbs.js";
import { stemOf } from "./words.js";

/** Words that news uses for one another: of matters that reports compare, and of things that they count or search. */

/** What news tells in several words of one meaning: a word of a group stands for all of it. */
const ONE_SENSE: ReadonlyMap<string, string> = new Map(
  [
    "begin began begun begins start starts started starting erupted erupts flared",
    "resume resumed resumes resuming reopen reopened reopens reopening",
    "ended ends finished finishes concluded",
    "break broke broken breaks burst bursts",
    "injured injure injures injuring hurt wounded injuries",
    "died dies dead killed kill kills deaths",
    "arrested arrests detained",
    "flee fled flees evacuated evacuation rescued rescue escaped",
    "leave leaves leaving left",
    "sentenced sentence",
    "fined fines fine",
    "cost costs",
    "runs running",
    "hit hits hitting struck collided collides collision crashed crashes crash crashing slammed slams rammed rams ploughed plowed smashed smashes",
    "closed close closes closing shut shuts closure",
    "suspended suspend suspends halted halts halt stopped stops",
    "voted vote votes voting",
    "resigned resign resigns resignation quit quits",
    "talks negotiations negotiation bargaining conversation conversations discussions consultations meeting",
    "workers worker employees employee staff",
    "truck trucks lorry lorries",
    "fire blaze",
    "blast explosion exploded explodes",
    "protest protests demonstration demonstrations rally march",
    "protesters protester protestors demonstrators demonstrator marchers marcher",
    "vessel vessels ship ships boat boats",
    "power electricity",
    "stole stolen theft",
    "ill sick illness illnesses sickened",
    "signed signing signature",
    "agreed agreement deal",
    "approved approve approves approval adopted",
    "dismissed sacked",
  ].flatMap((group) => group.split(" ").map((word) => [word, group.split(" ")[0]!] as const)),
);

/** The stem of a word, one for words of one meaning: "burst" and "broke" are one, "damages" and "damage" too, "held" and "hold". */
export function senseStem(word: string): string {
  const small = word.toLowerCase();
  return ONE_SENSE.get(small) ?? BASE_OF.get(small) ?? stemOf(small).replace(/(?<=\p{L}{4})e$/u, "");
}

/** Whether a stem stands for several words of one meaning. */
export function isSense(stem: string): boolean {
  return ONE_SENSE.get(stem) === stem;
}

/**
 * What news calls by several words: where one report has one of them and another the other, both are searched. No general word
 * stands beside a special one, of which there may be others: a vehicle may be a rocket, and an alarm is no siren.
 */
export const SAME: readonly (readonly string[])[] = [
  "house home",
  "dyke dike dam levee embankment",
  "fire blaze flame",
  "permit licence license permission",
  "ship vessel boat ferry",
  "truck lorry",
  "plane aircraft airliner",
  "car automobile",
  "worker employee staff",
  "child kid",
  "cow cattle",
  "firefighter fireman firemen",
  "hospital clinic",
  "protest demonstration rally",
  "demonstrator protester protestor marcher",
  "fog mist",
  "launch lift-off liftoff blast-off",
  "strike walkout stoppage",
  "crop harvest",
  "injury wound",
  "amendment bill",
  "resident inhabitant",
  "probe inquiry investigation",
  "blast explosion",
  "quake earthquake",
  "ban prohibition",
  "swimmer bather",
  "store shop",
].map((words) => words.split(" "));

/** Events that last, by the words that reports use for one of them; the first names it. */
export const EVENTS = [
  "meeting talks negotiations conversation discussion discussions consultations summit",
  "press_conference news_conference briefing",
  "rescue evacuation operation",
  "match game",
  "debate session sitting",
  "hearing trial",
  "strike walkout stoppage",
  "protest demonstration march rally",
  "fire blaze",
  "outage blackout",
  "search hunt",
  "flight journey crossing voyage",
  "siege standoff",
  "delay",
  "closure",
].map((words) => words.split(" ").map((word) => word.replaceAll("_", " ")));
