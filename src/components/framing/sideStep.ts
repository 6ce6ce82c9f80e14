import { sharings, type SharingFinding } from "../../findings/framing/sharing.js";
import { framingStrings as words } from "../../strings/framing.js";
import type { Child } from "../dom.js";
import { placeLink } from "../lesson/evidence.js";
import { figure } from "../lesson/figure.js";
import { glyphOf, letterOf, marked, reportCell } from "../lesson/parts.js";
import { lessonStep } from "../lesson/step.js";
import type { Step } from "../lesson/steps.js";
import { sideAsk } from "./asks.js";
import { choiceChips } from "../lesson/chips.js";
import type { FramingLesson } from "./common.js";
import { readChoices, writeChoices, type Choices } from "../lesson/choices.js";

/** So many groups stand there at once; the others open. */
const FIRST = 4;

/** Sentences of different reports that share telling words, with a question about each group that has no key. */
export function sideStep(lesson: FramingLesson): Step | null {
  const groups = sharings({ ...lesson.data, framing: lesson.framing });
  if (groups.length === 0) return null;
  const { h } = lesson;
  const { name, title, finding, caption, task, known, more, columns } = words.side;
  const ids = groups.map((_, i) => String(i));
  const choices = readChoices(lesson.state.get("side"), ids, words.side.answers.length);
  const choose = (group: number, choice: number | "none"): void => {
    choices.set(String(group), choice);
    lesson.state.set("side", writeChoices(choices, ids));
  };
  const chart = (): HTMLElement => {
    const all = groups.map((group, i) => section(lesson, group, i, choices, choose));
    const rest = all.slice(FIRST);
    return h(
      "div",
      { class: "side-groups" },
      h("p", { class: "task" }, task),
      ...all.slice(0, FIRST),
      rest.length > 0 && h("details", { class: "side-more" }, h("summary", {}, more(rest.length)), ...rest),
    );
  };
  return lessonStep(lesson, {
    id: "side",
    name,
    title,
    asks: () =>
      sideAsk(groups[0]!, (answer) => {
        choose(0, answer);
      }),
    opens: () => ({
      shows: [
        figure(
          {
            id: "framing-side",
            finding: finding(groups.length),
            caption,
            chart: chart(),
            table: {
              head: [columns.shared, words.columns.report, columns.sentence, words.columns.place],
              rows: groups.flatMap((group, i) => tableRows(lesson, group, i)),
            },
          },
          lesson,
        ),
      ],
      knows: [known],
    }),
  });
}

/** One group: its shared words, a line a report, and what a reader makes of it. */
function section(
  lesson: FramingLesson,
  group: SharingFinding,
  number: number,
  choices: Choices,
  choose: (group: number, choice: number | "none") => void,
): HTMLElement {
  const { h } = lesson;
  return h(
    "section",
    { class: "side-group" },
    h("h4", {}, words.side.heading(number + 1, group.words)),
    h(
      "ul",
      {},
      ...group.sentences.map((sentence) =>
        h(
          "li",
          {},
          glyphOf(lesson, sentence.report_id, { size: 24 }),
          h("p", { class: "printed", "data-printed": sentence.report_id }, ...sharedWords(lesson, sentence)),
          h(
            "p",
            { class: "side-place" },
            placeLink(sentence, lesson),
            sentence.pronoun !== null && h("span", { class: "caption" }, ` ${words.side.pronoun(sentence.pronoun)}`),
          ),
        ),
      ),
    ),
    group.contrasts.length > 0 &&
      h("ul", { class: "side-contrasts" }, ...group.contrasts.map((one) => h("li", {}, contrastInWords(lesson, one)))),
    choiceChips(h, {
      name: `side-${number}`,
      legend: words.side.question(number + 1),
      answers: words.side.answers.map((label, choice) => ({ label, choice })),
      chosen: choices.get(String(number)),
      choose: (choice) => {
        choose(number, choice);
      },
    }),
  );
}

/** “will be signed” in A, B and E; “could be signed” in C. */
function contrastInWords(lesson: FramingLesson, { kind, told }: SharingFinding["contrasts"][number]): string {
  const forms = [...new Set(told.map(({ text }) => text.toLowerCase()))];
  return words.side.contrast[kind](
    forms.map((form) => {
      const own = told.filter(({ text }) => text.toLowerCase() === form);
      return [own[0]!.text, own.map(({ report_id }) => letterOf(lesson, report_id))] as const;
    }),
  );
}

/** A sentence with its shared words marked; who hears the page hears it undivided. */
function sharedWords({ h }: FramingLesson, { text, start, shared }: SharingFinding["sentences"][number]): Child[] {
  const inText = shared.map((span) => ({ start: span.start - start, end: span.end - start }));
  return marked(h, text, inText, (part) => h("b", {}, part));
}

function tableRows(lesson: FramingLesson, { words: shared, sentences }: SharingFinding, number: number): Child[][] {
  const { h } = lesson;
  return sentences.map((sentence) => [
    words.side.heading(number + 1, shared),
    reportCell(lesson, sentence.report_id),
    h("span", { class: "printed", "data-printed": sentence.report_id }, sentence.text),
    placeLink(sentence, lesson),
  ]);
}
