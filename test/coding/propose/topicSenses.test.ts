import { describe, expect, it } from "vitest";
import { proposeCodebook } from "../../../src/coding/propose/index.js";
import { findTerms } from "../../../src/coding/terms.js";
import { parse } from "../../../src/parser/index.js";

/** The topics proposed for some reports. */
function topicsOf(...texts: string[]): { label: string; terms: string[]; not: string[] }[] {
  const parses = texts.map((text, i) => ({ ...parse(`News\n\n${text}`, { date: "2024-06-03" }), id: `r${i}` }));
  return proposeCodebook(parses).topics;
}

const labels = (...texts: string[]): string[] => topicsOf(...texts).map(({ label }) => label);

/** In which of some reports the topic with a term is found; null where there is no such topic. */
function having(term: string, ...texts: string[]): number[] | null {
  const topic = topicsOf(...texts).find(({ terms }) => terms.includes(term));
  if (topic === undefined) return null;
  return texts.flatMap((text, i) =>
    findTerms(text, topic.terms, { start: 0, end: text.length }, topic.not).length > 0 ? [i] : [],
  );
}

/** Two reports that tell of a thing again and again. */
const told = (word: string): [string, string] => [
  `The ${word} broke near the mill at dawn. The ${word} woke a baker. Many saw the ${word}.`,
  `Near the mill the ${word} broke at dawn, and the ${word} woke a baker.`,
];

describe("a word of several senses is no topic", () => {
  it.each(["row", "return", "port", "paper", "stage", "launch", "bill", "branch"])("%s", (word) => {
    expect(having(word, ...told(word), "All was quiet.")).toBeNull();
  });

  it.each(["failure", "attempt", "arrival", "tension", "hardship", "loneliness"])("nor an abstract one: %s", (word) => {
    expect(having(word, ...told(word), "All was quiet.")).toBeNull();
  });

  it.each(["siren", "fence", "pump", "ambulance", "warship", "crane"])("a thing is: %s", (word) => {
    expect(having(word, ...told(word), "All was quiet.")).toEqual([0, 1]);
  });
});

describe("a general word stands not for a special one", () => {
  it.each([
    ["car", "The vehicle of the army has six legs."],
    ["siren", "The alarm on his phone woke him."],
    ["shop", "A branch fell from the oak."],
  ])("%s: %s", (word, other) => {
    expect(having(word, ...told(word), other) ?? [0, 1]).toEqual([0, 1]);
  });

  it("and a topic is called by the word that most have", () => {
    const found = labels(
      "The fire at the mill began at dawn. The fire grew. A flame rose over the mill.",
      "At the mill a fire began at dawn, and the fire grew. The fire is out.",
      "The blaze at the mill began at dawn. The fire is out.",
    );
    expect(found).toContain("Fire");
    expect(found).not.toContain("Flame");
  });
});

describe("people are a topic only where all reports have a word for them", () => {
  const [one, two] = told("demonstrators");
  it("of one meaning", () => {
    expect(having("demonstrators", one, two, "The protesters sang. Marchers came too.")).toEqual([0, 1, 2]);
  });
  it.each(["demonstrators", "residents", "firefighters", "homes", "streets"])(
    "%s may be people, they or flats in another",
    (word) => {
      expect(having(word, ...told(word), "People sat there and sang. Flats were lit.")).toBeNull();
    },
  );
  it("and a verb of theirs tells of no such people", () => {
    expect(
      topicsOf(one, two, "In 2019 some demonstrated. The protesters are here.").find(
        ({ label }) => label === "Demonstrators",
      )!.terms,
    ).not.toContain("demonstrated");
  });
});

describe("what somebody is stands before a name and is found there", () => {
  it.each([
    ["guard", "Guard Stephen Hale went back inside."],
    ["nurse", "Nurse Ida Brook went back inside."],
    ["driver", "Driver Tom Reed went back inside."],
  ])("%s: %s", (word, other) => {
    expect(having(word, ...told(word), other)).toEqual([0, 1, 2]);
  });
});

describe("a material before a thing is no piece of it", () => {
  it.each([
    ["stone", "They crossed the stone bridge. The bridge is old."],
    ["glass", "He mended the glass roof. The roof leaks."],
    ["brick", "It was a brick house. The house is sold."],
  ])("%s: %s", (word, other) => {
    expect(having(word, ...told(word), other) ?? [0, 1]).toEqual([0, 1]);
  });
});

it("two things of one noun are no topic", () => {
  const [one, two] = told("battery");
  const three = "The forklift stood there. The battery of it was new.";
  expect(having("battery", one, two, three)).toEqual([0, 1, 2]);
  expect(
    having(
      "battery",
      one.replace("The battery", "A forklift battery"),
      two.replace("the battery", "a lithium battery"),
      three,
    ),
  ).toBeNull();
});

describe("a noun that mostly tells of what other things are is no topic", () => {
  it.each([
    ["forklift", "driver"],
    ["paint", "store"],
    ["school", "roof"],
  ])("%s %s", (word, thing) => {
    const [one, two] = told(word).map((text) => text.replaceAll(` ${word}`, ` ${word} ${thing}`)) as [string, string];
    expect(having(word, one, two, `The ${thing} was old.`)).toBeNull();
  });
});

it("and a verb behind a noun is no such thing", () => {
  const [one, two] = [
    "The court read for an hour. The court then rose.",
    "The court read for an hour, and the court rose.",
  ];
  expect(having("court", one, two, "The court read on.")).toEqual([0, 1, 2]);
});

describe("one word of two is what its end is", () => {
  it.each([
    ["pump", "The turbopump is new."],
    ["boat", "A speedboat came."],
    ["boat", "A motorboat came."],
    ["fire", "A wildfire was seen."],
    ["heat", "The heatwave is over."],
    ["rain", "The rainfall was low."],
    ["snow", "A snowstorm came."],
  ])("%s: %s", (word, other) => {
    expect(having(word, ...told(word), other)).toEqual([0, 1, 2]);
  });
});

describe("a number behind a name is of what is counted", () => {
  it.each(["8,500 tonnes", "12,000 euros", "1,400 beds"])("%s", (amount) => {
    const found = labels(`The deal gives Tarvosk ${amount} a year.`, `They gave Tarvosk ${amount} again.`);
    expect(found).toContain("Tarvosk");
  });
});

describe("a name is no topic where a report tells the same without it", () => {
  it.each([
    ["Mill Bridge", "Fights began on the old bridge."],
    ["Tarn Quay", "He sailed back past the quay."],
    ["River Osk", "The river rose."],
    ["Environment Agency", "The environmental service took samples."],
    ["Transport Board", "It was up to the transport authority."],
  ])("%s: %s", (name, other) => {
    const [one, two] = [`They went to the ${name} at dawn.`, `At dawn, it was said, the ${name} was asked.`];
    expect(labels(one, two, "All was quiet.")).toContain(name);
    expect(labels(one, two, other)).not.toContain(name);
  });

  it.each([
    "A policeman kicked a woman of sixty on the tram tracks.",
    "A pensioner was kicked on the tram tracks, it is said.",
    "The officer who kicked the lady is a resident near the tram tracks.",
  ])("nor a person: %s", (other) => {
    const [one, two] = [
      "An officer kicked a woman on the tram tracks. She was named as Vera Hollin, 63.",
      "A film shows how an officer kicks Vera Hollin, 63, on the tram tracks.",
    ];
    expect(labels(one, two, "All was quiet.")).toContain("Vera Hollin");
    expect(labels(one, two, other)).not.toContain("Vera Hollin");
  });
});

describe("no report is said to lack a person whose name it may have in another spelling, or in part", () => {
  const [one, two] = ["They asked Milan Hradek, 50, a cook.", "It was up to Milan Hradek, 50, it is said."];
  it.each(["They asked Milan Khradek, 50.", "They asked Milan.", "They asked Milan Hradik, 50, a cook."])(
    "%s",
    (other) => {
      expect(labels(one, two, "They asked Milan Brod, 40, a clerk.")).toContain("Milan Hradek");
      expect(having("Milan Hradek", one, two, other) ?? [0, 1, 2]).toEqual([0, 1, 2]);
    },
  );
});

describe("what is of a country tells of it", () => {
  const [one, two] = ["They live in Tavoria now.", "It was made in Tavoria, they say."];
  it.each(["Tavorians fill the square.", "A Tavorian firm pays."])("%s", (other) => {
    expect(having("Tavoria", one, two, other)).toEqual([0, 1, 2]);
  });
  it("in words of its own", () => {
    expect(having("Ireland", "They live in Ireland.", "It is in Ireland.", "Some Irish boats came.")).toEqual([
      0, 1, 2,
    ]);
  });
  it.each(["She spoke in Tavorian.", "He crossed the Tavorian Sea."])("and not its tongue or a name: %s", (other) => {
    expect(having("Tavoria", one, two, other) ?? [0, 1]).toEqual([0, 1]);
  });
});

describe("a line under the story is none of it", () => {
  const [one, two] = ["They live in Tavoria now.", "It was made in Tavoria, they say."];
  const story =
    "All was quiet in the town. Nobody came, and nobody went. A dog slept in the sun, and the mill stood still.";
  it.each([
    "NTV is financed by the state of Tavoria.",
    "Read more: Holidays in Tavoria",
    ">> Ten reasons to love Tavoria",
  ])("%s", (line) => {
    expect(labels(one, two, story)).toContain("Tavoria");
    expect(labels(one, two, `${story}\n\n${line}`)).not.toContain("Tavoria");
  });
});
