import type { Rule } from "./rule.js";
import { endsLikeSentence } from "./shape.js";

/** Lines that point to something else than the story: other stories, the printed paper, whoever pays for the page. */
export const POINTERS: readonly Rule[] = [
  // ">> READ NEXT: Ten stars who swim", "> Choir seeks singers", "» Map: the closed streets", "→ What we know"
  {
    name: "arrow",
    kind: "related",
    mark: "skip",
    opens: "*",
    // German prints speech between such marks: »Ich stand unter dem Dach«, sagte sie.
    test: (text) => /^(?:>{1,3}|»|▶|►|→)\s*[^\s>»]/u.test(text) && !text.includes("«"),
  },
  // "Sponsored: Mill Systems pumps – 10% off", "Paid post: How to heat a pool", "Grain Awards 2024 – headline sponsor: Mill Systems"
  {
    name: "sponsor",
    kind: "around",
    mark: "skip",
    test: (text, line) =>
      (text.includes("sponsor") || /^(?:promoted|paid|advert|partner|presented|brought)/u.test(text)) &&
      line.words <= LONGEST_SPONSOR &&
      !endsLikeSentence(text) &&
      /^(?:sponsored(?: (?:content|post|story))?|promoted|paid(?: (?:post|content|partnership))?|advert(?:isement|orial)?|partner content)\s?[:|–—-]\s?\S|^(?:sponsored|presented|brought to you) by \S|[–—|-]\s(?:[a-z]+\s){0,2}sponsors?\s?:\s?\S/u.test(
        text,
      ),
  },
  // "In next week's Courier: eight pages of pictures.", "In tomorrow's Herald: who knew of the leak?"
  {
    name: "next issue",
    kind: "related",
    mark: "skip",
    opens: "in",
    test: (_, line) =>
      /^In (?:(?:next|this) (?:week|month)|tomorrow|\p{L}+day)[’']s \p{Lu}[\p{L}’' ]{1,30}:\s\S/u.test(line.text),
  },
  // "Continued on page 4", "Full story: page 6", "Picture special: pages 6 and 7", "See page 12"
  {
    name: "page of the paper",
    kind: "related",
    mark: "skip",
    test: (text, line) =>
      line.words <= LONGEST_PAGE_NOTE &&
      /(?:^|[\s:–—-])pages? \d{1,3}(?:(?:,| and| to|-|–| &) ?\d{1,3})*\.?$/u.test(text) &&
      /^(?:continued|turn|see|more|full (?:story|report)|picture special|pictures|special report|comment|opinion|analysis|editorial|leader|letters|report|story|inside)\b/u.test(
        text,
      ),
  },
  // "Like this? Sign up for our weekly letter", "Enjoyed this story? Subscribe"
  {
    name: "more by post",
    kind: "subscription",
    mark: "skip",
    opens: "like liked enjoy enjoyed enjoying love loved",
    test: (text) =>
      /^(?:lik|enjoy|lov)[a-z]* (?:this|what)[^?.!]{0,40}\? ?(?:sign up|subscribe|join|get|share|follow|support|donate)\b/u.test(
        text,
      ),
  },
];

const LONGEST_SPONSOR = 16;
const LONGEST_PAGE_NOTE = 8;
