import fc from "fast-check";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseDocument } from "yaml";
import { buildTables, DATA } from "../../loaders/buildTables.js";
import { answerSchema, knownNames } from "../../loaders/exercises/querySchema.js";
import { Problems } from "../../src/dataset/schemaReader.js";
import { readYaml } from "../../src/dataset/yamlFile.js";
import { queryAloud } from "../../src/exercises/query/aloud.js";
import { askableColumns } from "../../loaders/exercises/querySchema.js";
import { TABLE_NAMES } from "../../src/coding/columns.js";
import { magnitudeOf, sameValue, valueOf } from "../../src/values/magnitudes.js";
import { meets, runQuery } from "../../src/exercises/query/run.js";
import { type Budget, budget, type Query, QueryProblem, REDUCERS } from "../../src/exercises/query/types.js";

const { tables, codebook, dataset } = buildTables(join(DATA, "reykjavik-2021"));
const reports = dataset.reports.map(({ id }) => id);
const names = knownNames(codebook, reports);

/** A query as an author writes it. */
function query(yaml: string): Query {
  const problems = new Problems();
  const read = readYaml(yaml, "a.md", answerSchema(names), problems);
  expect(problems.list).toEqual([]);
  if (read?.kind !== "query") throw new Error("this is no query");
  return read.query;
}

const results = (yaml: string): string[] =>
  runQuery(query(yaml), tables, budget()).picked.map(({ values }) => values.join(" "));

// Expectations by reading the five reports.
describe("a query", () => {
  it("filters by equality, lists, not, comparisons and words", () => {
    const from = (where: string) => results(`{ from: claims, where: ${where}, pick: report }`);
    expect(from("{ item: talks-duration, value: PT1H45M }")).toEqual(["anonymous", "retold"]);
    expect(from("{ item: talks-duration, value: PT105M }")).toEqual(["anonymous", "retold"]);
    expect(from("{ item: talks-duration, value: [PT2H, PT1H45M] }")).toEqual(["anonymous", "efe", "retold"]);
    expect(from("{ item: talks-duration, reading: { not: alternative }, value: { more_than: PT1H45M } }")).toEqual([
      "efe",
    ]);
    expect(from("{ item: talks-duration, value: { at_least: PT1H45M, at_most: PT1H45M } }")).toEqual([
      "anonymous",
      "retold",
    ]);
    expect(from("{ item: lavrov-verdict, value: { has: useful } }")).toEqual(["anonymous", "dpa"]);
    expect(from("{ item: meeting-day, value: { less_than: 2021-05-20 } }")).not.toContain("dpa");
    expect(from("{ item: talks-duration, reading: none }")).toEqual(["anonymous", "efe", "retold"]);
    expect(results("{ from: coverage, where: { topic: whelan-and-reed, found: false } }")).toEqual(["dpa", "efe"]);
  });

  it("finds the greatest, the least, the middle, the most frequent, and counts", () => {
    const lengths = "from: claims, where: { item: talks-duration, reading: { not: alternative } }";
    expect(results(`{ ${lengths}, max: value, pick: report }`)).toEqual(["efe"]);
    expect(results(`{ ${lengths}, min: value, pick: report }`)).toEqual(["dpa"]);
    expect(results(`{ ${lengths}, median: value }`)).toEqual(["PT1H45M"]);
    expect(results(`{ ${lengths}, count: report }`)).toEqual(["4"]);
    expect(results(`{ ${lengths}, count: rows }`)).toEqual(["4"]);
    expect(results(`{ ${lengths}, distinct: value, sort: value }`)).toEqual(["PT1H40M", "PT1H45M", "PT2H"]);
    expect(results(`{ ${lengths}, sort: { by: value, down: true }, pick: report }`)).toEqual([
      "efe",
      "anonymous",
      "retold",
      "dpa",
    ]);
    expect(results("{ from: claims, where: { item: meeting-day }, most_frequent: value }")).toEqual(["2021-05-19"]);
    expect(results("{ from: claims, where: { item: nord-stream-verb }, pick: [report, value] }")).toEqual([
      "anonymous waive",
      "dpa waive",
      "efe exempt",
      "retold lift",
    ]);
  });

  it("asks for any column, such as why the machine is less sure", () => {
    expect(results("{ from: claims, where: { item: talks-duration, doubt: readings }, distinct: report }")).toEqual([
      "dpa",
    ]);
    expect(results("{ from: reports, where: { report: dpa }, pick: publish }")).toEqual(["full"]);
  });

  it("takes half-way between two middles", () => {
    expect(results("{ from: claims, where: { item: talks-duration, report: [efe, retold] }, median: value }")).toEqual([
      "PT1H53M",
    ]);
    expect(valueOf({ measure: "number", size: 2.5 })).toBe("2.5");
  });

  it("refuses to compare what has no size, and says the value", () => {
    const ships = query("{ from: claims, where: { item: vessels-sanctioned }, max: value }");
    expect(() => runQuery(ships, tables, budget())).toThrow(/value "some" is no number, length of time, day or month/);
  });

  it("knows whether all reports, none, or some of them fit", () => {
    const asked = (where: string, expected: Partial<Parameters<typeof meets>[1]>) =>
      meets(query(`{ from: claims, where: ${where} }`), { in: null, is: null, ...expected }, reports, tables, budget());
    expect(asked("{ item: lavrov-verdict, value: { has: constructive } }", { in: "every report" }).isMet).toBe(true);
    expect(asked("{ item: talks-duration }", { in: "every report" }).isMet).toBe(false);
    expect(asked("{ item: talks-duration, report: commonspace }", { in: "no report" }).isMet).toBe(true);
    expect(asked("{ item: killer-word, value: killer }", { in: ["efe", "anonymous"] }).isMet).toBe(true);
    expect(asked("{ item: killer-word }", {}).isMet).toBe(true);
    expect(asked("{ item: killer-word, report: dpa }", {})).toMatchObject({ isMet: false, found: "nothing" });
  });

  it("can be read aloud", () => {
    expect(
      queryAloud(
        query(
          "{ from: claims, where: { item: talks-duration, reading: { not: alternative } }, max: value, pick: report }",
        ),
      ),
    ).toBe(
      "from the claims where the item is talks-duration and the reading is not alternative, those with the greatest value; pick the report",
    );
    expect(queryAloud(query("{ from: coverage, where: { found: true }, count: topic }"))).toBe(
      "from the coverage where the found is true, how many different topics there are",
    );
  });
});

describe("sizes of values", () => {
  it("are lengths in minutes, days, and numbers; a month is not its first day", () => {
    expect(magnitudeOf("PT1H45M")).toEqual({ measure: "minutes", size: 105 });
    expect(magnitudeOf("P2D")).toEqual({ measure: "minutes", size: 2880 });
    expect(magnitudeOf("1970-01-02")).toEqual({ measure: "day", size: 1 });
    expect(magnitudeOf("-1.5")).toEqual({ measure: "number", size: -1.5 });
    expect(["several", "2021-02-31", "P", "PT", "after:talks+PT30M", ""].map(magnitudeOf)).toEqual(Array(6).fill(null));
    expect([sameValue("PT105M", "PT1H45M"), sameValue("2021-06", "2021-06-01"), sameValue("13", "13.0")]).toEqual([
      true,
      false,
      true,
    ]);
  });

  it("come back from their values", () => {
    fc.assert(
      fc.property(fc.constantFrom("number", "minutes", "day"), fc.integer({ min: 0, max: 30_000 }), (measure, size) => {
        expect(magnitudeOf(valueOf({ measure, size }))).toEqual({ measure, size });
      }),
    );
  });
});

describe("any query", () => {
  const word = fc.oneof(
    fc.constantFrom("", "dpa", "PT1H", "2021-05-19", "13", "killer", "true", "several"),
    fc.string({ maxLength: 20 }),
  );
  const words = fc.option(fc.array(word, { maxLength: 5 }));
  const made = fc.constantFrom(...TABLE_NAMES).chain((from) => {
    const column = fc.constantFrom(...askableColumns(from));
    const bound = fc.option(word);
    const condition = fc.record({
      column,
      is: words,
      not: words,
      has: words,
      moreThan: bound,
      lessThan: bound,
      atLeast: bound,
      atMost: bound,
    });
    return fc.record({
      from: fc.constant(from),
      where: fc.array(condition, { maxLength: 4 }),
      reduce: fc.option(fc.record({ by: fc.constantFrom(...REDUCERS), column })),
      sort: fc.option(fc.record({ by: column, isDown: fc.boolean() })),
      pick: fc.array(column, { maxLength: 2 }),
    });
  });

  const run = (asked: Query, spent: Budget) => {
    try {
      return runQuery(asked, tables, spent);
    } catch (error) {
      expect(error).toBeInstanceOf(QueryProblem);
      return null;
    }
  };

  it("is answered or refused, the same every time, within its budget, and changes no table", () => {
    const before = JSON.stringify(tables);
    fc.assert(
      fc.property(made, (asked) => {
        const spent = budget();
        const result = run(asked, spent);
        expect(spent.left).toBeGreaterThan(0);
        expect(run(asked, budget())).toEqual(result);
        const rows: readonly unknown[] = tables[asked.from];
        for (const row of result?.considered ?? []) expect(rows).toContain(row);
        expect(typeof queryAloud(asked)).toBe("string");
      }),
      { numRuns: 400 },
    );
    expect(JSON.stringify(tables)).toBe(before);
  });

  it("stops when the budget of all queries together is spent", () => {
    const spent: Budget = { left: 1000 };
    const asked = query("{ from: claims, where: { value: [a, b, c, d] } }");
    expect(() => {
      for (let i = 0; i < 10; i++) runQuery(asked, tables, spent);
    }).toThrow(/take too long/);
  });

  it("written in YAML of any kind is read or refused with a line", () => {
    const bit = fc.constantFrom(
      "from: claims",
      "where: ",
      "{ item: talks-duration }",
      "max: value",
      "\n",
      "  ",
      "- ",
      "[",
      "]",
      "{",
      "}",
      ",",
      ": ",
      "pick: ",
      "'",
      '"',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(bit, fc.string({ maxLength: 8 })), { maxLength: 15 }), (parts) => {
        const text = parts.join("");
        const problems = new Problems();
        const read = readYaml(text, "a.md", answerSchema(names), problems);
        const isSound = parseDocument(text).errors.length === 0 && read !== null;
        expect(isSound || problems.list.length > 0).toBe(true);
        for (const problem of problems.list) expect(problem).toMatch(/^a\.md(:\d+)?: /);
      }),
      { numRuns: 300 },
    );
  });

  it("has bounds: no more conditions and values than a person writes", () => {
    const problems = new Problems();
    const many = Array.from({ length: 200 }, (_, i) => `v${i}`).join(", ");
    readYaml(`{ from: claims, where: { value: [${many}] } }`, "a.md", answerSchema(names), problems);
    expect(problems.list).toEqual(["a.md:1: where.value has 200 values. At most 100 are read."]);
  });
});
