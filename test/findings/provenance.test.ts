import { describe, expect, it } from "vitest";
import { buildTables } from "../../loaders/buildTables.js";
import { readDataset } from "../../loaders/readDataset.js";
import { linksOn, witnessesOf } from "../../src/coding/index.js";
import { generateExercises } from "../../src/exercises/generate.js";
import { blockText } from "../../src/exercises/plain.js";
import { partsOf } from "../../src/exercises/grade.js";
import { lookups } from "../../src/findings/provenance/lookup.js";
import { originsOf } from "../../src/findings/provenance/origin.js";
import { pairsOf } from "../../src/findings/provenance/pairs.js";
import { toldIn } from "../../src/findings/provenance/told.js";
import { folder } from "../support/folder.js";
import { factsOf } from "./factsOf.js";

/** Invented reports of small events; what is expected was read off them. */

const CODEBOOK = `speakers:
  - { id: nair, name: Ona Nair, source_type: named-official }
  - { id: bek, name: Ilya Bek, source_type: named-official }
  - { id: tor, name: Una Tor, source_type: named-person }
items:
  - { id: agency, label: Agency, dimension: provenance, question: Which agency?, find: { agency: [XNA] }, parts: [dateline, byline, body, credits] }
  - { id: day, label: Day of the fire, dimension: timing, question: On which day did the barn burn?, near: [burned, burn], find: { date: any } }
  - { id: length, label: Length of the fire, dimension: timing, question: How long did the fire last?, near: [fire lasted], find: { duration: any } }
  - { id: cows, label: Number of cows, dimension: framing, question: How many cows were treated for smoke?, find: { number_of: [cows] } }
`;

function files(reports: Record<string, string>, outlets: Record<string, string> = {}, codebook = CODEBOOK) {
  const rows = Object.keys(reports).map(
    (id) =>
      `  - { id: ${id}, letter: ${id.slice(0, 1).toUpperCase()}, label: ${id}${outlets[id] === undefined ? "" : `, outlet: "${outlets[id]}"`} }`,
  );
  return {
    "dataset.yaml": `title: A fire\nsummary: A barn burns.\nevent: { date: 2024-05-15 }\nreports:\n${rows.join("\n")}\n`,
    "codebook.yaml": codebook,
    ...Object.fromEntries(Object.entries(reports).map(([id, text]) => [`reports/${id}.txt`, text])),
    "reports/one.txt": null,
    "reports/two.txt": null,
    "exercises/a.md": null,
  };
}

function found(reports: Record<string, string>, outlets: Record<string, string> = {}) {
  const { dataset, texts } = readDataset(folder(files(reports, outlets)).path);
  return factsOf(dataset, texts);
}

const asked = (reports: Record<string, string>) => generateExercises(buildTables(folder(files(reports)).path));

const FIRE = {
  wire:
    "Barn burns\n\nELMTON, May 15 (XNA) — The barn burned on Tuesday.\n\nThe fire lasted three hours.\n\n" +
    "The old barn of Hill Farm, built in 1890, held 1,200 bales of hay.",
  paper:
    "A barn is gone\n\nThe barn burned on Tuesday, the agency XNA reported.\n\nThe fire lasted three hours.\n\n" +
    "Neighbours brought soup.",
  blog:
    "Inferno\n\nThe barn burned on Tuesday night.\n\nThe fire lasted all of three hours.\n\n" +
    "The old barn of Hill Farm, built in 1890, held 1,200 bales of hay.",
};

describe("one witness for a question", () => {
  const facts = found(FIRE, { wire: "XNA", paper: "Elmton Post", blog: "Inferno Daily" });
  const on = (item: string) => {
    const links = linksOn(
      facts.provenance.links,
      facts.claims.filter((claim) => claim.item === item),
    );
    return witnessesOf(["wire", "paper", "blog"], links);
  };

  it("are those of whom a credit covers the sentence compared", () => {
    expect(on("day")).toEqual([["wire", "paper"], ["blog"]]);
  });

  it("are no others: a credit and a passage elsewhere join nobody", () => {
    expect(facts.provenance.links.map(({ a, b, why }) => [a, b, why])).toEqual([
      ["paper", "wire", "credit"],
      ["wire", "blog", "copy"],
    ]);
    expect(on("length")).toEqual([["wire"], ["paper"], ["blog"]]);
  });

  it("are all of one outlet, whatever they say", () => {
    const same = found(FIRE, { paper: "Elmton Post", blog: "Elmton Post" });
    const claims = same.claims.filter(({ item }) => item === "length");
    expect(linksOn(same.provenance.links, claims).map(({ a, b, why }) => [a, b, why])).toEqual([
      ["paper", "blog", "outlet"],
    ]);
  });

  it("are those that print the sentence compared alike", () => {
    const twin = "The barn burned on Tuesday while 40 people from the village watched in silence.";
    const alike = found({
      east: `Fire\n\n${twin}`,
      west: `Smoke\n\n${twin}`,
      north: "Ash\n\nThe barn burned on Tuesday.",
    });
    const claims = alike.claims.filter(({ item }) => item === "day");
    expect(linksOn(alike.provenance.links, claims).map(({ a, b, why }) => [a, b, why])).toEqual([
      ["east", "west", "copy"],
    ]);
  });
});

describe("what two reports share", () => {
  const shared = (one: string, other: string) =>
    pairsOf(found({ east: `Fire\n\n${one}`, west: `Smoke\n\n${other}` }))[0]!;

  it("is a source in indirect speech, too", () => {
    expect(shared("Ona Nair said the barn was empty.", "“It was full,” said Ona Nair.").speakers).toEqual(["nair"]);
    expect(shared("Ilya Bek denied that it was arson.", "Ilya Bek said that the wind had turned.").speakers).toEqual([
      "bek",
    ]);
  });

  it("is an office, with or without the name of its town", () => {
    const { speakers } = shared(
      "The roof will be closed, the building office said.",
      "It will open in May, according to the town’s building office.",
    );
    expect(speakers).toHaveLength(1);
    expect(shared("The fire service said it was over.", "The water board said it was over.").speakers).toEqual([]);
  });

  it("is nobody without a name: one resident need not be the other", () => {
    expect(shared("Residents said it was loud.", "Residents said it was dark.").speakers).toEqual([]);
    expect(shared("An official said it was loud.", "An official said it was dark.").speakers).toEqual([]);
  });

  it("is a short quotation, part of another, and one in another order", () => {
    const texts = (one: string, other: string) => shared(one, other).quotations.map(({ a, b }) => [a.text, b.text]);
    expect(texts("Una Tor feared “a cold winter”.", "“I fear a cold winter,” said Una Tor.")).toEqual([
      ["a cold winter", "a cold winter"],
    ]);
    expect(
      texts("“The smoke seemed harmless to us,” said Una Tor.", "“The smoke seemed to us harmless,” said Una Tor."),
    ).toEqual([["The smoke seemed harmless to us", "The smoke seemed to us harmless"]]);
    expect(texts("Una Tor called it “terrible”.", "Una Tor said it was “terrible”.")).toEqual([]);
    expect(texts("Una Tor feared “a cold winter”.", "Ona Nair feared “a cold winter”.")).toEqual([]);
  });

  it("has as many words as stand between the marks, and a figure is one of them", () => {
    const told = shared(
      "“We never saw such a fire in this valley,” said farmer Una Tor.",
      "Una Tor said: “We never saw such a fire in this valley.”",
    );
    expect(told.quotations.map(({ matched }) => matched)).toEqual([9]);
    const { wording } = shared(
      "Hill Farm, a dairy with 2,300 litres a day, burned down in 1987.",
      "Hill Farm, a dairy with 2,300 litres a day, burned down in 1987.",
    );
    expect(wording.map(({ matched, a }) => [matched, a.words])).toEqual([[13, 13]]);
  });
});

describe("who told it", () => {
  const told = (text: string) =>
    toldIn(found({ east: `Fire\n\n${text}` })).rows.map(({ source, text: words }) => `${source}: ${words}`);

  it("is told once where somebody tells what another said", () => {
    const rows = told("Ilya Bek said that Ona Nair had admitted that the alarm was off.");
    expect(rows.filter((row) => row.includes("the alarm was off"))).toHaveLength(1);
  });

  it("is not both sides, where two people were named before, and not two words of a sentence", () => {
    expect(told("Ona Nair and Ilya Bek met. According to both sides, the fire was small.")).toEqual([
      "both sides: the fire was small",
    ]);
    expect(told("Only then, said Ona Nair, did the dogs bark.").some((row) => row.endsWith(": Only then"))).toBe(false);
  });
});

describe("a card", () => {
  const card = (text: string) => originsOf(found({ east: text }))[0]!;
  const stated = (text: string) =>
    card(text).stated.flatMap(({ what, words }) => words.map((one) => `${what}: ${one.text}`));

  it("takes no day of a picture, and no employer of an author, for those of the text", () => {
    const text = "Barn burns\n\nIt rained. The barn is gone.\n\nphoto: Firemen at the barn on 3 May 2024 (Pool)";
    expect(card(text).notFound).toContain("date");
    const bio = "Barn burns\n\nIt rained. The barn is gone.\n\nAuthor: Jo Reed\nShe writes for the Elmton Herald.";
    expect(stated(bio).some((line) => line.startsWith("outlet"))).toBe(false);
  });

  it("shows what a byline says beside names", () => {
    expect(
      stated(
        "An old barn burns down at Hill Farm\n\nTown of Elmton, press release, 9 May 2024\n\nThe barn is gone. It rained.\n\nNobody was hurt.",
      ),
    ).toContain("byline: Town of Elmton, press release, 9 May 2024");
    expect(
      stated("An old barn burns down at Hill Farm\n\nBy Jo Reed, Elmton Herald, May 9\n\nThe barn is gone.").join(),
    ).not.toContain("byline");
    expect(
      card("An old barn burns down at Hill Farm\n\nBy our staff\n\nThe barn is gone. It rained.").notFound,
      // Such a line says who wrote it, and names nobody.
    ).toContain("author");
  });
});

describe("what to look up", () => {
  const kinds = (reports: Record<string, string>) =>
    lookups(found(reports)).map(({ why, about }) => `${why} ${about}`.trim());

  it("is no other answer that its report explains", () => {
    const rest = {
      east: "Fire\n\nThe barn burned on Tuesday.",
      west: "Smoke\n\nThe barn burned on Tuesday.",
    };
    expect(kinds({ ...rest, north: "Ash\n\nThe barn burned on Friday." })).toContain("alone day");
    expect(kinds({ ...rest, north: "Ash\n\nThe barn burned on Friday, three days later than planned." })).not.toContain(
      "alone day",
    );
  });

  it("is what two sides tell differently", () => {
    expect(
      kinds({ east: "Fire\n\nThe fire lasted two hours.", west: "Smoke\n\nThe fire lasted five hours." }),
    ).toContain("sides length");
    expect(
      kinds({ east: "Fire\n\nThe fire lasted two hours.", west: "Smoke\n\nThe fire lasted two hours." }),
    ).not.toContain("sides length");
  });

  it("says of an order which reports have it before the event, and which after it", () => {
    const { dataset, texts } = readDataset("test/findings/flood");
    const [order] = lookups(factsOf(dataset, texts)).filter(({ event }) => event !== "");
    // W has the siren before the dyke broke, in the mayor's words; H and F after it.
    expect(order).toMatchObject({ why: "sides", event: "dyke-broke", reports: ["wire", "herald", "flash"], count: 1 });
    expect(order!.words.map(({ report_id }) => report_id)).toEqual(["wire", "herald"]);
  });

  it("is no source that is printed: one puts the passage between marks", () => {
    const words = "the careful handling of 300 animals in the burning barn of the old Hill Farm";
    const all = kinds({
      east: `Fire\n\nA statement by the police said: “Officers praised ${words}.”`,
      west: `Smoke\n\nOfficers praised ${words}.`,
    });
    expect(all.some((one) => one.startsWith("copied"))).toBe(false);
  });
});

describe("questions", () => {
  const text = (id: string, reports: Record<string, string>): string => {
    const exercise = asked(reports).find((one) => one.id === id);
    if (exercise === undefined) return "";
    const parts = partsOf(exercise).map(({ feedback }) => blockText(feedback.blocks));
    return [blockText(exercise.prompt), ...parts, blockText(exercise.after)].join("\n");
  };

  it("compare what reports say themselves, and not what they give as somebody’s words", () => {
    const reports = {
      east: "Fire\n\nThe fire lasted three hours.",
      west: "Smoke\n\nThe fire lasted three hours.",
      north: "Ash\n\nOna Nair said the fire lasted three hours.",
    };
    expect(text("agree-length", reports)).toContain("Read what E and W say in their own voice.");
    expect(text("agree-length", { east: reports.east, north: reports.north })).toBe("");
  });

  it("ask nothing that not all of them count", () => {
    const cows = {
      east: "Fire\n\nTwelve cows were treated for smoke.",
      west: "Smoke\n\nTwelve cows were treated for smoke.",
    };
    expect(text("agree-cows", cows)).not.toBe("");
    expect(text("agree-cows", { ...cows, west: "Smoke\n\nTwelve cows were taken to the vet." })).toBe("");
  });

  it("say of no figure that no report has it", () => {
    const reports = {
      east: "Fire\n\nThe fire lasted three hours.",
      west: "Smoke\n\nThe fire lasted three hours. The cleaning took five hours.",
    };
    expect(JSON.stringify(asked(reports))).not.toContain("No report gives");
  });
});
