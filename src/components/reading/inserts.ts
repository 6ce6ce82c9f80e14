import type { Span } from "../../parser/types.js";
import { reading as words } from "../../strings/reading.js";
import { builder, svg } from "../dom.js";
import type { Inserts } from "./article.js";
import { withMarks } from "./layers.js";
import type { Cluster, Reading } from "./model.js";
import type { Note } from "./noteModel.js";
import { speakerOf } from "./quotationNotes.js";

/**
 * What stands between the report's words: who speaks (for screen readers), the numbers of notes, and a button for each
 * place with claims, which opens the other reports' words.
 */
export function insertsOf(
  reading: Reading,
  clusters: readonly Cluster[],
  notes: readonly Note[],
  arrived: Span | null,
  toggle: (cluster: Cluster) => void,
  document: Document,
): Inserts {
  const h = builder(document);
  const opening = new Map<number, (() => Node)[]>();
  const closing = new Map<number, (() => Node)[]>();
  const add = (map: typeof opening, at: number, ...make: (() => Node)[]): void => {
    map.set(at, [...(map.get(at) ?? []), ...make]);
  };
  for (const quotation of reading.quotations) {
    const { start, end } = withMarks(reading.text, quotation);
    add(opening, start, () => spoken(words.quotationBegins(speakerOf(quotation, reading))));
    add(closing, end, () => spoken(words.quotationEnds));
  }
  clusters.forEach((cluster, i) => {
    // A place to cut at, so that its words can be lit up.
    add(opening, cluster.start);
    add(opening, cluster.end);
    add(closing, withMarks(reading.text, cluster).end, () => clusterMark(cluster, i));
  });
  for (const note of notes) {
    if (note.cluster === null) add(closing, note.end, () => noteNumber(note));
  }
  if (arrived !== null) {
    add(opening, arrived.start);
    add(opening, arrived.end);
  }
  return { opening, closing };

  function spoken(text: string): HTMLElement {
    return h("span", { class: "visually-hidden speaker" }, ` ${text} `);
  }

  function noteNumber({ number }: Note): HTMLElement {
    return h(
      "sup",
      { class: "note-number", "data-ref": number },
      h("span", { "aria-hidden": "true" }, String(number)),
      h("span", { class: "visually-hidden" }, ` ${words.note(number)} `),
    );
  }

  function clusterMark(cluster: Cluster, i: number): HTMLElement {
    const numbers = notes.filter((note) => note.cluster?.start === cluster.start).map(({ number }) => number);
    const labels = cluster.claims.map(({ item }) => reading.items.find(({ id }) => id === item)?.label ?? item);
    const name = [numbers.length > 0 ? words.numbers(numbers) : "", words.compare([...new Set(labels)])]
      .join(" ")
      .trim();
    return h(
      "button",
      {
        type: "button",
        class: "claim-mark",
        "aria-expanded": "false",
        "aria-label": name,
        "data-cluster": i,
        onclick: () => {
          toggle(cluster);
        },
      },
      numbers.length > 0 ? h("span", { "data-ref": numbers.join(" ") }, numbers.join(" ")) : compareSign(),
    );
  }

  /** Two lines of text, one beside the other. */
  function compareSign(): SVGElement {
    const path = svg(document, "path", { d: "M1,2.5H8M1,5.5H11M4,8.5H11", class: "stroke" });
    return svg(document, "svg", { viewBox: "0 0 12 11", width: 10, height: 9, "aria-hidden": "true" }, path);
  }
}
