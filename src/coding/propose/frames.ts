import type { Parse } from "../../parser/index.js";
import type { Frame } from "../types.js";

/**
 * Words that headlines of any event print: of people against each other, of people who come together, and of what only takes
 * place. What means another thing as often ("collapse", "break off", "deal", "row") stands with the words that decide it; a
 * term is found from the start of a word, so some list the forms of one word instead of its beginning.
 */
const CONFLICT = `
  clash, fight, attack, slam, accus, tension, dispute, protest, blames, brawl, riot, feud, showdown, stand-off, standoff, deadlock,
  stalemate, boycott, ultimatum, lawsuit, backlash, outrage, infighting, confrontation, conflict, hostil, rift, war of words, at odds,
  criticis, criticiz, condemn, denounce, reject, refus, deny, denies, denied, contradict, disagree, defy, defies, defied, oppose,
  insult, threatens to, threaten to, threatened to, sues, sued, row over, row with, row between, in row, spat over, spat with,
  fall out over, falls out with, lash out, lashes out, lashed out, hit back, hits back, hit out, hits out, walk out, walks out,
  walked out, walking out, walkout, storm out, storms out, stormed out, walk away from, walks away from, walked away from,
  down tools, downs tools, picket, talks collapse, talks fail, talks break, talks stall, deal collapse, deal off, breaks off talks,
  break off talks, broke off talks, differences`;

const AGREEMENT = `
  agree, accord, cooperat, co-operat, dialogue, peace, truce, ceasefire, cease-fire, reconcil, compromise, handshake, shake hands,
  shakes hands, join forces, joins forces, joined forces, work together, works together, working together, team up, teams up,
  deal reached, reach deal, reaches deal, reach a deal, strike deal, strikes deal, strike a deal, strikes a deal, sign deal, signs deal,
  deal struck, settle dispute, settles dispute, settle row, reach settlement, reaches settlement, treaty, pact, resume talks,
  talks resume, talks to resume`;

const PROCEDURE = `
  meet, vote, decide, decision, announce, statement, scheduled, agenda, appoint, hold talks, holds talks, inquiry, postpone,
  court hearing`;

/** Words that begin like a term, or in which it means another thing. */
const NOT: Readonly<Record<string, string>> = {
  conflict:
    "fighter, fighting fire, heart attack, panic attack, asthma attack, shark attack, dog attack, protestant, slams into, slam into, slammed into, settle differences, settles differences, settled differences, strike deal, strikes deal, strike a deal, strikes a deal, struck a deal, lightning strike, bird strike, suede, strikes gold, price differences",
  agreement: "according, compromised, break accord, peaceful, peace of mind, justice of the peace",
  procedure: "meets resistance, meets with resistance, voter, bank statement",
};

/** Words of conflict only where the reports show by others that they mean it: a ship strikes a pier. */
const WHERE: readonly { term: string; shownBy: RegExp }[] = [
  {
    term: "strike",
    shownBy:
      /(?<!\p{L})(?:on strike|strikers?|walkouts?|picket\p{L}*|industrial action|labou?r strike|a strike (?:over|by|at))(?!\p{L})/iu,
  },
];

/** Ways to put an event that hold for news in general; the words that tell them are a beginning, not a verdict. */
export function proposeFrames(parses: readonly Pick<Parse, "text">[]): Frame[] {
  const shown = WHERE.filter(({ shownBy }) => parses.some(({ text }) => shownBy.test(text))).map(({ term }) => term);
  const frame = (id: string, label: string, question: string, terms: string, more: readonly string[] = []): Frame => ({
    id: `frame-${id}`,
    label,
    question,
    terms: [...listed(terms), ...more],
    not: listed(NOT[id]!),
    parts: ["headline"],
  });
  return [
    frame("conflict", "Conflict", "Does the headline speak of conflict?", CONFLICT, shown),
    frame("agreement", "Agreement", "Does the headline speak of working together?", AGREEMENT),
    frame("procedure", "Procedure", "Does the headline say only what takes place?", PROCEDURE),
  ];
}

const listed = (words: string): string[] => words.trim().split(/,\s+/u);
