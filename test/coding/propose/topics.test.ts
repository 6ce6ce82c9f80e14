import { describe, expect, it } from "vitest";
import { proposeCodebook } from "../../../src/coding/propose/index.js";
import { parse } from "../../../src/parser/index.js";

/** The topics proposed for some reports: their terms, and what is kept out of them. */
function topicsOf(...texts: string[]): { label: string; terms: string[]; not: string[] }[] {
  const parses = texts.map((text, i) => ({ ...parse(`News\n\n${text}`, { date: "2024-06-03" }), id: `r${i}` }));
  return proposeCodebook(parses).topics;
}

const terms = (...texts: string[]): string[] => topicsOf(...texts).map((topic) => topic.terms.join(" = "));

describe("a word is a topic", () => {
  it("where reports have it in sentences that are alike in more than it", () => {
    expect(
      terms(
        "The siren sounded before the flood. Nobody heard the siren. A dog drowned.",
        "When the siren sounded, people ran. The dog of a baker drowned.",
        "All was quiet. Nobody had come. Cars were towed away.",
      ),
    ).toContain("siren");
  });

  it("and not where its sentences have nothing else in common", () => {
    expect(
      terms(
        "The engine stopped. The captain lit a lamp for his crew.",
        "Rust ate the engine. A lamp costs ten euros.",
        "They sold the engine in May. The lamp of the tower is out.",
      ),
    ).toEqual([]);
  });

  it("nor where it stands in quotations, which are compared as wording", () => {
    expect(
      terms(
        "“The pump was rotten when the pump burst,” said Ann Lee.",
        "“The pump was rotten when the pump burst,” said Ann Lee.",
        "Ann Lee did not speak.",
      ).filter((one) => one !== "Ann Lee = Lee"),
    ).toEqual([]);
  });

  it("nor as a unit, a time of day, or a word for anybody and anything", () => {
    expect(
      terms(
        "The company closed the mine for a month. Ten metres of the mine flooded in the morning.",
        "For a month the company closed the mine, and ten metres of it flooded in the morning.",
        "Closed: the mine of the company, a month long. In the morning metres of it flooded.",
      ),
    ).toEqual(["mine"]);
  });
});

describe("no report is said to lack a word", () => {
  it("that it prints in another form, or has another common word for", () => {
    const found = terms(
      "The permit was withdrawn by the council. Some 20 houses are without light. The house fronts fell.",
      "The council withdrew the permission. Light has gone in 20 homes. A permission is no right.",
      "It was said that the permit was withdrawn. Those homes have no light.",
    );
    expect(found).toContain("permit = permission");
    expect(
      found
        .find((one) => /house|home/.test(one))
        ?.split(" = ")
        .sort(),
    ).toEqual(["homes", "house"]);
  });

  it("where its sentence tells the same as others with that word", () => {
    const [one, two] = [
      "The dog bit a postman near the mill on Monday.",
      "A postman was bitten by the dog near the mill.",
    ];
    const other = "Near the mill an animal bit a postman on Monday.";
    const more = "The dog is dead. Nobody owned the dog.";
    expect(terms(`${one} ${more}`, `${two} ${more}`, "All is well.")).toContain("dog");
    expect(terms(`${one} ${more}`, `${two} ${more}`, other)).not.toContain("dog");
  });

  it("that names a body, where it has the body's own noun", () => {
    const [one, two] = ["It was up to the Harbour Safety Authority.", "They asked the Harbour Safety Authority."];
    expect(terms(one, two, "Nobody asked.")).toContain("Harbour Safety Authority");
    expect(terms(one, two, "The authority was asked.")).not.toContain("Harbour Safety Authority");
  });
});

it("a term does not find longer words that are others", () => {
  const found = topicsOf(
    "The cow ran into a fence. The cow was sold to a butcher by cowboys.",
    "A cow ran into a fence and the cow was shot.",
    "Cowboys came.",
  );
  expect(found.find((topic) => topic.terms.includes("cow"))?.not).toEqual(["cowboys"]);
});

describe("a turn of phrase is no topic", () => {
  it.each([
    [
      "table",
      "The firm put an offer on the table. It left the table at nine.",
      "With an offer on the table, the firm sat at the table.",
    ],
    [
      "earliest",
      "The road opens on Monday at the earliest, the town says.",
      "On Monday at the earliest the road opens, says the town.",
    ],
    [
      "board",
      "Some forty passengers on board slept. The dog on board barked.",
      "Of those on board some passengers slept, and a dog on board barked.",
    ],
    [
      "charge",
      "A nurse in charge of the tent slept. Nobody was in charge.",
      "The nurse in charge of the tent slept, and nobody was in charge.",
    ],
    [
      "bang",
      "With a bang the oven broke at the bakery. The bang woke many.",
      "The oven at the bakery broke with a bang. Many heard the bang.",
    ],
    [
      "line",
      "Jobs are on the line at the mill. The line is long.",
      "At the mill jobs are on the line, and the line is long.",
    ],
  ])("%s", (word, one, two) => {
    expect(terms(one, two, one, "All was quiet.").filter((term) => term.split(" = ").includes(word))).toEqual([]);
  });
});

describe("no adjective is a topic, and no superlative", () => {
  it.each(["oldest", "deepest", "cheapest"])("%s", (word) => {
    const text = `It was the ${word} of the wells in the valley. Nobody liked the ${word} of the wells.`;
    expect(terms(text, text, text, "All was quiet.").join(" ")).not.toContain(word);
  });
  it.each(["forest", "harvest", "protest"])("%s is none", (word) => {
    const [one, two] = [
      `Hail hit the ${word} last night. The ${word} fed two farms.`,
      `The ${word} fed two farms until hail hit it. It was a ${word} of joy.`,
    ];
    expect(terms(one, two, "All was quiet.")).toContain(word);
  });
});

describe("a noun inside a name is no mention of it", () => {
  it.each([
    ["quay", "Captain Dray, of Lower Quay, was asked.", "Lower Quay"],
    ["market", "They met at the Old Market Inn.", "Old Market Inn"],
    ["mill", "She reads the Green Mill Courier.", "Green Mill Courier"],
  ])("%s", (word, other, name) => {
    const [one, two] = [
      `The crane fell on the ${word} at dawn. The ${word} is shut. Gulls sat on the ${word}.`,
      `At dawn the crane fell on the ${word}, and the ${word} is shut.`,
    ];
    const found = topicsOf(one, two, other).find((topic) => topic.terms.includes(word));
    expect(found?.not).toContain(name);
  });

  it("nor where something is made for it", () => {
    const found = topicsOf(
      "A truck hit a picketer near the gate. The truck had stopped.",
      "Near the gate a picketer was hit by a truck. The truck had stopped before.",
      "At the plant that makes truck axles all is well. The axles are good.",
      "The axles of the plant are sold.",
    ).find((topic) => topic.terms.includes("truck"));
    expect(found?.not).toContain("truck axles");
  });
});

describe("names are whole", () => {
  it.each([
    ["The firm Sound Bay Lines pays.", "Sound Bay Lines said nothing.", "Sound Bay Lines"],
    ["It struck the Lady Hester there.", "On deck the Lady Hester burnt.", "Lady Hester"],
    ["Members of Dock Workers Local 12 came.", "They are Dock Workers Local 12, he says.", "Dock Workers Local 12"],
    [
      "An official of the Seafarers’ and Dockers’ Union came.",
      "He wrote for the Seafarers' and Dockers' Union again.",
      "Seafarers’ and Dockers’ Union",
    ],
    ["There is a fire in King Street today.", "They walked up King Street, singing.", "King Street"],
  ])("%s %s", (one, two, label) => {
    expect(topicsOf(one, two).map((topic) => topic.terms[0])).toContain(label);
  });

  it("and have their short forms", () => {
    const found = terms(
      "They left the Kessler Axle plant. A man from Kessler spoke.",
      "The plant of Kessler Axle is shut.",
      "At Kessler nobody spoke to Kessler.",
    );
    expect(found).toContain("Kessler Axle = Kessler");
  });

  it("which a place is not", () => {
    const found = terms(
      "They live in Skarrow and sail with Skarrow Sound Ferries.",
      "The people of Skarrow sail with Skarrow Sound Ferries.",
      "There is rain in Skarrow.",
    );
    expect(found).toContain("Skarrow Sound Ferries");
    expect(found).not.toContain("Skarrow Sound Ferries = Skarrow");
  });
});

describe("a surname", () => {
  it("is the topic where first names differ and no report has both", () => {
    expect(
      terms(
        "They asked Denise Halloran, the president.",
        "So said Diane Halloran, the president.",
        "Then Halloran left.",
      ),
    ).toContain("Halloran = Denise Halloran = Diane Halloran");
  });

  it("is searched with every person", () => {
    const found = terms("He met Lena Orr, 29, a nurse.", "It was Lena Orr, 29, who came.", "On the ship Orr slept.");
    expect(found).toContain("Lena Orr = Orr");
  });

  it("is nobody's where two of it stand in one report; who may be meant by it alone is no topic", () => {
    const [one, two] = [
      "They saw Nadia Farrow, 30, with Tom Farrow, 50.",
      "They saw Nadia Farrow, 30, and not Tom Farrow, 50.",
    ];
    expect(terms(one, two, "All was quiet.")).toEqual(expect.arrayContaining(["Nadia Farrow", "Tom Farrow"]));
    expect(terms(one, two, "In the end Farrow came.").filter((term) => /Farrow/.test(term))).toEqual([]);
  });
});

describe("a place is no topic where a report may have it in a form that no search finds", () => {
  it.each([
    ["Ohio", "MARLOW FALLS, OH – It rained."],
    ["Germany", "A German firm owns it."],
    ["Norway", "It was a Norwegian tourist."],
    ["United States", "It was shown on US television."],
    ["Poland", "Some Polish drivers came."],
  ])("%s", (name, other) => {
    const [one, two] = [`They live in ${name} now.`, `It was made in ${name}, they say.`];
    expect(terms(one, two, "All was quiet.")).toContain(name);
    expect(terms(one, two, other)).not.toContain(name);
  });
});

it("what all reports tell of again and again is a topic, in sentences of all kinds", () => {
  const found = terms(
    "The strike began at dawn. Nobody liked the strike.",
    "Rain fell on the strike. A cook left the strike to sleep.",
    "A strike costs money, said a clerk. The strike is the third this year.",
  );
  expect(found).toContain("strike");
});

/** Two reports that tell of a word, and a third with a phrase in which the same letters mean another thing. */
function notOf(word: string, other: string): string[] | undefined {
  const [one, two] = [
    `The ${word} broke near the mill at dawn. The ${word} woke a baker. Many saw the ${word}.`,
    `Near the mill the ${word} broke at dawn, and the ${word} woke a baker.`,
  ];
  return topicsOf(one, two, other).find((topic) => topic.terms.includes(word))?.not;
}

it("a topic is called by its noun, where a shorter word is searched", () => {
  const found = topicsOf(
    "The government fell at dawn near the mill. They govern badly. The government was weak.",
    "Near the mill the government fell at dawn. To govern is hard.",
    "All was quiet.",
  );
  expect(found.map(({ label }) => label)).toContain("Government");
});

describe("a word is not found where it has another sense", () => {
  it.each([
    ["wind", "They make blades for wind turbines.", "wind turbine"],
    ["fire", "It was up to fire chief Ann Lee.", "fire chief"],
    ["gas", "She works at a gas station.", "gas station"],
    ["ice", "He sells ice cream.", "ice cream"],
    // Words that begin like it, and are of another thing.
    ["base", "He slept in a basement.", "basement"],
    ["train", "There was a training for nurses.", "training"],
    ["ship", "The shipments are late.", "shipments"],
    ["accord", "The road is open, according to Ann Lee.", "according"],
    ["plant", "She grew up on a plantation.", "plantation"],
    ["rail", "He leant on the railing.", "railing"],
    ["tail", "He went to a tailor.", "tailor"],
  ])("%s: %s", (word, other, not) => {
    expect(notOf(word, other)).toContain(not);
  });

  it.each([
    ["plant", "Orrin’s other resin plant is in Ontario.", "other resin plant"],
    ["mill", "The firm runs its other mill at night.", "other mill"],
    ["mine", "Karst's other mine is shut.", "other mine"],
  ])("nor where it is another %s of the owner", (word, other, not) => {
    expect(notOf(word, other)).toContain(not);
  });

  it.each([
    ["plant", "The plant of another firm is shut."],
    ["worker", "Another worker came."],
    ["mill", "He left the other mill."],
  ])("but any other %s may be meant", (word, other) => {
    expect(notOf(word, other)).toEqual([]);
  });

  it.each([
    ["train", "They were on Train R 4417."],
    ["tram", "It was on Tram 9 that she slept."],
    ["gate", "Nobody was at Gate 14."],
  ])("a %s with its number is one", (word, other) => {
    expect(notOf(word, other)).toEqual([]);
  });

  it.each(["state", "local"])("%s tells of nothing", (word) => {
    expect(notOf(word, "All was quiet.")).toBeUndefined();
  });
});

describe("a sign of money is no part of a name", () => {
  it.each([
    ["They fined Orvane US$84,000 for it.", "Later Orvane US$84,000 had to pay.", "Orvane"],
    ["They paid Morrow C$2 million.", "So Morrow C$2 million got.", "Morrow"],
    ["It cost Tarn HK$900.", "The fee cost Tarn HK$900.", "Tarn"],
  ])("%s", (one, two, name) => {
    expect(topicsOf(one, two).flatMap((topic) => topic.terms)).toEqual([name]);
  });

  it("and a firm is found by its whole name and its short one", () => {
    const found = topicsOf(
      "A blast tore through Orvane Specialty Resins.",
      "They fined Orvane US$84,000.",
      "For years Orvane Specialty Resins paid. It cost Orvane US$84,000.",
    );
    const [firm] = found.filter((topic) => topic.terms.includes("Orvane"));
    expect(firm?.terms).toContain("Orvane Specialty Resins");
    expect(firm?.not).toEqual([]);
  });
});
