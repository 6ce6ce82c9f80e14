import type { Dimension } from "../../coding/types.js";
import { strings } from "../../strings/index.js";
import { claimsStrings } from "../../strings/claims.js";
import { builder, documentOf, type Build, type Child, type ComponentOptions } from "../dom.js";
import { glyph } from "../glyph.js";
import { lessonIcon, markIcon, searchIcon } from "../icons.js";
import {
  CHOICES,
  claimsWith,
  countOf,
  filterGroups,
  type Available,
  type ChoiceName,
  type Filters,
  type Kind,
} from "./filters.js";
import type { ClaimsData, Group } from "./model.js";

interface FilterBar {
  node: HTMLElement;
  /** The button that downloads what is shown. */
  download: HTMLButtonElement;
  /** Brings the controls and their counts into line with the filters. */
  update: (filters: Filters) => void;
}

interface FilterBarOptions extends ComponentOptions {
  onChange?: (filters: Filters) => void;
}

/** Search, download and the groups of checkboxes. It keeps nothing: it shows the filters and tells of changes. */
export function filterBar(
  data: ClaimsData,
  groups: readonly Group[],
  available: Available,
  options: FilterBarOptions = {},
): FilterBar {
  const document = documentOf(options);
  const h = builder(document);
  const words = claimsStrings;
  const change = (): void => options.onChange?.(read());

  const search = h("input", { type: "search", name: "words", maxlength: 200, "aria-label": words.search });
  search.placeholder = words.searchHint(frequentWord(data, available.lesson[0]));
  search.addEventListener("input", change);
  const download = h("button", { type: "button", class: "primary" });

  const boxes = new Map<string, { input: HTMLInputElement; count: HTMLElement }>();
  const box = (name: string, value: string, ...label: Child[]): HTMLElement => {
    const input = h("input", { type: "checkbox", name, value, onchange: change });
    const count = h("span", { class: "count" });
    boxes.set(`${name} ${value}`, { input, count });
    return h("label", { class: "chip" }, input, ...label, name !== "report" && count);
  };
  const labels: Record<ChoiceName, (value: string) => Child[]> = {
    lesson: (value) => [lessonIcon(value as Dimension, { document }), strings.dimensions[value as Dimension]],
    report: (value) => {
      const order = data.reports.findIndex(({ report_id }) => report_id === value);
      const { letter, label } = data.reports[order]!;
      return [glyph({ letter, label, order }, { document, size: 18, decorative: true }), label];
    },
    kind: (value) => [markIcon(value as Kind, { document }), words.kinds[value as Kind]],
  };
  const silent = box("silences", "show", markIcon("silence", { document }), words.showSilences);
  // What was not found stands beside the kinds of what was: a row of its own would push the table down.
  const rows = CHOICES.map((name) =>
    fieldset(
      h,
      words[name],
      ...available[name].map((value) => box(name, value, ...labels[name](value))),
      name === "kind" && silent,
    ),
  );

  const panel = h("div", { class: "filter-groups", id: "claims-filters" }, ...rows);
  const opener = h(
    "button",
    { type: "button", class: "filter-opener", "aria-expanded": "false", "aria-controls": "claims-filters" },
    words.filters,
  );
  opener.addEventListener("click", () => {
    opener.setAttribute("aria-expanded", String(panel.classList.toggle("shown")));
  });

  function read(): Filters {
    const chosen = <T extends string>(name: ChoiceName, values: readonly T[]): Set<T> =>
      new Set(values.filter((value) => boxes.get(`${name} ${value}`)!.input.checked));
    return {
      lesson: chosen("lesson", available.lesson),
      report: chosen("report", available.report),
      kind: chosen("kind", available.kind),
      silences: boxes.get("silences show")!.input.checked,
      words: search.value,
    };
  }

  function update(filters: Filters): void {
    if (search.value !== filters.words) search.value = filters.words;
    for (const name of CHOICES) {
      for (const value of available[name]) {
        const { input, count } = boxes.get(`${name} ${value}`)!;
        input.checked = (filters[name] as ReadonlySet<string>).has(value);
        if (name !== "report") count.textContent = String(claimsWith(groups, filters, name, value));
      }
    }
    const silences = boxes.get("silences show")!;
    silences.input.checked = filters.silences;
    silences.count.textContent = String(countOf(filterGroups(groups, { ...filters, silences: true })).silences);
  }

  const searchBox = h("label", { class: "search" }, searchIcon({ document }), search);
  const node = h("div", { class: "filter-bar" }, h("div", { class: "search-row" }, searchBox, download), opener, panel);
  return { node, download, update };
}

function fieldset(h: Build, legend: string, ...children: Child[]): HTMLElement {
  return h("fieldset", {}, h("legend", {}, legend), h("div", { class: "chips" }, ...children));
}

/** An example for the search box: the word that most claims of the first lesson share, so that trying it finds some. */
function frequentWord({ claims }: ClaimsData, lesson: Dimension | undefined): string {
  const counts = new Map<string, number>();
  for (const { text, dimension } of claims) {
    if (dimension !== lesson) continue;
    for (const word of new Set(text.toLowerCase().match(/\p{L}{4,}/gu))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const best = [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length)[0];
  return best?.[0] ?? "";
}
