import { claimsStrings } from "../../strings/claims.js";
import { provenanceStrings } from "../../strings/provenance.js";
import { groupsOf } from "../claims/model.js";
import type { Child } from "../dom.js";
import type { Save } from "../download.js";
import type { Lesson } from "../lesson/data.js";
import type { TextStore } from "../storage.js";
import { printed } from "../lesson/evidence.js";
import { letter } from "./model.js";
import { whereLink } from "./parts.js";
import { MOST_CHARACTERS, readDraft, type Draft } from "./writerModel.js";

const words = provenanceStrings.write;
const GOAL = 60;
/** Ten words over the goal are no fault. */
const TOO_LONG = 70;

export interface WriterOptions {
  store?: TextStore | null;
  /** Saves a text as a file; in a test it only takes note. */
  save: Save;
}

/** A text area for a short report of one's own: citations are put in by buttons, and the page checks what it can. */
export function writer(lesson: Lesson, { store, save }: WriterOptions): HTMLElement {
  const { h, data } = lesson;
  const area = h("textarea", {
    id: "own-report",
    rows: 8,
    maxlength: MOST_CHARACTERS,
    "aria-describedby": "own-report-count",
    spellcheck: "true",
  });
  area.value = (store?.read() ?? "").slice(0, MOST_CHARACTERS);
  const counted = h("p", { class: "caption", id: "own-report-count" });
  const kept = h("p", { class: "caption", role: "status" });
  const checks = h("div", { class: "writer-checks", "aria-live": "polite" });

  function update(): void {
    const draft = readDraft(area.value, data.claims, data.codebook.frames);
    counted.textContent = words.count(draft.words, GOAL);
    checks.replaceChildren(...checksOf(lesson, draft));
  }
  function changed(): void {
    update();
    kept.textContent = store?.write(area.value) === true ? words.kept : words.notKept;
  }
  function insert(claim_id: string): void {
    const at = area.selectionEnd;
    const before = area.value.slice(0, at);
    const citation = `${before === "" || /\s$/.test(before) ? "" : " "}[${claim_id}]`;
    area.value = before + citation + area.value.slice(at);
    area.focus();
    area.setSelectionRange(at + citation.length, at + citation.length);
    changed();
  }
  area.addEventListener("input", changed);
  store?.watch(() => {
    area.value = store.read().slice(0, MOST_CHARACTERS);
    update();
  });
  const download = h(
    "button",
    {
      type: "button",
      class: "primary",
      onclick: () => {
        save(words.file, fileOf(lesson, area.value), "text/plain");
      },
    },
    words.save,
  );
  update();
  return h(
    "section",
    { class: "writer", id: "own" },
    h("h2", {}, words.title(GOAL)),
    h("p", {}, words.intro),
    h("label", { for: "own-report" }, words.label),
    area,
    counted,
    claimPicker(lesson, insert),
    h("h3", {}, words.checks),
    checks,
    h("p", { class: "writer-foot" }, download),
    kept,
  );
}

/** All claims of one item at a time, each with its words and a button. */
function claimPicker(lesson: Lesson, insert: (claim_id: string) => void): HTMLElement {
  const { h, data } = lesson;
  const groups = groupsOf(data).filter(({ entries }) => entries.some(({ claim }) => claim !== undefined));
  if (groups.length === 0) return h("div", {});
  const select = h(
    "select",
    { id: "own-report-item" },
    ...groups.map(({ item, label }) => h("option", { value: item }, label)),
  );
  const list = h("ul", { class: "citable" });
  function show(): void {
    const group = groups.find(({ item }) => item === select.value) ?? groups[0]!;
    list.replaceChildren(
      ...group.entries.flatMap(({ claim }): HTMLElement[] => {
        if (claim === undefined) return [];
        const button = h(
          "button",
          {
            type: "button",
            class: "link",
            onclick: () => {
              insert(claim.claim_id);
            },
          },
          words.insert(claim.claim_id),
        );
        return [h("li", {}, printed(h, claim), " ", whereLink(claim, lesson), " ", button)];
      }),
    );
  }
  select.addEventListener("change", show);
  show();
  return h(
    "details",
    { class: "claim-picker" },
    h("summary", {}, words.claims),
    h("label", { for: "own-report-item" }, words.about),
    " ",
    select,
    list,
  );
}

function checksOf({ h, data }: Lesson, draft: Draft): HTMLElement[] {
  const line = (state: "open" | "done" | "note", ...children: Child[]): HTMLElement =>
    h("li", { class: `check is-${state}` }, ...children);
  if (draft.sentences.length === 0) return [h("p", {}, words.empty)];
  const without = draft.sentences.filter(({ cited }) => cited.length === 0);
  const lines: HTMLElement[] = [];
  if (draft.unknown.length > 0) lines.push(line("open", words.unknown(draft.unknown)));
  if (without.length > 0) {
    const list = h("ul", {}, ...without.map(({ text }) => h("li", { class: "own-words" }, text)));
    lines.push(line("open", words.noSource(without.length), list));
  } else if (draft.unknown.length === 0) {
    lines.push(line("done", words.allCited(draft.sentences.length, draft.known.length)));
  }
  if (draft.reports.length > 1) lines.push(line("done", words.reports(draft.reports.length)));
  else if (draft.reports.length === 1 && data.reports.length > 1) lines.push(line("note", words.oneReport));
  if (draft.words > TOO_LONG) lines.push(line("note", words.tooLong));
  if (data.codebook.frames.length > 0) {
    const found = draft.loaded.map(({ text, frame }) => h("li", {}, words.loadedWord(text, frame)));
    lines.push(
      found.length === 0
        ? line("done", words.noLoaded)
        : line("note", words.loaded, h("ul", {}, ...found), h("p", { class: "caption" }, words.loadedHint)),
    );
  }
  return [h("ul", { class: "checks" }, ...lines)];
}

/** The text, then each cited claim with its words and its place. */
export function fileOf(lesson: Lesson, written: string): string {
  const { claims, codebook } = lesson.data;
  const { known } = readDraft(written, claims, codebook.frames);
  const lines = known.map((id) => {
    const claim = claims.find(({ claim_id }) => claim_id === id)!;
    const place = claim.paragraph === null ? (claimsStrings.parts[claim.part] ?? claim.part) : `¶${claim.paragraph}`;
    return `[${id}] ${letter(lesson, claim.report_id)} ${place}: “${claim.text}”`;
  });
  const tail = lines.length === 0 ? [] : ["", words.fileClaims, ...lines];
  return `${[words.fileTitle, "", written.trim(), ...tail].join("\n")}\n`;
}
