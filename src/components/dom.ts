import { languageOfText } from "../strings/language.js";

/** What may stand in an element. `null`, `undefined` and `false` stand for nothing. */
export type Child = Node | string | null | undefined | false;
/** Attributes by name; `true` sets an empty attribute, `null`, `undefined` and `false` leave it out. */
export type Attributes = Record<string, string | number | boolean | null | undefined>;

export type Build = <K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes?: Attributes,
  ...children: Child[]
) => HTMLElementTagNameMap[K];

/**
 * A short hand for making elements of one document: `h("p", {class: "note"}, "Some ", h("em", {}, "text"))`.
 * Strings become text nodes, never markup, so whatever comes from a dataset stays text.
 */
export function builder(document: Document): Build {
  return (name, attributes = {}, ...children) => {
    const element = document.createElement(name);
    fill(element, attributes, children);
    return element;
  };
}

const SVG = "http://www.w3.org/2000/svg";

/** As `builder`, for one SVG element. */
export function svg(document: Document, name: string, attributes: Attributes = {}, ...children: Child[]): SVGElement {
  const element = document.createElementNS(SVG, name);
  fill(element, attributes, children);
  return element;
}

function fill(element: Element, attributes: Attributes, children: readonly Child[]): void {
  // What a report printed is in the report's language, whatever the page speaks.
  const own = attributes["data-printed"] === undefined ? attributes : { ...languageOfText(), ...attributes };
  for (const [name, value] of Object.entries(own)) {
    if (value === null || value === undefined || value === false) continue;
    element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
}

/** What every component takes: the document to build in, so that a page, a test and the build call it alike. */
export interface ComponentOptions {
  document?: Document;
}

/** The page's own document where none is given. */
export function documentOf(options: ComponentOptions): Document {
  return options.document ?? globalThis.document;
}
