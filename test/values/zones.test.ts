import { describe, expect, it } from "vitest";
import { compareValues, type Valued } from "../../src/coding/compareValues.js";
import { minutesAhead } from "../../src/values/zones.js";

describe("clocks of two zones", () => {
  it.each([
    ["German time", "BST", [0, 60]],
    ["German time", "London time", [60]],
    ["Dutch time", "Spanish peninsular time", [0]],
    ["Eastern time", "Pacific time", [180]],
    ["CET", "UTC", [60]],
  ])("lie apart by what the seasons allow: %s, %s", (a, b, apart) => {
    expect([...minutesAhead(a, b)!].sort((x, y) => x - y)).toEqual(apart);
  });

  it("of which one is not known, lie nobody knows how far apart", () => {
    expect(minutesAhead("Tarvian time", "UTC")).toBeNull();
    expect(minutesAhead("", "German time")).toBeNull();
  });

  const time = (value: string, unit: string): Valued => ({
    value,
    unit,
    value_type: "time",
    mod: "",
    printed: "",
    sense: "",
  });

  it.each([
    ["T15:12", "German time", "T14:12", "London time", "fit"],
    ["T15:12", "German time", "T14:21", "London time", "differ"],
    ["T13:12Z", "", "T15:12", "CEST", "fit"],
    ["T13:12Z", "", "T15:42", "CEST", "differ"],
    ["T18:41", "", "T19:41", "Dutch time", "open"],
    ["T00:30", "CET", "T23:30Z", "", "fit"],
  ] as const)("%s %s and %s %s %s", (one, zone, other, otherZone, relation) => {
    expect(compareValues(time(one, zone), time(other, otherZone))).toBe(relation);
    expect(compareValues(time(other, otherZone), time(one, zone))).toBe(relation);
  });
});
