import { describe, expect, it } from "vitest";
import type { Rule } from "../../src/coding/index.js";
import { code, codebook, item } from "../support/coding.js";

/** "value mod unit ← evidence" of each claim. */
function found(text: string, rule: Rule): string[] {
  const { claims } = code({ one: text }, codebook({ items: [item(rule)] })).tables;
  return claims.map(({ value, mod, text }) => `${value} ${mod || "plain"} ← ${text}`);
}

describe("a number keeps the words that say how exact it is", () => {
  it.each([
    ["Fewer than 200 houses were affected.", "200 LESS_THAN ← Fewer than 200 houses"],
    ["Some 340 houses lost power.", "340 APPROX ← Some 340 houses"],
    ["Around 60 houses burned.", "60 APPROX ← Around 60 houses"],
    ["No more than twelve houses burned.", "12 EQUAL_OR_LESS ← No more than twelve houses"],
    ["More than 2,000 houses burned.", "2000 MORE_THAN ← More than 2,000 houses"],
    ["Well over 2,000 houses burned.", "2000 MORE_THAN ← Well over 2,000 houses"],
    ["Up to 500 houses burned.", "500 EQUAL_OR_LESS ← Up to 500 houses"],
    ["At least three wooden houses burned.", "3 EQUAL_OR_MORE ← At least three wooden houses"],
    ["Nearly thirty houses burned.", "30 LESS_THAN ← Nearly thirty houses"],
    ["The storm took 200 or so houses.", "200 APPROX ← 200 or so houses"],
    ["The storm took 200-odd houses.", "200 APPROX ← 200-odd houses"],
    ["The storm took an estimated 200 houses.", "200 APPROX ← an estimated 200 houses"],
    ["It was 197 houses.", "197 plain ← 197 houses"],
    ["They talked about 12 houses in Bonn.", "12 plain ← 12 houses"],
    ["The plane flew over 12 houses.", "12 plain ← 12 houses"],
    ["She said about 480 houses had lost power.", "480 APPROX ← about 480 houses"],
    ["Neighbours thought about 40 houses had burned.", "40 APPROX ← about 40 houses"],
    ["The council says about 40 houses burned.", "40 APPROX ← about 40 houses"],
    ["They put the number at fewer than 400 houses.", "400 LESS_THAN ← fewer than 400 houses"],
    ["He knew about 12 houses that had burned.", "12 plain ← 12 houses"],
    ["He thought about 12 houses in Bonn.", "12 plain ← 12 houses"],
    ["What he said about 12 houses was wrong.", "12 plain ← 12 houses"],
    ["They told reporters nothing about 12 houses.", "12 plain ← 12 houses"],
    ["Between 300 and 350 houses burned.", "300/350 plain ← Between 300 and 350 houses"],
    ["The storm took 300 to 350 houses.", "300/350 plain ← 300 to 350 houses"],
    ["The storm took 300-350 houses.", "300/350 plain ← 300-350 houses"],
    ["The storm took two or three houses.", "2/3 plain ← two or three houses"],
    ["The number rose from 12 to 18 houses.", "18 plain ← 18 houses"],
    ["In 2020 and 12 houses later it was over.", "12 plain ← 12 houses"],
  ])("%s", (text, expected) => {
    expect(found(text, { by: "number", of: ["houses"] })).toEqual([expected]);
  });

  it("counts with a noun what the number counts with it", () => {
    const rule: Rule = { by: "number", of: ["firefighters"] };
    const { claims } = code(
      { one: "About 120 firefighters and soldiers took part." },
      codebook({ items: [item(rule)] }),
    ).tables;
    expect(claims.map(({ value, mod, unit, text }) => [value, mod, unit, text])).toEqual([
      ["120", "APPROX", "firefighters and soldiers", "About 120 firefighters and soldiers"],
    ]);
    expect(found("The 12 firefighters and a nurse left.", rule)).toEqual(["12 plain ← 12 firefighters"]);
  });

  it("leaves out how many live in a place", () => {
    const rule: Rule = { by: "number", of: ["people"] };
    expect(found("Velm, a town of 9,000 people, was flooded. Nine people drowned.", rule)).toEqual([
      "9 plain ← Nine people",
    ]);
    expect(found("A crowd of 300 people waited in a city of nearly 80,000 people.", rule)).toEqual([
      "300 plain ← 300 people",
    ]);
  });
});

describe("an amount of money keeps them too", () => {
  it.each([
    [
      "The damage is put at between 12 and 18 million euros.",
      "12000000/18000000 plain ← between 12 and 18 million euros",
    ],
    ["It will cost $12 million to $18 million.", "12000000/18000000 plain ← $12 million to $18 million"],
    ["It will cost 12-18 million euros.", "12000000/18000000 plain ← 12-18 million euros"],
    ["It will cost 12 million of euros.", "12000000 plain ← 12 million of euros"],
    ["It will cost 3.5 millions of dollars.", "3500000 plain ← 3.5 millions of dollars"],
    ["It cost almost 2.4 million dollars.", "2400000 LESS_THAN ← almost 2.4 million dollars"],
    ["It cost 15 million euros or more.", "15000000 EQUAL_OR_MORE ← 15 million euros or more"],
    ["The price went up from 12 to 18 million euros.", "18000000 plain ← 18 million euros"],
    ["The town has 12 and 18 million euros of debt.", "18000000 plain ← 18 million euros"],
  ])("%s", (text, expected) => {
    expect(found(text, { by: "money" })).toEqual([expected]);
  });
});

describe("a time keeps them too", () => {
  it.each<[string, "duration" | "time" | "month" | "date" | "sequence", string]>([
    ["The debate lasted almost two and a half hours.", "duration", "PT2H30M LESS_THAN ← almost two and a half hours"],
    ["It took them barely two hours.", "duration", "PT2H LESS_THAN ← barely two hours"],
    ["The evacuation lasted more than four hours.", "duration", "PT4H MORE_THAN ← more than four hours"],
    ["It took over two hours.", "duration", "PT2H MORE_THAN ← over two hours"],
    ["They met over two days.", "duration", "P2D plain ← over two days"],
    ["It lasted two hours or so.", "duration", "PT2H APPROX ← two hours or so"],
    ["It lasted between two and three hours.", "duration", "PT2H/PT3H plain ← between two and three hours"],
    ["It lasted two to three hours.", "duration", "PT2H/PT3H plain ← two to three hours"],
    ["The dam broke shortly before 8 p.m. that day.", "time", "T20:00 LESS_THAN ← shortly before 8 p.m."],
    ["The river burst through just after 9 p.m. there.", "time", "T21:00 MORE_THAN ← just after 9 p.m."],
    ["Towards 20 o’clock the water came.", "time", "T20:00 APPROX ← Towards 20 o’clock"],
    ["They left at about 7.30 a.m. by bus.", "time", "T07:30 APPROX ← at about 7.30 a.m."],
    ["The siren sounded at 6 p.m. that day.", "time", "T18:00 plain ← at 6 p.m."],
    ["The bridge may open as early as June, Lee said.", "month", "2024-06 EQUAL_OR_MORE ← as early as June"],
    ["He left in early March.", "month", "2024-03 START ← in early March"],
    ["The road is closed until the end of May.", "month", "2024-05 END ← the end of May"],
    ["It must be ready by Friday.", "date", "2024-05-17 EQUAL_OR_LESS ← by Friday"],
    ["After Wednesday’s vote they left.", "date", "2024-05-15 plain ← After Wednesday"],
    [
      "It rained more than an hour before the vote.",
      "sequence",
      "before:vote+PT1H MORE_THAN ← more than an hour before the vote",
    ],
  ])("%s", (text, kind, expected) => {
    expect(found(text, { by: "time", kind, reading: "" })).toEqual([expected]);
  });
});

describe("what is printed of a date, and what is reckoned from it", () => {
  it.each([
    ["They met on Monday.", "2024-05-13", "XXXX-WXX-1"],
    ["They met on Wednesday (15 May).", "2024-05-15", "XXXX-05-15"],
    ["They met on 15 May 2024.", "2024-05-15", ""],
    ["They met today.", "2024-05-15", "XXXX-XX-XX"],
    ["They met on Wednesday, May 15, 2024.", "2024-05-15", ""],
  ])("%s", (text, value, printed) => {
    const rule: Rule = { by: "time", kind: "date", reading: "" };
    const { claims } = code({ one: text }, codebook({ items: [item(rule)] })).tables;
    expect(claims.map((claim) => [claim.value, claim.printed])).toEqual([[value, printed]]);
  });
});
