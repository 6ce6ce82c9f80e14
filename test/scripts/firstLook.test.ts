import { describe, expect, it } from "vitest";
import { JSDOM } from "jsdom";
import { buildTables, directoryOf } from "../../loaders/buildTables.js";
import { BuiltPage } from "../../loaders/framework/page.js";
import { lessonNotes } from "../../loaders/lessonNotes.js";
import { addFirstLook } from "../../scripts/firstLook.js";

const PAGE = `<!DOCTYPE html><html><head><title>Timing | Same Story</title></head><body>
<main id="observablehq-main">
<h1 id="timing" tabindex="-1"><a class="observablehq-header-anchor" href="#timing">Timing</a></h1>
<div class="observablehq observablehq--block"><!--:88154891:--></div>
<div class="observablehq observablehq--block"><!--:202c6929:--></div>
</main></body></html>`;

function lessonData(change: (title: string) => string = (title) => title): unknown {
  const built = buildTables(directoryOf("town-bridge-invented"));
  const { dataset, codebook, tables } = built;
  const reports = tables.reports.map((report) => ({ ...report, label: change(report.label) }));
  const claims = tables.claims.map((claim) => ({ ...claim, text: change(claim.text) }));
  return { dataset: dataset.name, ...tables, reports, claims, codebook, notes: lessonNotes(built).notes };
}

function looked(data: unknown): Document {
  const page = new BuiltPage("town/timing.html", PAGE);
  addFirstLook(page, "timing", (file) => (file === "timing.json" ? { language: "en", links: [] } : data));
  return new JSDOM(page.html).window.document;
}

describe("the first look at a lesson", () => {
  const document = looked(lessonData());

  it("is the first step with its chart, before the place where the page's code shows it", () => {
    const look = document.querySelector("observablehq-loading.first-look")!;
    expect(look.querySelectorAll("figure .chart")).not.toHaveLength(0);
    expect(look.querySelector("[aria-current=step]")?.getAttribute("href")).toMatch(/^#step=/);
    // Framework looks for its sign of waiting right before the cell's mark.
    expect(look.nextSibling?.nodeType).toBe(8);
    expect(look.nextSibling?.textContent).toBe(":202c6929:");
  });

  it("has the step's question as the page's heading and title, with the lesson's tag before it", () => {
    const headings = [...document.querySelectorAll("h1")].map(({ textContent }) => textContent);
    expect(headings).toHaveLength(1);
    expect(headings[0]).toMatch(/\?$/);
    expect(document.title).toBe(`${headings[0]} | Same Story`);
    expect(document.querySelector("h1")?.previousElementSibling?.className).toContain("lesson-tag");
  });

  it("has what each other step begins with beside it, where nothing shows it and no step gives another away", () => {
    const templates = [...document.querySelectorAll<HTMLTemplateElement>(".first-look template")];
    const steps = [...document.querySelectorAll(".first-look .step-bar a")].map((link) => link.getAttribute("href"));
    expect(templates.map(({ dataset }) => `#step=${dataset["step"]!}`)).toEqual(steps.slice(1));
    for (const { dataset, content } of templates) {
      expect(content.querySelector("[aria-current=step]")?.getAttribute("href")).toBe(`#step=${dataset["step"]!}`);
      expect(content.querySelectorAll("figure")).toHaveLength(0);
      expect(dataset["title"]).toBe(`${dataset["heading"]!} | Same Story`);
    }
  });

  it("takes what a dataset says for text, whatever it says", () => {
    const evil = `</observablehq-loading><script>alert(1)</script><img src=x onerror=alert(2)> $& $'`;
    const page = looked(lessonData((text) => `${text} ${evil}`));
    const templates = [...page.querySelectorAll("template")];
    for (const part of [page, ...templates.map(({ content }) => content)]) {
      expect(part.querySelectorAll("img")).toHaveLength(0);
      for (const script of part.querySelectorAll("script")) expect(script.textContent).not.toContain("alert");
    }
    // The one script is the build's own, and has no word of a dataset.
    expect(page.querySelectorAll("script")).toHaveLength(1);
    expect(page.querySelector("script")!.textContent).toBe(document.querySelector("script")!.textContent);
    expect(page.querySelector(".first-look figure")?.textContent).toContain(evil);
  });
});
