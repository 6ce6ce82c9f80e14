import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { sitePages } from "../../loaders/sitePages.js";

it("lists the pages of every dataset, the reading room, and those beside the datasets", () => {
  const src = mkdtempSync(join(tmpdir(), "pages-"));
  try {
    mkdirSync(join(src, "[dataset]", "read"), { recursive: true });
    for (const file of ["index.md", "404.md", "try.md", "notes.md", "[dataset]/index.md", "[dataset]/timing.md"]) {
      writeFileSync(join(src, file), "# A page");
    }
    expect(sitePages(src)).toEqual(["timing", "/try"]);
    writeFileSync(join(src, "[dataset]", "read", "[report].md"), "# A report");
    expect(sitePages(src)).toEqual(["timing", "read", "/try"]);
  } finally {
    rmSync(src, { recursive: true });
  }
});
