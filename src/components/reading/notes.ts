import type { ValueType } from "../../coding/types.js";
import type { Span } from "../../parser/types.js";
import { strings } from "../../strings/index.js";
import type { Sign } from "../glyph.js";
import { valueInWords, type Names } from "../../values/words/told.js";
import { spanFragment } from "./fragment.js";
import { clustersOf, namesIn, ownClaims, type Cluster, type Reading, type ReadingClaim } from "./model.js";
import type { Draft, Note } from "./noteModel.js";
import type { Phrase } from "./phrases.js";
import { quotationNotes } from "./quotationNotes.js";

const words = strings.reading;

/** Kinds of value of which two can be the same or not. Texts are worded differently by everyone. */
const COMPARABLE: readonly ValueType[] = [
  "date",
  "time",
  "month",
  "duration",
  "sequence",
  "number",
  "category",
  "speaker",
];
/** One other report is no "all the others". */
const FEWEST_OTHERS = 2;

/** All notes of a report, numbered. */
export function notesOf(reading: Reading, signs: ReadonlyMap<string, Sign>): Note[] {
  const names = namesIn(reading);
  const clusters = clustersOf(ownClaims(reading));
  const drafts = [
    ...clusters.flatMap((cluster) => clusterNotes(cluster, reading, signs, names)),
    ...quotationNotes(reading),
    ...reading.shared.map((shared) => sharedNote(shared, signs)),
  ];
  return drafts.sort((a, b) => a.end - b.end).map((draft, i) => ({ ...draft, number: i + 1 }));
}

function clusterNotes(cluster: Cluster, reading: Reading, signs: ReadonlyMap<string, Sign>, names: Names): Draft[] {
  const labels = new Map(reading.items.map((item) => [item.id, item]));
  const inItems = [...new Set(cluster.claims.map(({ item }) => item))];
  const note = (item: string, phrases: Phrase[]): Draft => {
    const about = labels.get(item);
    const dimension = about?.dimension ?? cluster.claims[0]!.dimension;
    const isCompared = about?.about !== "trace";
    return { ...spanOf(cluster), dimension, title: about?.label ?? item, phrases, cluster, isCompared };
  };
  const readings = cluster.claims.filter(({ reading: kind }) => kind !== "");
  return [
    ...(readings.length > 1 ? [note(readings[0]!.item, readingsWords(readings, labels, names))] : []),
    ...inItems.flatMap((item) => {
      const about = labels.get(item)?.about;
      // An agency or a trace is expected to be a report's own.
      if (about !== "fact" && about !== "wording") return [];
      const others = reading.claims.filter((one) => one.item === item && one.report_id !== reading.report.report_id);
      // An item is told of once, at its first place.
      const isFirst = ownClaims(reading).find((one) => one.item === item)!.start >= cluster.start;
      if (!isFirst) return [];
      const differing = differs(item, reading, signs, names);
      if (differing !== null) return [note(item, [differing])];
      const isAlone = signs.size > FEWEST_OTHERS && others.length === 0;
      const { question = "" } = labels.get(item) ?? {};
      return isAlone && question !== "" ? [note(item, [words.alone(question)])] : [];
    }),
    ...cluster.claims
      .filter((claim) => claim.note !== "" && claim.reading === "")
      .map((claim) => note(claim.item, [claim.note])),
  ];
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

/** "These words can be read in three ways. Likeliest: 1 h 40. Also possible: 1 h; Time over the plan, 1 h 40." */
function readingsWords(
  claims: readonly ReadingClaim[],
  labels: ReadonlyMap<string, { label: string }>,
  names: Names,
): Phrase[] {
  const severalItems = new Set(claims.map(({ item }) => item)).size > 1;
  const inWords = (claim: ReadingClaim): string => {
    const value = valueInWords(claim, names);
    return severalItems ? `${labels.get(claim.item)?.label ?? claim.item}, ${value}` : value;
  };
  const of = (kind: string): string[] => [...new Set(claims.filter((one) => one.reading === kind).map(inWords))];
  const [likeliest, alternative] = [of("likeliest"), of("alternative")];
  const sentences = [words.noteReadings(likeliest.length + alternative.length)];
  if (likeliest.length > 0) sentences.push(`${words.likeliest}: ${likeliest.join("; ")}.`);
  if (alternative.length > 0) sentences.push(`${words.alsoPossible}: ${alternative.join("; ")}.`);
  return [sentences.join(" ")];
}

/** What is said where all other reports that answer give one value, and this report another; else null. */
function differs(item: string, reading: Reading, signs: ReadonlyMap<string, Sign>, names: Names): string | null {
  const claims = reading.claims.filter((one) => one.item === item && COMPARABLE.includes(one.value_type));
  const reportClaims = claims.filter(({ report_id }) => report_id === reading.report.report_id);
  const others = [...signs.keys()]
    .filter((id) => id !== reading.report.report_id)
    .map((id) => ({ letter: signs.get(id)!.letter, claims: claims.filter(({ report_id }) => report_id === id) }))
    .filter((report) => report.claims.length > 0);
  if (reportClaims.length === 0 || others.length < FEWEST_OTHERS) return null;
  const common = others[0]!.claims.find(({ value }) =>
    others.every((report) => report.claims.some((one) => one.value === value)),
  );
  if (common === undefined || reportClaims.some(({ value }) => value === common.value)) return null;
  const ours = [...new Set(reportClaims.map((one) => valueInWords(one, names)))].join(strings.values.and);
  const letters = others.map(({ letter }) => letter);
  return words.differs(letters, valueInWords(common, names), ours);
}

function sharedNote(shared: Reading["shared"][number], signs: ReadonlyMap<string, Sign>): Draft {
  const letter = signs.get(shared.report_id)?.letter ?? shared.report_id;
  const there = spanFragment({ start: shared.other_start, end: shared.other_end });
  return {
    ...spanOf(shared),
    dimension: "provenance",
    title: words.sharedTitle,
    phrases: [
      words.shared(letter),
      " ",
      { link: words.sharedLink(letter), href: `./${encodeURIComponent(shared.report_id)}${there}` },
    ],
    cluster: null,
    isCompared: false,
  };
}
