import type { Claim, Correction } from "../../coding/types.js";
import { workbench as words } from "../../strings/workbench.js";
import { speakersInWords, valueInWords } from "../../values/words/told.js";
import type { DoubtChoice } from "../../workbench/doubts.js";
import { type Need, needsOf } from "../../workbench/needs.js";
import { matterKey, type Matter, type Work } from "../../workbench/work.js";
import { button, type Child } from "../dom.js";
import { glyph } from "../glyph.js";
import { lessonIcon } from "../icons.js";
import { place, printed, sentenceOf } from "../lesson/evidence.js";
import { sign } from "../lesson/data.js";
import { benchLesson } from "./benchLesson.js";
import type { Bench } from "./state.js";

interface NeedsOptions {
  window: Window;
  /** Shows words in the text. */
  onShow: (claim: Claim) => void;
}

/** Speakers that have a button of their own; the others stand in a list. */
const BUTTONS_FOR_SPEAKERS = 2;
/** Sentences of other reports beside the one that is in doubt. */
const MOST_BESIDE = 6;

/** What is folded out; it stays so while the work changes. */
const unfolded = new WeakMap<Bench, Set<string>>();

/**
 * What needs a person, of all reports: what most questions rest on comes first, each with the sentences of the reports one below
 * the other. Every decision can be taken back.
 */
export function needs(bench: Bench, { window, onShow }: NeedsOptions): HTMLElement {
  const lesson = benchLesson(bench, window, "provenance");
  const { h, document, names, data } = lesson;
  const { built, work } = bench;
  const { items, wordings, frames } = built.codebook;
  const labels = new Map([...items, ...wordings, ...frames].map(({ id, label }) => [id, label]));
  const all = needsOf(work, built);
  const first = all.filter(({ questions }) => questions.length > 0);
  const rest = all.filter(({ questions }) => questions.length === 0);
  const decided = [...work.matters.map(matterDecided), ...work.corrections.map(correctionDecided)];
  return h(
    "section",
    { class: "needs" },
    h("h2", {}, words.needs, " ", h("span", { class: "caption" }, String(first.length))),
    h("p", { class: "caption" }, first.length === 0 ? words.needsNothing : words.needsHint),
    ...first.map(card),
    rest.length > 0 && fold("rest", words.needsMore(rest.length), () => rest.map(card)),
    decided.length > 0 &&
      fold("decided", words.decided(decided.length), () => [h("ul", { class: "decided" }, ...decided)]),
  );

  /** Cards that nobody looks at are not drawn. */
  function fold(name: string, title: string, draw: () => HTMLElement[]): HTMLElement {
    const open = unfolded.get(bench) ?? new Set();
    unfolded.set(bench, open);
    const details = h("details", { class: "needs-more" }, h("summary", {}, title));
    const fill = (): void => {
      if (details.childElementCount === 1) details.append(...draw());
    };
    details.addEventListener("toggle", () => {
      if (!details.open) {
        open.delete(name);
        return;
      }
      open.add(name);
      fill();
    });
    details.open = open.has(name);
    if (details.open) fill();
    return details;
  }

  function card(need: Need): HTMLElement {
    const { kind, item, claims, choices } = need;
    const lead = claims[0]!;
    const others = choices
      .filter(({ says }) => says !== "one")
      .map((choice) => ({ choice, name: inWords(need, choice) }));
    const isLate = ({ choice: { says } }: { choice: DoubtChoice }, i: number): boolean =>
      says === "speaker" && i >= BUTTONS_FOR_SPEAKERS;
    const late = others.filter(isLate);
    const question = items.find(({ id }) => id === item)?.question ?? "";
    return h(
      "section",
      { class: "doubt", "aria-label": `${words.kinds[kind]}: ${labels.get(item) ?? item}` },
      h("h3", {}, lessonIcon(lead.dimension, { document }), ` ${labels.get(item) ?? item}`),
      h("p", { class: "caption" }, `${words.kinds[kind]} · ${words.waiting(need.questions.length)}`),
      kind === "matter" && question !== "" && h("p", {}, question),
      h("ul", { class: "doubt-rows" }, ...rowsOf(need).map((claim) => row(need, claim))),
      h("p", { class: "doubt-ask" }, words.doubts[kind]),
      h(
        "div",
        { class: "doubt-choices" },
        ...others.filter((one, i) => !isLate(one, i) && one.choice.says !== "drop").map(pressed),
        late.length > 0 && somebodyElse(late),
        ...others.filter(({ choice }) => choice.says === "drop").map(pressed),
      ),
    );
  }

  function pressed({ choice, name }: { choice: DoubtChoice; name: string }): HTMLElement {
    return button(h, name, choice.says === "drop" ? "link" : "secondary", () => {
      take(choice);
    });
  }

  function somebodyElse(late: readonly { choice: DoubtChoice; name: string }[]): HTMLElement {
    const select = h(
      "select",
      { "aria-label": words.somebodyElse },
      h("option", { value: "" }, words.somebodyElse),
      ...late.map(({ choice }, i) => h("option", { value: String(i) }, speakersInWords(choice.speaker, names))),
    );
    select.addEventListener("change", () => {
      const chosen = late[Number(select.value)];
      if (select.value !== "" && chosen !== undefined) take(chosen.choice);
    });
    return select;
  }

  /** The sentence of one report, with its words marked and what they are read as. */
  function row(need: Need, claim: Claim): HTMLElement {
    const isMeant = need.claims.includes(claim);
    const beside = need.choices.find(({ says, claim: meant }) => says === "one" && meant === claim);
    const report = sign(data, claim.report_id);
    const value = claim.value_type === "text" ? "" : valueInWords(claim, names);
    return h(
      "li",
      { class: isMeant ? "is-meant" : null },
      glyph(report, { document, size: 22 }),
      h(
        "div",
        {},
        sentenceOf(claim, { ...lesson, dimension: claim.dimension }),
        h(
          "p",
          { class: "caption" },
          value !== "" && value !== claim.text && `${value} `,
          showButton(claim, report.label),
          beside !== undefined && oneOf(beside, report.label),
        ),
      ),
    );
  }

  function oneOf(choice: DoubtChoice, report: string): HTMLElement {
    const other = button(h, words.one, "link", () => {
      take(choice);
    });
    other.setAttribute("aria-label", words.oneOf(report));
    return other;
  }

  /** The words in doubt, and what each other report prints of the same. */
  function rowsOf({ kind, item, claims }: Need): Claim[] {
    if (kind === "matter") return claims;
    const lead = [...claims].sort((a, b) => b.text.length - a.text.length)[0]!;
    const beside = data.reports.flatMap(({ report_id }) => {
      if (report_id === lead.report_id) return [];
      const other = built.tables.claims.find((claim) => claim.item === item && claim.report_id === report_id);
      return other === undefined || labels.get(item) === undefined || isFrame(item) ? [] : [other];
    });
    return [lead, ...beside.slice(0, MOST_BESIDE)];
  }

  /** What one report frames so says nothing about what others do. */
  function isFrame(item: string): boolean {
    return frames.some(({ id }) => id === item);
  }

  function inWords({ claims }: Need, { says, claim, speaker }: DoubtChoice): string {
    switch (says) {
      case "same":
        return words.same;
      case "apart":
        return words.apart;
      case "all":
        return words.keepAll(claims.length);
      case "reading":
        return claim === null ? "" : `${valueInWords(claim, names)} (${labels.get(claim.item) ?? claim.item})`;
      case "speaker":
        return words.saidBy(speakersInWords(speaker, names));
      case "open":
        return words.leaveOpen;
      case "keep":
        return words.keepWords;
      default:
        return words.dropWords;
    }
  }

  /** The work may have changed since this was drawn: a field that loses the focus to a choice is stored first. */
  function take(choice: DoubtChoice): void {
    bench.change(choice.take(bench.work, words.reason));
  }

  function showButton(claim: Claim, label: string): HTMLElement {
    const show = button(h, place(claim), "link", () => {
      onShow(claim);
    });
    show.setAttribute("aria-label", `${words.show}: ${label}, ${place(claim)}`);
    return show;
  }

  function matterDecided(matter: Matter): HTMLElement {
    const item = items.find((one) => matterKey(one) === matter.key);
    const name = item?.label ?? matter.key.replace(/^[^:]*: /, "");
    return taken([`${name}: `, matter.is === "same" ? words.same : words.apart], (work) => ({
      ...work,
      matters: work.matters.filter(({ key }) => key !== matter.key),
    }));
  }

  function correctionDecided(correction: Correction): HTMLElement {
    const { item, report, evidence, reason } = correction;
    const isSame = (one: Correction): boolean => one === correction;
    // A confirmed silence has no words to show.
    const shown = evidence === "" ? reason : printed(h, { report_id: report, text: evidence });
    return taken([`${labels.get(item) ?? item}: `, shown], (work) => ({
      ...work,
      corrections: work.corrections.filter((one) => !isSame(one)),
    }));
  }

  function taken(what: readonly Child[], back: (work: Work) => Work): HTMLElement {
    const undo = button(h, words.undo, "link", () => {
      bench.change(back(bench.work));
    });
    return h("li", {}, ...what, " ", undo);
  }
}
