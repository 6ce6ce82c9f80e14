import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { buildTables } from "../../loaders/buildTables.js";
import { exerciseSet } from "../../loaders/exercises/exerciseSet.js";
import { readDataset } from "../../loaders/readDataset.js";
import { setAsideOf } from "../../loaders/setAside.js";
import { editable } from "../../src/exercises/chosen.js";
import { newQuestion } from "../../src/exercises/ownQuestions.js";
import { blockText } from "../../src/exercises/plain.js";
import type { ExerciseSet } from "../../src/exercises/types.js";
import { folderZip } from "../../src/workbench/folder.js";
import { moved, questionsOf, reword, rewordOption } from "../../src/workbench/questions.js";
import { addReport, build, emptyWork, type Work } from "../../src/workbench/work.js";
import { folder } from "../support/folder.js";

/** A dataset's reports as a teacher pastes them: nobody has made a codebook yet. */
function pasted(name: string): Work {
  const { dataset, texts } = readDataset(`data/${name}`);
  const reports = dataset.reports.reduce<Work>(
    (work, { id, label }) => addReport(work, label, texts.get(id)!)!,
    emptyWork(),
  );
  return { ...reports, title: dataset.title, date: dataset.date };
}

/** What students are asked who open the unpacked folder's notebook, and what the check names. */
function unpacked(work: Work): { set: ExerciseSet; notes: string[] } {
  const { path } = folder();
  for (const [file, bytes] of Object.entries(unzipSync(folderZip(work, build(work).built)))) {
    mkdirSync(dirname(join(path, file)), { recursive: true });
    writeFileSync(join(path, file), bytes);
  }
  const built = buildTables(join(path, work.name));
  const set = exerciseSet(built);
  return { set, notes: setAsideOf(built, set) };
}

const onBench = (work: Work) => questionsOf(work, build(work).built);

/** Nine or eleven councillors: whether that is one matter, nobody has decided. */
const VOTE = ["Nine", "Eleven", "Nine"].reduce(
  (work, number, i) =>
    addReport(
      work,
      `Paper ${i + 1}`,
      `Council closes the quay\n\n${number} councillors voted for closing the quay on 12 March 2024. The debate lasted three hours.\n\n“The quay is sinking, and we have no money to lift it,” said Mayor Ada Holm.\n`,
    )!,
  emptyWork(),
);

describe("the folder of a work", () => {
  it("asks what the workbench asks", () => {
    const work = pasted("town-bridge-invented");
    const asked = onBench(work).set.exercises;
    expect(asked.length).toBeGreaterThan(5);
    const { set, notes } = unpacked(work);
    expect(set.exercises).toEqual(asked);
    expect(set.generated).toBe(true);
    expect(notes).toEqual([]);
  });

  it("does not ask what nobody has decided", () => {
    const { undecided, set } = onBench(VOTE);
    expect(undecided.length).toBeGreaterThan(0);
    expect(unpacked(VOTE).set.exercises).toEqual(set.exercises);
  });

  it("keeps what was left out, reworded, put in order and written, and nothing else is asked", () => {
    const work = pasted("town-bridge-invented");
    const [first, second, third] = onBench(work).set.exercises.map(({ id }) => id) as [string, string, string];
    const worded = onBench(work).set.exercises.find((one) => editable(one).length > 1)!;
    const option = editable(worded)[0]!.id;
    const options = [
      { text: "Yes: all of them", isRight: true },
      { text: "# No", isRight: false },
    ];
    const own = { ...newQuestion("a1"), lesson: "framing" as const, prompt: "Who: “all”?\n\nOr none?", options };
    let chosen: Work = { ...work, leftOut: [second, "gone"], own: [{ ...own, after: "Count." }, newQuestion("a2")] };
    chosen = rewordOption(reword(chosen, third, "What do *they* say?"), worded.id, option, "Other: words");
    const all = onBench(chosen).all.map(({ id }) => id);
    chosen = moved(chosen, all, "own-a1", -1);
    chosen = moved(
      chosen,
      onBench(chosen).all.map(({ id }) => id),
      first,
      1,
    );

    const { set, notes } = unpacked(chosen);
    expect(set.exercises).toEqual(onBench(chosen).set.exercises);
    expect(notes).toEqual([]);
    const ids = set.exercises.map(({ id }) => id);
    expect(ids).not.toContain(second);
    expect(ids).toContain("own-a1");
    expect(ids.indexOf("own-a1")).toBeLessThan(ids.length - 1);
    expect(blockText(set.exercises.find(({ id }) => id === third)!.prompt.slice(0, 1))).toBe("What do *they* say?");
    expect(editable(set.exercises.find(({ id }) => id === worded.id)!)[0]!.text).toEqual(["Other: words"]);
  });

  it("keeps an own question that is not finished, and the check says what it lacks", () => {
    const work = pasted("town-bridge-invented");
    const begun = { ...newQuestion("a1"), prompt: "Who?" };
    const { set, notes } = unpacked({ ...work, own: [begun] });
    expect(set.exercises).toEqual(onBench(work).set.exercises);
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatch(/exercises\/questions\.yaml:\d+: own question "own-a1" cannot be asked yet/);
  });
});
