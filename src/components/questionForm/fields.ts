import { builder, type Child } from "../dom.js";

/** Fields of the form: each calls `set` with what was chosen or typed. */
export interface Fields {
  line: (name: string, value: string, set: (value: string) => void, help?: string) => HTMLElement;
  area: (name: string, value: string, set: (value: string) => void, help?: string) => HTMLElement;
  amount: (name: string, value: string, set: (value: string) => void) => HTMLElement;
  select: (
    name: string,
    groups: readonly { label: string; options: readonly (readonly [string, string])[] }[],
    value: string,
    set: (value: string) => void,
  ) => HTMLElement;
  radios: <T extends string>(
    name: string,
    options: readonly (readonly [T, string])[],
    value: T,
    set: (value: T) => void,
  ) => HTMLElement;
  check: (name: Child, isOn: boolean, set: (isOn: boolean) => void) => HTMLElement;
}

const LONGEST = 5_000;
let made = 0;

/** Fields for one document. */
export function fieldsIn(document: Document): Fields {
  const h = builder(document);
  const field = (name: string, input: HTMLElement, help?: string): HTMLElement => {
    if (help === undefined) return h("label", { class: "question-field" }, h("span", {}, name), input);
    const id = `question-help-${++made}`;
    input.setAttribute("aria-describedby", id);
    const label = h("label", { class: "question-field" }, h("span", {}, name), input);
    return h("div", {}, label, h("p", { class: "caption", id }, help));
  };
  return {
    line(name, value, set, help) {
      const input = h("input", { type: "text", maxlength: 300, value, dir: "auto" });
      input.addEventListener("input", () => {
        set(input.value);
      });
      return field(name, input, help);
    },
    area(name, value, set, help) {
      const input = h("textarea", { rows: 3, maxlength: LONGEST, dir: "auto" }, value);
      input.addEventListener("input", () => {
        set(input.value);
      });
      return field(name, input, help);
    },
    amount(name, value, set) {
      const input = h("input", { type: "number", min: 0, step: "any", value });
      input.addEventListener("input", () => {
        set(input.value);
      });
      return field(name, input);
    },
    select(name, groups, value, set) {
      const option = ([id, label]: readonly [string, string]): HTMLElement =>
        h("option", { value: id, selected: id === value }, label);
      const children = groups.map(({ label, options }) =>
        label === "" ? option(options[0]!) : h("optgroup", { label }, ...options.map(option)),
      );
      const input = h("select", {}, ...children);
      input.addEventListener("change", () => {
        set(input.value);
      });
      return field(name, input);
    },
    radios(name, options, value, set) {
      const group = `question-${++made}`;
      const rows = options.map(([id, label]) => {
        const input = h("input", { type: "radio", name: group, value: id, checked: id === value });
        input.addEventListener("change", () => {
          set(id);
        });
        return h("label", { class: "question-radio" }, input, h("span", {}, label));
      });
      return h("fieldset", {}, h("legend", {}, name), ...rows);
    },
    check(name, isOn, set) {
      const input = h("input", { type: "checkbox", checked: isOn });
      input.addEventListener("change", () => {
        set(input.checked);
      });
      return h("label", { class: "question-radio" }, input, h("span", {}, name));
    },
  };
}
