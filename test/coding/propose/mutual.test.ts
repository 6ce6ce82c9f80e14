import { describe, expect, it } from "vitest";
import { uncoded } from "../../support/uncoded.js";

/** What is asked of some reports, with the answers, and whether they are left uncompared. */
function asked(...texts: string[]) {
  const all = Object.fromEntries(texts.map((text, i) => [`r${i}`, `News of the day\n\n${text}`]));
  const { claims, codebook } = uncoded(all);
  return codebook.items.map(({ id, label, loose = false }) => ({
    label,
    isOpen: loose,
    given: claims.filter(({ item }) => item === id).map(({ text }) => text),
  }));
}

const asks = (word: string, ...texts: string[]) => asked(...texts).filter(({ given }) => given.join().includes(word));

describe("two values that are told most alike of all in their reports", () => {
  it("are one matter where nothing is told but that it takes place", () => {
    const [vote] = asks(
      "Thursday",
      "The council debated on Monday. The final vote is set for Tuesday.",
      "The second and final vote is on Thursday. The council debated on Monday.",
    );
    expect(vote).toMatchObject({ given: ["for Tuesday", "on Thursday"], isOpen: false });
  });

  it("are left open where two verbs tell of two events", () => {
    const all = asks(
      "Thursday",
      "It was a long day. The court will hear the case of the mayor on Monday.",
      "The town was calm. The court adjourned the case of the mayor on Thursday.",
    );
    expect(all.every(({ isOpen }) => isOpen)).toBe(true);
  });

  it("are the beginning of one thing, by whatever verb it began", () => {
    const [trouble] = asks(
      "8.15",
      "People gathered at 4 p.m. and sang. Trouble broke out on the bridge at 6.50 p.m.",
      "Police left the bridge at 9.30 p.m. The first trouble started at the foot of the bridge at 8.15 p.m.",
    );
    expect(trouble).toMatchObject({ given: ["at 6.50 p.m.", "at 8.15 p.m."], isOpen: false });
  });

  it("are none where another value of the report is told as much alike", () => {
    const all = asks(
      "Friday",
      "The school closed its doors on Monday and the school opened its doors on Friday.",
      "The doors of the school are green. The doors of the school were painted on Wednesday.",
    );
    expect(all.flatMap(({ given }) => given)).not.toContain("on Wednesday");
  });

  it("are told by one verb in all its forms", () => {
    const [length] = asks(
      "42",
      "The countdown had been held for 42 minutes because of the wind. The crew took 20 minutes to leave.",
      "The 42-minute hold was down to the wind, and the picture came back after 10 minutes.",
    );
    expect(length?.given).toEqual(["for 42 minutes", "The 42-minute"]);
  });
});

describe("a sum", () => {
  it("is one of what it is said to be, however far two reports lie apart", () => {
    const [damage] = asks(
      "32 million",
      "She put the damage to paving, trams and shelters at 3.2 million crowns. Fines are 50,000 crowns.",
      "According to an estimate, the damage to public property amounts to 32 million crowns.",
    );
    expect(damage).toMatchObject({ given: ["3.2 million crowns", "32 million crowns"], isOpen: false });
  });

  it("for a year is none for a day, and none once and for all", () => {
    const all = asked(
      "The owners say that the ship is costing them 2,100 euros a day.",
      "The mayor put the cost of the new road at 38,000 euros.",
    );
    expect(all).toEqual([]);
  });

  it("is read from number words, too", () => {
    const [price] = asks(
      "six million",
      "The town will pay 6.2 million euros a year for the water.",
      "The price of the water is a little over six million euros annually.",
    );
    expect(price?.given).toEqual(["6.2 million euros", "a little over six million euros"]);
  });
});

describe("a measure", () => {
  it("of a kind is a part of the whole", () => {
    const [fish] = asks(
      "9,500",
      "The boats may land 11,500 tonnes a year. They are old.",
      "Boats may catch up to 9,500 tonnes a year. They are new.",
      "The deal allows 8,500 tonnes of herring a year as well as other fish.",
    );
    expect(fish?.given).toEqual(["11,500 tonnes", "up to 9,500 tonnes"]);
  });

  it("is read where a hyphen joins it to its thing", () => {
    const [fence] = asks(
      "two-metre",
      "They came to the three-metre steel fence round the palace.",
      "The fence round the palace is a two-metre fence of steel.",
    );
    expect(fence?.given.map((text) => text.replace(/^(?:the|a) /u, ""))).toEqual(["three-metre", "two-metre"]);
  });
});

describe("“It was” before a time", () => {
  it("stands for nothing that was told before", () => {
    const all = asks(
      "half past two",
      "The alarm was raised at 6.41 p.m., when the first call reached the brigade.",
      "The first call was logged at 7.14 p.m. It was half past two in the morning before the flames were beaten.",
      "Crews got the call at 6.41 p.m. and found flames.",
    );
    expect(all.every(({ given }) => !given.some((text) => text.includes("6.41")))).toBe(true);
  });
});
