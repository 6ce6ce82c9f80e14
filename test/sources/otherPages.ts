/**
 * More invented pages of newsrooms, in other languages and of other systems: written after the rules for the others, and measured
 * before any rule was made for them (11 of 12 were right; the line with a chapter's number was not).
 */

import type { SavedPage } from "./pages.js";
import { BUSES, COMET, HAIL, HOSPITAL, paragraphs, SCHOOL, stated, wholePage } from "./stories.js";

export const OTHER_PAGES: readonly SavedPage[] = [
  {
    kind: "regional paper of a chain: bullet of key facts, embedded sign-up with privacy words, shop box, comments count as link",
    headline: BUSES.title,
    keep: BUSES.keep,
    leave: [
      "More Newsletters",
      "You can unsubscribe",
      "Invalid email",
      "Story Saved",
      "See our Privacy Notice",
      "READ NEXT",
      "Woman finds ring",
      "Follow ValleyLive",
      "Shop now",
    ],
    byline: "Ron Castle",
    published: "2024-03-06",
    outlet: "Valley Live",
    html: wholePage(
      `${BUSES.title} - Valley Live`,
      `<meta property="og:site_name" content="Valley Live"><meta name="parsely-pub-date" content="2024-03-06T08:40:11Z"><meta name="parsely-author" content="Ron Castle">`,
      `<header id="reach-header"><a class="logo">Valley Live</a><nav><ul><li><a>In Your Area</a></li></ul></nav></header><main><article class="article-main channel-news" data-tmdatatrack="article"><h1 itemprop="headline name" class="publication-font">${BUSES.title}</h1><p class="sub-title">Drivers return to work on Thursday, and three of them hope to.</p>
<div class="byline" itemscope><div class="author information-container"><a class="publication-theme" rel="author">Ron Castle</a><span class="author-label">Transport Correspondent</span></div><ul class="date-info"><li><span class="time-container">08:40, 6 MAR 2024</span></li><li>Updated <span>10:15, 6 MAR 2024</span></li></ul></div>
<div class="article-wrapper"><div class="article-body" itemprop="articleBody"><figure class="in-article-image"><img><figcaption><span class="caption">Buses at the depot</span><span class="credit">(Image: Valley Live)</span></figcaption></figure>
<div class="in-article newsletter-inline"><h2>More Newsletters</h2><p>Get the stories that matter straight to your phone</p><span class="error">Invalid email</span><div class="consent">We use your sign-up to provide content in ways you've consented to. See our Privacy Notice. You can unsubscribe at any time.</div></div>
${paragraphs(BUSES.p.slice(0, 4))}<div class="read-more-links"><strong>READ NEXT:</strong><ul><li><a>Woman finds ring in a loaf of bread</a></li></ul></div>${paragraphs(BUSES.p.slice(4))}<p><i>Follow ValleyLive on <a>Facebook</a> for the latest.</i></p><div class="commerce-box"><h3>Deal of the day</h3><a>Shop now</a></div></div></div><div class="saved-toast">Story Saved You can find this story in My Bookmarks.</div></article></main>`,
    ),
  },
  {
    kind: "wire copy on a radio's site: two-line headline, audio element with download, links in brackets to earlier stories",
    headline: HAIL.title,
    keep: HAIL.keep,
    leave: [
      "Download MP3",
      "Your browser does not support",
      "Listen • 1:12",
      "Tags",
      "Stay up to date",
      "See stories by",
    ],
    byline: "Nell Orr",
    published: "2024-06-17",
    html: wholePage(
      `${HAIL.title} | WTRN`,
      `<meta property="article:published_time" content="2024-06-17T11:06:00-0500"><meta name="brightspot-dataLayer" content='{"author":"Nell Orr"}'>${stated({ "@type": "NewsArticle", headline: HAIL.title, datePublished: "2024-06-17T11:06:00-05:00", author: [{ "@type": "Person", name: "Nell Orr" }] })}`,
      `<ps-header class="PH"><a>Donate</a></ps-header><main class="ArtP-main"><div class="ArtP-articleContainer"><div class="ArtP-breadcrumb"><a>News</a></div><h1 class="ArtP-headline">Hail flattens orchards<br>in Tarn valley a week before harvest</h1><div class="ArtP-byline"><span class="ArtP-by">WTRN | </span>By <a>Nell Orr</a></div><div class="ArtP-timestamp">Published June 17, 2024 at 11:06 AM CDT</div><div class="ArtP-share"><ul><li><a>Facebook</a></li><li><a>Twitter</a></li><li><a>Email</a></li></ul></div>
<ps-stream-url><div class="AudioEnhancement"><button>Listen • 1:12</button><audio controls>Your browser does not support the audio element. <a>Download MP3</a></audio></div></ps-stream-url>
<div class="ArtP-articleBody RichTextArticleBody">${paragraphs(HAIL.p.slice(0, 3))}<p>(<a>Earlier: Frost spares the valley</a>)</p>${paragraphs(HAIL.p.slice(3))}<div class="Enhancement"><p>Stay up to date with the valley: <a>our weekly letter</a></p></div></div><div class="ArtP-tags"><span>Tags</span><a>Farming</a></div><div class="ArtP-authors"><div class="AuthorCard"><a>Nell Orr</a><div>Nell Orr grew up between apple trees and reports on farms.</div><a>See stories by Nell Orr</a></div></div></div></main>`,
    ),
  },
  {
    kind: "Italian daily: occhiello above, sommario below, ascolta, riproduzione riservata",
    headline: "Grandine distrugge i ciliegi della valle del Tarn",
    keep: [
      "per venti minuti",
      "circa 900 tonnellate",
      "il lavoro di un anno",
      "pochi minuti prima",
      "due terzi del raccolto sono persi",
    ],
    leave: [
      "Ascolta l'articolo",
      "Riproduzione riservata",
      "Leggi anche",
      "La siccità",
      "Abbonati",
      "minuti di lettura",
      "Condividi",
    ],
    byline: "Paola Serra",
    published: "2024-06-17",
    language: "it",
    html: wholePage(
      "Grandine distrugge i ciliegi della valle del Tarn - Il Mattino del Tarn",
      `<meta property="article:published_time" content="2024-06-17T09:12:00+02:00"><meta property="article:author" content="https://ilmattino.example/paola">`,
      `<header class="main-header"><a>Abbonati</a><a>Accedi</a></header><main><article class="story"><div class="story__header"><div class="story__kicker">Maltempo</div><h1 class="story__title">Grandine distrugge i ciliegi della valle del Tarn</h1><div class="story__summary">I coltivatori stimano che due terzi del raccolto sono persi</div><div class="story__author">di <a href="/paola">Paola Serra</a></div><time class="story__date" datetime="2024-06-17T09:12">17 Giugno 2024 alle 09:12</time><span class="story__reading">2 minuti di lettura</span><div class="story__tools"><button>Condividi</button></div></div><div class="story__audio">Ascolta l'articolo</div>
<div class="story__text"><p>Chicchi grossi come uova sono caduti domenica sera per venti minuti sulla valle del Tarn e hanno distrutto quasi tutte le ciliegie.</p><p>L'unione dei coltivatori stima la perdita in due terzi del raccolto, circa 900 tonnellate.</p><div class="inline-article"><span>Leggi anche</span><a>La siccità svuota i pozzi dell'est</a></div><p>«Stavo sotto il portico e sentivo cadere il lavoro di un anno», ha detto Marit Hove.</p><p>Il servizio meteo aveva annunciato temporali, non grandine, che si vede solo pochi minuti prima.</p></div><div class="story__copyright">© Riproduzione riservata</div></article></main>`,
      "it",
    ),
  },
  {
    kind: "Dutch site: lees ook between paragraphs, reading time, image with photographer, premium label",
    headline: "Buschauffeurs in Calder beëindigen staking na elf dagen",
    keep: [
      "rijden er donderdagochtend weer bussen",
      "296 voor het aanbod",
      "nooit alleen om het geld",
      "prijzen blijven voorlopig gelijk",
    ],
    leave: ["Lees ook", "Trein rijdt", "Deel dit artikel", "Meld je aan", "Beeld", "leestijd", "Reacties"],
    byline: "Joost Maas",
    published: "2024-03-06",
    language: "nl",
    html: wholePage(
      "Buschauffeurs in Calder beëindigen staking na elf dagen | De Dag",
      stated({
        "@type": "NewsArticle",
        headline: "Buschauffeurs in Calder beëindigen staking na elf dagen",
        datePublished: "2024-03-06T08:12:00+01:00",
        author: { "@type": "Person", name: "Joost Maas" },
      }),
      `<nav><a>Voorpagina</a><a>Sport</a></nav><main><article class="artikel"><header><span class="label label--premium">Premium</span><h1>Buschauffeurs in Calder beëindigen staking na elf dagen</h1><p class="artstyle__intro">Het akkoord brengt 5,5 procent meer loon.</p><div class="artstyle__production"><span>Joost Maas</span> <time datetime="2024-03-06T08:12:00">6 maart 2024, 08:12</time> <span>2 min. leestijd</span></div><button>Deel dit artikel</button></header><figure><img><figcaption>Bussen in de remise <span>Beeld ANB</span></figcaption></figure><section class="artstyle__main"><p>In Calder rijden er donderdagochtend weer bussen, nadat chauffeurs een staking van elf dagen hebben beëindigd.</p><p>Van de 412 chauffeurs stemden er 296 voor het aanbod, zegt de vakbond.</p><aside class="artstyle__related"><h3>Lees ook</h3><a>Trein rijdt weer tot de kust</a></aside><p>„Het ging nooit alleen om het geld”, zegt Rosa Whelan, die al zestien jaar lijn 9 rijdt.</p><p>Calder Transit zegt dat de prijzen blijven voorlopig gelijk.</p><div class="nieuwsbrief"><p>Meld je aan voor onze nieuwsbrief</p></div></section><footer>Reacties (12)</footer></article></main>`,
      "nl",
    ),
  },
  {
    kind: "page builder: every paragraph in five boxes, headings as styled paragraphs, date in a list of icons",
    headline: SCHOOL.title,
    keep: SCHOOL.keep,
    leave: ["Facebook-f", "Prev", "PreviousLamp post", "Table of Contents", "Share on", "Latest Posts", "Cake sale"],
    byline: "Newsroom",
    published: "2024-03-12",
    html: wholePage(
      `${SCHOOL.title} - Penvale Today`,
      `<meta name="generator" content="Elementor 3.19"><meta property="article:published_time" content="2024-03-12T19:20:00+00:00"><meta name="author" content="Newsroom">`,
      `<div data-elementor-type="header" class="elementor-location-header"><ul class="elementor-nav-menu"><li><a>Home</a></li></ul></div><div data-elementor-type="single-post" class="elementor elementor-41 post type-post"><div class="elementor-section"><div class="elementor-container"><div class="elementor-column"><div class="elementor-widget-wrap"><div class="elementor-widget elementor-widget-theme-post-title"><div class="elementor-widget-container"><h1 class="elementor-heading-title">${SCHOOL.title}</h1></div></div>
<div class="elementor-widget elementor-widget-post-info"><ul class="elementor-icon-list-items"><li class="elementor-icon-list-item"><span class="elementor-icon-list-text"> Newsroom </span></li><li><span class="elementor-icon-list-text">March 12, 2024</span></li><li>7:20 pm</li><li>No Comments</li></ul></div>
<div class="elementor-widget elementor-widget-table-of-contents"><h4>Table of Contents</h4><div>Exams</div></div><div class="elementor-share-buttons"><div>Share on facebook</div><div>Facebook-f</div></div>
<div class="elementor-widget elementor-widget-theme-post-content"><div class="elementor-widget-container">${SCHOOL.p
        .slice(0, 4)
        .map(
          (t) =>
            `<div class="e-con"><div class="e-con-inner"><div class="elementor-element"><div><p>${t}</p></div></div></div></div>`,
        )
        .join("")}<p style="font-size:26px"><span style="font-weight:700">Where classes are taught</span></p>${SCHOOL.p
        .slice(4)
        .map(
          (t) =>
            `<div class="e-con"><div class="e-con-inner"><div class="elementor-element"><div><p>${t}</p></div></div></div></div>`,
        )
        .join("")}</div></div>
<div class="elementor-post-navigation"><a><span>Prev</span><span>PreviousLamp post repaired</span></a></div><div class="elementor-posts"><h3>Latest Posts</h3><article class="elementor-post"><h3><a>Cake sale at the chapel</a></h3><p>There were twelve kinds of cake. Read More »</p></article></div></div></div></div></div></div>`,
    ),
  },
  {
    kind: "site of static paragraphs in custom elements, byline in an attribute only, relative day",
    headline: COMET.title,
    keep: [...COMET.keep, "taken to test a camera"],
    leave: ["Yesterday", "Open in app", "min read", "Clap", "Written by", "Follow", "Recommended from"],
    byline: "Sunil Rao",
    published: "2024-04-27",
    html: wholePage(
      `${COMET.title} | by Sunil Rao | Night Sky | Apr, 2024`,
      `<meta property="og:title" content="${COMET.title}"><meta name="author" content="Sunil Rao"><meta property="article:published_time" content="2024-04-27T14:00:19.000Z">`,
      `<div class="root"><a>Open in app</a><article><div class="l"><section><div><h1 class="pw-post-title">${COMET.title}</h1><h2 class="pw-subtitle-paragraph">${COMET.dek}</h2><div class="speechify-ignore"><a rel="noopener">Sunil Rao</a> · <button>Follow</button><div>Published in <a>Night Sky</a> · <span data-testid="storyReadTime">4 min read</span> · <span data-testid="storyPublishDate">Yesterday</span></div><div><button>Clap</button>--<button>Listen</button><button>Share</button></div></div>${COMET.p.map((t) => `<p class="pw-post-body-paragraph">${t}</p>`).join("")}</div></section></div></article><div><h2>Written by Sunil Rao</h2><p>412 Followers · Looks up a lot.</p><button>Follow</button></div><h2>Recommended from Medium</h2></div>`,
    ),
  },
  {
    kind: "court report with list of charges, quotation block by the judge, note of crime line below",
    headline: HOSPITAL.title,
    keep: [...HOSPITAL.keep, "the agenda left out the sale", "The public may attend"],
    leave: [
      "Enable accessibility",
      "Skip To Main",
      "Facebook Twitter Email",
      "Need a break?",
      "Support local journalism",
      "Contact Tim",
      "More: ",
    ],
    byline: "Tim Acker",
    published: "2024-03-11",
    html: wholePage(
      HOSPITAL.title,
      stated({
        "@type": "NewsArticle",
        headline: HOSPITAL.title,
        dateCreated: "2024-03-11T21:04:00Z",
        datePublished: "2024-03-11T21:04:14.000Z",
        dateModified: "2024-03-12T14:11:00Z",
        author: ["Tim Acker"],
        publisher: { "@type": "Organization", name: "Ormond Sun" },
      }),
      `<a class="skip">Skip To Main Content</a><header class="gnt_n"><a>NEWS</a><a>SPORTS</a></header><main class="gnt_cw"><article class="gnt_pr"><div class="gnt_ar_lb_w"><a class="gnt_ar_lb">LOCAL</a></div><h1 class="gnt_ar_hl" elementtiming="ar-headline">${HOSPITAL.title}</h1><div class="gnt_ar_by"><a class="gnt_ar_by_a">Tim Acker</a><div class="gnt_ar_pb"><span>Ormond Sun</span></div></div><div class="gnt_ar_sh"><a>Facebook</a> <a>Twitter</a> <a>Email</a></div><div aria-label="Published: 4:04 p.m. CT March 11, 2024" class="gnt_ar_dt"></div>
<div class="gnt_ar_b">${paragraphs(HOSPITAL.p.slice(0, 2), '<p class="gnt_ar_b_p">')}<p class="gnt_ar_b_p">The judge found three faults:</p><ul class="gnt_ar_b_ul"><li class="gnt_ar_b_ul_li">the agenda left out the sale;</li><li class="gnt_ar_b_ul_li">the doors were locked;</li></ul><blockquote class="gnt_ar_b_bq">“The public may attend, or the vote is void.”</blockquote>
${paragraphs(HOSPITAL.p.slice(2, 4), '<p class="gnt_ar_b_p">')}<p class="gnt_ar_b_p"><strong>More: </strong><a>Library to open on Sundays</a></p><aside class="gnt_em_pu"><span>Need a break?</span> <a>Play the daily crossword</a></aside>${paragraphs(HOSPITAL.p.slice(4), '<p class="gnt_ar_b_p">')}<p class="gnt_ar_b_p"><em>Contact Tim Acker at tacker@ormondsun.example. Support local journalism with a subscription.</em></p></div></article></main>`,
    ),
  },
  {
    kind: "Portuguese portal: horário, atualizado há, leia mais, canal, siga",
    headline: "Granizo destrói cerejeiras no vale do Tarn",
    keep: ["durante 20 minutos", "cerca de 900 toneladas", "o trabalho de um ano", "com minutos de antecedência"],
    leave: ["LEIA TAMBÉM", "Seca esvazia", "Atualizado há", "Siga o canal", "Veja mais", "Compartilhe"],
    byline: "Rita Prado",
    published: "2024-06-17",
    language: "pt-BR",
    html: wholePage(
      "Granizo destrói cerejeiras no vale do Tarn | Campo | G9",
      `<meta itemprop="datePublished" content="2024-06-17T12:01:44.000Z"><meta itemprop="dateModified" content="2024-06-17T15:00:00.000Z">`,
      `<div id="header-produto"><a>G9</a></div><main class="mc-body theme"><div class="title"><h1 class="content-head__title" itemprop="headline">Granizo destrói cerejeiras no vale do Tarn</h1></div><div class="medium-centered subtitle"><h2 class="content-head__subtitle">Produtores calculam perda de dois terços da safra.</h2></div><div class="content__signa-share"><div class="content__signature"><p class="content-publication-data__from">Por Rita Prado, G9 Campo</p><p class="content-publication-data__updated"><time itemprop="datePublished">17/06/2024 09h01</time> <span>Atualizado há 2 horas</span></p></div><div>Compartilhe no WhatsApp</div></div>
<article itemprop="articleBody"><div class="mc-column content-text"><p class="content-text__container">Pedras do tamanho de ovos caíram durante 20 minutos no vale do Tarn no domingo à noite e destruíram a maior parte das cerejas.</p></div><div class="mc-column"><ul class="content-unordered-list"><li>✅ <a>Siga o canal do G9 Campo no WhatsApp</a></li></ul></div><div class="mc-column content-text"><p class="content-text__container">O sindicato estima a perda em dois terços da safra, cerca de 900 toneladas.</p></div><div class="mc-column"><p class="content-text__container"><strong>LEIA TAMBÉM:</strong></p><ul><li><a>Seca esvazia poços no leste</a></li></ul></div><div class="mc-column content-text"><p class="content-text__container">“Fiquei na varanda e ouvi cair o trabalho de um ano”, disse Marit Hove.</p></div><div class="mc-column content-text"><p class="content-text__container">O serviço de meteorologia avisou de temporais, mas não de granizo, que só se vê com minutos de antecedência.</p></div></article><div class="entities"><h3>Veja mais</h3></div></main>`,
      "pt-BR",
    ),
  },
  {
    kind: "photo-led feature: scroll captions between paragraphs, chapter numbers, credits list at the end",
    headline: HAIL.title,
    keep: HAIL.keep,
    leave: ["Scroll to begin", "Photographs by", "Produced by", "Illustration:", "I.", "Share full"],
    byline: "Vera Lund",
    published: "2024-06-22",
    html: wholePage(
      HAIL.title,
      `<meta property="og:title" content="${HAIL.title}"><meta property="article:published" content="2024-06-22T05:00:00-04:00"><meta name="byl" content="By Vera Lund">`,
      `<main id="feature"><section class="cover"><h1>${HAIL.title}</h1><p class="cover-scroll">Scroll to begin</p><p class="credits-top">By Vera Lund<br>Photographs by Ole Sand</p><p>June 22, 2024</p></section><article>${HAIL.p
        .slice(0, 3)
        .map(
          (t, i) =>
            `<section class="chapter"><div class="chapter-number">${["I.", "II.", "III."][i]}</div><p>${t}</p></section><figure class="full"><img><figcaption>Tree ${i + 1} of many. Ole Sand for The Weekly</figcaption></figure>`,
        )
        .join(
          "",
        )}${paragraphs(HAIL.p.slice(3))}<div class="feature-credits"><p>Produced by Kit Moe and Ari Dal. Illustration: Uma Fay.</p></div></article></main>`,
    ),
  },
  {
    kind: "subscriber page cut off: three paragraphs, then a fade and offers; the rest only in data",
    headline: BUSES.title,
    keep: BUSES.keep.slice(0, 7),
    leave: ["Choose your plan", "Cancel any time", "already have an account", "per month"],
    byline: "Hana Frey",
    published: "2024-03-06",
    html: wholePage(
      BUSES.title,
      stated({
        "@type": "NewsArticle",
        headline: BUSES.title,
        datePublished: "2024-03-06T10:00:00+00:00",
        isAccessibleForFree: false,
        author: { "@type": "Person", name: "Hana Frey" },
        articleBody: BUSES.p.join("\n\n"),
        hasPart: { "@type": "WebPageElement", isAccessibleForFree: false, cssSelector: ".premium" },
      }),
      `<header><a>Times of Calder</a></header><main><article><h1>${BUSES.title}</h1><div class="meta">Hana Frey | Wednesday March 6 2024, 10.00am</div>${paragraphs(BUSES.p.slice(0, 2))}<div class="premium" style="display:none"></div><div class="offers"><h2>Choose your plan</h2><p>£1 per month for three months. Cancel any time.</p><p>Do you already have an account? Log in</p></div></article></main>`,
    ),
  },
  {
    kind: "fact-check: verdict box above, claim in a quotation, sources listed below",
    headline: "No, hail in the Tarn valley was not caused by planes",
    keep: [
      "caused by planes that sprayed salt",
      "No plane was over the valley",
      "seen only minutes ahead",
      "about 900 tonnes",
    ],
    leave: ["Share your", "Follow us on", "Rate this fact-check", "Report a claim", "Our rating system"],
    byline: "Lea Boll",
    published: "2024-06-20",
    html: wholePage(
      "No, hail in the Tarn valley was not caused by planes | CheckPoint",
      stated({
        "@graph": [
          {
            "@type": "ClaimReview",
            datePublished: "2024-06-20",
            claimReviewed: "Planes caused the hail",
            author: { "@type": "Organization", name: "CheckPoint" },
            reviewRating: { "@type": "Rating", alternateName: "False" },
          },
          {
            "@type": "NewsArticle",
            headline: "No, hail in the Tarn valley was not caused by planes",
            datePublished: "2024-06-20T12:00:00+02:00",
            author: { "@type": "Person", name: "Lea Boll" },
          },
        ],
      }),
      `<header><nav><a>Fact checks</a></nav></header><main><article><h1>No, hail in the Tarn valley was not caused by planes</h1><p class="byline">By Lea Boll</p><time datetime="2024-06-20T12:00:00+02:00">June 20, 2024</time><div class="verdict-box"><div>Claim</div><blockquote>The hail of Sunday was caused by planes that sprayed salt.</blockquote><div>Verdict</div><p>False. No plane was over the valley in the four hours before the storm, according to the tower in Dunmere.</p><a>Our rating system</a></div>${paragraphs([HAIL.p[1]!, HAIL.p[4]!])}<h2>Sources</h2><ul><li><a>Tower log, June 16</a></li><li><a>Weather office, June 17</a></li></ul><div class="rate-widget"><h3>Rate this fact-check</h3></div><div class="cta-whatsapp"><a>Report a claim</a><p>Share your doubts with us. Follow us on all channels.</p></div></article></main>`,
    ),
  },
  {
    kind: "page of a parliament's paper: numbered paragraphs, corrections slip, time in the 24-hour clock before the headline",
    headline: SCHOOL.title,
    keep: [...SCHOOL.keep, "an earlier report gave the number of pupils as 604"],
    leave: ["Print page", "Font size", "You are here", "Subscribe to RSS", "Last reviewed"],
    byline: "",
    published: "2024-03-13",
    html: wholePage(
      `${SCHOOL.title} - County Record`,
      `<meta name="dcterms.issued" content="2024-03-13"><meta name="dcterms.modified" content="2024-03-14"><meta name="dcterms.publisher" content="County Record">`,
      `<div id="wrap"><div id="crumbs">You are here: <a>Home</a> &gt; <a>Record</a></div><div id="tools"><a>Print page</a> Font size: <a>A</a> <a>A</a></div><div id="main"><p class="issued">13 March 2024, 16:40</p><h1>${SCHOOL.title}</h1><div class="text">${SCHOOL.p.map((t, i) => `<p><span class="num">${i + 1}.</span> ${t}</p>`).join("")}<p class="slip"><b>Correction:</b> an earlier report gave the number of pupils as 604.</p></div><p>Last reviewed: 14 March 2024</p><p><a>Subscribe to RSS</a></p></div></div>`,
    ),
  },
];
