import { endsWith, isTied, PREPOSITION, SUBORDINATOR, W } from "../grammar.js";
import { Kind, type Tokens } from "../tokens.js";
import { wordId, WordSet } from "../words.js";
import type { Range } from "./phrases.js";

/**
 * Nouns for people: by work, office, part in an event, kin. A description that one of them heads ("the fire chief", "a
 * neighbour") is somebody's; what none heads ("the sign above the door") may be a thing.
 */
const ONE = `supremo stallholder heroine hero marshal accountant activist actor actress adviser advisor advocate agent aide ally analyst apprentice archaeologist
  architect artist assistant astronaut athlete attendant auctioneer aunt author bailiff baker banker barber barista
  barrister bartender beekeeper bidder biologist bishop blogger boss boxer boy boyfriend broadcaster broker brother builder
  bursar butcher buyer bystander campaigner candidate captain caretaker carer ceo chair chairperson chancellor commissioner congressman deputy mayor carpenter cashier celebrity champion chef
  chemist chief child citizen clerk climber coach collector columnist comedian commander communist conservative commentator commuter composer
  conductor conservator constable consultant contractor convener cook coroner correspondent councillor counsel counsellor
  counterpart cousin critic curator customer cyclist dad daughter dealer dean defendant delegate democrat demonstrator dentist
  designer detective developer diplomat director diver doctor donor driver drummer economist editor electrician employee
  engineer entrepreneur executive expert eyewitness fan farmer father fiancé fiancée fiddler firefighter florist footballer
  forward founder friend gardener geologist general girl girlfriend goalkeeper governor grandad grandfather grandmother grandson
  granddaughter grocer guard guest guide guitarist guy head headteacher heir hiker historian inhabitant homeowner host hostess hunter
  husband imam inspector instructor insider intern interviewer investigator investor jeweller jeweler jockey joiner journalist judge
  juror keeper kid king lawyer leader lecturer liberal librarian lifeguard listener lodger magistrate maker manager mate
  mathematician mayor mechanic medic member merchant meteorologist midfielder midwife miner minister mother motorist mum mom
  musician nephew newcomer nominee neighbour neighbor niece novelist nurse officer official ombudsman onlooker operative operator organiser organizer plaintiff claimant attorney
  owner painter paramedic parent partner passenger passerby pastor patient pensioner performer person pharmacist
  photographer physicist pianist pilot planner player playwright plumber poet porter postman premier presenter president
  priest principal printer producer professor promoter prosecutor protester psychologist publican publisher
  pupil queen rabbi ranger reader realtor receptionist rector referee registrar relative reporter representative republican rescuer
  researcher resident restorer retailer reviewer rider rival runner sailor scholar scientist sculptor secretary seller
  senator sergeant shareholder shepherd sheriff shopper singer sister skipper smallholder soldier solicitor son songwriter
  source speaker spectator spokesperson spouse stallholder star statistician stranger striker student supervisor supporter
  surgeon survivor surveyor suspect swimmer teacher teenager tenant tourist trader trainer translator traveller traveler
  treasurer trustee tutor uncle usher user vet veteran vicar victim viewer villager violinist visitor volunteer voter waiter
  waitress walker warden widow widower wife winner witness worker writer youngster youth
  academic ambassador angler archbishop archivist arbitrator assailant astronomer attacker backpacker barmaid bloke
  bouncer bowler bride burglar busker cabbie cadet camper cardinal caregiver chaplain childminder cleaner cleric
  coastguard colleague classmate conservationist consul convict cop coxswain creditor crewmate croupier deacon
  decorator deckhand defender detainee diner docker drinker elector emigrant envoy evacuee examiner expat financier
  fisher fitter flatmate flyer forecaster forester fraudster gamer gran grandma grandpa graduate granny grower hacker
  handler holidaymaker hostage housemate immigrant influencer inmate jogger kidnapper killer labourer laborer lad
  landlady landlord lass lawmaker legislator leaseholder litigant lobbyist machinist mediator mentor migrant monk
  motorcyclist mountaineer mourner mp nan nanny naturalist negotiator nun offender orphan packer pal parishioner
  parliamentarian pedestrian picker pilgrim pollster postie prisoner raider rambler rapper recruit refugee reveller
  reveler robber roofer roommate rower sceptic schoolboy schoolgirl settler skier smuggler staffer steward stewardess
  stevedore strategist streamer sympathiser taxpayer teammate teen therapist thief trainee trafficker trucker umpire
  undergraduate vendor warder welder whistleblower winger workmate worshipper`;
const MANY = `people men women children thieves police officials locals relatives staff crew clergy firemen passers-by lawmakers
  sides families parents grandparents`;

function plural(noun: string): string {
  if (/(?:s|x|ch|sh)$/.test(noun)) return `${noun}es`;
  if (/fe$/.test(noun)) return `${noun.slice(0, -2)}ves`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

const SEVERAL = new WordSet(`${MANY} ${ONE.split(/\s+/).map(plural).join(" ")}`);
const PERSON_NOUN = WordSet.union(new WordSet(ONE), SEVERAL);
/** "fisherman", "oceanographer", "harbourmaster": endings that only people's nouns have. */
const ENDINGS = `man men woman women ologist ologists grapher graphers master masters keeper keepers surgeon surgeons
  ician icians worker workers`.split(/\s+/);

/** The endings by their last two letters: most words are not asked any further. */
const BY_LAST_LETTERS: string[][] = Array.from({ length: 1 << 10 }, () => []);
for (const ending of ENDINGS)
  BY_LAST_LETTERS[lettersAt(ending.charCodeAt(ending.length - 2), ending.charCodeAt(ending.length - 1))]!.push(ending);

/** A number for two letters; other signs may share it. */
function lettersAt(first: number, second: number): number {
  return ((first & 31) << 5) | (second & 31);
}

const ENDINGS_OF_MANY = ENDINGS.filter((ending) => ending.endsWith("s") || ending === "men" || ending === "women");

/** Whether token `i` is a noun for a person or for several, by the list or its ending. */
export function isPersonNoun(tokens: Tokens, i: number): boolean {
  if (tokens.kind[i] !== Kind.word) return false;
  if (PERSON_NOUN.has(tokens.word[i]!)) return true;
  const end = tokens.end[i]!;
  for (const ending of BY_LAST_LETTERS[lettersAt(tokens.codes[end - 2]!, tokens.codes[end - 1]!)]!)
    if (endsWith(tokens, i, ending)) return true;
  return false;
}

const WORDS = new Set([...ONE.split(/\s+/), ...ONE.split(/\s+/).map(plural), ...MANY.split(/\s+/)]);

/** Whether a word by itself is a noun for a person or for several: "solicitor", "Fire-fighters". */
export function isPersonWord(word: string): boolean {
  const small = word.toLowerCase();
  return WORDS.has(small) || ENDINGS.some((ending) => small.length > ending.length + 1 && small.endsWith(ending));
}

/** Whether token `i` is a noun for one person: "diplomat", not "diplomats". */
export function isOnePerson(tokens: Tokens, i: number): boolean {
  return (
    isPersonNoun(tokens, i) && !SEVERAL.has(tokens.word[i]!) && !ENDINGS_OF_MANY.some((e) => endsWith(tokens, i, e))
  );
}

const CLOSE = wordId("close");

/** The last noun of a phrase before what hangs on it: "the head| of the port", "one onlooker", "a source| close to the firm". */
export function headNoun(tokens: Tokens, { from, to }: Range): number {
  let head = from;
  for (let i = from + 1; i < to; i++) {
    const word = tokens.word[i]!;
    if (ENDS_HEAD.has(word) && (word === CLOSE ? tokens.word[i + 1] === W.to : !isTied(tokens, i))) break;
    head = i;
  }
  return head;
}

const ENDS_HEAD = WordSet.union(PREPOSITION, SUBORDINATOR, new WordSet(", close"));
