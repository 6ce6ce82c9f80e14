import { describe, expect, it } from "vitest";
import { addAll } from "../../src/components/workbench/reports.js";
import { emptyWork } from "../../src/workbench/work.js";

const STORY = "Ferries stay in port\n\nThe strike talks lasted three hours, Mayor Tom Okell said on Tuesday.\n";
const labels = (...reports: Parameters<typeof addAll>[1]): string[] =>
  addAll(emptyWork(), reports).work.reports.map(({ label }) => label);

describe("a report that nobody named", () => {
  it("bears the name of the paper in its head, or the one that its page says", () => {
    expect(labels({ label: "", text: `HARLOW BAY TRIBUNE\n\n${STORY}` })).toEqual(["Harlow Bay Tribune"]);
    expect(labels({ label: "", text: STORY, stated: { outlet: "Bay Herald" } })).toEqual(["Bay Herald"]);
  });

  it("has a number where neither names one, and what somebody named keeps its name", () => {
    expect(labels({ label: "", text: STORY }, { label: "", text: "" })).toEqual(["Report 1", "Report 2"]);
    expect(labels({ label: "my file", text: `HARLOW BAY TRIBUNE\n\n${STORY}` })).toEqual(["my file"]);
  });
});
