import { expect, it } from "vitest";
import { formsOfOne, isOneName } from "../../../src/coding/propose/sameName.js";

const used = (name: string, reports = name, roles: string[] = []) => ({
  name,
  reports: new Set([reports]),
  roles: new Set(roles),
});

it.each([
  // Marks, hyphens, blanks.
  ["Ana Núñez", "Ana Nunez"],
  ["Søren Øster", "Soren Oster"],
  ["Blue Water", "Bluewater"],
  ["Falcon 9", "Falcon-9"],
  ["Saint-Malo", "Saint Malo"],
  // Letters of another alphabet, and doubled ones.
  ["Dmitri Peskov", "Dmitry Peskow"],
  ["Alexej Petrow", "Alexey Petrov"],
  ["Erik Lund", "Eric Lund"],
  ["Sara Holt", "Sarah Holt"],
  ["Jana Molt", "Jana Mollt"],
  ["Pia Ven", "Pia Venn"],
  // A letter in a long word.
  ["Harbourton", "Harbouton"],
  ["Kestwick", "Kestwik"],
  ["Northgate Hospital", "Nortgate Hospital"],
  // Short first names, initials, middle names.
  ["Walt Simms", "Walter Simms"],
  ["Thomas Reed", "Tom Reed"],
  ["Bill Hale", "William Hale"],
  ["C. Ode", "Carla Ode"],
  ["Anton Berg", "Anton J. Berg"],
  ["Helen Ames", "Boss Helen Ames"],
])("%s and %s are one", (a, b) => {
  expect([isOneName(used(a), used(b)), isOneName(used(b), used(a))]).toEqual([true, true]);
});

it.each([
  // Two of one family.
  ["Jan Novak", "Jana Novak"],
  ["Mario Rossi", "Maria Rossi"],
  ["Paul Berg", "Paula Berg"],
  ["Daniel Moss", "Danielle Moss"],
  ["Tim Lee", "Tom Lee"],
  ["Nadia Farrow", "Tom Farrow"],
  ["Ellen Voss", "Helen Voss"],
  // Two things with a number.
  ["Heron-1", "Heron-2"],
  ["Route 9", "Route 6"],
  // Two places.
  ["Iran", "Iraq"],
  ["North Lake", "South Lake"],
  ["Upper Kell", "Lower Kell"],
  ["Slovakia", "Slovenia"],
  ["Gambia", "Zambia"],
  // Two people who share a first name.
  ["Anna Reed", "Anna Rook"],
])("%s and %s are two", (a, b) => {
  expect([isOneName(used(a), used(b)), isOneName(used(b), used(a))]).toEqual([false, false]);
});

it("keeps names apart that one report prints both, unless only marks and blanks tell them apart", () => {
  expect(isOneName(used("Karlsted", "wire"), used("Karlstad", "wire"))).toBe(false);
  expect(isOneName(used("Blue Water", "wire"), used("Bluewater", "wire"))).toBe(true);
});

it("takes first names that are alike for one only where surname and role are", () => {
  const ellen = used("Ellen Voss", "wire", ["spokeswoman"]);
  expect(isOneName(ellen, used("Helen Voss", "paper", ["spokeswoman"]))).toBe(true);
  expect(isOneName(ellen, used("Helen Voss", "paper", ["baker"]))).toBe(false);
  expect(isOneName(ellen, used("Martin Voss", "paper", ["spokeswoman"]))).toBe(false);
});

it("puts the forms together, the most printed first", () => {
  const names = [
    { name: "Pia Ven", reports: new Set(["translated"]) },
    { name: "Pia Venn", reports: new Set(["wire", "paper"]) },
    { name: "Ole Venn", reports: new Set(["wire"]) },
  ];
  expect(formsOfOne(names).map((forms) => forms.map(({ name }) => name))).toEqual([
    ["Pia Venn", "Pia Ven"],
    ["Ole Venn"],
  ]);
});
