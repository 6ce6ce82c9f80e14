import { describe, expect, it } from "vitest";
import { provenanceSteps } from "../../src/components/provenance/steps.js";
import { lookups } from "../../src/findings/provenance/lookup.js";
import { originsOf, type Sources } from "../../src/findings/provenance/origin.js";
import { pairsOf } from "../../src/findings/provenance/pairs.js";
import { toldIn } from "../../src/findings/provenance/told.js";
import { BOOK, made, TEXTS, type Made } from "./provenanceFixture.js";

const noSave = { save: () => undefined };

function step({ lesson, provenance }: Made, id: string): HTMLElement {
  const content = provenanceSteps(lesson, provenance, noSave)
    .find((one) => one.id === id)!
    .content();
  lesson.document.body.append(content);
  return content;
}
const facts = ({ lesson, provenance }: Made): Sources => ({ ...lesson.data, provenance });
const finding = (element: HTMLElement): string => element.querySelector(".finding")!.textContent;
const tableRows = (element: HTMLElement): HTMLTableRowElement[] => [
  ...element.querySelectorAll<HTMLTableRowElement>(".chart-table tbody tr"),
];
const clickable = (element: HTMLElement, selector: string): HTMLElement[] => [
  ...element.querySelectorAll<HTMLElement>(selector),
];

/** Every printed word of an element stands in its report. */
function expectPrinted(element: HTMLElement, texts: Record<string, string>): void {
  for (const printed of element.querySelectorAll<HTMLElement>("[data-printed]")) {
    expect(texts[printed.dataset["printed"]!]).toContain(printed.textContent);
  }
}

describe("where each report comes from", () => {
  const one = made(TEXTS, {
    meta: { copy: { translatedFrom: "de", agency: "ZDA" }, wire: { outlet: "The Lamp", published: "2024-05-16" } },
  });
  const origins = originsOf(facts(one));

  it("keeps what is printed apart from what only the data set says", () => {
    expect(
      origins.flatMap(({ about, stated, notFound, inferred }) => [
        ...stated.map(({ what, words }) => [about, "stated", what, words.map(({ text }) => text).join("|")]),
        [about, "not found", notFound.join("|")],
        ...inferred.map(({ what, value }) => [about, "inferred", what, value]),
      ]),
    ).toEqual([
      ["wire", "stated", "agency", "(NPA)"],
      ["wire", "stated", "dateline", "TOWN, May 15 (NPA) —"],
      ["wire", "not found", "outlet|author"],
      ["wire", "inferred", "outlet", "The Lamp"],
      ["copy", "not found", "agency|outlet|author|date"],
      ["copy", "inferred", "agency", "ZDA"],
      ["copy", "inferred", "language", "de"],
      ["other", "not found", "agency|outlet|author|date"],
    ]);
  });

  it("draws each fact on its own side, and the table has a row for each", () => {
    const shown = step(one, "where");
    expect(clickable(shown, ".stated [data-fact]")).toHaveLength(2);
    expect(clickable(shown, ".inferred [data-fact]")).toHaveLength(3);
    expect(tableRows(shown)).toHaveLength(5);
    expect(finding(shown)).toBe("A credits a news agency; in B and C we found none by name.");
    expectPrinted(shown, TEXTS);
  });
});

describe("who told the reports", () => {
  it("has a block for each row, named with its words, which opens its sentence", () => {
    const one = made(TEXTS);
    const { rows } = toldIn(facts(one));
    const shown = step(one, "sources");
    const blocks = clickable(shown, ".block");
    expect(blocks).toHaveLength(rows.length);
    expect(tableRows(shown)).toHaveLength(rows.length);
    // Lee in two reports, Ode in one: "said nothing" and "agreed" give no words. "(NPA)" gives nothing to anybody.
    expect(rows.map(({ report_id, source }) => `${report_id}: ${source}`)).toEqual([
      "wire: lee",
      "wire: ode",
      "other: lee",
    ]);
    const quote = blocks.find((block) => block.getAttribute("aria-label")!.includes("We cannot wait"))!;
    quote.click();
    expect(shown.querySelector(".evidence-place mark")!.textContent).toContain("We cannot wait");
    for (const report of shown.querySelectorAll<HTMLElement>(".told")) {
      const counts = [...report.querySelectorAll(".count")].map(({ textContent }) => Number(textContent));
      const own = rows.filter(({ report_id }) => report_id === report.dataset["report"]);
      expect(counts.reduce((sum, n) => sum + n, 0)).toBe(own.length);
    }
    expectPrinted(shown, TEXTS);
  });

  it("says so where nothing has a source", () => {
    expect(step(made({ only: "It rained\n\nThe rain fell until midnight." }), "sources").textContent).toContain(
      "No report gives anything to a source",
    );
  });
});

describe("traces", () => {
  it("has a mark for each claim of a spelling, and opens its sentence", () => {
    const one = made(TEXTS);
    const shown = step(one, "traces");
    const claims = one.lesson.data.claims.filter(({ item }) => item === "spelling");
    expect(clickable(shown, ".trace-mark")).toHaveLength(claims.length);
    expect(tableRows(shown)).toHaveLength(claims.length);
    expect(finding(shown)).toBe("Spelling of the baker’s first name: two forms in three reports.");
    clickable(shown, ".trace-mark")[0]!.click();
    expect(shown.querySelector(".evidence-place mark")!.textContent).toContain("Ode");
    expectPrinted(shown, TEXTS);
  });

  it("asks the reader to look where nobody has marked any", () => {
    expect(step(made(TEXTS, { book: { ...BOOK, items: [] } }), "traces").textContent).toContain(
      "Nobody has marked traces in these reports.",
    );
  });
});

describe("witnesses", () => {
  it("draws a cell for each pair, and a row for each passage and agency that two share", () => {
    const one = made(TEXTS);
    const shown = step(one, "witnesses");
    const pairs = pairsOf(facts(one));
    expect(shown.querySelectorAll(".pairs tbody td:not(.beyond)")).toHaveLength(3);
    const shared = pairs.reduce(
      (sum, pair) => sum + pair.wording.length + pair.quotations.length + pair.agencies.length,
      0,
    );
    expect(tableRows(shown)).toHaveLength(shared);
    // The wire and the copy share wording; the wire and the third report share a quotation only.
    expect(clickable(shown, ".pair").map(({ dataset }) => dataset["pair"])).toEqual(["wire,copy", "wire,other"]);
    expect(clickable(shown, ".pair.is-linked")).toHaveLength(1);
    expect(finding(shown)).toBe(
      "Of three pairs of reports, one is linked; for what such a pair shares, it is one witness.",
    );
    expectPrinted(shown, TEXTS);
  });

  it("opens both stretches side by side with the differing words marked, and keeps the pair in the address", () => {
    const one = made(TEXTS);
    const shown = step(one, "witnesses");
    const [wording, quotation] = clickable(shown, ".pair");
    const marked = () => [...shown.querySelectorAll(".passage mark")].map(({ textContent }) => textContent);
    expect(marked()).toEqual(["closed", "shut"]);
    expect(wording!.getAttribute("aria-pressed")).toBe("true");
    quotation!.click();
    expect(one.lesson.state.get("pair")).toBe("wire,other");
    expect(wording!.getAttribute("aria-pressed")).toBe("false");
    expect(marked()).toEqual([]);
    expect(shown.querySelector(".pair-verdict")!.textContent).toContain("that alone is no sign of copying");
    expectPrinted(shown, TEXTS);
  });

  it("counts reports of one outlet, and one that credits the other's agency, as one", () => {
    const texts = {
      wire: TEXTS["wire"]!,
      paper: "A vote\n\nAnn Pell wrote this. It rained.\n\nWith material from NPA",
      update: "A bus\n\nThe town promised a bus.",
      far: "A storm\n\nIt rained all night.",
    };
    const meta = { wire: { outlet: "NPA" }, paper: { outlet: "The Lamp" }, update: { outlet: "The Lamp" } };
    const one = made(texts, { meta });
    const shown = step(one, "witnesses");
    expect(finding(shown)).toBe(
      "Of six pairs of reports, two are linked; for what such a pair shares, it is one witness.",
    );
    expect(clickable(shown, ".pair.is-linked").map(({ dataset }) => dataset["pair"])).toEqual([
      "wire,paper",
      "paper,update",
    ]);
    clickable(shown, ".pair")[0]!.click();
    expect(shown.querySelector(".pair-verdict")!.textContent).toContain("B credits NPA, and A is a report of NPA.");
  });

  it("does not call reports independent that share nothing", () => {
    const shown = step(made({ one: TEXTS["wire"]!, two: "A storm\n\nIt rained all night." }), "witnesses");
    expect(finding(shown)).toContain("does not prove that they are independent");
  });
});

describe("what to look up first", () => {
  it("names reports without a source, the odd one out, and shared wording", () => {
    const four = { ...TEXTS, fourth: "Late\n\nThe council sat. The meeting lasted two hours." };
    const list = lookups(facts(made(four)));
    expect(list.map(({ why }) => why)).toEqual(["nameless", "nameless", "alone", "copied"]);
    const odd = list.find(({ why }) => why === "alone")!;
    expect(odd.about).toBe("length");
    expect(odd.words[0]).toMatchObject({ report_id: "other" });
    const shown = step(made(four), "lookup");
    expect(clickable(shown, ".lookups > li")).toHaveLength(list.length);
    expect(tableRows(shown)).toHaveLength(list.length);
    expectPrinted(shown, four);
  });
});

describe("with any number of reports", () => {
  it.each([1, 2, 5, 12])("%i: every step has content and no sentence is broken", (n) => {
    const texts = Object.fromEntries(Array.from({ length: n }, (_, i) => [`r${i}`, Object.values(TEXTS)[i % 3]!]));
    const one = made(texts);
    for (const { content } of provenanceSteps(one.lesson, one.provenance, noSave)) {
      const text = content().textContent;
      expect(text.length).toBeGreaterThan(20);
      expect(text).not.toMatch(/undefined|NaN|null|\[object/);
    }
    expect(provenanceSteps(one.lesson, one.provenance, noSave)).toHaveLength(5);
  });

  it("none: no step", () => {
    const { lesson, provenance } = made({});
    expect(provenanceSteps(lesson, provenance, noSave)).toEqual([]);
  });

  it("excerpts: nothing is shown but from sentences that claims rest on", () => {
    const one = made(TEXTS, { meta: { wire: { publish: "excerpts" } } });
    const shown = one.lesson.data.sentences.filter(({ report_id, text }) => report_id === "wire" && text !== "");
    for (const row of [...one.provenance.sources, ...one.provenance.passages.flatMap(({ a, b }) => [a, b])]) {
      if (row.report_id !== "wire") continue;
      expect(shown.some(({ start, end }) => start <= row.start && row.end <= end)).toBe(true);
    }
  });
});
