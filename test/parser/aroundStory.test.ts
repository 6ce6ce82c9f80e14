import { describe, expect, it } from "vitest";
import { findParts } from "../../src/parser/parts/index.js";

/** The parts of a page given as lines, as "part: text". */
function parts(...lines: string[]): string[] {
  const text = lines.join("\n");
  return findParts(text).map(({ part, start, end }) => `${part}: ${text.slice(start, end)}`);
}

const TITLE = "‘I thought the roof was going’: swimmers tell of the night the pool burned";
const LEDE = "The town pool of Elmford burned down on Monday night, and nobody was hurt, the fire service said.";
const SECOND = "“We cannot pay for a new roof,” said Maria Lopez, the mayor, after a walk through what is left of it.";
const THIRD = "Swimmers had gathered more than 2,000 signatures for a new heating last year, Lopez said.";
const STORY = [LEDE, "", SECOND, "", THIRD];

describe("above a story", () => {
  it.each([
    ["THE SKARVA HERALD", "Your valley, every Thursday", "", "News | Sport | Boats | Notices"],
    ["Elmford Gazette", "Your paper, your people – since 1904", "", "NEWS"],
    ["The Lindow Courier", "The voice of the coast since 1888", "", "Home > News"],
    ["ELMFORD & LINDOW STAR", "First with the news, last with the gossip", "", "News | Sport | Jobs"],
    ["The Hallowby Post", "Independent since 1921"],
    ["The Hallowby Post", "Every Friday in your letterbox"],
    ["Lindow Gazette", "Local news. Local people. Since 1950.", "", "NEWS"],
  ])("a motto below the paper’s name is no headline: %s / %s", (...above) => {
    expect(parts(...above, "", TITLE, "", "By Ada Roe", "", ...STORY)).toEqual([
      ...above.filter(Boolean).map((line) => `boilerplate: ${line}`),
      `headline: ${TITLE}`,
      "byline: By Ada Roe",
      `body: ${LEDE}`,
      `body: ${SECOND}`,
      `body: ${THIRD}`,
    ]);
  });

  it.each([
    "Your bin will be emptied every Friday, says council",
    "Worst storm on the coast since 1953",
    "First with the news of the wreck: a boy with a radio",
  ])("keeps a headline that could be read as a motto, where none stands below: %s", (title) => {
    expect(parts("The Lindow Courier", "", title, "", "By Ada Roe", "", ...STORY)).toContain(`headline: ${title}`);
  });

  it.each([
    "POOL-ELMFORD-FIRE (UPDATE 2)",
    "FIRE-ELMFORD/POOL (WRAPUP 1)",
    "BC-EU--Elmford Pool, 2nd Ld-Writethru",
    "ELMFORD-POOL/BLAZE",
    "FIRE/POOL-ELMFORD (URGENT, PIX)",
  ])("an agency’s keywords are neither headline nor byline: %s", (slug) => {
    expect(
      parts(slug, "", "Pool in Elmford burns down, nobody hurt", "", "By Ada Roe", "", ...STORY).slice(0, 3),
    ).toEqual([`boilerplate: ${slug}`, "headline: Pool in Elmford burns down, nobody hurt", "byline: By Ada Roe"]);
  });

  it.each([
    ["UPDATE 4-", "Pool in Elmford burns down as crowd looks on"],
    ["WRAPUP 2-", "Pool in Elmford burns down as crowd looks on"],
    ["RPT-UPDATE 1-", "Pool in Elmford burns down as crowd looks on"],
    ["(UPDATE 3) ", "Pool in Elmford burns down as crowd looks on"],
    ["REFILE-", "Pool in Elmford burns down as crowd looks on"],
    ["2nd Ld-", "Pool in Elmford burns down as crowd looks on"],
  ])("the mark of a version is no part of the headline: %s", (mark, title) => {
    expect(parts(`${mark}${title}`, "", "By Ada Roe", "", ...STORY).slice(0, 2)).toEqual([
      `boilerplate: ${mark.trim()}`,
      `headline: ${title}`,
    ]);
  });

  it("keeps a headline that begins with such a word", () => {
    const title = "Update on pool fire: three held";
    expect(parts(title, "", "By Ada Roe", "", ...STORY)[0]).toBe(`headline: ${title}`);
  });

  it.each([
    "English Edition | Sunday, 18 May 2025 | City",
    "Late edition · Friday 9 May 2025 · £1.20",
    "No. 4,512 | Friday 9 May 2025",
    "Vol. 12, No. 3 | May 9, 2025 | Weekend edition",
  ])("an edition with its day is no dateline, and no byline: %s", (line) => {
    expect(
      parts("THE LINDOW COURIER", line, "", "Home > City > Fires", "", TITLE, "", "By Ada Roe", "", ...STORY).slice(
        0,
        4,
      ),
    ).toEqual([
      "boilerplate: THE LINDOW COURIER",
      `boilerplate: ${line}`,
      "boilerplate: Home > City > Fires",
      `headline: ${TITLE}`,
    ]);
  });

  it.each(["KTV News in English", "Rundfunk Lindow in English"])(
    "a station’s name in the first line is no byline: %s",
    (name) => {
      expect(parts(name, "Politics", "", "Pool in Elmford burns down", "", ...STORY)[0]).toBe(`boilerplate: ${name}`);
    },
  );

  it.each([
    ["ELMFORD, England, March 13, 2024 (MPA) –", "By Ada Roe", [""]],
    ["ELMFORD, May 4 (Meridian Press) -", "By Ada Roe and Ben Oake", [""]],
    ["LINDOW, Norland, Sept 9 (MPA) –", "By Ada Roe", [" – "]],
  ])("who wrote it stands behind the dateline: %s %s", (dateline, byline, [glue]) => {
    const head = `${dateline} ${byline}`;
    const lines = glue === "" ? [head, "", ...STORY] : [`${head}${glue}${LEDE}`, "", SECOND, "", THIRD];
    expect(parts("Pool in Elmford burns down", "", ...lines).slice(1, 4)).toEqual(
      [`dateline: ${dateline}`, `byline: ${byline}`.trim(), `body: ${glue === "" ? LEDE : LEDE}`].map((one) => one),
    );
  });

  it.each([
    "Posted: Monday 18 May 2026 | Reading time 3 min | By Ada Roe",
    "Ada Roe  |  October 10, 2025, 16:30 UTC  |  5 min read",
    "15 March 2024 | by Ada Roe, harbour editor | 3 min read",
    "Our correspondent Joost van Dale",
    "Special correspondent Ada Roe, Lindow",
    "Our reporter in Lindow, Ada Roe",
  ])("a line with who wrote it is a byline: %s", (line) => {
    expect(parts("Pool in Elmford burns down, nobody hurt", "", line, "", ...STORY)[1]).toBe(`byline: ${line}`);
  });

  it("a day by a clock of elsewhere is a stamp", () => {
    expect(
      parts(
        "Pool in Elmford burns down, nobody hurt",
        "",
        "By Ada Roe",
        "14 March 2024, 06.00 Norland time",
        "",
        ...STORY,
      )[2],
    ).toBe("boilerplate: 14 March 2024, 06.00 Norland time");
  });

  it("a sponsor is none of the story’s words", () => {
    const line = "Grain & Flour Awards 2024 – headline sponsor: Mill Systems";
    expect(
      parts(
        "Pool in Elmford burns down, nobody hurt",
        "",
        "15 March 2024 | by Ada Roe, town editor | 3 min read",
        line,
        "",
        ...STORY,
      )[2],
    ).toBe(`boilerplate: ${line}`);
  });
});

describe("below a story", () => {
  it.each([
    [
      [
        "READ MORE",
        "- Ferry on its winter timetable",
        "- Planning: objections to road",
        "- Letters: who pays for the roof?",
      ],
    ],
    [["READ MORE", "> Choir seeks singers", "> Letters: Who will pay for the roof?"]],
    [
      [
        ">> Were YOU there? Send us your pictures: snaps@comet.example",
        ">> READ NEXT: Ten stars who swim – and what they wear",
        ">> The mayor’s villa: the pool, the pier, the price",
      ],
    ],
    [
      [
        "Got a view? Email the desk or join the discussion below (14 comments)",
        "",
        "Sponsored: Mill Systems pumps – 10% off until the end of May",
      ],
    ],
    [["Also read:", "• Why do pools leak?", "• Lock closed for three weeks."]],
    [["Related stories", "Why is the town building pools?", "In pictures: the night of the fire"]],
    [["KTV/ao"]],
    [["MPA ab/cd 131512 GMT MAR 24"]],
    [["(ab/cd)"]],
    [["MPA/jb/kt"]],
    [["In next week’s Courier: eight pages of pictures from the pool."]],
    [["Picture special: pages 6 and 7"]],
    [["Continued on page 4"]],
    [["Paid post: How to heat a pool with the sun"]],
    [["Like this? Sign up for our weekly letter"]],
  ])("no line is the story’s: %s", (below) => {
    const found = parts("Pool in Elmford burns down", "", "By Ada Roe", "", ...STORY, "", ...below);
    expect(found.filter((one) => one.startsWith("body"))).toEqual([LEDE, SECOND, THIRD].map((one) => `body: ${one}`));
    expect(found.filter((one) => one.startsWith("byline"))).toEqual(["byline: By Ada Roe"]);
  });

  it.each([
    "KTV is financed by the state budget of Norland.",
    "KTV News is part of the Norland Broadcasting Group.",
    "KTV is a member of the Union of Stations.",
  ])("what a paper says of itself at the foot is not the story’s: %s", (line) => {
    const found = parts(
      "KTV News in English",
      "",
      "Pool in Elmford burns down",
      "",
      ...STORY,
      "",
      "Share | Print | Send",
      line,
    );
    expect(found.filter((one) => one.startsWith("body"))).toHaveLength(3);
  });

  it.each([
    ["The pool’s café is part of the plan too, and will be built anew by the town."],
    ["What happens next?", "A hearing is planned for Friday, and the town will say who pays."],
    ["The town’s plan names three steps:", "- close the pool", "- sell the land", "- build anew"],
    ["In next week’s debate the council will vote on the roof."],
  ])("keeps what the story says last: %s", (...last) => {
    const found = parts("KTV News in English", "", "Pool in Elmford burns down", "", ...STORY, "", ...last);
    expect(found.filter((one) => one.startsWith("body"))).toHaveLength(3 + last.length);
  });
});
