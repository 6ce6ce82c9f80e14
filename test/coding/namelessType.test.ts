import { expect, it } from "vitest";
import { namelessType } from "../../src/coding/sources.js";

it.each([
  ["two officials briefed", "unnamed-official"],
  ["one of the officials", "unnamed-official"],
  ["a source in her own ministry", "unnamed-official"],
  ["an insider at the health institute", "unnamed-official"],
  ["people in the room", "unnamed-person"],
  ["one broker", "unnamed-person"],
  ["a stallholder", "unnamed-person"],
  // They are named, if not in this sentence.
  ["the ministers", ""],
  ["Baker", ""],
])("%s: %s", (source, type) => {
  expect(namelessType(source)).toBe(type);
});
