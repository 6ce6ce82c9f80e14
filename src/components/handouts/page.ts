import { assignedFragment } from "../../exercises/assigned.js";
import type { ExerciseSet } from "../../exercises/types.js";
import { exerciseStrings } from "../../strings/exercises.js";
import { handoutsStrings } from "../../strings/handouts.js";
import { setAside } from "../classResults/page.js";
import { builder, button, type Build } from "../dom.js";
import { togetherOf, type Practice } from "../exercises/context.js";
import { lessonOf, type LessonData } from "../lesson/data.js";
import { exercisePicker, type Picker } from "./picker.js";
import { keySheet, sheetsOf, studentSheet } from "./sheets.js";
import { pageAt } from "../pageAt.js";

const words = handoutsStrings.handout;

/** What is on the page, and so on paper: never both. */
type Show = "sheets" | "key";
type Paper = "A4" | "Letter";

interface HandoutOptions {
  /** The address of the practice page with a fragment that assigns exercises. */
  practice?: (fragment: string) => string;
}

/** Handouts: exercises are chosen, seen as they will be on paper, and printed; or sent as a link. */
export function handoutPage(
  data: LessonData,
  set: ExerciseSet,
  window: Window,
  { practice: addressOf = (fragment) => pageAt(".", "practice", fragment) }: HandoutOptions = {},
): HTMLElement {
  const { document } = window;
  const h = builder(document);
  if (set.exercises.length === 0) return h("p", {}, exerciseStrings.noneAtAll);
  const practice = togetherOf(lessonOf(data, "timing", window, "handouts"), set);
  let show: Show = "sheets";
  let paper: Paper = "A4";
  let hasSentences = true;
  const preview = h("div", { class: "paper-preview" });
  const print = button(h, "", "primary", () => {
    window.print();
  });
  const picker = exercisePicker(set, document, draw);
  const link = assignment(practice, picker, window, addressOf);

  function draw(): void {
    const sheets = sheetsOf(picker.chosen());
    print.textContent = words.print[show];
    print.disabled = sheets.length === 0;
    preview.dataset["paper"] = paper;
    const pages = sheets.map(({ lesson, predict, exercises }, i) => {
      const options = { at: i + 1, of: sheets.length, hasSentences, isFirst: predict && i + 1 < sheets.length };
      return show === "sheets"
        ? studentSheet(practice, lesson, exercises, options)
        : keySheet(practice, lesson, exercises, i + 1);
    });
    preview.replaceChildren(...(pages.length === 0 ? [h("p", {}, words.empty)] : pages));
    link.refresh();
  }
  const controls = h(
    "section",
    { class: "handout-controls" },
    h("h2", {}, words.title),
    radios<Show>(h, "handout-show", words.show, { sheets: words.sheets, key: words.key }, "sheets", (value) => {
      show = value;
      draw();
    }),
    radios<Paper>(h, "handout-paper", words.paper, { A4: "A4", Letter: "Letter" }, "A4", (value) => {
      paper = value;
      draw();
    }),
    sentencesBox(h, (isOn) => {
      hasSentences = isOn;
      draw();
    }),
    h("p", { class: "caption" }, words.apart),
    h("p", {}, print),
  );
  draw();
  return h(
    "div",
    { class: "handouts" },
    picker.element,
    controls,
    link.element,
    setAside(set, document),
    h("div", { class: "paper-scroll", tabindex: "0", role: "region", "aria-label": words.title }, preview),
  );
}

function radios<T extends string>(
  h: Build,
  name: string,
  legend: string,
  values: Record<T, string>,
  chosen: T,
  choose: (value: T) => void,
): HTMLElement {
  const labels = (Object.entries(values) as [T, string][]).map(([value, text]) => {
    const input = h("input", { type: "radio", name, value, checked: value === chosen });
    input.addEventListener("change", () => {
      choose(value);
    });
    return h("label", { class: "chip" }, input, text);
  });
  return h("fieldset", { class: "handout-choice" }, h("legend", {}, legend), h("div", { class: "chips" }, ...labels));
}

function sentencesBox(h: Build, choose: (isOn: boolean) => void): HTMLElement {
  const input = h("input", { type: "checkbox", checked: true });
  input.addEventListener("change", () => {
    choose(input.checked);
  });
  return h("p", {}, h("label", { class: "pick" }, input, h("span", {}, words.sentences)));
}

/** The link that gives what is chosen to students. */
function assignment(
  { lesson }: Practice,
  picker: Picker,
  window: Window,
  addressOf: NonNullable<HandoutOptions["practice"]>,
): { element: HTMLElement; refresh: () => void } {
  const words = handoutsStrings.assign;
  const { document } = lesson;
  const h = builder(document);
  const hold = h("input", { type: "checkbox", onchange: refresh });
  const word = h("input", { id: "assign-word", type: "text", autocomplete: "off", maxlength: 80, oninput: refresh });
  const address = h("input", { id: "assign-link", type: "text", readonly: true });
  const said = h("span", { role: "status" });
  const copy = h("button", { type: "button", class: "secondary" }, words.copy);
  const held = h(
    "div",
    { hidden: true },
    h("p", { class: "field" }, h("label", { for: word.id }, words.word), word),
    h("p", { class: "caption" }, words.honest),
  );

  function refresh(): void {
    const what = picker.path() ?? picker.chosen().map(({ id }) => id);
    held.hidden = !hold.checked;
    const fragment = assignedFragment(what, hold.checked ? { word: word.value } : null);
    address.value = new URL(addressOf(fragment), window.location.href).href;
    said.textContent = "";
  }
  copy.addEventListener("click", () => {
    address.select();
    // Without a secure connection there is no clipboard; the address is selected then, to be copied by hand.
    const { clipboard } = window.navigator as { clipboard?: Clipboard };
    void clipboard?.writeText(address.value).then(
      () => {
        said.textContent = words.copied;
      },
      () => undefined,
    );
  });
  return {
    element: h(
      "section",
      { class: "assign" },
      h("h2", {}, words.title),
      h("p", {}, h("label", { class: "pick" }, hold, h("span", {}, words.hold))),
      held,
      h("p", { class: "field" }, h("label", { for: address.id }, words.link), address, copy, said),
    ),
    refresh,
  };
}
