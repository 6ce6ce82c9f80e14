import { workbench as words } from "../../strings/workbench.js";
import { dayOfEvent, type Work, type WorkReport } from "../../workbench/work.js";
import { builder, button } from "../dom.js";
import { glyph } from "../glyph.js";
import type { Bench } from "./state.js";

/** The reports as tabs to choose from, each with its sign. */
export function reportTabs(
  bench: Bench,
  chosen: string,
  choose: (id: string) => void,
  document: Document,
): HTMLElement {
  const h = builder(document);
  const tabs = bench.work.reports.map(({ id, letter, label, text }, order) => {
    const isEmpty = text.trim() === "";
    const sign = glyph({ letter, label, order }, { document, filled: !isEmpty, size: 22, decorative: true });
    const tab = h(
      "button",
      { type: "button", class: "bench-tab", "aria-pressed": String(id === chosen) },
      sign,
      isEmpty ? words.empty(label) : label,
    );
    tab.addEventListener("click", () => {
      choose(id);
    });
    return h("li", {}, tab);
  });
  return h("ul", { class: "bench-tabs", "aria-label": words.reports }, ...tabs);
}

interface FieldOptions {
  document: Document;
  /** Asks before a report goes. */
  confirm: (question: string) => boolean;
}

/** Name, letter, language and day of one report. */
export function reportFields(bench: Bench, report: WorkReport, { document, confirm }: FieldOptions): HTMLElement {
  const h = builder(document);
  const set = (change: Partial<WorkReport>): void => {
    bench.change(withReport(bench.work, report.id, change));
  };
  const label = h("input", { type: "text", value: report.label, maxlength: 200 });
  label.addEventListener("change", () => {
    set({ label: label.value.trim() || report.label });
  });
  const letter = h("input", { type: "text", value: report.letter, maxlength: 2, size: 2, pattern: "[A-Za-z]{1,2}" });
  letter.addEventListener("change", () => {
    const value = letter.value.toUpperCase();
    const isTaken = bench.work.reports.some((other) => other.id !== report.id && other.letter === value);
    if (/^[A-Z]{1,2}$/.test(value) && !isTaken) set({ letter: value });
    else letter.value = report.letter;
  });
  const options = words.languages.map(([tag, name]) =>
    h("option", { value: tag, selected: tag === report.translatedFrom }, name),
  );
  const language = h("select", {}, ...options);
  language.addEventListener("change", () => {
    set({ translatedFrom: language.value });
  });
  const published = dayField(document, report.published, (day) => {
    set({ published: day });
  });
  const remove = button(h, words.fields.remove, "link", () => {
    if (report.text.trim() !== "" && !confirm(words.fields.removeSure(report.label))) return;
    const { work } = bench;
    bench.change({
      ...work,
      reports: work.reports.filter(({ id }) => id !== report.id),
      corrections: work.corrections.filter((correction) => correction.report !== report.id),
    });
  });
  const field = (name: string, input: HTMLElement): HTMLElement =>
    h("label", { class: "field" }, h("span", {}, name), input);
  return h(
    "div",
    { class: "bench-fields" },
    field(words.fields.label, label),
    field(words.fields.letter, letter),
    field(words.fields.translated, language),
    field(words.fields.published, published),
    ...(report.outlet === undefined && report.url === undefined ? [] : pageFields(report, set, document)),
    remove,
  );
}

/** What the report's page says of itself, for a teacher to check. */
function pageFields(report: WorkReport, set: (change: Partial<WorkReport>) => void, document: Document): HTMLElement[] {
  const h = builder(document);
  const outlet = h("input", { type: "text", value: report.outlet ?? "", maxlength: 200 });
  outlet.addEventListener("change", () => {
    set({ outlet: outlet.value.trim() });
  });
  const url = h("input", { type: "url", value: report.url ?? "", maxlength: 1000 });
  url.addEventListener("change", () => {
    const value = url.value.trim();
    if (value === "" || /^https?:\/\/\S+$/.test(value)) set({ url: value });
    else url.value = report.url ?? "";
  });
  return [
    h("label", { class: "field" }, h("span", {}, words.fields.outlet), outlet),
    h("label", { class: "field" }, h("span", {}, words.fields.url), url),
    h("p", { class: "caption" }, words.fields.stated),
  ];
}

/** What happened, and when. */
export function eventFields(bench: Bench, document: Document): HTMLElement {
  const h = builder(document);
  const title = h("input", { type: "text", value: bench.work.title, maxlength: 300 });
  title.addEventListener("change", () => {
    bench.change({ ...bench.work, title: title.value.trim() });
  });
  const day = bench.work.date || dayOfEvent(bench.work);
  const date = dayField(document, day, (value) => {
    bench.change({ ...bench.work, date: value });
  });
  return h(
    "div",
    { class: "bench-fields" },
    h("label", { class: "field field-wide" }, h("span", {}, words.event.title), title),
    h("label", { class: "field" }, h("span", {}, words.event.date), date),
    day === "" && h("p", { class: "bench-problem" }, words.event.noDate),
  );
}

/** No report is older; "0020" is a year in the middle of being typed. */
const FIRST_YEAR = "1000";

/**
 * A field for a day. A browser tells of a change with each key: "05152024" is May 15, 0002 first. What is typed counts when the
 * field is left or Enter is pressed, what is chosen from the calendar at once.
 */
function dayField(document: Document, value: string, commit: (day: string) => void): HTMLInputElement {
  const input = builder(document)("input", { type: "date", value });
  let isTyped = false;
  const take = (): void => {
    isTyped = false;
    if (input.value !== "" && input.value < FIRST_YEAR) input.value = value;
    else if (input.value !== value) commit(input.value);
  };
  input.addEventListener("keydown", ({ key }) => {
    if (key === "Enter") take();
    else if (key !== "Tab") isTyped = true;
  });
  input.addEventListener("change", () => {
    if (!isTyped) take();
  });
  input.addEventListener("blur", () => {
    if (isTyped) take();
  });
  return input;
}

export function withReport(work: Work, id: string, change: Partial<WorkReport>): Work {
  return { ...work, reports: work.reports.map((report) => (report.id === id ? { ...report, ...change } : report)) };
}
