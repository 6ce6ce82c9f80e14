import { join } from "node:path";
import fc from "fast-check";
import { JSDOM } from "jsdom";
import { beforeEach, describe, expect, it } from "vitest";
import { buildTables, DATA } from "../../loaders/buildTables.js";
import { assemble } from "../../loaders/exercises/assemble.js";
import { deskOf } from "../../loaders/exercises/desk.js";
import { cutFile } from "../../loaders/exercises/format.js";
import type { LessonData } from "../../src/components/lesson/data.js";
import { lessonOf } from "../../src/components/lesson/data.js";
import {
  answerOf,
  askable,
  choicesOf,
  keyOf,
  askedItemOf,
  askedItemsOf,
  UNKNOWN,
} from "../../src/components/questionForm/answers.js";
import { type Draft, emptyDraft, FORM_TYPES, readDraft } from "../../src/components/questionForm/draft.js";
import { missingIn } from "../../src/components/questionForm/missing.js";
import { questionPage } from "../../src/components/questionForm/page.js";
import { saidOf, written } from "../../src/components/questionForm/write.js";
import { blockText, inlineText } from "../../src/exercises/plain.js";
import type { Exercise } from "../../src/exercises/types.js";
import { Problems } from "../../src/dataset/schemaReader.js";

const built = buildTables(join(DATA, "reykjavik-2021"));
const DATASET: LessonData = { dataset: "reykjavik-2021", ...built.tables, codebook: built.codebook, notes: {} };
const desk = deskOf(built);
const window = (): Window =>
  new JSDOM("<!doctype html><body></body>", { url: "https://notebook.example/write" }).window as unknown as Window;
const lesson = lessonOf(DATASET, "timing", window(), "write");
const askedItems = askedItemsOf(lesson);

/** A draft in which everything is said that has to be. */
function draftOf(change: Partial<Draft>): Draft {
  const draft = {
    ...emptyDraft(),
    heading: "Which one?",
    prompt: "Look at the words.",
    right: "So.",
    otherwise: "No.",
  };
  Object.assign(draft, change);
  const askedItem = askedItemOf(askedItems, draft)!;
  const keys = choicesOf(draft, askedItem, lesson).map((choice) => keyOf(askedItem, choice));
  for (const key of [...keys, UNKNOWN]) draft.said[key] = { ...saidOf(draft, key), feedback: "Look at the words." };
  return draft;
}

/** What the reader of exercise files makes of a draft. */
function read(draft: Draft): Exercise {
  const problems = new Problems();
  const { front, sections } = cutFile(written(draft, askedItemOf(askedItems, draft)!, lesson), "new.md", problems);
  expect(problems.list).toEqual([]);
  expect(sections).toHaveLength(1);
  const exercise = assemble(desk, "new.md", front, sections[0]!);
  if ("problems" in exercise) throw new Error(exercise.problems.join("\n"));
  return exercise;
}

/** The words of some blocks, white space aside. */
function plain(blocks: Exercise["prompt"]): string {
  return blockText(blocks).replace(/\s+/g, " ").trim();
}

/** A text's words: white space is white space, half a character is none, and controls are nothing. */
function typedWords(text: string): string {
  return text
    .replace(/[^\P{Cc}\s]/gu, "")
    .replace(/\p{Cs}/gu, "\ufffd")
    .replace(/\s+/g, " ")
    .trim();
}

describe("the file that the form writes", () => {
  it("asks for one right answer: the day most reports have is the 19th", () => {
    const exercise = read(draftOf({ item: "meeting-day" }));
    if (exercise.type !== "choice") throw new Error(exercise.type);
    expect(exercise).toMatchObject({ id: "which-one", lesson: "timing", title: "Which one?", ends: "trust" });
    expect(exercise.key).toMatchObject({ basis: "derived", options: ["2021-05-19"] });
    expect(exercise.options.map(({ text }) => inlineText(text))).toContain("We can’t tell from these reports.");
  });

  it("asks for several: A and R say an hour and three quarters", () => {
    const draft = draftOf({ type: "multiple", item: "talks-duration", asked: "says", value: "PT1H45M" });
    const exercise = read({ ...draft, isNewFile: false });
    if (exercise.type !== "multiple") throw new Error(exercise.type);
    expect([...exercise.key.options].sort()).toEqual(["anonymous", "retold"]);
    expect(exercise.lesson).toBe("timing");
  });

  it("asks for a number: the middle length is 105 minutes, give or take 5", () => {
    const draft = draftOf({ type: "number", item: "talks-duration", asked: "middle", tolerance: "5" });
    const exercise = read(draft);
    if (exercise.type !== "number") throw new Error(exercise.type);
    expect(exercise).toMatchObject({ measure: "minutes", key: { values: [105], tolerance: 5 } });
  });

  it("gives, for every item and everything that can be asked, the query's answer or says why it can't", () => {
    const counted = { sound: 0, refused: 0 };
    for (const type of FORM_TYPES) {
      for (const askedItem of askedItems) {
        for (const asked of askable(type, askedItem)) {
          const draft = draftOf({ type, item: askedItem.item, asked });
          const answer = answerOf(draft, askedItem, lesson);
          if (missingIn(draft, askedItem, answer, lesson).length > 0) {
            expect(() => read(draft)).toThrow();
            counted.refused++;
            continue;
          }
          const { key } = read(draft);
          expect(key.basis).toBe("derived");
          if ("options" in key) expect(key.options).toHaveLength(answer.values.length);
          counted.sound++;
        }
      }
    }
    expect(counted.sound).toBeGreaterThan(100);
    expect(counted.refused).toBeGreaterThan(0);
  });
});

describe("what a teacher types", () => {
  const bits = fc.constantFrom(
    "`",
    "```",
    "```exercise\n",
    "---\n",
    "\n---",
    "===",
    "{#id}",
    ": ",
    "- ",
    "> ",
    "# ",
    "1. ",
    '"',
    "'",
    "\\",
    "[a](b)",
    "![a](b)",
    "<b>",
    "<!-- ",
    "&amp;",
    "| a |\n| - |",
    "*a*",
    "~~a~~",
    "https://example.org/a",
    "www.example.org",
    "_www.example.org",
    "a@example.org",
    "😀",
    "שלום",
    "\u202eabc",
    "\n",
    "\n\n",
    "\t",
    "\u2028",
    "\ud800",
    "#{",
    "%",
    "null",
  );
  const text = fc
    .array(fc.oneof(bits, fc.string({ maxLength: 6 })), { minLength: 1, maxLength: 8 })
    .map((parts) => parts.join(""))
    .filter((all) => typedWords(all) !== "");

  it("comes back word for word, whatever it holds", () => {
    fc.assert(
      fc.property(text, text, text, text, (heading, prompt, hint, said) => {
        const draft = draftOf({ item: "meeting-day", heading, prompt, hint });
        const askedItem = askedItemOf(askedItems, draft)!;
        const [first] = choicesOf(draft, askedItem, lesson);
        draft.said[keyOf(askedItem, first!)] = { isLeftOut: false, text: said, feedback: said };
        const exercise = read(draft);
        if (exercise.type !== "choice") throw new Error(exercise.type);
        expect(exercise.title).toBe(typedWords(heading));
        expect(plain(exercise.prompt)).toBe(typedWords(prompt));
        expect(plain(exercise.hint)).toBe(typedWords(hint));
        expect(inlineText(exercise.options[0]!.text)).toBe(typedWords(said));
        expect(plain(exercise.options[0]!.feedback.blocks)).toBe(typedWords(said));
        expect(exercise.key.options).toEqual(["2021-05-19"]);
      }),
      { numRuns: 150 },
    );
  });

  it("is a promise between curly marks, which the form checks at once", () => {
    const draft = draftOf({ item: "meeting-day", prompt: "Who says “on Wednesday (19 May)” or “next Friday week”?" });
    const askedItem = askedItemOf(askedItems, draft)!;
    const lacks = missingIn(draft, askedItem, answerOf(draft, askedItem, lesson), lesson);
    expect(lacks).toEqual([expect.stringContaining("next Friday week")]);
  });
});

describe("the page", () => {
  let view: Window;
  beforeEach(() => {
    view = window();
  });

  function open(draft: Partial<Draft> = {}, data = DATASET): HTMLElement {
    view.localStorage.setItem("same-story:question:reykjavik-2021", JSON.stringify({ ...emptyDraft(), ...draft }));
    const page = questionPage(data, view);
    view.document.body.replaceChildren(page);
    return page;
  }

  it("shows the table's answer with the words that it rests on", () => {
    const shown = open({ item: "meeting-day" }).querySelector(".question-answer")!;
    expect(shown.querySelector(".question-results")!.textContent).toBe("19 May 2021");
    expect(shown.textContent).toContain("on Wednesday (19 May)");
    for (const words of shown.querySelectorAll<HTMLElement>(".printed")) {
      expect(built.texts.get(words.dataset["printed"]!)).toContain(words.textContent);
    }
  });

  it("says a tie, and that one has to be asked for", () => {
    // Without A's hour and three quarters D, E and R have a length each, and no two the same.
    const claims = DATASET.claims.filter(
      ({ item, report_id }) => item !== "talks-duration" || report_id !== "anonymous",
    );
    const page = open({ item: "talks-duration" }, { ...DATASET, claims });
    const shown = page.querySelector(".question-answer")!;
    expect(shown.textContent).toContain("3 answers tie:");
    expect([...shown.querySelectorAll(".question-results li")].map(({ textContent }) => textContent).sort()).toEqual([
      "1 h 40",
      "1 h 45",
      "2 h",
    ]);
    expect(page.querySelector(".question-missing")!.textContent).toContain("several tie");
    expect(open({ item: "talks-duration" }).querySelector(".question-answer")!.textContent).not.toContain("tie");
  });

  it("says that there is nothing to ask about where there are no claims", () => {
    expect(open({}, { ...DATASET, claims: [] }).textContent).toMatch(/^There are no claims/);
  });

  it("gives a report its name, whose quotation marks promise nothing", () => {
    const reports = DATASET.reports.map((report) => ({ ...report, label: "The “Unprinted”" }));
    const page = open({ item: "talks-duration", asked: "greatest-report" }, { ...DATASET, reports });
    expect(page.querySelector(".question-missing")!.textContent).not.toContain("Unprinted");
    const { value } = page.querySelector<HTMLTextAreaElement>(".question-markdown")!;
    expect(value).toContain("  - id: efe\n    report: efe\n    feedback:");
  });

  it("keeps a draft, and takes whatever else is kept for an empty one", () => {
    const page = open();
    const heading = page.querySelector<HTMLInputElement>('input[type="text"]')!;
    heading.value = "Kept";
    heading.dispatchEvent(new (view as unknown as JSDOM["window"]).Event("input", { bubbles: true }));
    const again = questionPage(DATASET, view);
    expect(again.querySelector<HTMLInputElement>('input[type="text"]')!.value).toBe("Kept");
    for (const kept of ["", "{", "[1]", "null", '{"said":7,"type":"x","item":{"a":1},"ends":null}']) {
      expect(readDraft({ read: () => kept })).toEqual(emptyDraft());
    }
  });

  it("works where the browser keeps nothing, and says so", () => {
    Object.defineProperty(view, "localStorage", {
      get() {
        throw new Error("forbidden");
      },
    });
    expect(questionPage(DATASET, view).textContent).toContain("does not keep your draft");
  });

  it("copies and saves what it shows", () => {
    const said: string[] = [];
    const page = questionPage(DATASET, view, {
      copy: (text) => {
        said.push(text);
        return Promise.resolve();
      },
      save: (name, text) => said.push(name, text),
    });
    const [copy, download] = page.querySelectorAll<HTMLButtonElement>(".question-buttons button");
    copy!.click();
    download!.click();
    const { value } = page.querySelector<HTMLTextAreaElement>(".question-markdown")!;
    expect(value).toContain("```exercise\ntype: choice\n");
    expect(said).toEqual([value, "question.md", value]);
  });
});
