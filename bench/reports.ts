import { JSDOM } from "jsdom";
import { buildTables, type BuiltDataset } from "../loaders/buildTables.js";
import { DATA, datasetNames, datasetPath, readDataset } from "../loaders/readDataset.js";
import { claimsExplorer } from "../src/components/claims/explorer.js";
import { lessonOf, type LessonData } from "../src/components/lesson/data.js";
import { framingSteps } from "../src/components/framing/steps.js";
import { framingTables } from "../src/coding/framing.js";
import { MAKE_TABLE } from "../src/coding/lessonTables.js";
import { timingSteps } from "../src/components/timing/steps.js";
import { wordingSteps } from "../src/components/wording/steps.js";
import { withReports } from "./manyReports.js";

/**
 * What 200 reports cost against five of the same kind: to build their tables, to filter the claims, to see the first
 * chart of a lesson, in a page without a screen. Forty times the reports may cost forty times as much; a figure far beyond
 * that grows faster than the dataset does. The ratios are of one run on one machine, so they mean the same on any.
 * Run: npm run bench
 */

const MANY = 200;
const FEW = 5;
/** Linear is MANY / FEW. The bound leaves room for memory and noise; what grows with the square is ten times beyond it. */
const MOST = (4 * MANY) / FEW;

/** The fastest of some rounds, in milliseconds. The first warms up. */
function fastest(rounds: number, run: () => void): number {
  let best = Infinity;
  for (let round = 0; round <= rounds; round++) {
    const before = performance.now();
    run();
    best = Math.min(best, performance.now() - before);
  }
  return best;
}

interface Times {
  "build the tables": number;
  "open the claims": number;
  "filter the claims": number;
  "first chart of timing": number;
  "first chart of framing": number;
  "first chart of wording": number;
}

function measured(directory: string, rounds: number): Times {
  const build = fastest(rounds, () => buildTables(directory));
  const built = buildTables(directory);
  const data = lessonData(built);
  const chart = (steps: (window: Window) => { content: () => HTMLElement }[]): number =>
    fastest(rounds, () => {
      const { window } = new JSDOM("<!doctype html><body></body>", { url: "http://localhost/" });
      const [first] = steps(window as unknown as Window);
      if (first !== undefined) window.document.body.append(first.content());
    });
  return {
    "build the tables": build,
    ...explored(data, rounds),
    "first chart of timing": chart((window) => timingSteps(lessonOf(data, "timing", window), MAKE_TABLE.timing(built))),
    "first chart of framing": chart((window) =>
      framingSteps(
        lessonOf(data, "framing", window),
        framingTables({ ...built.dataset, codebook: built.codebook }, built.parses, built.codebook),
      ),
    ),
    "first chart of wording": chart((window) => wordingSteps(lessonOf(data, "wording", window))),
  };
}

function lessonData({ dataset, tables, codebook }: BuiltDataset): LessonData {
  return { dataset: dataset.name, ...tables, codebook, notes: {} };
}

/** The claims page, opened, and narrowed to what holds a word and back. */
function explored(data: LessonData, rounds: number): Pick<Times, "open the claims" | "filter the claims"> {
  const { document, Event } = new JSDOM("<!doctype html><body></body>", { url: "http://localhost/" }).window;
  const open = fastest(rounds, () => {
    document.body.replaceChildren(claimsExplorer(data, { document }));
  });
  const search = document.querySelector<HTMLInputElement>("input[type=search]");
  if (search === null) throw new Error("the claims page has no search");
  const type = (words: string): void => {
    search.value = words;
    search.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const filter = fastest(rounds, () => {
    type("hours");
    type("");
  });
  return { "open the claims": open, "filter the claims": filter };
}

const few = withReports(FEW, (directory) => measured(directory, 10));
const many = withReports(MANY, (directory) => measured(directory, 2));
/** A dataset of real reports, of as many as the small one has. */
const real = datasetNames(DATA)
  .map((name) => datasetPath(name, DATA))
  .find((directory) => readDataset(directory).dataset.reports.length === FEW);
const own = real === undefined ? null : measured(real, 5);

console.log(`${MANY} invented reports against ${FEW}, in ms; linear is ×${MANY / FEW}, at most ×${MOST} is allowed`);
for (const name of Object.keys(few) as (keyof Times)[]) {
  const ratio = many[name] / few[name];
  const isWide = ratio > MOST;
  console.log(
    `${name.padEnd(24)}${few[name].toFixed(1).padStart(9)}${many[name].toFixed(1).padStart(10)}   ×${ratio.toFixed(1)}` +
      (own === null ? "" : `   (×${(many[name] / own[name]).toFixed(1)} against ${FEW} of data/)`) +
      (isWide ? "   TOO MUCH" : ""),
  );
  if (isWide) process.exitCode = 1;
}
