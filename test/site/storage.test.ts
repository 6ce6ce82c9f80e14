import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { pagesOf } from "../../loaders/framework/files.js";
import { datasetNames } from "../../loaders/readDataset.js";
import { DIST } from "../../scripts/paths.js";
import { freshPage, openSite, visit, type Site, type Watched } from "./browser.js";

/** Every page works where the browser keeps nothing, or holds what nobody can read; what would be lost is said once. */

/** Run before a page's own scripts, as a browser with such a storage would have it. */
const FAULTS = {
  "denies the property, as with cookies blocked": () => {
    for (const name of ["localStorage", "sessionStorage"])
      Object.defineProperty(window, name, {
        configurable: true,
        get() {
          throw new DOMException("denied", "SecurityError");
        },
      });
  },
  "has none": () => {
    for (const name of ["localStorage", "sessionStorage"])
      Object.defineProperty(window, name, { configurable: true, value: undefined });
  },
  "denies each call": () => {
    const denied = (): never => {
      throw new DOMException("denied", "SecurityError");
    };
    for (const name of ["getItem", "setItem", "removeItem", "key", "clear"])
      Object.defineProperty(Storage.prototype, name, { value: denied });
    Object.defineProperty(Storage.prototype, "length", { get: denied });
  },
  "has no room": () => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  },
  "holds what is nested 100,000 deep": () => {
    const deep = "[".repeat(100_000) + "]".repeat(100_000);
    Storage.prototype.getItem = (key) =>
      !key.startsWith("same-story")
        ? null
        : key.endsWith(":drafts")
          ? `{"version":1,"drafts":[{"student":"a","key":"b","answer":${deep}}]}`
          : key.endsWith(":exercises")
            ? `{"version":1,"current":"a","students":[{"key":"a","entries":[{"id":"x","hash":"y","answers":[${deep}]}]}]}`
            : deep;
  },
  "holds what was cut off": () => {
    Storage.prototype.getItem = (key) => (key.startsWith("same-story") ? '{"version":1,"stud' : null);
  },
};

const name = datasetNames()[0]!;
/** A page of each kind: of the pages of reports the first. */
const pages = pagesOf(DIST)
  .filter((file) => !file.includes("/") || file.startsWith(`${name}/`) || file.startsWith("teach/"))
  .filter((file, i, all) => !file.includes("/read/") || all.findIndex((one) => one.includes("/read/")) === i)
  .map((file) => file.replace(/(?:index)?\.html$/, ""));
/** Those that keep something, and what they say at once where nothing can be kept. */
const KEEPING = ["privacy", "try", `${name}/practice`, `${name}/code`, `${name}/write`, `${name}/provenance`];

let site: Site;
let watched: Watched;
beforeAll(async () => {
  site = await openSite();
});
afterEach(async () => {
  await watched.close();
});

describe.each(Object.entries(FAULTS))("where the browser's storage %s", (fault, install) => {
  it("no page breaks, and the list of pages is there", async () => {
    watched = await freshPage(site, { viewport: { width: 1440, height: 900 } });
    const { page } = watched;
    await page.addInitScript(install);
    const isDenied = fault.startsWith("denies the property");
    for (const at of isDenied ? pages : KEEPING) {
      await visit(page, `${site.origin}/${at}`);
      expect(await page.locator(".observablehq--error").count(), at).toBe(0);
      expect((await page.locator("#observablehq-main").textContent())!.length, at).toBeGreaterThan(50);
      const list = await page.locator("#observablehq-sidebar").boundingBox();
      expect(list?.x, `${at}: the list of pages`).toBe(0);
      expect(watched.problems, at).toEqual([]);
    }
  });
});

it("what cannot be kept is said once, before it is lost", async () => {
  watched = await freshPage(site);
  const { page } = watched;
  await page.addInitScript(FAULTS["denies the property, as with cookies blocked"]);
  await visit(page, `${site.origin}/${name}/practice`);
  expect(await page.getByText("will not be kept after you close this tab").count()).toBe(1);
  await visit(page, `${site.origin}/privacy`);
  expect(await page.getByText("lets the notebook keep nothing").count()).toBe(1);
  await visit(page, `${site.origin}/${name}/code#step=code`);
  await page.locator(".unit input").first().check();
  expect(await page.getByText("This browser keeps nothing").count()).toBe(1);
  await visit(page, `${site.origin}/${name}/write`);
  await page.locator(".question-form textarea").first().fill("A question");
  await expect.poll(() => page.getByText("does not keep your draft").count()).toBe(1);
  await visit(page, `${site.origin}/try`);
  await page.getByRole("button", { name: "Add a report" }).click();
  await page.locator(".workbench textarea").fill("Vote\n\nThe town voted on Monday.");
  await page.locator(".workbench textarea").blur();
  await expect.poll(() => page.getByText("keeps nothing after you close the tab").count()).toBe(1);
  expect(watched.problems).toEqual([]);
});
