import { describe, expect, it } from "vitest";
import { readDataset } from "../../loaders/readDataset.js";
import { eventDay, publishedOn } from "../../src/coding/propose/day.js";
import { agreementKind } from "../../src/findings/agreement.js";
import { mayBeMissed } from "../../src/findings/answers.js";
import type { Facts } from "../../src/findings/facts.js";
import { wordChoice } from "../../src/findings/framing/wordChoice.js";
import { sharedAndDiffering } from "../../src/findings/home.js";
import { dayFinding } from "../../src/findings/timing/day.js";
import { parse } from "../../src/parser/index.js";
import { factsOf } from "./factsOf.js";

/**
 * What may be said of reports that nobody tuned the rules for. The reports are invented; what each set must and must not be
 * said to agree on was written down from reading them.
 */

/** The tables of some reports with the codebook that they suggest. */
function factsFrom(texts: Record<string, string>): Facts {
  const { dataset } = readDataset("test/findings/flood");
  const reports = Object.entries(texts).map(([id, text], i) => ({
    ...dataset.reports[0]!,
    id,
    letter: String.fromCharCode(65 + i),
    label: id,
    outlet: "",
    agency: "",
    published: publishedOn(parse(text)),
  }));
  const bare = { ...dataset, date: eventDay(Object.values(texts)), codebook: null, reports };
  return factsOf(bare, new Map(Object.entries(texts)));
}

/** The items of which it is said how their answers stand: by their relation, the words of the claims, report by report. */
function said(facts: Facts, ...relations: string[]): string[] {
  return agreementKind
    .make(facts)
    .filter(({ relation }) => relations.includes(relation))
    .map(({ evidence }) =>
      evidence.map((id) => facts.claims.find(({ claim_id }) => claim_id === id)!.text).join(" / "),
    );
}

const FIRE = {
  agency: `Fire destroys paint factory in Marlow

MARLOW, May 8 (PNA) — A fire destroyed a paint factory in Marlow on Tuesday night, the fire service said. Nobody died.

The fire broke out at 10.40 p.m. in the drying hall, fire chief Ida Kern told reporters. It took seven hours to put it out. Some 85 firefighters fought the flames.

About 140 workers were in the building, according to the company. Nine workers were treated for smoke.

The damage could reach 20 million euros, the fire service said. The factory stays closed until Monday.`,
  blitz: `INFERNO: 300 flee as paint plant goes up in flames

By Blitz reporters

A monster fire tore through the paint factory in Marlow on Tuesday night.

Flames shot out of the roof shortly before eleven. More than 100 heroes battled them for eight hours.

Seventeen ended up in hospital. “We heard no alarm,” said Paul Renn.

The fire will cost 20 million euros. Marlow, a town of 12,000 people, has seen two such fires since 1998.`,
  company: `Statement on the fire at our Marlow site

Kolor Works, press release, 8 May 2024

On the evening of 7 May, a fire started at our site in Marlow. All colleagues are safe.

Fewer than 140 were on shift. They left the building within four minutes. Nine were examined as a precaution.

The fire was out after six hours. We thank the 85 men and women of the fire service.`,
  bote: `Big fire in paint factory

Nordbote, translated from German

In Marlow has on Wednesday night a paint factory burned. The fire broke out towards 22.45 o’clock.

Around 130 employees had to leave the hall, eight were treated medically. In action were 90 helpers.

The damage lies at about 20 million euros, reports the agency PNA.`,
};

const MATCH = {
  wire: `Cup match abandoned in Tolby after floodlights fail

TOLBY, Oct. 20 (KNA) — The cup match between Tolby and Harrow was abandoned on Saturday evening after the floodlights failed in the 67th minute, the league said.

Referee Nils Brandt stopped the match at 8.52 p.m. The players waited for 40 minutes. Some 4,200 spectators were in the ground.

Three fans were arrested after the match. A new match could cost the club 60,000 euros, according to the treasurer.`,
  gazette: `“We sat in the dark”: how the cup night ended in Tolby

By Mia Holt, Tolby Gazette, October 21, 2024

The lights went out at Mill Lane on Saturday, shortly before nine. Nobody knew why.

For almost an hour, 4,186 spectators sat in the dark. Police led away five young men before the match had ended.`,
  club: `Statement on the match against Harrow

Tolby FC, statement, 20 October 2024

On 19 October the referee ended our cup match early. Fewer than 4,000 had come, because of the rain.

A power cut put the floodlights out at 8.50 p.m. They were on again after 20 minutes. Nobody was arrested in the ground.`,
  flash: `LIGHTS OUT! 6,000 fans in the dark

By Flash sport

Chaos in Tolby: on Friday night 6,000 fans were left in the dark when the lights went out in the cup match against Harrow.

Furious fans waited more than an hour. A dozen were arrested. The chaos will cost the club 60,000 euros.`,
};

describe("a fire in a factory", () => {
  const facts = factsFrom(FIRE);

  it("has two days: Tuesday, which one prints as 7 May, and Wednesday", () => {
    expect(dayFinding(facts, "event-day")?.days.map(({ day, reports }) => [day, reports])).toEqual([
      ["2024-05-07", ["agency", "blitz", "company"]],
      ["2024-05-08", ["bote"]],
    ]);
    expect(said(facts, "differ")).toEqual([expect.stringContaining("Wednesday night")]);
  });

  it("is not said to have one length or one number of people: reports have others, in other words", () => {
    // Seven, eight and six hours; 140, fewer than 140, 130 and 300; nine, eight and seventeen.
    expect(said(facts, "same", "fit").join("\n")).not.toMatch(/hour|work|employ|treated|examined/);
  });

  it("is said to have one hour of all who give one: “shortly before eleven” is of the night, as 10.40 p.m. is", () => {
    expect(said(facts, "same", "fit").filter((one) => /eleven|p\.m\.|o’clock/.test(one))).toEqual([
      "at 10.40 p.m. / shortly before eleven / towards 22.45 o’clock",
    ]);
  });

  it("may cost what another says that it will cost: that is not the same", () => {
    expect(said(facts, "same").join()).not.toContain("euros");
  });
});

describe("a match that was abandoned", () => {
  const facts = factsFrom(MATCH);

  it("has two days, and Friday night is not Saturday evening", () => {
    expect(dayFinding(facts, "event-day")?.days.map(({ day, reports }) => [day, reports])).toEqual([
      ["2024-10-19", ["wire", "gazette", "club"]],
      ["2024-10-18", ["flash"]],
    ]);
    expect(sharedAndDiffering(facts).differing).toHaveLength(1);
  });

  it("is not said to have one number of spectators or of arrests", () => {
    // 4,200 and 4,186 fit, fewer than 4,000 and 6,000 do not; three, five, a dozen and nobody.
    expect(said(facts, "same", "fit").join("\n")).not.toMatch(/4,|6,000|arrest|fans|men/);
    expect(said(facts, "same").join()).not.toContain("60,000");
  });

  it("shows what the club says of the number first, though it counts nobody by name", () => {
    const row = facts.silences.find(({ item, report_id }) => item === "number-of-spectators" && report_id === "club");
    expect(row?.others.split("; ")[0]).toBe("Fewer than 4,000");
    const item = facts.codebook.items.find(({ id }) => id === "number-of-spectators")!;
    expect(mayBeMissed(facts, item)).toEqual(["club"]);
  });
});

/** Reports of a few sentences each, with a headline. */
function short(...bodies: string[]): Facts {
  return factsFrom(Object.fromEntries(bodies.map((body, i) => [`r${i + 1}`, `News from Holt\n\n${body}`])));
}

describe("numbers that may be of two things", () => {
  it("are not called a contradiction where other circumstances stand beside them", () => {
    const facts = short(
      "Eleven people were treated for burns. The school was closed.",
      "Eleven people were treated for burns after the blast.",
      "Fourteen people were treated at the county hospital.",
    );
    const item = facts.codebook.items.find(({ rule }) => rule.by === "number")!;
    expect([item.question, item.loose]).toEqual(["How many people were treated?", true]);
    expect(wordChoice(item, facts)?.relation).toBe("listed");
    expect(sharedAndDiffering(facts).differing).toEqual([]);
  });

  it("contradict each other where nothing stands beside them", () => {
    const facts = short("Eleven people were injured.", "Fourteen people were injured.", "Eleven people were injured.");
    expect(sharedAndDiffering(facts).differing.map(({ label }) => label)).toEqual(["People injured"]);
  });
});

describe("values that share words and are of two things", () => {
  it.each([
    // The count went on.
    [
      "Five people had been arrested as of early afternoon.",
      "By the evening nine people had been arrested.",
      "Five people were arrested, police said.",
    ],
    // Each tells why it has more: dogs came.
    [
      "Rescuers with four dogs searched the hill.",
      "Four dogs searched the hill.",
      "They now have six dogs on the hill.",
    ],
    // A fine, and a fine with its costs.
    [
      "The mill was fined £85,000 in 2019 over a fall.",
      "The mill was fined £85,000 in 2019.",
      "The mill was fined £107,000 in fines and costs in 2019.",
    ],
    // Who speaks is not how many there were.
    [
      "More than 120 rescuers searched the rubble.",
      "Some 120 rescuers searched the rubble.",
      "“It is hard,” one exhausted rescuer said.",
    ],
    // One sum in two currencies, and the readers' own.
    [
      "The maker must pay 412.6 million Ardmere dollars ($289 million).",
      "The maker must pay $412.6 million, a court ruled.",
      "The maker must pay $412.6 million.",
    ],
    // In which time something was counted, and how long something took.
    [
      "There was no blasting at the site in the previous 24 hours.",
      "There was no blasting at the site in the previous 24 hours, it said.",
      "The radar at the site showed blasting moved it 8mm in an hour.",
    ],
    // A full hour is soon said.
    [
      "Councillors voted to close the school at 12.49 a.m. in the hall.",
      "Councillors voted to close the school at 12.49 a.m.",
      "Councillors voted to close the school at 1 a.m.",
    ],
    // Reports that begin with another event of the story.
    [
      "A rock face collapsed at a quarry on 7 May 2024, burying a road and three workers.",
      "A rock face collapsed on a works road at a quarry on 7 May 2024. Three workers are missing.",
      "Crews searching for three workers at the quarry found a body on 8 May 2024, as the road stayed closed.",
    ],
    // What somebody did in the morning, and what was done about it.
    [
      "The judge began reading her ruling at 10.30 a.m. in the court.",
      "The judge began reading the ruling in the court at 10.30 a.m.",
      "The judge came into the court at 10.55 a.m. with her clerk.",
    ],
  ])("are not called a contradiction: %s", (...bodies) => {
    expect(said(short(...bodies), "differ")).toEqual([]);
  });

  it.each([
    ["The dyke broke at 7.40 p.m.", "The dyke broke at 7.40 p.m. on Friday.", "The dyke burst at 9.15 p.m."],
    [
      "The hall burned down on 7 May 2024.",
      "A fire burned down the hall on 7 May 2024.",
      "The hall burned down on 9 May 2024.",
    ],
    [
      "The runner was banned for four years and stripped of two world titles.",
      "The runner lost two world titles and was banned on Thursday.",
      "They stripped Halvik of three world titles and ordered him to pay.",
    ],
    ["Six people were arrested.", "Six people were arrested at the hall.", "Nine people were arrested."],
  ])("are a contradiction where they are of one: %s", (...bodies) => {
    expect(said(short(...bodies), "differ")).not.toEqual([]);
  });
});

it("takes how exact a headline's figure is from the story", () => {
  const facts = factsFrom({
    one: "200 homes without power\n\nSome 200 homes were without power on Friday.",
    two: "Power cut\n\nAbout 200 homes were without power on Friday.",
  });
  const claims = facts.claims.filter(({ item }) => item === "number-of-homes");
  expect(claims.map(({ text, mod }) => [text, mod])).toEqual([
    ["Some 200 homes", "APPROX"],
    ["About 200 homes", "APPROX"],
  ]);
});

describe("topics", () => {
  it("leave out a word that a report has in its own name only", () => {
    const facts = factsFrom({
      one: "Bridge closed\n\nBy Ann Lee, Holt Herald\n\nThe bridge is closed, said the mayor in the town hall.",
      two: "Bridge shut\n\nThe bridge in Holt is closed. People from Holt are angry, and Holt has one bridge.",
      three: "No bridge\n\nThe old bridge in Holt is closed, and in Holt nobody knows for how long.",
    });
    expect(facts.codebook.topics.map(({ label }) => label)).not.toContain("Holt");
  });

  it("leave out a town that stands in a report in its paper's name only, though the paper has more words", () => {
    const facts = factsFrom({
      one: "Bridge closed\n\nBy Ann Lee\nThe Port Holt Courier\n\nThe bridge is closed, said the mayor in the town hall.",
      two: "Bridge shut\n\nThe bridge in Port Holt is closed. People from Port Holt are angry about The Port Holt Courier.",
      three: "No bridge\n\nThe old bridge in Port Holt is closed, and in Port Holt nobody knows for how long.",
    });
    expect(facts.codebook.topics.map(({ label }) => label)).not.toContain("Port Holt");
  });

  it("take no words of a headline with capitals throughout for a name, and no town for a hospital named after it", () => {
    const facts = factsFrom({
      one: "Court Orders Maker Vantrell to Pay Millions\n\nIn Holt the maker Vantrell must pay. In Holt a court said so to Vantrell.",
      two: "Court Orders Maker Vantrell to Pay for Pill\n\nA man was taken to Holt Infirmary. The maker Vantrell must pay, in Holt.",
      three: "Maker must pay\n\nThe town of Holt waited. The maker Vantrell had sold it, and Vantrell must pay.",
    });
    const labels = facts.codebook.topics.map(({ label }) => label);
    expect(labels).toContain("Vantrell");
    expect(labels.filter((label) => /Orders|Maker V|Infirmary/.test(label))).toEqual([]);
  });

  it("take a town’s transport company for no person, and the town’s name for none of its", () => {
    const facts = factsFrom({
      one: "Trains stop\n\nTrains stopped in Holt on Friday. “It is over,” Holt Transit said. Holt was dark, Holt Transit said.",
      two: "Holt dark\n\nIn Holt the lights went out. “It is over,” Holt Transit said on Friday.",
      three: "Lights out\n\nThe lights went out in Holt, and nobody knew why. Holt was dark for an hour.",
    });
    const terms = facts.codebook.topics.find(({ label }) => label === "Holt Transit")?.terms ?? [];
    expect(terms).not.toContain("Holt");
    expect(facts.codebook.topics.map(({ label }) => label)).toContain("Holt");
  });

  it("find a court in “the High Court”", () => {
    const facts = factsFrom({
      one: "Ruling\n\nThe High Court ruled for the growers. The court read for an hour, and the court then rose.",
      two: "Growers win\n\nThe court ruled for the growers. The court read for an hour.",
      three: "Verdict\n\nAt the High Court the growers won. It read for an hour.",
    });
    expect(facts.coverage.filter((row) => row.topic === "court").map(({ found }) => found)).toEqual([true, true, true]);
  });

  it("find a word however reports write it, and one matter once", () => {
    const facts = factsFrom({
      one: "Ship lost\n\nThe coastguard searched at Port Ellin. Another coastguard came to Port Ellin Harbour at noon.",
      two: "Ship found\n\nThe coastguard said that the coastguard had found it near Port Ellin Harbour.",
      three: "Ship gone\n\nA man of the coast guard saw it off Port Ellin.",
    });
    const topic = facts.codebook.topics.find(({ id }) => id === "coastguard");
    expect(topic?.terms).toEqual(["coastguard", "coast guard"]);
    expect(facts.coverage.filter((row) => row.topic === "coastguard").every(({ found }) => found)).toBe(true);
    expect(facts.codebook.topics.filter(({ label }) => label.startsWith("Port Ellin"))).toHaveLength(1);
  });
});
