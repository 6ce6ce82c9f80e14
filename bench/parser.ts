import compromise from "compromise";
import { DATA, datasetNames, datasetPath, readDataset } from "../loaders/readDataset.js";
import { parse } from "../src/parser/index.js";

/**
 * How fast the whole parse is as a multiple of compromise's `.quotations()` over the same text in the same run, and how
 * its time grows with the text. Text: the stories of the reports of data/, again and again, without what stands around
 * them: the parser would take the first report's last lines for the end of all. Run: npm run bench
 */

const LEAST = 60;
/** Ten times the text may take at most so many times as long. */
const MOST_GROWTH = 13;
const ROUNDS = 7;
/** Parses to one run of compromise: it takes as long as all of them. */
const OWN_ROUNDS = 40;
/** Milliseconds that each runs before it is measured: both are compiled while they run. */
const WARM_UP = 5000;
const GROWTH_ROUNDS = 3;
const COMPARED_LENGTH = 200_000;
const MEGABYTE = 1_000_000;
/** The longest text must fit into memory with its parse: `npm run bench` lets Node use 12 GB. */
const SIZES = [MEGABYTE, 10 * MEGABYTE, 100 * MEGABYTE];

const reports = datasetNames(DATA).flatMap((name) => [...readDataset(datasetPath(name, DATA)).texts.values()]);
const source = reports.map(storyOf).join("\n\n");

/** The paragraphs of a report's body. */
function storyOf(report: string): string {
  const body = parse(report).parts.filter(({ part }) => part === "body");
  return body.map(({ start, end }) => report.slice(start, end)).join("\n\n");
}

/**
 * A text in one piece, as a file gives it: a slice would be read through the longer text behind it.
 * @param length in UTF-16 units, what the text has at most
 */
function textOf(length: number): string {
  const slice = `${source}\n\n`.repeat(Math.ceil(length / source.length)).slice(0, length);
  return Buffer.from(slice, "utf16le").toString("utf16le");
}

/** Milliseconds of one run. */
function time(run: () => unknown): number {
  const before = performance.now();
  run();
  return performance.now() - before;
}

function warmUp(run: () => unknown): void {
  const until = performance.now() + WARM_UP;
  while (performance.now() < until) run();
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

const compared = textOf(COMPARED_LENGTH);
const lastFound = parse(compared).attributions.at(-1)?.end ?? 0;
if (lastFound < COMPARED_LENGTH * 0.98)
  throw new Error(`only ${lastFound} of ${COMPARED_LENGTH} characters were read as a story.`);
warmUp(() => parse(compared));
warmUp(() => compromise(compared).quotations());
const own: number[] = [];
const peer: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  for (let i = 0; i < OWN_ROUNDS; i++) own.push(time(() => parse(compared)));
  peer.push(time(() => compromise(compared).quotations()));
}
const ratio = median(peer) / median(own);
console.log(`whole parse of ${COMPARED_LENGTH} characters: ${median(own).toFixed(1)} ms`);
console.log(`compromise .quotations() of the same: ${median(peer).toFixed(1)} ms`);
console.log(`ratio: ${ratio.toFixed(1)} (at least ${LEAST})${ratio < LEAST ? "   TOO SLOW" : ""}`);
if (ratio < LEAST) process.exitCode = 1;

const growth = SIZES.map((size) => {
  const text = textOf(size);
  return median(Array.from({ length: GROWTH_ROUNDS }, () => time(() => parse(text))));
});
growth.slice(1).forEach((milliseconds, i) => {
  const times = milliseconds / growth[i]!;
  console.log(
    `parse of ${SIZES[i]! / MEGABYTE} → ${SIZES[i + 1]! / MEGABYTE} MB: ×${times.toFixed(1)} (at most ×${MOST_GROWTH})`,
  );
  if (times > MOST_GROWTH) process.exitCode = 1;
});
