import type { Claim } from "../../coding/types.js";
import { isReadable, languageOf } from "../../parser/language.js";
import type { Span } from "../../parser/types.js";
import { clockInWords } from "../../strings/dates.js";
import { strings } from "../../strings/index.js";
import { otherLanguage } from "../../strings/languages.js";
import { workbench as words } from "../../strings/workbench.js";
import { FileProblem, isForClass, MOST_FILE_BYTES, readWorkFile } from "../../workbench/readFile.js";
import { leaveOut, struckIn, takeIn } from "../../workbench/leftOut.js";
import type { Example } from "../../workbench/example.js";
import type { Work } from "../../workbench/work.js";
import { builder, button } from "../dom.js";
import { saveIn } from "../download.js";
import { storageOf } from "../storage.js";
import { viewFragment } from "../classView/address.js";
import { keepForClass } from "../classView/kept.js";
import { codebookForm } from "./codebookForm.js";
import { compare, type LessonSteps } from "./compare.js";
import { editor } from "./editor.js";
import { firstBox } from "./first.js";
import { found } from "./found.js";
import { eventFields, reportFields, reportTabs } from "./fields.js";
import { pdfThreads } from "./pdfThread.js";
import { gentle } from "./redraw.js";
import { addAll, copiedIn, type Report } from "./reports.js";
import { saving } from "./saving.js";
import { bench as makeBench, newId, WORK_KEY } from "./state.js";
import { loadStyles } from "./styles.js";
import { tabs } from "./tabs.js";
import { markedText } from "./text.js";

const MINUTES = 60;

/** What reads files, and what is copied: it comes with the first of them. */
const fileReader = (): Promise<typeof import("./files.js")> => import("./files.js");

export interface WorkbenchOptions {
  /** The steps of each lesson, by dimension; a function loads them with the first text, since an empty bench needs none. */
  lessons: LessonSteps | (() => Promise<LessonSteps>);
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
  { lessons, styles, pdfThread, example, start = null, said = "" }: WorkbenchOptions,
): HTMLElement {
  const { document, location, navigator } = window;
  const h = builder(document);
  const storage = storageOf(window);
  const status = h("p", { role: "status", class: "caption bench-status" }, said);
  const bench = makeBench(storage, start, newId);
  let chosen = bench.work.reports[0]?.id ?? "";
  let isEditing = false;
  let selected: (Span & { report_id: string }) | null = null;
  const startPdf = pdfThread === undefined ? null : pdfThreads(window, pdfThread);
  /** The box in which a text is typed. */
  let typing: ReturnType<typeof editor> | null = null;
  let needs: typeof import("./needs.js").needs | null = null;
  let steps = typeof lessons === "function" ? null : lessons;
  let charts: "unstyled" | "loading" | "styled" = styles === undefined && steps !== null ? "styled" : "unstyled";

  const picker = h("input", { type: "file", multiple: true, "aria-label": words.choose, tabindex: "-1" });
  const opener = h("input", { type: "file", accept: ".json", "aria-label": words.open, tabindex: "-1" });
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

  picker.addEventListener("change", () => {
    const files = [...(picker.files ?? [])];
    // The same file can be chosen again.
    picker.value = "";
    void take(files);
  });
  opener.addEventListener("change", () => void openFile(opener.files?.[0]));
  for (const event of ["dragenter", "dragover", "dragleave", "drop"] as const) {
    // Anywhere on the page: whoever misses the place by a little would see the file instead of the workbench.
    document.addEventListener(event, (drag) => {
      if (!root.isConnected || isAway() || isField(drag.target)) return;
      drag.preventDefault();
      root.classList.toggle("is-over", event === "dragenter" || event === "dragover");
      if (event === "drop" && drag.dataTransfer !== null) void takeDropped(drag.dataTransfer);
    });
  }
  codebookPlace.addEventListener("toggle", drawCodebook);
  sets.addEventListener("toggle", () => void drawSets());
  document.addEventListener("keydown", (event) => {
    const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key === "z";
    // In a field the browser takes back what was typed there.
    if (!isUndo || !root.isConnected || isAway() || isText(event.target)) return;
    event.preventDefault();
    takeBack();
  });
  root.addEventListener("click", stayHere);
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
    return h(
      "div",
      { class: "bench-start" },
      button(h, words.add, "primary", () => {
        if (add([{ label: "", text: "" }]).length > 0) {
          say(words.tooMany);
          return;
        }
        drawTop();
        drawMiddle();
        middle.querySelector("textarea")?.focus();
      }),
      button(h, words.choose, "secondary", () => {
        picker.click();
      }),
      button(h, words.open, "secondary", () => {
        opener.click();
      }),
      picker,
      opener,
      h("span", { class: "caption" }, words.chooseHint),
    );
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
    const { works } = await import("./works.js");
    const list = works(bench, {
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

  /** Reads reports from files; what cannot be read, or finds no room, is named, and the rest is taken at once. */
  async function take(files: readonly File[]): Promise<void> {
    const saved = files.filter(({ name }) => name.endsWith(".json"));
    for (const file of saved) await openFile(file);
    const texts = files.filter((file) => !saved.includes(file));
    if (texts.length === 0) return;
    // A bar moves while a large file keeps the page busy.
    root.classList.add("is-reading");
    const { readFiles } = await fileReader();
    const { reports, problems } = await readFiles(texts, { openPage, startPdf }, (next) =>
      sayFirst(words.readingFile(next + 1, texts.length, texts[next]!.name)),
    );
    await sayFirst(words.comparing(reports.length));
    const leftOut = add(reports);
    root.classList.remove("is-reading");
    if (leftOut.length > 0) problems.push(`${leftOut.join(", ")}: ${words.tooMany}`);
    say(problems.join(" "));
  }

  /** Files, or a text that was dragged here from another page. */
  async function takeDropped(data: DataTransfer): Promise<void> {
    if (data.files.length > 0) {
      await take([...data.files]);
      return;
    }
    const copied = copiedIn(data);
    if (copied === null) return;
    const { readCopied } = await fileReader();
    if (add([{ label: "", ...(await readCopied(copied, openPage)) }]).length > 0) say(words.tooMany);
  }

  function isField(target: EventTarget | null): boolean {
    return target !== null && "localName" in target && ["textarea", "input"].includes(String(target.localName));
  }

  /** What takes words, unlike a box to tick. */
  function isText(target: EventTarget | null): boolean {
    return isField(target) && !(target as Element).matches("[type=checkbox], [type=radio], [type=file]");
  }

  /** A document that nobody sees: its scripts do not run, and nothing in it is asked for. */
  function openPage(html: string): Document {
    return new window.DOMParser().parseFromString(html, "text/html");
  }

  /** Says what comes next, and lets the browser show it before it begins. */
  async function sayFirst(text: string): Promise<void> {
    say(text);
    await new Promise((resolve) => window.setTimeout(resolve));
  }

  async function openFile(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    try {
      if (file.size > MOST_FILE_BYTES) throw new FileProblem(words.fileTooLarge(MOST_FILE_BYTES / 1_000_000));
      const content = await file.text();
      const work = readWorkFile(content);
      if (isForClass(content)) {
        const id = keepForClass(storage, work);
        // The class's view is a page of its own; what lies on the bench stays as it is.
        if (id !== null) {
          location.hash = viewFragment(id, "start");
          return;
        }
      }
      chosen = work.reports[0]?.id ?? "";
      isEditing = false;
      selected = null;
      bench.open(work);
      say(words.opened(work.reports.length));
    } catch (error) {
      if (!(error instanceof FileProblem)) throw error;
      say(`${file.name}: ${error.message}`);
    }
    opener.value = "";
  }

  function draw(): void {
    const { work } = bench;
    if (!work.reports.some(({ id }) => id === chosen)) chosen = work.reports[0]?.id ?? "";
    undo.hidden = !bench.canUndo;
    kept.hidden = !hasText() && undo.hidden;
    sayKept();
    drawTop();
    drawMiddle();
    drawCodebook();
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
        const id = keepForClass(storage, bench.work);
        if (id === null) say(words.set.notKept);
        else location.hash = viewFragment(id, view);
      },
    });
    foot.replaceChildren(...(isBegun ? [saver] : []));
  }

  function hasText(): boolean {
    return bench.work.reports.some(({ text }) => text.trim() !== "");
  }

  function drawCompared(): void {
    if (charts === "styled" && steps !== null)
      compared.replaceChildren(compare(bench, { window, lessons: steps, onShow: show }));
    if (charts !== "unstyled") return;
    charts = "loading";
    // Nothing else is drawn anew: whoever works with keys stays where they are.
    const then = (): void => {
      charts = "styled";
      if (hasText()) drawCompared();
    };
    const takeSteps = typeof lessons === "function" ? lessons().then((loaded) => (steps = loaded)) : null;
    // Without styles the charts are plain lists of what they show: still better than nothing.
    const styled = styles === undefined ? null : loadStyles(styles, document).catch(() => undefined);
    void Promise.all([takeSteps, styled]).then(then, then);
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
    const { work, built, lost, problem, refusal } = bench;
    const report = work.reports.find(({ id }) => id === chosen);
    const parse = built.parses.find(({ id }) => id === chosen);
    const meta = built.tables.reports.find(({ report_id }) => report_id === chosen);
    if (report === undefined) {
      // What is being typed into an empty bench must not be taken from under the cursor.
      if (middle.querySelector(".bench-first") === null) middle.replaceChildren(first());
      return;
    }
    const toggle = button(h, isEditing ? words.done : words.edit, "link", () => {
      isEditing = !isEditing;
      drawMiddle();
      middle.querySelector<HTMLElement>(isEditing ? "textarea" : "button.link")?.focus();
    });
    const language = languageOf(report.text);
    const size = meta === undefined ? "" : words.size(meta.paragraphs, meta.words);
    const isShown = !isEditing && parse !== undefined && report.text.trim() !== "";
    const claims = built.tables.claims.filter(({ report_id }) => report_id === chosen);
    const mine = selected?.report_id === chosen ? selected : null;
    const select = (found: Claim[]): void => {
      for (const row of middle.querySelectorAll(".found li")) row.classList.remove("is-selected");
      for (const { claim_id } of found) {
        const row = [...middle.querySelectorAll<HTMLElement>(".found li")].find(
          (one) => one.dataset["claim"] === claim_id,
        );
        row?.classList.add("is-selected");
        row?.scrollIntoView({ block: "nearest" });
      }
    };
    middle.replaceChildren(
      ...[
        refusal !== null && h("p", { class: "bench-problem", role: "alert" }, words.refused, " ", refusal),
        problem !== null && h("p", { class: "bench-problem", role: "alert" }, words.broken, " ", problem),
        !isReadable(language) && h("p", { class: "bench-problem", role: "status" }, otherLanguage(language)),
        lost.length > 0 && h("p", { class: "caption", role: "status" }, words.lost(lost.length)),
        h(
          "div",
          { class: "bench-columns" },
          h(
            "div",
            {},
            h("h2", {}, words.text, " ", h("span", { class: "caption" }, size), " ", toggle),
            isShown
              ? markedText(parse, {
                  claims,
                  struck: struckIn(report, parse),
                  selected: mine,
                  onSelect: select,
                  onStruck: (one) => {
                    bench.change(one.isIn ? leaveOut(bench.work, report.id, one) : takeIn(bench.work, report.id, one));
                  },
                  report_id: chosen,
                  document,
                })
              : box(report.id, report.text),
          ),
          isShown && h("div", { class: "decisions" }, needsOfAll(), found(bench, chosen, { document, onShow: show })),
        ),
      ].filter((child) => child !== false),
    );
  }

  function box(id: string, text: string): HTMLElement {
    typing = editor(bench, id, text, {
      window,
      onKept: sayKept,
      read: async (copied) => (await fileReader()).readCopied(copied, openPage),
    });
    return typing.element;
  }

  /** What needs a person. What finds it out makes all questions: it is loaded with the first text. */
  function needsOfAll(): HTMLElement {
    if (needs !== null) return needs(bench, { window, onShow: show });
    const place = h("section", { class: "needs" }, h("h2", {}, words.needs));
    void import("./needs.js").then(
      (loaded) => {
        needs = loaded.needs;
        if (place.isConnected) place.replaceWith(needsOfAll());
      },
      () => {
        place.append(h("p", { role: "alert" }, strings.lesson.check.failed));
      },
    );
    return place;
  }

  /** The box that an empty bench shows. */
  function first(): HTMLElement {
    return firstBox({
      document,
      onPaste: (data) => void takeDropped(data),
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

  function drawCodebook(): void {
    const isTyping = codebookPlace.contains(document.activeElement) && document.activeElement?.localName === "input";
    const old = codebookPlace.querySelector(".codebook-form");
    if (!codebookPlace.open || isTyping) return;
    const form = codebookForm(bench, document);
    if (old === null) codebookPlace.append(form);
    else old.replaceWith(form);
  }

  /** A lesson's link into the reading room shows the words in the text above: these reports have no pages. */
  function stayHere(event: MouseEvent): void {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="./read/"]');
    if (link === null) return;
    event.preventDefault();
    const [path = "", hash = ""] = link.getAttribute("href")!.slice("./read/".length).split("#");
    const parameters = new URLSearchParams(hash);
    const claim = bench.built.tables.claims.find(({ claim_id }) => claim_id === parameters.get("claim"));
    const [from, to] = (parameters.get("at") ?? "").split("-").map(Number);
    if (claim !== undefined) show(claim);
    else show({ report_id: decodeURIComponent(path.replace(/\.html$/, "")), start: from ?? 0, end: to ?? 0 });
  }
}
