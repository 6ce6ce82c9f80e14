import { describe, expect, it } from "vitest";
import { compareValues, type Valued } from "../../src/coding/compareValues.js";

const valued = (value_type: Valued["value_type"], words: string): Valued => {
  const [value = "", mod = "", printed = ""] = words.split(" ");
  return { value, value_type, unit: "", mod: mod as Valued["mod"], printed, sense: "" };
};

describe("two values", () => {
  it.each<[Valued["value_type"], string, string, string]>([
    ["number", "200", "200", "same"],
    ["number", "200 APPROX", "197", "fit"],
    ["number", "197", "200 LESS_THAN", "fit"],
    ["number", "200 LESS_THAN", "200 APPROX", "fit"],
    ["number", "200", "197", "fit"],
    ["number", "197", "196", "differ"],
    ["number", "340", "500", "differ"],
    ["number", "500 EQUAL_OR_LESS", "340", "open"],
    ["number", "500 EQUAL_OR_LESS", "100", "differ"],
    ["duration", "PT4H30M LESS_THAN", "PT1H20M", "differ"],
    ["number", "300/350", "340 APPROX", "fit"],
    ["number", "300/350", "400", "differ"],
    ["number", "12000000/18000000", "15000000", "fit"],
    ["number", "2 LESS_THAN", "1.9", "fit"],
    ["number", "2 LESS_THAN", "2 MORE_THAN", "differ"],
    ["number", "1.9", "2 MORE_THAN", "differ"],
    ["number", "3 EQUAL_OR_MORE", "9", "open"],
    ["number", "1", "2", "differ"],
    ["duration", "PT4H20M", "PT4H30M LESS_THAN", "fit"],
    ["duration", "PT4H20M", "PT4H MORE_THAN", "fit"],
    ["duration", "PT1H40M", "PT2H", "fit"],
    ["duration", "PT1H40M", "PT1H45M", "fit"],
    ["duration", "PT2H20M", "PT1H20M", "differ"],
    ["duration", "PT2H/PT3H", "PT2H30M", "fit"],
    ["time", "T19:40", "T20:00 LESS_THAN", "fit"],
    ["time", "T19:40", "T20:00 APPROX", "fit"],
    ["time", "T20:00 LESS_THAN", "T21:00 MORE_THAN", "differ"],
    ["time", "T19:40", "T20:00", "differ"],
    ["time", "T18:00", "T20:00 LESS_THAN", "open"],
    ["date", "2024-11-08  XXXX-WXX-5", "2024-11-08  XXXX-11-08", "fit"],
    ["date", "2024-11-08  XXXX-WXX-5", "2024-11-08  XXXX-WXX-5", "same"],
    ["date", "2024-11-08  XXXX-11-08", "2024-11-08", "same"],
    ["date", "2024-11-08", "2024-11-07", "differ"],
    ["date", "2024", "2024-11-07", "fit"],
    ["month", "2024-06 EQUAL_OR_MORE", "2024-06", "fit"],
    ["month", "2024-06 EQUAL_OR_MORE", "2024-05", "differ"],
    ["month", "2024-06 START", "2024-06 END", "differ"],
    ["month", "2024-09", "2024-10", "differ"],
    ["sequence", "before:vote+PT1H", "after:vote+PT30M", "differ"],
    ["sequence", "before:vote", "before:vote+PT1H", "fit"],
    ["sequence", "after:talks-end+PT30M", "after:talks-start+PT30M", "differ"],
    ["sequence", "before:vote", "after:siren", "open"],
    ["text", "Alexei", "Alexej", "differ"],
    ["category", "close", "kill", "differ"],
  ])("%s: %s and %s %s", (type, a, b, relation) => {
    expect(compareValues(valued(type, a), valued(type, b))).toBe(relation);
    expect(compareValues(valued(type, b), valued(type, a))).toBe(relation);
  });

  it("of different kinds, senses or currencies are open", () => {
    const over: Valued = { ...valued("duration", "PT1H20M"), sense: "over" };
    expect(compareValues(over, valued("duration", "PT2H20M"))).toBe("open");
    const euros: Valued = { ...valued("number", "500"), unit: "EUR" };
    expect(compareValues(euros, { ...euros, unit: "USD" })).toBe("open");
    expect(compareValues(euros, { ...euros, unit: "people" })).toBe("open");
  });

  it("of places are open where one is a kind that the other can be one of", () => {
    const place = (value: string): Valued => ({ ...valued("text", ""), value });
    expect(compareValues(place("a European country"), place("Switzerland"))).toBe("open");
    expect(compareValues(place("Norway"), place("Switzerland"))).toBe("differ");
    expect(compareValues(place("jailed leader"), place("a critic of the king"))).toBe("open");
  });

  it("in vague words fit what they can mean", () => {
    const vague = (value: string): Valued => ({ ...valued("category", ""), value });
    expect(compareValues(vague("several"), valued("number", "13"))).toBe("fit");
    expect(compareValues(vague("hundreds"), valued("number", "60"))).toBe("differ");
    expect(compareValues(vague("dozens"), valued("number", "60"))).toBe("fit");
    expect(compareValues(vague("several dozen"), valued("number", "60"))).toBe("fit");
    expect(compareValues(vague("several dozen"), valued("number", "2000"))).toBe("differ");
    expect(compareValues(vague("hundreds of thousands"), valued("number", "400000"))).toBe("fit");
    expect(compareValues(vague("tens of thousands"), valued("number", "900"))).toBe("differ");
    expect(compareValues(vague("several dozen"), vague("dozens"))).toBe("open");
  });

  it("in dozens are rough", () => {
    const dozens: Valued = { ...valued("number", "24"), text: "two dozen people" };
    expect(compareValues(dozens, valued("number", "23"))).toBe("fit");
    expect(compareValues(dozens, valued("number", "40"))).toBe("differ");
  });
});

it("one night lies between two days: Monday night may be early on Tuesday, and is not early on Wednesday", () => {
  const [monday, tuesday, wednesday] = ["2025-02-10", "2025-02-11", "2025-02-12"].map((day) => valued("date", day));
  const night = { ...monday!, text: "on Monday night" };
  expect(compareValues(night, tuesday!)).toBe("open");
  expect(compareValues(tuesday!, night)).toBe("open");
  expect(compareValues(night, wednesday!)).toBe("differ");
  expect(compareValues({ ...monday!, text: "on Monday evening" }, tuesday!)).toBe("differ");
});
