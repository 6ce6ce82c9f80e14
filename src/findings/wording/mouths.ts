import { isBetweenMarks, spokenBy } from "../../coding/collation/passages.js";
import { areSameWords, sharedWords, type Statement } from "../../coding/collation/statement.js";
import { mayBeGrouped, namedBy, namingMouths, toldOf } from "../../coding/oneSpeaker.js";
import { isPersonName } from "../../coding/propose/persons.js";
import type { Claim, SentenceRow, Speaker } from "../../coding/types.js";

/** The reports that give the statement to one source; the source is empty where a report names nobody. */
interface Mouth {
  source: string;
  reports: readonly string[];
}

/** Whom reports give the same words to. */
export interface Mouths {
  /** Sources that are not one; empty where all may be. */
  mouths: readonly Mouth[];
  /** Names that are printed differently, and may be one speaker's: "Denise Halloran", "Diane Halloran". */
  names: readonly (readonly Mouth[])[];
  /** Those of the mouths that may be one of the others: "a trader" is somebody, and may be Ann Lee. */
  unsure: readonly string[];
}

/** What is known of who speaks. */
interface Facts {
  claims: readonly Claim[];
  sentences: readonly SentenceRow[];
  codebook: { speakers: readonly Speaker[] };
}

/** So many of the shorter version's words stand in another for the two to be alike, as a translation may be. */
const ALIKE = 0.6;

/**
 * The sources of words that two versions give to different ones, each with its reports; versions like those are counted.
 * Another first name before one surname is no other mouth.
 */
export function mouthsOf({ versions }: Statement, { claims, sentences, codebook: { speakers } }: Facts): Mouths {
  const rows = namingMouths(
    versions.map((version) => ({ ...version.row, spoken: spokenBy(version) })),
    speakers,
  );
  const same = rows.filter((row) =>
    rows.some((other) => other.source !== row.source && areSameWords(row.spoken, other.spoken)),
  );
  const found = new Map<string, string[]>();
  for (const row of rows) {
    const isOne = same.some((other) => {
      const { words, shared } = sharedWords(row.spoken, other.spoken);
      return row === other || (isBetweenMarks(row) && shared >= ALIKE * words);
    });
    if (!isOne) continue;
    const own = found.get(row.source) ?? [];
    found.set(row.source, own.includes(row.report_id) ? own : [...own, row.report_id]);
  }
  // Whom a report does not name, or we did not find, is no other speaker.
  const sources = [...found.keys()].filter((source) => source !== "");
  if (sources.length < 2) return { mouths: [], names: [], unsure: [] };
  const told = toldOf({ claims, sentences }, speakers);
  const groups = mayBeGrouped(sources, speakers, told);
  const of = (source: string): Mouth => ({ source, reports: found.get(source)! });
  const isOther = (source: string, other: string): boolean => {
    const [one, its] = [source, other].map((id) => namedBy(speakers, id).name) as [string, string];
    if (
      source === other ||
      source === "outlet" ||
      source.includes("+") ||
      isPersonName(one) ||
      told.areTied(source, other) ||
      told.areApart(source, other)
    )
      return false;
    // Of two bodies none speaks for the other.
    return isPersonName(its) || /^\p{Ll}/u.test(one);
  };
  const isPrintedTwice = (group: readonly string[]): boolean =>
    group.some((source) => group.some((other) => source !== other && !told.areTied(source, other)));
  return {
    mouths: groups.length < 2 ? [] : [...found.keys()].map(of),
    names: groups.filter((group) => isPrintedTwice(group)).map((group) => group.map(of)),
    unsure: groups.length < 2 ? [] : sources.filter((source) => sources.some((other) => isOther(source, other))),
  };
}
