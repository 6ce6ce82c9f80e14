import { expect, it } from "vitest";
import { namelessType } from "../../src/coding/sources.js";

it.each([
  ["two officials briefed", "unnamed-official"],
  ["one of the officials", "unnamed-official"],
  ["a source in her own ministry", "unnamed-official"],
  ["an insider at the health institute", "unnamed-official"],
  ["people in the room", "unnamed-person"],
  ["officials", "unnamed-official"],
  ["police officers", "unnamed-official"],
  ["a spokesman for the Ministry of Health", "unnamed-official"],
  ["White House aides", "unnamed-official"],
  // An official is of an authority: a union, a firm and a club have none.
  ["a trade union official", "unnamed-person"],
  ["company spokeswoman", "unnamed-person"],
  ["a Northline spokesman", "unnamed-person"],
  ["two officials of the football club", "unnamed-person"],
  ["a spokeswoman", "unnamed-person"],
  ["Two Karsenian workers", "unnamed-person"],
  ["one exhausted rescuer at the scene", "unnamed-person"],
  ["one broker", "unnamed-person"],
  ["a stallholder", "unnamed-person"],
  // They are named, if not in this sentence.
  ["the ministers", ""],
  ["Baker", ""],
])("%s: %s", (source, type) => {
  expect(namelessType(source)).toBe(type);
});
