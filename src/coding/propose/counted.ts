import { stemOf } from "./words.js";
import { SAME } from "./senses.js";

/**
 * What is counted, by kind: reports have many nouns for the same people. "People" may be of any kind. Those who help are never
 * those who are helped.
 */
const KINDS: readonly (readonly [string, string])[] = [
  ["people", "people persons adults men women"],
  ["residents", "residents inhabitants villagers townspeople islanders locals neighbours neighbors evacuees"],
  ["passengers", "passengers travellers travelers commuters tourists holidaymakers vacationers"],
  ["workers", "workers employees staff members drivers handlers nurses teachers miners strikers"],
  ["crew", "crew crewmen sailors seamen seafarers"],
  [
    "helpers",
    "rescuers helpers firefighters firemen soldiers officers police policemen volunteers troops searchers responders",
  ],
  // Supporters of a side and those who protest against it are two crowds.
  ["protesters", "protesters protestors demonstrators marchers activists"],
  ["spectators", "spectators fans supporters"],
  ["pupils", "pupils students children schoolchildren youngsters"],
  ["guests", "guests visitors"],
  // Of a network: each is a household or a firm, and so no person.
  ["customers", "customers subscribers households premises"],
  ["patients", "patients"],
];

const KIND_OF: ReadonlyMap<string, string> = new Map(
  KINDS.flatMap(([kind, nouns]) => nouns.split(" ").map((noun) => [noun, kind] as const)),
);

/** "410,000 homes and businesses" are whom a network serves. */
const HOMES_AND_FIRMS = /^(?:homes|houses|households|properties) and (?:businesses|firms|shops|offices|companies)$/iu;

/** The kind of a noun that stands behind a number: "travellers" are passengers, "homes" houses. Two nouns may be joined by "and". */
export function kindOfCounted(noun: string): string {
  if (HOMES_AND_FIRMS.test(noun)) return "customers";
  const first = noun.toLowerCase().split(" ")[0]!;
  const known = KIND_OF.get(first) ?? KIND_OF.get(`${first}s`);
  if (known !== undefined) return known;
  const stem = stemOf(first);
  return SAME.find((words) => words.some((word) => stemOf(word) === stem || `${word}s` === first))?.[0] ?? stem;
}

/** All nouns for people of all kinds. */
export const COUNTED_PEOPLE: readonly string[] = [...KIND_OF.keys()];
