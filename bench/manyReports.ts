import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stringify } from "yaml";

/** Invented reports of one invented event, made from small templates by a fixed rule: any number, all alike in length. */

const LENGTHS = ["two hours", "three hours", "an hour and 40 minutes", "about five hours", "90 minutes"];
const VERBS = ["said", "told reporters", "announced", "stressed", "added"];
const DAYS = ["on Tuesday", "on 12 March 2024", "Tuesday evening", "on the 12th of March 2024"];
const MOODS = ["a fair plan", "an honest plan", "a plan that is fair", "a fair and open plan"];
const ENDS = ["before the summer", "before summer comes", "before the tourists come", "until the summer"];
const FILLERS = [
  "The hall at the port was cold, and the coffee was gone by noon.",
  "Outside, some forty people waited with their bicycles for the last boat.",
  "The company runs six ships and carries 4,000 people a day.",
  "Shops on the islands have sold out of milk and newspapers.",
  "Schools on the islands opened an hour later than usual.",
  "A bridge has been planned for years, but it would cost 90 million euros.",
  "The union has 300 members, and most of them work at night.",
];

/** One report of some 150 words. @param i its number, from which every choice is made */
function report(i: number): string {
  const pick = (list: readonly string[], step: number): string => list[(i * step + (i >> 3)) % list.length]!;
  const fillers = Array.from({ length: 5 }, (_, k) => FILLERS[(i + k * 3) % FILLERS.length]!);
  return [
    `Ferry talks ${i % 3 === 0 ? "end without a deal" : "go on"} after ${pick(LENGTHS, 3)}`,
    `HARBOUR CITY, 12 March 2024. The talks on the ferry strike lasted ${pick(LENGTHS, 3)}, Mayor Tom Okell ` +
      `${pick(VERBS, 2)} ${pick(DAYS, 3)}. ${fillers[0]!}`,
    `“We need ${pick(MOODS, 3)} for the night boats ${pick(ENDS, 5)},” union leader Mara Venn ${pick(VERBS, 3)}. ${fillers[1]!}`,
    `${fillers[2]!} ${fillers[3]!} The next round begins on ${14 + (i % 5)} March 2024, Okell said.`,
    ...(i % 4 === 0 ? [] : [`The strike began on ${1 + (i % 6)} March 2024. ${fillers[4]!}`]),
  ].join("\n\n");
}

const CODEBOOK = {
  speakers: [
    { id: "okell", name: "Tom Okell", role: "mayor", aliases: ["Okell", "the mayor"] },
    { id: "venn", name: "Mara Venn", role: "union leader", aliases: ["Venn"] },
  ],
  items: [
    {
      id: "talks-day",
      label: "Day of the talks",
      dimension: "timing",
      question: "When were the talks?",
      find: { date: "any" },
      near: ["talks"],
    },
    {
      id: "talks-length",
      label: "Length of the talks",
      dimension: "timing",
      question: "How long were they?",
      find: { duration: "any" },
      near: ["lasted"],
    },
    {
      id: "next-round",
      label: "Next round",
      dimension: "timing",
      question: "When is the next round?",
      find: { date: "any" },
      near: ["round"],
    },
    {
      id: "strike-day",
      label: "First day of the strike",
      dimension: "timing",
      question: "When did it begin?",
      find: { date: "any" },
      near: ["strike began"],
    },
  ],
  topics: [
    { id: "shops", label: "Empty shops", terms: ["milk", "sold out"] },
    { id: "schools", label: "Schools", terms: ["school"] },
    { id: "bridge", label: "The bridge", terms: ["bridge"] },
  ],
  frames: [{ id: "frame-deal", label: "Deal", terms: ["deal", "go on"] }],
  wordings: [{ id: "plan", label: "What the union wants", said_by: ["venn"], all: ["plan", "night boats"] }],
};

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".split("");

/** A, B … Z, AA, AB …: a letter for each report. */
function letter(i: number): string {
  return i < ALPHABET.length
    ? ALPHABET[i]!
    : letter(Math.floor(i / ALPHABET.length) - 1) + ALPHABET[i % ALPHABET.length]!;
}

/** Runs something on a folder of so many reports; the folder is gone afterwards. */
export function withReports<T>(count: number, run: (directory: string) => T): T {
  const root = mkdtempSync(join(tmpdir(), "same-story-bench-"));
  const directory = join(root, `reports-${count}`);
  mkdirSync(join(directory, "reports"), { recursive: true });
  const ids = Array.from({ length: count }, (_, i) => `paper-${i + 1}`);
  const dataset = {
    title: "Ferry talks",
    summary: "An invented strike, for measuring.",
    event: { date: "2024-03-12" },
    reports: ids.map((id, i) => ({ id, letter: letter(i), label: `Paper ${i + 1}` })),
  };
  writeFileSync(join(directory, "dataset.yaml"), stringify(dataset));
  writeFileSync(join(directory, "codebook.yaml"), stringify(CODEBOOK));
  ids.forEach((id, i) => {
    writeFileSync(join(directory, "reports", `${id}.txt`), `${report(i)}\n`);
  });
  try {
    return run(directory);
  } finally {
    rmSync(root, { recursive: true });
  }
}
