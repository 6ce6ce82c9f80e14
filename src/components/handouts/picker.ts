import { lessonsWith } from "../../exercises/progress.js";
import type { Exercise, ExerciseSet, Path } from "../../exercises/types.js";
import { strings } from "../../strings/index.js";
import { handoutsStrings } from "../../strings/handouts.js";
import { builder } from "../dom.js";

const words = handoutsStrings.choose;

export interface Picker {
  element: HTMLElement;
  /** In the order in which they are met. */
  chosen: () => Exercise[];
  /** The path that is chosen as it is; null where exercises are chosen one by one. */
  path: () => Path | null;
}

/** A path, or exercises one by one. */
export function exercisePicker(set: ExerciseSet, document: Document, onChange: () => void): Picker {
  const h = builder(document);
  const first = set.paths[0] ?? null;
  let path: Path | null = first;
  const picked = new Set(first === null ? [] : idsOf(first));
  const said = h("p", { class: "caption", role: "status" });
  const boxes = new Map<string, HTMLInputElement>();

  const select = h(
    "select",
    { id: "handout-path" },
    ...set.paths.map(({ id, title, minutes }) => h("option", { value: id }, words.pathItem(title, minutes))),
    h("option", { value: "", selected: first === null }, words.none),
  );
  select.addEventListener("change", () => {
    path = set.paths.find(({ id }) => id === select.value) ?? null;
    if (path !== null) {
      picked.clear();
      for (const id of idsOf(path)) picked.add(id);
    }
    changed();
  });

  function changed(): void {
    select.value = path?.id ?? "";
    for (const [id, box] of boxes) box.checked = picked.has(id);
    const minutes = chosen().reduce((sum, one) => sum + (one.minutes ?? 0), 0);
    said.textContent = words.chosen(picked.size, minutes);
    onChange();
  }
  function pickOne(ids: readonly string[], isPicked: boolean): void {
    path = null;
    for (const id of ids) {
      if (isPicked) picked.add(id);
      else picked.delete(id);
    }
    changed();
  }
  function group(exercises: readonly Exercise[], name: string): HTMLElement {
    const ids = exercises.map(({ id }) => id);
    const rows = exercises.map(({ id, title, minutes }) => {
      const box = h("input", { type: "checkbox", value: id, checked: picked.has(id) });
      box.addEventListener("change", () => {
        pickOne([id], box.checked);
      });
      boxes.set(id, box);
      const time = minutes === null ? "" : words.minutes(minutes);
      return h("label", { class: "pick" }, box, h("span", {}, title, " ", h("span", { class: "caption" }, time)));
    });
    const button = (text: string, isPicked: boolean): HTMLElement => {
      const made = h("button", { type: "button", class: "link", "aria-label": `${name}: ${text}` }, text);
      made.addEventListener("click", () => {
        pickOne(ids, isPicked);
      });
      return made;
    };
    return h(
      "details",
      { class: "pick-group" },
      h("summary", {}, name),
      h("p", { class: "caption pick-all" }, button(words.all, true), " ", button(words.nothing, false)),
      ...rows,
    );
  }
  function chosen(): Exercise[] {
    const order = path === null ? set.exercises.map(({ id }) => id) : idsOf(path);
    const ids = [...new Set(order)].filter((id) => picked.has(id));
    return ids.map((id) => set.exercises.find((one) => one.id === id)).filter((one) => one !== undefined);
  }

  const groups = lessonsWith(set.exercises).map((lesson) =>
    group(
      set.exercises.filter((one) => one.lesson === lesson),
      strings.dimensions[lesson],
    ),
  );
  const start = chosen();
  said.textContent = words.chosen(
    start.length,
    start.reduce((sum, one) => sum + (one.minutes ?? 0), 0),
  );
  return {
    element: h(
      "section",
      { class: "picker" },
      h("h2", {}, words.title),
      set.paths.length > 0 && h("p", { class: "field" }, h("label", { for: select.id }, words.path), select),
      ...groups,
      said,
    ),
    chosen,
    path: () => path,
  };
}

function idsOf({ stops }: Path): string[] {
  return stops.flatMap(({ exercises }) => exercises);
}
