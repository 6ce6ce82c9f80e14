import type { Codebook } from "../../coding/types.js";
import { slug } from "../../coding/propose/words.js";
import { workbench as words } from "../../strings/workbench.js";
import { cautious } from "../../workbench/doubts.js";
import { builder, button } from "../dom.js";
import type { Bench } from "./state.js";

/** A row of the form: one text a column. */
type Row = string[];

interface Part {
  name: "speakers" | "topics" | "wordings";
  read: (codebook: Codebook) => Row[];
  /** @param at the row's place; what the form does not show of it stays as it was */
  write: (codebook: Codebook, at: number, row: Row) => Codebook;
  remove: (codebook: Codebook, at: number) => Codebook;
}

const PARTS: readonly Part[] = [
  {
    name: "speakers",
    read: ({ speakers }) => speakers.map(({ name, aliases, side }) => [name, aliases.join(", "), side]),
    write(codebook, at, [name = "", aliases = "", side = ""]) {
      const blank = { id: "", name: "", role: "", aliases: [], side: "", sourceType: "" as const };
      const old = codebook.speakers[at] ?? blank;
      const id = old.id || free(name, codebook.speakers);
      return {
        ...codebook,
        speakers: put(codebook.speakers, at, { ...old, id, name, aliases: parted(aliases), side }),
      };
    },
    remove: (codebook, at) => withoutSpeaker(codebook, codebook.speakers[at]?.id ?? ""),
  },
  {
    name: "topics",
    read: ({ topics }) => topics.map(({ label, terms }) => [label, terms.join(", ")]),
    write(codebook, at, [label = "", terms = ""]) {
      const old = codebook.topics[at] ?? { id: "", label: "", terms: [], not: [] };
      const id = old.id || free(label, codebook.topics);
      return { ...codebook, topics: put(codebook.topics, at, { ...old, id, label, terms: parted(terms) }) };
    },
    remove: (codebook, at) => ({ ...codebook, topics: codebook.topics.filter((_, i) => i !== at) }),
  },
  {
    name: "wordings",
    read: ({ wordings }) => wordings.map(({ label, all, any }) => [label, all.join(", "), any.join(", ")]),
    write(codebook, at, [label = "", all = "", any = ""]) {
      const blank = { id: "", label: "", question: "", saidBy: [], all: [], any: [], also: [], not: [], note: "" };
      const old = codebook.wordings[at] ?? blank;
      const id = old.id || free(label, [...codebook.wordings, ...codebook.items, ...codebook.frames]);
      const group = { ...old, id, label, all: parted(all), any: parted(any) };
      return { ...codebook, wordings: put(codebook.wordings, at, group) };
    },
    remove: (codebook, at) => ({ ...codebook, wordings: codebook.wordings.filter((_, i) => i !== at) }),
  },
];

/** Questions and statements that only this speaker was asked for look at every speaker again. */
function withoutSpeaker(codebook: Codebook, id: string): Codebook {
  const others = (saidBy: readonly string[]): string[] => saidBy.filter((speaker) => !speaker.split("+").includes(id));
  return {
    ...codebook,
    speakers: codebook.speakers.filter((speaker) => speaker.id !== id),
    items: codebook.items.map((item) => ({ ...item, where: { ...item.where, saidBy: others(item.where.saidBy) } })),
    wordings: codebook.wordings.map((group) => ({ ...group, saidBy: others(group.saidBy) })),
  };
}

function parted(text: string): string[] {
  return text
    .split(",")
    .map((one) => one.trim())
    .filter((one) => one !== "");
}

function put<T>(rows: readonly T[], at: number, row: T): T[] {
  return at < rows.length ? rows.map((one, i) => (i === at ? row : one)) : [...rows, row];
}

/** An id from a name that no other row has. */
function free(name: string, rows: readonly { id: string }[]): string {
  const base = slug(name) || "row";
  let id = base;
  for (let n = 2; rows.some((row) => row.id === id); n++) id = `${base}-${n}`;
  return id;
}

/** The codebook as a form: who speaks, topics, statements. A line that has no name yet is no part of it. */
export function codebookForm(bench: Bench, document: Document): HTMLElement {
  const h = builder(document);
  const sections = PARTS.map((part) => section(part));
  return h("div", { class: "codebook-form" }, h("p", { class: "caption" }, words.codebookHint), ...sections);

  function section(part: Part): HTMLElement {
    const rows = part.read(bench.built.codebook);
    const body = h("tbody", {}, ...rows.map((row, i) => line(part, row, i)));
    const add = button(h, words.addRow, "secondary", () => {
      const blank = line(
        part,
        words.columns[part.name].map(() => ""),
        part.read(bench.built.codebook).length,
      );
      body.append(blank);
      blank.querySelector("input")?.focus();
    });
    const head = words.columns[part.name].map((name) => h("th", { scope: "col" }, name));
    return h(
      "section",
      {},
      h("h3", {}, words.parts[part.name]),
      h("table", {}, h("thead", {}, h("tr", {}, ...head, h("td", {}))), body),
      add,
    );
  }

  function line(part: Part, row: Row, at: number): HTMLElement {
    const inputs = row.map((value, i) =>
      h("input", { type: "text", value, "aria-label": words.columns[part.name][i]! }),
    );
    const change = (): void => {
      const values = inputs.map((input) => input.value.trim());
      if (values[0] === "") return;
      update(part.write(bench.built.codebook, at, values));
    };
    for (const input of inputs) input.addEventListener("change", change);
    const remove = h("button", { type: "button", class: "link", "aria-label": words.removeRow(row[0] ?? "") }, "✕");
    remove.addEventListener("click", () => {
      update(part.remove(bench.built.codebook, at));
    });
    // A phone has no room for the head of the table: each field bears its own name there.
    const cells = inputs.map((input, i) => h("td", { "data-label": words.columns[part.name][i]! }, input));
    return h("tr", {}, ...cells, h("td", {}, remove));
  }

  function update(codebook: Codebook): void {
    // A line of the form changes the whole codebook into the teacher's own: what was open stays so.
    const open = new Set(
      cautious(bench.work, bench.built)
        .items.filter(({ loose }) => loose)
        .map(({ id }) => id),
    );
    const items = codebook.items.map((item) => (open.has(item.id) ? { ...item, loose: true } : item));
    bench.change({ ...bench.work, codebook: { ...codebook, items, corrections: [], proposed: false } });
  }
}
