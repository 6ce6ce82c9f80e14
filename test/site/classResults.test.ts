import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { DIST } from "../../scripts/paths.js";
import { datasetNames } from "../../loaders/readDataset.js";
import { openSite, visit, watchedPage, type Site, type Watched } from "./browser.js";

let site: Site;
let watched: Watched;
beforeAll(async () => {
  site = await openSite();
});
beforeEach(async () => {
  watched = await watchedPage(site);
});
afterEach(async () => {
  await watched.close();
  expect(watched.problems).toEqual([]);
});

interface Asked {
  id: string;
  hash: string;
  type: string;
  options?: { id: string }[];
}

/** The exercises that the built page reads. */
async function choices(name: string): Promise<Asked[]> {
  const { page } = watched;
  const [response] = await Promise.all([
    page.waitForResponse((one) => /\/exercises\.[0-9a-f]+\.json$/.test(one.url())),
    visit(page, `${site.origin}/${name}/class`),
  ]);
  const { exercises } = (await response.json()) as { exercises: Asked[] };
  return exercises.filter(({ type }) => type === "choice");
}

function file(name: string, dataset: string, exercises: readonly Asked[], extra: object = {}) {
  const work = exercises.map(({ id, hash, options }, i) => {
    const option = options?.[i % options.length]?.id;
    return { id, hash, round: 1, answers: [{ type: "choice", option }] };
  });
  const body = { format: "same-story-answers", version: 1, dataset, student: name, exercises: work, ...extra };
  return { name: `${name}.json`, mimeType: "application/json", buffer: Buffer.from(JSON.stringify(body)) };
}

describe.each(datasetNames())("the class page of %s", (name) => {
  it("takes forty files with bad ones among them, and stays usable", async () => {
    const exercises = await choices(name);
    const { page } = watched;
    const files = Array.from({ length: 40 }, (_, i) => file(`student-${i}`, name, exercises.slice(0, 30)));
    const cut = { ...files[0]!, name: "cut.json", buffer: files[0]!.buffer.subarray(0, 120) };
    const hostile = file("=1+1", name, exercises.slice(0, 1), { name: "<img src=x onerror=alert(1)>", made: {} });
    const folder = mkdtempSync(path.join(tmpdir(), "class-"));
    const paths = [...files, cut, hostile].map(({ name: one, buffer }) => {
      const to = path.join(folder, one);
      writeFileSync(to, buffer);
      return to;
    });
    const huge = path.join(folder, "huge.json");
    writeFileSync(huge, "{");
    truncateSync(huge, 50_000_000);
    await page.locator("#class-files").setInputFiles([...paths, huge]);
    await page.getByText("41 read.").waitFor();
    const status = await page.locator(".class-status").textContent();
    expect(status).toContain("cut.json was cut off");
    expect(status).toContain("huge.json has 50 MB");
    expect(await page.locator(".class-result").count()).toBe(Math.min(30, exercises.length));
    expect(await page.locator("#observablehq-main img").count()).toBe(0);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByText("Download the class (CSV)").click(),
    ]);
    const csv = readFileSync(await download.path(), "utf8");
    expect(csv.split("\r\n").filter((line) => /^[=+@]/.test(line))).toEqual([]);
    rmSync(folder, { recursive: true });
  });

  it("prints the key apart from the students' sheets", async () => {
    const { page } = watched;
    await visit(page, `${site.origin}/${name}/handouts`);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".key:visible").count()).toBe(0);
    expect(await page.locator(".handout-controls").isVisible()).toBe(false);
    await page.emulateMedia({ media: "screen" });
    await page.locator('input[name="handout-show"][value="key"]').check({ force: true });
    expect(await page.locator(".sheet-fields").count()).toBe(0);
  });

  it("is built", () => {
    expect(readFileSync(path.join(DIST, name, "class.html"), "utf8")).toContain("Class results");
  });
});
