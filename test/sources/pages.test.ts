import { describe, expect, it } from "vitest";
import { parse } from "../../src/parser/index.js";
import type { PartName } from "../../src/parser/types.js";
import { textOf } from "../../src/sources/textOf.js";
import { openPage } from "../support/openPage.js";
import { SAVED_PAGES } from "./pages.js";

describe("a saved web page", () => {
  it.each(SAVED_PAGES.map((page) => [page.kind, page] as const))("%s", async (_kind, page) => {
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
    const { byline = "", published = "", outlet = "", url = "", language = "" } = page;
    if (byline !== "") expect(`${only("byline")} ${says!.byline}`).toContain(byline);
    expect(says).toMatchObject({
      published,
      outlet: outlet || says!.outlet,
      url,
      language: language || says!.language,
    });
  });
});
