import { workbench as words } from "../../strings/workbench.js";
import { pdfThreads } from "./pdfThread.js";
import { copiedIn, type Copied, type Report } from "./reports.js";

/** What reads files, and what is copied: it comes with the first of them. */
const fileReader = (): Promise<typeof import("./files.js")> => import("./files.js");

interface IntakeOptions {
  window: Window & typeof globalThis;
  /** Marked while something is read: a bar moves then. */
  root: HTMLElement;
  pdfThread: string | undefined;
  say: (text: string) => void;
  /** Puts reports on the bench. @returns the labels of those that found no room */
  add: (reports: readonly Report[]) => string[];
  /** Opens work that somebody saved. */
  openFile: (file: File) => Promise<void>;
}

interface Intake {
  /** Reads reports from files; what cannot be read, or finds no room, is named, and the rest is taken at once. */
  files: (files: readonly File[]) => Promise<void>;
  /** Files, or a text that was dragged here from another page. */
  dropped: (data: DataTransfer) => Promise<void>;
  /** The report that was copied out of a web page. */
  copied: (copied: Copied) => Promise<Omit<Report, "label">>;
}

/** The ways by which reports come onto the bench: files, what is dropped, what is pasted. */
export function intake({ window, root, pdfThread, say, add, openFile }: IntakeOptions): Intake {
  const startPdf = pdfThread === undefined ? null : pdfThreads(window, pdfThread);
  return { files: take, dropped, copied };

  async function take(files: readonly File[]): Promise<void> {
    const saved = files.filter(({ name }) => name.endsWith(".json"));
    for (const file of saved) await openFile(file);
    const texts = files.filter((file) => !saved.includes(file));
    if (texts.length === 0) return;
    // A bar moves while a large file keeps the page busy.
    root.classList.add("is-reading");
    try {
      await read(texts);
    } catch (error) {
      say(words.notLoaded);
      throw error;
    } finally {
      root.classList.remove("is-reading");
    }
  }

  async function read(files: readonly File[]): Promise<void> {
    const { readFiles } = await fileReader();
    const { reports, problems } = await readFiles(files, { openPage, startPdf }, (next) =>
      sayFirst(words.readingFile(next + 1, files.length, files[next]!.name)),
    );
    await sayFirst(words.comparing(reports.length));
    const leftOut = add(reports);
    if (leftOut.length > 0) problems.push(`${leftOut.join(", ")}: ${words.tooMany}`);
    say(problems.join(" "));
  }

  async function dropped(data: DataTransfer): Promise<void> {
    if (data.files.length > 0) {
      await take([...data.files]);
      return;
    }
    const found = copiedIn(data);
    if (found === null) return;
    if (add([{ label: "", ...(await copied(found)) }]).length > 0) say(words.tooMany);
  }

  async function copied(found: Copied): Promise<Omit<Report, "label">> {
    const reader = await fileReader().catch(() => null);
    // Without a reader there are still the words, with whatever stood around them.
    if (reader === null) say(words.notLoaded);
    return reader === null ? { text: found.plain } : reader.readCopied(found, openPage);
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
}
