import { isDeviceName } from "../../dataset/names.js";
import { RESERVED } from "../../dataset/schemas.js";
import { workbench as words } from "../../strings/workbench.js";
import { classFile, workFile } from "../../workbench/file.js";
import { classFragment, SURE_LENGTH } from "../../workbench/share.js";
import { emptyWork } from "../../workbench/work.js";
import { builder, button } from "../dom.js";
import type { Save } from "../download.js";
import type { Bench } from "./state.js";

interface SavingOptions {
  document: Document;
  /** The page's address without its fragment. */
  address: string;
  save: Save<BlobPart>;
  /** Puts a text on the clipboard; rejects where a browser forbids it. */
  write: (text: string) => Promise<void>;
  /** Asks before everything is gone. */
  confirm: (question: string) => boolean;
  /** Shows what a class gets. */
  show: (view: "start" | "print") => void;
}

/** The ways to keep the work: a folder for `data/`, one file for a class, a link, paper. */
export function saving(bench: Bench, options: SavingOptions): HTMLElement {
  const { document } = options;
  const h = builder(document);
  const status = h("p", { role: "status", class: "caption" });
  const name = h("input", { type: "text", value: bench.work.name, maxlength: 60, pattern: "[a-z0-9][a-z0-9\\-]*" });
  name.addEventListener("change", () => {
    const id = name.value
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-+|-+$/g, "");
    if (id !== "")
      bench.change({ ...bench.work, name: RESERVED.includes(id) || isDeviceName(id) ? `${id}-reports` : id });
    name.value = bench.work.name;
  });
  const action = (label: string, hint: string, run: () => void): HTMLElement => {
    const onclick = (): void => {
      // What could not be opened again is not made.
      if (bench.refusal !== null) status.textContent = `${words.refused} ${bench.refusal}`;
      else run();
    };
    const button = h("button", { type: "button", class: "secondary", onclick }, label);
    return h("li", {}, button, h("span", { class: "caption" }, hint));
  };
  const over = button(h, words.startOver, "link", () => {
    if (options.confirm(words.startOverSure)) bench.change(emptyWork());
  });
  return h(
    "section",
    { class: "bench-saving" },
    h("h2", {}, words.save),
    h(
      "p",
      { class: "caption" },
      bench.isKept ? words.saveHint : bench.refusal === null ? words.notSaved : `${words.refused} ${bench.refusal}`,
    ),
    h(
      "ul",
      { class: "bench-actions" },
      action(words.file, words.fileHint, () => {
        options.save(`${bench.work.name}.same-story.json`, classFile(bench.work), "application/json");
      }),
      action(words.link, words.linkHint, () => {
        const fragment = classFragment(bench.work);
        if (fragment === null) {
          status.textContent = words.linkTooLong;
          return;
        }
        const address = options.address + fragment;
        options.write(address).then(
          () => {
            status.textContent = address.length > SURE_LENGTH ? words.linkLong(address.length) : words.linkCopied;
          },
          () => {
            status.textContent = address;
          },
        );
      }),
      action(words.see, words.seeHint, () => {
        options.show("start");
      }),
      action(words.print, words.printHint, () => {
        options.show("print");
      }),
      action(words.workFile, words.workFileHint, () => {
        options.save(`${bench.work.name}.same-story-work.json`, workFile(bench.work), "application/json");
      }),
    ),
    h("label", { class: "field" }, h("span", {}, words.folder), name),
    h(
      "ul",
      { class: "bench-actions" },
      action(words.zip, words.zipHint, () => {
        if (bench.built.dataset.date === "") {
          status.textContent = words.noDayNoFolder;
          return;
        }
        // What makes it makes all questions: it comes when it is asked for.
        void import("../../workbench/folder.js").then(
          ({ folderZip }) => {
            options.save(`${bench.work.name}.zip`, folderZip(bench.work, bench.built), "application/zip");
          },
          () => {
            status.textContent = words.notLoaded;
          },
        );
      }),
    ),
    status,
    over,
  );
}
