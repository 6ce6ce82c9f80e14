import { DOMParser, type Element } from "@xmldom/xmldom";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { type GIFTQuestion, parse } from "gift-pegjs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildTables, DATA } from "../../loaders/buildTables.js";
import { exerciseSet } from "../../loaders/exercises/exerciseSet.js";
import { escaped, toGift } from "../../loaders/exports/gift.js";
import { toQti } from "../../loaders/exports/qti.js";
import { xml, xmlFile } from "../../loaders/exports/xml.js";
import { generateExercises } from "../../src/exercises/generate.js";
import { inlineText } from "../../src/exercises/plain.js";
import type { Exercise, ExerciseSet } from "../../src/exercises/types.js";
import { documentedExamples, reykjavikWith } from "../support/exercises.js";

const built = buildTables(join(DATA, "reykjavik-2021"));
const generated: ExerciseSet = {
  dataset: "reykjavik-2021",
  generated: true,
  exercises: generateExercises(built),
  paths: [],
  setAside: [],
};
const SETS: [string, ExerciseSet][] = [
  ["the documented examples", reykjavikWith({ "docs.md": documentedExamples() })],
  ["generated exercises", generated],
  ["the first dataset", exerciseSet(built)],
];

/** The declared mapping. */
function giftType(exercise: Exercise): GIFTQuestion["type"] {
  if (exercise.predict) return "Essay";
  switch (exercise.type) {
    case "choice":
    case "multiple":
    case "mark":
      return "MC";
    case "order":
      return "Matching";
    case "match":
    case "sort":
      return decided(exercise).length >= 2 ? "Matching" : "Essay";
    case "number":
      return exercise.measure === "day" ? "Short" : "Numerical";
    case "repair":
      return "Short";
    default:
      return "Essay";
  }
}

type Pairs = Extract<Exercise, { type: "match" | "sort" }>;

function decided({ rows, key }: Pairs): Pairs["rows"] {
  return rows.filter(({ id }) => key.accepted[id]!.length === 1);
}

/** One line, as GIFT and its reader keep it. */
const plain = (text: string) => text.replaceAll("->", "→").replace(/\s+/g, " ").trim();
const sorted = (texts: readonly string[]) => texts.map(plain).sort();

/** The right answers by our key: texts, pairs, or numbers. */
function rightAnswers(exercise: Exercise): string[] {
  switch (exercise.type) {
    case "choice":
      return sorted(
        exercise.options.filter(({ id }) => exercise.key.options.includes(id)).map((one) => inlineText(one.text)),
      );
    case "multiple":
      return sorted(
        exercise.options.filter(({ id }) => exercise.key.options.includes(id)).map((one) => inlineText(one.text)),
      );
    case "mark":
      return sorted(exercise.units.filter(({ id }) => exercise.key.units.includes(id)).map(({ text }) => text));
    case "order":
      return sorted(
        exercise.key.order.map(
          (id, i) => `${inlineText(exercise.items.find((one) => one.id === id)!.text)} = ${i + 1}`,
        ),
      );
    case "match":
    case "sort":
      return sorted(
        decided(exercise).map(({ id, text }) => {
          const category = exercise.categories.find((one) => one.id === exercise.key.accepted[id]![0])!;
          return `${inlineText(text)} = ${inlineText(category.text)}`;
        }),
      );
    case "number":
      return exercise.measure === "day"
        ? exercise.key.values.map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10))
        : exercise.key.values.map((value) => `${value} ± ${exercise.key.tolerance}`);
    case "repair":
      return sorted(exercise.key.accept);
    default:
      return [];
  }
}

/** The right answers as the reader of GIFT sees them. */
function rightInGift(question: GIFTQuestion, exercise: Exercise): string[] {
  switch (question.type) {
    case "MC":
      return sorted(
        question.choices.filter((one) => one.isCorrect || (one.weight ?? 0) > 0).map((one) => one.text.text),
      );
    case "Matching":
      return sorted(
        question.matchPairs
          .filter((pair) => pair.subquestion.text !== "")
          // Positions may say which end they are: "1 (shortest)".
          .map((pair) => {
            const answer = exercise.type === "order" ? pair.subanswer.split(" ")[0]! : pair.subanswer;
            return `${pair.subquestion.text} = ${answer}`;
          }),
      );
    case "Numerical": {
      const choices = Array.isArray(question.choices) ? question.choices : [];
      return choices
        .filter((one) => one.weight !== 0)
        .map(({ text }) => `${text.number ?? NaN} ± ${text.range ?? NaN}`);
    }
    case "Short":
      return sorted(question.choices.filter((one) => one.weight !== 0).map((one) => one.text.text));
    default:
      return [];
  }
}

describe.each(SETS)("GIFT of %s", (_, set) => {
  const { content, notes } = toGift(set, built);
  const questions = parse(content).filter(({ type }) => type !== "Category");

  it("is read by a parser, each question with the type that the mapping declares", () => {
    expect(questions.map(({ type }) => type)).toEqual(set.exercises.map(giftType));
    expect(questions.map((one) => ("title" in one ? one.title : ""))).toEqual(
      set.exercises.map(({ title }) => plain(title)),
    );
  });

  it("has our right answers", () => {
    set.exercises.forEach((exercise, i) => {
      if (giftType(exercise) === "Essay") return;
      expect([exercise.id, rightInGift(questions[i]!, exercise)]).toEqual([exercise.id, rightAnswers(exercise)]);
    });
  });

  it("gives full marks for all right answers and none for a wrong one", () => {
    for (const question of questions) {
      if (question.type !== "MC") continue;
      const weights = question.choices.map(({ weight }) => weight).filter((weight) => weight !== null);
      const shares = weights.filter((weight) => weight > 0);
      if (shares.length > 0 && !shares.every((weight) => weight === 100)) {
        expect(Math.round(shares.reduce((sum, weight) => sum + weight, 0))).toBe(100);
      }
    }
  });

  it("lists what is written as something else", () => {
    const nearest = set.exercises.filter(
      ({ type, predict }) => predict || ["order", "mark", "repair", "headline", "report"].includes(type),
    );
    for (const { id } of nearest) expect(notes.some((note) => note.startsWith(`${id}: `))).toBe(true);
  });
});

it("GIFT keeps any text, whatever signs are in it", () => {
  const text = fc.string({ minLength: 1 }).map((words) => plain(words).replace(/[^\S ]/g, ""));
  const signs = fc.array(
    fc.constantFrom(":", "#", "=", "{", "}", "~", "%50%", "->", "\\", "//", "::", "[html]", "a", " ", "\n"),
    { minLength: 1 },
  );
  fc.assert(
    fc.property(
      fc.oneof(
        text,
        signs.map((list) => list.join("")),
      ),
      (words) => {
        const wanted = words
          .replaceAll("->", "→")
          .replace(/[^\S\n]+/g, " ")
          .replace(/ ?\n ?/g, "\n")
          .trim();
        fc.pre(/[\p{L}\p{N}]/u.test(wanted));
        const [question] = parse(
          `::t::[plain]x ${escaped(words)} {\n  =[plain]y ${escaped(words)}#z ${escaped(words)}\n  ~b\n}\n`,
        );
        if (question?.type !== "MC") throw new Error("no multiple choice came back");
        const [choice] = question.choices;
        expect([question.stem.text, choice!.text.text, choice!.feedback!.text].map((one) => one.slice(2))).toEqual([
          wanted,
          wanted,
          wanted,
        ]);
      },
    ),
    { numRuns: 500 },
  );
});

function read(text: string) {
  const problems: string[] = [];
  const parser = new DOMParser({ onError: (level, message) => problems.push(`${level}: ${message}`) });
  const root = parser.parseFromString(text, "text/xml").documentElement!;
  return { root, problems };
}

const all = (from: Element, name: string): Element[] => Array.from(from.getElementsByTagName(name));
const textOf = (element: Element | undefined): string => plain(element?.textContent ?? "");

/** The texts of the labels by their idents, in one response. */
function labels(response: Element): Map<string, string> {
  return new Map(all(response, "response_label").map((one) => [one.getAttribute("ident")!, textOf(one)]));
}

/** The conditions that give a mark. */
function scoring(item: Element): Element[] {
  return all(item, "respcondition").filter((one) => all(one, "setvar").length > 0);
}

function isNegated(element: Element): boolean {
  return element.parentNode?.nodeName === "not";
}

/** The right answers as they stand in an item's response processing. */
function rightInQti(item: Element, exercise: Exercise): string[] {
  const [first] = all(item, "response_lid");
  switch (exercise.type) {
    case "choice":
    case "multiple":
    case "mark": {
      const names = labels(first!);
      const right = scoring(item).flatMap((one) => all(one, "varequal").filter((value) => !isNegated(value)));
      return sorted(right.map((value) => names.get(value.textContent!)!));
    }
    case "order":
    case "match":
    case "sort": {
      const responses = new Map(all(item, "response_lid").map((one) => [one.getAttribute("ident")!, one]));
      return sorted(
        scoring(item).flatMap((one) => {
          const values = all(one, "varequal");
          if (values.length > 1) return [];
          const response = responses.get(values[0]!.getAttribute("respident")!)!;
          const row = textOf(all(response, "material")[0]);
          const place = labels(response).get(values[0]!.textContent!)!;
          return [`${row} = ${exercise.type === "order" ? place.split(" ")[0]! : place}`];
        }),
      );
    }
    case "number":
      if (exercise.measure === "day") return scoring(item).flatMap((one) => all(one, "varequal").map(textOf));
      return scoring(item).map((one) => {
        const [low, high] = [all(one, "vargte")[0], all(one, "varlte")[0]].map((bound) => Number(textOf(bound)));
        return `${(low! + high!) / 2} ± ${(high! - low!) / 2}`;
      });
    case "repair":
      return sorted(scoring(item).flatMap((one) => all(one, "varequal").map(textOf)));
    default:
      return [];
  }
}

describe.each(SETS)("QTI of %s", (_, set) => {
  const files = unzipSync(toQti(set, built).content);
  const manifest = read(strFromU8(files["imsmanifest.xml"]!));
  const assessment = read(strFromU8(files["exercises.xml"]!));
  const items = all(assessment.root, "item");
  const byIdent = new Map(items.map((item) => [item.getAttribute("ident")!, item]));

  it("is a package of well-formed files that name each other", () => {
    expect([...manifest.problems, ...assessment.problems]).toEqual([]);
    const hrefs = all(manifest.root, "file").map((file) => file.getAttribute("href"));
    expect(["imsmanifest.xml", ...hrefs].sort()).toEqual(Object.keys(files).sort());
    expect(all(manifest.root, "resource")[0]!.getAttribute("type")).toBe("imsqti_xmlv1p2");
  });

  it("has every exercise once, with our right answers", () => {
    expect([...byIdent.keys()].sort()).toEqual(set.exercises.map(({ id }) => id).sort());
    expect(items).toHaveLength(set.exercises.length);
    for (const exercise of set.exercises) {
      if (exercise.predict) continue;
      expect([exercise.id, rightInQti(byIdent.get(exercise.id)!, exercise)]).toEqual([
        exercise.id,
        rightAnswers(exercise),
      ]);
    }
  });

  it("shows no feedback that does not exist, and keeps no idents twice in an item", () => {
    for (const item of items) {
      const feedback = all(item, "itemfeedback").map((one) => one.getAttribute("ident"));
      expect(new Set(feedback).size).toBe(feedback.length);
      for (const shown of all(item, "displayfeedback")) expect(feedback).toContain(shown.getAttribute("linkrefid"));
    }
  });

  it("is the same file every time", () => {
    expect(Buffer.from(toQti(set, built).content).equals(Buffer.from(toQti(set, built).content))).toBe(true);
  });
});

it("XML keeps any text that XML can hold", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string(), (text, attribute) => {
      const { root, problems } = read(xmlFile(xml("a", { b: attribute }, xml("c", {}, text))));
      // eslint-disable-next-line no-control-regex
      const kept = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "").replace(/\r\n?/g, "\n");
      expect(problems).toEqual([]);
      expect(root.textContent).toBe(kept);
    }),
    { numRuns: 300 },
  );
});
