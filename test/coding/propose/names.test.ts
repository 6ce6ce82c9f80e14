import { describe, expect, it } from "vitest";
import { proposeCodebook } from "../../../src/coding/propose/index.js";
import { parse } from "../../../src/parser/index.js";

/** What is proposed for some reports, by their letters. */
function proposed(...texts: string[]) {
  return proposeCodebook(
    texts.map((text, i) => ({ ...parse(`The quarry\n\n${text}`, { date: "2024-06-03" }), id: `r${i}` })),
  );
}

const speakersOf = (...texts: string[]) =>
  proposed(...texts).speakers.map(({ name, aliases }) => [name, ...aliases].join(" = "));
const topicsOf = (...texts: string[]) => proposed(...texts).topics.map(({ terms }) => terms.join(" = "));

describe("one speaker", () => {
  it.each([
    [
      "“It fell,” said Ana Núñez of the quarry.",
      "“It slid,” said Ana Nunez of the quarry.",
      "Ana Núñez = Ana Nunez = Núñez = Nunez",
    ],
    [
      "“It fell,” said Jana Moll of the quarry.",
      "“It slid,” said Jana Mol of the quarry.",
      "Jana Moll = Jana Mol = Moll = Mol",
    ],
    ["“It fell,” said Thomas Rook. “It slid.”", "“It slid,” said Tom Rook.", "Thomas Rook = Tom Rook = Rook"],
    ["“It fell,” said Ruth Lane, who lives there.", "“It slid,” Lane said. “It fell.”", "Ruth Lane = Lane"],
    ["“It fell,” said Mayor Petra Olden.", "“It slid,” Olden said. “It fell.”", "Petra Olden = Olden"],
    [
      "“It fell,” said spokeswoman Ellen Voss.",
      "“It slid,” said Helen Voss, a spokeswoman.",
      "Ellen Voss = Helen Voss = Voss",
    ],
  ])("%s %s", (one, two, forms) => {
    const [only, ...others] = speakersOf(one, two);
    expect(new Set(only?.split(" = "))).toEqual(new Set(forms.split(" = ")));
    expect(others).toEqual([]);
  });
});

it("keeps two of one family apart, and gives their surname to neither", () => {
  const speakers = proposed(
    "“It fell,” said Nadia Farrow. “It slid,” said her brother, Tom Farrow.",
    "“It fell,” said Nadia Farrow. “It did not,” Tom Farrow said.",
  ).speakers;
  expect(speakers.map(({ id, name }) => [id, name])).toEqual([
    ["nadia-farrow", "Nadia Farrow"],
    ["tom-farrow", "Tom Farrow"],
  ]);
  expect(speakers.flatMap(({ aliases }) => aliases)).not.toContain("Farrow");
});

describe("one topic", () => {
  it.each([
    ["The probe Comet-3 fell on the roof.", "They saw how Comet 3, a probe, fell.", "Comet-3 = Comet 3"],
    ["The men of Northlift said nothing.", "The firm North Lift is to pay.", "Northlift = North Lift"],
    ["The road to Harbourton is shut.", "The road to Harbouton is shut.", "Harbourton = Harbouton"],
    ["The mayor, Petra Olden, came.", "The roof fell on Olden and his car.", "Petra Olden = Olden"],
    [
      "It belongs to the University of Carrow.",
      "It was the University of Carow.",
      "University of Carrow = University of Carow",
    ],
  ])("%s %s", (one, two, forms) => {
    expect(topicsOf(one, two)).toContain(forms);
  });

  it("is no word that a hyphen cuts, none that a tabloid shouts, and no month", () => {
    const labels = topicsOf(
      "The probe Comet-3 was WRECKED, they say. In the end the March wind took it.",
      "The probe Comet-3 is WRECKED, they fear. In the end the March wind won.",
    );
    expect(labels).toEqual(["Comet-3"]);
  });

  it("has a surname that begins other words, without them", () => {
    const [found] = proposed("The venture of Pia Ven failed.", "In the end Pia Ven paid.").topics;
    expect([found?.terms, found?.not]).toEqual([["Pia Ven", "Ven"], ["venture"]]);
  });
});
