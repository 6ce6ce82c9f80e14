import {
  CLASS_COLUMNS,
  classResults,
  classRows,
  type ClassResults,
  type NamedAnswers,
} from "../../exercises/classResults.js";
import { takeIn, type NamedFile, type Refused } from "../../exercises/classResultsFiles.js";
import type { ExerciseSet } from "../../exercises/types.js";
import { exerciseStrings } from "../../strings/exercises.js";
import { classResultsStrings } from "../../strings/classResults.js";
import { builder, button, type Child } from "../dom.js";
import { downloadableCsv } from "../csv.js";
import { type Save, saveIn } from "../download.js";
import { nameOf, togetherOf } from "../exercises/context.js";
import { lessonOf, type LessonData } from "../lesson/data.js";
import { handsMode } from "./hands.js";
import { resultSection } from "./result.js";

const words = classResultsStrings;

interface ClassPageOptions {
  /** Saves a file; the browser's own way unless told. */
  save?: Save;
}

interface ClassPage {
  element: HTMLElement;
  /** Takes files in as if they had been dropped; done when all are read and shown. */
  take: (files: readonly NamedFile[]) => Promise<void>;
}

/** The class results page: answer files of a class, or a show of hands. Everything stays in the browser. */
export function classPage(
  data: LessonData,
  set: ExerciseSet,
  window: Window,
  options: ClassPageOptions = {},
): ClassPage {
  const { document } = window;
  const h = builder(document);
  const practice = togetherOf(lessonOf(data, "timing", window, "class"), set);
  let files: NamedAnswers[] = [];
  let refused: Refused[] = [];
  const status = h("div", { class: "class-status", role: "status" });
  const results = h("div", { class: "class-results" });
  const input = h("input", { type: "file", id: "class-files", multiple: true, accept: ".json,application/json" });
  const byFiles = h("div", {}, dropZone(), status, results);
  const byHands = h("div", { hidden: true });

  async function take(dropped: readonly NamedFile[]): Promise<void> {
    const intake = await takeIn(dropped, set, (done) => {
      status.replaceChildren(h("p", {}, words.reading(done, dropped.length)));
    });
    files = [...files, ...intake.read];
    refused = [...refused, ...intake.refused];
    draw();
  }

  function draw(): void {
    const all = classResults(set, files);
    status.replaceChildren(...statusLines(all));
    results.replaceChildren(
      ...(files.length === 0
        ? [h("p", {}, words.empty)]
        : all.exercises.length === 0
          ? [h("p", {}, words.none)]
          : [jumps(all), ...all.exercises.map((result) => resultSection(practice, result))]),
    );
  }

  function statusLines(all: ClassResults): Child[] & Node[] {
    const list = (items: readonly string[]): HTMLElement => h("ul", {}, ...items.map((item) => h("li", {}, item)));
    const lines: (HTMLElement | false)[] = [
      files.length + refused.length > 0 && h("p", {}, h("b", {}, words.read(files.length)), " ", ...buttons()),
      refused.length > 0 && h("p", {}, h("b", {}, words.notRead(refused.length))),
      refused.length > 0 && list(refused.map(refusalText)),
      all.leftOut.length > 0 && h("p", {}, words.leftOut),
      all.leftOut.length > 0 &&
        list(all.leftOut.map(({ id, title, files: n }) => words.leftOutItem(title === "" ? id : title, n))),
      all.replaced.length + all.unread.length + all.sameName.length > 0 &&
        list([
          ...all.replaced.map(({ file, by }) => words.replaced(file, by)),
          ...all.unread.map(({ file, entries }) => words.unread(file, entries)),
          ...all.sameName.map(words.sameName),
        ]),
      all.exercises.length > 0 && h("p", { class: "caption" }, words.order, " ", words.legend),
    ];
    return lines.filter((line) => line !== false);
  }

  function buttons(): HTMLElement[] {
    const save = options.save ?? saveIn(document);
    return [
      button(h, words.csv, "link", () => {
        save(`class-${set.dataset}.csv`, downloadableCsv(classRows(set, files), CLASS_COLUMNS), "text/csv");
      }),
      button(h, words.print, "link", () => {
        window.print();
      }),
      button(h, words.clear, "link", () => {
        files = [];
        refused = [];
        draw();
        status.append(h("p", {}, words.cleared));
      }),
    ];
  }

  function jumps(all: ClassResults): HTMLElement {
    const items = all.exercises.map(({ exercise }) => {
      const link = h("a", { href: `#result-${exercise.id}` }, nameOf(practice, exercise));
      return h("li", {}, link);
    });
    return h("nav", { class: "class-jumps", "aria-label": words.jump }, h("ul", {}, ...items));
  }

  function dropZone(): HTMLElement {
    const zone = h(
      "div",
      { class: "drop-zone" },
      h("div", {}, h("p", {}, h("b", {}, words.drop)), h("p", { class: "caption" }, words.stays)),
      h("label", { class: "secondary file-button", for: input.id }, words.choose, input),
    );
    input.addEventListener("change", () => {
      const chosen = [...(input.files ?? [])];
      void take(chosen).then(() => {
        input.value = "";
      });
    });
    for (const event of ["dragenter", "dragover"]) {
      zone.addEventListener(event, (over) => {
        over.preventDefault();
        zone.classList.add("is-over");
      });
    }
    for (const event of ["dragleave", "drop"]) {
      zone.addEventListener(event, () => {
        zone.classList.remove("is-over");
      });
    }
    zone.addEventListener("drop", (event) => {
      event.preventDefault();
      void take([...(event.dataTransfer?.files ?? [])]);
    });
    return zone;
  }

  function modes(): HTMLElement {
    const radio = (value: "files" | "hands", name: string, checked: boolean): HTMLElement => {
      const input = h("input", { type: "radio", name: "class-mode", value, checked });
      input.addEventListener("change", () => {
        byFiles.hidden = value === "hands";
        byHands.hidden = value === "files";
        if (value === "hands" && byHands.childElementCount === 0) byHands.append(handsMode(practice));
      });
      return h("label", { class: "chip" }, input, name);
    };
    return h(
      "fieldset",
      { class: "class-modes" },
      h("legend", {}, words.modes),
      h("div", { class: "chips" }, radio("files", words.byFiles, true), radio("hands", words.byHands, false)),
    );
  }

  if (set.exercises.length === 0) return { element: h("p", {}, exerciseStrings.noneAtAll), take };
  draw();
  return { element: h("div", { class: "class-page" }, modes(), byFiles, byHands, setAside(set, document)), take };
}

function refusalText({ file, refusal }: Refused): string {
  if (refusal.why === "too-big") return `${file} ${words.tooBig((refusal.bytes / 1_000_000).toFixed(0))}`;
  if (refusal.why === "other-dataset") return `${file} ${words.otherDataset(refusal.dataset)}`;
  return `${file} ${words.refusals[refusal.why]}`;
}

/** Exercises that are not shown because the data do not support them any more, for the teacher to mend. */
export function setAside(set: ExerciseSet, document: Document): HTMLElement | null {
  const h = builder(document);
  if (set.setAside.length === 0) return null;
  const items = set.setAside.map(({ title, id, problems }) =>
    h(
      "li",
      {},
      h("b", {}, title === "" ? id : title),
      ...problems.map((problem) => h("p", { class: "caption" }, problem)),
    ),
  );
  return h("section", { class: "set-aside" }, h("p", {}, words.setAside(items.length)), h("ul", {}, ...items));
}
