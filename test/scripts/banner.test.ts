import { expect, it } from "vitest";
import { banner } from "../../scripts/banner.js";

const datasets = [{ name: "town", title: "A vote", reports: [{ id: "one" }] }];

it("says nothing while all is well", () => {
  expect(banner({ datasets, problems: [], setAside: [] }, "/town/claims")).toBe("");
  expect(banner({ datasets, problems: [], setAside: [] }, "/index")).toBe("");
  expect(banner({ datasets, problems: [], setAside: [] }, "/teach/index")).toBe("");
});

it("shows what a dataset holds as text, never as markup", () => {
  const html = banner(
    { datasets, problems: ['data/town/codebook.yaml:3: "<img src=x onerror=alert(1)>"'], setAside: [] },
    "/index",
  );
  expect(html).toContain("data/town/codebook.yaml:3");
  expect(html).not.toContain("<img");
});

it("stays short however many problems there are", () => {
  const problems = Array.from({ length: 500 }, (_, i) => `problem ${i}`);
  expect(banner({ datasets, problems, setAside: [] }, "/index").match(/<li/g)).toHaveLength(9);
});

it("says on the page of a dataset that is gone which there are", () => {
  expect(banner({ datasets, problems: [], setAside: [] }, "/village/claims")).toContain(
    "There is no dataset “village” in data/.",
  );
  expect(banner({ datasets, problems: [], setAside: [] }, "/village/claims")).toContain("Known: town.");
});

it("says what is not shown, folded and without alarm", () => {
  const html = banner({ datasets, problems: [], setAside: ["data/town/lesson: <b>"] }, "/town/claims");
  expect(html).toContain("One thing in data/ is not shown.");
  expect(html).not.toContain("<b>");
  expect(html).not.toContain("alert");
});
