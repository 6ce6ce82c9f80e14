import { provenanceStrings } from "../../strings/provenance.js";
import { builder } from "../dom.js";
import { figure } from "../lesson/figure.js";
import type { Step } from "../lesson/steps.js";
import { lookups } from "./lookupModel.js";
import type { Context } from "./model.js";
import { quoted, step, whereLink } from "./parts.js";
import { writer, type WriterOptions } from "./writer.js";

const words = provenanceStrings.lookup;

/** The last step: what to look up first, then a short report of one's own. */
export function lookupStep(context: Context, options: WriterOptions): Step {
  const { lesson } = context;
  return {
    id: "lookup",
    name: words.name,
    title: words.title,
    content: () => {
      const h = builder(lesson.document);
      const list = lookups(context);
      const evidence = (rows: (typeof list)[number]["evidence"]): HTMLElement =>
        h("p", { class: "lookup-words" }, ...rows.flatMap((row) => [quoted(h, row), " ", whereLink(row, lesson), " "]));
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
      return h(
        "div",
        {},
        step(lesson, "lookup", words.known(list.length), figure(parts, lesson)),
        writer(lesson, options),
      );
    },
  };
}
