import { describe, expect, it } from "vitest";
import { buildTables } from "../../loaders/buildTables.js";
import { generateExercises } from "../../src/exercises/generate.js";
import { partsOf } from "../../src/exercises/grade.js";
import { blockText, inlineText } from "../../src/exercises/plain.js";
import type { Exercise } from "../../src/exercises/types.js";

/**
 * What is asked about events that nobody coded: a flood, a strike, a match and a verdict, each with a key that was written
 * from the reports before anything ran on them (`events/*\/key.md`). Expectations are from the keys.
 */
function tried(place: string) {
  const built = buildTables(place);
  const exercises = generateExercises(built);
  const claimsOf = (item: string) =>
    Object.fromEntries(
      built.tables.claims
        .filter((claim) => claim.item === item && claim.reading !== "alternative")
        .map(({ report_id, value }) => [report_id, value]),
    );
  /** The value of each report to the first question that holds some words. */
  const values = (words: string) => {
    const item = built.codebook.items.find(({ question }) => question.includes(words));
    return item === undefined ? null : claimsOf(item.id);
  };
  const get = (id: string): Exercise => exercises.find((one) => one.id === id)!;
  const starting = (id: string): Exercise[] => exercises.filter((one) => one.id.startsWith(id));
  return { ...built, exercises, values, get, starting };
}

const EVENTS = {
  flood: tried("test/findings/flood"),
  strike: tried("test/exercises/events/strike"),
  final: tried("test/exercises/events/final"),
  verdict: tried("test/exercises/events/verdict"),
};

function wordsOf(exercise: Exercise): string {
  const parts = partsOf(exercise).flatMap((part) => [
    "text" in part && Array.isArray(part.text) ? inlineText(part.text as never) : "",
    blockText(part.feedback.blocks),
  ]);
  return [exercise.title, blockText(exercise.prompt), blockText(exercise.after), ...parts].join("\n");
}

/** Whom a question on words in several mouths has for each report. */
function mouths(exercise: Exercise | undefined): Record<string, string[]> {
  if (exercise?.type !== "match") throw new Error("no question of who said it");
  return exercise.key.accepted;
}

describe.each(Object.entries(EVENTS))("questions on the %s", (_, { exercises, codebook, texts, tables }) => {
  it("have no matter that any report would have, and none without a matter", () => {
    const labels = [...codebook.items, ...codebook.topics].map(({ label }) => label);
    for (const label of labels) {
      expect(label).not.toMatch(/^(?:Months|Amounts of money|Days|Times of day|Lengths|Order of events|.*another)$/);
      expect(label).not.toMatch(/^(?:Night|Everyone|Stood|Broke|Extra|White|Million.*|Minute)$/);
    }
    for (const { rule, question } of codebook.items)
      if (rule.by !== "agency") expect(question).toMatch(/“.+”|^How many \p{Ll}+(?: .+)?\?$|give first\?$/u);
  });

  it("quote nothing that no report prints", () => {
    const printed = [...texts.values()].map((text) => text.replace(/[“”"]/g, "").replace(/\s+/g, " ").toLowerCase());
    const searched = new Set(codebook.topics.flatMap(({ terms }) => terms.map((term) => term.toLowerCase())));
    const events = new Set(
      tables.claims.flatMap(({ value }) => /^(?:before|after):([a-z-]+)/.exec(value)?.[1]?.replaceAll("-", " ") ?? []),
    );
    for (const exercise of exercises) {
      for (const [, quoted = ""] of wordsOf(exercise).matchAll(/“([^”]+)”/g)) {
        for (const piece of quoted.split("…").map((one) => one.trim().toLowerCase())) {
          const isKnown = searched.has(piece) || events.has(piece) || printed.some((text) => text.includes(piece));
          expect([exercise.id, piece, isKnown]).toEqual([exercise.id, piece, true]);
        }
      }
    }
  });

  it("claim no reason, and no silence", () => {
    for (const exercise of exercises)
      expect(wordsOf(exercise)).not.toMatch(/do not say where it comes from|\bsilen(?:t|ce)\b|does not say\b/i);
  });

  it("ask for a sentence, an agreement or a figure only by what reports say themselves, in one reading", () => {
    for (const exercise of exercises) {
      if (!/^(?:find|agree|predict)-/.test(exercise.id)) continue;
      for (const id of exercise.key.claims) {
        const claim = tables.claims.find(({ claim_id }) => claim_id === id)!;
        const sentence = tables.sentences.find(
          ({ report_id, start, end }) => report_id === claim.report_id && start <= claim.start && claim.start < end,
        )!.text;
        expect([exercise.id, claim.source, claim.reading]).toEqual([exercise.id, "outlet", ""]);
        expect(sentence).not.toMatch(/\bsaid\b|\btold\b|according to|\bcommunicated\b/i);
      }
    }
  });

  it("have no option that its form alone gives away", () => {
    const form = (text: string): string => (/^“?(?:\p{Lu}|\d)/u.test(text) ? "name" : "word");
    for (const exercise of exercises) {
      if (!/^(?:shared|whose)-/.test(exercise.id)) continue;
      if (exercise.type !== "choice" && exercise.type !== "multiple") continue;
      const { options: right } = exercise.key;
      const forms = (isRight: boolean): string[] =>
        exercise.options.filter(({ id }) => right.includes(id) === isRight).map(({ text }) => form(inlineText(text)));
      for (const one of forms(true)) expect(forms(false), exercise.id).toContain(one);
    }
  });

  it("ask where something is not named of names alone, no part of which stands there", () => {
    for (const exercise of exercises) {
      if (!exercise.id.startsWith("missing-") || exercise.type !== "multiple") continue;
      const [, name = ""] = /Search for “([^”]+)”/.exec(blockText(exercise.prompt))!;
      expect(name).toMatch(/^\p{Lu}/u);
      for (const report of exercise.key.options)
        for (const part of name.split(" ")) expect(texts.get(report)!.split(/\b/u)).not.toContain(part);
    }
  });

  it("ask about one statement once of a kind, and about one matter at most twice", () => {
    const kinds = exercises.map(({ id }) => id);
    expect(new Set(kinds).size).toBe(kinds.length);
    const matters = exercises.map(({ id }) => id.slice(id.indexOf("-") + 1));
    for (const matter of matters) expect(matters.filter((one) => one === matter).length).toBeLessThanOrEqual(2);
  });
});

describe("the flood", () => {
  const { values, get, starting, exercises } = EVENTS.flood;

  it("keeps the siren and the break of the dyke apart", () => {
    expect(values("siren sounded")).toEqual({ wire: "T18:00", herald: "T18:00", town: "T18:00" });
    expect(values("dyke broke …")).toMatchObject({ wire: "T19:40", herald: "T20:00" });
  });

  it("takes no boats' or sandbags' hours for the length of the evacuation", () => {
    expect(values("evacuation")).toMatchObject({ wire: "PT4H20M", herald: "PT4H30M", flash: "PT4H", town: "PT4H30M" });
  });

  it("counts no inhabitants and no patients among the rescued", () => {
    const people = values("“… had to be brought");
    expect(people).toEqual({ wire: "340", herald: "350", town: "340", grenzbote: "300/350", flash: "500" });
  });

  it("finds that the day is told in two ways: G has Thursday", () => {
    const friday = "2024-11-08";
    expect(values("“The River Aske broke through a dyke")).toEqual({
      wire: friday,
      herald: friday,
      flash: friday,
      town: friday,
      grenzbote: "2024-11-07",
    });
  });

  it("asks whether the siren came before the dyke broke: W has it so from Olden, H and F after it", () => {
    const asked = get("who-order");
    expect(asked).toMatchObject({ key: { accepted: { wire: ["v2"], herald: ["v1"], flash: ["v1"] } } });
    expect(blockText(asked.after)).toContain("W gives it as what Peter Olden says. H and F say it in their own voice.");
  });

  it("asks who said “Nobody could have held that wall”: Brandt, and in F Olden", () => {
    const [asked] = starting("mouths-");
    expect(mouths(asked)).toEqual({ wire: ["brandt"], herald: ["brandt"], flash: ["olden"] });
  });

  it("asks what W prints beyond F: “not for a night like this”", () => {
    const cuts = starting("cut-").map(wordsOf).join("\n");
    expect(cuts).toContain("In F the quoted sentence ends before “not for a night like this”");
  });

  it("asks for no sentence of the fire chief’s, and for no length that can be read in two ways", () => {
    const found = exercises.filter(({ id }) => id.startsWith("find-"));
    // “… reports the agency MPA”, “fire chief Hanna Brandt told reporters”.
    for (const one of found) expect(blockText(one.prompt)).not.toMatch(/How many people\?.*in G/);
    // G: "an hour and 20 minutes longer than planned".
    expect(get("agree-event-length").key.claims.map((id) => id.split(".")[0])).toEqual([
      "wire",
      "herald",
      "flash",
      "town",
    ]);
  });

  it("has nothing for sure that only one person says", () => {
    const model = exercises.find(({ id }) => id === "what-is-known");
    if (model?.type !== "short") throw new Error("no model");
    expect(blockText(model.model)).not.toMatch(/siren|Hanna Brandt/);
    // The tabloid has "up to 500 people", in other words than those that are searched for.
    expect(blockText(model.model)).not.toMatch(/340 people/);
  });

  it("lets a weekday and a date fit: Wednesday and 13 November", () => {
    expect(values("Schools will stay closed")).toEqual({
      wire: "2024-11-13",
      herald: "2024-11-13",
      town: "2024-11-13",
    });
  });
});

describe("the strike", () => {
  const { values, get, starting } = EVENTS.strike;

  it("compares what the demands cost: only the union’s figure contradicts", () => {
    expect(get("who-amounts")).toMatchObject({
      key: { accepted: { wire: ["v1"], company: ["v1"], tabloid: ["v1"], union: ["v2"] } },
    });
    expect(blockText(get("who-amounts").after)).toContain("W and T give it as what Milan Roos says.");
  });

  it("counts the injured apart from the strikers, and puts them into order", () => {
    expect(values("How many drivers were injured?")).toEqual({ wire: "2", union: "3", company: "1", tabloid: "3" });
    expect(get("order-number-of-drivers")).toMatchObject({ key: { order: ["company", "wire", "union"] } });
  });

  it("asks for no number where a report gives those of two sides: 420 by the union, 310 by the company", () => {
    expect(values("joined the strike")).toBeNull();
  });

  it("takes no daily passengers for those without a bus", () => {
    expect(values("without a bus")).toEqual({ wire: "60000", tabloid: "100000" });
  });

  it("asks who said “Nobody can drive nine hours”: Hall, and in T Roos", () => {
    const [asked] = starting("mouths-");
    expect(mouths(asked)).toEqual({ wire: ["hall"], union: ["hall"], tabloid: ["roos"] });
  });

  it("has two beginnings of the strike", () => {
    expect(values("The strike began")).toEqual({ wire: "T04:00", tabloid: "T05:00" });
  });
});

describe("the final", () => {
  const { values, get, starting } = EVENTS.final;

  it("takes four numbers of spectators for one", () => {
    expect(get("agree-number-of-spectators")).toMatchObject({ ends: "trust", key: { options: ["fit"] } });
  });

  it("asks for no agreement on what somebody denies: 14 and around 15 arrests, and more than 20 in the police chief’s words", () => {
    expect(get("agree-number-of-fans")).toBeUndefined();
  });

  it("asks whether a player left before or after half-time", () => {
    expect(values("Before or after “half-time”?")).toEqual({
      wire: "before:half-time",
      mail: "after:half-time",
      kurier: "before:half-time",
    });
  });

  it("tells three quarters of an hour from an hour", () => {
    expect(Object.values(values("The match began")!)).not.toContain("PT1H0M");
    expect(values("The match began")).toMatchObject({ wire: "PT40M", mail: "PT40M" });
  });

  it("asks who said that the gates were opened too late: Orre, and in C Dahl", () => {
    const [asked] = starting("mouths-");
    expect(mouths(asked)).toEqual({ wire: ["orre"], mail: ["orre"], club: ["dahl"] });
  });

  it("has another coach’s other sentence for no version of “We never stopped believing”", () => {
    const { tables } = EVENTS.final;
    const versions = tables.variants.filter(({ label }) => label.includes("stopped believing"));
    expect(versions.map(({ report_id }) => report_id)).toEqual(["wire", "mail", "kurier"]);
  });
});

describe("the verdict", () => {
  const { values, starting, get, codebook } = EVENTS.verdict;

  it("takes a walk on Sunday for no day of the verdict", () => {
    expect(values("Which day does the report give first?")).toMatchObject({
      wire: "2024-10-03",
      gazette: "2024-10-03",
      dairy: "2024-10-03",
      star: "2024-10-04",
    });
    expect(values("Which day does the report give first?")).not.toHaveProperty("rivers");
  });

  it("takes no sales for the fine, and no silence for the flow of waste", () => {
    const fines = Object.values(EVENTS.verdict.tables.claims.filter(({ item }) => item === "amounts"));
    expect(new Set(fines.map(({ value }) => value))).toEqual(new Set(["850000", "1000000"]));
    expect(values("waste ran into the river …")).not.toHaveProperty("rivers");
  });

  it("keeps the angler’s call apart from the company’s", () => {
    expect(values("The company called the authorities")).toEqual({ wire: "T11:00", dairy: "T09:00" });
  });

  it("puts the warnings into order", () => {
    expect(get("order-number-of-warnings")).toMatchObject({ key: { order: ["wire", "gazette", "rivers"] } });
  });

  it("asks who said “Profit came before the river”: Cole, and in R Lane", () => {
    const [asked] = starting("mouths-");
    expect(mouths(asked)).toEqual({ wire: ["cole"], gazette: ["cole"], star: ["cole"], rivers: ["lane"] });
  });

  it("asks what W prints beyond D: “once we knew”", () => {
    expect(starting("cut-").map(wordsOf).join("\n")).toContain("In D the quoted sentence ends before “once we knew”");
  });

  it("names speakers without what they are", () => {
    const names = codebook.speakers.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["Helen Ames", "Pete Moss", "Miriam Cole", "Ruth Lane"]));
    expect(names.some((name) => /^(?:Boss|Angler|His|More)/.test(name))).toBe(false);
  });
});
