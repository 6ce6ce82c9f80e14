import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { defaultTreeAdapter as tree, parse, serialize, type DefaultTreeAdapterTypes as Types } from "parse5";
import { pagesOf } from "./files.js";
import { PARTS, type PartName } from "./parts.js";
import { nodesIn, type Element } from "./tree.js";

/** A cell's place in a page: Framework shows what its code displays before this comment. */
const CELL = /^:[0-9a-f]{8}(?:-\d+)?:$/;

/** A page of the built notebook: parsed once, changed by each step of the build, written once. */
export class BuiltPage {
  readonly #document: Types.Document;

  /** @param file its path from the built folder, with slashes */
  constructor(
    readonly file: string,
    html: string,
  ) {
    this.#document = parse(html);
  }

  /** Its elements, in their order. */
  elements(): Element[] {
    return [...nodesIn(this.#document)].filter((node) => tree.isElementNode(node));
  }

  /** Those that are such a part. */
  all(part: PartName): Element[] {
    return this.elements().filter(PARTS[part].is);
  }

  /** Changes each of them. */
  each(part: PartName, change: (element: Element) => void): void {
    this.all(part).forEach(change);
  }

  /** The first of them. */
  one(part: PartName): Element | undefined {
    return this.all(part)[0];
  }

  /** @throws {Error} where the page has no such part, with what Framework was taken to write */
  need(part: PartName): Element {
    const element = this.one(part);
    if (element === undefined)
      throw new Error(`${this.file}: nothing in this page is "${part}" (${PARTS[part].says}). See loaders/framework.`);
    return element;
  }

  /** The places of the page's cells. */
  cells(): Types.CommentNode[] {
    return [...nodesIn(this.#document)]
      .filter((node) => tree.isCommentNode(node))
      .filter(({ data }) => CELL.test(data));
  }

  /** What leads from the page to the site's root: "../". The page for what is not there stands below its own `<base>`. */
  get root(): string {
    return this.isAnywhere ? "./" : "../".repeat(this.file.split("/").length - 1) || "./";
  }

  /** Whether it is the page for what is not there: it shows at any address. */
  get isAnywhere(): boolean {
    return this.one("base") !== undefined;
  }

  /** The path, from the built folder, of what the page names by an address. */
  fileAt(url: string): string {
    return path.posix.normalize(
      url.startsWith("/") ? url.slice(1) : path.posix.join(path.posix.dirname(this.file), url),
    );
  }

  get html(): string {
    return serialize(this.#document);
  }
}

/** All pages of a built folder. */
export function readPages(dist: string): BuiltPage[] {
  return pagesOf(dist).map((file) => new BuiltPage(file, readFileSync(path.join(dist, file), "utf8")));
}

export function writePages(dist: string, pages: readonly BuiltPage[]): void {
  for (const page of pages) writeFileSync(path.join(dist, page.file), page.html);
}
