import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Item } from "../../src/exercises/progress.js";
import { itemKey, MOST_SUSPEND_DATA, readSuspendData, suspendData, type State } from "../../src/exercises/scormData.js";
import type { Entry } from "../../src/exercises/storeRead.js";
import { allItems } from "../../src/exercises/scormWork.js";
import type { Answer, Exercise } from "../../src/exercises/types.js";
import { ALL, choice, headline, multiple, order, report, short } from "../components/exercisesFixture.js";
import { solved } from "../support/solved.js";

const ATTEMPT = { key: "k1", revision: 7 };
const ITEMS = allItems(ALL);

const item = (exercise: Exercise): Item => ({ exercise, round: 1 });
function entry({ exercise: { id, hash }, round }: Item, answers: Answer[], reason = "", hint = false): Entry {
  return { id, hash, round, answers, reason, hint, first: "", last: "" };
}
function byKey(...entries: [Item, Entry][]): Map<string, Entry> {
  return new Map(entries.map(([of, one]) => [itemKey(of), one]));
}

const TEXT = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: "grapheme", maxLength: 3_000 }),
  fc.constantFrom("", ",,,", "~!:,%", "a+b c", "\ud800", "<script>", "ä".repeat(900)),
);

/** Text of one line, as what was found is kept. */
const LINE = fc.string({ unit: "grapheme-ascii", maxLength: 100 }).map((text) => text.replace(/\s+/g, " ").trim());

/** Any answer to an exercise that its page could give. */
function anyAnswer(exercise: Exercise): fc.Arbitrary<Answer> {
  const some = (ids: string[]): fc.Arbitrary<string[]> => fc.subarray(ids);
  const of = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);
  switch (exercise.type) {
    case "choice":
      return fc.constantFrom(...of(exercise.options)).map((option) => ({ type: "choice", option }));
    case "multiple":
      return some(of(exercise.options)).map((options) => ({ type: "multiple", options }));
    case "order": {
      const items = of(exercise.items);
      return fc
        .shuffledSubarray(items, { minLength: items.length })
        .map((shuffled) => ({ type: "order", items: shuffled }));
    }
    case "match":
    case "sort": {
      const { type, rows, categories } = exercise;
      const category = fc.constantFrom(undefined, ...of(categories));
      return fc.array(category, { minLength: rows.length, maxLength: rows.length }).map((chosen) => {
        const pairs = rows.flatMap(({ id }, i) => (chosen[i] === undefined ? [] : [[id, chosen[i]] as const]));
        return { type, pairs: Object.fromEntries(pairs) };
      });
    }
    case "number":
      return fc
        .oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))
        .map((value) => ({ type: "number", value: value === 0 ? 0 : value }));
    case "mark":
      return some(of(exercise.units)).map((units) => ({ type: "mark", units }));
    case "repair":
      return fc
        .tuple(TEXT, fc.constantFrom(1, 2, 3, null))
        .map(([text, confidence]) => ({ type: "repair", text, confidence }));
    case "lookup":
      // Lines as they are kept: no line's end, and nothing around them.
      return fc
        .tuple(LINE, LINE, LINE, fc.constantFrom("", "2024-02-29"), some(of(exercise.checklist)))
        .map(([address, outlet, text, date, checked]) => ({ type: "lookup", address, outlet, date, text, checked }));
    default:
      return fc
        .tuple(TEXT, some(of(exercise.checklist)))
        .map(([text, checked]) => ({ type: exercise.type, text, checked }));
  }
}

/** Work on some of the exercises, with one or two tries each, reasons and hints. */
const ANY_WORK: fc.Arbitrary<Map<string, Entry>> = fc
  .tuple(
    ...ITEMS.map((of) =>
      fc.option(
        fc
          .tuple(fc.array(anyAnswer(of.exercise), { minLength: 1, maxLength: 2 }), TEXT, fc.boolean())
          .map(([answers, reason, hint]) => [of, entry(of, answers, reason, hint)] as [Item, Entry]),
      ),
    ),
  )
  .map((works) => byKey(...works.filter((one) => one !== null)));

/** A text as it comes back: half a character cannot be kept. */
const whole = (text: string): string => Buffer.from(text, "utf8").toString("utf8");
const wholeAnswer = (answer: unknown): unknown => {
  const given = answer as Answer;
  return "text" in given ? { ...given, text: whole(given.text) } : given;
};

describe("a student's work in SCORM's suspend data", () => {
  it("is never longer than SCORM 1.2 allows, comes back as it was, and says what is not in it", () => {
    fc.assert(
      fc.property(ANY_WORK, (entries) => {
        const { text, left } = suspendData(ATTEMPT, ITEMS, entries);
        expect(text.length).toBeLessThanOrEqual(4_096);
        expect(text).toMatch(/^[\x21-\x7e]*$/);
        const read = readSuspendData(text, ITEMS)!;
        expect([read.key, read.revision]).toEqual(["k1", 7]);
        expect([...read.states.keys()].sort()).toEqual([...entries.keys()].sort());
        const back = new Map(read.entries.map((one) => [`${one.id}#${one.round}#${one.hash}`, one]));
        const missing = new Set(left.map(itemKey));
        for (const [key, given] of entries) {
          const wanted = { ...given, reason: whole(given.reason), answers: given.answers.map(wholeAnswer) };
          if (!missing.has(key)) expect(back.get(key)).toEqual(wanted);
          else expect(back.get(key)?.reason ?? "").toBe("");
        }
      }),
      { numRuns: 300 },
    );
  });

  it("keeps all choices before anything that is written", () => {
    const works = ITEMS.map((of): [Item, Entry] => [of, entry(of, [solved(of.exercise)])]);
    const long = { type: "report" as const, text: "word ".repeat(1_000), checked: [] };
    const entries = byKey(...works, [item(report), entry(item(report), [long])]);
    const { text, left } = suspendData(ATTEMPT, ITEMS, entries);
    expect(left.map(({ exercise: { id } }) => id)).toEqual(["sixty"]);
    const read = readSuspendData(text, ITEMS)!;
    const ids = read.entries.filter(({ round }) => round === 1).map(({ id }) => id);
    expect(ids).toEqual(ALL.filter((one) => one !== report).map(({ id }) => id));
    // How it stands is known all the same.
    expect(read.states.get(itemKey(item(report)))).toBe("done");
  });

  it("takes the shorter of two texts where there is no room for both", () => {
    const text = (length: number) => ({ text: "x".repeat(length), checked: [] });
    const entries = byKey(
      [item(headline), entry(item(headline), [{ type: "headline", ...text(3_000) }])],
      [item(short), entry(item(short), [{ type: "short", ...text(2_000) }])],
    );
    expect(suspendData(ATTEMPT, ITEMS, entries).left.map(({ exercise: { id } }) => id)).toEqual(["own-headline"]);
  });

  it("leaves out a reason that does not fit, and keeps the choice beside it", () => {
    const entries = byKey([item(choice), entry(item(choice), [solved(choice)], "because ".repeat(600))]);
    const { text, left } = suspendData(ATTEMPT, ITEMS, entries);
    expect(left).toEqual([item(choice)]);
    expect(readSuspendData(text, ITEMS)!.entries).toEqual([entry(item(choice), [solved(choice)])]);
  });

  it("holds the choices of 400 exercises, and stays within the limit with 5,000", () => {
    const many = (count: number): Item[] =>
      Array.from({ length: count }, (_, i) => item({ ...choice, id: `c${i}`, hash: String(i) }));
    const coded = (items: Item[]) =>
      suspendData(ATTEMPT, items, byKey(...items.map((of) => [of, entry(of, [solved(choice)])] as [Item, Entry])));
    expect(coded(many(400)).left).toEqual([]);
    const { text, left } = coded(many(5_000));
    expect(text.length).toBeLessThanOrEqual(MOST_SUSPEND_DATA);
    expect(readSuspendData(text, many(5_000))!.entries.length + left.length).toBeLessThanOrEqual(5_000);
    expect(left.length).toBeGreaterThan(4_000);
  });

  it("tells an exercise's two rounds apart", () => {
    const again: Item = { exercise: choice, round: 2 };
    const entries = byKey([again, entry(again, [solved(choice)])]);
    const { text } = suspendData(ATTEMPT, [item(choice), again], entries);
    expect(readSuspendData(text, [item(choice), again])!.entries.map(({ round }) => round)).toEqual([2]);
  });

  it("hands on how an exercise stands whose answer another computer has", () => {
    const known = new Map<string, State>([[itemKey(item(report)), "done"]]);
    const { text, left } = suspendData(ATTEMPT, ITEMS, new Map(), known);
    expect(left).toEqual([item(report)]);
    expect(readSuspendData(text, ITEMS)!.states).toEqual(known);
  });
});

describe("suspend data that is not ours, or damaged", () => {
  const GOOD = suspendData(
    ATTEMPT,
    ITEMS,
    byKey(...ITEMS.map((of): [Item, Entry] => [of, entry(of, [solved(of.exercise)])])),
  ).text;

  it.each([
    "",
    "null",
    "{}",
    "2,k1,7,",
    "1",
    "1,,7,",
    "1,K/..,7,",
    "1,k1,-7,",
    "1,k1,1e9,",
    "1,__proto__,0,",
    `1,${"k".repeat(41)},7,`,
  ])("is not read: %s", (text) => {
    expect(readSuspendData(text, ITEMS)).toBeNull();
  });

  it("gives nothing but answers that fit their exercise, whatever stands there", () => {
    const anything = fc.oneof(
      fc.string({ unit: "binary", maxLength: 5_000 }),
      fc
        .tuple(fc.nat(GOOD.length), fc.string({ maxLength: 8 }), fc.nat(8))
        .map(([at, put, cut]) => GOOD.slice(0, at) + put + GOOD.slice(at + cut)),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const read = readSuspendData(text, ITEMS);
        expect(read === null || read.entries.length <= ITEMS.length).toBe(true);
        for (const { id, hash, answers, reason } of read?.entries ?? []) {
          const exercise = ALL.find((one) => one.id === id && one.hash === hash)!;
          expect(answers.length).toBeLessThanOrEqual(2);
          expect(reason.length).toBeLessThanOrEqual(4_096);
          for (const answer of answers) expect((answer as Answer).type).toBe(exercise.type);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("loses only the last record where a system has cut it off", () => {
    const all = readSuspendData(GOOD, ITEMS)!.entries;
    for (let length = GOOD.length - 1; length > GOOD.length - 60; length--) {
      const { entries } = readSuspendData(GOOD.slice(0, length), ITEMS)!;
      expect(entries).toEqual(all.slice(0, entries.length));
      expect(entries.length).toBeGreaterThan(all.length - 6);
    }
  });

  it("passes over an answer to a question that has changed", () => {
    const changed = ITEMS.map((of) =>
      of.exercise === order ? { ...of, exercise: { ...order, hash: "0000000000000000" } } : of,
    );
    const ids = readSuspendData(GOOD, changed)!.entries.map(({ id }) => id);
    expect(ids).not.toContain("first-last");
    expect(ids).toContain(multiple.id);
  });
});
