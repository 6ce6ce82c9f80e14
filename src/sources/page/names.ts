import type { LeftOutKind } from "../leftOut.js";

/**
 * What the names of an element, its classes and its id, say that it is: "jp-relatedposts" is no part of an article, whatever
 * stands in it. Names are taken apart into words, so that "shared-history" is no share bar.
 */
const LEFT_OUT: Partial<Record<LeftOutKind, string>> = {
  share: "share sharing shares sharebar sharetools sharedaddy social socials addthis sharethis toolbar",
  related: `related relatedposts relatedarticles recirc recirculation recommended recommendation recommendations trending popular
    mostread mostpopular promo promos promotion teaser teasers readmore seealso upnext nextup carousel ticker`,
  subscription: `gateway paygate gated freemium cta newsletter newsletters signup subscribe subscription subscriptions paywall regwall registerwall login donate
    donation`,
  cookies: "cookie cookies consent gdpr disclaimer",
  advertisement: `advert adverts advertisement advertising advertorial ad ads adslot adunit dfp sponsor sponsored taboola
    outbrain`,
  player: "player jwplayer playback videoplayer vjs",
  comments: "comments comment disqus respond poll quiz",
  menu: `breadcrumb breadcrumbs menu navbar nav navigation pagination pager skiplink sidebar footer masthead backtotop copyright`,
  tags: "tags taglist topics keywords categories",
  author: "bio authorbio",
  around: "references reflist chart charts weather toast popup modal overlay",
};
const KIND_OF = new Map(
  Object.entries(LEFT_OUT).flatMap(([kind, words]) => words.split(/\s+/).map((word) => [word, kind as LeftOutKind])),
);
/** Words that say it only together: "author-box", "read-next". */
const LEFT_OUT_TOGETHER: readonly (readonly [LeftOutKind, ...string[]])[] = [
  ["author", "author", "bio"],
  ["author", "author", "box"],
  ["author", "author", "card"],
  ["author", "author", "info"],
  ["author", "author", "about"],
  ["author", "author", "description"],
  ["author", "author", "profile"],
  ["related", "up", "next"],
  ["related", "read", "next"],
  ["related", "see", "also"],
  ["related", "more", "stories"],
  ["related", "more", "from"],
  ["related", "more", "on"],
  ["related", "bookmark", "card"],
  ["related", "most", "read"],
  ["related", "most", "popular"],
  ["subscription", "sign", "up"],
  ["tags", "tag", "list"],
  ["tags", "post", "tags"],
  ["tags", "article", "tags"],
  ["tags", "entry", "tags"],
];
/** What only a screen reader or a writer is told ("[edit]"), and what a style hides. */
const UNSEEN = [
  ["editsection"],
  ["sr", "only"],
  ["visually", "hidden"],
  ["screen", "reader"],
  ["visuallyhidden"],
  ["offscreen"],
];
const CAPTION = [["caption"], ["figcaption"], ["photo", "credit"], ["image", "credit"], ["img", "credit"]];
const PULL_QUOTE = [["pullquote"], ["pull", "quote"], ["pulled", "quote"], ["blockquote", "pull"]];
const POST =
  /\b(twitter-(tweet|video)|instagram-media|tiktok-embed|reddit-(card|embed)[\w-]*|bluesky-embed|fb-post|mastodon-embed|text-post-media|telegram-post)\b/;
const DEK = [
  ["dek"],
  ["subdeck"],
  ["subhed"],
  ["deck"],
  ["standfirst"],
  ["subtitle"],
  ["subheadline"],
  ["subhead"],
  ["subheading"],
  ["sub", "title"],
];
const BYLINE = [["byline"], ["bylines"], ["author"], ["authors"], ["writer"]];

/** The words that an element's classes and id are made of. */
export function nameWords(element: Element): ReadonlySet<string> {
  const names = NAMING.map((name) => element.getAttribute(name) ?? "")
    .join(" ")
    .slice(0, MOST_CHARACTERS);
  return new Set(
    names
      .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter(Boolean),
  );
}
/** Attributes in which publishing systems say what an element is. */
const NAMING =
  "class id data-component data-testid data-gu-name data-name data-type data-area data-block data-module data-region data-qa".split(
    " ",
  );
const MOST_CHARACTERS = 400;

const hasAny = (words: ReadonlySet<string>, groups: readonly (readonly string[])[]): boolean =>
  groups.some((group) => group.every((word) => words.has(word)));

export const isUnseen = (words: ReadonlySet<string>): boolean => hasAny(words, UNSEEN);
export const isCaption = (words: ReadonlySet<string>): boolean => hasAny(words, CAPTION);
export const isPullQuote = (words: ReadonlySet<string>): boolean => hasAny(words, PULL_QUOTE);
export const isDek = (words: ReadonlySet<string>): boolean => hasAny(words, DEK);
export const isByline = (words: ReadonlySet<string>): boolean => hasAny(words, BYLINE);
export const isPost = (element: Element): boolean => POST.test(element.getAttribute("class") ?? "");

/** What an element is named as that stands around an article, or in it, and is no part of it; null where it is none. */
export function leftOutKind(words: ReadonlySet<string>): LeftOutKind | null {
  for (const word of words) {
    const kind = KIND_OF.get(word);
    if (kind !== undefined) return kind;
  }
  return LEFT_OUT_TOGETHER.find(([, ...all]) => all.every((word) => words.has(word)))?.[0] ?? null;
}
