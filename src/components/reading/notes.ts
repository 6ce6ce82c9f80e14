import type { Span } from "../../parser/types.js";
import { reading as words } from "../../strings/reading.js";
import { readAs } from "../claims/evidence.js";
import type { Sign } from "../glyph.js";
import { valueInWords, type Names } from "../../values/words/told.js";
import { spanFragment } from "./fragment.js";
import { clustersOf, namesIn, ownClaims, type Cluster, type Reading, type ReadingClaim } from "./model.js";
import type { Draft, Note } from "./noteModel.js";
import { joined, type Phrase } from "./phrases.js";
import { quotationNotes } from "./quotationNotes.js";
import { pageAt } from "../pageAt.js";

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
  const note = (item: string, phrases: Phrase[]): Draft => {
    const about = labels.get(item);
    const dimension = about?.dimension ?? cluster.claims[0]!.dimension;
    const isCompared = about?.about !== "trace";
    return { ...spanOf(cluster), dimension, title: about?.label ?? item, phrases, cluster, isCompared };
  };
  const isHere = ({ claim_id }: ReadingClaim): boolean => cluster.claims.some((one) => one.claim_id === claim_id);
  const found = reading.findings.flatMap(({ kind, about, evidence }): Draft[] => {
    const claims = evidence.flatMap((id) => reading.claims.find(({ claim_id }) => claim_id === id) ?? []);
    // A finding is told at the first place of its words.
    const own = claims.filter(({ report_id }) => report_id === reading.report.report_id);
    const first = own.sort((a, b) => a.start - b.start)[0];
    if (first === undefined || !isHere(first)) return [];
    if (kind === "readings") return [note(about, readingsWords(claims, reading, signs, names))];
    if (kind === "only") return [note(about, [words.only(labels.get(about)?.question ?? "")])];
    return [note(about, aloneWords(claims, signs))];
  });
  const coded = cluster.claims.filter((claim) => claim.note !== "" && claim.reading === "");
  return [...found, ...coded.map((claim) => note(claim.item, [claim.note]))];
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

/** "These words can be read in three ways. Likeliest: 1 h 40. It fits what A gives. Also possible: 1 h." */
function readingsWords(
  claims: readonly ReadingClaim[],
  reading: Reading,
  signs: ReadonlyMap<string, Sign>,
  names: Names,
): Phrase[] {
  const severalItems = new Set(claims.map(({ item }) => item)).size > 1;
  const inWords = (claim: ReadingClaim): string => {
    // What the length is of, the label of its item says where there are several.
    const value = severalItems ? valueInWords({ ...claim, sense: "" }, names) : readAs(claim, names);
    const label = reading.items.find(({ id }) => id === claim.item)?.label ?? claim.item;
    return severalItems ? `${label}, ${value}` : value;
  };
  const likeliest = claims.find((one) => one.reading === "likeliest");
  const others = claims.filter((one) => one !== likeliest).map(inWords);
  const sentences = [words.noteReadings(claims.length)];
  if (likeliest !== undefined) {
    sentences.push(`${words.likeliest}: ${inWords(likeliest)}.`);
    const fitting = [...signs].filter(([id]) => likeliest.fits.split("; ").some((one) => one.startsWith(`${id}.`)));
    if (fitting.length > 0) sentences.push(words.fits(fitting.map(([, { letter }]) => letter)));
  }
  sentences.push(`${likeliest === undefined ? words.possible : words.alsoPossible}: ${others.join("; ")}.`);
  return [sentences.join(" ")];
}

/** The words of the others, then this report's: what is printed, and nothing reckoned from it. */
function aloneWords([own, ...others]: readonly ReadingClaim[], signs: ReadonlyMap<string, Sign>): Phrase[] {
  const quoted = ({ text, report_id }: ReadingClaim): Phrase => ({ printed: text, report: report_id });
  return [
    `${words.alone} `,
    ...joined(
      others.map((claim) => [`${signs.get(claim.report_id)?.letter ?? claim.report_id} `, quoted(claim)]),
      ", ",
    ),
    `; ${words.here} `,
    quoted(own!),
    ".",
  ];
}

function sharedNote(shared: Reading["shared"][number], signs: ReadonlyMap<string, Sign>): Draft {
  const letter = signs.get(shared.report_id)?.letter ?? shared.report_id;
  const there = spanFragment({ start: shared.other_start, end: shared.other_end });
  return {
    ...spanOf(shared),
    dimension: "provenance",
    title: words.sharedTitle,
    phrases: [
      words.shared(letter, shared.isSame),
      " ",
      { link: words.sharedLink(letter), href: pageAt(".", shared.report_id, there) },
    ],
    cluster: null,
    isCompared: false,
  };
}
