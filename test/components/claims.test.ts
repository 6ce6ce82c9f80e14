import { describe, expect, it } from "vitest";
import {
  allOf,
  availableIn,
  claimsWith,
  countOf,
  filterGroups,
  narrowed,
} from "../../src/components/claims/filters.js";
import { readFragment, writeFragment } from "../../src/components/claims/fragment.js";
import { groupsOf, settingOf } from "../../src/components/claims/model.js";
import { claim, DATA } from "./fixture.js";

const groups = groupsOf(DATA);
const available = availableIn(groups, DATA.reports);
const all = allOf(available);

describe("groupsOf", () => {
  it("puts items in the codebook's order, lesson by lesson", () => {
    expect(groups.map(({ item }) => item)).toEqual(["flood-day", "flood-length", "paint"]);
  });
  it("puts rows in the reports' order, then the text's, with silences in their place", () => {
    const rows = groups[1]!.entries.map((entry) => entry.claim?.claim_id ?? `silence of ${entry.silence?.report_id}`);
    expect(rows).toEqual(["north.flood-length.1", "north.flood-length.2", "silence of south"]);
  });
  it("names an item that the codebook lacks by its id, after the others", () => {
    const data = { ...DATA, claims: [claim("north", "unlisted", "Nobody was hurt"), ...DATA.claims] };
    const timing = groupsOf(data).filter(({ dimension }) => dimension === "timing");
    expect(timing.map(({ label }) => label)).toEqual(["Day of the flood", "Length of the flood", "unlisted"]);
  });
});

describe("settingOf", () => {
  it("gives the whole sentence and the one before it", () => {
    const { before, sentences } = settingOf(DATA.claims[2]!, DATA.sentences);
    expect(before?.text).toBe("The water came on Friday.");
    expect(sentences.map(({ text }) => text)).toEqual(["It took three hours to fall, the mayor said."]);
  });
  it("gives every sentence that the words run over", () => {
    const long = claim("north", "x", "It took three hours to fall, the mayor said. Nobody was hurt");
    expect(settingOf(long, DATA.sentences).sentences).toHaveLength(2);
  });
  it("gives none for words outside the sentences, such as a byline", () => {
    expect(settingOf(claim("north", "x", "Harbour"), DATA.sentences)).toEqual({ before: null, sentences: [] });
  });
});

describe("filters", () => {
  it("count claims and silences apart", () => {
    expect(countOf(groups)).toEqual({ claims: 5, silences: 1 });
  });
  it("leave nothing out at first", () => {
    expect(readFragment("", available).filters).toEqual(all);
  });
  it("combine with “and” between groups and “or” within one", () => {
    const south = filterGroups(groups, { ...all, report: new Set(["south"]) });
    expect(countOf(south)).toEqual({ claims: 2, silences: 1 });
    const readings = filterGroups(groups, { ...all, kind: new Set(["readings"]), silences: false });
    expect(countOf(readings)).toEqual({ claims: 1, silences: 0 });
  });
  it("show apart what the machine is less sure of", () => {
    const doubtful = { ...DATA, claims: [...DATA.claims, claim("south", "paint", "bridge", { doubt: "no-verb" })] };
    const unsure = filterGroups(groupsOf(doubtful), { ...all, kind: new Set(["unsure"]), silences: false });
    expect(unsure.flatMap(({ entries }) => entries.map(({ claim: one }) => one?.doubt))).toEqual(["no-verb"]);
  });
  it("search the printed words only, in any case, and find no silence", () => {
    const hour = filterGroups(groups, { ...all, words: " HOUR " });
    expect(countOf(hour)).toEqual({ claims: 2, silences: 0 });
    expect(filterGroups(groups, { ...all, words: "Day of the flood" })).toEqual([]);
  });
  it("count what a choice would show beside the other filters", () => {
    const timing = readFragment("#lesson=timing", available).filters;
    const filters = { ...timing, report: new Set(["south"]) };
    expect(claimsWith(groups, filters, "lesson", "timing")).toBe(1);
    expect(claimsWith(groups, filters, "lesson", "wording")).toBe(1);
  });
  it("tell which of them leave something out", () => {
    expect(narrowed(all, available)).toEqual([]);
    expect(narrowed({ ...all, lesson: new Set(["timing"]), silences: false, words: "x" }, available)).toEqual([
      "lesson",
      "silences",
      "words",
    ]);
  });
});

describe("the address's fragment", () => {
  it("is empty at the start", () => {
    expect(writeFragment({ filters: all, sort: "lesson", claim: "" }, available)).toBe("");
  });
  it.each([
    "lesson=timing",
    "lesson=none",
    "lesson=wording&report=south",
    "kind=stated&silences=hide&words=an+hour",
    "claim=north.flood-day.1",
  ])("comes back as it was: %s", (fragment) => {
    expect(writeFragment(readFragment(`#${fragment}`, available), available)).toBe(fragment);
  });
  it("passes over values that do not exist, and bounds the search", () => {
    const { filters } = readFragment(`#report=south,<script>&words=${"a".repeat(5000)}`, available);
    expect([...filters.report]).toEqual(["south"]);
    expect(filters.words).toHaveLength(200);
  });
});
