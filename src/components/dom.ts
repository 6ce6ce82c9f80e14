import { languageOfText } from "../strings/language.js";

/** What may stand in an element. `null`, `undefined` and `false` stand for nothing. */
export type Child = Node | string | null | undefined | false;

type Absent = null | undefined | false;
/** What to do at an event, whose `currentTarget` is the element itself. */
type Listeners<Target> = {
  [Name in keyof HTMLElementEventMap as `on${Name}`]?:
    ((event: HTMLElementEventMap[Name] & { currentTarget: Target }) => void) | Absent;
};

/**
 * Attributes by name; `true` sets an empty attribute, `null`, `undefined` and `false` leave it out. A function named
 * `onclick`, `oninput` … listens to that event; text never does, so that no words of a dataset become a program.
 */
export type Attributes<Target = Element> = Listeners<Target> &
  // What has a name of its own above is of that type alone: `onclick` is no text.
  Record<string, string | number | true | Absent | ((event: never) => void)>;

export type Build = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes?: Attributes<HTMLElementTagNameMap[Name]>,
  ...children: Child[]
) => HTMLElementTagNameMap[Name];

/**
 * A short hand for making elements of one document: `h("p", {class: "note"}, "Some ", h("em", {}, "text"))`,
 * `h("button", {type: "button", onclick: close}, "Close")`.
 * Strings become text nodes, never markup, so whatever comes from a dataset stays text.
 */
export function builder(document: Document): Build {
  return (name, attributes = {}, ...children) => {
    const element = document.createElement(name);
    fill(element, attributes, children);
    return element;
  };
}

/** A button that says its words and does one thing. @param look classes of the styles, such as `primary` or `link` */
export function button(h: Build, words: string, look: string, press: () => void): HTMLButtonElement {
  return h(
    "button",
    {
      type: "button",
      class: look,
      onclick: () => {
        press();
      },
    },
    words,
  );
}

const SVG = "http://www.w3.org/2000/svg";

/** As `builder`, for one SVG element. */
export function svg(
  document: Document,
  name: string,
  attributes: Attributes<SVGElement> = {},
  ...children: Child[]
): SVGElement {
  const element = document.createElementNS(SVG, name);
  fill(element, attributes, children);
  return element;
}

function fill(element: Element, attributes: Attributes<never>, children: readonly Child[]): void {
  // What a report printed is in the report's language, whatever the page speaks.
  const all = attributes["data-printed"] === undefined ? attributes : { ...languageOfText(), ...attributes };
  for (const [name, value] of Object.entries(all)) {
    if (value === null || value === undefined || value === false) continue;
    const isEvent = /^on/i.test(name);
    if (isEvent !== (typeof value === "function"))
      throw new TypeError(`${name} of <${element.localName}> ${isEvent ? "must be" : "cannot be"} a function.`);
    if (typeof value === "function") element.addEventListener(name.slice(2), value as EventListener);
    else element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...nodesOf(children));
}

/** What there is of some content: for `replaceChildren`, which would print `null`. */
export function nodesOf(children: readonly Child[]): (Node | string)[] {
  return children.filter((child) => child !== null && child !== undefined && child !== false);
}

/** What every component takes: the document to build in, so that a page, a test and the build call it alike. */
export interface ComponentOptions {
  document?: Document;
}

/** The page's own document where none is given. */
export function documentOf(options: ComponentOptions): Document {
  return options.document ?? globalThis.document;
}
