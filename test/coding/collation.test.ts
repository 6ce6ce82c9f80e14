import { describe, expect, it } from "vitest";
import { collate, MOST_TOKENS, MOST_VERSIONS, type Collation } from "../../src/coding/collation/index.js";

function collated(...texts: string[]): Collation {
  return collate(texts.map((text) => ({ text, start: 0 })));
}

/** The words of one column, version by version, "·" where a version has none; asked by one of the words. */
function column(collation: Collation, word: string): string[] {
  const token = collation.tokens.flat().find(({ text }) => text === word);
  if (token === undefined) throw new Error(`no version has "${word}"`);
  return collation.columns[token.column]!.cells.map((index, version) =>
    index === null ? "·" : collation.tokens[version]![index]!.text,
  );
}

function agreement(collation: Collation, word: string): string {
  const token = collation.tokens.flat().find(({ text }) => text === word)!;
  return collation.columns[token.column]!.agreement;
}

/** "stable 1|0,2": the words that moved, and which versions have them in the one place and which in the other. */
function moves({ columns, tokens, moves: all }: Collation): string[] {
  return all.map(({ pairs, here, there }) => {
    const words = pairs.map(({ from }) => tokens[here[0]!]![columns[from]!.cells[here[0]!]!]!.text);
    return `${words.join(" ")} ${here.join(",")}|${there.join(",")}`;
  });
}

// Versions as five reports print them; which words belong together was decided by reading.
describe("the columns that a reader would make", () => {
  it("a pair of adjectives turned round: the shared ones stand together, the other one moved", () => {
    const made = collated(
      "predictable, stable relationship",
      "a stable and predictable relationship with Russia",
      "predictable, stable relationship with Russia,",
    );
    expect(column(made, "relationship")).toEqual(["relationship", "relationship", "relationship"]);
    expect(column(made, "Russia")).toEqual(["·", "Russia", "Russia"]);
    const [first, second] = ["predictable", "stable"].map((word) => column(made, word));
    // One of the two adjectives stands in one column in all three; the other is linked as moved.
    expect([first, second]).toContainEqual(
      Array.from({ length: 3 }, () => (first!.includes("·") ? "stable" : "predictable")),
    );
    expect(moves(made)).toHaveLength(1);
    expect(moves(made)[0]).toMatch(/^(?:predictable|stable) (?:1\|0,2|0,2\|1)$/);
  });

  it("no secret: whole sentences and fragments, in two tenses", () => {
    const made = collated(
      "It is no secret that we have our differences.",
      "it was no secret that we had our differences,",
      "no secret that we have our differences.",
      "are no secret",
    );
    expect(column(made, "is")).toEqual(["is", "was", "·", "are"]);
    expect(column(made, "secret")).toEqual(["secret", "secret", "secret", "secret"]);
    expect(column(made, "had")).toEqual(["have", "had", "have", "·"]);
    expect(column(made, "differences")).toEqual(["differences", "differences", "differences", "·"]);
    expect([agreement(made, "is"), agreement(made, "secret"), agreement(made, "had")]).toEqual([
      "noise",
      "same",
      "noise",
    ]);
  });

  it("good for the world: believe and think stand in one place, contraction and full form are noise", () => {
    const made = collated(
      "We believe this is good for our people, good for the Russian people and, in fact, good for the world",
      "We think it’s good for our people, good for the Russian people, and really good for the world",
    );
    expect(column(made, "believe")).toEqual(["believe", "think"]);
    expect(column(made, "is")).toEqual(["is", "’s"]);
    expect(agreement(made, "is")).toBe("noise");
    expect(column(made, "world")).toEqual(["world", "world"]);
    expect(column(made, "Russian")).toEqual(["Russian", "Russian"]);
    expect(agreement(made, "believe")).toBe("different");
  });

  it("seemed constructive: “to me” moved, “constructive” stands in one column in all five", () => {
    const made = collated(
      "The conversation seemed constructive to me",
      "The conversation seemed constructive to me",
      "The conversation seemed to me constructive.",
      "constructive",
      "the two-hour talk had been constructive",
    );
    expect(column(made, "constructive")).toEqual(Array.from({ length: 5 }, () => "constructive"));
    expect(moves(made)).toEqual(["to me 2|0,1"]);
  });

  it("logjams and breakpoints are one place, and “many” is the same", () => {
    const made = collated("There are many breakpoints", "many logjams");
    expect(column(made, "many")).toEqual(["many", "many"]);
    expect(column(made, "logjams")).toEqual(["breakpoints", "logjams"]);
    expect(agreement(made, "logjams")).toBe("different");
    // What a fragment does not reach is no difference.
    expect(agreement(made, "There")).toBe("same");
  });

  it("the determination: verbs of seeing, what was seen, and the negations of the last sentence", () => {
    const made = collated(
      "I felt the direction in which Antony Blinken and his team wanted to do that. It shouldn’t be us.",
      "But I perceived the determination of Antony Blinken and his team to do so. We won’t look forward to it,",
    );
    expect(column(made, "felt")).toEqual(["felt", "perceived"]);
    expect(column(made, "direction")).toEqual(["direction", "determination"]);
    expect(column(made, "team")).toEqual(["team", "team"]);
    expect(column(made, "do")).toEqual(["do", "do"]);
    expect(column(made, "shouldn")).toEqual(["shouldn", "won"]);
    expect(column(made, "’t")).toEqual(["’t", "’t"]);
  });

  it("all issues: two long versions and three words of a third", () => {
    const made = collated(
      "We are prepared to discuss all issues without exception, but with the perception that the discussion will be honest, with the facts on the table and of course on the basis of mutual respect.",
      "We are ready to discuss all issues without exception on the understanding that this discussion will be honest, with the facts on the table and, of course, on a mutually respectful basis",
      "on the table",
    );
    expect(column(made, "prepared")).toEqual(["prepared", "ready", "·"]);
    expect(column(made, "perception")).toEqual(["perception", "understanding", "·"]);
    expect(column(made, "this")).toEqual(["the", "this", "·"]);
    expect(column(made, "table")).toEqual(["table", "table", "table"]);
    expect(column(made, "course")).toEqual(["course", "course", "·"]);
    expect(agreement(made, "this")).toBe("noise");
  });

  it("interests: coincide and overlap are one place", () => {
    const made = collated(
      "the need to cooperate in areas where interests coincide",
      "in areas where our interests overlap.",
    );
    expect(column(made, "areas")).toEqual(["areas", "areas"]);
    expect(column(made, "interests")).toEqual(["interests", "interests"]);
    expect(column(made, "coincide")).toEqual(["coincide", "overlap"]);
  });

  it("a safer world: can be, would be, will feel", () => {
    const made = collated(
      "the world can be a safer and more secure place",
      "the world would be safer",
      "the whole world will feel safer",
    );
    expect(column(made, "world")).toEqual(["world", "world", "world"]);
    expect(column(made, "safer")).toEqual(["safer", "safer", "safer"]);
    expect(column(made, "can")).toEqual(["can", "would", "will"]);
    expect(column(made, "feel")).toEqual(["be", "be", "feel"]);
    // "can" is another certainty than "will"; that is no noise.
    expect(agreement(made, "can")).toBe("different");
  });

  it("will respond: the threat stands before its reason in one report and after it in the other", () => {
    const made = collated(
      "if Russia acts aggressively against us, our partners, our allies, we’ll respond",
      "the United States will respond to Russia’s aggressive actions",
    );
    expect(column(made, "Russia")).toEqual(["Russia", "Russia"]);
    expect(moves(made).some((move) => move.startsWith("will respond"))).toBe(true);
  });

  it("cannot, can’t and can not are one thing", () => {
    const made = collated("We cannot wait", "We can’t wait", "We can not wait");
    expect(column(made, "can")).toEqual(["can", "can", "can"]);
    expect(column(made, "not")).toEqual(["not", "’t", "not"]);
    expect(agreement(made, "not")).toBe("noise");
  });

  it("killer and murderer, and words that two reports share", () => {
    expect(column(collated("killer", "killer", "President Putin was a murderer"), "killer")).toEqual([
      "killer",
      "killer",
      "murderer",
    ]);
    const simple = collated("very simple.", "very simple.");
    expect(simple.columns.every(({ agreement: own }) => own === "same")).toBe(true);
  });
});

describe("quotation marks in a collation", () => {
  it("stand in columns of their own, and close at the same word before or after a comma", () => {
    const made = collated("said “it was late,” and", "said “it was late” and", "said it was late and");
    const marks = made.columns.filter(({ kind }) => kind !== "word");
    expect(marks.map(({ kind, cells }) => [kind, ...cells.map((cell) => cell !== null)])).toEqual([
      ["opens", true, true, false],
      ["closes", true, true, false],
    ]);
    expect(column(made, "late")).toEqual(["late", "late", "late"]);
  });

  it("that moved stand in two columns", () => {
    const made = collated("a “late train” home", "a “late train home”");
    expect(made.columns.filter(({ kind }) => kind === "closes")).toHaveLength(2);
    expect(made.columns.filter(({ kind }) => kind === "opens")).toHaveLength(1);
  });

  it("may be straight, single, nested or alone", () => {
    const made = collated('"a ‘b’ c"', "“", "c ” d");
    expect(made.tokens.map((own) => own.map(({ mark }) => mark))).toEqual([
      ["opens", null, "opens", null, "closes", null, "closes"],
      ["opens"],
      [null, "closes", null],
    ]);
  });
});

describe("what is bounded", () => {
  it("says how many versions and words it takes", () => {
    const one = { text: "a", start: 0 };
    expect(() => collate(Array.from({ length: MOST_VERSIONS + 1 }, () => one))).toThrow(
      `${MOST_VERSIONS + 1} versions are too many to collate. At most ${MOST_VERSIONS} are read.`,
    );
    const long = { text: "a ".repeat(MOST_TOKENS + 1), start: 0 };
    expect(() => collate([one, long])).toThrow(`version 2 has ${MOST_TOKENS + 1} words and marks`);
  });

  it("collates the largest input it takes without blowing up", () => {
    const words = Array.from({ length: MOST_TOKENS }, (_, i) => `w${(i * 7919) % 613}`);
    const texts = Array.from({ length: MOST_VERSIONS }, (_, v) =>
      [...words.slice(v * 7), ...words.slice(0, v * 7)].join(" "),
    );
    const made = collated(...texts);
    expect(made.tokens.map((own) => own.length)).toEqual(texts.map(() => MOST_TOKENS));
  }, 30_000);
});
