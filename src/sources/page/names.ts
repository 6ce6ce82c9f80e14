/**
 * What the names of an element, its classes and its id, say that it is: "jp-relatedposts" is no part of an article, whatever
 * stands in it. Names are taken apart into words, so that "shared-history" is no share bar.
 */
const LEFT_OUT = new Set(
  `share sharing shares sharebar sharetools sharedaddy social socials addthis sharethis related relatedposts relatedarticles
  recirc recirculation recommended recommendation recommendations trending popular mostread mostpopular promo promos
  promotion newsletter newsletters signup subscribe subscription subscriptions paywall regwall registerwall cookie cookies
  consent gdpr advert adverts advertisement advertising advertorial ad ads adslot adunit dfp sponsor sponsored taboola
  outbrain player jwplayer playback videoplayer comments comment disqus respond breadcrumb breadcrumbs menu navbar nav
  navigation toolbar tags taglist topics keywords categories bio authorbio pagination pager donate donation skiplink sidebar
  footer masthead teaser teasers chart charts carousel ticker weather poll quiz login disclaimer copyright
  toast popup modal overlay readmore seealso upnext nextup backtotop`.split(/\s+/),
);
/** Words that say it only together: "author-box", "read-next". */
const LEFT_OUT_TOGETHER: readonly (readonly string[])[] = [
  ["author", "bio"],
  ["author", "box"],
  ["author", "card"],
  ["author", "info"],
  ["author", "about"],
  ["author", "description"],
  ["author", "profile"],
  ["up", "next"],
  ["read", "next"],
  ["see", "also"],
  ["more", "stories"],
  ["more", "from"],
  ["more", "on"],
  ["most", "read"],
  ["most", "popular"],
  ["sign", "up"],
  ["tag", "list"],
  ["post", "tags"],
  ["article", "tags"],
  ["entry", "tags"],
];
/** What only a screen reader is told, and what a style hides. */
const UNSEEN = [["sr", "only"], ["visually", "hidden"], ["screen", "reader"], ["visuallyhidden"], ["offscreen"]];
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
  const names = `${element.getAttribute("class") ?? ""} ${element.id}`.slice(0, MOST_CHARACTERS);
  return new Set(
    names
      .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter(Boolean),
  );
}
const MOST_CHARACTERS = 400;

const hasAny = (words: ReadonlySet<string>, groups: readonly (readonly string[])[]): boolean =>
  groups.some((group) => group.every((word) => words.has(word)));

export const isUnseen = (words: ReadonlySet<string>): boolean => hasAny(words, UNSEEN);
export const isCaption = (words: ReadonlySet<string>): boolean => hasAny(words, CAPTION);
export const isPullQuote = (words: ReadonlySet<string>): boolean => hasAny(words, PULL_QUOTE);
export const isDek = (words: ReadonlySet<string>): boolean => hasAny(words, DEK);
export const isByline = (words: ReadonlySet<string>): boolean => hasAny(words, BYLINE);
export const isPost = (element: Element): boolean => POST.test(element.getAttribute("class") ?? "");

/** Whether an element is named as what stands around an article, or in it, and is no part of it. */
export function isLeftOut(words: ReadonlySet<string>): boolean {
  for (const word of words) if (LEFT_OUT.has(word)) return true;
  return hasAny(words, LEFT_OUT_TOGETHER);
}
