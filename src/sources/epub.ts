import { strFromU8, unzipSync } from "fflate";
import { NoText } from "./noText.js";
import { harmless } from "./page/harmless.js";
import { wholeText, type PageSays } from "./page/index.js";
import { dayIn } from "./page/days.js";
import { languageTag, NOTHING_SAID } from "./page/says.js";
import type { OpenPage } from "./openPage.js";

const MOST_UNPACKED = 50_000_000;
const MOST_PAGES = 300;
/** A report of this length is a book. */
const MOST_CHARACTERS = 400_000;
const BOOK = "This is a whole book. Open it, copy the report that you want, and paste that.";
/** Elements that XHTML may close at once, and HTML would take for open. */
const CLOSED_AT_ONCE = /<((?!(?:area|base|br|col|hr|img|input|link|meta|wbr)\b)[a-z][\w:.-]*)((?:\s[^<>]*)?)\/>/gi;

/**
 * The text of an e-book (EPUB 3, OCF): its pages in their order, without the table of contents.
 * @throws {NoText} where it is a book, no report
 * @throws {Error} where it is no zip, or names no pages
 */
export async function epubText(bytes: Uint8Array, openPage: OpenPage): Promise<{ text: string; says: PageSays }> {
  let left = MOST_UNPACKED;
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!/\.(?:xml|opf|xhtml|html?)$/i.test(name)) return false;
      left -= originalSize;
      if (left < 0) throw new NoText(BOOK);
      return true;
    },
  });
  const open = async (path: string): Promise<Document> => {
    const file = files[path];
    if (file === undefined) throw new Error(`it names ${path || "no page"}, which is not in it`);
    return openPage(harmless(strFromU8(file).replace(CLOSED_AT_ONCE, "<$1$2></$1>")));
  };
  const container = await open("META-INF/container.xml");
  const place = container.querySelector("rootfile")?.getAttribute("full-path") ?? "";
  const book = await open(place);
  const pages = pagesOf(book, place);
  if (pages.length > MOST_PAGES) throw new NoText(BOOK);
  const texts: string[] = [];
  for (const page of pages) {
    texts.push(wholeText(await open(page)));
    if (texts.join("").length > MOST_CHARACTERS) throw new NoText(BOOK);
  }
  return { text: texts.filter(Boolean).join("\n\n"), says: saidBy(book) };
}

/** The paths of its pages. */
function pagesOf(book: Document, place: string): string[] {
  const items = new Map([...book.querySelectorAll("item")].map((item) => [item.id, item]));
  return [...book.querySelectorAll("itemref")].flatMap((one) => {
    const item = items.get(one.getAttribute("idref") ?? "");
    const isContents = /\bnav\b/.test(item?.getAttribute("properties") ?? "");
    if (item === undefined || isContents || one.getAttribute("linear") === "no") return [];
    return [pathFrom(place, item.getAttribute("href") ?? "")];
  });
}

/** A path in the zip, from the folder of a file in it. */
function pathFrom(place: string, href: string): string {
  const { pathname } = new URL(href, `zip://zip/${place}`);
  return decodeURIComponent(pathname).replace(/^\//, "");
}

function saidBy(book: Document): PageSays {
  const first = (name: string): string =>
    book.getElementsByTagName(`dc:${name}`)[0]?.textContent.trim().slice(0, 200) ?? "";
  return {
    ...NOTHING_SAID,
    title: first("title"),
    byline: first("creator"),
    outlet: first("publisher"),
    published: dayIn(first("date")),
    language: languageTag(first("language")),
    url: /^https?:\/\/\S+$/.test(first("source")) ? first("source") : "",
  };
}
