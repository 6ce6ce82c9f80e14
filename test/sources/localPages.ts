/** Invented pages with the markup of local papers and stations, of common publishing systems and of collectors of news. */

import type { SavedPage } from "./pages.js";
import { BUSES, COMET, HAIL, HOSPITAL, paragraphs, SCHOOL, stated, wholePage } from "./stories.js";

export const LOCAL_PAGES: readonly SavedPage[] = [
  {
    kind: "local paper: recommended reading as a list of links, standards body, note to commenters",
    headline: SCHOOL.title,
    keep: SCHOOL.keep,
    leave: [
      "Recommended reading",
      "Chip shop",
      "Get involved with the news",
      "adhere to",
      "Comments are closed",
      "Subscribe from",
      "Send your stories",
    ],
    byline: "Meg Hollis",
    published: "2024-03-12",
    html: wholePage(
      `${SCHOOL.title} | Penvale Gazette`,
      `<meta property="og:site_name" content="Penvale Gazette">${stated({
        "@graph": [
          { "@type": "Organization", name: "Penvale Gazette" },
          { "@type": "BreadcrumbList", itemListElement: [{ "@type": "ListItem", position: 1, name: "News" }] },
          {
            "@type": "NewsArticle",
            headline: SCHOOL.title,
            datePublished: "2024-03-12T18:05:00+00:00",
            dateModified: "2024-03-13T07:00:00+00:00",
            author: { "@type": "Person", name: "Meg Hollis", jobTitle: "Reporter" },
          },
        ],
      })}`,
      `<div id="subs-bar">Subscribe from £1</div><header class="mar-header"><ul><li><a>News</a></li><li><a>Sport</a></li></ul></header><article class="mar-article"><h1 class="mar-article__headline">${SCHOOL.title}</h1><div class="mar-article__timestamp"><time datetime="2024-03-12T18:05:00+00:00">12th March 2024</time></div><div class="mar-article__tags"><a>Penvale</a><a>Education</a></div>
<div class="author-card"><img><div>By <a>Meg Hollis</a></div><a>@meghollis_pg</a><div>Reporter</div></div><div class="social-share"><span>Share</span><a>7 Comments</a></div>
<div class="mar-article__hero"><img><span class="caption">The school in Mill Lane (Image: Newsroom)</span></div>
<div class="article-body" id="subscription-content">${paragraphs(SCHOOL.p.slice(0, 3), '<p class="">')}<p><strong>Recommended reading:</strong></p><ul><li><a>Chip shop wins prize for its peas</a></li><li><a>Man, 81, swims bay in a bathtub</a></li></ul>${paragraphs(SCHOOL.p.slice(3), '<p class="">')}<p><em>Send your stories and pictures to newsdesk@penvale.example</em></p></div>
<section class="mar-comments"><h3>Get involved with the news in your community</h3><p>Comments are closed on this article.</p></section><div class="ipso"><p>This website and associated newspapers adhere to the Press Code. If you have a complaint about the content, please contact the editor here.</p></div></article>`,
    ),
  },
  {
    kind: "weblog system with blocks: subscribe box in the text, share this, related, footnote of the system",
    headline: BUSES.title,
    keep: BUSES.keep,
    leave: [
      "Share this:",
      "Like this:",
      "Loading",
      "Discover more from",
      "Related",
      "Old tram",
      "Next Post",
      "Leave a comment",
      "Proudly powered",
      "Type your email",
    ],
    byline: "Gus Whitlow",
    published: "2024-03-07",
    outlet: "Calder Eye",
    language: "en-GB",
    url: "https://caldereye.example/2024/03/07/calder-bus-drivers-end-strike/",
    html: wholePage(
      `${BUSES.title} – Calder Eye`,
      `<link rel="canonical" href="https://caldereye.example/2024/03/07/calder-bus-drivers-end-strike/"><meta property="og:site_name" content="Calder Eye"><meta property="og:type" content="article"><meta name="generator" content="WordPress 6.4.3">`,
      `<div class="wp-site-blocks"><header class="wp-block-template-part"><p class="wp-block-site-title"><a rel="home">Calder Eye</a></p><nav class="wp-block-navigation"><ul><li><a>About</a></li></ul></nav></header><main class="wp-block-group"><h1 class="wp-block-post-title">${BUSES.title}</h1><div class="wp-block-group is-layout-flex"><div class="wp-block-post-date"><time datetime="2024-03-07T06:15:00+00:00"><a>March 7, 2024</a></time></div><p>—</p><p>by</p><div class="wp-block-post-author"><div class="wp-block-post-author__content"><p class="wp-block-post-author__name">Gus Whitlow</p></div></div><p>in</p><div class="taxonomy-category wp-block-post-terms"><a rel="tag">Transport</a></div></div>
<div class="entry-content wp-block-post-content"><p class="has-drop-cap">${BUSES.p[0]}</p>${paragraphs(BUSES.p.slice(1, 4))}
<div class="wp-block-jetpack-subscriptions"><h3>Discover more from Calder Eye</h3><p>Subscribe to get the latest posts sent to your email.</p><form><input placeholder="Type your email…"><button>Subscribe</button></form></div>
<figure class="wp-block-image"><img><figcaption class="wp-element-caption">A bus at the station</figcaption></figure><h2 class="wp-block-heading">What comes next</h2>${paragraphs(BUSES.p.slice(4))}
<div id="jp-post-flair" class="sharedaddy sd-like-enabled"><div class="sd-sharing"><h3 class="sd-title">Share this:</h3><ul><li><a><span>Click to share on X (Opens in new window)</span> <span>X</span></a></li></ul></div><div class="sharedaddy sd-like"><h3 class="sd-title">Like this:</h3><span>Like</span> <span class="loading">Loading…</span></div><div id="jp-relatedposts" class="jp-relatedposts"><h3 class="jp-relatedposts-headline"><em>Related</em></h3><div><a>Old tram finds a new home</a></div></div></div></div>
<div class="wp-block-group"><div class="post-navigation-link-next wp-block-post-navigation-link"><a rel="next">Next Post: Rain in Calder</a></div></div><div class="wp-block-comments"><h3>Leave a comment Cancel reply</h3></div></main><footer class="wp-block-template-part"><p>Proudly powered by WordPress</p></footer></div>`,
      "en-GB",
    ),
  },
  {
    kind: "content system with nodes: submitted by with a day in figures beside its weekday, labels of fields",
    headline: HAIL.title,
    keep: HAIL.keep,
    leave: [
      "Submitted by",
      "Breadcrumb",
      "Add new comment",
      "Log in",
      "Tags",
      "Tarn valley farming",
      "Printer-friendly",
      "Body",
    ],
    byline: "hseidl",
    published: "2024-06-17",
    html: wholePage(
      `${HAIL.title} | Radio Tarn`,
      `<meta name="Generator" content="Drupal 10 (https://www.drupal.org)">`,
      `<div class="dialog-off-canvas-main-canvas"><header role="banner"><nav role="navigation" id="block-tarn-main-menu"><h2 class="visually-hidden">Main navigation</h2><ul class="menu"><li><a>Home</a></li><li><a>Schedule</a></li></ul></nav></header><div class="region-breadcrumb"><nav role="navigation"><h2 class="visually-hidden">Breadcrumb</h2><ol><li><a>Home</a></li><li><a>News</a></li></ol></nav></div>
<main role="main"><div class="region region-content"><div id="block-page-title"><h1 class="page-title"><span class="field field--name-title field--type-string">${HAIL.title}</span></h1></div><article role="article" class="node node--type-news node--view-mode-full"><footer class="node__meta"><article class="profile"></article><div class="node__submitted">Submitted by <span class="field field--name-uid"><span lang="" class="username">hseidl</span></span> on <span class="field field--name-created">Mon, 06/17/2024 - 10:05</span></div></footer>
<div class="node__content clearfix"><div class="field field--name-field-image field--label-hidden"><img></div><div class="clearfix text-formatted field field--name-body field--label-above"><div class="field__label visually-hidden">Body</div><div class="field__item">${paragraphs(HAIL.p)}</div></div>
<div class="field field--name-field-tags field--label-above"><div class="field__label">Tags</div><div class="field__items"><div class="field__item"><a>Tarn valley farming</a></div></div></div><ul class="links inline"><li class="print"><a>Printer-friendly version</a></li><li class="comment-add"><a>Add new comment</a></li></ul></div></article><section class="comment-wrapper"><p><a>Log in</a> or <a>register</a> to post comments</p></section></div></main></div>`,
    ),
  },
  {
    kind: "paper on a hosted system: interstitial links in brackets, developing story, box on the writer",
    headline: HOSPITAL.title,
    keep: HOSPITAL.keep,
    leave: [
      "Story continues",
      "[ Bridge lights",
      "Bridge lights to",
      "is a staff writer",
      "Listen",
      "Most Read",
      "Sign up for",
      "Fusion.",
    ],
    byline: ["Carla Nunn", "Ed Bray"],
    published: "2024-03-11",
    html: wholePage(
      `${HOSPITAL.title} - The Plains Ledger`,
      `<script>window.Fusion=window.Fusion||{};Fusion.globalContent={"headlines":{"basic":"x"},"content_elements":[]};Fusion.spa=false;</script>${stated({ "@type": "NewsArticle", headline: { "@type": "Text" }, name: HOSPITAL.title, datePublished: "2024-03-11T22:41:00.120Z", author: ["Carla Nunn", "Ed Bray"] })}`,
      `<div id="fusion-app" class="b-right-rail"><header class="b-header-nav-chain"><nav><a>Sections</a></nav></header><section role="main" class="b-right-rail__main"><article class="b-it-article"><p class="c-overline"><a>Courts</a></p><h1 class="b-headline">${HOSPITAL.title}</h1><div class="b-byline"><span>By</span> <span class="b-byline__names"><a>Carla Nunn</a> and <a>Ed Bray</a></span></div><span class="c-date">March 11, 2024 at 5:41 PM</span><div class="c-audio"><button>Listen</button><span>3 min</span></div>
<article class="b-article-body"><p class="c-paragraph">${HOSPITAL.p[0]}</p><p class="c-paragraph">${HOSPITAL.p[1]}</p><p class="interstitial-link block-margin-bottom"><a>[ Bridge lights to stay on all winter ]</a></p><div class="c-ad"><div class="arcad-feature-title">Story continues below advertisement</div></div>${paragraphs(HOSPITAL.p.slice(2, 5), '<p class="c-paragraph">')}<div class="c-newsletter"><p>Sign up for Ledger Mornings</p></div>${paragraphs(HOSPITAL.p.slice(5), '<p class="c-paragraph">')}<p class="c-paragraph"><em>This is a developing story and will be updated.</em></p></article>
<div class="b-author-bio"><img><a>Carla Nunn</a><p class="b-author-bio__bio">Carla Nunn is a staff writer who covers courts. Reach her at 555-0134.</p></div></article></section><aside class="b-right-rail__right"><h2>Most Read</h2><ol><li>Man builds chair</li></ol></aside></div>`,
    ),
  },
  {
    kind: "accelerated page: menu before all, consent, carousel and accordion",
    headline: COMET.title,
    keep: COMET.keep,
    leave: [
      "We and our partners",
      "Close menu",
      "Advertisement",
      "Also read",
      "Horse wins",
      "Tap to unmute",
      "Continue reading in the app",
    ],
    byline: "Ivo Lanz",
    published: "2021-04-23",
    language: "en",
    html: `<!doctype html><html amp lang="en"><head><meta charset="utf-8"><title>${COMET.title}</title><link rel="stylesheet" href="x"><style amp-boilerplate>body{visibility:hidden;animation:-amp-start 8s steps(1,end) 0s 1 normal both}</style><noscript><style amp-boilerplate>body{animation:none}</style></noscript>${stated({ "@type": "NewsArticle", mainEntityOfPage: "x", headline: COMET.title, datePublished: "2021-04-23T11:00:00+05:30", dateModified: "2021-04-24T02:00:00+05:30", author: { "@type": "Person", name: "Ivo Lanz" } })}</head><body class="amp-mode-mouse" style="opacity:1;visibility:visible"><amp-sidebar id="m" layout="nodisplay"><button>Close menu</button><ul><li><a>Home</a></li><li><a>Science</a></li></ul></amp-sidebar>
<amp-consent id="c" layout="nodisplay"><div id="consent-ui"><p>We and our partners store information on a device.</p><button>Accept</button></div></amp-consent><header><a>The Orbit</a></header><main><article><h1>${COMET.title}</h1><p class="summary">${COMET.dek}</p><div class="meta"><span class="author">Ivo Lanz</span> <span class="date">Apr 23, 2021, 11:00 IST</span></div><amp-carousel width="4" height="3"><amp-img src="a" alt="dome"></amp-img></amp-carousel><amp-social-share type="system"></amp-social-share>
${paragraphs(COMET.p.slice(0, 2))}<amp-ad width="300" height="250" type="d"><div placeholder>Advertisement</div></amp-ad>${paragraphs(COMET.p.slice(2, 4))}<amp-accordion><section expanded><h4>Also read</h4><ul><li><a>Horse wins chess game</a></li></ul></section></amp-accordion><amp-video-iframe><div placeholder>Tap to unmute</div></amp-video-iframe>${paragraphs(COMET.p.slice(4))}<a class="app-cta">Continue reading in the app</a></article></main><amp-sticky-ad layout="nodisplay"></amp-sticky-ad></body></html>`,
  },
  {
    kind: "German daily: gate, minutes to read, sources with letters, comments counted",
    headline: "Busfahrer in Calder beenden Streik nach elf Tagen",
    keep: [
      "Donnerstagmorgen wieder Busse",
      "296 für das Angebot",
      "nie nur um das Geld",
      "Fahrpreise blieben vorerst",
      "5,5 Prozent mehr Lohn",
    ],
    leave: [
      "Lesezeit",
      "Kommentare",
      "Aktualisiert am",
      "Jetzt abonnieren",
      "Artikelzusammenfassung",
      "Startseite",
      "Exklusiv für",
      "Schließen",
    ],
    byline: "Ute Falk",
    published: "2024-03-06",
    language: "de",
    html: wholePage(
      "Calder: Busfahrer beenden Streik nach elf Tagen | ZEITUNG ONLINE",
      stated({
        "@graph": [
          { "@type": "WebPage", datePublished: "2019-01-01T00:00:00+01:00" },
          {
            "@type": "Article",
            headline: "Calder: Busfahrer beenden Streik nach elf Tagen",
            datePublished: "2024-03-06T08:12:00+01:00",
            dateModified: "2024-03-06T17:05:09+01:00",
            author: [{ "@type": "Person", name: "Ute Falk" }],
          },
        ],
      }),
      `<div class="page"><header><nav><a>Startseite</a><a>Politik</a></nav></header><main class="main main--article"><article class="article article--padded" id="js-article"><header class="article-header"><h1 class="article-heading"><span class="article-heading__kicker">Nahverkehr</span><span class="visually-hidden">: </span><span class="article-heading__title">Busfahrer in Calder beenden Streik nach elf Tagen</span></h1><div class="summary">Die Einigung bringt 5,5 Prozent mehr Lohn und das Ende geteilter Dienste.</div><div class="byline">Von <a><span itemprop="name">Ute Falk</span></a></div><div class="metadata"><time class="metadata__date encoded-date" datetime="2024-03-06T17:05:09+01:00">Aktualisiert am 6. März 2024, 17:05 Uhr</time><span class="metadata__source">Quelle: ZEITUNG ONLINE, dpb, <abbr>uf</abbr></span><a class="metadata__commentcount">59 Kommentare</a><span>Lesezeit: 2 Min.</span></div><div class="zplus-badge">Exklusiv für Abonnenten</div></header>
<div class="article-body"><div class="summy"><button>Artikelzusammenfassung</button><p>Diese Zusammenfassung wurde mit Künstlicher Intelligenz erstellt.</p><button>Schließen</button></div><div class="article-page"><p class="paragraph article__item">In Calder fahren von Donnerstagmorgen wieder Busse, nachdem die Fahrer einen Streik von elf Tagen beendet haben.</p><p class="paragraph article__item">Von 412 Fahrern stimmten 296 für das Angebot, teilte die Gewerkschaft mit.</p><h2 class="article__subheading article__item">Längere Pausen</h2><p class="paragraph article__item">"Es ging nie nur um das Geld", sagte Rosa Whelan, die seit 16 Jahren die Linie 9 fährt.</p><p class="paragraph article__item">Calder Transit sagte, die Fahrpreise blieben vorerst gleich.</p></div></div><aside class="gate"><h2>Jetzt abonnieren</h2><p>4 Wochen für 1 Euro testen</p></aside></article></main></div>`,
      "de",
    ),
  },
  {
    kind: "collector of news: source and writer in one line, button to go on, comments to view",
    headline: BUSES.title,
    keep: BUSES.keep,
    leave: [
      "Story continues",
      "View comments",
      "Story Continues",
      "Recommended Stories",
      "Read full article",
      "Yodel",
      "min read",
      "Pig rescued",
    ],
    byline: "Hal Brandt",
    published: "2024-03-06",
    html: wholePage(
      BUSES.title,
      `<meta property="og:site_name" content="Yodel News">${stated({ "@type": "NewsArticle", headline: BUSES.title, datePublished: "2024-03-06T16:13:00.000Z", dateModified: "2024-03-06T16:20:00.000Z", author: { "@type": "Person", name: "Hal Brandt" }, creator: { "@type": "Person", name: "Hal Brandt" }, provider: { "@type": "Organization", name: "Calder Mercury" }, publisher: { "@type": "Organization", name: "Yodel News" } })}`,
      `<div id="module-header"><a>Yodel Mail</a><a>Finance</a></div><main><div class="caas-container"><div class="caas-logo"><img alt="Calder Mercury"></div><div class="caas-title-wrapper"><h1 data-test-locator="headline">${BUSES.title}</h1></div><div class="caas-attr"><div class="caas-attr-meta"><div class="caas-attr-item-author"><span class="caas-author-byline-collapse">Hal Brandt</span></div><div class="caas-attr-time-style"><time datetime="2024-03-06T16:13:00.000Z">Wed, March 6, 2024 at 11:13 AM EST</time><span class="caas-attr-separator">·</span><span class="caas-attr-mins-read">3 min read</span></div></div></div>
<div class="caas-content-wrapper"><div class="caas-body">${paragraphs(BUSES.p.slice(0, 3))}<div class="caas-da"><p>Story continues below advertisement</p></div>${paragraphs(BUSES.p.slice(3, 5))}<div class="caas-readmore caas-readmore-collapse"><button class="link caas-button collapse-button">Story Continues</button></div>${paragraphs(BUSES.p.slice(5))}<p>This article originally appeared on Calder Mercury: <a>Drivers end strike</a></p></div></div><a class="viewcomments">View comments (31)</a><section><h2>Recommended Stories</h2><ul><li><h3>Pig rescued from swimming pool</h3><p>The pig was calm.</p><a>Read full article</a></li></ul></section></div></main>`,
    ),
  },
  {
    kind: "local station: posted and updated, the instant in the head is on the next day, call for the app",
    headline: SCHOOL.title,
    keep: SCHOOL.keep,
    leave: [
      "Download our app",
      "Copyright 2024",
      "Trending",
      "Top headlines",
      "Close",
      "Boy, 9, sells",
      "Click here to report",
      "Sign up for",
    ],
    byline: "Tess Moreno",
    published: "2024-03-12",
    html: wholePage(
      `${SCHOOL.title} | KPVL`,
      `<meta property="article:published_time" content="2024-03-13T01:30:00+00:00"><meta property="og:site_name" content="KPVL">`,
      `<header class="site-header"><nav><a>Weather</a><a>Live</a></nav></header><main id="content"><article class="article"><header class="article-header"><a class="article-cat">Local News</a><h1 class="article-title">${SCHOOL.title}</h1><div class="article-authors">by: <span class="author-list"><a rel="author">Tess Moreno</a></span></div><p class="article-dates"><strong>Posted:</strong> Mar 12, 2024 / 08:30 PM CDT</p><p class="article-dates"><strong>Updated:</strong> Mar 13, 2024 / 07:12 AM CDT</p><div class="share-bar"><span>Share</span></div></header>
<div class="article-content article-body rich-text"><p><strong>PENVALE, Minn. (KPVL)</strong> — ${SCHOOL.p[0]}</p>${paragraphs(SCHOOL.p.slice(1, 3))}<div class="ad-unit"><span>Advertisement</span></div><p class="article-link"><a><strong>Boy, 9, sells lemonade for his school</strong></a></p>${paragraphs(SCHOOL.p.slice(3))}<p><em>Download our app for the news on the go.</em></p><p>Click here to report a spelling mistake.</p><p>Copyright 2024 KPVL. All rights reserved.</p></div>
<section class="article-list"><h2>Top headlines</h2><ul><li>Bridge open</li></ul></section><div class="modal"><button>Close</button><p>Sign up for our morning mail</p></div><aside><h2>Trending Stories</h2></aside></article></main>`,
    ),
  },
  {
    kind: "letter of a local newsroom: cards of bookmarks and of sign-up in the text, other posts below",
    headline: HOSPITAL.title,
    keep: [...HOSPITAL.keep, "a meeting that nobody announced"],
    leave: [
      "Sign up for The Ormond Wire",
      "Email sent!",
      "What the town spent",
      "Read next",
      "Powered by",
      "Spread the word",
      "free tier",
      "Great! ",
    ],
    byline: "Zoe Pell",
    published: "2024-03-11",
    outlet: "The Ormond Wire",
    html: wholePage(
      HOSPITAL.title,
      `<meta name="generator" content="Ghost 5.79"><meta property="og:site_name" content="The Ormond Wire"><meta property="article:published_time" content="2024-03-11T20:15:00.000Z">${stated({ "@type": "Article", publisher: { "@type": "Organization", name: "The Ormond Wire" }, author: { "@type": "Person", name: "Zoe Pell", sameAs: [] }, headline: HOSPITAL.title, datePublished: "2024-03-11T20:15:00.000Z", dateModified: "2024-03-12T10:00:00.000Z", description: HOSPITAL.dek })}`,
      `<div class="gh-viewport"><header id="gh-navigation"><a>The Ormond Wire</a><a>Subscribe</a></header><main class="gh-main"><article class="gh-article post tag-news"><header class="gh-article-header gh-canvas"><a class="gh-article-tag">News</a><h1 class="gh-article-title is-title">${HOSPITAL.title}</h1><p class="gh-article-excerpt is-body">${HOSPITAL.dek}</p><div class="gh-article-meta"><div class="gh-article-author-image"><img></div><div class="gh-article-meta-wrapper"><h4 class="gh-article-author-name"><a>Zoe Pell</a></h4><div class="gh-article-meta-content"><time class="gh-article-meta-date" datetime="2024-03-11">11 Mar 2024</time><span class="gh-article-meta-length"><span class="bull">—</span> 3 min read</span></div></div></div></header>
<section class="gh-content gh-canvas is-body">${paragraphs(HOSPITAL.p.slice(0, 3))}<figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container"><div class="kg-bookmark-content"><div class="kg-bookmark-title">What the town spent on fireworks</div><div class="kg-bookmark-description">We read the bills.</div><div class="kg-bookmark-metadata"><span class="kg-bookmark-author">The Ormond Wire</span></div></div></a></figure>${paragraphs(HOSPITAL.p.slice(3, 5))}
<div class="kg-card kg-signup-card"><h2 class="kg-signup-card-heading">Sign up for The Ormond Wire</h2><p class="kg-signup-card-subheading">What the council does, every Thursday.</p><form><input placeholder="Your email"><button>Subscribe</button><div class="kg-signup-card-success">Email sent! Check your inbox to complete your signup.</div></form><p class="kg-signup-card-disclaimer">No spam. There is a free tier.</p></div>${paragraphs(HOSPITAL.p.slice(5))}<div class="kg-card kg-cta-card"><p>Spread the word: tell a neighbour about us.</p></div></section></article></main><section class="gh-container"><h2>Read next</h2><article class="gh-card"><h3>Pool opens</h3><p>It is cold.</p></article></section><footer><a>Powered by Ghost</a></footer><div class="gh-notification">Great! You’ve successfully signed up.</div></div>`,
    ),
  },
  {
    kind: "Indian daily: published and updated with zone, also read lines, channel to join, line of inputs",
    headline: COMET.title,
    keep: COMET.keep,
    leave: [
      "Also Read",
      "Tiger crosses",
      "WhatsApp channel",
      "READ LATER",
      "SEE ALL",
      "Copy link",
      "Related Topics",
      "Top News Today",
      "Remove",
    ],
    byline: "Meera Pillai",
    published: "2024-04-26",
    language: "en-IN",
    html: wholePage(
      `${COMET.title} - The Daily Indus`,
      `<meta name="publish-date" content="2024-04-26T19:05:00+05:30"><meta name="modified-date" content="2024-04-26T22:15:00+05:30"><meta property="article:author" content="Meera Pillai"><meta property="article:published_time" content="2024-04-26T19:05:00+05:30">`,
      `<header><a>ePaper</a><a>Premium</a></header><section class="article-section"><div class="breadcrumb"><a>Home</a><a>Sci-Tech</a></div><h1 class="title" itemprop="name">${COMET.title}</h1><h2 class="sub-title">${COMET.dek}</h2><div class="publish-time-new"><p class="publish-time"><span>Updated</span> - April 26, 2024 10:15 pm IST</p><p class="publish-time">Published - April 26, 2024 07:05 pm IST - ILSE</p></div><div class="author"><a class="person-name lnk">Meera Pillai</a></div><div class="share-page"><ul><li>Copy link</li><li>Email</li></ul><div class="read-later"><a>READ LATER</a><a>Remove</a><a>SEE ALL</a></div></div>
<div class="article-picture"><img><p class="caption">The observatory on Mount Ilse. | Photo Credit: Ina Falk</p></div><div itemprop="articleBody" class="articlebodycontent" id="content-body-1">${paragraphs(COMET.p.slice(0, 2))}<p><strong>Also Read:</strong> <a>Tiger crosses three states in a month</a></p><div class="article-ad"></div>${paragraphs(COMET.p.slice(2, 4))}<p><strong>Also Read | </strong><a>Why the monsoon is late</a></p>${paragraphs(COMET.p.slice(4))}<p><em>(With inputs from agencies)</em></p><p><a>Follow our WhatsApp channel for the stories of the day</a></p></div><div class="related-topics"><h3>Related Topics</h3><a>space</a> / <a>astronomy</a></div><div class="sidebar"><h3>Top News Today</h3></div></section>`,
      "en-IN",
    ),
  },
  {
    kind: "non-profit newsroom: label of trust, how it was reported, box to republish with its licence",
    headline: SCHOOL.title,
    keep: SCHOOL.keep,
    leave: [
      "Based on facts",
      "Why you can trust",
      "Republish this",
      "Creative Commons",
      "first appeared on",
      "How we reported",
      "Donate",
      "Creator",
      "Close window",
    ],
    byline: "Iris Kane",
    published: "2024-03-13",
    html: wholePage(
      `${SCHOOL.title} - Penvale Beacon`,
      `<meta property="article:published_time" content="2024-03-13T09:00:00+00:00">${stated({
        "@graph": [
          {
            "@type": "NewsArticle",
            headline: SCHOOL.title,
            datePublished: "2024-03-13T09:00:00+00:00",
            author: { "@id": "https://beacon.example/#/schema/person/1", name: "Iris Kane" },
          },
          {
            "@type": "Person",
            "@id": "https://beacon.example/#/schema/person/1",
            name: "Iris Kane",
            description: "Iris writes about schools.",
          },
        ],
      })}`,
      `<header class="site-header"><a>Donate</a></header><div id="content" class="site-content"><main><article class="post type-post category-news"><header class="entry-header"><div class="cat-links"><a>Schools</a></div><h1 class="entry-title">${SCHOOL.title}</h1><div class="entry-subhead"><div class="entry-meta"><span class="author-avatar"><img></span><span class="byline"><span>by</span> <span class="author vcard"><a class="url fn n">Iris Kane</a></span></span><span class="posted-on"><time class="entry-date published" datetime="2024-03-13T09:00:00+00:00">March 13, 2024</time></span></div></div></header>
<div class="trust-label"><button>News</button><div class="trust-popup"><p>Based on facts, either observed and verified directly by the reporter, or reported and verified from knowledgeable sources.</p></div></div>
<div class="entry-content">${paragraphs(SCHOOL.p.slice(0, 4))}<div class="scaip scaip-1"><aside><h3>Why you can trust us</h3><p>We take no money from those we write about.</p></aside></div>${paragraphs(SCHOOL.p.slice(4))}<div class="wp-block-group how"><h3>How we reported this story</h3><p>Our reporter read the letters and spoke with four parents at the gate.</p></div></div>
<div class="author-bio"><div class="author-bio-text"><h2>Iris Kane</h2><p>Iris writes about schools. <a>More by Iris Kane</a></p></div></div></article><div id="republication-tracker-tool-modal" style="display:none"><button>Close window</button><h2>Republish this article</h2><p>This work is licensed under a Creative Commons Attribution-NoDerivatives 4.0 International License.</p><textarea readonly>&lt;h1&gt;School&lt;/h1&gt; &lt;p&gt;This article first appeared on Penvale Beacon&lt;/p&gt;</textarea></div></main></div>`,
    ),
  },
  {
    kind: "public broadcaster: key points, posted and updated twice, placeholders that say loading",
    headline: HAIL.title,
    keep: [...HAIL.keep, "A first payment is promised within ten days"],
    leave: [
      "Loading",
      "Copy link",
      "Topic:",
      "(Supplied",
      "Posted",
      "Updated",
      "How trees heal",
      "Back to top",
      "Share article",
    ],
    byline: "Lil Petrov",
    published: "2024-06-18",
    language: "en-AU",
    html: wholePage(
      `${HAIL.title} - SBC News`,
      `<meta property="article:published_time" content="2024-06-18T07:13:00+10:00"><meta property="article:modified_time" content="2024-06-18T16:44:00+10:00">${stated({ "@type": "NewsArticle", headline: HAIL.title, datePublished: "2024-06-17T21:13:00Z", author: [{ "@type": "Person", name: "Lil Petrov" }] })}`,
      `<header data-component="SiteHeader"><a>Just In</a><a>For You</a></header><main id="content"><article><div data-component="ArticleHeadline"><h1>${HAIL.title}</h1></div><div data-component="Byline"><p><span>By </span><a data-component="Link">Lil Petrov</a></p></div><div data-component="Topics"><p>Topic:<a>Weather</a></p></div><div data-component="Dateline"><time data-component="Timestamp" datetime="2024-06-17T21:13:00.000Z"><span>Tue 18 Jun</span><span class="VisuallyHidden">Tuesday 18 June 2024 at 7:13am</span></time></div>
<div data-component="ArticleShare"><span>Copy link</span><span>Share article</span></div><figure data-component="Figure"><img alt="stones"><figcaption>Stones in a hand. <cite>(Supplied: M Hove)</cite></figcaption></figure><div data-component="LayoutContainer"><section data-component="KeyPoints" role="contentinfo"><h2>In short:</h2><p>Two thirds of the cherries in the valley are lost.</p><h2>What's next?</h2><p>A first payment is promised within ten days.</p></section>
${paragraphs(HAIL.p.slice(0, 2), '<p class="paragraph_paragraph__iYReA">')}<div data-component="EmbedBlock"><span>Loading...</span></div><aside data-component="RelatedStory"><h3><a>How trees heal after hail</a></h3></aside>${paragraphs(HAIL.p.slice(2, 4), '<p class="paragraph_paragraph__iYReA">')}<h2 data-component="Heading">No warning of hail</h2>${paragraphs(HAIL.p.slice(4), '<p class="paragraph_paragraph__iYReA">')}<div data-component="Loading">Loading</div></div><div data-component="PublishedDates"><span>Posted <time>Tue 18 Jun 2024 at 7:13am</time></span><span>Updated <time>Tue 18 Jun 2024 at 4:44pm</time></span></div><a href="#top">Back to top</a></article></main>`,
      "en-AU",
    ),
  },
];
