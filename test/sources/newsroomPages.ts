/** Invented pages with the markup of newsrooms of the years 2018 to 2026: national papers, broadcasters and agencies. */

import type { SavedPage } from "./pages.js";
import { BUSES, COMET, HAIL, HOSPITAL, paragraphs, SCHOOL, stated, wholePage } from "./stories.js";

const person = (...names: string[]): object[] => names.map((name) => ({ "@type": "Person", name }));

export const NEWSROOM_PAGES: readonly SavedPage[] = [
  {
    kind: "broadcaster: links box and a call for readers' stories between blocks, time as hours ago",
    headline: SCHOOL.title,
    keep: SCHOOL.keep,
    leave: [
      "Image source",
      "PA Media",
      "The hall was built",
      "Village pub",
      "Related topics",
      "Follow Radio",
      "Get in touch",
      "not responsible",
      "Trains late",
      "Published",
      "hours ago",
    ],
    byline: "Kim Arlen",
    published: "2024-03-12",
    outlet: "Border News",
    language: "en-GB",
    html: wholePage(
      `${SCHOOL.title} - Border News`,
      `<meta property="og:site_name" content="Border News"><meta property="og:title" content="${SCHOOL.title}">${stated({ "@type": "ReportageNewsArticle", dateModified: "2024-03-13T08:11:00.000Z", datePublished: "2024-03-12T21:40:00.000Z", headline: SCHOOL.title, publisher: { "@type": "NewsMediaOrganization", name: "Border News" }, author: person("Kim Arlen") })}`,
      `<a href="#main-heading" class="ssrcss-SkipToContent">Skip to content</a><header><nav aria-label="Main"><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li><a href="/sounds">Sounds</a></li></ul></nav></header>
<main id="main-content"><article class="sc-article"><div data-component="headline-block"><h1>${SCHOOL.title}</h1></div>
<div data-component="byline-block"><div data-testid="byline-new"><time>3 hours ago</time><div data-testid="byline-new-contributors"><span>Kim Arlen</span><div><span>Education reporter, Penvale</span></div></div></div><div><button>Share</button><button>Save</button></div></div>
<div data-component="image-block"><figure><div><img src="h.webp" alt="A low brick school"><span>PA Media</span></div><figcaption data-testid="caption-block">The hall was built in 1968</figcaption></figure></div>
<div data-component="text-block"><p><b>${SCHOOL.p[0]}</b></p><p>${SCHOOL.p[1]}</p></div>
<div data-component="links-block"><p>Read more:</p><ul><li><a href="/n/1">Village pub reopens after flood</a></li></ul></div>
<div data-component="text-block">${paragraphs(SCHOOL.p.slice(2, 4))}</div>
<div data-component="subheadline-block"><h2>Exams in May</h2></div><div data-component="text-block">${paragraphs(SCHOOL.p.slice(4))}</div>
<div data-component="text-block"><p><i>Follow Radio Border on </i><a href="/s">Sounds</a><i>, Facebook and X. Send your story ideas to us.</i></p></div>
<div data-component="callout-block"><h2>Get in touch</h2><p>Tell us which stories we should cover in Penvale</p></div>
<section data-component="tags"><h2>Related topics</h2><ul><li><a>Penvale</a></li><li><a>Schools</a></li></ul></section>
<section data-component="links-block"><h2>Related internet links</h2><ul><li><a>Penvale County</a></li></ul><p>Border News is not responsible for the content of external sites.</p></section></article>
<section data-component="related-content"><h2>More on this story</h2><ul><li><a href="/n/2"><h3>Trains late after leaves fall</h3></a><p>Passengers waited up to two hours.</p></li></ul></section></main>`,
      "en-GB",
    ),
  },
  {
    kind: "two writers in two places, rich link in the text, appeal for money below",
    headline: HOSPITAL.title,
    keep: [...HOSPITAL.keep, "a meeting that nobody announced"],
    leave: [
      "Read more",
      "Old mill to become",
      "I hope you appreciated",
      "Most viewed",
      "View image",
      "Explore more",
      "Photograph:",
      "Duck stops",
    ],
    byline: ["Ann Roe", "Bo Lind"],
    published: "2025-02-10",
    html: wholePage(
      `${HOSPITAL.title} | Hospitals | The Sentinel`,
      `<meta property="article:published_time" content="2025-02-10T17:22:10.000Z"><meta property="article:modified_time" content="2025-02-11T09:00:00.000Z"><meta property="article:author" content="https://www.sentinel.example/profile/annroe,https://www.sentinel.example/profile/bolind">${stated({ "@type": "NewsArticle", headline: HOSPITAL.title, datePublished: "2025-02-10T17:22:10.000Z", dateModified: "2025-02-11T09:00:00.000Z", isAccessibleForFree: true, author: person("Ann Roe", "Bo Lind") })}`,
      `<gu-island name="TopBar"><a href="/support">Support us</a></gu-island><header><nav><ul><li><a>News</a></li><li><a>Opinion</a></li></ul></nav></header>
<main data-layout="StandardLayout"><article class="dcr-a1"><div data-gu-name="headline"><h1 class="dcr-h">${HOSPITAL.title}</h1></div>
<div data-gu-name="standfirst"><p>${HOSPITAL.dek}</p></div>
<div data-gu-name="media"><figure><img src="a"><button aria-label="Open image in lightbox">View image in fullscreen</button><figcaption><span>The hospital from the river.</span> Photograph: Pat Quell/Alto</figcaption></figure></div>
<aside data-gu-name="meta"><address aria-label="Contributor info" data-component="meta-byline"><div><a rel="author">Ann Roe</a> in Ormond and <a rel="author">Bo Lind</a></div></address><details class="dcr-d"><summary><span>Mon 10 Feb 2025 18.22 CET</span></summary>First published on Mon 10 Feb 2025 16.05 CET</details><gu-island name="ShareButton"><button>Share</button></gu-island></aside>
<div id="maincontent" data-gu-name="body"><div class="article-body-commercial-selector dcr-b">${paragraphs(HOSPITAL.p.slice(0, 2), '<p class="dcr-p">')}
<gu-island name="RichLinkComponent"><div data-spacefinder-role="richLink"><a href="/m"><h5>Old mill to become concert hall</h5><div>Read more</div></a></div></gu-island>
${paragraphs(HOSPITAL.p.slice(2), '<p class="dcr-p">')}</div>
<gu-island name="LiveBlogEpic"><section><p>I hope you appreciated this article. Before you move on, would you consider supporting us from just £1?</p><button>Continue</button></section></gu-island>
<div data-print-layout="hide"><span>Explore more on these topics</span><ul><li><a>Hospitals</a></li></ul></div></div></article></main>
<aside><h2>Most viewed</h2><ol><li><a>Duck stops a parade and leads it home through the rain</a></li></ol></aside>`,
    ),
  },
  {
    kind: "German magazine: kicker in the heading, article read aloud, letters of the writers at the end",
    headline: "Hagel zerstört Kirschernte im Tarntal",
    keep: [
      "fielen zwanzig Minuten lang",
      "rund 900 Tonnen",
      "Arbeit eines Jahres herunterkommen",
      "erst Minuten vorher",
      "Zwei Drittel der Ernte sind verloren",
    ],
    leave: [
      "Artikel zum Hören",
      "Foto:",
      "Mehr zum Thema",
      "Dürre im Osten",
      "Mehr lesen über",
      "Abonnement",
      "Zur Merkliste",
    ],
    byline: ["Anna Reet", "Jonas Kolm"],
    published: "2024-06-17",
    language: "de",
    html: wholePage(
      "Tarntal: Hagel zerstört Kirschernte - DIE WOCHE",
      `<meta name="author" content="Anna Reet, Jonas Kolm, DIE WOCHE"><meta name="date" content="2024-06-17T16:42:00+02:00"><meta name="last-modified" content="2024-06-18T07:01:00+02:00"><meta property="og:title" content="Tarntal: Hagel zerstört Kirschernte"><meta property="og:site_name" content="DIE WOCHE">`,
      `<nav><a>Schlagzeilen</a> <a>Politik</a></nav><main><article data-area="article" aria-label="Article"><header data-area="intro"><h2><span class="text-primary-base">Unwetter</span> <span class="align-middle">Hagel zerstört Kirschernte im Tarntal</span></h2><div class="leading-loose">Hühnereigroße Körner, elf Verletzte: Zwei Drittel der Ernte sind verloren, sagen die Obstbauern.</div><div class="text-black">Von <a href="/impressum/autor-1">Anna Reet</a> und <a href="/impressum/autor-2">Jonas Kolm</a></div><time datetime="2024-06-17 16:42:00" class="timeformat">17.06.2024, 16.42 Uhr</time><div data-area="actions"><button>Zur Merkliste hinzufügen</button><button>Artikel anhören</button></div></header>
<div data-area="audio"><span>Artikel zum Hören • 4 Min</span></div>
<figure><img><figcaption><p>Obstbauer im Tarntal: »Schlimmer als 1987«</p><span>Foto: Lothar Benn / dpb</span></figcaption></figure>
<section data-area="body"><div class="RichText"><p>Hagelkörner so groß wie Hühnereier fielen zwanzig Minuten lang auf das Tarntal und zerstörten den größten Teil der Kirschen.</p><p>Der Verband der Obstbauern schätzt den Verlust auf zwei Drittel der Ernte, das sind rund 900 Tonnen.</p></div>
<section data-area="related_articles"><h3>Mehr zum Thema</h3><ul><li><a>Dürre im Osten: Wenn die Brunnen leer sind</a> Von Ute Falk</li></ul></section>
<div data-area="paywall-hint">Mit einem Abonnement lesen Sie ohne Werbung.</div>
<div class="RichText"><p>»Ich stand unter dem Dach und hörte die Arbeit eines Jahres herunterkommen«, sagte die Bäuerin Marit Hove.</p><p>Der Wetterdienst hatte vor Gewittern gewarnt, nicht vor Hagel. Solchen Hagel könne man erst Minuten vorher erkennen, sagte eine Sprecherin.</p></div></section>
<footer><span>are/dpb</span><div>Mehr lesen über</div><ul><li><a>Wetter</a></li><li><a>Landwirtschaft</a></li></ul></footer></article></main>`,
      "de",
    ),
  },
  {
    kind: "Spanish daily: second heading as dek, place and hour of the writer, newsletter and gate",
    headline: "El granizo arrasa los cerezos del valle del Tarn a una semana de la cosecha",
    keep: [
      "durante 20 minutos",
      "unas 900 toneladas",
      "el trabajo de un año",
      "con minutos de antelación",
      "dos tercios de las cerezas se han perdido",
    ],
    leave: [
      "Escuchar",
      "Suscríbete",
      "Recibe",
      "Archivado En",
      "Más información",
      "La sequía",
      "Comentarios",
      "Tu suscripción",
    ],
    byline: "Lucía Ferro",
    published: "2023-06-19",
    language: "es",
    html: wholePage(
      "El granizo arrasa los cerezos del valle del Tarn a una semana de la cosecha | España | EL DÍA",
      `<meta name="DC.date" scheme="W3CDTF" content="2023-06-19"><meta property="article:published_time" content="2023-06-19T05:20:00+02:00"><meta property="article:modified_time" content="2023-06-20T11:02:00+02:00">${stated({ "@type": ["NewsArticle", "ReportageNewsArticle"], headline: "El granizo arrasa los cerezos del valle del Tarn a una semana de la cosecha", datePublished: "2023-06-19T03:20:00.000Z", author: [{ "@type": "Person", name: "Lucía Ferro", url: "https://eldia.example/autor/lucia" }], publisher: { "@type": "NewsMediaOrganization", name: "El Día" } })}`,
      `<header class="cs_m"><a>EL DÍA</a><div><a>Suscríbete</a> <a>Inicia sesión</a></div></header><article id="main-content" class="a _g"><header class="a_e"><div class="a_k"><a class="a_k_n">Tormentas</a></div><h1 class="a_t">El granizo arrasa los cerezos del valle del Tarn a una semana de la cosecha</h1><h2 class="a_st">Los agricultores calculan que dos tercios de las cerezas se han perdido</h2></header>
<figure class="a_e_m"><img><figcaption class="a_m_p"><span>Cerezos dañados, este lunes.</span><span class="a_m_m">Celia Prado (AFE)</span></figcaption></figure>
<div class="a_md"><div class="a_md_txt"><div class="a_md_a"><a class="a_md_a_n" href="/autor/lucia">Lucía Ferro</a></div><span class="a_md_a">Tarn - <time datetime="2023-06-19T03:20:00.000Z"><a>19 jun 2023 - 05:20 <abbr>CEST</abbr></a></time></span></div><div class="a_ei"><button>Compartir en Facebook</button><a>Ir a los comentarios</a></div><div class="player"><span>Escuchar artículo</span> 04:10</div></div>
<div class="a_c clearfix" data-dtm-region="articulo_cuerpo"><p>El granizo cayó durante 20 minutos sobre el valle del Tarn el domingo por la tarde y destruyó la mayor parte de las cerezas.</p><p>La unión de agricultores cifra la pérdida en dos tercios de la cosecha, unas 900 toneladas.</p>
<section class="b_m"><header><h3>Más información</h3></header><article><h2><a>La sequía vacía los pozos del este</a></h2></article></section>
<p>“Estaba bajo el porche y oía caer el trabajo de un año”, dijo Marit Hove, cuya familia cultiva cerezas desde 1922.</p><p>El servicio meteorológico había avisado de tormentas, pero no de granizo, que solo se ve con minutos de antelación, según una portavoz.</p></div>
<div id="ctn_freemium_article"><h2>Tu suscripción se está usando en otro dispositivo</h2><p>Si continúas leyendo en este dispositivo, no se podrá leer en el otro.</p></div>
<div class="a_nl"><p>Recibe cada tarde el boletín con las claves del día</p><button>APÚNTATE</button></div>
<section class="a_cm"><h3>Comentarios</h3></section><section class="a_tg"><h3>Archivado En</h3><ul><li><a>Agricultura</a></li><li><a>Tormentas</a></li></ul></section></article>`,
      "es",
    ),
  },
  {
    kind: "agency: byline in capitals with and, updated before the story, line of underscores, who helped",
    headline: HOSPITAL.title,
    keep: HOSPITAL.keep,
    leave: ["Read More", "Add AW News", "Follow the wire", "Lighthouse keeper", "Share"],
    byline: ["JANE ROE", "TOM LEE"],
    published: "2024-03-11",
    html: wholePage(
      `${HOSPITAL.title} | AW News`,
      `<meta property="article:published_time" content="2024-03-11T22:13:05"><meta property="article:modified_time" content="2024-03-12T01:02:11">${stated({ "@type": "NewsArticle", headline: HOSPITAL.title, datePublished: "2024-03-11T22:13:05Z", dateModified: "2024-03-12T01:02:11Z", author: person("Jane Roe", "Tom Lee") })}`,
      `<bsp-header><div class="Page-header"><a>World</a><a>U.S.</a><a>Politics</a></div></bsp-header><main class="Page-main"><bsp-story-page class="StoryPage"><div class="Page-content"><div class="Page-breadcrumbs"><a>U.S. News</a></div><h1 class="Page-headline">${HOSPITAL.title}</h1>
<bsp-figure class="Figure"><img><figcaption class="Figure-caption"><p>The old hospital in Ormond stands empty on Monday, March 11, 2024. (AW Photo/Pat Quell)</p></figcaption></bsp-figure>
<div class="Page-byline"><div class="Page-authors">By&nbsp;<a class="Link">JANE ROE</a> and <a class="Link">TOM LEE</a></div><div class="Page-dateModified">Updated <bsp-timestamp data-timestamp="1710205331000"><span>9:02 PM EDT, March 11, 2024</span></bsp-timestamp></div><div class="Page-actions"><button>Share</button><ul><li>Copy Link copied</li><li>Email</li></ul></div></div>
<div class="RichTextStoryBody RichTextBody"><p>ORMOND, N.D. (AW) — ${HOSPITAL.p[0]}</p>${paragraphs(HOSPITAL.p.slice(1, 3))}
<div class="Advertisement"><span>Advertisement</span></div><div class="HtmlModuleEnhancement" data-align-center><a>Add AW News on Search</a></div>
<bsp-list-loadmore class="PageListEnhancementGeneric"><h2>Related Stories</h2><div class="PagePromo"><h3 class="PagePromo-title"><a>Lighthouse keeper retires after 41 years</a></h3><div>3 MIN READ</div></div></bsp-list-loadmore>
${paragraphs(HOSPITAL.p.slice(3))}<p>___</p><p>Lee reported from Bismarck.</p><p>___</p><p>Follow the wire's coverage of hospitals at https://awnews.example/hubs/hospitals</p></div><div class="Page-below"><div class="Page-authorInfo"><a>JANE ROE</a><p>Roe covers courts in the Dakotas.</p></div></div></div></bsp-story-page></main>`,
    ),
  },
  {
    kind: "agency: points as a summary, a call to sign up inside a paragraph, standards and rights below",
    headline: BUSES.title,
    keep: BUSES.keep,
    leave: [
      "Sign up here",
      "Purchase Licensing",
      "Our Standards",
      "Item 1 of 3",
      "opens new tab",
      "Read Next",
      "Grain ship",
    ],
    byline: "Ida Brandt",
    published: "2024-03-06",
    html: wholePage(
      `${BUSES.title} | Globe Wire`,
      `<meta name="article:published_time" content="2024-03-06T06:12:33Z"><meta property="og:article:modified_time" content="2024-03-06T14:40:00Z"><meta name="article:author" content="Ida Brandt">`,
      `<div data-testid="SiteHeader"><a>World</a><a>Business</a><a>My View</a></div><main><article data-testid="Article"><div data-testid="ArticleHeader"><h1 data-testid="Heading">${BUSES.title}</h1><div><span>By </span><a rel="author" data-testid="AuthorNameLink">Ida Brandt</a></div><time><span data-testid="DateLineText">March 6, 2024</span><span data-testid="DateLineText">6:12 AM UTC</span><span>Updated March 6, 2024</span></time></div>
<div data-testid="ArticleToolbar"><button>Text</button><ul><li>Small Text</li><li>Medium Text</li><li>Large Text</li></ul><button>Share</button></div>
<div data-testid="GalleryLite"><span>Item 1 of 3 </span><figcaption>Buses stand at a depot in Calder, March 5, 2024. GLOBE WIRE/Lou Denn</figcaption></div>
<div data-testid="ArticleBody"><div data-testid="paragraph-0">CALDER, March 6 (Globe Wire) - ${BUSES.p[0]}</div><div data-testid="paragraph-1">${BUSES.p[1]}</div><div data-testid="paragraph-2">${BUSES.p[2]}</div>
<div data-testid="promo-box"><p>The Day in Brief gives you the news in ten minutes. Sign up <a>here.</a></p></div>
${BUSES.p
  .slice(3)
  .map(
    (text, i) =>
      `<div data-testid="paragraph-${i + 3}">${text.replace("the company", 'the <a href="/co">company<span style="border:0;clip:rect(0,0,0,0);position:absolute">, opens new tab</span></a>')}</div>`,
  )
  .join("")}
<p data-testid="SignOff">Reporting by Ida Brandt; Editing by Sol Reyes and Kay Tan</p><p data-testid="Standards">Our Standards: <a>The Globe Wire Trust Principles., opens new tab</a></p></div><button>Purchase Licensing Rights</button><section><h2>Read Next</h2><ul><li><h3><a>Grain ship leaves harbour after a month of waiting for papers</a></h3></li></ul></section></article></main>`,
    ),
  },
  {
    kind: "tabloid: points under the headline, box of related articles, pictured captions, count of shares",
    headline: "Growers in tears as GIANT hailstones wipe out cherries: 'I listened to a year's work come down'",
    keep: HAIL.keep,
    leave: [
      "RELATED ARTICLES",
      "Cat rides",
      "Pictured:",
      "Share this article",
      "shares",
      "comments below",
      "Advertisement",
      "Loaded:",
    ],
    byline: "PAM DOYLE",
    published: "2022-06-13",
    html: wholePage(
      "Growers in tears as GIANT hailstones wipe out cherries | Daily Lantern Online",
      `<meta property="og:title" content="Growers in tears as GIANT hailstones wipe out cherries"><meta property="article:published_time" content="2022-06-13T09:23:00+0100"><meta property="article:modified_time" content="2022-06-13T15:40:00+0100"><meta name="author" content="By Pam Doyle">`,
      `<div class="page-header"><ul class="nav-primary"><li><a>Home</a></li><li><a>Showbiz</a></li></ul></div><div id="content" class="articleWide cleared"><div class="alpha"><div class="article-text wide" itemprop="articleBody"><div class="preview-teaser"><h2>Growers in tears as GIANT hailstones wipe out cherries: 'I listened to a year's work come down'</h2>
<ul class="mol-bullets-with-font"><li class="class"><strong>Stones as large as eggs fell for 20 minutes</strong></li><li class="class"><strong>Eleven people were treated for cuts</strong></li></ul></div>
<p class="author-section byline-plain">By <a class="author" rel="author">PAM DOYLE, SENIOR REPORTER</a></p><p class="byline-section"><span class="article-timestamp article-timestamp-published"><span class="article-timestamp-label">Published:</span> <time datetime="2022-06-13T09:23:00+0100">09:23, 13 June 2022</time></span> | <span class="article-timestamp article-timestamp-updated"><span>Updated:</span> <time datetime="2022-06-13T15:40:00+0100">15:40, 13 June 2022</time></span></p>
<div class="shareArticles"><ul><li>e-mail</li></ul><div class="sharing-stats">412 shares</div><a>153</a> View comments</div>
${paragraphs(HAIL.p.slice(0, 2), '<p class="mol-para-with-font">')}
<div class="mol-img-group"><img><p class="imageCaption">Pictured: A grower holds stones that fell on his yard</p></div>
<div class="related-carousel"><h3>RELATED ARTICLES</h3><ul><li>Previous</li><li>1</li><li>Next</li></ul><a>Cat rides number 9 bus alone for three weeks</a></div>
${paragraphs(HAIL.p.slice(2, 4), '<p class="mol-para-with-font">')}<div class="mol-ads-cmp"><span>Advertisement</span></div><div class="vjs-video"><span>Loaded: 0%</span> <span>Progress: 0%</span></div>
${paragraphs(HAIL.p.slice(4), '<p class="mol-para-with-font">')}<div class="column-content"><p>Share this article</p><p>Share or comment on this article: Hailstones wipe out cherries</p></div></div><div id="reader-comments"><h3>Comments 153</h3><p>Share what you think</p><p>The comments below have not been moderated.</p><div class="comment">That poor lady, my heart goes out to them all.</div></div></div></div>`,
    ),
  },
  {
    kind: "metropolitan paper: correction and print note below, audio with minutes, writer's note in italics",
    headline: COMET.title,
    keep: [...COMET.keep, "taken to test a camera"],
    leave: [
      "SKIP ADVERTISEMENT",
      "Listen to this article",
      "Share full article",
      "A version of this article",
      "See more on",
      "covers space for",
      "Subscribe for",
      "Learn more",
      "Related Content",
    ],
    byline: ["Noor Haddad", "Pete Oram"],
    published: "2025-04-25",
    html: wholePage(
      `${COMET.title} - The Metropolitan`,
      `<meta name="byl" content="By Noor Haddad and Pete Oram"><meta property="article:published_time" content="2025-04-25T19:44:02.000Z"><meta property="article:modified_time" content="2025-04-28T12:01:33.000Z">${stated({ "@type": "NewsArticle", headline: "A Lost Comet Turns Up in a Camera Test", alternativeHeadline: "Comet Found", datePublished: "2025-04-25T19:44:02.000Z", author: person("Noor Haddad", "Pete Oram") })}`,
      `<div id="app"><a href="#site-content">Skip to content</a><header><button>Section Navigation</button></header><main id="site-content"><article id="story" class="css-1vxca1d"><div id="top-wrapper"><p>Advertisement</p><a href="#after-top">SKIP ADVERTISEMENT</a></div>
<header class="css-header"><h1 data-testid="headline">${COMET.title}</h1><p id="article-summary">${COMET.dek}.</p><div data-testid="audio"><span>Listen to this article · 6:12 min</span> <a>Learn more</a></div><div><button>Share full article</button><span>274</span></div></header>
<figure aria-label="media"><span>Image</span><img><figcaption><span>The dome on Mount Ilse.</span><span class="css-credit"><span>Credit...</span><span>Ina Falk for The Metropolitan</span></span></figcaption></figure>
<div class="css-byline"><p class="css-4anu6l"><span>By </span><span itemprop="name"><a>Noor Haddad</a></span> and <span itemprop="name">Pete Oram</span></p><p class="css-1g7y0i5">Noor Haddad reported from Mount Ilse, and Pete Oram from Dunmere.</p><time datetime="2025-04-25T15:44:02-04:00"><span>Published April 25, 2025</span><span>Updated April 28, 2025</span></time></div>
<section name="articleBody"><div class="StoryBodyCompanionColumn"><div>${paragraphs(COMET.p.slice(0, 2), '<p class="css-at9mc1 evys1bk0">')}</div></div><div data-testid="Dropzone-1"><p>Advertisement</p><a>SKIP ADVERTISEMENT</a></div>
<div class="StoryBodyCompanionColumn"><div>${paragraphs(COMET.p.slice(2, 4), '<p class="css-at9mc1 evys1bk0">')}</div></div><div data-testid="Dropzone-3"><p>Advertisement</p></div><div class="StoryBodyCompanionColumn"><div>${paragraphs(COMET.p.slice(4), '<p class="css-at9mc1 evys1bk0">')}</div></div></section>
<div class="bottom-of-article"><div><p>A correction was made on April 28, 2025: An earlier version of this article misstated the year in which the comet was missed.</p></div><div class="css-bio"><p>Noor Haddad covers space for The Metropolitan and has written about it for 15 years.</p></div><div>A version of this article appears in print on April 26, 2025, Section A, Page 12 of the edition with the headline: A Lost Comet. <a>Order Reprints</a> | <a>Today's Paper</a> | <a>Subscribe for $1</a></div><div>See more on: <a>Mount Ilse</a></div></div><div id="related"><h2>Related Content</h2></div></article></main></div>`,
    ),
  },
  {
    kind: "live blog with key events, hours ago and clock, posts by different people",
    headline: "Calder bus strike ends: drivers vote for offer, first buses on Thursday – as it happened",
    keep: [
      "296 were in favour",
      "It was never only about the money",
      "fares would stay as they are",
      "got used to the walk",
      "from five on Thursday morning",
    ],
    leave: ["Key events", "Show key events only", "Please turn on JavaScript", "Share", "Support us", "Newest first"],
    byline: "Ada Crane",
    published: "2024-03-06",
    html: wholePage(
      "Calder bus strike ends: drivers vote for offer – as it happened | The Sentinel",
      stated({
        "@type": "LiveBlogPosting",
        headline: "Calder bus strike ends: drivers vote for offer, first buses on Thursday – as it happened",
        datePublished: "2024-03-06T05:58:00Z",
        coverageEndTime: "2024-03-06T18:00:00Z",
        author: person("Ada Crane"),
        liveBlogUpdate: [
          {
            "@type": "BlogPosting",
            headline: "Closing summary",
            datePublished: "2024-03-06T17:40:00Z",
            articleBody: "We are closing.",
          },
        ],
      }),
      `<header><a>Support us</a></header><main data-layout="LiveLayout"><div data-gu-name="headline"><h1>Calder bus strike ends: drivers vote for offer, first buses on Thursday – as it happened</h1></div><div data-gu-name="standfirst"><p>Drivers accept 5.5 per cent after eleven days.</p></div>
<div data-gu-name="meta"><a rel="author">Ada Crane</a><div>Wed 6 Mar 2024 17.40 GMT</div><div>First published on Wed 6 Mar 2024 05.58 GMT</div></div>
<aside><h2>Key events</h2><ul><li><time>6 Mar 2024</time><a href="#b1">Closing summary</a></li><li><a href="#b3">Drivers vote for the offer</a></li></ul></aside>
<div id="maincontent"><label>Show key events only</label><noscript>Please turn on JavaScript to use this feature</noscript><div class="filter"><button>Newest first</button></div>
<article id="b1" class="block"><header><a><time datetime="2024-03-06T17:40:00Z">6 Mar 2024</time><span>17.40 GMT</span></a><h2>Closing summary</h2></header><p>${BUSES.p[0]}</p><div><button>Share</button></div></article>
<article id="b2" class="block"><header><a><time datetime="2024-03-06T12:05:00Z">6 Mar 2024</time><span>12.05 GMT</span></a><div>Ben Okri</div></header><p>${BUSES.p[5]}</p><p>${BUSES.p[4]}</p></article>
<article id="b3" class="block"><header><a><time datetime="2024-03-06T06:10:00Z">6 Mar 2024</time><span>06.10 GMT</span></a><h2>Drivers vote for the offer</h2></header><p>${BUSES.p[1]}</p><blockquote><p>${BUSES.p[3]}</p></blockquote></article></div></main>`,
    ),
  },
  {
    kind: "channel: editor's note, cards of related articles, line that says who added to it",
    headline: HOSPITAL.title,
    keep: HOSPITAL.keep,
    leave: [
      "Related article",
      "Otter found",
      "minute read",
      "Sign up for",
      "Ad Feedback",
      "Video Ad",
      "See all topics",
      "Link Copied",
    ],
    byline: ["Dee Fallon", "Ravi Sen"],
    published: "2024-03-12",
    html: wholePage(
      `${HOSPITAL.title} | UNN`,
      `<meta name="meta-section" content="us"><meta property="og:site_name" content="UNN">${stated({
        "@type": "NewsArticle",
        headline: HOSPITAL.title,
        datePublished: "2024-03-12T09:00:12.114Z",
        dateModified: "2024-03-12T21:12:00.000Z",
        author: [
          { "@type": "Person", name: "Dee Fallon" },
          { "@type": "Person", name: "Ravi Sen" },
        ],
      })}`,
      `<div class="header__wrapper"><nav><a>US</a><a>World</a><a>Watch</a></nav></div><section class="layout__top"><div class="headline"><h1 id="maincontent" class="headline__text inline-placeholder">${HOSPITAL.title}</h1></div>
<div class="byline"><div class="byline__names">By <a class="byline__link"><span class="byline__name">Dee Fallon</span></a> and <span class="byline__name">Ravi Sen</span>, UNN</div></div><div class="headline__sub-text"><div class="timestamp vossi-timestamp">Updated 5:12 PM EDT, Tue March 12, 2024</div><div>5 minute read</div></div><div class="social-share"><button>Link Copied!</button></div></section>
<main class="article__main"><div class="image__lede"><img><div class="image__metadata"><div class="image__caption"><span>The hospital has 140 rooms.</span></div><figcaption class="image__credit">Pat Quell/UNN</figcaption></div></div>
<div class="ad-feedback__modal"><h5>Ad Feedback</h5><p>How relevant is this ad to you?</p><ul><li>Video player was slow to load content</li><li>Video Ad froze</li></ul><button>Submit</button></div>
<div class="article__content" itemprop="articleBody"><div class="source"><cite><span class="source__location">Ormond, North Dakota</span> <span class="source__text">UNN</span> — </cite></div>
${paragraphs(HOSPITAL.p.slice(0, 3), '<p class="paragraph inline-placeholder vossi-paragraph" data-component-name="paragraph">')}
<div class="related-content related-content--article" data-component-name="related-content"><a><div class="related-content__image"></div><div class="related-content__text"><span class="related-content__label">Related article</span><span class="related-content__headline">Otter found in town hall has a name now</span></div></a></div>
${paragraphs(HOSPITAL.p.slice(3), '<p class="paragraph inline-placeholder vossi-paragraph" data-component-name="paragraph">')}
<p class="paragraph"><em>Sign up for UNN's Courtroom newsletter and read what judges said this week.</em></p></div>
<div class="related-content__tags"><div>See all topics</div><a>Facebook</a><a>Tweet</a><a>Email</a></div></main>`,
    ),
  },
  {
    kind: "French daily: publié and modifié with hours, reading minutes, à lire aussi, rights below",
    headline: "La grêle détruit les cerises de la vallée du Tarn",
    keep: ["pendant vingt minutes", "environ 900 tonnes", "le travail d’une année", "quelques minutes à l’avance"],
    leave: [
      "Lire aussi",
      "La sécheresse",
      "réservé aux abonnés",
      "Ajouter à vos sélections",
      "Réutiliser ce contenu",
      "Lecture 2 min",
      "Offrir l’article",
    ],
    byline: "Claire Vasseur",
    published: "2024-06-17",
    language: "fr",
    html: wholePage(
      "La grêle détruit les cerises de la vallée du Tarn",
      `<meta property="og:article:published_time" content="2024-06-17T16:05:00+00:00"><meta property="og:article:author" content="Claire Vasseur (Tarn, envoyée spéciale)"><meta property="og:site_name" content="Le Quotidien">`,
      `<header id="Header"><a>S’abonner</a><a>Se connecter</a></header><main id="habillagepub"><section class="zone zone--article"><section class="article__wrapper"><header class="article__header"><ul class="breadcrumb"><li><a>Planète</a></li><li><a>Climat</a></li></ul><h1 class="article__title">La grêle détruit les cerises de la vallée du Tarn</h1><p class="article__desc">Les producteurs estiment que deux tiers de la récolte sont perdus.</p>
<section class="meta__authors"><span class="meta__author"><a class="article__author-link">Claire Vasseur</a> (Tarn, envoyée spéciale)</span></section><section class="meta__date-reading"><span class="meta__date">Publié le 17 juin 2024 à 18h05, modifié le 18 juin 2024 à 09h12</span> <p class="meta__reading-time">Lecture 2 min.</p></section><p class="article__status">Article réservé aux abonnés</p><ul class="meta__toolbar"><li><button>Ajouter à vos sélections</button></li><li><button>Offrir l’article</button></li></ul></header>
<article class="article__content old__article-content-single"><figure class="article__media"><figcaption class="article__legend">Un verger, le 17 juin. <span class="article__credit">LÉA BRUN / AGF</span></figcaption></figure><p class="article__paragraph">Des grêlons gros comme des œufs sont tombés pendant vingt minutes, dimanche soir, sur la vallée du Tarn.</p><p class="article__paragraph">Le syndicat des producteurs évalue la perte aux deux tiers de la récolte, soit environ 900 tonnes.</p>
<section class="catcher catcher--inread"><div class="catcher__content"><span class="catcher__label">Lire aussi |</span> <a>La sécheresse vide les puits de l’est</a></div></section>
<p class="article__paragraph">« J’étais sous le porche et j’entendais tomber le travail d’une année », a dit Marit Hove.</p><p class="article__paragraph">Météo nationale avait annoncé des orages, pas de grêle, que l’on ne voit que quelques minutes à l’avance.</p></article></section>
<section class="article__reactions"><a class="article__syndication">Réutiliser ce contenu</a></section></section></main>`,
      "fr",
    ),
  },
  {
    kind: "public radio: module to listen, hide and toggle caption, transcript, heard on",
    headline: COMET.title,
    keep: COMET.keep,
    leave: [
      "hide caption",
      "toggle caption",
      "Enlarge this image",
      "Download",
      "Embed",
      "Heard on",
      "Sponsor Message",
      "Become an",
    ],
    byline: "Lynn Abara",
    published: "2023-04-28",
    html: wholePage(
      `${COMET.title} : PRN`,
      `<meta name="date" content="2023-04-28">${stated({ "@type": "NewsArticle", headline: COMET.title, datePublished: "2023-04-28T16:30:41-04:00", dateModified: "2023-04-28T18:02:00-04:00", author: { "@type": "Person", name: ["Lynn Abara"] } })}`,
      `<header id="prn-header"><ul><li><a>News</a></li><li><a>Music</a></li></ul></header><main><section id="main-section"><article class="story has-transcript"><div class="slug-wrap"><h3 class="slug"><a>Space</a></h3></div><div class="storytitle"><h1>${COMET.title}</h1><input type="hidden"></div>
<div id="story-meta"><div class="dateblock"><time datetime="2023-04-28T16:30:41-04:00"><span class="date">April 28, 2023</span><span class="time">4:30 PM ET</span></time></div><p class="heard-on">Heard on <a>All Morning</a></p><div class="byline-container--block"><div class="byline"><p class="byline__name byline__name--block">Lynn Abara</p></div></div></div>
<div id="primaryaudio"><article class="bucketwrap resaudio"><div class="audio-module"><h4 class="audio-module-title">A comet comes back</h4><b class="audio-module-listen-duration"><span>4-Minute Listen</span></b><div class="audio-module-more"><ul><li><a>Download</a></li><li><button>Embed</button></li><li><a>Transcript</a></li></ul></div></div></article></div>
<div id="storytext" class="storytext storylocation linkLocation"><div class="bucketwrap image large"><div class="imagewrap"><a>Enlarge this image</a><img></div><div class="credit-caption"><div class="caption-wrap"><div class="caption"><p>The dome on Mount Ilse at dusk. <b class="credit">Ina Falk/PRN</b> <b class="hide-caption"><b>hide caption</b></b></p></div><b class="toggle-caption"><b>toggle caption</b></b></div><span class="credit">Ina Falk/PRN</span></div></div>
${paragraphs(COMET.p.slice(0, 3))}<aside class="ad-backstage"><div class="ad-config"><b>Sponsor Message</b></div></aside>${paragraphs(COMET.p.slice(3))}</div>
<div class="tags"><ul><li><a>comets</a></li></ul></div><aside id="end-of-story"><p>Become an PRN sponsor</p></aside></article></section></main>`,
    ),
  },
  {
    kind: "broadcaster abroad: lists of other stories read out between paragraphs, source line below",
    headline: HAIL.title,
    keep: [...HAIL.keep, "two thirds of the cherries are lost"],
    leave: [
      "Recommended Stories",
      "list of 3 items",
      "end of list",
      "Floods cut",
      "Click here to share",
      "Advertisement",
      "Bees return",
    ],
    published: "2024-06-17",
    language: "en",
    html: wholePage(
      `${HAIL.title} | Weather News | Al Mirsad`,
      `<meta name="publishedDate" content="2024-06-17T14:20:22Z"><meta name="lastDate" content="2024-06-17T15:00:00Z">${stated({ "@type": "NewsArticle", headline: HAIL.title, datePublished: "2024-06-17T14:20:22Z", author: { "@type": "Organization", name: "Al Mirsad Staff" } })}`,
      `<header class="site-header"><a>LIVE</a><nav><ul><li><a>News</a></li></ul></nav></header><main id="main-content-area"><div class="topics"><a>News</a>|<a>Weather</a></div><header class="article-header"><h1>${HAIL.title}</h1><p class="article__subhead"><em>${HAIL.dek}.</em></p></header><figure class="article-featured-image"><img><figcaption>Damaged trees in the valley [Omar Dahl/Al Mirsad]</figcaption></figure>
<div class="article-info-block"><div class="article-dates"><div class="date-simple"><span class="screen-reader-text">Published On 17 Jun 2024</span><span aria-hidden="true">17 Jun 2024</span></div></div><div class="article-share"><span class="screen-reader-text">Click here to share on social media</span><button>Share</button><button>Save</button></div></div>
<div class="wysiwyg wysiwyg--all-content" aria-live="polite">${paragraphs(HAIL.p.slice(0, 2))}<div class="container--ads"><p>Advertisement</p></div>
<div class="more-on"><h2 class="more-on__heading">Recommended Stories</h2><ul class="more-on__list" aria-label="list of 3 items"><span class="screen-reader-text">list of 3 items</span><li><span class="screen-reader-text">list 1 of 3</span><h3><a>Floods cut road to Mirna</a></h3></li><li><span class="screen-reader-text">list 2 of 3</span><h3><a>Bees return to the plain</a></h3></li><span class="screen-reader-text">end of list</span></ul></div>
${paragraphs(HAIL.p.slice(2))}</div><div class="article-source"><span>Source</span>: Al Mirsad and news agencies</div></main>`,
      "en",
    ),
  },
];
