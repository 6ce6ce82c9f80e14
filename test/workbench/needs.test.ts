import { strFromU8, unzipSync } from "fflate";
import { parse as readYaml } from "yaml";
import { describe, expect, it } from "vitest";
import type { Codebook } from "../../src/coding/index.js";
import { correct } from "../../src/workbench/correct.js";
import { doubtsOf } from "../../src/workbench/doubts.js";
import { workFile } from "../../src/workbench/file.js";
import { folderZip } from "../../src/workbench/folder.js";
import { needsOf } from "../../src/workbench/needs.js";
import { questionsOf } from "../../src/workbench/questions.js";
import { readWorkFile } from "../../src/workbench/readFile.js";
import { addReport, build, emptyWork, type Work } from "../../src/workbench/work.js";

/** Three papers on one vote. Two of them count the councillors differently: nobody but a reader knows whether they mean the same. */
const VOTE = [
  "Council closes the quay\n\nNine councillors voted for closing the quay on 12 March 2024. The debate lasted three hours.\n\n“The quay is sinking, and we have no money to lift it,” said Mayor Ada Holm.\n",
  "Quay to close\n\nEleven councillors voted for closing the quay on 12 March 2024. The debate lasted three hours.\n\n“The quay is sinking, and we have no money to lift it,” said Mayor Ada Holm.\n",
  "Quay closes\n\nNine councillors voted for closing the quay on 12 March 2024. The debate lasted three hours.\n\n“The quay is sinking and there is no money,” Mayor Ada Holm said.\n",
];
const papers = (texts: readonly string[]): Work =>
  texts.reduce<Work>((work, text, i) => addReport(work, `Paper ${i + 1}`, text)!, emptyWork());
const vote = papers(VOTE);
const councillors = (of: Work) => doubtsOf(of, build(of).built).find(({ kind }) => kind === "matter");
const undecided = (of: Work): string[] => questionsOf(of, build(of).built).undecided.map(({ id }) => id);
const asked = (of: Work): string[] => questionsOf(of, build(of).built).set.exercises.map(({ id }) => id);
const decide = (of: Work, says: string): Work =>
  councillors(of)!
    .choices.find((choice) => choice.says === says)!
    .take(of, "Decided.");

function itemsOfFolder(of: Work): { id: string; loose?: boolean }[] {
  const files = unzipSync(folderZip(of, build(of).built));
  const { items } = readYaml(strFromU8(files["my-reports/codebook.yaml"]!)) as {
    items?: { id: string; loose?: boolean }[];
  };
  return items ?? [];
}

describe("whether sentences tell of one matter", () => {
  it("is asked where two reports cannot both be right, with the sentences of all, and not where they agree", () => {
    const doubt = councillors(vote)!;
    expect(doubt.claims.map(({ report_id, text }) => [report_id, text.toLowerCase()])).toEqual([
      ["paper-1", "nine councillors"],
      ["paper-2", "eleven councillors"],
      ["paper-3", "nine councillors"],
    ]);
    expect(councillors(papers([VOTE[0]!, VOTE[2]!]))).toBeUndefined();
  });

  it("holds back the questions that rest on it until somebody decides, and no others", () => {
    const { item } = councillors(vote)!;
    const waiting = undecided(vote);
    expect(waiting.length).toBeGreaterThan(0);
    expect(waiting.every((id) => id.includes(item))).toBe(true);
    expect(asked(vote).filter((id) => waiting.includes(id))).toEqual([]);
    const same = decide(vote, "same");
    expect(undecided(same)).toEqual([]);
    expect(asked(same)).toEqual(expect.arrayContaining(waiting));
  });

  it("becomes a part of the codebook: one matter is compared, several are not, and an open one contradicts nobody", () => {
    const { item } = councillors(vote)!;
    const of = (work: Work) => itemsOfFolder(work).find(({ id }) => id === item);
    expect(of(vote)?.loose).toBe(true);
    expect(of(decide(vote, "same"))).not.toHaveProperty("loose");
    expect(of(decide(vote, "apart"))).toBeUndefined();
  });

  it("can be another matter in one report alone, whose words are then left out", () => {
    const { item, choices } = councillors(vote)!;
    const eleven = choices.find(({ says, claim }) => says === "one" && claim!.report_id === "paper-2")!;
    const after = eleven.take(vote, "Decided.");
    const { claims } = build(after).built.tables;
    expect(claims.filter((claim) => claim.item === item).map(({ report_id }) => report_id)).toEqual([
      "paper-1",
      "paper-3",
    ]);
    expect(councillors(after)).toBeUndefined();
  });

  it("is kept in a file, and is open again when the decision is taken back", () => {
    const same = decide(vote, "same");
    const back = readWorkFile(workFile(same));
    expect(back).toEqual(same);
    expect(councillors({ ...back, matters: [] })!.id).toBe(councillors(vote)!.id);
  });

  it("is asked anew when the item's question has become another one", () => {
    const same = decide(vote, "same");
    const [matter] = same.matters;
    expect(councillors({ ...same, matters: [{ ...matter!, key: `${matter!.key} And who?` }] })).toBeDefined();
  });
});

describe("what needs a person", () => {
  it("begins with what most questions rest on", () => {
    const numbers = needsOf(vote, build(vote).built).map(({ questions }) => questions.length);
    expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
  });

  it("gets less with each decision, until nothing is left and every question is asked", () => {
    let work = papers([
      ...VOTE,
      "Quay\n\nThe debate lasted an hour and 40 minutes longer than planned, it was agreed. “The quay is sinking, and we have no money to lift it, and",
    ]);
    let left = needsOf(work, build(work).built).length;
    expect(left).toBeGreaterThan(1);
    while (left > 0) {
      const [need] = needsOf(work, build(work).built);
      work = need!.choices[0]!.take(work, "Decided.");
      const { built, lost } = build(work);
      expect(lost).toEqual([]);
      const now = needsOf(work, built).length;
      expect(now).toBeLessThan(left);
      left = now;
    }
    expect(undecided(work)).toEqual([]);
  });
});

describe("one claim", () => {
  const day = { near: [], beside: [], not: [], saidBy: [], parts: ["body" as const], first: false };
  const codebook: Codebook = {
    ...build(vote).built.codebook,
    items: [
      {
        id: "day",
        label: "Day",
        dimension: "timing",
        question: "When?",
        rule: { by: "time", kind: "date", reading: "" },
        where: day,
        note: "",
      },
    ],
    wordings: [],
    frames: [],
    proposed: false,
  };

  it("is dropped alone, though another has the same words and the same value", () => {
    const text = "Vote\n\nThey met on 12 March 2024.\n\nThey voted on 12 March 2024.\n\nThey left on 12 March 2024.\n";
    const work: Work = { ...papers([text]), codebook };
    const { built } = build(work);
    const starts = built.tables.claims.map(({ start }) => start);
    expect(starts).toHaveLength(3);
    const second = correct(built, built.tables.claims[1]!, "No.");
    const after = build({ ...work, corrections: [second] });
    expect(after.lost).toEqual([]);
    expect(after.built.tables.claims.map(({ start }) => start)).toEqual([starts[0], starts[2]]);
  });
});
