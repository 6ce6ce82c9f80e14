import { expect, it } from "vitest";
import { glyph, outletColour } from "../../src/components/glyph.js";
import { page } from "./fixture.js";

const document = page();
const pathOf = (order: number): string | null | undefined =>
  glyph({ letter: "X", label: "x", order }, { document }).querySelector("path")?.getAttribute("d");

it("gives nine reports nine shapes and nine colours", () => {
  const orders = [0, 1, 2, 3, 4, 5, 6, 7, 8];
  expect(new Set(orders.map(pathOf)).size).toBe(9);
  expect(new Set(orders.map(outletColour)).size).toBe(9);
});

it("names the report by letter and label, and says when nothing was found in it", () => {
  const sign = { letter: "N", label: "The north", order: 0 };
  expect(glyph(sign, { document }).getAttribute("aria-label")).toBe("N: The north");
  expect(glyph(sign, { document, filled: false }).getAttribute("aria-label")).toBe("N: The north, not found");
});

it("is hidden from screen readers where the name stands beside it", () => {
  const sign = { letter: "N", label: "The north", order: 0 };
  expect(glyph(sign, { document, decorative: true }).getAttribute("aria-hidden")).toBe("true");
});
