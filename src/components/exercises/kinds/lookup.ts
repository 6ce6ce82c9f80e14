import { LONGEST_FIND, type Find, type LookupExercise } from "../../../exercises/kinds/lookup.js";
import { exerciseStrings } from "../../../strings/exercises.js";
import type { Build } from "../../dom.js";
import { line, type Practice } from "../context.js";
import type { AnswerInput, PageKind } from "./kind.js";
import { lines } from "./paper.js";

const words = exerciseStrings.lookup;
const FIELDS = ["address", "outlet", "date", "text"] as const;

/** A search outside the notebook: what to search for and where, and fields for what was found. */
export const lookup: PageKind<"lookup"> = {
  input({ practice, exercise, h, id, given, isLocked, onChange }): AnswerInput<"lookup"> {
    const checked = given?.checked ?? [];
    const field = (name: keyof Find): HTMLInputElement | HTMLTextAreaElement => {
      const common = { id: `${id}-${name}`, disabled: isLocked, oninput: onChange };
      if (name === "text") return h("textarea", { ...common, rows: 3, maxlength: LONGEST_FIND.text });
      if (name === "date") return h("input", { ...common, type: "date" });
      const look = { type: "text", autocomplete: "off", spellcheck: "false", maxlength: LONGEST_FIND[name] };
      return h("input", { ...common, ...look, inputmode: name === "address" ? "url" : null });
    };
    const fields = FIELDS.map((name) => {
      const input = field(name);
      input.value = given?.[name] ?? "";
      return { name, input };
    });
    const found = (): Find =>
      Object.fromEntries(fields.map(({ name, input }) => [name, input.value.trim()])) as unknown as Find;
    const answer = () => ({ type: "lookup", ...found(), checked }) as const;
    return {
      element: h(
        "div",
        { class: "writing" },
        ...whatToDo(practice, h, exercise),
        h("p", { class: "caption" }, words.stays),
        ...fields.map(({ name, input }) => h("p", {}, h("label", { for: input.id }, words.fields[name]), input)),
      ),
      answer: () => (found().text === "" ? null : answer()),
      begun: () => (Object.values(found()).every((value) => value === "") ? null : answer()),
    };
  },
  room: (paper, exercise) => [
    ...whatToDo(paper.practice, paper.h, exercise),
    ...FIELDS.flatMap((name) => [
      paper.h("p", {}, words.fields[name]),
      lines(paper, name === "text" ? exercise.lines : 1),
    ]),
  ],
};

/** What to type into a search, and where to look. Nothing of it is a link: the reader leaves the page knowingly. */
function whatToDo(practice: Practice, h: Build, { search, where }: LookupExercise): HTMLElement[] {
  const searches = search.map((text) => h("li", {}, h("kbd", { class: "lookup-search" }, text)));
  const places = where.map((text) => h("li", {}, ...line(practice, text)));
  return [
    h("p", { class: "hint-title" }, words.search),
    h("ul", {}, ...searches),
    ...(places.length === 0 ? [] : [h("p", { class: "hint-title" }, words.where), h("ul", {}, ...places)]),
  ];
}
