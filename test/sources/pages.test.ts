import { describe, expect, it } from "vitest";
import { parse } from "../../src/parser/index.js";
import type { PartName } from "../../src/parser/types.js";
import { textOf } from "../../src/sources/textOf.js";
import { openPage } from "../support/openPage.js";
import { dayIn, figures } from "../../src/sources/page/days.js";
import { FURNISHED_PAGES } from "./furnishedPages.js";
import { LOCAL_PAGES } from "./localPages.js";
import { NEWSROOM_PAGES } from "./newsroomPages.js";
import { OTHER_PAGES } from "./otherPages.js";
import { SAVED_PAGES } from "./pages.js";

describe("a saved web page", () => {
  const PAGES = [...SAVED_PAGES, ...FURNISHED_PAGES, ...NEWSROOM_PAGES, ...LOCAL_PAGES, ...OTHER_PAGES];
  it.each(PAGES.map((page) => [page.kind, page] as const))("%s", async (_kind, page) => {
    const { text, says } = await textOf("page.html", new TextEncoder().encode(page.html), openPage);
    const { parts } = parse(text);
    const only = (...names: PartName[]): string =>
      parts
        .filter(({ part }) => names.includes(part))
        .map(({ start, end }) => text.slice(start, end))
        .join("\n");
    const story = only("headline", "dek", "dateline", "body");
    expect(only("headline")).toBe(page.headline);
    expect(page.keep.filter((words) => !story.includes(words))).toEqual([]);
    expect((page.leave ?? []).filter((words) => story.includes(words))).toEqual([]);
    const { byline = [], published = "", outlet = "", url = "", language = "" } = page;
    for (const name of [byline].flat()) expect(`${only("byline")} ${says!.byline}`).toContain(name);
    expect(says).toMatchObject({
      published,
      outlet: outlet || says!.outlet,
      url,
      language: language || says!.language,
    });
  });
});

describe("a day that a page prints", () => {
  it.each([
    ["2022-05-04T10:00:00Z", "2022-05-04"],
    ["Wed, 04 May 2022 10:00 GMT", "2022-05-04"],
    ["May 4th, 2022", "2022-05-04"],
    ["4. März 2023, 18:02 Uhr", "2023-03-04"],
    ["04.03.2023, 18.02 Uhr", "2023-03-04"],
    ["4 de marzo de 2023 - 18:02", "2023-03-04"],
    ["31 de dezembro de 2022", "2022-12-31"],
    ["1er août 2022", "2022-08-01"],
    ["14 juillet 2022", "2022-07-14"],
    ["2022年6月11日 09:00", "2022-06-11"],
    ["31.02.2022", ""],
    ["06/11/2022", ""],
    ["4 hours ago", ""],
    ["in the summer of 2022", ""],
  ])("%s: %s", (text, day) => {
    expect(dayIn(text)).toBe(day);
  });

  const nothing = { language: "", url: "" };
  it.each([
    ["23/06/2022", nothing, "2022-06-23", ""],
    ["06/23/2022", nothing, "2022-06-23", ""],
    ["05/05/2022", nothing, "2022-05-05", ""],
    ["06/11/2022", nothing, "", "06/11/2022"],
    ["06/11/2022", { language: "en", url: "" }, "", "06/11/2022"],
    ["06/11/2022", { language: "en-US", url: "" }, "2022-06-11", ""],
    ["06/11/2022", { language: "en-GB", url: "" }, "2022-11-06", ""],
    ["06-11-2022", { language: "nl", url: "" }, "2022-11-06", ""],
    ["Sun, 06/11/2022", { language: "en-US", url: "" }, "2022-11-06", ""],
    ["Saturday 06/11/2022", nothing, "2022-06-11", ""],
    ["06/11/2022", { language: "", url: "https://courier.example/2022/06/11/van" }, "2022-06-11", ""],
    ["6/11/22", nothing, "", ""],
    ["31/31/2022", nothing, "", ""],
    ["http://x.example/a/06/11/2022/b", nothing, "", ""],
  ])("%s, on a page of which %j is known: %s", (text, known, day, open) => {
    expect(figures(text, known)).toEqual({ day, open });
  });

  it("is left open and named where nothing tells which figure is the month", async () => {
    const page = FURNISHED_PAGES.find(({ kind }) => kind === "a day in figures that two orders fit and nothing tells")!;
    const { doubt } = await textOf("page.html", new TextEncoder().encode(page.html), openPage);
    expect(doubt).toBe("its day, “06/11/2022”, can be read with the day or with the month first. Say which day it is.");
  });
});

describe("what a page has and its report has not", () => {
  it("is kept with its sort and its place: what stands in the story, and sentences around it", async () => {
    const page = SAVED_PAGES.find(({ kind }) => kind === "page in an element that is named for its sidebar")!;
    const { leftOut } = await textOf("page.html", new TextEncoder().encode(page.html), openPage);
    expect(leftOut).toEqual([
      {
        kind: "related",
        text: "Harbour to be dredged next year, says the council of Ellin.",
        after:
          "“Nobody panicked, and the crew handed out blankets,” said Nora Quist, a passenger who was on her way home.",
      },
      expect.objectContaining({ kind: "author" }),
    ]);
  });

  it("is no menu, and no more than somebody reads", async () => {
    const links = Array.from({ length: 500 }, (_, i) => `<li><a href="/${i}">Link ${i}</a></li>`).join("");
    const boxes = Array.from(
      { length: 90 },
      (_, i) => `<p>It rained for ${i} days in Sundvik.</p><div class=ad>Ad ${i}</div>`,
    );
    const html = `<nav><ul>${links}</ul></nav><article><h1>Rain in Sundvik</h1>${boxes.join("")}</article>`;
    const { leftOut } = await textOf("page.html", new TextEncoder().encode(html), openPage);
    expect(leftOut).toHaveLength(40);
    expect(leftOut!.every(({ kind }) => kind === "advertisement")).toBe(true);
  });
});
