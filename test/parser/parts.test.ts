import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findParts } from "../../src/parser/parts/index.js";
import { furnitureKind } from "../../src/parser/index.js";
import type { PartName } from "../../src/parser/types.js";

/** The parts of a page given as lines, as "part: text". */
function parts(...lines: string[]): string[] {
  const text = lines.join("\n");
  return findParts(text).map(({ part, start, end }) => `${part}: ${text.slice(start, end)}`);
}

/** The texts of one kind of part. */
function only(name: PartName, ...lines: string[]): string[] {
  return parts(...lines)
    .filter((part) => part.startsWith(`${name}: `))
    .map((part) => part.slice(name.length + 2));
}

const TITLE = "Council votes to close the swimming pool";
const LEDE = "The town council of Elmford voted 7 to 4 on Monday night to close the swimming pool in Mill Street.";
const SECOND = "“We cannot pay for the roof,” said Maria Lopez, the mayor, after a debate that lasted three hours.";
const THIRD = "Swimmers had gathered more than 2,000 signatures against the plan, Lopez admitted.";

describe("plain texts", () => {
  it("takes a first line without a final stop for the headline and the rest for paragraphs", () => {
    expect(parts(TITLE, "", LEDE, "", SECOND)).toEqual([`headline: ${TITLE}`, `body: ${LEDE}`, `body: ${SECOND}`]);
  });

  it("keeps paragraphs apart that only a line break parts", () => {
    expect(parts(TITLE, LEDE, SECOND)).toEqual([`headline: ${TITLE}`, `body: ${LEDE}`, `body: ${SECOND}`]);
  });

  it("finds no headline where every line ends like a sentence", () => {
    expect(parts("The pool will close.", "", LEDE)).toEqual(["body: The pool will close.", `body: ${LEDE}`]);
  });

  it("takes one paragraph, or one line, for body", () => {
    expect(parts(LEDE)).toEqual([`body: ${LEDE}`]);
    expect(parts("Council votes to close pool")).toEqual(["body: Council votes to close pool"]);
  });

  it("joins the lines of a paragraph that was wrapped at a fixed width", () => {
    const wrapped =
      "The town council of Elmford voted 7 to 4 on Monday night to close\nthe swimming pool in Mill Street, which needs a new roof and has been\nlosing money.";
    expect(parts(TITLE, "", wrapped, "", SECOND)).toEqual([
      `headline: ${TITLE}`,
      `body: ${wrapped}`,
      `body: ${SECOND}`,
    ]);
  });

  it("finds a headline that asks", () => {
    expect(only("headline", "Will Elmford lose its pool?", "", LEDE)).toEqual(["Will Elmford lose its pool?"]);
  });

  it.each([
    "HALLOWBY & WRENDALE CHRONICLE",
    "Daily Lantern Online",
    "The Sarnov Gazette — English Edition",
    "The National Register",
    "Kieler Nachrichten",
  ])("takes a paper's name above a headline for no headline: %s", (name) => {
    expect(parts(name, "", TITLE, "", "By Ada Roe", "", LEDE, "", SECOND)).toEqual([
      `boilerplate: ${name}`,
      `headline: ${TITLE}`,
      "byline: By Ada Roe",
      `body: ${LEDE}`,
      `body: ${SECOND}`,
    ]);
  });

  it.each([
    ["Lindow Press Service | World News"],
    ["KBC WORLD – Kestran Broadcasting, English Service"],
    ["The Lindow Argus", "Serving the Wren valley since 1871"],
    ["THE ELMFORD REGISTER", "REPORT ON TRAVEL & CULTURE"],
    ["MILLERS’ WEEKLY", "The newspaper of the grain trade", "News / Prices / Northern Europe"],
    ["GRAIN AND FLOUR", "The monthly for growers and millers | Port Lindow"],
    ["The Hallowby Courier", "Home > News", "POOL CLOSURE"],
    ["THE KESTRA MERIDIAN", "World"],
    ["HALL JOURNAL", "News, jobs and ideas for people who run pools", "Safety | Free to read"],
    ["LINDOWER POST", "English Edition · for guests of the valley"],
  ])("takes what a paper prints above every story for no headline: %s", (...above) => {
    expect(parts(...above, "", TITLE, "", "By Ada Roe", "", LEDE, "", SECOND)).toEqual([
      ...above.map((line) => `boilerplate: ${line}`),
      `headline: ${TITLE}`,
      "byline: By Ada Roe",
      `body: ${LEDE}`,
      `body: ${SECOND}`,
    ]);
  });

  it.each([
    "Worst flood in Lindow since 1953",
    "Serving officer held over leak at palace",
    "The weekly market moves to Mill Street",
    "NEWS BLACKOUT IN KESTRA",
  ])("keeps a headline with such words in it: %s", (title) => {
    expect(only("headline", "The Lindow Argus", "", title, "", "By Ada Roe", "", LEDE, "", SECOND)).toEqual([title]);
  });

  it.each(["PRINCE SUES DAILY MAIL", "Council Closes Printing House of Evening Post", "MP quits over tweet to Times"])(
    "keeps a headline that ends in a paper's name: %s",
    (title) => {
      expect(only("headline", title, "", "The paper says that it stands by its story", "", LEDE)).toEqual([title]);
    },
  );

  it("keeps a paper's name below the headline apart from the dek", () => {
    expect(parts(TITLE, "Residents want a vote of their own", "Hallowby & Wrendale Chronicle", "", LEDE)).toEqual([
      `headline: ${TITLE}`,
      "dek: Residents want a vote of their own",
      "byline: Hallowby & Wrendale Chronicle",
      `body: ${LEDE}`,
    ]);
  });

  it("finds a headline in title case with a full stop", () => {
    expect(only("headline", "Council Votes to Close Swimming Pool.", "", LEDE)).toEqual([
      "Council Votes to Close Swimming Pool.",
    ]);
  });

  it.each(["Pool in Mill Street closes.", "COUNCIL VOTES TO CLOSE THE POOL."])(
    "takes a short sentence above a story for its headline: %s",
    (title) => {
      expect(parts(title, "", LEDE, "", SECOND, "", THIRD)[0]).toBe(`headline: ${title}`);
    },
  );

  it("parts a long headline from the lede below it, and joins a sentence that goes on", () => {
    const title = "Council votes to close the old swimming pool after a long debate";
    expect(parts(`${title}\n${LEDE}`).slice(0, 2)).toEqual([`headline: ${title}`, `body: ${LEDE}`]);
    const short = "The pool will close in June, the council of the town said.";
    expect(parts(`${title}\n${short}`)).toEqual([`headline: ${title}`, `body: ${short}`]);
    const wrapped =
      "The town council of Elmford voted 7 to 4 on Monday night to\nclose the swimming pool in Mill Street for good.";
    expect(parts(wrapped)).toEqual([`body: ${wrapped}`]);
  });

  it("takes the sentence above a dateline for the headline", () => {
    expect(only("headline", "Council closes pool.", "", "ELMFORD (AP) — The council voted to close the pool.")).toEqual(
      ["Council closes pool."],
    );
  });

  it("keeps short paragraphs, crossheads and list items inside the story", () => {
    expect(
      only("body", TITLE, LEDE, "Roof", "It leaks.", "The plan is:", "- close the pool", "- sell the land", THIRD),
    ).toHaveLength(7);
  });

  it("has no parts for a text of white space", () => {
    expect(findParts(" \n\t\n")).toEqual([]);
  });
});

describe("above the story", () => {
  it("skips section names, breadcrumbs, glued menus and share bars", () => {
    const above = ["Politics", "Home > Local > Council", `HomeLocal${TITLE} |...`, "Share Tweet Email Print", "Menu"];
    expect(parts(...above, TITLE, "", LEDE)).toEqual([
      ...above.map((line) => `boilerplate: ${line}`),
      `headline: ${TITLE}`,
      `body: ${LEDE}`,
    ]);
  });

  it("cuts the name of the site from the headline", () => {
    expect(parts(`${TITLE} | Elmford Gazette`, "", LEDE).slice(0, 2)).toEqual([
      `headline: ${TITLE}`,
      "boilerplate: | Elmford Gazette",
    ]);
    expect(parts(`${TITLE} - Elmford Gazette`, "", LEDE).slice(0, 2)).toEqual([
      `headline: ${TITLE}`,
      "boilerplate: - Elmford Gazette",
    ]);
  });

  it("keeps a dash that belongs to the headline", () => {
    expect(only("headline", "Council closes pool - and opens a car park", "", LEDE)).toEqual([
      "Council closes pool - and opens a car park",
    ]);
  });

  it("cuts a section's label that is glued on the headline", () => {
    expect(parts("Council votes to close the pool Politics news", "", LEDE).slice(0, 2)).toEqual([
      "headline: Council votes to close the pool",
      "boilerplate: Politics news",
    ]);
    expect(only("headline", "Paper cuts jobs in World News", "", LEDE)).toEqual(["Paper cuts jobs in World News"]);
  });

  it("finds bylines and date stamps", () => {
    expect(
      parts(TITLE, "By JANE DOE and John Roe, Political Editor", "Published 3 hours ago", "4 May 2021, 10:30 am", LEDE),
    ).toEqual([
      `headline: ${TITLE}`,
      "byline: By JANE DOE and John Roe, Political Editor",
      "boilerplate: Published 3 hours ago",
      "boilerplate: 4 May 2021, 10:30 am",
      `body: ${LEDE}`,
    ]);
  });

  it.each([
    "Town of Larkhaven, press office, 12 March",
    "By Lena Moss, Lowbridge Radio News, February 20, 2025, updated 11:40",
    "Elmford Gazette, updated March 15",
    "Elmford Gazette | 2024-03-15",
  ])("takes a line of names with its day for a byline: %s", (line) => {
    expect(only("byline", TITLE, line, LEDE)).toEqual([line]);
  });

  it.each(["Pool closed since 12 March, council to vote in May", "Four hurt, one missing, May unclear"])(
    "does not take a dek with a day or a month in it for one: %s",
    (line) => {
      expect(only("byline", TITLE, line, LEDE)).toEqual([]);
    },
  );

  it.each([
    ["El Diario de la Costa / Agencies. Translated from the Spanish", "18 June, 09:15"],
    ["Redacción / EFE", "18 June 2025"],
    ["Nordposten / agencies", "Wednesday, 18 June"],
  ])("finds who prints it and from whom, with the day below: %s", (line, day) => {
    const [, byline, stamp, first] = parts(TITLE, "", line, day, "", LEDE, "", SECOND);
    expect(byline).toBe(`byline: ${line}`);
    expect(stamp).toMatch(/^(?:boilerplate|byline|dateline): /u);
    expect(stamp).toContain(day);
    expect(first).toBe(`body: ${LEDE}`);
  });

  it.each(["Media release, 17 June 2025, 5.30 p.m.", "Press office, 3 May 2024, 11 a.m."])(
    "takes a dated line for one though it ends like a sentence: %s",
    (line) => {
      expect(only("byline", TITLE, "", line, "", LEDE, "", SECOND)).toEqual([line]);
    },
  );

  it("does not take a sentence that begins with “By” for a byline", () => {
    expect(only("byline", TITLE, "By midnight the fire was out and the street was open again.", LEDE)).toEqual([]);
  });

  it("finds the dek: without a stop, or before a byline", () => {
    expect(only("dek", TITLE, "Mayor says the roof costs too much to mend", LEDE)).toEqual([
      "Mayor says the roof costs too much to mend",
    ]);
    expect(only("dek", TITLE, "The mayor says that the roof costs too much.", "By Jane Doe", LEDE)).toEqual([
      "The mayor says that the roof costs too much.",
    ]);
  });

  it("finds a dek by the story that begins over below it", () => {
    const dek = "The council has voted to close the swimming pool in Mill Street.";
    expect(only("dek", "No more swimming", "", dek, "", LEDE)).toEqual([dek]);
    expect(only("dek", "No more swimming", "", LEDE, "", SECOND)).toEqual([]);
  });

  it("drops a repeated headline", () => {
    expect(parts(TITLE, TITLE, LEDE)).toEqual([`headline: ${TITLE}`, `boilerplate: ${TITLE}`, `body: ${LEDE}`]);
  });

  it.each([
    ["- Roof leaks since May", "- Mayor: 'No money left'", "- Swimmers in tears"],
    ["• Pool to close in June.", "• Roof leaks.", "• 2,000 sign against it."],
    ["* Council split 7 to 4", "* Land to be sold"],
  ])("takes a list between headline and byline for deks: %s", (...items) => {
    expect(parts(TITLE, "", ...items, "", "By ADA ROE FOR DAILY COMET ONLINE", "", LEDE, "", SECOND)).toEqual([
      `headline: ${TITLE}`,
      ...items.map((item) => `dek: ${item}`),
      "byline: By ADA ROE FOR DAILY COMET ONLINE",
      `body: ${LEDE}`,
      `body: ${SECOND}`,
    ]);
  });

  it("finds a place in capitals, a date and who may read it below the byline", () => {
    const head = ["ADA ROE-LIND", "HALLOWBY, ILL.", "PUBLISHED MAY 4, 2021, 6:05 P.M. EDT", "FOR SUBSCRIBERS"];
    const told = parts(TITLE, "", ...head, "", LEDE, "", SECOND);
    expect(told).toContain("dateline: HALLOWBY, ILL.");
    expect(told.filter((part) => part.startsWith("body: "))).toEqual([`body: ${LEDE}`, `body: ${SECOND}`]);
  });

  it.each(["May 4, 2021, 10:58 p.m. CDT", "May 4, 2021, 9:30 a.m. MST", "4 May 2021, 10.30 AEST"])(
    "takes a day and an hour for no place: %s",
    (line) => {
      expect(only("dateline", TITLE, "By Ada Roe", line, "", LEDE, "", SECOND)).toEqual([]);
    },
  );

  it.each(["Thu Mar 12 2026 – 18:52", "March 12, 2026, 4:18 p.m. ET", "12 March 2026, 16.18 AEST"])(
    "takes a day and an hour for no part of the story: %s",
    (line) => {
      expect(only("boilerplate", TITLE, "By Ada Roe", line, "", LEDE, "", SECOND)).toEqual([line]);
    },
  );

  it.each(["Courts | Crime & Law", "Casualties | Norway | 17 Oct 2025", "Regions › Coast"])(
    "takes where the story stands in the paper for no headline: %s",
    (line) => {
      expect(only("headline", line, "", TITLE, "By Ada Roe", "", LEDE, "", SECOND)).toEqual([TITLE]);
    },
  );

  it("takes who wrote it with others for a byline", () => {
    const line = "By Ada Roe, with additional reporting by ABC";
    expect(only("byline", TITLE, line, "", LEDE, "", SECOND)).toEqual([line]);
  });

  it("skips reading times, player buttons and cookie notices", () => {
    const above = [
      "We use cookies to improve your experience on this site.",
      "Listen to this article 4 min",
      "4 min read",
      "Comments (12)",
    ];
    expect(only("boilerplate", ...above, TITLE, LEDE)).toEqual(above);
  });
});

describe("datelines", () => {
  it.each([
    ["PARIS (Reuters) - The pool is closed.", "PARIS (Reuters) -"],
    ["LONDON, May 3 — The pool is closed.", "LONDON, May 3 —"],
    ["Oslo / Bergen (dpa) – The pool is closed.", "Oslo / Bergen (dpa) –"],
    ["Madrid, May 3 (EFE).- The pool is closed.", "Madrid, May 3 (EFE).-"],
    ["PORTSMOUTH, N.H. — The pool is closed.", "PORTSMOUTH, N.H. —"],
    ["NEW YORK, May 3, 2021 /PRNewswire/ -- The pool is closed.", "NEW YORK, May 3, 2021 /PRNewswire/ --"],
    ["Tuesday, 4 May 2021 | Bonn: The pool is closed.", "Tuesday, 4 May 2021 | Bonn:"],
    ["(AP) — The pool is closed.", "(AP) —"],
    ["Oslo – The pool is closed.", "Oslo –"],
  ])("%s", (paragraph, dateline) => {
    expect(parts(TITLE, "", paragraph)).toEqual([
      `headline: ${TITLE}`,
      `dateline: ${dateline}`,
      "body: The pool is closed.",
    ]);
  });

  it("stands on a line of its own in communiqués", () => {
    expect(only("dateline", TITLE, "Oslo, 4 May 2021", LEDE)).toEqual(["Oslo, 4 May 2021"]);
  });

  it("is not found in a sentence with a dash or a colon", () => {
    for (const sentence of [
      "Nevertheless – and this is new – the pool will close.",
      "Lopez: The pool will close in June.",
      "The pool – built in 1931 – will close.",
    ])
      expect(only("dateline", TITLE, "", sentence)).toEqual([]);
  });
});

describe("inside the story", () => {
  it.each([
    "Advertisement",
    "Read more: How the pool was built",
    "RELATED: Pools that closed this year",
    "Sign up for our daily newsletter",
    "Story continues below advertisement",
    "Follow Jane Doe on Twitter @janedoe",
    "© 2021 Elmford Gazette. All rights reserved.",
  ])("drops “%s” and goes on", (line) => {
    expect(parts(TITLE, LEDE, line, THIRD).slice(2)).toEqual([`boilerplate: ${line}`, `body: ${THIRD}`]);
  });

  it.each([
    "(AP Photo/Jane Doe)",
    "Jane Doe / Getty Images",
    "Photo: Jane Doe",
    "The pool on Monday. (Photo by Jane Doe/Gazette)",
  ])("credits “%s”", (line) => {
    expect(only("credits", TITLE, LEDE, line, THIRD)).toEqual([line]);
  });

  const NEW = "Engineers from Northwick found rust in all four pumps below the floor of the hall during the spring.";
  const OTHER =
    "A bus will take children to the pool of Sandham twice a week, and the fare is paid by the parents’ union.";
  it.each(["Related", "Comments", "UP NEXT"])("goes on after “%s” while most of the story is below it", (label) => {
    expect(only("body", TITLE, LEDE, label, NEW, OTHER, THIRD)).toEqual([LEDE, NEW, OTHER, THIRD]);
  });

  it("ends at “Comments” where a story is told, however many there are", () => {
    const comments = Array.from({ length: 5 }, () => `Bob: ${NEW} And so on, and so on.`);
    expect(only("body", TITLE, LEDE, SECOND, THIRD, "Comments", ...comments)).toEqual([LEDE, SECOND, THIRD]);
  });

  it("keeps the times of a live blog, which say when what follows was written", () => {
    expect(only("body", TITLE, "12:37", LEDE, "11.20am", SECOND, "9:40 CET", THIRD)).toEqual([
      "12:37",
      LEDE,
      "11.20am",
      SECOND,
      "9:40 CET",
      THIRD,
    ]);
    expect(only("body", TITLE, "12:37", LEDE, SECOND)).toEqual([LEDE, SECOND]);
  });

  it("keeps a list that the last line announces, and rows of a table", () => {
    const streets = ["These streets are closed:", "Mill Street", "Old Ferry Road"];
    expect(only("body", TITLE, LEDE, ...streets)).toEqual([LEDE, ...streets]);
    expect(only("body", TITLE, LEDE, "For | 7", "Against | 4")).toEqual([LEDE, "For | 7", "Against | 4"]);
  });

  it.each(["Photos by the police show that the roof leaks.", "Research by Elm University found rust in the pumps."])(
    "credits nobody where a sentence tells of it: %s",
    (line) => {
      expect(only("body", TITLE, LEDE, line, THIRD)).toEqual([LEDE, line, THIRD]);
    },
  );

  it.each([
    "[Caption: The pool in Mill Street. Photo: Ed Hale]",
    "[Pull quote: We cannot pay for the roof]",
    "To view the full story, please subscribe to the Gazette.",
    "You have reached your limit of free articles.",
    "Share on Chirper",
    "READ MORE ON POOLS",
    "Do you know more? Email us at tips@gazette.example",
    "Wed 4 May 2022 @ 11:10 PM UTC",
  ])("takes “%s” for no words of the story", (line) => {
    expect(only("body", TITLE, LEDE, line, THIRD)).toEqual([LEDE, THIRD]);
  });

  it("goes on after a box of links if the story does", () => {
    const box = ["Related stories", "Pool to be sold", "Roof leaks again"];
    expect(
      parts(TITLE, LEDE, SECOND, ...box, `Most of the money, said Maria Lopez, goes to the school in Mill Street.`).at(
        -1,
      ),
    ).toContain("body: Most");
  });
});

describe("below the story", () => {
  it("leaves out another article below a heading", () => {
    const other =
      "Thirty-four ships of the Ocean Race have reached the port of Cardiff, where Prince Owen received the crews on Sunday.";
    expect(
      parts(TITLE, LEDE, "Related articles", "News", "Ships reach Cardiff", other, "Popular")
        .slice(2)
        .every((part) => part.startsWith("boilerplate")),
    ).toBe(true);
  });

  it("leaves out comments, author boxes and counters", () => {
    const below = [
      "Leave a Comment",
      "Your email address will not be published.",
      "Author: Jane Doe",
      "Jane has been at the Gazette since 2014. She writes about pools.",
      "12 number 0.25 time",
    ];
    expect(only("body", TITLE, LEDE, ...below)).toEqual([LEDE]);
    expect(only("body", TITLE, LEDE, ...below.slice(2))).toEqual([LEDE]);
  });

  it("leaves out short labels after the last paragraph", () => {
    expect(only("boilerplate", TITLE, LEDE, "Elmford", "Swimming pools")).toEqual(["Elmford", "Swimming pools"]);
  });

  it("credits sources, editors and desks", () => {
    const below = ["Source: Elmford council", "Reporting by Jane Doe; editing by John Roe", "jd/ab (AP, dpa)", "ENDS"];
    expect(only("credits", TITLE, LEDE, ...below)).toEqual(below);
  });

  it.each([
    "With a report from Elmford Press",
    "Material from Elmford News Agency (ENA) was used in this report.",
    "Additional reporting: Elmford Press",
  ])("credits whom a last line names: %s", (line) => {
    expect(only("credits", TITLE, LEDE, SECOND, line)).toEqual([line]);
  });

  it.each([
    "Do you have photos of the pool? Send them to the newsroom.",
    "Are you in Elmford? Email our news desk.",
    "● Were you at the pool on Monday? Call the newsdesk or email Ada.",
    "Got a tip? Write to the editor.",
    "HAVE YOUR SAY: Should the pool close? Vote below",
    "A correction was made on May 5, 2021: An earlier version of this article misstated the depth of the pool.",
    "48 shares | 113 View comments",
  ])("takes what is said to readers for no words of the story: %s", (line) => {
    expect(only("body", TITLE, LEDE, SECOND, line)).toEqual([LEDE, SECOND]);
  });

  it.each([
    "Ada Roe is a reporter based in Lindow.",
    "Ada Roe covers pools and baths. Reach her at roe@gazette.example.",
    "Ada Roe has covered the council since 2014.",
  ])("takes a note on who wrote it for no words of the story: %s", (line) => {
    expect(only("body", TITLE, "By Ada Roe", LEDE, SECOND, line)).toEqual([LEDE, SECOND]);
    expect(only("body", TITLE, "By Ben Oake", LEDE, SECOND, line)).toEqual([LEDE, SECOND, line]);
  });

  it.each([
    ["READ MORE", "Why pools across the valley are running out of money", "New baths to open in Lindow"],
    ["MOST READ IN NEWS", "Farmer digs up potato that looks like his wife", "Goat elected mayor for a day"],
  ])("leaves out titles of other stories below “%s”", (...links) => {
    expect(only("body", TITLE, LEDE, SECOND, ...links)).toEqual([LEDE, SECOND]);
  });

  it("cuts an agency's sign-off from the last paragraph", () => {
    expect(parts(TITLE, LEDE, `${THIRD} EFE`).slice(2)).toEqual([`body: ${THIRD}`, "credits: EFE"]);
    expect(parts(TITLE, LEDE, `${THIRD} (dpa)`).slice(2)).toEqual([`body: ${THIRD}`, "credits: (dpa)"]);
  });

  it("takes the notes below a press release's end for no part of it", () => {
    expect(only("body", TITLE, LEDE, "ENDS", "Elmford is a town of 20,000 people and was founded in 1211.")).toEqual([
      LEDE,
    ]);
  });
});

describe("lines that somebody takes for the story", () => {
  it("are body, and what stands around them is what it was", () => {
    const teaser = "Read more: Pool to close in May";
    const text = [TITLE, LEDE, teaser, SECOND, "Share on Chirper"].join("\n\n");
    const told = findParts(text, [teaser, "It is not there"]).map(
      ({ part, start, end }) => `${part}: ${text.slice(start, end)}`,
    );
    expect(told).toEqual([
      `headline: ${TITLE}`,
      `body: ${LEDE}`,
      `body: ${teaser}`,
      `body: ${SECOND}`,
      "boilerplate: Share on Chirper",
    ]);
  });
});

describe("lines that a page prints around every story", () => {
  it.each([
    "Related topics: Energy | Elmford | Railways",
    "Similar stories: The pool that never was",
    "Also of interest: Retirement at 65 - how Europe compares",
    "Get in touch: are you affected? Tell us your story.",
    "Join the conversation: The Gazette's comments policy",
    "Subscribe to the Gazette Briefing for the day's politics at 7am",
    "Sign up for our evening bulletin",
    "To the comments | Print | Recommend",
    "Did you see a mistake? Mail the editors",
  ])("are none of its last paragraphs: %s", (line) => {
    expect(only("body", TITLE, "", LEDE, "", SECOND, "", THIRD, "", line)).toEqual([LEDE, SECOND, THIRD]);
  });

  it.each(["Save   Share   Gift this article", "Print | Comment | Save article"])("are no lead-in: %s", (line) => {
    expect(only("dek", TITLE, "", "By Ada Roe", "", line, "", LEDE, "", SECOND)).toEqual([]);
  });

  it.each([
    "Similar rules hold in Lowbridge: there, too, the pool is shut on Mondays.",
    "Get in touch with your feelings, the mayor told the swimmers.",
    "Subscribers of the bath pay 40 pounds a year.",
  ])("are not sentences that begin like them: %s", (line) => {
    expect(only("body", TITLE, "", LEDE, "", SECOND, "", THIRD, "", line)).toEqual([LEDE, SECOND, THIRD, line]);
  });
});

describe("the sort of a line of page furniture", () => {
  it.each([
    ["Share on Chirper", "share"],
    ["Home » News", "menu"],
    ["Advertisement", "menu"],
    ["Read more: Pool to close", "related"],
    ["Related articles", "related"],
    ["READ MORE ON FIRES", "related"],
    ["Sign up for our daily newsletter", "subscription"],
    ["Already a subscriber? Log in", "subscription"],
    ["Leave a comment", "comments"],
    ["12 Comments", "comments"],
    ["About the author", "author"],
    ["Updated: 4 May 2021 10:30", "time"],
    ["© 2021 The Evening Paper. All rights reserved.", "copyright"],
    ["[Caption: The pool on Monday]", "caption"],
    ["[Pull quote: We cannot pay]", "quote"],
    ["https://courier.example/a", "address"],
    ["Goat elected mayor for a day", "around"],
  ] as const)("%s: %s", (line, kind) => {
    expect(furnitureKind(line)).toBe(kind);
  });
});

describe("any text", () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary", maxLength: 30 }),
    fc.constantFrom(
      "\n",
      "\r\n",
      "\n\n",
      LEDE,
      TITLE,
      "Related articles",
      "ENDS",
      "(AP) — ",
      " EFE",
      " | Gazette",
      "Comments",
      "PARIS - ",
    ),
  );
  const page = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(""));

  it("is covered by parts that stand in order and do not overlap", () => {
    fc.assert(
      fc.property(page, (text) => {
        let at = 0;
        for (const { start, end } of findParts(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(at, start).trim()).toBe("");
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          at = end;
        }
        expect(text.slice(at).trim()).toBe("");
      }),
      { numRuns: 300 },
    );
  });
});
