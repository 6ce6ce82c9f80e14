import { clockInWords, dateInWords } from "../../strings/dates.js";
import { workbench } from "../../strings/workbench.js";
import { emptyWork, type Work } from "../../workbench/work.js";
import { builder, button } from "../dom.js";
import type { Bench } from "./state.js";

const words = workbench.works;
const MINUTES = 60;

interface WorksOptions {
  document: Document;
  /** Asks before a set goes. */
  confirm: (question: string) => boolean;
  /** Called when other work lies on the bench. */
  onOpened: (said: string) => void;
}

/** The sets of reports in this browser, each a work of its own, and the last states of the one on the bench. */
export function works(bench: Bench, { document, confirm, onOpened }: WorksOptions): HTMLElement {
  const h = builder(document);
  const { others, states } = bench;
  const put = (how: "open" | "restore", work: Work): void => {
    bench[how](work);
    onOpened(workbench.opened(work.reports.length));
  };
  const line = (title: string, what: string, ...ways: HTMLElement[]): HTMLElement =>
    h("li", {}, h("span", {}, h("b", {}, title), h("span", { class: "caption" }, ` ${what}`)), ...ways);
  return h(
    "div",
    {},
    h("p", { class: "caption" }, words.hint),
    h(
      "ul",
      { class: "bench-works-list" },
      bench.work.reports.length > 0 &&
        line(titleOf(bench.work), `${words.holds(bench.work.reports.length)}, ${words.here}`),
      ...others.map((work) =>
        line(
          titleOf(work),
          `${words.holds(work.reports.length)}: ${labelsOf(work)}`,
          button(h, words.open(titleOf(work)), "link", () => {
            put("open", work);
          }),
          button(h, words.remove(titleOf(work)), "link", () => {
            if (confirm(words.removeSure(titleOf(work)))) bench.forget(work);
          }),
        ),
      ),
    ),
    bench.work.reports.length > 0 &&
      h(
        "p",
        {},
        button(h, words.begin, "secondary", () => {
          bench.open(emptyWork());
          onOpened(words.begun);
        }),
      ),
    states.length > 0 && h("h3", {}, words.states),
    states.length > 0 && h("p", { class: "caption" }, words.statesHint),
    states.length > 0 &&
      h(
        "ol",
        { class: "bench-works-list" },
        ...states.map(({ work, at }) =>
          line(
            `${titleOf(work)}, ${words.holds(work.reports.length)}`,
            [words.decisions(decisionsOf(work)), whenOf(at)].filter((one) => one !== "").join(", "),
            button(h, words.back, "link", () => {
              put("restore", work);
            }),
          ),
        ),
      ),
  );
}

function titleOf({ title }: Work): string {
  return title.trim() || workbench.set.untitled;
}

function labelsOf({ reports }: Work): string {
  return reports.map(({ label }) => label).join(", ");
}

function decisionsOf({ corrections, matters }: Work): number {
  return corrections.length + matters.length;
}

/** "29 November 2026, 20:41", in the reader's own time. */
function whenOf(at: string): string {
  const time = new Date(at);
  if (at === "" || Number.isNaN(time.getTime())) return "";
  const two = (n: number): string => String(n).padStart(2, "0");
  const day = dateInWords(`${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`) ?? "";
  return `${day}, ${clockInWords(time.getHours() * MINUTES + time.getMinutes())}`;
}
