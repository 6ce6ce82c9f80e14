import { decodeHTMLStrict } from "entities/decode";

import { dayIn } from "./days.js";
import { publication } from "./published.js";

/** What a page says of itself, to programs or in print; empty where it says nothing. Nobody has confirmed it. */
export interface PageSays {
  title: string;
  byline: string;
  outlet: string;
  /** ISO 8601 day, as the outlet's own clock had it. */
  published: string;
  /** BCP 47 tag. */
  language: string;
  url: string;
  /** The day on which somebody saved the page, where the file tells. */
  retrieved: string;
  /** What it says in a sentence that it is about. */
  description: string;
}

/** Nothing at all. */
export const NOTHING_SAID: PageSays = {
  title: "",
  byline: "",
  outlet: "",
  published: "",
  language: "",
  url: "",
  retrieved: "",
  description: "",
};

type Plain = Record<string, unknown>;

const ARTICLE = /(Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|^Report|Review)$/;
const MOST_DATA = 1_000_000;
const LONGEST = 300;
const LONGEST_NAME = 200;

const OUTLET = ["og:site_name", "application-name", "dc.publisher", "dcterms.publisher", "cre", "sailthru.site"];
const AUTHOR = [
  "author",
  "article:author",
  "article:author_name",
  "og:article:author",
  "byl",
  "byline",
  "dc.creator",
  "dcterms.creator",
  "parsely-author",
  "sailthru.author",
  "citation_author",
];
const PUBLISHED = [
  "article:published_time",
  "article:published",
  "og:published_time",
  "og:article:published_time",
  "datepublished",
  "parsely-pub-date",
  "sailthru.date",
  "dc.date.issued",
  "dcterms.issued",
  "dc.date",
  "dcterms.date",
  "dcterms.created",
  "dc.date.created",
  "pubdate",
  "publishdate",
  "publish-date",
  "publish_date",
  "publication_date",
  "originalpublicationdate",
  "citation_publication_date",
  "article.published",
  "published_time",
  "displaydate",
  "date",
];
const TITLE = ["og:title", "twitter:title", "dc.title", "parsely-title", "title"];
const DESCRIPTION = ["description", "og:description", "twitter:description", "dc.description"];

/**
 * Reads what a page says of itself: JSON-LD first, as papers write it for news search, then `<meta>` (Open Graph, Dublin
 * Core and their like), then its links and times.
 * @param source the page's text: who saves a page writes its address into a comment
 * @returns what it says, and when it says that it was published where it says that in world time alone
 */
export function readSays(document: Document, source: string): { says: PageSays; worldMinute: number | null } {
  const data = articleData(document);
  const meta = metaOf(document);
  const from = (names: readonly string[]): string[] => names.flatMap((name) => meta.get(name) ?? []);
  const firstOf = (...values: readonly string[]): string => values.find((value) => value !== "") ?? "";
  const name = (value: string): string => (value.length > LONGEST_NAME ? "" : value);
  const author = (value: string): string => (/^https?:|^@|^\d*$/.test(value) ? "" : value.replace(/^by:? /i, ""));
  const { published, worldMinute } = publication([textIn(data["datePublished"]), ...from(PUBLISHED)]);
  const says = {
    title: firstOf(textIn(data["headline"]), textIn(data["name"]), ...from(TITLE), tidied(document.title)),
    byline: firstOf(
      author(namesIn(data["author"])),
      ...from(AUTHOR).map(author),
      namesIn(data["creator"]),
      authorElement(document),
    ),
    outlet: firstOf(...[...from(OUTLET), namesIn(data["publisher"]), namesIn(data["sourceOrganization"])].map(name)),
    published: published || timeElement(document),
    language: firstOf(
      ...[
        document.documentElement.lang,
        textIn(data["inLanguage"]),
        ...from(["og:locale", "content-language", "dc.language", "language"]),
      ].map(languageTag),
    ),
    url: addressOf(document, data, from(["og:url", "twitter:url"]), source),
    retrieved: savedOn(source),
    description: firstOf(textIn(data["description"]), ...from(DESCRIPTION)),
  };
  return { says, worldMinute };
}

function tidied(value: string): string {
  const text = value.replace(/\s+/g, " ").trim();
  return text.length > LONGEST * 4 ? "" : text;
}

/** The first of a page's records that is about an article. */
function articleData(document: Document): Plain {
  const found: Plain[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent.replace(/^\s*<!-{2}|^\s*<!\[CDATA\[|-->\s*$|\]\]>\s*$/g, "");
    if (text.length > MOST_DATA) continue;
    try {
      collect(JSON.parse(text) as unknown, found, 0);
    } catch {
      // It is no JSON: the page says it in another way, or not at all.
    }
  }
  return found.find((one) => textIn(one["headline"]) !== "") ?? found[0] ?? {};
}

function collect(value: unknown, found: Plain[], depth: number): void {
  if (typeof value !== "object" || value === null || depth > 5) return;
  if (Array.isArray(value)) {
    for (const one of value.slice(0, 200)) collect(one, found, depth + 1);
    return;
  }
  const record = value as Plain;
  const types = [record["@type"]].flat().filter((type) => typeof type === "string");
  if (types.some((type) => ARTICLE.test(type))) found.push(record);
  for (const key of ["@graph", "mainEntity", "mainEntityOfPage"]) collect(record[key], found, depth + 1);
}

/** A text, or the first of a list of them. Papers escape it as if it were HTML: "Smith &amp; Sons", "Caf&eacute;". */
function textIn(value: unknown): string {
  if (Array.isArray(value)) return textIn(value[0]);
  return typeof value === "string" ? tidied(decodeHTMLStrict(value)) : "";
}

/** Names of people or bodies: a text, a record with a name, or a list of such. */
function namesIn(value: unknown): string {
  if (Array.isArray(value)) return [...new Set(value.map(namesIn).filter(Boolean))].slice(0, 12).join(", ");
  return typeof value === "object" && value !== null ? textIn((value as Plain)["name"]) : textIn(value);
}

/** What `<meta>` says, by its name in small letters. */
function metaOf(document: Document): Map<string, string[]> {
  const all = new Map<string, string[]>();
  for (const meta of document.querySelectorAll("meta[content]")) {
    const content = tidied(meta.getAttribute("content")!);
    if (content === "") continue;
    for (const kind of ["property", "name", "itemprop", "http-equiv"]) {
      for (const name of (meta.getAttribute(kind) ?? "").toLowerCase().split(/\s+/)) {
        if (name !== "") all.set(name, [...(all.get(name) ?? []), content]);
      }
    }
  }
  return all;
}

/** Who an article says in its markup that its author is; empty where it names several places of people. */
function authorElement(document: Document): string {
  const marked = '[itemprop~="author"], a[rel~="author"], .byline .author, .author.vcard, .post-author .fn';
  const names = [...document.querySelectorAll(marked)].slice(0, 20).map(({ textContent }) => tidied(textContent));
  const short = [...new Set(names)].filter((name) => /\p{L}/u.test(name) && name.split(" ").length <= 5);
  return short.length === 1 ? short[0]!.replace(/^by:? /i, "") : "";
}

/** The story as a page gives it to programs, a paragraph a text; none where it does not. */
export function articleText(document: Document): string[] {
  const text = articleData(document)["articleBody"];
  if (typeof text !== "string") return [];
  return text
    .split(/\n+/)
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter(Boolean);
}

/** A time of an article's own, in its markup. */
function timeElement(document: Document): string {
  const marked = '[itemprop~="datePublished"], time[pubdate], time.published, time.entry-date';
  for (const element of [...document.querySelectorAll(marked)].slice(0, 20)) {
    const day = dayIn(element.getAttribute("datetime") ?? element.getAttribute("content") ?? element.textContent);
    if (day !== "") return day;
  }
  return "";
}

/** "en_GB" → "en-GB"; empty where it is no tag. */
export function languageTag(value: string): string {
  const [language = "", ...others] = value.trim().split(/[-_]/);
  const tag = [language.toLowerCase(), ...others].join("-");
  return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag) ? tag : "";
}

/** Where the page stands on the web: by its own word, or by that of the program that saved it. */
function addressOf(document: Document, data: Plain, stated: readonly string[], source: string): string {
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute("href") ?? "";
  const page = data["mainEntityOfPage"];
  const inData = typeof page === "object" && page !== null ? textIn((page as Plain)["@id"]) : textIn(page);
  const all = [canonical, ...stated, inData, textIn(data["url"]), savedFrom(source)].filter(isAddress);
  // A site that names its front page as every page's address says nothing.
  return all.find((one) => new URL(one).pathname.length > 1) ?? all[0] ?? "";
}

function isAddress(value: string): boolean {
  return /^https?:\/\/[^\s<>"]+$/.test(value) && value.length <= 1000 && URL.canParse(value);
}

const HEAD = 3000;

function savedFrom(source: string): string {
  const head = source.slice(0, HEAD);
  return (
    (/<!-{2} saved from url=\(\d+\)(\S+) -->/.exec(head) ??
      /Page saved with SingleFile\s+url: (\S+)/.exec(head))?.[1] ?? ""
  );
}

function savedOn(source: string): string {
  return dayIn(/saved date: \w{3} (\w{3} \d\d \d{4})/.exec(source.slice(0, HEAD))?.[1] ?? "");
}
