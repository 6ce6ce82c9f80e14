import { expect, it } from "vitest";
import { kindByWords, namelessType } from "../../src/coding/sourceKinds.js";

it.each([
  ["two officials briefed", "unnamed-official"],
  ["one of the officials", "unnamed-official"],
  ["a source in her own ministry", "unnamed-official"],
  ["an insider at the health institute", "unnamed-official"],
  ["people in the room", "unnamed-person"],
  ["officials", "unnamed-official"],
  ["officials travelling with her", "unnamed-official"],
  ["diplomats briefed on the talks", "unnamed-official"],
  ["two retired engineers", "unnamed-person"],
  ["second of the two men", "unnamed-person"],
  ["police sources", "unnamed-official"],
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

it.each([
  ["Ann Lee", "named-person"],
  ["Marijke van Loon", "named-person"],
  // No usual first name: it may be a firm.
  ["Orvane Resins", ""],
  ["Torvania", ""],
  ["a volunteer steward", "unnamed-person"],
  ["pal of the minister", "unnamed-person"],
  ["deputy at the River Road roadblock", "unnamed-person"],
  ["people living nearby", "unnamed-person"],
  ["officials here", "unnamed-official"],
  ["security guard", "unnamed-person"],
  ["owner of the mill Jana Brandt", ""],
  // A firm or a person.
  ["airport operator", ""],
  ["coast guard", "institution"],
  ["police", "institution"],
  ["UAPW", "institution"],
  ["Ministry of Transport", "institution"],
  ["the Evening Argus", "institution"],
  ["text message", "document"],
  ["Lakemount’s annual filing for that year", "document"],
  ["911 log", "document"],
  ["Documents", "document"],
])("%s is, as far as the words tell: %s", (source, type) => {
  expect(kindByWords(source)).toBe(type);
});
