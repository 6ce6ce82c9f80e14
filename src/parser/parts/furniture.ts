import type { FurnitureKind } from "../types.js";
import { Line } from "./lines.js";
import { BOXES, BUTTONS, ENDS, SECTIONS, SHARE_WORDS } from "./labels.js";
import { POINTERS } from "./pointers.js";
import type { Mark, Rule } from "./rule.js";
import { endsLikeSentence, normalised } from "./shape.js";

const starts = (pattern: RegExp) => (text: string) => pattern.test(text);

/** Rules for lines of up to 240 characters; `text` is the line in small letters with straight apostrophes. */
const RULES: readonly Rule[] = [
  ...POINTERS,
  // "HomeWorldMayor opens bridge |...": a menu whose links lost the space between them.
  {
    name: "glued menu",
    kind: "menu",
    mark: "skip",
    test: (_, line) => /^(Home|Start|Main)(\s?page)?\p{Lu}\p{Ll}/u.test(line.text),
  },
  // "Home > World > Mayor opens bridge", "News » Local".
  { name: "breadcrumbs", kind: "menu", mark: "skip", isParted: true, test: isBreadcrumbs },
  // "Comments (12)", "12 Comments", "View all 12 comments"
  {
    name: "comment count",
    kind: "comments",
    mark: "skip",
    opens: "* view see show all comment comments",
    test: starts(/^(view |see |show )?(all )?\(?\d{0,5}\)? ?comments? ?(\(\d{1,5}\))?$/),
  },
  // "Share Tweet Email Print"
  { name: "share bar", kind: "share", mark: "skip", opens: `* e ${[...SHARE_WORDS].join(" ")}`, test: isShareBar },
  // "Share on Chirper", "Click to share on Bookface (Opens in new window)", "Share or comment on this article: Bridge closes"
  {
    name: "share label",
    kind: "share",
    mark: "skip",
    opens: "share click",
    test: (text, line) =>
      /^share or comment on this (article|story|post)\b/.test(text) ||
      (line.words <= 10 && /^(click to )?share (this )?((article|story|post) )?(on|with|via|by) \S[^.]*$/.test(text)),
  },
  // "Published 3 hours ago", "Updated: 4 May 2021 10:30", "Last modified on Tue 4 May 2021"
  {
    name: "stamp",
    kind: "time",
    mark: "stamp",
    opens: "first last originally published updated posted submitted modified edited created",
    test: (text) =>
      /^((first |last |originally )?(published|updated|posted|submitted( by .{1,40})?|modified|edited|created)( on| at)?\b)(?=.{0,80}(\d|ago|today|yesterday))[^.]{0,110}\.?$/.test(
        text.replace(/(?<=\d ?)([ap])\.m\./g, "$1m"),
      ),
  },
  // "4 May 2021", "Tuesday, May 4, 2021 10:30 am GMT", "2021-05-04", "3 hours ago"
  { name: "bare date", kind: "time", mark: "stamp", test: isBareDate },
  // "15 October 2023, 09:15 | Updated 1 hour ago", "Tue 9 Sep 2025 00.40 · Last modified on Tue 9 Sep 2025 10.12"
  { name: "two stamps", kind: "time", mark: "stamp", isParted: true, test: isTwoStamps },
  // "Listen to this article 4 min", "4 min read", "Reading time: 3 minutes"
  {
    name: "reading time",
    kind: "time",
    mark: "stamp",
    opens: "* listen read reading estimated min mins minute minutes sec secs second seconds",
    test: starts(
      /^(listen( to this (article|story))?|read(ing)? time|estimated reading time)?\W{0,3}\d{1,3}([:.]\d\d)?\W{0,2}(min(ute)?s?|sec(ond)?s?)\b.{0,30}$/,
    ),
  },
  // "Read more: Bridge to close", "Also read: …", "SEE ALSO: …", "RELATED: …"
  {
    name: "teaser",
    kind: "related",
    mark: "skip",
    opens:
      "read also see related similar watch listen more don't must recommended in live explainer opinion subscribe tag tags topic topics filed labels keywords category categories posted share have",
    test: starts(
      /^(read( more| also| next| on)?|also read|also of interest|see also|(related|similar)( stor(y|ies)| articles?| topics?| links?| tags?| content| reading| coverage)?|watch( live| now| more)?|listen( now)?|more|don't miss|must read|recommended|in pictures|live updates|explainer|opinion|subscribe|tags?|topics?|filed under|labels|keywords|categor(y|ies)|posted in|share|have your say)\s?[:|»–—>-]\s?\S/,
    ),
  },
  // "Sign up for our daily newsletter", "Get the latest headlines in your inbox"
  {
    name: "newsletter",
    kind: "subscription",
    mark: "skip",
    opens: "want please sign subscribe get receive join register enter click download follow like support donate",
    test: starts(
      /^(want to |please )?(sign up|subscribe|get|receive|join|register|enter your|click here|download|follow|like|support|donate)\b.{0,120}\b(newsletters?|briefings?|bulletins?|inbox|e-?mails?|alerts|notifications|our app|the app|our channel|telegram|whatsapp|twitter|facebook|instagram|youtube|google news|daily briefing|updates|(our|the) page|button below)\b/,
    ),
  },
  // "Click here to read the full story.", "Scroll down for more"
  {
    name: "click here",
    kind: "related",
    mark: "skip",
    opens: "click tap scroll swipe",
    test: starts(/^(click|tap|scroll|swipe)( here| down| on| to)\b/),
  },
  // "Like what you read? Like the page:"
  {
    name: "like the page",
    kind: "share",
    mark: "skip",
    test: (text) => /\blike (the|our) page\W{0,2}$/.test(text.slice(-20)),
  },
  // "Follow Jane Doe on Twitter @janedoe.", "Follow the agency's coverage of bridges at https://example.org/bridges"
  {
    name: "follow the author",
    kind: "author",
    mark: "skip",
    opens: "follow",
    test: starts(/^follow .{2,60}( on (twitter|x|facebook|instagram|social media)|@\w| at https?:\/\/\S+$)/),
  },
  // "We use cookies to improve your experience.", "This site uses Akismet to reduce spam."
  {
    name: "cookie notice",
    kind: "cookies",
    mark: "skip",
    opens: "we this our by learn your required javascript please",
    test: starts(
      /^((we|this (web)?site|our (web)?site|this page) uses? (cookies|akismet)|by (continuing|clicking|using|subscribing|signing up)\b.{0,80}\b(agree|accept|consent|terms|cookies)|learn how your comment data|your email address will not be published|required fields are marked|javascript is|please enable)/,
    ),
  },
  // "© 2021 The Evening Paper. All rights reserved."
  {
    name: "copyright",
    kind: "copyright",
    mark: "skip",
    test: (text) =>
      /^(©|\(c\)\s?\d{4}|copyright (©|\d{4}|by\b))/.test(text) || /\ball rights reserved\.?$/.test(text.slice(-24)),
  },
  // "If you have found a spelling error, please, notify us …", "Spotted a mistake? Tell us."
  {
    name: "error report",
    kind: "contact",
    mark: "end",
    opens: "if found spotted noticed see did",
    test: starts(
      /^(if you('ve| have)? (found|find|spotted|notice|see)|did you (find|spot|notice|see)|(found|spotted|noticed|see)) an? (spelling |factual |typing )?(error|mistake|typo)\b/,
    ),
  },
  // "Author: Jane Doe", "About Jane Doe" below the article
  {
    name: "author box",
    kind: "author",
    mark: "end",
    opens: "author authors about written function functions",
    test: starts(/^(author|about the author|written by the author|function)s?\s?:/),
  },
  // "1 of 5", "Photo 3/12", "1,204 views", "48 shares | 113 View comments", "32 number 0.25 time"
  {
    name: "counter",
    kind: "counter",
    mark: "skip",
    opens: "* image photo picture page slide",
    test: (text, line) => line.words <= 7 && isCounter(text),
  },
  // "Video Ad Feedback 01:12 - Source: News 9", "02:31 - Source: CNN"
  {
    name: "clip",
    kind: "player",
    mark: "skip",
    isParted: true,
    test: (text, line) => line.words <= 14 && /\b\d{1,2}:\d\d ?[-–] ?source: ?\S/.test(text),
  },
  // "This article was originally published on …", "This story has been updated.", "A correction was made on May 4: …"
  {
    name: "republication note",
    kind: "copyright",
    mark: "skip",
    opens: "this a an correction corrections clarification editor's",
    test: starts(
      /^(an? )?(correction|clarification|editor's note)s? (was|has been) (made|added)( on [^:]{4,30})?: |^this (article|story|post|piece|report)( was| has been| is)? (first |originally |also )?(published|appeared|updated|republished|translated|posted|corrected|syndicated)\b/,
    ),
  },
  // "Our Standards: The Evening Post Code of Conduct.", "This website and associated newspapers adhere to the Press Code."
  {
    name: "house rules",
    kind: "copyright",
    mark: "skip",
    opens: "our this",
    test: starts(
      /^(our (standards|editorial (standards|policy|code)|principles)\s?:|this (web ?site|newspaper|paper|publication)( and [^.]{3,40})? adheres? to\b)/,
    ),
  },
  // "A version of this article appeared in print on April 26, 2025, Section A, Page 12"
  {
    name: "print note",
    kind: "copyright",
    mark: "skip",
    opens: "a",
    test: starts(
      /^a version of this (article|story|post|piece|column) (first |also )?(appears|appeared|ran|was (first |originally )?(published|printed|broadcast))\b/,
    ),
  },
  // "The Evening Post is not responsible for the content of external sites."
  {
    name: "no responsibility",
    kind: "copyright",
    mark: "skip",
    test: (text) => /\b(is|are) not responsible for the content of (external|other|linked)\b/.test(text),
  },
  // "___", "* * *", "–––", "III.": a rule between parts, or the number of one
  {
    name: "drawn rule",
    kind: "counter",
    mark: "skip",
    opens: "* i ii iii iv v vi vii viii ix x xi xii",
    test: starts(/^(?:(?:[_*=~•·–—-] ?){3,}|[ivx]{1,4}\.?)$/),
  },
  // "<tweet id=…>", "https://example.org/a", "pic.twitter.com/abc"
  {
    name: "bare address",
    kind: "address",
    mark: "skip",
    opens: "* http https www pic",
    test: starts(/^(<[^>]{1,80}>\s?){1,4}\.?$|^(https?:\/\/|www\.|pic\.twitter\.com)\S+$/),
  },
  // "To continue reading, log in", "To view the full story, please subscribe", "You have reached your limit of free articles."
  {
    name: "paywall",
    kind: "subscription",
    mark: "skip",
    opens: "to already subscribe register sign log please this you want",
    test: starts(
      /^(to (continue|keep) reading|already (a subscriber|a member|have an account|registered)|(subscribe|register|sign (in|up)|log in)( now| today)? to (continue|keep|read|view|unlock|access)|this (article|content|story) is (for|only available|reserved)|(please |want )?to (read|view|see|access|unlock)\b.{0,60}\b(subscribe|log ?in|sign (in|up)|register)\b|you('ve| have) (reached|used|read)\b.{0,40}\b(free|limit)\b)/,
    ),
  },
  // "● Were you at the pool? Call the newsdesk.", "Are you in Elmford? Email our desk.", "Got a tip? Write to the editor."
  {
    name: "invitation",
    kind: "contact",
    mark: "skip",
    opens: "* do have were are did got",
    test: starts(
      /^([•●■*] )?((do|have|were|are|did) you|got an?)\b[^?]{2,80}\? (please )?(e-?mail|send|call|ring|write|text|tell|contact)\b.{0,40}\b(us|our|newsdesk|newsroom|editor|tip ?line|desk)\b.{0,60}$/,
    ),
  },
  // "Get in touch: are you affected? Tell us your story.", "Join the conversation: our comments policy"
  {
    name: "call",
    kind: "contact",
    mark: "skip",
    opens: "get join tell have",
    test: starts(
      /^(get in touch|join the (conversation|discussion|debate)|tell us( what you think)?|have your say)\s?[:!–—-]/,
    ),
  },
  // "To the comments | Print | Recommend", "Save   Share   Gift this article"
  { name: "bar of buttons", kind: "menu", mark: "skip", isParted: true, test: isButtonBar },
  // "Send your pictures to desk@example.org", "Contact the desk at desk@example.org", "Do you know more? Email us at tips@example.org"
  {
    name: "contact",
    kind: "contact",
    mark: "skip",
    opens: "contact reach e email write call do got have were send get",
    test: starts(
      /^((contact|reach|e-?mail|write to|call) .{2,80}(@|\d{3})|(do|have|were) you .{2,80}\?.{0,60}(@|\d{3})|get involved (with|in) (the news|our|us)\b|got (a|any) (story|tip|news).{2,80}(@|\d{3})|send (us )?(your|a) ([a-z]+ and )?(stor(y|ies)|pictures?|photos?|videos?|views|letters?|tips?|news|thoughts|questions?)\b.{0,60}\b(to|at)\b)/,
    ),
  },
];

/** What parts the pieces of a menu, of a bar of buttons, of two stamps in one line; and a clock has a colon. */
const PARTED = /[>›»/|•·:]|\s\s/u;

/** Characters of a label with its count, arrows and punctuation. */
const LONGEST_LABEL = 70;

/** What a line of furniture says about the lines after it; `null` for what may be the article. */
export function furniture(line: Line): Mark | null {
  return known(line)?.mark ?? null;
}

/** What sort of furniture a line is by its own words. @param text a line that the parser takes for page furniture */
export function furnitureKind(text: string): FurnitureKind {
  return known(new Line(text, 0, text.length))?.kind ?? "around";
}

function known(line: Line): Pick<Rule, "mark" | "kind"> | null {
  // "[Caption: The bridge on Monday]": the reader of web pages says so of what is none of the paper's own words.
  const [, note] = line.text.startsWith("[") ? (/^\[(Caption|Pull quote): .*\]$/.exec(line.text) ?? []) : [];
  if (note !== undefined) return { mark: "skip", kind: note === "Caption" ? "caption" : "quote" };
  if (line.text.length > 240) return null;
  const label = line.text.length <= LONGEST_LABEL ? normalised(line.text) : null;
  if (label !== null && label.length <= 40) {
    if (ENDS.has(label)) return { mark: "end", kind: endKind(label) };
    if (BOXES.has(label)) return { mark: "box", kind: "related" };
    if (BUTTONS.has(label)) return { mark: "skip", kind: "menu" };
    if (SECTIONS.has(label)) return { mark: "section", kind: "menu" };
    const isLabel = !endsLikeSentence(line.text);
    // "READ MORE ON FIRES": one link in the story, and no end of it.
    if (/^read more (from|in|on|about) /.test(label) && line.words <= 8 && isLabel)
      return { mark: "skip", kind: "related" };
    // "More from World", "More on the bridge", "MOST READ IN NEWS"
    if (
      /^(more|most (read|popular|viewed|shared)|trending) (from|in|on|about) /.test(label) &&
      line.words <= 6 &&
      isLabel
    )
      return { mark: "box", kind: "related" };
  }
  const text = line.text.toLowerCase().replaceAll("’", "'");
  const rules = RULES_BY_OPENING.get(openingWord(text)) ?? RULES_FOR_ANY;
  const isParted = PARTED.test(text);
  return rules.find((rule) => (isParted || !rule.isParted) && rule.test(text, line)) ?? null;
}

/** "Leave a comment", "About the author", "Privacy policy". */
function endKind(label: string): FurnitureKind {
  if (/comment|reply|conversation|discussion/.test(label)) return "comments";
  return /author/.test(label) ? "author" : "contact";
}

/** The letters and apostrophes that a line begins with; "*" for a line that begins with something else. */
function openingWord(text: string): string {
  let to = 0;
  while (isLetter(text.charCodeAt(to)) || text.charCodeAt(to) === 39) to++;
  return to === 0 ? "*" : text.slice(0, to);
}

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** Rules by the word that a line begins with, in their order: nearly every line of a story is asked few of them. */
const RULES_FOR_ANY = RULES.filter(({ opens }) => opens === undefined);
const OPENINGS = new Set(RULES.flatMap(({ opens }) => opens?.split(" ") ?? []));
const RULES_BY_OPENING = new Map(
  [...OPENINGS].map((word) => [word, RULES.filter(({ opens }) => opens?.split(" ").includes(word) ?? true)]),
);

function isBreadcrumbs(text: string, line: Line): boolean {
  if (!/[>›»/|•·]/.test(text)) return false;
  const crumbs = line.text.split(/\s?[>›»]\s?|\s[/|•·]\s/);
  if (crumbs.length < 2 || endsLikeSentence(line.text)) return false;
  const known = crumbs.filter((crumb) => SECTIONS.has(normalised(crumb)) || BUTTONS.has(normalised(crumb))).length;
  // "News / Safety / North America": a section, and what it is parted into.
  const isPath = known > 0 && crumbs.length >= 3 && crumbs.every((crumb) => crumb.split(/\s+/u).length <= 3);
  return /^home\b/.test(text) || known * 2 >= crumbs.length || known >= 2 || isPath;
}

/** Words of two buttons at least, parted by bars or wide blanks, and nothing else. */
function isButtonBar(_: string, line: Line): boolean {
  const pieces = line.text.split(/\s*[|·•]\s*|\s{2,}/u).filter(Boolean);
  const isShort = pieces.every((piece) => piece.split(/\s+/u).length <= 3);
  if (pieces.length < 2 || !isShort || endsLikeSentence(line.text)) return false;
  const known = pieces.filter(
    (piece) => BUTTONS.has(normalised(piece)) || /^(?:to the )?comments?$/i.test(normalised(piece)),
  );
  return known.length >= 2 && known.length * 2 > pieces.length;
}

function isShareBar(text: string, line: Line): boolean {
  if (line.words > 12) return false;
  if (line.words < 2) return false;
  const words = text.split(/[^\p{L}-]+/u).filter(Boolean);
  return words.length <= 12 && words.length > 0 && words.every((word) => SHARE_WORDS.has(word));
}

const DATE_WORD =
  /^((mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thu(rs?)?|fri|sat|sun|jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?|am|pm|a\.m|p\.m|gmt|bst|utc|cet|cest|est|edt|pst|pdt|cst|cdt|mst|mdt|et|ct|mt|pt|aest|aedt|nzst|nzdt|jst|msk|eet|eest|ist|at|of|on|ago|hours?|minutes?|mins?|days?|weeks?|months?|o'clock|h|\d{1,2}\.\d{1,2}\.\d{2,4}|\d{1,4}(st|nd|rd|th|am|pm|h)?|z)$/;

const LONGEST_DATE = 90;

function isBareDate(text: string, line: Line): boolean {
  if (text.length > LONGEST_DATE || !/\d/.test(text) || line.words > 9) return false;
  const words = text
    // "14 March 2024, 06.00 Norland time"
    .replace(/(?<=\d(?: ?[ap]\.?m\.?| hours| hrs)?) \p{L}+ time$/u, "")
    .split(/[\s,/:|·•@()–—-]+/)
    .map((word) => word.replace(/\.$/, ""))
    .filter(Boolean);
  return (
    words.length >= 2 &&
    /[a-z]{3}|\d{4}/.test(text) &&
    words.every((word) => DATE_WORD.test(word.replace(/^(\d{1,2})\.(\d{1,2})(am|pm)?$/, "$1$3")))
  );
}

const STAMPED_AGAIN =
  /^(?:reading time:? ?)?\d{1,2} min(?:ute)?s?(?: read)?$|^reading time:? ?\d{1,2} min(?:ute)?s?$|^(?:first |last )?(?:published|updated|modified|posted)(?: on| at)?:? (?:an? |\d{1,3} )?(?:.{0,40}\d.{0,20}|(?:minutes?|mins?|hours?|days?|moments?) ago)$/;

function isTwoStamps(text: string, line: Line): boolean {
  if (text.length > LONGEST_DATE * 2 || !/[|·•]/.test(text)) return false;
  const pieces = text.split(/\s*[|·•]\s*/).filter(Boolean);
  const isStamp = (piece: string): boolean =>
    isBareDate(piece, new Line(piece, line.start, line.start + piece.length)) || STAMPED_AGAIN.test(piece);
  return pieces.length > 1 && pieces.every(isStamp);
}

function isCounter(text: string): boolean {
  return (
    /^(image |photo |picture |page |slide )?\d[\d.,]{0,9}k? ?(of|\/) ?\d{1,5}$/.test(text) ||
    /^\d[\d.,]{0,9}k? (views|shares|likes|reads|comments|followers|votes|reactions|number|min|sec)\b[\d.,\s|a-z]{0,20}$/.test(
      text,
    )
  );
}
