import { describe, expect, it } from "vitest";
import { mayBeOne, mayBeSlip } from "../../src/coding/oneSpeaker.js";

function may(a: string, b: string, role = "", otherRole = role): boolean {
  return mayBeOne({ name: a, role }, { name: b, role: otherRole });
}

describe("two names for whoever says the same words", () => {
  it("may be one where the surname is the same", () => {
    expect(may("Denise Halloran", "Diane Halloran")).toBe(true);
    expect(may("Alan Dray", "Alun Dray")).toBe(true);
    expect(may("Jan Roth", "Eva Roth")).toBe(true);
  });

  it("may be one where one is a spelling of the other", () => {
    expect(may("Ron Svoboda", "Ron Swoboda")).toBe(true);
    expect(may("Sergei Ramán", "Sergey Raman")).toBe(true);
    expect(may("Tom Berger", "Thomas Berger")).toBe(true);
  });

  it("may be one where both hold the same office", () => {
    expect(may("Carl Brenneman", "Otto Reed", "Mayor of Elmford")).toBe(true);
    expect(may("Carl Brenneman", "Otto Reed", "Mayor of Elmford", "Mayor of Lindow")).toBe(false);
  });

  it("are two where nothing of the name is alike, though many have such a role", () => {
    expect(may("Carl Brenneman", "Brian Tarkington")).toBe(false);
    expect(may("Ann Lee", "Otto Reed", "Ferry passenger")).toBe(false);
    expect(may("Ann Lee", "Ann Reed")).toBe(false);
  });

  it("are two where they are bodies of one kind", () => {
    expect(may("Northmoor Police", "Elmford Police")).toBe(false);
    expect(may("Trade Ministry", "Interior Ministry")).toBe(false);
  });
});

describe("two names in one report each may be one person’s by a slip", () => {
  const slip = (a: string, b: string): boolean => mayBeSlip({ name: a, role: "" }, { name: b, role: "" });

  it("where the first names are alike, short forms, or left out", () => {
    expect(slip("Denise Halloran", "Diane Halloran")).toBe(true);
    expect(slip("Bill Ames", "William Ames")).toBe(true);
    expect(slip("Ellen Voss", "Helen Voss")).toBe(true);
    expect(slip("Ron Svoboda", "Ron Swoboda")).toBe(true);
  });

  it("and are two of a family where they differ", () => {
    expect(slip("Maureen Tolland", "Aileen Tolland")).toBe(false);
    expect(slip("Ruth Ames", "Clara Ames")).toBe(false);
    expect(slip("Jan Roth", "Eva Roth")).toBe(false);
    expect(slip("Pavel Orth", "Ilse Orth")).toBe(false);
  });
});
