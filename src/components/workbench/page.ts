import type { Claim } from "../../coding/types.js";
import type { Span } from "../../parser/types.js";
import { clockInWords } from "../../strings/dates.js";
import { workbench as words } from "../../strings/workbench.js";
import type { Example } from "../../workbench/example.js";
import type { Work } from "../../workbench/work.js";
import { builder, button } from "../dom.js";
import { saveIn } from "../download.js";
import { storageOf } from "../storage.js";
import { viewFragment } from "../classView/address.js";
import { keepForClass } from "../classView/kept.js";
import type { Comparison } from "./compare.js";
import { takeDrops } from "./drop.js";
import { editor } from "./editor.js";
import { firstBox } from "./first.js";
import { eventFields, reportFields, reportTabs } from "./fields.js";
import { intake } from "./intake.js";
import { chartsOf, needsWhenLoaded } from "./loaded.js";
import { openFile } from "./openFile.js";
import { wordsOfLink } from "./readLink.js";
import { gentle } from "./redraw.js";
import { addAll, type Report } from "./reports.js";
import { reportView } from "./reportView.js";
import { saving } from "./saving.js";
import { startBar } from "./startBar.js";
import { bench as makeBench, newId, WORK_KEY } from "./state.js";
import { tabs } from "./tabs.js";
import { isText } from "./targets.js";

const MINUTES = 60;

export interface WorkbenchOptions {
  /** What compares the reports; a function loads it with the first text, since an empty bench needs none. */
  comparison: Comparison | (() => Promise<Comparison>);
  /** Where the style sheet of the lessons' charts is: loaded with the first text, since an empty bench has no charts. */
  styles?: string;
  /** Gives an example's reports when somebody asks for them. Without it none are offered. */
  example?: () => Promise<Example | null | undefined>;
  /** Where the script is that reads PDFs, in a thread of its own: loaded when one comes. Without it none is read. */
  pdfThread?: string;
  /** The work that a link holds. */
  start?: Work | null;
  /** What to say first, such as what is wrong with a link. */
  said?: string;
}

/**
 * "Try your own reports": texts are pasted or dropped, parsed and coded in the browser by the same code as the build,
 * doubts come first, and the result can be kept as a folder, a file or a link. Nothing is sent anywhere.
 */
export function workbenchPage(
  window: Window & typeof globalThis,
  { comparison, styles, pdfThread, example, start = null, said = "" }: WorkbenchOptions,
): HTMLElement {
  const { document, location, navigator } = window;
  const h = builder(document);
  const storage = storageOf(window);
  const status = h("p", { role: "status", class: "caption bench-status" }, said);
  const bench = makeBench(storage, start, newId);
  let chosen = bench.work.reports[0]?.id ?? "";
  let isEditing = false;
  let selected: (Span & { report_id: string }) | null = null;
  /** The box in which a text is typed. */
  let typing: ReturnType<typeof editor> | null = null;
  const drawCharts = chartsOf({ document, comparison, styles });
  const needsOfAll = needsWhenLoaded(document, (needs) => needs(bench, { window, onShow: show }));

  const undo = button(h, words.undoStep, "link", takeBack);
  const saved = h("span", {});
  const kept = h("p", { class: "caption bench-kept" }, saved, undo);
  const top = h("div", {});
  const middle = h("div", {});
  const codebookPlace = h("details", { class: "codebook-place" }, h("summary", {}, words.codebook));
  const compared = h("div", {});
  const foot = h("div", {});
  const setsTitle = h("summary", {});
  const sets = h("details", { class: "bench-works" }, setsTitle);
  const elsewhere = h("div", { class: "bench-elsewhere", role: "status" });
  const desk = [begin(), sets, status, kept, top, middle, codebookPlace, compared, foot];
  const root = h("div", { class: "workbench" }, elsewhere, ...desk);
  const others = tabs(window, newId(), {
    holds: () => bench.work.reports.length > 0,
    leave: () => typing?.keep(),
    changed: sayElsewhere,
  });

  const from = intake({ window, root, pdfThread, say, add, openFile: open });

  takeDrops(root, { isAway, take: (data) => void from.dropped(data) });
  codebookPlace.addEventListener("toggle", () => void drawCodebook());
  sets.addEventListener("toggle", () => void drawSets());
  document.addEventListener("keydown", (event) => {
    const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key === "z";
    // In a field the browser takes back what was typed there.
    if (!isUndo || !root.isConnected || isAway() || isText(event.target)) return;
    event.preventDefault();
    takeBack();
  });
  root.addEventListener("click", (event) => {
    // These reports have no pages: the words are shown in the text above.
    const meant = wordsOfLink(event, bench.built.tables.claims);
    if (meant === null) return;
    event.preventDefault();
    show(meant);
  });
  window.addEventListener("pagehide", () => typing?.keep());
  window.addEventListener("storage", ({ key }) => {
    if (key === WORK_KEY && typing?.isTyping !== true) bench.adopt();
  });
  bench.onKeep(() => {
    if (!isAway()) others.take();
  });
  // A link's work has come into this tab; the others learn of it as of any change.
  if (start !== null) others.take();
  bench.onChange(gentle(root, window, draw));
  draw();
  return root;

  function begin(): HTMLElement {
    return startBar({
      document,
      onAdd() {
        if (add([{ label: "", text: "" }]).length > 0) {
          say(words.tooMany);
          return;
        }
        drawTop();
        drawMiddle();
        middle.querySelector("textarea")?.focus();
      },
      onFiles: (files) => void from.files(files),
      onOpen: (file) => void open(file),
    });
  }

  /** Whether another tab has the work: then nothing here is changed. */
  function isAway(): boolean {
    return others.away !== null;
  }

  function sayElsewhere(): void {
    const where = others.away;
    for (const part of desk) part.toggleAttribute("inert", where !== null);
    root.classList.toggle("is-away", where !== null);
    const take = button(h, words.tabs.take, "primary", () => {
      others.take();
      bench.adopt();
      draw();
    });
    elsewhere.replaceChildren(...(where === null ? [] : [h("p", {}, words.tabs[where]), take]));
  }

  /** The list of sets, and of states before: made when somebody looks at it. */
  async function drawSets(): Promise<void> {
    const all = bench.others.length + (bench.work.reports.length > 0 ? 1 : 0);
    sets.hidden = all === 0 && !bench.canUndo;
    setsTitle.textContent = words.works.title(all);
    if (!sets.open) return;
    const loaded = await import("./works.js").catch(() => null);
    if (loaded === null) {
      say(words.notLoaded);
      return;
    }
    const list = loaded.works(bench, {
      document,
      confirm: (question) => window.confirm(question),
      onOpened: (said) => {
        isEditing = false;
        selected = null;
        say(said);
      },
    });
    sets.replaceChildren(setsTitle, list);
  }

  function sayKept(): void {
    const now = new Date();
    const time = clockInWords(now.getHours() * MINUTES + now.getMinutes());
    saved.textContent = bench.isKept ? words.savedAt(time) : "";
  }

  function takeBack(): void {
    typing?.keep();
    if (!bench.canUndo) return;
    // What was typed and taken back must not come again with the box.
    isEditing = false;
    bench.undo();
    say(words.undone);
  }

  function say(text: string): void {
    status.textContent = text;
  }

  function add(reports: readonly Report[]): string[] {
    const { work, leftOut } = addAll(bench.work, reports);
    if (work === bench.work) return leftOut;
    chosen = work.reports.at(-1)!.id;
    isEditing = work.reports.at(-1)!.text === "";
    selected = null;
    bench.change(work);
    return leftOut;
  }

  async function open(file: File): Promise<void> {
    await openFile(file, {
      say,
      onWork(work) {
        chosen = work.reports[0]?.id ?? "";
        isEditing = false;
        selected = null;
        bench.open(work);
      },
      onClass: (work) => showClass(work, "start"),
    });
  }

  /** Shows what a class gets of a set. @returns whether the browser could keep it */
  function showClass(work: Work, view: "start" | "print"): boolean {
    const id = keepForClass(storage, work);
    if (id !== null) location.hash = viewFragment(id, view);
    return id !== null;
  }

  function draw(): void {
    const { work } = bench;
    if (!work.reports.some(({ id }) => id === chosen)) chosen = work.reports[0]?.id ?? "";
    undo.hidden = !bench.canUndo;
    kept.hidden = !hasText() && undo.hidden;
    sayKept();
    drawTop();
    drawMiddle();
    void drawCodebook();
    void drawSets();
    const isBegun = hasText();
    codebookPlace.hidden = !isBegun;
    if (isBegun) drawCompared();
    else compared.replaceChildren();
    const saver = saving(bench, {
      document,
      address: `${location.origin}${location.pathname}`,
      save: saveIn(document),
      write: async (text) =>
        (navigator.clipboard as Clipboard | undefined)?.writeText(text) ?? Promise.reject(new Error("no clipboard")),
      confirm: (question) => window.confirm(question),
      show: (view) => {
        if (!showClass(bench.work, view)) say(words.set.notKept);
      },
    });
    foot.replaceChildren(...(isBegun ? [saver] : []));
  }

  function hasText(): boolean {
    return bench.work.reports.some(({ text }) => text.trim() !== "");
  }

  function drawCompared(): void {
    drawCharts(compared, ({ compare, lessons }) =>
      hasText() ? compare(bench, { window, lessons, onShow: show }) : null,
    );
  }

  function drawTop(): void {
    const { work } = bench;
    const report = work.reports.find(({ id }) => id === chosen);
    top.replaceChildren(
      ...(report === undefined
        ? [h("p", {}, words.nothing)]
        : [
            eventFields(bench, document),
            reportTabs(bench, chosen, choose, document),
            reportFields(bench, report, { document, confirm: (question) => window.confirm(question) }),
          ]),
    );
  }

  function choose(id: string): void {
    chosen = id;
    selected = null;
    isEditing = bench.work.reports.find((report) => report.id === id)?.text.trim() === "";
    drawTop();
    drawMiddle();
  }

  function drawMiddle(): void {
    typing?.keep();
    const report = bench.work.reports.find(({ id }) => id === chosen);
    if (report === undefined) {
      // What is being typed into an empty bench must not be taken from under the cursor.
      if (middle.querySelector(".bench-first") === null) middle.replaceChildren(first());
      return;
    }
    middle.replaceChildren(
      ...reportView(bench, report, {
        document,
        isEditing,
        selected: selected?.report_id === chosen ? selected : null,
        onToggle() {
          isEditing = !isEditing;
          drawMiddle();
          middle.querySelector<HTMLElement>(isEditing ? "textarea" : "button.link")?.focus();
        },
        onShow: show,
        box: () => box(report.id, report.text),
        needs: needsOfAll,
      }),
    );
  }

  function box(id: string, text: string): HTMLElement {
    typing = editor(bench, id, text, {
      window,
      onKept: sayKept,
      read: from.copied,
    });
    return typing.element;
  }

  /** The box that an empty bench shows. */
  function first(): HTMLElement {
    return firstBox({
      document,
      onPaste: (data) => void from.dropped(data),
      onType: (text) => {
        add([{ label: "", text }]);
        isEditing = true;
        drawMiddle();
        const area = middle.querySelector("textarea");
        area?.focus();
        area?.setSelectionRange(text.length, text.length);
      },
      onExample: example === undefined ? null : () => void openExample(example),
    });
  }

  /** The example's reports, as if just pasted. */
  async function openExample(read: NonNullable<WorkbenchOptions["example"]>): Promise<void> {
    const found = await read().catch(() => null);
    if (found == null || found.reports.length === 0) {
      say(words.noExample);
      return;
    }
    add(found.reports);
    const { title, date } = found;
    bench.change({ ...bench.work, title, date });
    choose(bench.work.reports[0]!.id);
  }

  function show(claim: Pick<Claim, "report_id" | "start" | "end">): void {
    chosen = claim.report_id;
    isEditing = false;
    selected = { report_id: claim.report_id, start: claim.start, end: claim.end };
    drawTop();
    drawMiddle();
    const mark = middle.querySelector("mark.is-selected");
    mark?.scrollIntoView({ block: "center" });
  }

  /** The form of the codebook: it comes when somebody looks at it. */
  async function drawCodebook(): Promise<void> {
    const isTyping = codebookPlace.contains(document.activeElement) && document.activeElement?.localName === "input";
    if (!codebookPlace.open || isTyping) return;
    const loaded = await import("./codebookForm.js").catch(() => null);
    if (loaded === null) {
      say(words.notLoaded);
      return;
    }
    const form = loaded.codebookForm(bench, document);
    const old = codebookPlace.querySelector(".codebook-form");
    if (old === null) codebookPlace.append(form);
    else old.replaceWith(form);
  }
}
