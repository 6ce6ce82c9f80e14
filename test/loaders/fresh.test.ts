import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { builtFrom, refuseStale, writeBuiltFrom } from "../../loaders/exports/fresh.js";
import { NotBuilt } from "../../loaders/exports/packed.js";
import { isDeviceName } from "../../src/dataset/names.js";

const scratch = mkdtempSync(path.join(tmpdir(), "same-story-"));
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

describe("a package of the built notebook", () => {
  /** A dataset's folder, and a notebook that was built from it. */
  function built(name: string) {
    const data = path.join(scratch, name, "data");
    cpSync("data/town-bridge-invented", data, { recursive: true });
    const dist = path.join(scratch, name, "dist");
    writeBuiltFrom(dist, builtFrom(new Map([["town", data]])));
    return {
      data,
      check: (of = "town") => {
        refuseStale(dist, of, data);
      },
    };
  }

  it("is made of a notebook that was built from the same data, whatever an editor left beside them", () => {
    const { data, check } = built("same");
    writeFileSync(path.join(data, ".dataset.yaml.swp"), "x");
    mkdirSync(path.join(data, ".idea"));
    writeFileSync(path.join(data, "reports", "~lock.tmp"), "x");
    expect(check).not.toThrow();
  });

  it.each<[string, (data: string) => void]>([
    [
      "a report has another word",
      (data) => {
        writeFileSync(path.join(data, "reports", "echo.txt"), "Vote\n");
      },
    ],
    [
      "a lesson has another note",
      (data) => {
        writeFileSync(path.join(data, "lessons", "timing.md"), "## day\n");
      },
    ],
    [
      "a file is gone",
      (data) => {
        rmSync(path.join(data, "codebook.yaml"));
      },
    ],
    [
      "a file has another name",
      (data) => {
        cpSync(path.join(data, "codebook.yaml"), path.join(data, "codebook.yml"));
        rmSync(path.join(data, "codebook.yaml"));
      },
    ],
  ])("is refused where %s since", (_, change) => {
    const { data, check } = built(`changed-${_.length}`);
    expect(check).not.toThrow();
    change(data);
    expect(check).toThrow(NotBuilt);
    expect(check).toThrow(/The data of town have changed .* Run npm run build first/);
  });

  it("is refused where the notebook knows nothing of the dataset, or of any", () => {
    const { data, check } = built("other");
    expect(() => {
      check("village");
    }).toThrow(NotBuilt);
    expect(() => {
      refuseStale(path.join(scratch, "none"), "town", data);
    }).toThrow(NotBuilt);
  });
});

it("names that Windows keeps for devices are known, with any ending, and others are not", () => {
  const kept = ["con", "CON", "nul.txt", "aux", "prn.yaml", "com1", "lpt9.txt", "com¹"];
  expect(kept.filter((name) => !isDeviceName(name))).toEqual([]);
  expect(["console", "con-2", "nullify.txt", "com10", "lpt", "auxiliary", "a.con"].filter(isDeviceName)).toEqual([]);
});
