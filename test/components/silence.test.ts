import { describe, expect, it } from "vitest";
import { searchedFor, silenceInWords } from "../../src/components/silence.js";

const names = { event: (id: string) => id, speaker: (id: string) => ({ mayor: "Ann Lee", ode: "Tom Ode" })[id] ?? id };
const search = "(a length) beside (lasted | took (it)) without (plan) said by (mayor | ode)";

describe("what a search did not find", () => {
  it("is told with all words, joined as they were", () => {
    expect(searchedFor(search, names)).toBe(
      "a length of time, in one clause with “lasted” or “took (it)”, not with “plan”, said by Ann Lee or Tom Ode",
    );
    expect(silenceInWords({ search, others: "", alike: null, confirmed: false }, names)).toBe(
      `not found. We searched for ${searchedFor(search, names)}. Other words may say it.`,
    );
  });

  it("is silence about the question, and not about the matter, where a person read the report", () => {
    // A report may say that the cost was hardly discussed, and still give none.
    expect(silenceInWords({ search: "(crowns)", others: "", alike: null, confirmed: true }, names)).toBe(
      "silent: a person read the report and found no answer to this question",
    );
  });
});
