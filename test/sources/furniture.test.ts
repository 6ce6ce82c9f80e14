import { describe, expect, it } from "vitest";
import { parse } from "../../src/parser/index.js";
import { isCall } from "../../src/sources/page/calls.js";
import { printedDayOf, publication } from "../../src/sources/page/published.js";
import { textOf } from "../../src/sources/textOf.js";
import { openPage } from "../support/openPage.js";
import { HAIL, paragraphs, wholePage } from "./stories.js";

const read = (html: string) => textOf("page.html", new TextEncoder().encode(html), openPage);
const storyOf = async (html: string): Promise<string> => {
  const { text } = await read(html);
  return parse(text)
    .parts.filter(({ part }) => part === "dek" || part === "body")
    .map(({ start, end }) => text.slice(start, end))
    .join("\n");
};
/** A page with something between the third paragraph of its story and the fourth. */
const withInside = (inside: string): string =>
  wholePage(
    HAIL.title,
    "",
    `<main><article><h1>${HAIL.title}</h1>${paragraphs(HAIL.p.slice(0, 3))}${inside}${paragraphs(HAIL.p.slice(3))}</article></main>`,
  );
const withBelow = (below: string): string =>
  wholePage(HAIL.title, "", `<main><article><h1>${HAIL.title}</h1>${paragraphs(HAIL.p)}${below}</article></main>`);

describe("a label of what was left out goes with it, and the story goes on", () => {
  it.each([
    ["Also read", `<div><h4>Also read</h4><ul><li><a href="/1">Pig swims home</a></li></ul></div>`],
    ["Worth your time", `<section><h3>Worth your time</h3><p><a href="/1">Pig swims home</a></p></section>`],
    ["More orchard news:", `<p>More orchard news:</p><ul><li><a href="/1">Pig swims home</a></li></ul>`],
    ["In other news", `<div><p><b>In other news</b></p><p><a href="/1">Pig swims home</a></p></div>`],
  ])("%s", async (label, html) => {
    const story = await storyOf(withInside(html));
    expect(story).not.toContain(label);
    expect(HAIL.keep.filter((words) => !story.includes(words))).toEqual([]);
  });

  it.each([
    [
      "a heading above an advertisement",
      `<h2>What growers lose</h2><div class="ad">Buy a hat</div>`,
      "What growers lose",
    ],
    [
      "a heading in a box of its own",
      `<div><h2>What growers lose</h2></div><div class="ad">Buy</div>`,
      "What growers lose",
    ],
    [
      "a line that announces a list of the story",
      `<p>They lost:</p><ul><li>cherries</li><li>pears</li></ul>`,
      "They lost:",
    ],
    [
      "a heading above a picture",
      `<h3>After the storm</h3><figure><figcaption>A tree</figcaption></figure>`,
      "After the storm",
    ],
  ])("and not %s", async (_what, html, kept) => {
    expect(await storyOf(withInside(html))).toContain(kept);
  });
});

describe("what is named as something that stands around a story", () => {
  const words = "Every morning we tell you what the valley talks about.";
  it.each([
    `<div data-area="paywall-hint">${words}</div>`,
    `<div data-block="newsletter">${words}</div>`,
    `<div data-module="related">${words}</div>`,
    `<div id="ctn_freemium_article"><p>${words}</p></div>`,
    `<div class="kg-card kg-cta-card"><p>${words}</p></div>`,
    `<figure class="kg-card kg-bookmark-card"><a href="/w"><div>${words}</div><span class="kg-bookmark-author">Echo</span></a></figure>`,
    `<div class="vjs-video">${words}</div>`,
    `<label><input type="checkbox">${words}</label>`,
  ])("%s", async (html) => {
    const story = await storyOf(withInside(html));
    expect(story).not.toContain("valley talks about");
    expect(HAIL.keep.filter((phrase) => !story.includes(phrase))).toEqual([]);
  });

  it.each(["contentinfo", "banner"])("is no end or top of a page within an article: %s", async (role) => {
    const points = `<section role="${role}"><h2>In short</h2><p>Nobody can say yet how many of the trees will bear fruit again.</p></section>`;
    expect(await storyOf(withInside(points))).toContain("how many of the trees");
  });
});

describe("words that a style sheet hides are no words of a line, and the line is there", () => {
  it.each([
    `<span style="clip:rect(0,0,0,0);position:absolute">, opens new tab</span>`,
    `<span style="position:absolute; clip-path: inset(50%); width:1px">, opens new tab</span>`,
    `<span class="visually-hidden">, opens new tab</span>`,
    `<span hidden>, opens new tab</span>`,
  ])("%s", async (hidden) => {
    const story = await storyOf(
      withBelow(`<p>All of it is told in the report of <a href="/r">the union${hidden}</a> from May.</p>`),
    );
    expect(story).toContain("the report of the union from May.");
  });
});

describe("a headline without the topic that stands in an element of its own before it", () => {
  const headed = async (h1: string, title: string): Promise<string | undefined> => {
    const page = wholePage(title, "", `<article><h1>${h1}</h1>${paragraphs(HAIL.p)}</article>`);
    return (await read(page)).says?.title;
  };
  it.each([
    [`<span>Storms</span> <span>${HAIL.title}</span>`, HAIL.title, HAIL.title],
    [
      `<em class="kicker">Tarn valley:</em><span>Hail flattens cherries before harvest</span>`,
      "Hail flattens cherries before harvest",
      "Hail flattens cherries before harvest",
    ],
    [`<small>Live</small><br><span>${HAIL.title}</span>`, HAIL.title, HAIL.title],
    [`<span>Weather | </span><b>${HAIL.title}</b>`, `${HAIL.title} | Post`, HAIL.title],
    // Not where the page's title has the word, or the rest is something else.
    [`<span>Hail</span> <span>flattens orchards in Tarn valley a week before harvest</span>`, HAIL.title, HAIL.title],
    [
      `<span>Three days in June</span> <span>How a valley lost its fruit</span>`,
      "Growers count their trees | Post",
      "Three days in June How a valley lost its fruit",
    ],
    [`<i>Titanic</i> sails again`, "Titanic sails again", "Titanic sails again"],
  ])("%s", async (h1, title, headline) => {
    expect(await headed(h1, title)).toBe(headline);
  });
});

describe("a heading right below the headline in an article's head is its dek", () => {
  it.each(["h2", "h3", "h4"])("%s", async (name) => {
    const head = `<header><h1>${HAIL.title}</h1><${name}>Two thirds of all cherries are lost</${name}></header>`;
    const html = wholePage(HAIL.title, "", `<article>${head}<p>Ada Roe</p>${paragraphs(HAIL.p)}</article>`);
    expect(await storyOf(html)).toContain("Two thirds of all cherries");
  });
});

describe("calls and notes in languages that the parser does not read", () => {
  it.each([
    "Lesezeit: 4 Min.",
    "Lesedauer ca. 3 Minuten",
    "Lecture 2 min.",
    "Temps de lecture : 5 min",
    "3 min de lectura",
    "Tempo di lettura: 2 min",
    "Exklusiv für Abonnenten",
    "Nur für Plus-Abonnenten",
    "Article réservé aux abonnés",
    "Solo para suscriptores",
    "59 Kommentare",
    "Comentarios",
    "Commentaires (12)",
    "3 commenti",
    "Recibe cada tarde el boletín con las claves del día",
    "Melden Sie sich hier für unseren Newsletter an",
    "Inscrivez-vous à notre newsletter",
    "Suscríbete para seguir leyendo",
    "Aktualisiert am 6. März 2024, 17:05 Uhr",
    "Publié le 17 juin 2024 à 18h05, modifié le 18 juin 2024 à 09h12",
    "Actualizado a las 10:02",
    "Stand: 6.3.2024, 10:02 Uhr",
  ])("%s", (line) => {
    expect(isCall(line, line.split(" ").length)).toBe(true);
  });

  it.each([
    "Publié en 2019, le rapport avertissait déjà la commune.",
    "Recibe 200 euros al mes por correo, dijo su abogado.",
    "Stand er 2019 noch vor dem Tor, so wartet er heute im Saal.",
    "Aktualisiert werden die Zahlen erst im Mai.",
    "Comentarios de los vecinos llegaron al pleno.",
    "Nur für eine Stunde war die Brücke offen.",
    "Exklusiv war der Abend nicht.",
    "Kommentare wollte die Stadt nicht abgeben.",
  ])("and no sentence of a story: %s", (line) => {
    expect(isCall(line, line.split(" ").length)).toBe(false);
  });
});

describe("lines around a story that the parser knows", () => {
  const below = (line: string): string[] => {
    const text = [HAIL.title, "", ...HAIL.p.flatMap((paragraph) => [paragraph, ""]), line].join("\n");
    return parse(text)
      .parts.filter(({ start, end }) => text.slice(start, end) === line)
      .map(({ part }) => part);
  };
  it.each([
    "___",
    "* * *",
    "–––––",
    "III.",
    "IV",
    "Follow the agency's coverage of orchards at https://agency.example/orchards",
    "Follow our coverage of storms at http://echo.example/s",
    "Share or comment on this article: Hail flattens orchards",
    "This website and associated newspapers adhere to the Press Code.",
    "This newspaper adheres to the rules of the Press Council.",
    "A version of this article appeared in print on June 18, 2024, Section A, Page 4.",
    "A version of this story ran in our Sunday edition.",
    "The Echo is not responsible for the content of external sites.",
    "We are not responsible for the content of other pages.",
    "Send us your pictures of the storm to desk@echo.example",
    "Send your stories and pictures to the newsroom at desk@echo.example",
    "Get involved with the news in your community",
    "How we reported this story",
    "Related internet links",
  ])("%s", (line) => {
    expect(below(line)).toEqual(["boilerplate"]);
  });

  it.each([
    "Lee reported from Bismarck.",
    "Ada Roe and Ben Oake reported from Elmford.",
    "Ada Roe reported from Elmford, and Ben Oake from Port Ellin.",
  ])("%s", (line) => {
    expect(below(line)).toEqual(["credits"]);
  });

  it.each([
    "The station reported from Bismarck that trees had fallen.",
    "Growers reported from Tarn that the roads were blocked.",
    "A version of this story was told by the mayor, who did not see it.",
    "Send your children to school as always, the mayor told parents.",
    "This newspaper adhered to the request of the family for three days.",
    "The town is not responsible for the loss, its lawyer said.",
  ])("and no sentence: %s", (line) => {
    expect(below(line)).toEqual(["body"]);
  });
});

describe("the day by the outlet's own clock", () => {
  it.each([
    [["2024-03-13T01:30:00Z"], "2024-03-13"],
    [["2024-03-13T01:30:00+00:00", "2024-03-12T20:30:00-05:00"], "2024-03-12"],
    [["2024-06-17T21:13:00.000Z", "2024-06-18T07:13:00+10:00"], "2024-06-18"],
    [["2024-03-12T20:30:00-0500", "2024-03-13T01:30:00Z"], "2024-03-12"],
    // Another instant says nothing of the first.
    [["2024-03-13T01:30:00Z", "2024-03-15T09:00:00-05:00"], "2024-03-13"],
    [["2024-03-13"], "2024-03-13"],
    [["2024-03-13T01:30:00", "2024-03-12T20:30:00-05:00"], "2024-03-13"],
  ])("%j: %s", (stated, day) => {
    expect(publication(stated).published).toBe(day);
  });

  const minute = Date.parse("2024-03-13T01:30:40Z") / 60_000 - 40 / 60;
  it.each([
    ["Posted: Mar 12, 2024 / 08:30 PM CDT", "2024-03-12"],
    ["13 March 2024, 12:30 pm AEDT", "2024-03-13"],
    ["Tuesday 12 March 2024 at 20.30", "2024-03-12"],
    ["12.03.2024, 18:30 Uhr", "2024-03-12"],
    // Another minute, another day, or no hour.
    ["Updated: Mar 12, 2024 / 08:47 PM CDT", ""],
    ["Mar 11, 2024 / 08:30 PM CDT", ""],
    ["March 12, 2024", ""],
    ["March 12, 2024 at 29:30", ""],
  ])("%s: %s", (line, day) => {
    expect(printedDayOf(line, minute)).toBe(day);
  });
});

describe("who a publishing system says submitted a text", () => {
  it.each([
    ["Submitted by hseidl on Mon, 06/17/2024 - 10:05", "hseidl"],
    ["Posted by Ada Roe on June 17, 2024", "Ada Roe"],
    ["Published by admin | 17 June 2024", "admin"],
  ])("%s", async (line, name) => {
    const html = wholePage(
      HAIL.title,
      "",
      `<article><h1>${HAIL.title}</h1><div>${line}</div>${paragraphs(HAIL.p)}</article>`,
    );
    const { says } = await read(html);
    expect([says!.byline.replace(/^Posted by /, ""), says!.published]).toEqual([
      expect.stringContaining(name),
      "2024-06-17",
    ]);
  });
});
