import { describe, expect, it } from "vitest";
import { mayBeOne } from "../../src/coding/oneSpeaker.js";

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
