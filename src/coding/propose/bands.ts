import { type Matter, inPassages } from "./matters.js";
import { isOfAnotherYear } from "./oneMatter.js";
import { agreesWith, sharesWord } from "./relations.js";
import type { Answer } from "./answers.js";
import { kindOfCounted } from "./counted.js";

/**
 * Counts of one kind that are of one thing by their size. All reports tell of one event: where each has one number of
 * passengers in the tens of thousands, it is of the same passengers, whatever else is told of them ("31,000 passengers affected",
 * "28,500 travellers", "leaving 50,000 passengers high and dry"). A report with two such numbers gives none, unless only one of them
 * is what another report has too.
 */

/** Numbers of one thing lie no further apart than this; large ones vary more, and there are fewer of them. */
const FARTHEST = 2;
const FARTHEST_LARGE = 2.5;
const LARGE = 1000;
/** Smaller numbers stand near each other by chance. */
const FEWEST = 20;
/** So many reports must have one, unless two give the very same figure. */
const LEAST = 3;

/** @param all counts of one kind of all reports. @returns a matter for each size that several reports have */
export function bandsOf(all: readonly Answer[]): Matter[] {
  const comparable = all.filter((one) => !isOfAnother(one));
  let rest = comparable.filter(isCount);
  const matters: Matter[] = [];
  for (;;) {
    const [best] = rest
      .map((seed) => bandOf(seed, rest, comparable))
      .filter((band) => band.length >= LEAST || (band.length > 1 && band.every((one) => agreesWith(one, band[0]!))))
      .sort((a, b) => b.length - a.length);
    if (best === undefined) return matters;
    rest = rest.filter((one) => !best.some((other) => other === one || isTwice(other, one)));
    const matter = inPassages(best, all, true);
    if (matter !== null && matter.answers.length > 1) matters.push(matter);
  }
}

/** The same number of a report once more; "120 rescuers" and "120 people" are two. */
function isTwice(one: Answer, other: Answer): boolean {
  const isOfOne = kindOfCounted(one.noun) === kindOfCounted(other.noun);
  return one.report === other.report && isOfOne && agreesWith(one, other);
}

function isCount({ valued, isOfSaying, isTorn, isStanding }: Answer): boolean {
  return valued.value_type === "number" && sizeOf(valued.value) >= FEWEST && !isOfSaying && !isTorn && !isStanding;
}

/** "9,000 people a year use the line": a usual number, of nothing that happened. */
const USUAL =
  /\b(?:an?|each|every|per)\s+(?:\p{L}+\s+)?(?:year|month|week|day|weekday)\b|\b(?:annually|yearly|daily)\b/iu;

/** Whether a count is of another year, or of what is usual. */
export function isOfAnother(one: Answer): boolean {
  return isOfAnotherYear(one) || USUAL.test(one.clause);
}

function sizeOf(value: string): number {
  const figures = value.split("/").map(Number);
  return figures.reduce((sum, one) => sum + one, 0) / figures.length;
}

/** One number a report that is of the seed's size and kind. */
function bandOf(seed: Answer, rest: readonly Answer[], all: readonly Answer[]): Answer[] {
  const near = rest.filter((one) => isOfSize(seed, one) && isOfKind(seed, one));
  const reports = [...new Set(near.map(({ report }) => report))].filter((report) => report !== seed.report);
  const own = near.filter((one) => one.report === seed.report);
  if (!own.every((one) => agreesWith(one, seed))) return [seed];
  const band = [
    exactest([seed, ...own]),
    ...reports.flatMap((report) =>
      theOne(
        near.filter((one) => one.report === report),
        seed,
      ),
    ),
  ];
  const tied = band.filter((one) => isTied(one, band, all));
  return tied.some(({ report }) => report === seed.report) ? tied : [seed];
}

/** The one number of a report; of several, the only one that agrees with the seed. */
function theOne(own: readonly Answer[], seed: Answer): Answer[] {
  const agreeing = own.filter((one) => agreesWith(one, seed));
  const found = [own, agreeing].find((some) => some.length > 0 && some.every((one) => agreesWith(one, some[0]!)));
  return found === undefined ? [] : [exactest(found)];
}

/** "340 people leave homes" above a story that says "some 340 people": how exact it is, the story says. */
export function exactest(told: readonly Answer[]): Answer {
  const inBody = told.filter(({ part }) => part === "body");
  return inBody.find(({ valued }) => valued.mod !== "") ?? inBody[0] ?? told[0]!;
}

function isOfSize(a: Answer, b: Answer): boolean {
  const [one, other] = [sizeOf(a.valued.value), sizeOf(b.valued.value)];
  const farthest = Math.min(one, other) >= LARGE ? FARTHEST_LARGE : FARTHEST;
  return one <= other * farthest && other <= one * farthest;
}

function isOfKind(a: Answer, b: Answer): boolean {
  const [one, other] = [kindOfCounted(a.noun), kindOfCounted(b.noun)];
  const kinds = [one, other];
  return one === other || (kinds.includes("people") && !kinds.includes("customers"));
}

/**
 * "35,000 people": of which people, another word must tell, or the figure; or three reports have one such number, and this one has
 * no other. A kind of people needs neither where the report counts no others of that kind: of "340 employees" and "6,400
 * employees" nobody knows which are the "200 members" of another report.
 */
function isTied(one: Answer, band: readonly Answer[], all: readonly Answer[]): boolean {
  const kind = kindOfCounted(one.noun);
  const isOnlyOfKind = all.every(
    (other) =>
      other.report !== one.report || kindOfCounted(other.noun) !== kind || !isCount(other) || agreesWith(other, one),
  );
  const others = band.filter(({ report }) => report !== one.report);
  const alike = others.filter((other) => kindOfCounted(other.noun) === kind);
  if (isOnlyOfKind && alike.length > 0 && (kind !== "people" || others.length >= LEAST)) return true;
  return others.some((other) => sharesWord(one, other) || agreesWith(one, other));
}
