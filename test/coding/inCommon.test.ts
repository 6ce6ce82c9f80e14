import { expect, it } from "vitest";
import { inCommon } from "../../src/coding/inCommon.js";

const words = (text: string): string[] => text.split(" ");
const common = (one: string, other: string): string => inCommon(words(one), words(other), (word) => word).join(" ");

it("takes each word as often as both texts have it, in the order of the second", () => {
  expect(common("not now not ever", "never not today not")).toBe("not not");
  expect(common("not now", "not today not")).toBe("not");
  expect(common("the bridge is shut", "shut is the bridge")).toBe("shut is the bridge");
  expect(inCommon([], ["a"], (word) => word)).toEqual([]);
  expect(inCommon(["a"], [], (word) => word)).toEqual([]);
});
