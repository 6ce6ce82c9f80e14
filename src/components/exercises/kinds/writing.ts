import { LONGEST_TEXT } from "../../../exercises/kinds/texts.js";
import type { WritingCheck } from "../../../exercises/types.js";
import { checkWriting, type Rules } from "../../../exercises/writing.js";
import { exerciseStrings } from "../../../strings/exercises.js";
import { handoutsStrings } from "../../../strings/handouts.js";
import { type Build, type Child } from "../../dom.js";
import { place } from "../../lesson/evidence.js";
import { citePicker } from "./cite.js";
import type { AnswerInput, InputContext, PageKind, Paper } from "./kind.js";
import { lines } from "./paper.js";

const words = exerciseStrings.writing;
type FreeType = "short" | "headline" | "report";

/** Free text; a headline or a report with rules. */
export const writing: PageKind<FreeType> = {
  input: writingInput,
  room: (paper, exercise) => [exercise.type !== "short" && rulesOnPaper(paper, exercise), lines(paper, exercise.lines)],
};

function rulesOnPaper({ practice, h }: Paper, { words: { min, max }, citations }: Rules): HTMLElement {
  const [report] = practice.lesson.data.reports;
  const example = [report?.letter, place({ paragraph: 2 })].filter(Boolean).join(" ");
  const cite = handoutsStrings.handout.cite(citations.min, example);
  return h("p", {}, handoutsStrings.handout.words(min, max), cite !== "" && ` ${cite}`);
}

/** A field for free text; a headline or a report also gets its count of words, its citations, and its loaded words. */
function writingInput(context: InputContext<FreeType>): AnswerInput<FreeType> {
  const { exercise, h, id, document, given, isLocked } = context;
  const checked = given?.checked ?? [];
  const field = h("textarea", {
    id: `${id}-text`,
    rows: Math.min(14, Math.max(2, exercise.lines)),
    maxlength: LONGEST_TEXT,
    disabled: isLocked,
    "aria-describedby": exercise.type === "short" ? null : `${id}-rules`,
  });
  field.value = given?.text ?? "";
  const label = h("label", { for: field.id }, words.label[exercise.type]);
  const answer: AnswerInput<FreeType>["answer"] = () =>
    field.value.trim() === "" ? null : { type: exercise.type, text: field.value, checked };
  const changed = (): void => {
    context.onChange();
  };
  field.addEventListener("input", changed);
  const element = h("div", { class: "writing" }, label, field);
  if (exercise.type === "short") return { element, answer };

  const rules = h("div", { class: "writing-rules", id: `${id}-rules` });
  const show = (): void => {
    rules.replaceChildren(...rulesFor(h, exercise, field.value));
  };
  field.addEventListener("input", show);
  show();
  element.append(rules);
  if (!isLocked && exercise.citable.length > 0) {
    const insert = (claim_id: string): void => {
      const at = field.selectionEnd;
      field.setRangeText(`${/\s$|^$/.test(field.value.slice(0, at)) ? "" : " "}[${claim_id}]`, at, at, "end");
      show();
      changed();
    };
    element.append(citePicker(context.practice, { document, id, citable: exercise.citable, insert }));
  }
  if (isLocked) element.append(...writingResult(h, exercise, field.value));
  return { element, answer };
}

function rulesFor(h: Build, exercise: Rules, text: string): HTMLElement[] {
  const check = checkWriting(exercise, text);
  const { min, max } = exercise.words;
  const { citations } = exercise;
  return [
    h("p", { class: "caption" }, words.words(check.words, min, max)),
    ...(citations.min > 0 ? [h("p", { class: "caption" }, words.cite(citations.min, citations.reports))] : []),
  ];
}

/** What can be said about a text: its length, its citations, and which of its words stand on the codebook's lists. */
function writingResult(h: Build, exercise: Rules, text: string): HTMLElement[] {
  const check = checkWriting(exercise, text);
  const cited = new Set(check.citations.filter(({ exists }) => exists).map(({ claim_id }) => claim_id)).size;
  const open = check.open.map((what) => h("li", {}, words.open[what]));
  return [
    h("p", { class: "preview-label caption" }, words.preview),
    h("p", { class: "writing-preview" }, ...markedText(h, text, check)),
    h(
      "ul",
      { class: "writing-result" },
      ...(open.length > 0 ? open : [h("li", {}, words.complete)]),
      h("li", {}, words.cited(cited)),
      h("li", {}, words.loaded(check.loaded.length)),
    ),
  ];
}

/** A student's text with its citations and loaded words marked. */
function markedText(h: Build, text: string, { citations, loaded }: WritingCheck): Child[] {
  const marks = [
    ...citations.map(({ start, end, exists }) => ({
      start,
      end,
      name: exists ? "cited" : "cited is-unknown",
      note: exists ? "" : words.unknownMark,
    })),
    ...loaded.map(({ start, end, label }) => ({ start, end, name: "loaded", note: words.loadedMark(label) })),
  ].sort((a, b) => a.start - b.start);
  const pieces: Child[] = [];
  let at = 0;
  for (const { start, end, name, note } of marks) {
    if (start < at) continue;
    pieces.push(text.slice(at, start), h("mark", { class: name }, text.slice(start, end)));
    if (note !== "") pieces.push(h("span", { class: "mark-note" }, ` (${note})`));
    at = end;
  }
  return [...pieces, text.slice(at)];
}
