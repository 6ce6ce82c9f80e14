import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { readMarkdown, safeLink, wordsOf } from "../../loaders/markdown.js";
import { prose } from "../../src/components/prose.js";

function shown(source: string): HTMLElement {
  const { document } = new JSDOM("<!doctype html><body></body>").window;
  document.body.append(...prose(readMarkdown(source), { document }));
  return document.body;
}

describe("what a page shows of an author's Markdown", () => {
  it("keeps paragraphs, headings, lists, emphasis, code and tables", () => {
    const body = shown(
      "# One\n\nA *b* **c** `d`.\n\n- e\n- f\n\n1. g\n\n> h\n\n| i | j |\n|---|---|\n| k | l |\n\n```\nm < n\n```\n",
    );
    expect(body.innerHTML).toBe(
      "<h2>One</h2><p>A <em>b</em> <strong>c</strong> <code>d</code>.</p><ul><li>e</li><li>f</li></ul><ol><li>g</li></ol>" +
        '<blockquote><p>h</p></blockquote><table><thead><tr><th scope="col">i</th><th scope="col">j</th></tr></thead>' +
        "<tbody><tr><td>k</td><td>l</td></tr></tbody></table><pre><code>m &lt; n</code></pre>",
    );
  });

  it("keeps links to the web, which tell nobody where the reader comes from, and links on the page", () => {
    const [out, here] = shown("[a](https://example.org/b?c=1) [d](#word-wire)").querySelectorAll("a");
    expect(out!.outerHTML).toBe('<a href="https://example.org/b?c=1" rel="noopener noreferrer">a</a>');
    expect(here!.outerHTML).toBe('<a href="#word-wire">d</a>');
  });

  it("shows signs as they were written", () => {
    expect(shown("Bread & butter, 1 &lt; 2, “x” \\*y\\*").textContent).toBe("Bread & butter, 1 < 2, “x” *y*");
  });

  it("refuses a text that is too long, and cuts a table that is too large", () => {
    expect(() => readMarkdown("x".repeat(100_001))).toThrow("At most 100000");
    const rows = "| 1 | 2 |\n".repeat(5000);
    expect(shown(`| a | b |\n|---|---|\n${rows}`).querySelectorAll("td").length).toBeLessThanOrEqual(2000);
  });

  it("survives deep nesting", () => {
    expect(shown(`${"*a **b ".repeat(200)}c`).querySelectorAll("em em em em em em em em em em")).toHaveLength(0);
    expect(() => shown(`${"> ".repeat(400)}x`)).not.toThrow();
    expect(() => shown(`${"[".repeat(400)}x${"](y)".repeat(400)}`)).not.toThrow();
  });
});

/** What hostile Markdown becomes: test/hostile.test.ts. */
describe("links", () => {
  it("leaves the words of a link that it drops", () => {
    expect(shown("See [the page](javascript:alert(1)).").textContent).toBe("See the page.");
  });

  it("reads an address as a browser does", () => {
    expect(safeLink("HTTPS://Example.org/A")).toBe("https://example.org/A");
    expect(safeLink("https://")).toBeNull();
    expect(safeLink('https://example.org"onclick="x')).toBeNull();
    expect(safeLink("https://bücher.example/O'Reilly")).toBe("https://xn--bcher-kva.example/O'Reilly");
    expect(safeLink(`https://example.org/${"a".repeat(2000)}`)).toBeNull();
  });
});

describe("a glossary", () => {
  it("takes every heading as a word, and what follows as its meaning", () => {
    const words = wordsOf(
      readMarkdown("Left out.\n\n## Wire agency\n\nSells *news*.\n\n## Empty\n\n## !?\n\nNo word."),
    );
    expect(words).toEqual([
      {
        id: "wire-agency",
        term: "Wire agency",
        meaning: [{ kind: "paragraph", children: ["Sells ", { kind: "em", children: ["news"] }, "."] }],
      },
    ]);
  });
});
