import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { readMarkdown, safeLink, wordsOf } from "../../loaders/markdown.js";
import { prose } from "../../src/components/prose.js";
import { resolveCitations } from "../../src/prose/citations.js";

const NOTHING = { claims: [], silences: [], coverage: [], variants: [] };

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

  it.each([
    ["named entities", "&mdash; &ldquo;x&rdquo; &copy; caf&eacute; &euro; &frac12;", "— “x” © café € ½"],
    ["a range with tildes", "Between 5~10 people and 20~30 dogs came.", "Between 5~10 people and 20~30 dogs came."],
    ["an HTML paragraph", "<p>Words</p>", "Words"],
    ["HTML in a line", "The mayor <b>said</b><br>so &mdash; <q>yes</q>.", "The mayor said so — yes."],
    ["an HTML block with several paragraphs", "<div>\n<p>One.</p>\n<p>Two.</p>\n</div>", "One.Two."],
    ["a picture's description", "![The bridge at dawn](a.png)", "The bridge at dawn"],
    ["a footnote", "It is.[^1]\n\n[^1]: So they say.", "It is.[^1][^1]: So they say."],
  ])("keeps every word of %s", (_, source, text) => {
    expect(shown(source).textContent).toBe(text);
  });

  it("keeps struck words struck", () => {
    expect(shown("The word ~~open~~ is wrong.").innerHTML).toBe("<p>The word <del>open</del> is wrong.</p>");
  });

  it.each([
    [
      "a list in a list",
      "- One\n  - Two\n    - Three\n- Four",
      "<ul><li>One<ul><li>Two<ul><li>Three</li></ul></li></ul></li><li>Four</li></ul>",
    ],
    [
      "a numbered list in a list",
      "1. One\n   - Two\n2. Four",
      "<ol><li>One<ul><li>Two</li></ul></li><li>Four</li></ol>",
    ],
    [
      "a list in a quotation",
      "> Said:\n>\n> - one\n> - two",
      "<blockquote><p>Said: </p><ul><li>one</li><li>two</li></ul></blockquote>",
    ],
    ["a quotation in a list", "- A\n\n  > so it is", "<ul><li>A <blockquote><p>so it is</p></blockquote></li></ul>"],
    ["code in a list", "- A\n\n  ```\n  code words\n  ```", "<ul><li>A <pre><code>code words</code></pre></li></ul>"],
  ])("keeps %s", (_, source, html) => {
    expect(shown(source).innerHTML).toBe(html);
  });

  it("keeps a table in a list, and 600 paragraphs", () => {
    expect(shown("- A\n\n  | b |\n  |---|\n  | c |").querySelectorAll("li td")).toHaveLength(1);
    const many = Array.from({ length: 600 }, (_, i) => `Para ${i}.`).join("\n\n");
    expect(shown(many).querySelectorAll("p")).toHaveLength(600);
  });

  it("shows no comment, script or style", () => {
    expect(
      shown("A\n\n<!-- not yet -->\n\n<script>\nalert(1)\n</script>\n\n<style>p {}</style>\n\nB").textContent,
    ).toBe("AB");
  });

  it("reads the quotations of a nested list as those of any other line", () => {
    const [list] = readMarkdown("- A\n  - [“x”](words:a)");
    const { blocks, unsupported } = resolveCitations([list!], { ...NOTHING, text: () => "x" });
    expect(unsupported).toEqual([]);
    expect(JSON.stringify(blocks)).toContain('"kind":"printed"');
  });

  it("refuses a text or a table that is too long, and says what", () => {
    expect(() => readMarkdown("x".repeat(100_001))).toThrow("At most 100000");
    expect(() => readMarkdown(`| a | b |\n|---|---|\n${"| 1 | 2 |\n".repeat(5000)}`)).toThrow("a table has 5000 rows");
  });

  it.each(["**x** *", "__x__ _", "~~x~~ ~", "a@b.c ", "http://a&amp;", "`x` `` ", "<a ", "*a **b "])(
    "refuses %j many times over in one paragraph, and says which",
    (piece) => {
      const source = `Before.\n\nHere ${piece.repeat(1_100)}`;
      expect(() => readMarkdown(source)).toThrow(/the paragraph that begins “Here .*” has \d+ signs/s);
    },
  );

  it.each(["> ", "- ", "1. ", "> - "])("refuses %j in %j in it without end", (piece) => {
    expect(() => readMarkdown(`A.\n\n${piece.repeat(9)}x`)).toThrow(/nests more than 8 deep/);
    expect(shown(`${piece.repeat(3)}x`).textContent).toContain("x");
  });

  it("survives deep nesting, and shows what nests too deep as it was written", () => {
    const body = shown(`${"*a **b ".repeat(100)}c`);
    expect(body.querySelectorAll("em em em em em em em em em em")).toHaveLength(0);
    expect(body.textContent).toContain("c");
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
