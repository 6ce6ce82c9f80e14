import { expect, it } from "vitest";
import { buildTables, DATA } from "../../loaders/buildTables.js";
import { searchTexts } from "../../loaders/searchTexts.js";

const NAME = "reykjavik-2021";

it("the side bar's search finds every report by any of its words", async () => {
  const tables = (name: string) => Promise.resolve(name === NAME ? buildTables(`${DATA}/${NAME}`) : null);
  const found = [];
  for await (const one of searchTexts([{ name: NAME }, { name: "broken" }], tables)) found.push(one);
  const { reports } = buildTables(`${DATA}/${NAME}`).dataset;
  expect(found.map(({ path }) => path)).toEqual(reports.map(({ id }) => `/${NAME}/read/${id}`));
  // Of the five only C prints "Syria", once; all name Reykjavik or Iceland.
  expect(found.filter(({ text }) => text.includes("Syria")).map(({ path }) => path)).toEqual([
    `/${NAME}/read/commonspace`,
  ]);
  for (const { text, title } of found) {
    expect(text).toMatch(/Reykjavik|Iceland/);
    expect(title).toMatch(/^[ACDER]: ./);
  }
});
