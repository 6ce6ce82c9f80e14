import fc from "fast-check";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  givenIn,
  sharedPassages,
  type PassageText,
  type SharedPassage,
} from "../../src/coding/sharedPassages/index.js";
import { parse } from "../../src/parser/index.js";

/** A report whose whole text is one stretch. */
function plain(report_id: string, text: string): PassageText {
  return { report_id, text, stretches: [{ start: 0, end: text.length }], quotations: [] };
}

/** A report as the parser cuts it. */
function parsed(report_id: string, text: string): PassageText {
  const { parts, quotations, sentences, attributions } = parse(text);
  return {
    report_id,
    text,
    stretches: parts.filter(({ part }) => ["headline", "dek", "body"].includes(part)),
    quotations,
    given: givenIn({ attributions }),
    sentences,
  };
}

const pairs = (passages: readonly SharedPassage[]): string[][] => passages.map(({ a, b }) => [a.text, b.text]);

describe("passages that two reports share", () => {
  it("are found with words that differ marked on both sides, and end where the reports part", () => {
    const [found, ...more] = sharedPassages([
      plain("one", "Yesterday the harbour master closed every northern quay because of heavy swell. Ships wait."),
      plain("two", "He said: the harbour master shut every northern quay because of heavy swell! Nobody was hurt."),
    ]);
    expect(more).toEqual([]);
    expect(found!.a.text).toBe("the harbour master closed every northern quay because of heavy swell.");
    expect(found!.b.text).toBe("the harbour master shut every northern quay because of heavy swell!");
    const words = (side: SharedPassage["a"], text: string) =>
      side.differing.map(({ start, end }) => text.slice(start, end));
    expect(
      words(found!.a, "Yesterday the harbour master closed every northern quay because of heavy swell. Ships wait."),
    ).toEqual(["closed"]);
    // Ten of eleven words on each side: the, harbour, master, every, northern, quay, because, of, heavy, swell.
    expect([found!.matched, found!.a.words, found!.b.words]).toEqual([10, 11, 11]);
    expect(found!.similarity).toBeCloseTo(20 / 22);
    expect(found!.kind).toBe("wording");
  });

  it("are none where two give another figure for one list of things", () => {
    const one = "The city put the damage to shop windows, tram stops and paving at 1.2 million crowns. Trams run.";
    const two =
      "City Hall reckoned the bill for broken windows, tram stops and torn-up paving at 2.1 million crowns. It rained.";
    expect(sharedPassages([plain("one", one), plain("two", two)])).toEqual([]);
  });

  it("are there where a long sentence was taken over with another figure", () => {
    const text = (year: string): string =>
      `The memo, written by its finance chief, set out the closure of the works by the end of ${year} as part of savings of 190 million a year.`;
    const [found] = sharedPassages([plain("one", text("2026")), plain("two", text("2025"))]);
    expect(found!.a.differing).toHaveLength(1);
  });

  it("count no word of the report where a quotation is broken off to name its speaker", () => {
    const found = sharedPassages([
      parsed(
        "one",
        "Pool closed for good\n\n“There was no smoking gun here. There was paper, and a great deal of it,” Paul Henn said.",
      ),
      parsed(
        "two",
        "Pool is shut\n\n‘There was no smoking gun here,’ Paul Henn said. ‘There was paper, and a great deal of it.’",
      ),
    ]);
    // there was no smoking gun here / there was paper and a great deal of it
    expect(found.map(({ matched, a, b }) => [matched, a.words, b.words])).toEqual([
      [6, 6, 6],
      [9, 9, 9],
    ]);
    expect(found.flatMap(({ a, b }) => [...a.differing, ...b.differing])).toEqual([]);
  });

  it("may lack a word or have one more", () => {
    const found = sharedPassages([
      plain("one", "The minister raised deep concerns regarding continued military deployments near the border"),
      plain("two", "The minister raised deep concerns regarding military deployments in and near the border"),
    ]);
    expect(found).toHaveLength(1);
    // the minister raised deep concerns regarding military deployments near the border
    expect(found[0]!.matched).toBe(11);
  });

  it("are no shared wording where both reports quote the same words", () => {
    const quoted = "“We cannot wait until somebody else decides about the crooked bridge,” ";
    const found = sharedPassages([
      parsed("one", `A vote\n\n${quoted}said Mayor Lee. It rained.`),
      parsed("two", `The bridge\n\nIn the evening came this: ${quoted}the mayor told us.`),
    ]);
    expect(found.map(({ kind, outside }) => [kind, outside])).toEqual([["quotation", 0]]);
  });

  it("are shared wording where only one of the reports puts them between marks", () => {
    const words = "the health of the old lighthouse keeper and the closing of harbour schools, among other issues";
    const found = sharedPassages([
      parsed("one", `A vote\n\nThe office wrote: “We discussed ${words}.”`),
      parsed("two", `The bridge\n\nThey spoke about ${words}.`),
    ]);
    expect(found.map(({ kind }) => kind)).toEqual(["wording"]);
    expect(found[0]!.a.quoted).toBeGreaterThan(10);
    expect(found[0]!.b.quoted).toBe(0);
  });

  it.each([
    // A longer quotation, of which the other says a half without marks.
    [
      "“We had no warning that the northern wall would give way,” Reed said. “The crane was looked at by an engineer last week and was judged safe to use.”",
      "“We had no warning that the northern wall would give way,” said Reed. The crane was looked at by an engineer last week and was judged safe to use, he said.",
    ],
    // A verdict that one gives as a whole, and the other in two pieces with its own words between.
    [
      "“The firm knew by early autumn that the powder could burn a healthy lung, and put its sales before its customers,” Judge Orth wrote.",
      "Judge Orth said the firm “knew by early autumn” that the powder could burn a healthy lung “and put its sales before its customers”.",
    ],
    // All of it without marks in one.
    [
      "“The second ferry will leave from the old pier at dawn with all passengers,” said Captain Voss.",
      "Captain Voss said that the second ferry will leave from the old pier at dawn with all passengers.",
    ],
  ])("are none where one quotes what the other says without marks that the speaker said: %s", (one, other) => {
    const found = sharedPassages([parsed("one", `A day\n\n${one}`), parsed("two", `The news\n\n${other}`)]);
    expect(found.filter(({ kind }) => kind === "wording")).toEqual([]);
  });

  it("are shared wording where both say without marks, in the same words, what somebody said", () => {
    const words = "the second ferry would leave from the old pier at dawn with all passengers";
    const found = sharedPassages([
      parsed("one", `A day\n\nCaptain Voss said that ${words}.`),
      parsed("two", `The news\n\nCaptain Voss told reporters that ${words}.`),
    ]);
    expect(found.map(({ kind }) => kind)).toEqual(["wording"]);
  });

  it.each([
    // Twelve equal words, but names and titles that anybody must write.
    "US Secretary of State Ada Holt and Norwegian Foreign Minister Tomas Reed of Oslo",
    // Too short.
    "waited outside the crooked harbour office yesterday",
    // Long, but small words only.
    "and that it was to be as it had been, or so he said to us all",
  ])("are no chance phrases: %s", (phrase) => {
    const found = sharedPassages([
      plain("one", `Alpha beta gamma ${phrase} delta epsilon.`),
      plain("two", `Iota kappa lambda ${phrase} sigma tau.`),
    ]);
    expect(found).toEqual([]);
  });

  it.each([
    // The ferry: eight words with a number; ten with a name.
    ["Eleven people were treated for cold and bruises."],
    ["The Halda, built in 1994, was last repaired in January."],
    // Three more of the kind.
    ["The pump at Orrin Bay failed twice last winter."],
    ["Forty houses were without power until noon."],
    // Fourteen words and fifteen, none of them a name or a number: nobody hits on them alone.
    ["One of his cows ran into a wire fence and had to be put down."],
    ["Her old dog barked at the strangers from under the kitchen table until they left."],
    // None names or counts anything; two of them are more than chance.
    ["The tide gates had been oiled the week before.", "The harbour steps were never swept properly."],
    // Two short ones.
    ["The ferry Anna reached harbour late.", "Repairs there cost 4 kroner."],
  ])("are a sentence that is the same word for word: %s %s", (...sentences) => {
    const found = sharedPassages([
      parsed("one", `A night\n\nIt was dark. ${sentences.join(" Somebody sang a song. ")} All went home.`),
      parsed("two", `The end\n\n${sentences.join(" A dog was barking outside. ")} Work goes on.`),
    ]);
    expect(found.map(({ a, b, kind }) => [a.text, b.text, kind])).toEqual(
      sentences.map((sentence) => [sentence, sentence, "wording"]),
    );
  });

  it.each([
    // Short, and alone.
    "The ferry Anna reached harbour late.",
    // It names nothing, and stands alone.
    "The harbour steps were never swept properly.",
    // What everybody writes.
    "He is due in court on Monday.",
    "Nobody was seriously hurt.",
    // One goes on: no sentence is the same.
    "The pump at Orrin Bay failed twice",
  ])("are no sentence that says too little: %s", (sentence) => {
    const found = sharedPassages([
      parsed("one", `A night\n\nIt was dark. ${sentence} All went home.`),
      parsed("two", `The end\n\n${sentence} Work goes on.`),
    ]);
    expect(found).toEqual([]);
  });

  it.each([
    [
      "“We won what we asked for,” claimed union leader Dora Finch.",
      "“We won what we asked for in November,” said union leader Dora Finch.",
      "We won what we asked for",
    ],
    [
      "“We won what we asked for in November,” said union leader Dora Finch.",
      "“We won what we asked for in November,” said Dora Finch, leader of the union.",
      "We won what we asked for in November",
    ],
    [
      "“Nobody has ever seen such a storm,” said Mayor Ada Holt.",
      "“Nobody has ever seen such a storm, and I hope nobody will,” Mayor Holt said.",
      "Nobody has ever seen such a storm",
    ],
    [
      "Holt said: “I will not sign this paper today.”",
      "“I will not sign this paper today or tomorrow,” Holt said.",
      "I will not sign this paper today",
    ],
  ])("are one quotation where a version goes on or another word introduces it: %s", (one, other, words) => {
    const found = sharedPassages([parsed("one", `A vote\n\n${one}`), parsed("two", `The bridge\n\n${other}`)]);
    expect(found.map(({ a, kind }) => [a.text.replace(/[“”,.]/gu, ""), kind])).toEqual([[words, "quotation"]]);
  });

  it("do not run across paragraphs", () => {
    const text = "the harbour master closed every northern\n\nquay because of heavy swell and thunder";
    expect(sharedPassages([parsed("one", `Title one\n\n${text}`), parsed("two", `Title two\n\n${text}`)])).toEqual([]);
  });

  it("need two reports", () => {
    const text = "the harbour master closed every northern quay because of heavy swell and thunder";
    expect(sharedPassages([])).toEqual([]);
    expect(sharedPassages([plain("one", `${text} ${text}`)])).toEqual([]);
  });
});

describe("passages in the five reports", () => {
  const report = (id: string) => parsed(id, readFileSync(`data/reykjavik-2021/reports/${id}.txt`, "utf8"));
  const found = sharedPassages(["anonymous", "commonspace", "dpa", "efe", "retold"].map(report));
  const between = (a: string, b: string) => found.filter((one) => one.a.report_id === a && one.b.report_id === b);

  it("hold the sentence that two of them print word for word, outside quotation marks", () => {
    const sentence = "Lavrov, summing up Russia’s position on the United States, described it as “very simple.”";
    const same = between("anonymous", "retold").find(({ a }) => a.text === sentence)!;
    expect(same.b.text).toBe(sentence);
    expect([same.similarity, same.kind]).toEqual([1, "wording"]);
  });

  it("are none where one quotes the readout, and the other says without marks that Blinken said so", () => {
    expect(between("commonspace", "efe").filter(({ kind }) => kind === "wording")).toEqual([]);
  });

  it("link no report that has only names, titles and single quotations in common with another", () => {
    expect(between("dpa", "efe").filter(({ kind }) => kind === "wording")).toEqual([]);
    expect(between("dpa", "retold").filter(({ kind }) => kind === "wording")).toEqual([]);
    expect(between("anonymous", "commonspace").filter(({ kind }) => kind === "wording")).toEqual([]);
  });
});

/** Words of one alphabet, so that words of another never equal them. */
const word = (letters: string) =>
  fc.array(fc.constantFrom(...Array.from(letters)), { minLength: 5, maxLength: 9 }).map((chars) => chars.join(""));
const words = (letters: string, minLength: number, maxLength: number) =>
  fc.array(word(letters), { minLength, maxLength });

describe("properties", () => {
  const planted = fc
    .record({
      before: words("abc", 0, 30),
      after: words("abc", 0, 30),
      around: words("def", 0, 30),
      rest: words("def", 0, 30),
      passage: fc.uniqueArray(word("ghijkl"), { minLength: 12, maxLength: 40 }),
    })
    .map(({ before, after, around, rest, passage }) => ({
      one: [...before, ...passage, ...after].join(" "),
      two: [...around, ...passage, ...rest].join(" "),
      passage: passage.join(" "),
    }));

  it("a passage put into two texts that share nothing else is found whole, and nothing else is", () => {
    fc.assert(
      fc.property(planted, ({ one, two, passage }) => {
        expect(pairs(sharedPassages([plain("one", one), plain("two", two)]))).toEqual([[passage, passage]]);
      }),
    );
  });

  it("offsets give the words, the words that differ lie inside, and counts fit together, for any texts", () => {
    const text = fc.array(fc.constantFrom("Town", "harbour", "bridge", "closed", "it’s", "the", "“sudden”", "storm,"), {
      maxLength: 120,
    });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
        const reports = texts.map((tokens, i) => parsed(`r${i}`, `A headline\n\n${tokens.join(" ")}.`));
        for (const { a, b, matched, outside, similarity } of sharedPassages(reports)) {
          for (const side of [a, b]) {
            const { text: whole } = reports.find(({ report_id }) => report_id === side.report_id)!;
            expect(whole.slice(side.start, side.end)).toBe(side.text);
            for (const { start, end } of side.differing) {
              expect(side.start <= start && start < end && end <= side.end).toBe(true);
            }
            expect(matched).toBeLessThanOrEqual(side.words);
          }
          expect(outside).toBeLessThanOrEqual(matched);
          expect(similarity).toBeCloseTo((2 * matched) / (a.words + b.words));
          expect(a.report_id).not.toBe(b.report_id);
        }
      }),
    );
  });

  // What grows with the square of the words would not end before the test is given up; the bench compares times.
  it("come to an end with 200 reports, with 200 copies of one text, and with one word without end", () => {
    const vocabulary = Array.from({ length: 4000 }, (_, i) => `word${i.toString(36)}x`);
    const article = (seed: number) =>
      Array.from({ length: 600 }, (_, i) => vocabulary[(seed * 7919 + i * i * 31 + i * seed) % vocabulary.length]).join(
        " ",
      );
    const reports = Array.from({ length: 200 }, (_, i) => plain(`r${i}`, article(i + 1)));
    const copies = Array.from({ length: 200 }, (_, i) => plain(`r${i}`, article(1)));
    const endless = [plain("one", "harbour ".repeat(60_000)), plain("two", "harbour ".repeat(60_000))];
    for (const texts of [reports, copies, endless]) expect(() => sharedPassages(texts)).not.toThrow();
  }, 120_000);
});
