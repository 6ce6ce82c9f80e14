import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { mendLinks } from "../../src/scorm/links.js";
import { pageFile } from "../../src/scorm/package.js";

const PACK = {
  dataset: "flood",
  start: "flood/practice.html",
  exercises: "_file/data/flood/exercises.json",
  pages: ["about.html", "flood/claims.html", "flood/index.html", "flood/practice.html"],
};
const ROOT = "https://lms.example/content/7/";

function page(links: string) {
  const { window } = new JSDOM(links, { url: `${ROOT}flood/claims.html` });
  const missed: string[] = [];
  mendLinks(window.document, PACK, new URL(ROOT), () => missed.push("missed"));
  let isStopped = false;
  // After all others, so that nothing is loaded here.
  window.addEventListener("click", (event) => {
    isStopped = event.defaultPrevented;
    event.preventDefault();
  });
  const click = (at = "main a"): { href: string | null; isStopped: boolean } => {
    const link = window.document.querySelector(at)!;
    link.dispatchEvent(new window.MouseEvent("click", { bubbles: true, cancelable: true }));
    return { href: link.getAttribute("href"), isStopped };
  };
  return { document: window.document, missed, click };
}

describe("links of a packaged page", () => {
  it.each([
    ["./practice#exercise=a", `${ROOT}flood/practice.html#exercise=a`],
    ["../about", `${ROOT}about.html`],
    ["./", `${ROOT}flood/index.html`],
    ["../", `${ROOT}flood/index.html`],
    ["claims?view=1#x", `${ROOT}flood/claims.html?view=1#x`],
    ["claims.html", "claims.html"],
    ["#here", "#here"],
    ["https://elsewhere.example/page", "https://elsewhere.example/page"],
    ["../data/flood/claims.csv", "../data/flood/claims.csv"],
    ["mailto:a@example.org", "mailto:a@example.org"],
    ["http://[", "http://["],
  ])("%s leads to a file, or stays as it is", (href, expected) => {
    expect(page(`<main><a href="${href}">go</a></main>`).click()).toEqual({ href: expected, isStopped: false });
  });

  it("mends those in charts, and what stands inside a link", () => {
    const { click, document } = page('<main><svg><a href="practice"><text>x</text></a></svg></main>');
    click("main text");
    expect(document.querySelector("main a")?.getAttribute("href")).toBe(`${ROOT}flood/practice.html`);
  });

  it("says so where a page is not in the package", () => {
    const { click, missed } = page('<main><a href="class">go</a></main>');
    expect(click().isStopped).toBe(true);
    expect(missed).toEqual(["missed"]);
  });

  it("takes such links out of the sidebar", () => {
    const { document } = page(
      '<nav id="observablehq-sidebar"><ol><li><a href="claims">1</a><li><a href="class">2</a></ol>' +
        '<section><a href="../try">3</a></section></nav>',
    );
    expect([...document.querySelectorAll("nav a")].map(({ textContent }) => textContent)).toEqual(["1"]);
    expect(document.querySelector("section")).toBeNull();
  });

  it("finds the start page where a package has no first page", () => {
    expect(pageFile({ ...PACK, pages: ["flood/practice.html"] }, "")).toBe("flood/practice.html");
    expect(pageFile(PACK, "__proto__")).toBeNull();
  });
});
