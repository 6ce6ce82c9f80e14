import { describe, expect, it } from "vitest";
import { EMPTY_CODEBOOK } from "../../src/coding/emptyCodebook.js";
import { kindsBeside } from "../../src/coding/kindBeside.js";
import { kindByRole, kindInSentence } from "../../src/coding/kindInSentence.js";
import { printedRolesOf } from "../../src/coding/printedRoles.js";
import { readTogether } from "../../src/coding/readTogether.js";
import { sourcing } from "../../src/coding/sources.js";
import type { Dataset } from "../../src/coding/types.js";
import { parse } from "../../src/parser/index.js";

/** The sources of a short report of the Fenby Courier, with their kinds. */
function told(text: string): string[] {
  const read = parse(`Barn burns at Fenby\n\n${text}`, { date: "2024-06-03" });
  const reports = [{ id: "", outlet: "Fenby Courier", publish: "full" }];
  const [one] = readTogether({ codebook: null, reports } as unknown as Dataset, [read]);
  const beside = kindsBeside(EMPTY_CODEBOOK, [one!]);
  const roles = printedRolesOf(one!, EMPTY_CODEBOOK);
  return one!.attributions.map((attribution) => {
    const { source, source_type } = sourcing(EMPTY_CODEBOOK, attribution, attribution.kind);
    const kind =
      kindInSentence(one!, attribution.source, source_type || beside(source)) ||
      kindByRole(source, roles.get(source) ?? "");
    return `${source}: ${kind}`;
  });
}

describe("the kind of a source by its sentence", () => {
  it.each([
    // Bodies.
    ["The coastguard said that the boat was safe.", "coastguard: institution"],
    ["The press watchdog said that the boat was safe.", "press watchdog: institution"],
    ["The rail regulator said that the line was safe.", "rail regulator: institution"],
    ["The mines inspectorate said that the shaft was safe.", "mines inspectorate: institution"],
    ["The harbour authority said that the pier was safe.", "harbour authority: institution"],
    ["Town hall said that the pier was safe.", "Town hall: institution"],
    ["The airport said that the runway was open.", "airport: institution"],
    ["Headland, a group that plants trees, said that the wood was lost.", "Headland: institution"],
    ["The brewer, which owns the barn, said that nobody was hurt.", "brewer: "],
    ["The insurer, which owns the barn, said that nobody was hurt.", "insurer: institution"],
    // People without a name.
    ["FAMILIES said that the barn was old.", "FAMILIES: unnamed-person"],
    ["A coastguard said that the boat was safe.", "coastguard: unnamed-official"],
    ["A freight forwarder said that the barn was full.", "freight forwarder: unnamed-person"],
    ["One underwriter said that the barn was full.", "One underwriter: unnamed-person"],
    ["The watch manager said that the barn was empty.", "watch manager: unnamed-person"],
    ["A sailmaker who rents the barn said that it was full.", "sailmaker: unnamed-person"],
    ["A thatcher said that the barn was full.", "thatcher: unnamed-person"],
    ["Supporters of the scheme said that the barn was old.", "Supporters: unnamed-person"],
    // Officials without a name.
    ["A government source said that the barn was old.", "government source: unnamed-official"],
    ["A company official said that the barn was old.", "company official: unnamed-official"],
    ["A source close to the president said that the barn was old.", "source close to the president: unnamed-person"],
    ["A union source said that the barn was old.", "union source: unnamed-person"],
    // People with a name.
    ["Cllr Orla Gannon said that the barn was old.", "Orla Gannon: named-person"],
    ["Green Party whip Sanna Holt said that the barn was old.", "Sanna Holt: named-person"],
    ["The director of Fenby Museum, Dr Zorka Vidmar, said that the barn was old.", "Zorka Vidmar: named-person"],
    [
      "Minister of Rural Affairs Zoran Matek said that the barn was old.",
      "Minister of Rural Affairs Zoran Matek: named-person",
    ],
    // Papers.
    ["According to a notice still pinned to the door, the barn was shut.", "notice: document"],
    ["According to a copy of the licence, the barn was shut.", "copy of the licence: document"],
  ])("%s %s", (text, source) => {
    expect(told(text)[0]).toBe(source);
  });
});

describe("a source is named by its noun", () => {
  it.each([
    [
      "Two farm workers told the court about it. “It was dry as a bone,” said one.",
      "one of the two farm workers: unnamed-person",
    ],
    [
      "Three neighbours came to the gate. The second said that the barn was old.",
      "second of the three neighbours: unnamed-person",
    ],
    ["The plan is new. Its supporters say that the barn was old.", "supporters: unnamed-person"],
    ["According to a first estimate by Fenby Council, the loss is 40,000 pounds.", "Fenby Council: institution"],
  ])("%s %s", (text, source) => {
    expect(told(text)).toContain(source);
  });

  it("is no source where the paper speaks of itself", () => {
    expect(told("The Courier understands that the barn was insured.")).toEqual([]);
    expect(told("According to this newspaper's reporter, the barn was insured.")).toEqual([]);
  });
});
