import { headlineFrames } from "../../findings/framing/headlines.js";
import { framingStrings as words } from "../../strings/framing.js";
import { sign } from "../lesson/data.js";
import type { Step } from "../lesson/steps.js";
import { cards, lessonStep } from "../lesson/step.js";
import { glyphOf, letters } from "../lesson/parts.js";
import { choiceChips } from "../lesson/chips.js";
import type { FramingLesson } from "./common.js";
import { codingFigure, findingOf } from "./headlinesCoding.js";
import { readChoices, writeChoices, type Choices } from "../lesson/choices.js";
import { headlinesOf, type Headline } from "./headlinesModel.js";

/** The headlines compared: sorted by the reader, then beside the codebook's words. */
export function headlinesStep(lesson: FramingLesson): Step | null {
  const headlines = headlinesOf(lesson);
  if (headlines.length === 0) return null;
  const { name, title, none, noVerdict } = words.headlines;
  const silent = lesson.data.reports.filter(({ headline }) => headline === "");
  const { h } = lesson;
  // The author's cards belong to what is revealed by and by.
  const parts = {
    id: "headlines",
    name: name(headlines.length),
    title: title(headlines.length),
    hasCards: false,
    // The headlines are sorted before the codebook's words stand beside them.
    ...(headlineFrames(lesson.data).length > 0 ? { asks: "itself" as const } : {}),
  } as const;
  return lessonStep(lesson, {
    ...parts,
    opens: () => ({
      shows: [
        silent.length > 0 && h("p", { class: "caption" }, none(letters(lesson, silent))),
        headlineFrames(lesson.data).length > 0 ? sorting(lesson, headlines) : plain(lesson, headlines),
        h("p", { class: "no-verdict" }, noVerdict(headlines.length)),
      ],
    }),
  });
}

/** Without frames there is nothing to sort by: the headlines one below the other. */
function plain(lesson: FramingLesson, headlines: readonly Headline[]): HTMLElement {
  const { h } = lesson;
  const counts = headlines.map((headline) => headline.words);
  return h(
    "section",
    {},
    h("h2", {}, words.headlines.lengths(Math.min(...counts), Math.max(...counts), headlines.length)),
    h("p", { class: "caption" }, words.headlines.lengthsCaption),
    h("ol", { class: "headline-list" }, ...headlines.map((headline) => h("li", {}, ...line(lesson, headline)))),
    ...cards(lesson, ["headlines"], []),
  );
}

function line(lesson: FramingLesson, { report_id, text }: Headline): Element[] {
  const { h } = lesson;
  return [
    glyphOf(lesson, report_id, { size: 28 }),
    h("p", { class: "headline-text printed", "data-printed": report_id }, text),
  ];
}

/** First the unmarked headlines with a choice each, then the same with the codebook's words. */
function sorting(lesson: FramingLesson, headlines: readonly Headline[]): HTMLElement {
  const { h, state } = lesson;
  const frames = headlineFrames(lesson.data);
  const ids = headlines.map(({ report_id }) => report_id);
  const root = h("div", {});
  let choices = readChoices(state.get("sort"), ids, frames.length);
  const isDone = (): boolean => choices.size === headlines.length;

  function draw(): void {
    const isShown = state.get("shown") === "yes" && isDone();
    root.replaceChildren(...(isShown ? revealed() : asking()));
  }

  function asking(): HTMLElement[] {
    const reveal = h("button", { type: "button", class: "primary" }, words.headlines.reveal);
    const status = h("p", { class: "caption", role: "status" });
    const update = (): void => {
      reveal.disabled = !isDone();
      status.textContent = isDone() ? "" : words.headlines.left(headlines.length - choices.size);
    };
    reveal.addEventListener("click", () => {
      state.set("shown", "yes");
      draw();
      root.querySelector<HTMLElement>(".finding")?.focus();
    });
    const choose = (report_id: string, choice: number | "none"): void => {
      choices.set(report_id, choice);
      state.set("sort", writeChoices(choices, ids));
      update();
    };
    update();
    return [
      h("h2", {}, words.headlines.heading),
      h("p", { class: "task" }, words.headlines.task(frames.length + 1)),
      h(
        "ol",
        { class: "headline-list" },
        ...headlines.map((headline) =>
          h("li", {}, ...line(lesson, headline), question(lesson, headline, choices, choose)),
        ),
      ),
      h("p", { class: "sort-end" }, reveal),
      status,
    ];
  }

  function revealed(): HTMLElement[] {
    const reset = h(
      "button",
      {
        type: "button",
        class: "link",
        onclick: () => {
          choices = new Map();
          state.set("sort", null);
          state.set("shown", null);
          state.set("open", null);
          draw();
          root.querySelector<HTMLElement>("input")?.focus();
        },
      },
      words.headlines.reset,
    );
    const figure = codingFigure(lesson, headlines, choices);
    figure.querySelector(".finding")?.setAttribute("tabindex", "-1");
    const known = [findingOf(lesson), words.headlines.known];
    return [figure, h("p", { class: "sort-end" }, reset), ...cards(lesson, ["headlines"], known)];
  }

  draw();
  return root;
}

/** One headline's choice among the frames, as radio buttons. */
function question(
  lesson: FramingLesson,
  { report_id }: Headline,
  choices: Choices,
  choose: (report_id: string, choice: number | "none") => void,
): HTMLElement {
  const answers: { label: string; choice: number | "none" }[] = [
    ...headlineFrames(lesson.data).map(({ label }, choice) => ({ label, choice })),
    { label: words.headlines.nothing, choice: "none" },
  ];
  return choiceChips(lesson.h, {
    name: `sort-${report_id}`,
    legend: words.headlines.question(sign(lesson.data, report_id).letter),
    answers,
    chosen: choices.get(report_id),
    choose: (choice) => {
      choose(report_id, choice);
    },
  });
}
