/** Invented web pages, one for each kind of page that teachers save, with what a reader would copy of each. */

export interface SavedPage {
  /** What kind of page it is. */
  kind: string;
  html: string;
  /** Words of the story: each in body, dek or headline. */
  keep: readonly string[];
  /** What stands around the story, or in it and is none of its words. */
  leave?: readonly string[];
  headline: string;
  /** Who wrote it, each of them. */
  byline?: string | readonly string[];
  published?: string;
  outlet?: string;
  url?: string;
  language?: string;
}

const TITLE = "Ferry stuck on sandbank for nine hours";
const P1 = "The ferry Morning Star ran onto a sandbank off Port Ellin on Tuesday evening with 212 people on board.";
const P2 = "“Nobody panicked, and the crew handed out blankets,” said Nora Quist, a passenger who was on her way home.";
const P3 = "Two tugs pulled the ship free at high tide, shortly after three in the morning, the coastguard said.";
const P4 = "The owners, Ellin Lines, said that they would look into how the ship had left the marked channel.";
const KEEP = ["sandbank off Port Ellin", "handed out blankets", "shortly after three", "left the marked channel"];

const p = (...texts: string[]): string => texts.map((text) => `<p>${text}</p>`).join("\n");
const h1 = `<h1>${TITLE}</h1>`;
const STORY = p(P1, P2, P3, P4);
const MENU = `<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li><li><a href="/weather">Weather</a></li></ul></nav>`;
const FOOTER = `<footer><p>© 2023 Ellin Courier. All rights reserved.</p><p><a href="/imprint">Imprint</a></p></footer>`;
const TEASER = "Brass band wins the county cup after a long night of tunes";
const page = (body: string, head = ""): string =>
  `<!doctype html><html><head><title>${TITLE} | Ellin Courier</title>${head}</head><body><header>${MENU}</header>${body}${FOOTER}</body></html>`;
const inArticle = (...pieces: string[]): string => page(`<main><article>${pieces.join("\n")}</article></main>`);
const usual = { keep: KEEP, headline: TITLE };

export const SAVED_PAGES: readonly SavedPage[] = [
  // Where the story stands.
  {
    kind: "teaser article first",
    ...usual,
    leave: [TEASER],
    html: page(
      `<article class="card"><h2><a href="/x">${TEASER}</a></h2></article><div class="story">${h1}${STORY}</div>`,
    ),
  },
  {
    kind: "teaser articles before and after",
    ...usual,
    leave: [TEASER, "A dog"],
    html: page(
      `<main><article><h3>${TEASER}</h3><p>They played.</p></article><article>${h1}${STORY}</article><article><h3>A dog comes home</h3><p>A dog that was lost in May came home.</p></article></main>`,
    ),
  },
  {
    kind: "form around all",
    ...usual,
    leave: ["Sport"],
    html: `<title>${TITLE}</title><form id="aspnetForm" method="post">${MENU}<div id="content">${h1}${STORY}</div>${FOOTER}</form>`,
  },
  {
    kind: "old table layout",
    ...usual,
    leave: ["Guest book"],
    html: `<title>${TITLE}</title><table width="100%"><tr><td width="120"><a href="a">Guest book</a><br><a href="b">Links</a></td><td>${h1}${STORY}</td></tr></table>`,
  },
  {
    kind: "line breaks for paragraphs",
    ...usual,
    html: page(`<div class="text">${h1}${[P1, P2, P3, P4].join("<br><br>")}</div>`),
  },
  {
    kind: "single line breaks in a cell",
    ...usual,
    html: `<title>${TITLE}</title><table><tr><td><font size="5"><b>${TITLE}</b></font><br><br><font>${[P1, P2, P3, P4].join("<br>")}</font></td></tr></table>`,
  },
  {
    kind: "hashed class names",
    ...usual,
    leave: [TEASER],
    html: page(
      `<div class="css-1x2"><div class="css-9ab">${h1}</div><div class="css-77f">${p(P1, P2)}</div><div class="css-77f">${p(P3, P4)}</div></div><div class="css-rr"><a href="/t"><h4>${TEASER}</h4></a></div>`,
    ),
  },
  {
    kind: "story in sections with gaps",
    ...usual,
    html: inArticle(
      h1,
      `<section>${p(P1)}</section><section>${p(P2)}</section><div class="ad-slot"></div><section>${p(P3)}</section><section>${p(P4)}</section>`,
    ),
  },
  {
    kind: "AMP",
    ...usual,
    html: `<html amp lang="en"><head><title>${TITLE}</title></head><body style="visibility:hidden"><amp-sidebar><ul><li>Home</li></ul></amp-sidebar><article>${h1}<amp-img src="x"></amp-img>${STORY}</article></body></html>`,
  },
  {
    kind: "print version",
    ...usual,
    leave: ["Printed from"],
    html: `<title>${TITLE}</title><body><p>Printed from www.courier.example</p><h2>${TITLE}</h2>${STORY}</body>`,
  },
  {
    kind: "frames with a text for old browsers left out",
    ...usual,
    leave: ["needs frames"],
    html: page(`<noscript>This page needs frames and scripts.</noscript><div>${h1}${STORY}</div>`),
  },
  {
    kind: "paragraphs that are divs",
    ...usual,
    html: page(`<div class="article-body">${h1}${[P1, P2, P3, P4].map((text) => `<div>${text}</div>`).join("")}</div>`),
  },
  { kind: "preformatted", ...usual, html: page(`<div>${h1}<pre>${[P1, P2, P3, P4].join("\n\n")}</pre></div>`) },
  // Headlines.
  {
    kind: "several h1, the site's first",
    ...usual,
    html: page(`<h1 class="logo">Ellin Courier</h1><article>${h1}${STORY}</article>`),
  },
  {
    kind: "several h1, teasers after",
    ...usual,
    leave: ["county cup"],
    html: page(`<article>${h1}${STORY}</article><section class="related"><h1>${TEASER}</h1></section>`),
  },
  {
    kind: "headline in h2, the site's name in h1",
    ...usual,
    html: page(
      `<h1>Ellin Courier</h1><div><h2>${TITLE}</h2>${STORY}</div>`,
      `<meta property="og:site_name" content="Ellin Courier">`,
    ),
  },
  {
    kind: "another title for friends",
    ...usual,
    html: page(`<article>${h1}${STORY}</article>`, `<meta property="og:title" content="Nine cold hours at sea">`),
  },
  {
    kind: "headline with a full stop",
    keep: KEEP,
    headline: "Ferry runs aground.",
    html: page(
      `<article><h1>Ferry runs aground.</h1>${STORY}</article>`,
      `<meta property="og:title" content="Ferry runs aground.">`,
    ),
  },
  {
    kind: "headline in capitals",
    keep: KEEP,
    headline: "FERRY STUCK: PASSENGERS WAIT FOR NINE HOURS.",
    html: `<title>x</title><div><h1>FERRY STUCK: PASSENGERS WAIT FOR NINE HOURS.</h1>${STORY}</div>`,
  },
  {
    kind: "headline only in the title",
    ...usual,
    html: page(`<div id="text">${STORY}</div>`, `<meta property="og:site_name" content="Ellin Courier">`),
  },
  {
    kind: "kicker above the headline",
    ...usual,
    leave: ["Shipping news"],
    html: inArticle(`<span class="kicker">Shipping news</span>`, h1, STORY),
  },
  {
    kind: "breadcrumbs above",
    ...usual,
    leave: ["Local"],
    html: inArticle(`<ol class="breadcrumb"><li>Home</li><li>Local</li><li>Port Ellin</li></ol>`, h1, STORY),
  },
  {
    kind: "dek",
    ...usual,
    keep: [...KEEP, "Blankets and tea for 212"],
    html: inArticle(
      h1,
      `<p class="standfirst">Blankets and tea for 212 people while tugs waited for the tide</p>`,
      STORY,
    ),
  },
  {
    kind: "dek in the description",
    ...usual,
    keep: [...KEEP, "A long night"],
    html: page(
      `<article><header>${h1}<div>A long night on board the Morning Star ends without injuries</div></header><div>${STORY}</div></article>`,
      `<meta name="description" content="A long night on board the Morning Star ends without injuries">`,
    ),
  },
  // Who, when.
  {
    kind: "byline in a header",
    ...usual,
    byline: "Jo Field",
    html: inArticle(`<header>${h1}<div class="byline">By <a href="/jo">Jo Field</a></div></header>`, STORY),
  },
  {
    kind: "byline without by",
    ...usual,
    byline: "Jo Field",
    html: page(
      `<article>${h1}<a rel="author" href="/jo">Jo Field</a>${STORY}</article>`,
      `<meta name="author" content="Jo Field">`,
    ),
  },
  {
    kind: "byline glued to a role",
    ...usual,
    byline: "Jo Field Shipping correspondent",
    html: inArticle(h1, `<p><span>By Jo Field</span><span>Shipping correspondent</span></p>`, STORY),
  },
  {
    kind: "JSON-LD",
    ...usual,
    byline: "Jo Field",
    published: "2023-03-07",
    outlet: "Ellin Courier",
    url: "https://courier.example/2023/ferry",
    language: "en-GB",
    html: page(
      `<article>${h1}${STORY}</article>`,
      `<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},{"@type":"NewsArticle","headline":"${TITLE}","datePublished":"2023-03-07T23:10:00+01:00","author":[{"@type":"Person","name":"Jo Field"}],"publisher":{"@type":"Organization","name":"Ellin Courier"},"mainEntityOfPage":{"@id":"https://courier.example/2023/ferry"},"inLanguage":"en_GB"}]}</script>`,
    ),
  },
  {
    // Named and numbered characters, one that is no character's name, and a "&" that stands for itself.
    kind: "JSON-LD that is escaped as HTML",
    ...usual,
    outlet: "Ellin Caf\u00e9 & Courier\u2019s \u2014 A&B &nosuch;",
    html: page(
      `<article>${h1}${STORY}</article>`,
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${TITLE}","publisher":{"name":"Ellin Caf&eacute; &amp; Courier&#x2019;s &mdash; A&B &nosuch;"}}</script>`,
    ),
  },
  {
    kind: "broken JSON-LD, then Open Graph",
    ...usual,
    published: "2023-03-08",
    outlet: "Ellin Courier",
    url: "https://courier.example/ferry",
    html: page(
      `<article>${h1}${STORY}</article>`,
      `<script type="application/ld+json">{"@type":"NewsArticle",</script><meta property="og:site_name" content="Ellin Courier"><meta property="article:published_time" content="2023-03-08T06:00:00Z"><link rel="canonical" href="https://courier.example/"><meta property="og:url" content="https://courier.example/ferry">`,
    ),
  },
  {
    kind: "a time element",
    ...usual,
    published: "2023-03-08",
    html: inArticle(h1, `<time datetime="2023-03-08T08:15">8 March 2023, 8.15 am</time>`, STORY),
  },
  {
    kind: "a day in print only",
    ...usual,
    published: "2023-03-08",
    leave: ["Updated"],
    html: inArticle(h1, `<div class="meta">Updated: Wednesday, March 8, 2023</div>`, STORY),
  },
  {
    kind: "address in a saved file",
    ...usual,
    url: "https://courier.example/a/ferry",
    html: `<!-- saved from url=(0031)https://courier.example/a/ferry -->${inArticle(h1, STORY)}`,
  },
  // What stands in the story.
  {
    kind: "related box in the middle",
    ...usual,
    leave: ["Harbour to be dredged"],
    html: inArticle(
      h1,
      p(P1, P2),
      `<div class="related-box"><h4>Related</h4><ul><li><a href="/d">Harbour to be dredged</a></li></ul></div>`,
      p(P3, P4),
    ),
  },
  {
    kind: "related links without names",
    ...usual,
    leave: ["Harbour to be dredged"],
    html: inArticle(
      h1,
      p(P1, P2),
      `<p><strong>READ MORE: <a href="/d">Harbour to be dredged in May</a></strong></p>`,
      p(P3, P4),
    ),
  },
  {
    kind: "Related heading, then new names",
    ...usual,
    leave: ["Harbour to be"],
    html: inArticle(
      h1,
      p(P1),
      `<h4>Related</h4><ul><li>Harbour to be dredged</li></ul>`,
      p("Engineers from Sundvik found a dent in the hull below the engine room during the day.", P2, P3, P4),
    ),
  },
  {
    kind: "UP NEXT in the middle",
    ...usual,
    leave: ["UP NEXT"],
    html: inArticle(h1, p(P1), `<div>UP NEXT</div>`, p(P2, P3, P4)),
  },
  {
    kind: "newsletter box",
    ...usual,
    leave: ["Every Friday"],
    html: inArticle(
      h1,
      p(P1, P2),
      `<div class="newsletter-signup"><h3>The Courier Letter</h3><p>Every Friday, the best of Port Ellin.</p><form><input><button>Go</button></form></div>`,
      p(P3, P4),
    ),
  },
  {
    kind: "paywall",
    headline: TITLE,
    keep: ["sandbank off Port Ellin"],
    leave: ["please subscribe", "Already a subscriber"],
    html: inArticle(
      h1,
      p(P1),
      `<div class="paywall"><p>To read the full story, please subscribe to the Courier.</p><p>Already a subscriber? Log in</p></div>`,
    ),
  },
  {
    kind: "paywall in plain words",
    headline: TITLE,
    keep: ["sandbank off Port Ellin", "handed out"],
    leave: ["please subscribe"],
    html: inArticle(h1, p(P1, P2, "To read the full story, please subscribe to the Courier.")),
  },
  {
    kind: "captions",
    ...usual,
    leave: ["The ship at dawn"],
    html: inArticle(
      h1,
      `<figure><img src="x"><figcaption>The ship at dawn. Photo: Ed Hale</figcaption></figure>`,
      p(P1, P2),
      `<div class="wp-caption"><p class="wp-caption-text">The ship at dawn, seen from the pier</p></div>`,
      p(P3, P4),
    ),
  },
  {
    kind: "gallery",
    ...usual,
    leave: ["1 of 9", "Next image"],
    html: inArticle(
      h1,
      `<div class="gallery"><span>1 of 9</span><button>Next image</button><figure><figcaption>Blankets</figcaption></figure></div>`,
      STORY,
    ),
  },
  {
    kind: "player words",
    ...usual,
    leave: ["Playback", "Captions off"],
    html: inArticle(
      h1,
      `<div class="video-player"><span>Playback rate</span><br><span>Captions off, selected</span></div>`,
      STORY,
    ),
  },
  {
    kind: "pull quote",
    ...usual,
    leave: ["Pull quote"],
    html: inArticle(h1, p(P1, P2), `<aside class="pullquote">Nobody panicked</aside>`, p(P3, P4)),
  },
  {
    kind: "pull quote in a blockquote",
    ...usual,
    leave: ["Pull quote"],
    html: inArticle(
      h1,
      p(P1, P2),
      `<blockquote class="pull-quote"><p>The crew handed out blankets</p></blockquote>`,
      p(P3, P4),
    ),
  },
  {
    kind: "embedded post",
    ...usual,
    keep: [...KEEP, "“Nine hours and no coffee.” — Tom Hall (@tomhall) March 7, 2023"],
    html: inArticle(
      h1,
      p(P1, P2),
      `<blockquote class="twitter-tweet"><p lang="en">Nine hours and no coffee.</p>— Tom Hall (@tomhall) <a href="https://t.example/1">March 7, 2023</a></blockquote>`,
      p(P3, P4),
    ),
  },
  {
    kind: "quotation element",
    ...usual,
    keep: [...KEEP, "said “never again” twice"],
    html: inArticle(
      h1,
      p(P1, P2),
      `<p>A man at the rail said <q>never again</q> twice, and laughed about it.</p>`,
      p(P3, P4),
    ),
  },
  {
    kind: "crossed out and hidden words",
    ...usual,
    keep: [...KEEP, "after nine hours in the dark"],
    leave: ["seven", "secret"],
    html: inArticle(
      h1,
      p(P1, P2),
      `<p>The ship was free after <del>seven</del> nine hours in the dark, they said.<span hidden> secret</span><span style="display: none">secret</span><span class="sr-only">secret</span></p>`,
      p(P3, P4),
    ),
  },
  {
    kind: "table of data",
    ...usual,
    keep: [...KEEP, "Passengers | 212", "Crew | 14"],
    html: inArticle(
      h1,
      p(P1, P2),
      `<table><tr><th>Passengers</th><td>212</td></tr><tr><th>Crew</th><td>14</td></tr></table>`,
      p(P3, P4),
    ),
  },
  {
    kind: "list in the middle",
    ...usual,
    keep: [...KEEP, "the bow", "the rudder"],
    html: inArticle(
      h1,
      p(P1, P2, "Divers looked at three places on Wednesday morning:"),
      `<ul><li>the bow</li><li>the keel</li><li>the rudder</li></ul>`,
      p(P3, P4),
    ),
  },
  {
    kind: "list at the end",
    ...usual,
    keep: [...KEEP, "Mill Street", "Church Lane"],
    html: inArticle(
      h1,
      STORY,
      p("Buses instead of the ferry stop here:"),
      `<ul><li>Mill Street</li><li>Old Ferry Road</li><li>Church Lane</li></ul>`,
    ),
  },
  {
    kind: "crossheads",
    ...usual,
    keep: [...KEEP, "A long night"],
    html: inArticle(h1, p(P1), `<h2>A long night</h2>`, p(P2, P3, P4)),
  },
  {
    kind: "live blog",
    headline: `LIVE: ${TITLE}`,
    keep: [...KEEP, "12:37"],
    html: `<title>${TITLE}</title><main><h1>LIVE: ${TITLE}</h1>${["12:37", "11:20", "10:05", "09:40"].map((time, i) => `<article class="update"><time>${time}</time>${p([P1, P2, P3, P4][i]!)}</article>`).join("")}</main>`,
  },
  {
    kind: "live blog in paragraphs",
    headline: `LIVE: ${TITLE}`,
    keep: KEEP,
    html: `<title>${TITLE}</title><article><h1>LIVE: ${TITLE}</h1>${["12:37", "11.20am", "10:05 GMT", "9.40 pm"].map((time, i) => p(time, [P1, P2, P3, P4][i]!)).join("")}</article>`,
  },
  {
    kind: "player words of a live page",
    ...usual,
    leave: ["UP NEXT", "Now playing"],
    html: inArticle(h1, p(P1), `<p>Now playing</p><p>UP NEXT</p><p>01:32</p>`, p(P2, P3, P4)),
  },
  // What stands around the story.
  {
    kind: "comments above",
    ...usual,
    leave: ["Comments"],
    html: inArticle(h1, `<a href="#c"><br>Comments<br></a>`, STORY),
  },
  {
    kind: "comments below",
    ...usual,
    leave: ["I was there", "thoughts"],
    html: page(
      `<article>${h1}${STORY}</article><div id="disqus_thread"><h3>3 thoughts on the ferry</h3><p>Bob: I was there, and it was nothing like that at all, believe me.</p></div>`,
    ),
  },
  {
    kind: "comments in the article",
    ...usual,
    leave: ["I was there"],
    html: inArticle(
      h1,
      STORY,
      `<section class="comments-area"><h2>2 Comments</h2><ol><li><p>I was there, and it was nothing like that at all, believe me.</p></li></ol></section>`,
    ),
  },
  {
    kind: "share bar",
    ...usual,
    leave: ["Chirper", "Bookface"],
    html: inArticle(
      h1,
      `<ul class="share-tools"><li>Share on Chirper</li><li>Share on Bookface (Opens in new window)</li></ul>`,
      STORY,
    ),
  },
  {
    kind: "tags",
    ...usual,
    leave: ["Tagged", "Sandbanks"],
    html: inArticle(
      h1,
      STORY,
      `<p>Tagged: ferries, Ellin</p><ul class="tags"><li><a href="/t">Sandbanks</a></li><li><a href="/f">Ferries</a></li></ul>`,
    ),
  },
  {
    kind: "author box",
    ...usual,
    leave: ["two boats"],
    html: inArticle(
      h1,
      STORY,
      `<div class="author-bio"><p>Jo Field writes about the sea for the Courier and owns two boats.</p></div>`,
    ),
  },
  {
    kind: "related posts with excerpts",
    ...usual,
    leave: ["bought a tug"],
    html: inArticle(
      h1,
      STORY,
      `<div class="jp-relatedposts"><h3>More like this</h3><p>Last year Ellin Lines bought a tug for two million, and nobody knew why.</p></div>`,
    ),
  },
  {
    kind: "teasers below without names",
    ...usual,
    leave: ["county cup"],
    html: page(
      `<article>${h1}${STORY}</article><div>${`<div><a href="/t"><h3>${TEASER}</h3></a></div>`.repeat(3)}</div>`,
    ),
  },
  {
    kind: "cookie notice",
    ...usual,
    leave: ["Cookies help"],
    html: `<div class="cookie-consent"><p>Cookies help us to make this site better for you and for everybody.</p></div>${inArticle(h1, STORY)}`,
  },
  {
    kind: "advertisement",
    ...usual,
    leave: ["Elm Bank"],
    html: inArticle(h1, p(P1, P2), `<div class="ad">Paid for by Elm Bank plc</div>`, p(P3, P4)),
  },
  {
    kind: "sidebar",
    ...usual,
    leave: ["Most read"],
    html: page(
      `<div class="wrap"><div class="content">${h1}${STORY}</div><div class="sidebar"><h3>Most read</h3><ol><li><a href="/t">${TEASER}</a></li></ol></div></div>`,
    ),
  },
  {
    kind: "story that speaks of photos",
    ...usual,
    keep: [...KEEP, "Photos by the police show"],
    html: inArticle(h1, p(P1, P2, "Photos by the police show that the lights of the ship were on all night.", P3, P4)),
  },
  {
    kind: "story in a box whose name says it is shared",
    ...usual,
    html: page(`<div class="share-content">${h1}${STORY}</div>`),
  },
  {
    kind: "story that a script would show",
    ...usual,
    html: page(`<div style="display:none" id="app"><article>${h1}${STORY}</article></div>`),
  },
  {
    kind: "page in an element that is named for its sidebar",
    ...usual,
    leave: ["Harbour to be", "two boats"],
    html: page(
      `<div class="layout has-sidebar comments-open"><div class="col">${h1}${p(P1, P2)}<div class="related"><p>Harbour to be dredged next year, says the council of Ellin.</p></div>${p(P3, P4)}<div class="author-bio"><p>Jo Field owns two boats and writes about the sea.</p></div></div></div>`,
    ),
  },
];
