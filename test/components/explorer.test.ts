import { describe, expect, it } from "vitest";
import { claimsExplorer, type ClaimsExplorer } from "../../src/components/claims/explorer.js";
import { claim, DATA, page, TEXTS } from "./fixture.js";

function open(fragment = "", save?: (name: string, text: string) => void): ClaimsExplorer {
  const document = page();
  const explorer = claimsExplorer(DATA, save ? { document, fragment, save } : { document, fragment });
  document.body.append(explorer);
  return explorer;
}
const textOf = (root: Element, selector: string): string => root.querySelector(selector)?.textContent ?? "";
const row = (root: Element, id: string): Element => root.querySelector(`[data-claims~="${id}"]`)!;
const evidenceOf = (root: Element, id: string): Element => row(root, id).nextElementSibling!;
function tick(root: Element, name: string, value: string): void {
  root.querySelector<HTMLInputElement>(`input[name="${name}"][value="${value}"]`)!.click();
}
function press(root: Element, label: string): void {
  const button = [...root.querySelectorAll("button")].find(({ textContent }) => textContent === label);
  if (button === undefined) throw new Error(`no button "${label}"`);
  button.click();
}

describe("the claims page", () => {
  it("counts claims and silences apart and says what is left out", () => {
    expect(textOf(open(), ".claims-summary p")).toBe("5 claims; 1 time not found. ");
  });

  it("shows every printed word as its report has it", () => {
    const printed = [...open("lesson=all").querySelectorAll<HTMLElement>("[data-printed]")];
    expect(printed).toHaveLength(5);
    for (const { dataset, textContent } of printed) {
      expect(TEXTS[dataset.printed as keyof typeof TEXTS]).toContain(textContent);
    }
  });

  it("opens a claim in its whole sentence, the exact words marked, the sentence before in grey", () => {
    const explorer = open();
    row(explorer, "north.flood-length.1").querySelector("button")!.click();
    const evidence = evidenceOf(explorer, "north.flood-length.1");
    expect(textOf(evidence, ".evidence-sentence")).toBe("It took three hours to fall, the mayor said.");
    expect(textOf(evidence, "mark")).toBe("three hours to fall");
    expect(textOf(evidence, ".evidence-before")).toBe("The water came on Friday.");
    expect(textOf(evidence, "dl")).toContain("Ada Mayor, reporting verb said");
    expect(explorer.value).toBe("claim=north.flood-length.1");
    row(explorer, "north.flood-length.1").querySelector("button")!.click();
    expect((evidence as HTMLElement).hidden).toBe(true);
    expect(explorer.value).toBe("");
  });

  it("finds any word of any report, in the sentences that no row is made from too", () => {
    const explorer = open("words=nobody");
    expect(textOf(explorer, ".empty")).toContain("No claims match.");
    const found = explorer.querySelector(".claims-sentences")!;
    expect(textOf(found, "h2")).toBe("More sentences with “nobody”");
    expect([...found.querySelectorAll(".printed")].map(({ textContent }) => textContent)).toEqual(["Nobody was hurt."]);
    // A sentence of which the table shows a claim is not told twice.
    expect(open("words=three+hours").querySelector(".claims-sentences")).toBeNull();
    expect(open("words=nobody&report=south").querySelector(".claims-sentences")).toBeNull();
  });

  it("arrives at the claim that the address names, whatever its lesson", () => {
    const explorer = open("claim=south.paint.1");
    expect(row(explorer, "south.paint.1").querySelector("button")!.getAttribute("aria-expanded")).toBe("true");
    expect(textOf(evidenceOf(explorer, "south.paint.1"), "mark")).toBe("=1+1 is painted on the bridge");
  });

  it("tells of every change, so that the address can keep it", () => {
    const explorer = open();
    const seen: string[] = [];
    explorer.addEventListener("input", (event) => {
      if (event.target === explorer) seen.push(explorer.value);
    });
    tick(explorer, "report", "south");
    tick(explorer, "silences", "show");
    expect(seen).toEqual(["report=north", "report=north&silences=hide"]);
  });

  it("gives a way back where nothing matches", () => {
    const explorer = open("report=none");
    expect(textOf(explorer, ".empty")).toBe("No claims match. Clear Report filter");
    press(explorer, "Clear Report filter");
    expect(textOf(explorer, ".claims-summary b")).toBe("5 claims; 1 time not found.");
    expect(textOf(open("words=zebra"), ".empty")).toBe("No claims match. Clear search");
    expect(textOf(open("words=zebra&report=none"), ".empty")).toBe("No claims match. Clear all filters");
  });

  it("saves the claims that are shown, and no formula", () => {
    const saved: string[] = [];
    const explorer = open("lesson=wording", (name, text) => saved.push(name, text));
    press(explorer, "Download 1 claim (CSV)");
    expect(saved[0]).toBe("flood-claims.csv");
    const lines = saved[1]!.trimEnd().split("\r\n");
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain(",'=1+1 is painted on the bridge,");
    expect(lines[1]).toContain(",'=1+1 is painted on the bridge.,");
  });

  it("keeps markup in a dataset as text", () => {
    const hostile = "<img src=x onerror=alert(1)>";
    const document = page();
    const data = {
      ...DATA,
      claims: DATA.claims.map((claim) => ({ ...claim, text: hostile, note: hostile, value: hostile })),
    };
    const explorer = claimsExplorer(data, { document, fragment: "lesson=all" });
    for (const button of explorer.querySelectorAll<HTMLButtonElement>("button.words")) button.click();
    expect(explorer.querySelector("img")).toBeNull();
    expect(textOf(explorer, "q")).toBe(hostile);
  });
});

describe("words of somebody", () => {
  const gloss = (parts: Partial<Parameters<typeof claim>[3]>): string => {
    const own = claim("north", "flood-length", "Nobody was hurt", { claim_id: "north.flood-length.9", ...parts });
    const explorer = claimsExplorer({ ...DATA, claims: [...DATA.claims, own] }, { document: page() });
    return textOf(row(explorer, own.claim_id), ".gloss");
  };

  it("say whose they are, where that is not the outlet", () => {
    const text = { value: "Nobody was hurt", value_type: "text" } as const;
    expect(gloss({ ...text, source: "mayor", attribution: "indirect", cue: "said" })).toContain("said by Ada Mayor");
    expect(gloss({ ...text, source: "mayor", doubt: "agreed" })).toContain("Ada Mayor agrees with it");
    expect(gloss({ ...text, source: "outlet" })).not.toContain("said by");
    expect(gloss({ ...text, source: "" })).not.toContain("said by");
    // A row that answers who said it has its speaker as its value.
    expect(gloss({ value: "mayor", value_type: "speaker", source: "mayor" })).not.toContain("said by");
  });
});

describe("words with several readings", () => {
  const readings = (["alternative", "likeliest"] as const).map((reading, i) =>
    claim("north", "flood-length", "an hour longer", {
      claim_id: `north.flood-length.${i + 2}`,
      value: i === 0 ? "PT4H" : "PT1H",
      value_type: "duration",
      reading,
      paragraph: 2,
    }),
  );
  const others = DATA.claims.filter(({ claim_id }) => claim_id !== "north.flood-length.2");
  const opened = (fragment = ""): ClaimsExplorer => {
    const document = page();
    const explorer = claimsExplorer({ ...DATA, claims: [...others, ...readings] }, { document, fragment });
    document.body.append(explorer);
    return explorer;
  };

  it("are one row, and every reading is still counted", () => {
    const explorer = opened();
    expect(explorer.querySelectorAll("tr.claim")).toHaveLength(5);
    expect(textOf(explorer, ".claims-summary p")).toContain("6 claims; 1 time not found.");
    expect(textOf(row(explorer, "north.flood-length.2"), ".gloss")).toBe("2 readings");
    expect(row(explorer, "north.flood-length.3")).toBe(row(explorer, "north.flood-length.2"));
  });

  it("open with each reading, its value and its own link, the likeliest first", () => {
    const explorer = opened();
    row(explorer, "north.flood-length.2").querySelector("button")!.click();
    const items = [...evidenceOf(explorer, "north.flood-length.2").querySelectorAll(".evidence-readings li")];
    expect(items.map((item) => item.textContent)).toEqual([
      "1 h in all (likeliest reading) north.flood-length.3",
      "4 h in all (another reading) north.flood-length.2",
    ]);
    expect(items[1]!.querySelector("a")!.getAttribute("href")).toBe("#claim=north.flood-length.2");
    expect(evidenceOf(explorer, "north.flood-length.2").querySelectorAll("mark")).toHaveLength(1);
  });

  it("are opened by the address of either, and close for both", () => {
    for (const id of ["north.flood-length.2", "north.flood-length.3"]) {
      const explorer = opened(`claim=${id}`);
      const button = row(explorer, id).querySelector("button")!;
      expect(button.getAttribute("aria-expanded")).toBe("true");
      button.click();
      tick(explorer, "silences", "show");
      expect(row(explorer, id).querySelector("button")!.getAttribute("aria-expanded")).toBe("false");
    }
  });
});

describe("order and overview", () => {
  const ids = (root: Element): string[] =>
    [...root.querySelectorAll<HTMLElement>("[data-claims]")].flatMap((one) => one.dataset.claims!.split(" "));

  it("sorts by report, keeps every row, and the address keeps the order", () => {
    const explorer = open("lesson=all");
    const select = explorer.querySelector("select")!;
    select.value = "report";
    select.dispatchEvent(new explorer.ownerDocument.defaultView!.Event("change"));
    expect(ids(explorer)).toEqual([
      "north.flood-day.1",
      "north.flood-length.1",
      "north.flood-length.2",
      "south.flood-day.1",
      "south.paint.1",
    ]);
    expect(explorer.querySelectorAll("tr.silence")).toHaveLength(1);
    expect(explorer.value).toBe("sort=report");
    expect(ids(open(explorer.value))).toEqual(ids(explorer));
  });

  it("counts nothing where a filter hides rows", () => {
    expect(open("report=north").querySelector(".overview-finding")).toBeNull();
  });

  it("passes over an order that does not exist", () => {
    expect(open("sort=constructor").querySelector("select")!.value).toBe("lesson");
  });

  it("says how many points all speak to, and leads from a sign to its row", () => {
    const explorer = open();
    const { Event } = explorer.ownerDocument.defaultView!;
    const details = explorer.querySelector("details.overview")!;
    // Folded, it is not drawn at all.
    expect(details.querySelector("button")).toBeNull();
    details.setAttribute("open", "");
    details.dispatchEvent(new Event("toggle"));
    expect(textOf(explorer, ".overview-finding")).toBe(
      "For 1 of the 3 points shown, we found a claim in both reports.",
    );
    const names = [...explorer.querySelectorAll(".overview button")].map((one) => one.getAttribute("aria-label"));
    expect(names).toEqual([
      "Day of the flood, The north: 1 claim",
      "Day of the flood, The south: 1 claim",
      "Length of the flood, The north: 2 claims",
      "Length of the flood, The south: not found",
      "The painted words, The south: 1 claim",
    ]);
    explorer.ownerDocument.defaultView!.Element.prototype.scrollIntoView = () => undefined;
    explorer.querySelectorAll<HTMLElement>(".overview button")[2]!.click();
    expect(explorer.value).toBe("claim=north.flood-length.1");
    expect((evidenceOf(explorer, "north.flood-length.1") as HTMLElement).hidden).toBe(false);
    explorer.querySelectorAll<HTMLElement>(".overview button")[3]!.click();
    expect(explorer.ownerDocument.activeElement!.className).toBe("silence");
  });
});
