import { rmSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { datasetNames } from "../../loaders/readDataset.js";
import { DIST } from "../../scripts/paths.js";
import { checkout, type Checkout } from "./freshCheckout.js";
import { buildOnSmallDrive, contentsOf } from "./smallDrive.js";

describe("a build on a drive that gets full", () => {
  let place: Checkout;
  beforeAll(() => {
    place = checkout(true);
    // The other datasets take as long again and show nothing more.
    for (const other of datasetNames().slice(1)) rmSync(path.join(place.path, "data", other), { recursive: true });
    // A build frees this first.
    rmSync(path.join(place.path, "src/.observablehq"), { recursive: true });
  });
  afterAll(() => {
    place.remove();
  });

  it.each([
    ["nothing", 40],
    ["5 MB", 5000],
  ])("with %s left: one sentence says so, and the last notebook is whole", (_, room) => {
    const { code, output, files } = buildOnSmallDrive(place, room);
    expect(code).toBe(1);
    const told = output.trimEnd().split("\n").at(-1);
    expect(told).toMatch(
      /^The disk is full: nothing more can be written in \S+\. The last notebook is as it was\. Make room/,
    );
    expect(output).not.toMatch(/^\s+at \S+|github\.com|Unexpected error/m);
    expect(files).toEqual(contentsOf(DIST));
  });
});
