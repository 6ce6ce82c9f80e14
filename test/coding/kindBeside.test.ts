import { describe, expect, it } from "vitest";
import { kindBeside } from "../../src/coding/kindBeside.js";

describe("the kind of a source by the words beside its name", () => {
  it.each([
    ["AldGrid", "The lights went out at 14:37, grid operator AldGrid said.", "institution"],
    ["AldGrid", "“We were close,” AldGrid’s chief executive, Ruben Maas, said.", "institution"],
    ["AldGrid", "AldGrid, which runs the national network, said nothing.", "institution"],
    ["KesterRail", "A KesterRail spokesman said that 23 trains had stopped.", "institution"],
    ["Kesterpower", "All were cut off, according to local supplier Kesterpower.", "institution"],
    ["Legal Watch", "Sixty-three were arrested, according to the lawyers’ group Legal Watch.", "institution"],
    ["Edda Lorne", "For Edda Lorne, who teaches at the university, the lesson is plain.", "named-person"],
    ["Ilmo Tarr", "“I saw it,” said Ilmo Tarr, 54, from his window.", "named-person"],
    ["Okko Venn", "Okko Venn ran back. Mr Venn said that he had seen it.", "named-person"],
    ["unions", "The unions say that people will pay.", "institution"],
  ] as const)("%s: %s", (name, text, kind) => {
    expect(kindBeside(name, [text])).toBe(kind);
  });

  it.each([
    ["Torvania", "Torvania said that it would sign."],
    ["Prism", "The Prisma group said that it would sign."],
    ["Legal Watch", "Legal Watchers said so, and a Legal Watch was kept."],
    ["Oskell’s predecessor", "Mr Oskell’s predecessor called that idea “a gift”."],
    ["residents", "The residents say that people will pay."],
  ])("stays open where none tells: %s, %s", (name, text) => {
    expect(kindBeside(name, [text])).toBe("");
  });

  it("stays open where two reports tell it otherwise", () => {
    expect(kindBeside("Halden", ["The firm Halden said so.", "“So it is,” said Halden, 54, a baker."])).toBe("");
  });
});
