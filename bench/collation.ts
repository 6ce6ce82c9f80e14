import { collate } from "../src/coding/collation/index.js";
import { tokenize } from "../src/parser/tokens.js";

/**
 * How long it takes to collate twenty versions of sixty words, as a multiple of one pass of the tokenizer over the same
 * text in the same run, so that the figure means the same on any machine. Run: npm run bench
 */

const VERSIONS = 20;
const WORDS = 60;
const ROUNDS = 400;
const MOST = 16;

/** A statement whose words change from version to version as translations change them, by a fixed rule. */
function versions(): string[] {
  const base =
    "We are ready to discuss all open questions without exception on the understanding that the discussion will be " +
    "honest with the facts on the table and of course on the basis of mutual respect because our people expect from " +
    "us that the bridge is repaired before the winter comes and nobody has to take the long way round any more";
  const other =
    "They were prepared for talks about every issue but with a clear perception this debate should remain fair and " +
    "evidence must lie openly so that both towns can trust each result which the engineers had promised in spring";
  const [own, foreign] = [base.split(" ").slice(0, WORDS), other.split(" ")];
  return Array.from({ length: VERSIONS }, (_, v) => {
    const words = own.map((word, i) => ((i * 7 + v * 5) % 11 < 3 ? foreign[(i + v * 3) % foreign.length]! : word));
    // Some versions turn two phrases round.
    if (v % 4 === 1) words.push(...words.splice(v % 20, 6));
    return words.join(" ");
  });
}

/** The fastest of many rounds, in milliseconds: what the machine does when nothing else disturbs it. */
function fastest(run: () => void): number {
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const before = performance.now();
    run();
    best = Math.min(best, performance.now() - before);
  }
  return best;
}

const texts = versions();
const whole = texts.join("\n");
const pass = fastest(() => tokenize(whole));
const collation = fastest(() => collate(texts.map((text) => ({ text, start: 0 }))));
const ratio = collation / pass;
const { columns } = collate(texts.map((text) => ({ text, start: 0 })));
console.log(`tokenizer, one pass over ${whole.length} characters: ${pass.toFixed(3)} ms`);
console.log(
  `collation of ${VERSIONS} versions of ${WORDS} words in ${columns.length} columns: ${collation.toFixed(3)} ms`,
);
console.log(`ratio: ${ratio.toFixed(1)} (at most ${MOST})`);
if (ratio > MOST) process.exitCode = 1;
