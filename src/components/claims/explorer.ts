import { strings } from "../../strings/index.js";
import { claimsStrings } from "../../strings/claims.js";
import { downloadableCsv } from "../csv.js";
import { builder, documentOf, nodesOf, type Child, button } from "../dom.js";
import { type Save, saveIn } from "../download.js";
import { downloadRows } from "./download.js";
import type { EvidenceOptions } from "./evidence.js";
import { filterBar } from "./filterBar.js";
import {
  allOf,
  availableIn,
  CHOICES,
  countOf,
  filterGroups,
  narrowed,
  type ChoiceName,
  type Filters,
} from "./filters.js";
import { readFragment, writeFragment, type State } from "./fragment.js";
import { groupsOf, type ClaimsData, type Entry, type Group } from "./model.js";
import { overview } from "./overview.js";
import { sentenceList, sentencesWith } from "./sentences.js";
import { sortGroups, SORTS, type Sort } from "./sort.js";
import { claimsTable, type GrowingTable } from "./table.js";

interface ExplorerOptions extends EvidenceOptions {
  /** The part of the address after `#`, where one is given. */
  fragment?: string;
  /** Calls back when the page has answered; where it is given, a long table is drawn piece by piece. */
  later?: (run: () => void) => void;
  /** Hands the file to the reader; the page's own way where none is given. */
  save?: Save;
}

/** An element with a `value`, the fragment of the address; it emits `input` when the reader changes it. */
export interface ClaimsExplorer extends HTMLElement {
  value: string;
  /** Takes on the state of an address. */
  read: (fragment: string) => void;
  /** Brings the claim that the address names into view, where there is one. */
  goToClaim: () => void;
  /** Draws what of the table is not drawn yet. */
  finish: () => void;
}

/** Rows of the table that are drawn at once. */
const PIECE = 12;
/** Pieces grow: the whole table is laid out anew for each. */
const LARGEST_PIECE = 96;

/** The claims page: filters, counts, the table, and a download of what is shown. */
export function claimsExplorer(data: ClaimsData, options: ExplorerOptions = {}): ClaimsExplorer {
  const document = documentOf(options);
  const h = builder(document);
  const groups = groupsOf(data);
  const available = availableIn(groups, data.reports);
  const total = countOf(groups);
  const open = new Set<string>();
  let state: State = { filters: allOf(available), sort: "lesson", claim: "" };
  let isOverviewOpen = false;
  let table: GrowingTable | null = null;

  const bar = filterBar(data, groups, available, {
    document,
    onChange: (filters) => {
      setFilters(filters);
    },
  });
  const order = h(
    "select",
    { name: "sort" },
    ...SORTS.map((sort) => h("option", { value: sort }, claimsStrings.sorts[sort])),
  );
  order.addEventListener("change", () => {
    state = { ...state, sort: order.value as Sort };
    emit();
    draw();
  });
  const sorting = h("label", { class: "claims-sort" }, h("span", {}, claimsStrings.sort), order);
  const chart = h("div", {});
  const summary = h("div", { class: "claims-summary", role: "status" });
  const place = h("div", { class: "claims-place" });
  // What is shown and in which order stands in one line, so that the table begins on the first screen.
  const top = h("div", { class: "claims-top" }, summary, sorting, chart);
  const root = Object.assign(h("div", { class: "claims-explorer" }, bar.node, top, place), {
    value: "",
    read,
    goToClaim,
    finish,
  });
  bar.download.addEventListener("click", () => {
    const rows = downloadRows(data, filterGroups(groups, state.filters));
    const name = `${data.reports[0]?.dataset ?? "same-story"}-claims.csv`;
    (options.save ?? saveIn(document))(name, downloadableCsv(rows, Object.keys(rows[0] ?? {})), "text/csv");
  });

  function draw(): void {
    const shown = filterGroups(groups, state.filters);
    const { claims, silences } = countOf(shown);
    const inAll = claimsStrings.inAll(total.claims, total.silences);
    const isAll = narrowed(state.filters, available).length === 0;
    order.value = state.sort;
    drawOverview(shown);
    bar.update(state.filters);
    bar.download.textContent = claimsStrings.download(claims);
    bar.download.disabled = claims === 0;
    summary.replaceChildren(
      h("p", {}, h("b", {}, claimsStrings.counts(claims, silences)), " ", ...filterWords()),
      h("p", { class: "in-all" }, ...(isAll ? [] : [inAll, " "]), claimsStrings.selectRow),
    );
    const sorted = sortGroups(shown, state.sort, available.report);
    const hasLessonOrder = state.sort === "lesson";
    table = claimsTable(data, sorted, { ...options, hasLessonOrder, open, onToggle });
    place.replaceChildren(...nodesOf([shown.length === 0 ? emptyState() : table.element, printedElsewhere(shown)]));
    drawOn(table);
  }

  /** What is searched and stands in a sentence of which the table has no row. */
  function printedElsewhere(shown: readonly Group[]): HTMLElement | null {
    const rows = sentencesWith(data, shown, state.filters);
    const { words } = state.filters;
    return rows.length === 0
      ? null
      : sentenceList(h, document, rows, data.reports, words.trim(), options.readHref !== undefined);
  }

  /** Draws a piece of the table, and the next one later; a table that was replaced meanwhile is left as it is. */
  function drawOn(one: GrowingTable, rows = PIECE): void {
    if (one !== table || one.draw(options.later ? rows : Infinity)) return;
    options.later?.(() => {
      drawOn(one, Math.min(2 * rows, LARGEST_PIECE));
    });
  }

  function finish(): void {
    table?.draw(Infinity);
  }

  function drawOverview(shown: readonly Group[]): void {
    const isWhole = narrowed(state.filters, available).every((name) => name === "lesson");
    const details = overview(shown, data.reports, { document, isWhole, isOpen: isOverviewOpen, onChoose: goTo });
    details.addEventListener("toggle", () => {
      isOverviewOpen = details.hasAttribute("open");
    });
    chart.replaceChildren(...(shown.length === 0 ? [] : [details]));
  }

  /** Brings a row into view: a claim with its sentence open, a silence as it is. */
  function goTo({ claim, silence }: Entry): void {
    if (claim !== undefined) {
      open.add(claim.claim_id);
      state = { ...state, claim: claim.claim_id };
      emit();
      draw();
      goToClaim();
      return;
    }
    finish();
    const id = `${silence.report_id}.${silence.item}`;
    const row = [...root.querySelectorAll<HTMLElement>("[data-silence]")].find((one) => one.dataset.silence === id);
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: "center" });
  }

  function onToggle(claimIds: readonly string[], isOpen: boolean): void {
    for (const id of claimIds) {
      if (isOpen) open.add(id);
      else open.delete(id);
    }
    state = { ...state, claim: isOpen ? (claimIds[0] ?? "") : "" };
    emit();
  }

  function emit(): void {
    root.value = writeFragment(state, available);
    root.dispatchEvent(new (document.defaultView ?? globalThis).Event("input", { bubbles: true }));
  }

  function setFilters(filters: Filters): void {
    state = { ...state, filters };
    emit();
    draw();
  }

  /** Says in words what is left out, with a way back. */
  function filterWords(): Child[] {
    const left = narrowed(state.filters, available);
    if (left.length === 0) return [];
    const sentences = left.map((name) => {
      if (name === "words") return claimsStrings.searchedFor(state.filters.words.trim());
      if (name === "silences") return claimsStrings.silencesHidden;
      return claimsStrings.filteredBy(claimsStrings[name], chosenLabels(name));
    });
    return [sentences.join(" "), " ", clearButton(claimsStrings.clear(left.length), allOf(available))];
  }

  function chosenLabels(name: ChoiceName): string[] {
    const labels: Record<ChoiceName, (value: string) => string> = {
      lesson: (value) => strings.dimensions[value as keyof typeof strings.dimensions],
      report: (value) => data.reports.find(({ report_id }) => report_id === value)?.label ?? value,
      kind: (value) => claimsStrings.kinds[value as keyof typeof claimsStrings.kinds],
    };
    const chosen = available[name].filter((value) => (state.filters[name] as ReadonlySet<string>).has(value));
    return chosen.map(labels[name]);
  }

  /** Offers to clear the one filter that hides everything, or all of them where no single one does. */
  function emptyState(): HTMLElement {
    const all = allOf(available);
    const { filters } = state;
    const helps = (changed: Filters): boolean => filterGroups(groups, changed).length > 0;
    const name = CHOICES.find((choice) => helps({ ...filters, [choice]: all[choice] }));
    const clear =
      filters.words.trim() !== "" && helps({ ...filters, words: "" })
        ? clearButton(claimsStrings.clearSearch, { ...filters, words: "" })
        : name !== undefined
          ? clearButton(claimsStrings.clearGroup(claimsStrings[name]), { ...filters, [name]: all[name] })
          : clearButton(claimsStrings.clearAll, all);
    return h("p", { class: "empty" }, claimsStrings.empty, " ", clear);
  }

  function clearButton(label: string, filters: Filters): HTMLElement {
    return button(h, label, "link", () => {
      setFilters(filters);
      // The button is gone now; the counts say what happened, and the keyboard goes on from the filters.
      root.querySelector<HTMLElement>(".filter-bar input")?.focus();
    });
  }

  function read(fragment: string): void {
    state = readFragment(fragment, available);
    const group = groups.find(({ entries }) => entries.some(({ claim }) => claim?.claim_id === state.claim));
    if (group === undefined) state = { ...state, claim: "" };
    else {
      open.add(state.claim);
      // An address that names a claim only shows that claim's lesson.
      if (!state.filters.lesson.has(group.dimension)) {
        const lesson = new Set([...state.filters.lesson, group.dimension]);
        state = { ...state, filters: { ...state.filters, lesson } };
      }
    }
    root.value = writeFragment(state, available);
    draw();
  }

  function goToClaim(): void {
    if (state.claim === "") return;
    finish();
    const rows = [...root.querySelectorAll<HTMLElement>("[data-claims]")];
    const row = rows.find((one) => one.dataset.claims?.split(" ").includes(state.claim));
    row?.querySelector("button")?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: "center" });
  }

  read(options.fragment ?? "");
  return root;
}
