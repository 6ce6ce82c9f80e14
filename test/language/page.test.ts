import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { languageField } from "../../src/language/choice.js";
import { translatePage } from "../../src/language/translatePage.js";

const PAGES = { Start: "Inicio", "Claims table": "Tabla", "Read this": "Lee esto", first: "primero", Search: "Buscar" };

function page(html: string, url = "https://school.example/"): JSDOM {
  return new JSDOM(`<!doctype html><title>Claims table | Same Story</title><body>${html}`, { url });
}

describe("a page as built in another language", () => {
  it("has its texts, its spoken attributes and its title in that language", () => {
    const { document } = page(
      '<nav><a href="#">Start</a></nav><input placeholder="Search"><h1 id="x">Claims table</h1>',
    ).window;
    translatePage(document, PAGES);
    expect(document.querySelector("a")!.textContent).toBe("Inicio");
    expect(document.querySelector("h1")!.textContent).toBe("Tabla");
    expect(document.querySelector("input")!.placeholder).toBe("Buscar");
    expect(document.title).toBe("Tabla | Same Story");
  });

  it("keeps spaces around pieces of a sentence, and takes line ends for spaces", () => {
    const { document } = page("<p>Read\n  this <em>first</em></p>").window;
    translatePage(document, PAGES);
    expect(document.querySelector("p")!.textContent).toBe("Lee esto primero");
  });

  it("marks what stays English as English", () => {
    const { document } = page("<h1>Claims table</h1><p>Nobody translated me.</p>").window;
    translatePage(document, PAGES);
    expect(document.querySelector("p")!.lang).toBe("en");
    expect(document.querySelector("h1")!.lang).toBe("");
  });

  it("takes no translation from names that every object has", () => {
    const { document } = page("<p>constructor</p>").window;
    translatePage(document, PAGES);
    expect(document.querySelector("p")!.textContent).toBe("constructor");
  });

  it("leaves scripts, styles and code alone", () => {
    const { document } = page("<pre>Start</pre><code>first</code><style>Start</style>").window;
    translatePage(document, PAGES);
    expect(document.body.textContent).toBe("StartfirstStart");
  });
});

describe("the choice of a language", () => {
  function fieldOn(dom: JSDOM): HTMLSelectElement | null {
    return languageField(dom.window as unknown as Window, "en", "Language") as HTMLSelectElement | null;
  }

  it("names each language in that language, and says which", () => {
    const field = fieldOn(page(""))!;
    const options = Array.from(field.options, ({ lang, textContent }) => [lang, textContent]);
    expect(options).toEqual([
      ["en", "English"],
      ["es", "Español"],
      ["de", "Deutsch"],
    ]);
    expect(field.getAttribute("aria-label")).toBe("Language");
    expect(field.value).toBe("en");
  });

  it("leaves nothing in the browser until somebody chooses", () => {
    const dom = page("");
    fieldOn(dom);
    expect(dom.window.localStorage.length).toBe(0);
  });

  it("is not offered where the browser keeps nothing", () => {
    const dom = page("");
    Object.defineProperty(dom.window, "localStorage", {
      get() {
        throw new Error("forbidden");
      },
    });
    expect(fieldOn(dom)).toBeNull();
  });
});
