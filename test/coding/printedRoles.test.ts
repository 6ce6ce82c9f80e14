import { expect, it } from "vitest";
import { EMPTY_CODEBOOK } from "../../src/coding/emptyCodebook.js";
import { printedRolesOf } from "../../src/coding/printedRoles.js";
import { parse } from "../../src/parser/index.js";

const rolesIn = (text: string): string[] => [
  ...printedRolesOf(parse(`Barn burns at Fenby\n\n${text}`, { date: "2024-06-03" }), EMPTY_CODEBOOK).values(),
];

it.each([
  // What makes another office of one stays with it.
  ["The shadow farming minister, Gwen Hale, said that the barn was old.", "shadow farming minister"],
  ["Former Fenby mayor Ruth Hale said that the barn was old.", "Former Fenby mayor"],
  ["Deputy fire chief Ruth Hale said that the barn was old.", "Deputy fire chief"],
  ["The acting director Ruth Hale said that the barn was old.", "acting director"],
  ["The club's vice-chairman, Tom Hale, said that the barn was old.", "vice-chairman"],
  // Titles in capitals and with what they are of.
  ["Fisheries Minister Ruth Hale said that the barn was old.", "Fisheries Minister"],
  ["Embattled Minister Ruth Hale said that the barn was old.", "Minister"],
  ["Green Party whip Ruth Hale said that the barn was old.", "Green Party whip"],
  ["The director of Fenby Museum, Dr Anna Vidmar, said that the barn was old.", "director of Fenby Museum"],
  ["Open Barn’s leader, Ruth Hale, spoke. “It is old,” she said.", "Open Barn’s leader"],
  // Whose wife or counterpart it is, or nothing.
  ["“It is old,” said her son, Tom Hale.", undefined],
  ["“It is old,” said Tom Hale, Ruth Moll's son.", "Ruth Moll's son"],
  ["Her Danish counterpart, Tom Hale, said that the barn was old.", undefined],
  ["“It is old,” said Tom Hale, a neighbour.", "neighbour"],
])("%s %s", (text, role) => {
  expect(rolesIn(text)[0]).toBe(role);
});
