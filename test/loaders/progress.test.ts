import { expect, it } from "vitest";
import { progressLine } from "../../loaders/progress.js";

/** What a line of progress wrote for 200 parts of work that take `each` milliseconds. */
function written(isTTY: boolean, each: number): string[] {
  const lines: string[] = [];
  let time = 0;
  const progress = progressLine("Reading files", { isTTY, write: (text) => lines.push(text) }, () => time);
  for (let done = 1; done <= 200; done++) {
    time += each;
    progress(done, 200);
  }
  return lines;
}

it("writes one line over and over on a terminal, and takes it away in the end", () => {
  const lines = written(true, 50);
  // Every second of 50 ms parts shows a line, the last takes it away.
  expect(lines).toHaveLength(100);
  expect(lines[0]).toBe("\r\u001b[KReading files: 2 of 200");
  expect(lines.at(-1)).toBe("\r\u001b[K");
});

it("adds a line to a log every five seconds", () => {
  expect(written(false, 100)).toEqual([
    "Reading files: 50 of 200\n",
    "Reading files: 100 of 200\n",
    "Reading files: 150 of 200\n",
  ]);
});

it("is silent in a log where the work is short", () => {
  expect(written(false, 10)).toEqual([]);
});
