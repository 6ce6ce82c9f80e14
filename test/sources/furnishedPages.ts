/** Invented web pages as publishing systems write them: longer, with the furniture that stands around and in stories. */

import type { SavedPage } from "./pages.js";

const p = (...texts: string[]): string => texts.map((text) => `<p>${text}</p>`).join("\n");

/** The first story: a leak. */
const LEAK = "Chlorine leak shuts swimming hall in Varrow";
const L = [
  "The swimming hall in Varrow was cleared on Friday afternoon after chlorine leaked from a tank in its cellar.",
  "Seven people were taken to hospital with sore eyes and coughs, the fire brigade said, and five of them went home the same day.",
  "“We heard a hiss and then everybody ran for the doors in their swimsuits,” said Ada Brenk, who teaches a class of beginners there.",
  "Firefighters in suits closed a valve at about 4.40 pm and pumped air through the building until late in the evening.",
  "The town, which has run the hall since 1974, said that the tank had been inspected in November and that no fault was found then.",
  "Mayor Piet Lomas told reporters that the hall would stay closed “for as long as it takes to know what happened”.",
];
const LKEEP = [
  "leaked from a tank in its cellar",
  "five of them went home",
  "teaches a class of beginners",
  "pumped air through the building",
  "inspected in November",
  "for as long as it takes",
];

/** The second: a theft. */
const VAN = "Stolen orchestra van turns up at car wash";
const V = [
  "A van with eleven instruments of the Lindmoor youth orchestra, stolen on Monday night, was found two days later at a car wash.",
  "All of the instruments were still in it, among them a double bass from 1890 that is worth more than the van.",
  "“Somebody had even fastened the belt around the bass,” said the conductor, Irene Falk, when she opened the doors on Wednesday.",
  "Police took fingerprints from the wheel and asked the owner of the car wash for the pictures of his camera.",
  "The orchestra is to play in the town hall on Saturday, and Falk said that not one of the players had missed a rehearsal.",
];
const VKEEP = [
  "stolen on Monday night",
  "double bass from 1890",
  "fastened the belt",
  "took fingerprints",
  "missed a rehearsal",
];

/** The third: a visit. */
const GOAT = "Goat spends morning in library";
const G = [
  "A goat walked into the library of Tornby on Thursday morning and stayed there for two hours.",
  "“She looked at the atlases first,” said the librarian, Per Holm, who let her in because it rained.",
  "Police called the owner, a farmer from the next village, who came with a rope and an apple.",
  "Nothing was eaten, the library said, apart from one page of a cookery book from 1961.",
];
const GKEEP = [
  "stayed there for two hours",
  "looked at the atlases",
  "a rope and an apple",
  "one page of a cookery book",
];
const titled = (body: string): string => whole(`${GOAT} | Tornby News`, body);

const whole = (title: string, body: string, head = "", lang = "en"): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;
const LINKS = ["Home", "News", "Sport", "Weather", "Travel", "Culture"];
const BAR = `<div role="navigation"><ul>${LINKS.map((link) => `<li><a href="/${link}">${link}</a></li>`).join("")}</ul></div>`;
const FOOT = `<div role="contentinfo"><ul><li><a href="/terms">Terms of use</a></li><li><a href="/about">About us</a></li></ul><p>Copyright © 2023. The Courier is not responsible for the content of external sites.</p></div>`;

export const FURNISHED_PAGES: readonly SavedPage[] = [
  {
    kind: "blocks of components, captions with labels read out, topics below",
    headline: LEAK,
    keep: LKEEP,
    leave: [
      "Getty",
      "Image caption",
      "The hall in 2019",
      "Related topics",
      "Man saves duck",
      "Terms of use",
      "external sites",
    ],
    byline: "Mia Torr",
    published: "2023-03-04",
    outlet: "Varrow Courier",
    html: whole(
      `${LEAK} - Varrow Courier`,
      `${BAR}<main id="main-content"><article><header data-component="headline-block"><h1 id="main-heading" tabindex="-1">${LEAK}</h1></header>
<div data-component="byline-block"><div><time data-testid="timestamp" datetime="2023-03-04T09:12:00.000Z">4 March 2023</time></div><div><span><strong>By Mia Torr</strong></span><span>Varrow Courier</span></div></div>
<figure data-component="image-block"><div><img src="a.jpg" alt="The hall"><span role="text"><span class="visually-hidden">Image source, </span>Getty Images</span></div><figcaption><span class="visually-hidden">Image caption, </span><p>The hall in 2019</p></figcaption></figure>
${L.map((text) => `<div data-component="text-block"><div class="ssrcss-11r1m41-RichTextComponentWrapper"><p class="ssrcss-1q0x1qg-Paragraph">${text}</p></div></div>`).join("")}
<section data-component="topic-list"><h2>Related topics</h2><ul><li><a href="/t/1">Varrow</a></li><li><a href="/t/2">Swimming</a></li></ul></section></article>
<div><h2>More on this story</h2><ul><li><a href="/n/1">Man saves duck from canal in Varrow</a></li><li><a href="/n/2">Hall reopens after refit</a></li></ul></div></main>${FOOT}`,
      `<meta property="og:site_name" content="Varrow Courier"><meta property="og:title" content="${LEAK}">`,
    ),
  },
  {
    kind: "standfirst, place of the writer, letter in the middle with a note on privacy",
    headline: VAN,
    keep: [...VKEEP, "Instruments unharmed after two nights"],
    leave: [
      "Free daily newsletter",
      "Privacy Notice",
      "after newsletter promotion",
      "Explore more",
      "Reuse this content",
      "Last modified",
    ],
    byline: "Tom Arden",
    published: "2023-03-08",
    html: whole(
      `${VAN} | Music | The Post`,
      `<header><nav>${BAR}</nav></header><main><article><div data-gu-name="title"><a href="/music">Music</a></div><div data-gu-name="headline"><h1>${VAN}</h1></div>
<div data-gu-name="standfirst"><p>Instruments unharmed after two nights away from Lindmoor</p></div>
<aside data-gu-name="meta"><address aria-label="Contributor info"><div><a rel="author" href="/tom">Tom Arden</a> in Lindmoor</div></address><details><summary>Wed 8 Mar 2023 18.02 GMT</summary>Last modified on Thu 9 Mar 2023 07.10 GMT</details><div><ul><li><a href="#">Share on Chirper</a></li></ul></div></aside>
<div id="maincontent"><div class="article-body-commercial-selector">${p(V[0]!, V[1]!)}
<figure data-spacefinder-role="inline"><a href="#skip">skip past newsletter promotion</a><aside><h4>Sign up to <span>Morning Post</span></h4><p>Free daily newsletter</p><p>Our morning email breaks down the key stories of the day.</p><form><label>Enter your email address</label><input><button>Sign up</button></form><div><strong>Privacy Notice: </strong>Newsletters may contain info about charities and content funded by outside parties.</div></aside><p id="skip">after newsletter promotion</p></figure>
${p(V[2]!, V[3]!, V[4]!)}</div></div>
<div><span>Explore more on these topics</span><ul><li><a href="/music">Music</a></li><li><a href="/crime">Crime</a></li></ul><button>Share</button><a href="/syndication">Reuse this content</a></div></article></main>${FOOT}`,
      `<meta property="article:published_time" content="2023-03-08T18:02:00.000Z">`,
      "en-GB",
    ),
  },
  {
    kind: "paragraphs with a source label, notes on advertisements between them",
    headline: LEAK,
    keep: LKEEP,
    leave: ["Ad Feedback", "RELATED ARTICLE", "Video Ad", "minute read", "Ducks take over"],
    byline: "Mia Torr",
    published: "2023-03-03",
    html: whole(
      LEAK,
      `${BAR}<section><div class="headline"><h1 data-editable="headlineText" class="headline__text"> ${LEAK} </h1><div class="headline__footer"><div class="byline__names">By <a class="byline__link" href="/mia"><span class="byline__name">Mia Torr</span></a></div><div class="headline__sub-description">3 minute read <div class="timestamp">Updated 7:31 PM EST, Fri March 3, 2023</div></div></div></div>
<div class="article__content"><div class="source"><cite class="source__cite"><span class="source__location">Varrow</span><span class="source__text">News 9</span> — </cite></div>
<div class="paragraph">${L[0]}</div><div class="ad-slot__feedback">Ad Feedback</div><div class="paragraph">${L[1]}</div><div class="paragraph">${L[2]}</div>
<div class="related-content related-content--article"><a href="/d"><span>RELATED ARTICLE</span><span>Ducks take over the park of Varrow</span></a></div>
<div class="video-resource"><span>Video Ad Feedback</span><span>01:12 - Source: News 9</span></div>
<div class="paragraph">${L[3]}</div><div class="paragraph">${L[4]}</div><div class="paragraph">${L[5]}</div></div></section>${FOOT}`,
      "",
      "en-US",
    ),
  },
  {
    kind: "agency page: name in capitals, dateline, captions between, line of helpers at the end",
    headline: VAN,
    keep: VKEEP,
    leave: ["Read More", "FILE -", "1 of 3"],
    byline: "TOM ARDEN",
    published: "2023-03-08",
    html: whole(
      VAN,
      `${BAR}<main class="Page-main"><div class="Page-content"><h1 class="Page-headline">${VAN}</h1><div class="Page-byline"><div class="Page-authors">By&nbsp;<span class="Link">TOM ARDEN</span></div><div class="Page-dateModified"><span>Updated 4:10 PM GMT, March 8, 2023</span></div></div>
<div class="CarouselSlide"><span>1 of 3</span><span class="CarouselSlide-infoDescription">FILE - Irene Falk conducts the youth orchestra in Lindmoor, on June 2, 2022. (Photo/Ed Hale, File)</span><button>Read More</button></div>
<div class="RichTextStoryBody RichTextBody"><p>LINDMOOR (NPA) — ${V[0]}</p>${p(V[1]!, V[2]!, V[3]!, V[4]!)}<p>___</p><p>NPA writer Sue Hall in Varrow contributed to this report.</p></div></div></main>${FOOT}`,
    ),
  },
  {
    kind: "weblog system with posts before and after, likes and shares",
    headline: LEAK,
    keep: LKEEP,
    leave: [
      "Posted on",
      "Share this",
      "Like this",
      "Loading",
      "Previous post",
      "Bake sale",
      "Leave a Reply",
      "Your email address",
    ],
    published: "2023-03-04",
    byline: "mia",
    html: whole(
      `${LEAK} – Varrow Notes`,
      `<div id="page" class="hfeed site"><header id="masthead"><p class="site-title"><a href="/">Varrow Notes</a></p><p class="site-description">What happens in our town</p>${BAR}</header>
<main id="main"><article id="post-311" class="post-311 post type-post hentry"><header class="entry-header"><h1 class="entry-title">${LEAK}</h1><div class="entry-meta"><span class="posted-on">Posted on <a href="#"><time class="entry-date published updated" datetime="2023-03-04T08:00:00+00:00">March 4, 2023</time></a></span><span class="byline"> by <span class="author vcard"><a class="url fn n" href="/mia">mia</a></span></span></div></header>
<div class="entry-content">${p(...L)}<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li><a href="#">Chirper</a></li><li><a href="#">Bookface</a></li></ul></div><div class="sharedaddy sd-block sd-like"><h3>Like this:</h3><span>Loading...</span></div></div></article>
<nav class="navigation post-navigation"><h2 class="screen-reader-text">Post navigation</h2><div class="nav-links"><div class="nav-previous"><a href="/a">Previous post: Bake sale brings in 900</a></div></div></nav>
<div id="comments" class="comments-area"><div id="respond" class="comment-respond"><h3>Leave a Reply</h3><form><p>Your email address will not be published.</p></form></div></div></main>
<aside class="widget-area"><h2>Recent Posts</h2><ul><li><a href="/a">Bake sale brings in 900</a></li></ul></aside></div>`,
    ),
  },
  {
    kind: "weblog system with line breaks, labels and an archive",
    headline: VAN,
    keep: VKEEP,
    leave: ["Labels:", "No comments", "Post a Comment", "Blog Archive", "Older Post"],
    html: whole(
      `Lindmoor Log: ${VAN}`,
      `<div class="header"><h1 class="title">Lindmoor Log</h1></div><div id="main"><h2 class="date-header"><span>Wednesday, 8 March 2023</span></h2><div class="post hentry"><a name="77"></a><h3 class="post-title entry-title">${VAN}</h3>
<div class="post-body entry-content" dir="ltr"><div style="text-align: left;">${V.join("<br /><br />")}</div></div><div class="post-footer"><span class="post-author vcard">Posted by <span class="fn">Tom</span></span> at <abbr title="2023-03-08T10:32:00Z">10:32 am</abbr><div>Labels: <a href="/m">music</a>, <a href="/p">police</a></div></div></div>
<div id="comments"><h4>No comments:</h4><a href="#">Post a Comment</a></div><div class="blog-pager"><a href="/o">Older Post</a></div></div><div class="sidebar"><h2>Blog Archive</h2><ul><li>March (3)</li><li>February (9)</li></ul></div>`,
    ),
    published: "2023-03-08",
  },
  {
    kind: "a day in figures beside its weekday, which only one order fits",
    headline: LEAK,
    keep: LKEEP,
    leave: ["Submitted by", "Add new comment"],
    published: "2023-03-04",
    html: whole(
      `${LEAK} | Varrow Town`,
      `<div class="layout-container"><header role="banner">${BAR}</header><main role="main"><h1 class="page-title"><span class="field field--name-title">${LEAK}</span></h1><article class="node node--type-article"><div class="node__meta">Submitted by <em>editor</em> on <span>Sat, 03/04/2023 - 10:12</span></div><div class="node__content"><div class="clearfix text-formatted field field--name-body field__item">${p(...L)}</div><div class="field--name-field-tags"><div class="field__label">Tags</div><a href="/s">Swimming</a></div><ul class="links inline"><li><a href="/login">Add new comment</a></li></ul></div></article></main></div>`,
    ),
  },
  {
    kind: "letter to subscribers with calls to subscribe in it",
    headline: VAN,
    keep: [...VKEEP, "A happy end at the car wash"],
    leave: ["Thanks for reading", "support my work", "Share", "Type your email"],
    byline: "Tom Arden",
    published: "2023-03-08",
    html: whole(
      `${VAN} - by Tom Arden`,
      `<div class="main-menu"><a href="/">Lindmoor Letter</a><button>Subscribe</button><button>Sign in</button></div><article class="newsletter-post post"><div class="post-header"><h1 class="post-title published">${VAN}</h1><h3 class="subtitle">A happy end at the car wash</h3><div class="byline-wrapper"><a href="/@tom">Tom Arden</a><div>Mar 08, 2023</div></div><div class="post-ufi"><a>12</a><a>3</a><button>Share</button></div></div>
<div class="available-content"><div class="body markup">${p(V[0]!, V[1]!)}<div class="subscription-widget-wrap"><div class="subscription-widget"><p class="cta-caption">Thanks for reading Lindmoor Letter! Subscribe for free to receive new posts and support my work.</p><form><input placeholder="Type your email..."><button>Subscribe</button></form></div></div>${p(V[2]!, V[3]!)}<p class="button-wrapper"><a class="button primary" href="/share"><span>Share Lindmoor Letter</span></a></p>${p(V[4]!)}</div></div></article>`,
      `<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"${VAN}","datePublished":"2023-03-08T05:00:00-05:00","author":[{"@type":"Person","name":"Tom Arden"}]}</script>`,
    ),
  },
  {
    kind: "platform for writers: name, follow and minutes on one line",
    headline: LEAK,
    keep: LKEEP,
    leave: ["Follow", "min read", "Listen", "More from Mia", "Recommended"],
    byline: "Mia Torr",
    published: "2023-03-04",
    html: whole(
      `${LEAK} | by Mia Torr`,
      `<div id="root"><div class="a b c"><div class="d"><a href="/">Open in app</a><a>Sign up</a><a>Sign In</a></div></div><article><div class="e"><section><div><h1 class="pw-post-title">${LEAK}</h1><div class="f"><div><a rel="author" href="/@mia">Mia Torr</a><span>·</span><a>Follow</a></div><div><span>3 min read</span><span>·</span><span>Mar 4, 2023</span></div></div><div class="g"><span>--</span><span>2</span><button>Listen</button><button>Share</button></div></div>
${L.map((text, i) => `<p id="x${String(i)}" class="pw-post-body-paragraph h i j">${text}</p>`).join("")}</section></div></article><div class="k"><h2>More from Mia Torr</h2><h2>Why I moved to the canal</h2><h2>Recommended from the platform</h2></div></div>`,
      `<meta name="author" content="Mia Torr"><meta property="article:published_time" content="2023-03-04T11:00:00.000Z">`,
    ),
  },
  {
    kind: "plain text with hard line ends in pre",
    headline: VAN,
    keep: ["found two days later at a car wash", "is worth more than the van", "not one of the players had missed"],
    html: whole(
      VAN,
      `<pre>\n${VAN}\n\nA van with eleven instruments of the Lindmoor youth orchestra, stolen\non Monday night, was found two days later at a car wash.\n\nAll of the instruments were still in it, among them a double bass from\n1890 that is worth more than the van.\n\nThe orchestra is to play in the town hall on Saturday, and Falk said that\nnot one of the players had missed a rehearsal.\n</pre>`,
    ),
  },
  {
    kind: "press release with contact above and lines about the sender below",
    headline: "Swimming Hall Closed After Leak",
    keep: LKEEP,
    leave: ["FOR IMMEDIATE RELEASE", "press@", "SOURCE Town"],
    published: "2023-03-04",
    html: whole(
      "Swimming Hall Closed After Leak",
      `${BAR}<div class="release"><p>FOR IMMEDIATE RELEASE</p><p>Contact: Lise Worm, press@varrow.example, 555-0100</p><h1>Swimming Hall Closed After Leak</h1><p class="date">March 4, 2023</p><section class="release-body"><p><span class="xn-location">VARROW</span>, <span class="xn-chron">March 4, 2023</span> /PR-Line/ -- ${L[0]}</p>${p(...L.slice(1))}<p>###</p><p>SOURCE Town of Varrow</p></section></div>`,
    ),
  },
  {
    kind: "German page with its kinds of boxes",
    headline: "Chlor tritt aus: Hallenbad in Varrow geräumt",
    keep: ["ist am Freitagnachmittag geräumt worden", "mit tränenden Augen", "so lange geschlossen"],
    leave: ["Mehr zum Thema", "Ente", "Lesen Sie auch", "Artikel verschicken", "Icon:"],
    byline: "Mia Torr",
    published: "2023-03-04",
    language: "de",
    html: whole(
      "Chlor tritt aus: Hallenbad in Varrow geräumt - Kurier",
      `<header><nav><a href="/">Startseite</a><a href="/p">Politik</a></nav></header><main><article><header><span>Unfälle</span><h2><span>Chlor tritt aus: Hallenbad in Varrow geräumt</span></h2><div>Von <a href="/autor">Mia Torr</a></div><time datetime="2023-03-04T18:02:00+01:00">04.03.2023, 18.02 Uhr</time><div>Icon: teilen <button>Artikel verschicken</button></div></header><section><p>Das Hallenbad in Varrow ist am Freitagnachmittag geräumt worden, nachdem im Keller Chlor aus einem Tank ausgetreten war.</p><p>Sieben Menschen kamen mit tränenden Augen und Husten ins Krankenhaus, teilte die Feuerwehr mit.</p><section><h3>Mehr zum Thema</h3><a href="/ente">Mann rettet Ente aus dem Kanal</a></section><p>Bürgermeister Piet Lomas sagte, das Bad bleibe so lange geschlossen, bis man wisse, was geschehen sei.</p><p><strong>Lesen Sie auch:</strong> <a href="/x">Bad nach Umbau wieder offen</a></p></section></article></main>`,
      "",
      "de",
    ),
  },
  {
    kind: "Spanish page with its kinds of boxes",
    headline: "Una fuga de cloro obliga a cerrar la piscina de Varrow",
    keep: ["fue desalojada el viernes", "con los ojos irritados", "seguirá cerrada"],
    leave: ["Lee también", "pato", "Archivado en", "Compartir"],
    byline: "Mia Torr",
    published: "2023-03-04",
    language: "es",
    html: whole(
      "Una fuga de cloro obliga a cerrar la piscina de Varrow | El Correo",
      `<header><a href="/">Inicio</a></header><main><article><header><h1>Una fuga de cloro obliga a cerrar la piscina de Varrow</h1><div class="a_md"><div class="a_md_a">Por <a href="/mia">Mia Torr</a></div><div class="a_md_f">4 de marzo de 2023 - 18:02</div></div><div class="compartir">Compartir en</div></header><div class="a_c"><p>La piscina de Varrow fue desalojada el viernes por la tarde después de que saliera cloro de un depósito del sótano.</p><p>Siete personas fueron al hospital con los ojos irritados y tos, dijeron los bomberos.</p><p>Lee también: <a href="/p">Un hombre salva a un pato del canal</a></p><p>El alcalde, Piet Lomas, dijo que la piscina seguirá cerrada hasta que se sepa qué pasó.</p></div><section class="a_t"><h2>Archivado en</h2><ul><li><a href="/v">Varrow</a></li></ul></section></article></main>`,
      "",
      "es",
    ),
  },
  {
    kind: "a day in figures on a page of the United States",
    headline: VAN,
    keep: VKEEP,
    published: "2022-06-11",
    html: whole(
      VAN,
      `${BAR}<article><h1>${VAN}</h1><div class="date">06/11/2022</div>${p(...V)}</article>`,
      "",
      "en-US",
    ),
  },
  {
    kind: "a day in figures on a British page",
    headline: VAN,
    keep: VKEEP,
    published: "2022-11-06",
    html: whole(
      VAN,
      `${BAR}<article><h1>${VAN}</h1><div class="date">06/11/2022</div>${p(...V)}</article>`,
      "",
      "en-GB",
    ),
  },
  {
    kind: "a day in figures that two orders fit and nothing tells",
    headline: VAN,
    keep: VKEEP,
    published: "",
    html: whole(VAN, `${BAR}<article><h1>${VAN}</h1><div class="date">06/11/2022</div>${p(...V)}</article>`),
  },
  {
    kind: "a day in figures that only one order fits",
    headline: VAN,
    keep: VKEEP,
    published: "2022-06-23",
    html: whole(VAN, `${BAR}<article><h1>${VAN}</h1><div class="date">23/06/2022</div>${p(...V)}</article>`),
  },
  {
    kind: "a day with the characters for year, month and day",
    headline: VAN,
    keep: VKEEP,
    published: "2022-06-11",
    html: whole(VAN, `${BAR}<article><h1>${VAN}</h1><div class="date">2022年6月11日 09:00</div>${p(...V)}</article>`),
  },
  {
    kind: "a day told from today",
    headline: VAN,
    keep: VKEEP,
    leave: ["hours ago"],
    published: "",
    html: whole(VAN, `${BAR}<article><h1>${VAN}</h1><div class="date">4 hours ago</div>${p(...V)}</article>`),
  },
  {
    kind: "headline of two sentences over two lines",
    headline: "Hall stays shut. Town waits for answers.",
    keep: LKEEP,
    html: whole(
      "Hall stays shut. Town waits for answers. | Courier",
      `${BAR}<div class="story"><h1>Hall stays shut.<br>Town waits for answers.</h1>${p(...L)}</div>`,
    ),
  },
  {
    kind: "headline in capitals above a title in small letters",
    headline: "CHLORINE LEAK SHUTS SWIMMING HALL",
    keep: LKEEP,
    html: whole(
      "Chlorine leak shuts swimming hall | Courier",
      `${BAR}<div class="story"><h1>CHLORINE LEAK SHUTS SWIMMING HALL</h1><p class="lede">${L[0]}</p>${p(...L.slice(1))}</div>`,
      `<meta property="og:title" content="Chlorine leak shuts swimming hall">`,
    ),
  },
  {
    kind: "headline in bold, then a line break, then the story",
    headline: "Van is back. Bass is fine.",
    keep: VKEEP,
    html: whole(
      "Courier online",
      `${BAR}<div id="txt"><b>Van is back. Bass is fine.</b><br>${V[0]}<br>${V.slice(1).join("<br>")}</div>`,
    ),
  },
  {
    kind: "quoted headline, ending in a question",
    headline: "‘Who fastened the belt?’ Orchestra asks after theft",
    keep: VKEEP,
    html: whole(
      "‘Who fastened the belt?’ Orchestra asks after theft - Courier",
      `${BAR}<div class="content-wrap"><div class="title-block"><h1 itemprop="headline">‘Who fastened the belt?’ Orchestra asks after theft</h1></div><div itemprop="articleBody">${p(...V)}</div></div>${FOOT}`,
    ),
  },
  {
    kind: "questions in bold and answers, in one paragraph each",
    headline: "What we know about the leak in Varrow",
    keep: [
      "What happened?",
      "Chlorine leaked from a tank in the cellar",
      "Is the air safe now?",
      "pumped air through the hall",
      "When will it open?",
      "stay closed",
    ],
    html: whole(
      "What we know about the leak in Varrow",
      `${BAR}<main><h1>What we know about the leak in Varrow</h1><div class="rte"><p><strong>What happened?</strong><br>Chlorine leaked from a tank in the cellar of the swimming hall on Friday afternoon.</p><p><strong>Is the air safe now?</strong><br>Firefighters pumped air through the hall until late in the evening, and measured nothing afterwards.</p><p><strong>When will it open?</strong><br>The mayor said that it would stay closed until the cause was known, which could be weeks.</p></div></main>`,
    ),
  },
  {
    kind: "parts that unfold",
    headline: LEAK,
    keep: [...LKEEP, "What chlorine does", "It makes eyes and throats sore"],
    html: whole(
      LEAK,
      `${BAR}<main><article><h1>${LEAK}</h1>${p(...L)}<details><summary>What chlorine does</summary><p>It makes eyes and throats sore, and in a closed room it can stop the breath.</p></details></article></main>`,
    ),
  },
  {
    kind: "story told in a list",
    headline: "Six things about the leak in Varrow",
    keep: LKEEP,
    html: whole(
      "Six things about the leak in Varrow",
      `${BAR}<main><div class="post"><h1>Six things about the leak in Varrow</h1><ol>${L.map((text) => `<li>${text}</li>`).join("")}</ol></div></main>${FOOT}`,
    ),
  },
  {
    kind: "calls to read on, at ends of paragraphs and between them",
    headline: LEAK,
    keep: LKEEP,
    leave: ["SEE ALSO", "Man saves duck", "Click here", "Story continues below", "Don't miss"],
    html: whole(
      LEAK,
      `${BAR}<article><h1>${LEAK}</h1>${p(L[0]!, L[1]!)}<p><em>SEE ALSO: <a href="/d">Man saves duck from canal</a></em></p>${p(L[2]!)}<p>Story continues below advertisement</p>${p(L[3]!)}<p><strong>Don't miss: <a href="/d">The ten best canals</a></strong></p>${p(L[4]!, L[5]!)}<p><a href="/app">Click here</a> to get our app and never miss a story.</p></article>${FOOT}`,
    ),
  },
  {
    kind: "page out of a press archive",
    headline: VAN,
    keep: VKEEP,
    leave: ["LENGTH", "LOAD-DATE", "SECTION", "All Rights Reserved"],
    byline: "Tom Arden",
    published: "2023-03-08",
    html: whole(
      "Document",
      `<div><center>Copyright 2023 Lindmoor Post<br>All Rights Reserved</center><center>Lindmoor Post</center><center>March 8, 2023 Wednesday</center><p><b>SECTION:</b> NEWS; Pg. 3</p><p><b>LENGTH:</b> 112 words</p><p><b>HEADLINE:</b> ${VAN}</p><p><b>BYLINE:</b> Tom Arden</p><p><b>BODY:</b></p>${p(...V)}<p><b>LOAD-DATE:</b> March 9, 2023</p><p><b>LANGUAGE:</b> ENGLISH</p></div>`,
    ),
  },
  {
    kind: "page of an archive of the web, with its bar",
    headline: LEAK,
    keep: LKEEP,
    leave: ["captures", "Archive Machine", "About this capture"],
    html: whole(
      LEAK,
      `<!-- BEGIN WAYBACK TOOLBAR INSERT --><div id="wm-ipp-base" lang="en"><div id="wm-ipp"><a href="/web/">Archive Machine</a><div id="wm-capinfo"><a href="#">12 captures</a><div class="r">04 Mar 2023 - 09 Jul 2024</div></div><div>About this capture</div></div></div><!-- END WAYBACK TOOLBAR INSERT -->${BAR}<div class="main"><h1>${LEAK}</h1>${p(...L)}</div>${FOOT}`,
    ),
  },
  {
    kind: "archived copy: boxes with styles written into them",
    headline: VAN,
    keep: VKEEP,
    leave: ["Most viewed", "Goat", "Sign in"],
    html: whole(
      VAN,
      `<div style="display:block;position:relative"><div style="display:flex"><a style="color:#000" href="/"><span style="display:block">Sign in</span></a></div><div style="display:block;width:640px"><div style="font-size:34px;font-weight:700">${VAN}</div>${V.map((text) => `<div style="margin:0 0 16px;font-size:17px;display:block"><span>${text}</span></div>`).join("")}</div><div style="width:300px;float:right"><div style="font-weight:700">Most viewed</div><a href="/g"><div>Goat elected mayor of Lindmoor for a day</div></a></div></div>`,
    ),
  },
  {
    kind: "the next story follows below, whole",
    headline: LEAK,
    keep: LKEEP,
    leave: ["double bass", "fastened the belt"],
    html: whole(
      LEAK,
      `${BAR}<main><div class="infinite"><article data-url="/leak"><h1>${LEAK}</h1>${p(...L)}</article><article data-url="/van"><h1>${VAN}</h1>${p(...V)}</article></div></main>`,
      `<meta property="og:title" content="${LEAK}"><link rel="canonical" href="https://courier.example/leak">`,
    ),
    url: "https://courier.example/leak",
  },
  {
    kind: "notice on cookies that is longer than the story",
    headline: VAN,
    keep: VKEEP,
    leave: ["partners", "legitimate interest", "Accept all"],
    html: whole(
      VAN,
      `<div id="onetrust-consent-sdk"><div role="dialog" aria-label="Privacy"><h2>We value your privacy</h2>${p(
        "We and our 842 partners store and access information on a device, such as unique identifiers in cookies, to process personal data.",
        "You may accept or manage your choices, including your right to object where legitimate interest is used, or at any time on the privacy page.",
        "These choices will be signalled to our partners and will not affect browsing data. We and our partners process data to provide precise location.",
        "Store and access information on a device. Personalised advertising and content, advertising and content measurement, audience research.",
        "Some partners do not ask for your consent to process your data; they rely on their legitimate business interest. View our list of partners.",
      )}<button>Accept all</button></div></div>${BAR}<div class="c1"><h1>${VAN}</h1>${p(...V)}</div>`,
    ),
  },
  {
    kind: "video with its transcript",
    headline: LEAK,
    keep: LKEEP,
    leave: ["Autoplay", "Now Playing"],
    html: whole(
      LEAK,
      `${BAR}<main><h1>${LEAK}</h1><div class="player"><video></video><div>Now Playing</div><div>Autoplay on</div></div><div class="transcript"><h2>Transcript</h2>${p(...L)}</div></main>`,
    ),
  },
  {
    kind: "gate with prices after two paragraphs",
    headline: LEAK,
    keep: LKEEP.slice(0, 2),
    leave: ["Unlock", "per month", "Sign in"],
    html: whole(
      LEAK,
      `${BAR}<article><h1>${LEAK}</h1>${p(L[0]!, L[1]!)}<div class="gateway"><h2>Unlock this article</h2><p>Digital: 4.99 per month. Cancel at any time.</p><p>Print and digital: 9.99 per month.</p><p>Already with us? <a href="/in">Sign in</a></p></div></article>`,
    ),
  },
  {
    kind: "first letter in a span, words with breaks in them, spaces that do not break",
    headline: LEAK,
    keep: ["The swimming hall in Varrow was cleared", "ambulances waited outside", "Piet Lomas said"],
    html: whole(
      LEAK,
      `${BAR}<article><h1>${LEAK}</h1><p><span class="dropcap">T</span>he swimming hall in Varrow was cleared on Friday afternoon after chlorine leaked.</p><p>Three am&shy;bu&shy;lances waited out<wbr>side while firefighters in suits looked for the valve in the cellar.</p><p>Piet&nbsp;Lomas said that the hall would stay closed for as long as it takes to know.</p></article>`,
    ),
  },
  {
    kind: "story read aloud, with bars of buttons above",
    headline: VAN,
    keep: VKEEP,
    leave: ["Listen to this article", "Learn more", "Gift", "Add as preferred"],
    html: whole(
      VAN,
      `${BAR}<article><header><h1>${VAN}</h1></header><div class="tts"><p>Listen to this article · 2:41 min <a href="/l">Learn more</a></p></div><div><button>Gift article</button><a href="/pref">Add as preferred source</a></div><section name="articleBody">${p(...V)}</section></article>`,
    ),
  },
  {
    kind: "writer with address, hours of print and change in one line",
    headline: LEAK,
    keep: LKEEP,
    leave: ["UPDATED"],
    byline: "Mia Torr",
    published: "2023-03-04",
    html: whole(
      LEAK,
      `${BAR}<article><header><h1>${LEAK}</h1><div class="meta"><div class="byline">By <a href="mailto:mtorr@courier.example">Mia Torr</a> | mtorr@courier.example | Varrow Courier</div><div class="time">PUBLISHED: March 4, 2023 at 6:02 p.m. | UPDATED: March 5, 2023 at 9:40 a.m.</div></div></header><div class="body-copy">${p(...L)}</div></article>${FOOT}`,
    ),
  },
  {
    kind: "story in the page's data only, for scripts to show",
    headline: VAN,
    keep: VKEEP,
    html: whole(
      VAN,
      `<div id="root"></div><noscript>You need to enable JavaScript to run this app.</noscript>`,
      `<script type="application/ld+json">${JSON.stringify({ "@context": "https://schema.org", "@type": "NewsArticle", headline: VAN, articleBody: V.join("\n\n") })}</script>`,
    ),
    leave: ["JavaScript"],
  },
  {
    kind: "story in a shadow tree, as tools that save pages write it",
    headline: VAN,
    keep: VKEEP,
    html: whole(
      VAN,
      `${BAR}<news-article><template shadowrootmode="open"><style>p{margin:0}</style><h1>${VAN}</h1>${p(...V)}</template></news-article>`,
    ),
  },
  {
    kind: "tabs of other editions above, weather box",
    keep: GKEEP,
    leave: ["Nordic edition", "14 °C"],
    headline: GOAT,
    html: titled(
      `<div class="editions"><a href=1>Nordic edition</a> <a href=2>World edition</a></div><div class="wx">Tornby 14 °C</div><main><h1>${GOAT}</h1>${p(...G)}</main>`,
    ),
  },
  {
    kind: "photo story: captions carry numbers, credits below",
    keep: GKEEP,
    leave: ["Photograph: Eva Lind", "2/7"],
    headline: GOAT,
    html: titled(
      `<main><h1>${GOAT}</h1><figure><img><figcaption>The goat. Photograph: Eva Lind</figcaption></figure><span>2/7</span>${p(...G)}</main>`,
    ),
  },
  {
    kind: "correction above, note of editors below",
    keep: GKEEP,
    headline: GOAT,
    leave: ["newsroom@"],
    html: titled(
      `<article><h1>${GOAT}</h1>${p(...G)}<p><em>Do you have a story? Write to newsroom@tornby.example</em></p></article>`,
    ),
  },
  {
    kind: "reading list widget between paragraphs with thumbnails",
    keep: GKEEP,
    leave: ["Pig wins race", "Cow on roof"],
    headline: GOAT,
    html: titled(
      `<article><h1>${GOAT}</h1>${p(G[0]!, G[1]!)}<div class="card-list"><a href=1><img><span>Pig wins race</span></a><a href=2><img><span>Cow on roof</span></a></div>${p(G[2]!, G[3]!)}</article>`,
    ),
  },
  {
    kind: "poll in the middle",
    keep: GKEEP,
    leave: ["Should goats", "Yes 61%"],
    headline: GOAT,
    html: titled(
      `<article><h1>${GOAT}</h1>${p(G[0]!, G[1]!)}<div class="poll-widget"><h3>Should goats have library cards?</h3><label>Yes 61%</label><label>No 39%</label></div>${p(G[2]!, G[3]!)}</article>`,
    ),
  },
  {
    kind: "app banner and notification prompt",
    keep: GKEEP,
    leave: ["Get breaking news", "Open in the app"],
    headline: GOAT,
    html: titled(
      `<div class="smartbanner">Open in the app</div><div class="push-prompt"><p>Get breaking news alerts from Tornby News. You can turn them off at any time.</p><button>Allow</button></div><article><h1>${GOAT}</h1>${p(...G)}</article>`,
    ),
  },
  {
    kind: "French page",
    keep: ["est entrée dans la bibliothèque", "n’a été mangé"],
    leave: ["Lire aussi", "Abonnez-vous"],
    headline: "Une chèvre passe la matinée à la bibliothèque",
    byline: "Eva Lind",
    published: "2023-03-09",
    html: `<html lang=fr><head><title>Une chèvre passe la matinée à la bibliothèque - Le Journal</title></head><body><article><h1>Une chèvre passe la matinée à la bibliothèque</h1><p class=meta>Par Eva Lind</p><p class=date>Publié le 9 mars 2023 à 18h02</p><p>Une chèvre est entrée dans la bibliothèque de Tornby jeudi matin et y est restée deux heures.</p><p>Lire aussi : <a href=x>Un cochon gagne la course</a></p><p>Rien n’a été mangé, a dit la bibliothèque, sauf une page d’un livre de cuisine de 1961.</p><div class="abo">Abonnez-vous pour un euro par mois</div></article></body></html>`,
  },
  {
    kind: "byline below the story",
    keep: GKEEP,
    headline: GOAT,
    byline: "Eva Lind",
    html: titled(`<article><h1>${GOAT}</h1>${p(...G)}<div class="article-author">By Eva Lind</div></article>`),
  },
  {
    kind: "date in a table cell beside the byline",
    keep: GKEEP,
    headline: GOAT,
    published: "2023-03-09",
    byline: "Eva Lind",
    html: titled(
      `<table><tr><td><h1>${GOAT}</h1></td></tr><tr><td><table><tr><td>By Eva Lind</td><td>March 9, 2023</td></tr></table></td></tr><tr><td>${p(...G)}</td></tr></table>`,
    ),
  },
  {
    kind: "wiki page with edit links and references",
    keep: GKEEP,
    leave: ["[edit]", "Retrieved"],
    headline: GOAT,
    html: titled(
      `<h1 id=firstHeading>${GOAT}</h1><div id=mw-content-text>${p(G[0]!, G[1]!)}<h2><span>Owner</span><span class="mw-editsection">[edit]</span></h2>${p(G[2]!, G[3]!)}<ol class="references"><li>Tornby News. Retrieved 9 March 2023.</li></ol></div>`,
    ),
  },
  {
    kind: "forum copy with quote and signature",
    keep: GKEEP,
    leave: ["Joined:", "Posts: 412"],
    headline: GOAT,
    html: titled(
      `<h1>${GOAT}</h1><div class="postprofile">evalind<br>Posts: 412<br>Joined: 2009</div><div class="content">${G.join("<br><br>")}</div>`,
    ),
  },
  {
    kind: "agency headline with colon and slug line",
    keep: GKEEP,
    headline: "URGENT: Goat spends morning in library",
    leave: ["slug-goat"],
    html: titled(
      `<article><div class="slug">slug-goat-1</div><h1>URGENT: Goat spends morning in library</h1>${p(...G)}</article>`,
    ),
  },
  {
    kind: "US date with weekday beside time",
    keep: GKEEP,
    headline: GOAT,
    published: "2023-03-09",
    html: titled(`<article><h1>${GOAT}</h1><span class="d">Thu 03/09/2023 5:12 PM</span>${p(...G)}</article>`),
  },
  {
    kind: "headline in capitals, full stop",
    keep: GKEEP,
    headline: "GOAT IN LIBRARY. NOTHING EATEN.",
    html: titled(`<div><h2>GOAT IN LIBRARY. NOTHING EATEN.</h2>${p(...G)}</div>`),
  },
];
