import type { Statement } from "../../coding/collation/statement.js";
import { wordingStrings as words } from "../../strings/wording.js";
import { glyph } from "../glyph.js";
import { type Lesson, sign } from "../lesson/data.js";
import { reportsOf } from "../lesson/parts.js";

/** Key of the page's fragment that keeps the chosen statement. */
export const KEY = "group";

/** So many statements stand in one line; the others open below, so that what is chosen stays on the screen. */
export const IN_LINE = 4;

/**
 * Buttons that choose a statement, each with the signs of the reports that have it; where there is little room, a list.
 * What is chosen is shown below and kept in the address.
 * @param show what is shown of a statement
 * @param first the one to begin with, where the address names none
 */
export function chooser(
  lesson: Lesson,
  statements: readonly Statement[],
  show: (statement: Statement) => HTMLElement,
  first: Statement = statements[0]!,
): HTMLElement {
  const { h, state } = lesson;
  const place = h("div", { class: "chosen-statement" });
  const buttons = statements.map((statement) => button(lesson, statement));
  // One more than fits is no reason to hide it.
  const inLine = statements.length > IN_LINE + 1 ? IN_LINE : statements.length;
  const row = (those: readonly HTMLElement[]): HTMLElement => h("div", { class: "statements-line" }, ...those);
  const further = h(
    "details",
    { class: "statements-more" },
    h("summary", {}, words.more(statements.length - inLine)),
    row(buttons.slice(inLine)),
  );
  const options = statements.map(({ id, label }, i) =>
    h("option", { value: id }, words.chosen(i + 1, statements.length, label)),
  );
  const list = h("select", { class: "statement-list", "aria-label": words.choose }, ...options);

  function choose(statement: Statement): void {
    buttons.forEach((one, i) => {
      one.setAttribute("aria-pressed", String(statements[i] === statement));
    });
    list.value = statement.id;
    if (further.contains(buttons[statements.indexOf(statement)]!)) further.open = true;
    place.replaceChildren(show(statement));
  }
  function byId(id: string | null): Statement {
    return statements.find((statement) => statement.id === id) ?? first;
  }
  function chooseAndKeep(statement: Statement): void {
    state.set("open", null);
    state.set(KEY, statement.id);
    choose(statement);
  }
  buttons.forEach((one, i) => {
    one.addEventListener("click", () => {
      chooseAndKeep(statements[i]!);
    });
  });
  list.addEventListener("change", () => {
    chooseAndKeep(byId(list.value));
  });
  let asked = state.get(KEY);
  state.onChange(() => {
    if (state.get(KEY) === asked) return;
    asked = state.get(KEY);
    if (asked !== null) choose(byId(asked));
  });
  choose(byId(asked));
  const isOne = statements.length === 1;
  const choice = h(
    "div",
    { class: "statements", role: "group", "aria-label": words.choose },
    row(buttons.slice(0, inLine)),
  );
  if (inLine < buttons.length) choice.append(further);
  return h("div", {}, !isOne && choice, !isOne && list, place);
}

function button(lesson: Lesson, statement: Statement): HTMLButtonElement {
  const { h, document, data } = lesson;
  const signs = reportsOf(statement.rows, lesson).map((id) => glyph(sign(data, id), { document, size: 16 }));
  return h(
    "button",
    { type: "button", class: "statement", "aria-pressed": "false" },
    h("span", {}, statement.label),
    h("span", { class: "statement-signs" }, ...signs),
  );
}
