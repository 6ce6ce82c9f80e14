import { provenanceStrings } from "../../strings/provenance.js";
import { figure } from "../lesson/figure.js";
import type { Step } from "../lesson/steps.js";
import { lessonStep } from "../lesson/step.js";
import { printed } from "../lesson/evidence.js";
import { lookups } from "./lookupModel.js";
import type { Context } from "./model.js";
import { whereLink } from "./parts.js";
import { writer, type WriterOptions } from "./writer.js";

const words = provenanceStrings.lookup;

/** The last step: what to look up first, then a short report of one's own. */
export function lookupStep(context: Context, options: WriterOptions): Step {
  const { lesson } = context;
  const { h } = lesson;
  const { name, title } = words;
  const opens = (): { shows: HTMLElement[]; knows: string[] } => {
    const list = lookups(context);
    const evidence = (rows: (typeof list)[number]["evidence"]): HTMLElement =>
      h("p", { class: "lookup-words" }, ...rows.flatMap((row) => [printed(h, row), " ", whereLink(row, lesson), " "]));
    const chart = h(
      "ol",
      { class: "lookups" },
      ...list.map(({ kind, question, search, evidence: rows }) =>
        h(
          "li",
          { "data-kind": kind },
          h("p", { class: "lookup-question" }, question),
          search !== "" && h("p", { class: "caption" }, `${words.search} ${search}`),
          evidence(rows),
        ),
      ),
    );
    const parts = {
      id: "provenance-lookup",
      finding: words.finding(list.length),
      caption: words.intro,
      chart,
      table: {
        head: [words.number, words.question, words.where],
        rows: list.map(({ question, evidence: rows }, i) => [String(i + 1), question, evidence(rows)]),
      },
    };
    return { shows: [figure(parts, lesson)], knows: words.known(list.length) };
  };
  const step = lessonStep(lesson, { id: "lookup", name, title, opens });
  return { ...step, content: () => h("div", {}, step.content(), writer(lesson, options)) };
}
