import { isBetweenMarks, spokenBy } from "../../coding/collation/passages.js";
import { areSameWords, sharedWords, type Statement } from "../../coding/collation/statement.js";
import { mayBeGrouped, namingMouths } from "../../coding/oneSpeaker.js";
import type { Speaker } from "../../coding/types.js";

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
}

/** So many of the shorter version's words stand in another for the two to be alike, as a translation may be. */
const ALIKE = 0.6;

/**
 * The sources of words that two versions give to different ones, each with its reports; versions like those are counted.
 * Another first name before one surname is no other mouth.
 */
export function mouthsOf({ versions }: Statement, speakers: readonly Speaker[]): Mouths {
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
  const groups = mayBeGrouped(
    [...found.keys()].filter((source) => source !== ""),
    speakers,
  );
  const of = (source: string): Mouth => ({ source, reports: found.get(source)! });
  return {
    mouths: groups.length < 2 ? [] : [...found.keys()].map(of),
    names: groups.filter((group) => group.length > 1).map((group) => group.map(of)),
  };
}
