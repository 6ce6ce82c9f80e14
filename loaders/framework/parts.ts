import { attribute, textOf, type Element } from "./tree.js";

/** A part of a page that the build looks for. */
interface Part {
  is: (element: Element) => boolean;
  /** What Framework is taken to write, in the words of the test that looks for it. */
  says: string;
}

/**
 * What the build takes Framework's pages to have. Framework documents none of it: another version may write another
 * thing, and the test of this table (test/loaders/framework.test.ts) then names what is not there any more.
 */
export const PARTS = {
  html: { is: tag("html"), says: "a page is one <html> element, which gets its language" },
  head: { is: tag("head"), says: "a page has a <head>" },
  body: { is: tag("body"), says: "a page has a <body>" },
  charset: { is: tag("meta", { charset: "utf-8" }), says: '<meta charset="utf-8"> comes first; the policy follows it' },
  base: { is: tag("base"), says: "404.html has a <base>: it stands at any address" },
  viewport: {
    is: tag("meta", { name: "viewport", content: /,\s*maximum-scale=1/ }),
    says: "the viewport forbids zooming by maximum-scale=1, which is taken out",
  },
  title: { is: tag("title"), says: "a page has a <title>" },
  stylesheet: {
    is: tag("link", { rel: "stylesheet", href: /_import\// }),
    says: "a page's styles are <link rel=stylesheet> to a file in _import/",
  },
  stylePreload: {
    is: tag("link", { rel: "preload", as: "style" }),
    says: "styles are asked for early by <link rel=preload as=style>, before anything else that a page loads",
  },
  preload: {
    is: tag("link", { rel: "preload" }),
    says: "what is asked for early, styles or data, is <link rel=preload>",
  },
  modulePreload: {
    is: tag("link", { rel: "modulepreload", href: /_(?:import|node|observablehq)\// }),
    says: "modules are asked for early by <link rel=modulepreload> to _import/, _node/ and _observablehq/",
  },
  main: { is: tag("main", { id: "observablehq-main" }), says: "a page's words stand in <main id=observablehq-main>" },
  heading: { is: tag("h1"), says: "the first heading of the Markdown is an <h1>" },
  error: {
    is: ({ attrs }) => attrs.some(({ name, value }) => name === "class" && /\bobservablehq--error\b/.test(value)),
    says: "code that is no JavaScript leaves an element with the class observablehq--error, and the build goes well",
  },
  sidebar: {
    is: tag("nav", { id: "observablehq-sidebar" }),
    says: "the list of pages is <nav id=observablehq-sidebar>, which gets a name",
  },
  sidebarToggle: {
    is: tag("input", { id: "observablehq-sidebar-toggle" }),
    says: "its switch is <input id=observablehq-sidebar-toggle>, which gets a name",
  },
  sidebarClose: {
    is: tag("label", { id: "observablehq-sidebar-close" }),
    says: "<label id=observablehq-sidebar-close> stands in the list before its first entry, and moves into that",
  },
  sidebarScript: {
    is: (element) =>
      inlineScript(element) && /\bsessionStorage\.getItem\("observablehq-sidebar"\)/.test(textOf(element)),
    says: "an inline script asks sessionStorage at once whether the list is open: see session.ts",
  },
  search: { is: tag("div", { id: "observablehq-search" }), says: "the search is <div id=observablehq-search>" },
  searchField: {
    is: tag("input", { type: "search", placeholder: "Search" }),
    says: 'its field is <input type=search placeholder="Search">, which gets words and a name',
  },
  searchResults: {
    is: tag("div", { id: "observablehq-search-results" }),
    says: "what it finds goes to <div id=observablehq-search-results>",
  },
  searchScript: {
    is: (element) => inlineScript(element) && textOf(element).includes("observablehq-search"),
    says: "an inline script beside them that names observablehq-search loads the search when it is wanted",
  },
  inlineScript: { is: inlineScript, says: "a page has scripts without src; each is named in the policy by its hash" },
  moduleScript: {
    is: (element) => inlineScript(element) && attribute(element, "type") === "module",
    says: "a page's own code is an inline <script type=module>",
  },
} satisfies Record<string, Part>;

export type PartName = keyof typeof PARTS;

/** Elements of a name, with these attributes among theirs. */
function tag(name: string, attributes: Readonly<Record<string, string | RegExp>> = {}) {
  return (element: Element): boolean =>
    element.tagName === name &&
    Object.entries(attributes).every(([key, wanted]) => {
      const value = attribute(element, key);
      return value !== undefined && (typeof wanted === "string" ? value === wanted : wanted.test(value));
    });
}

function inlineScript(element: Element): boolean {
  return element.tagName === "script" && attribute(element, "src") === undefined;
}
