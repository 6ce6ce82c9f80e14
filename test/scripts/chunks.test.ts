import { describe, expect, it } from "vitest";
import { chunksOf, type Module } from "../../scripts/chunks.js";

type Row = [id: string, size: number, loadedBy: string, imports?: string];

function modules(...rows: Row[]): Map<string, Module> {
  return new Map(
    rows.map(([id, size, loadedBy, imports = ""]) => [
      id,
      { size, loadedBy: new Set(loadedBy.split(" ").filter(Boolean)), imports: imports.split(" ").filter(Boolean) },
    ]),
  );
}

function files(chunks: string[][]): string[] {
  return chunks.map((ids) => [...ids].sort().join(" ")).sort();
}

describe("the files of a site", () => {
  it("keep together what the same pages load, and apart what would be too much for others", () => {
    const all = modules(["a", 90, "one"], ["b", 90, "one"], ["c", 200, "one two"], ["d", 150, "two"]);
    // "c" with "a" and "b": page two would load 180 in vain; with "d", page one 150.
    expect(files(chunksOf(all, 100))).toEqual(["a b", "c", "d"]);
  });

  it("are joined where that costs pages least", () => {
    // With c, page three would load 10 in vain; with a, page two would load 200; with d, page one 300.
    const all = modules(["a", 200, "one"], ["small", 10, "one two"], ["c", 300, "one two three"], ["d", 300, "two"]);
    expect(files(chunksOf(all, 100))).toEqual(["a", "c small", "d"]);
  });

  it("count what a page loads for the sake of a module that it does not need", () => {
    // "b" and "c" as one file: page seven needs "c" alone, and would get "b" and "far", which "b" imports.
    const all = modules(
      ["b", 90, "one two", "far"],
      ["far", 5000, "one two three four five six"],
      ["c", 90, "one two seven"],
    );
    expect(files(chunksOf(all, 100))).toEqual(["b far", "c"]);
  });

  it("do not import each other in a ring", () => {
    // Page one's small module uses the middle, which uses the base: base and small as one file would close a ring.
    const all = modules(
      ["base", 300, "one two three"],
      ["middle", 300, "one two", "base"],
      ["small", 10, "one", "middle"],
    );
    expect(files(chunksOf(all, 100))).toEqual(["base", "middle small"]);
  });

  it("leave alone what shares no page with another, and leave out what nothing loads", () => {
    const all = modules(["a", 10, "one"], ["b", 10, "two"], ["nobody", 500, ""]);
    expect(files(chunksOf(all, 100))).toEqual(["a", "b"]);
  });
});
