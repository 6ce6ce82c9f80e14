import { WordSet } from "./words.js";

/**
 * Verbs whose past no ending shows, each as its base, its past and its participle: "held for 42 minutes" and "the 42-minute hold" are
 * told by one word. Forms that are more often of another word ("saw", "found", "left", "lay", "lead", "bound") are left out.
 */
const PRINCIPAL_PARTS = `arise arose arisen
bear bore borne
bite bit bitten
blow blew blown
bring brought brought
build built built
buy bought bought
catch caught caught
choose chose chosen
cling clung clung
creep crept crept
deal dealt dealt
dig dug dug
draw drew drawn
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed fed
fight fought fought
fly flew flown
forbid forbade forbidden
forget forgot forgotten
freeze froze frozen
grow grew grown
hear heard heard
hide hid hidden
hold held held
keep kept kept
kneel knelt knelt
lend lent lent
lose lost lost
meet met met
overcome overcame overcome
pay paid paid
read read read
ride rode ridden
ring rang rung
rise rose risen
sell sold sold
send sent sent
shake shook shaken
shoot shot shot
shrink shrank shrunk
sing sang sung
sink sank sunk
slide slid slid
speak spoke spoken
spend spent spent
spread spread spread
stand stood stood
steal stole stolen
stick stuck stuck
sweep swept swept
swim swam swum
swing swung swung
take took taken
teach taught taught
tear tore torn
throw threw thrown
wake woke woken
wear wore worn
win won won
withdraw withdrew withdrawn
write wrote written`;

/** The table, a verb each: its base, then its past and its participle. */
export const IRREGULAR_VERBS: readonly { base: string; pasts: readonly string[] }[] = PRINCIPAL_PARTS.split("\n").map(
  (line) => {
    const [base = "", ...pasts] = line.split(" ");
    return { base, pasts };
  },
);

/** Pasts whose verbs tell too little of a matter for the table, or are told by words of other kinds, too. */
const MORE_PASTS = `
  became began bent broke burst came fled flung foresaw forgave found gave got hung hurt knew laid lay led lit made
  meant oversaw overtook ran sat saw shone slept slung sought sprang spun strode struck strung stung swore trod
  understood undertook went wept wound`;

/** Pasts that no ending shows. Those that are more often something else ("left", "felt", "read", "cut") are left out. */
export const IRREGULAR_PAST = new WordSet(
  `${IRREGULAR_VERBS.flatMap(({ base, pasts: [past = ""] }) => (past === base ? [] : [past])).join(" ")} ${MORE_PASTS.trim()}`,
);
