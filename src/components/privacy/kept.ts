import { privacyStrings as words } from "../../strings/privacy.js";
import { builder, button } from "../dom.js";
import { cacheOf, SHARED_CACHE } from "../../offline/files.js";
import { saveIn } from "../download.js";
import { storageOf } from "../storage.js";
import { copiedKey } from "../../kept/copies.js";

/** One thing that this browser keeps for the notebook. */
interface Kept {
  key: string;
  /** What it is, in words for readers. */
  what: string;
  text: string;
}

/** What names of things in the browser's storage begin with. Framework's own remember the sidebar. */
const OWN = /^(?:same-story|observablehq)/;
const KINDS: readonly [RegExp, (name: string) => string][] = [
  [/^same-story:([^:]*):exercises$/, words.kinds.exercises],
  [/^same-story:([^:]*):drafts$/, words.kinds.drafts],
  [/^same-story:path$/, () => words.kinds.path],
  [/^same-story:([^:]*):reviews$/, words.kinds.reviews],
  [/^same-story:asked:(.*)$/, words.kinds.asked],
  [/^same-story:([^:]*):stamps$/, words.kinds.stamps],
  [/^same-story:coding:(.*)$/, words.kinds.coding],
  [/^same-story:question:(.*)$/, words.kinds.question],
  [/^same-story:own-report:(.*)$/, words.kinds.ownReport],
  [/^same-story:reading-layers$/, () => words.kinds.layers],
  [/^same-story:language$/, () => words.kinds.language],
  [/^same-story.work/, () => words.kinds.work],
  [/^observablehq/, () => words.kinds.sidebar],
];

/** What is kept in some storages, in the order of what it is. Names of other programs on the same address are left alone. */
export function keptIn(storages: readonly (Storage | null)[]): Kept[] {
  return storages
    .filter((storage) => storage !== null)
    .flatMap((storage) => keysOf(storage).map((key) => ({ key, what: whatIs(key), text: storage.getItem(key) ?? "" })))
    .sort((a, b) => a.what.localeCompare(b.what));
}

/** A storage that says what is in it, or null: in some browsers each call is denied, not the property. */
function readable(storage: Storage | null): Storage | null {
  try {
    for (const key of storage === null ? [] : keysOf(storage)) storage?.getItem(key);
    return storage;
  } catch {
    return null;
  }
}

function keysOf(storage: Storage): string[] {
  const keys = Array.from({ length: storage.length }, (_, i) => storage.key(i));
  return keys.filter((key): key is string => key !== null && OWN.test(key));
}

function whatIs(key: string): string {
  const copied = copiedKey(key);
  if (copied !== null) return words.kinds.copy(whatIs(copied));
  for (const [pattern, name] of KINDS) {
    const match = pattern.exec(key);
    if (match !== null) return name(match[1] ?? "");
  }
  return words.kinds.other;
}

/** What this browser keeps, and buttons that delete it: all of it, after asking once. */
export function keptHere(window: Window, document: Document): HTMLElement {
  const h = builder(document);
  const list = h("div", {});
  const said = h("p", { role: "status" });
  const root = h("div", { class: "kept-here" }, list, said);
  const storages = [storageOf(window), sessionOf(window)].map(readable);
  let isSure = false;

  function show(): void {
    const kept = keptIn(storages);
    const remove = button(h, isSure ? words.sure : words.remove, "secondary", () => void press());
    list.replaceChildren(
      kept.length === 0
        ? h("p", {}, storages[0] === null ? words.forbidden : words.nothing)
        : h("ul", {}, ...kept.map(line)),
      h("p", {}, words.copy),
      ...(isSure ? [h("p", {}, words.warning)] : []),
      h("p", { class: "kept-actions" }, remove, isSure && " ", isSure && cancel()),
    );
    if (isSure) remove.focus();
  }
  function line({ key, what, text }: Kept): HTMLElement {
    const said = `${what}: ${words.size(text.length)}`;
    if (copiedKey(key) === null) return h("li", {}, said);
    const save = saveIn(document);
    const name = `${key.replace(/[^\w-]+/g, "-")}.json`;
    return h(
      "li",
      {},
      said,
      " ",
      button(h, words.download, "link", () => {
        save(name, text, "application/json");
      }),
    );
  }
  function cancel(): HTMLElement {
    return button(h, words.cancel, "secondary", () => {
      isSure = false;
      show();
    });
  }
  async function press(): Promise<void> {
    said.textContent = "";
    if (!isSure) {
      isSure = true;
      show();
      return;
    }
    isSure = false;
    for (const storage of storages.filter((one) => one !== null))
      for (const key of keysOf(storage)) storage.removeItem(key);
    const isGone = await forgetCopy(window);
    show();
    said.textContent = isGone ? words.done : words.notAll;
  }
  show();
  return root;
}

function sessionOf(window: { readonly sessionStorage?: Storage | null }): Storage | null {
  try {
    return window.sessionStorage ?? null;
  } catch {
    return null;
  }
}

/** Deletes the notebook's copy for use without a network. @returns false where the browser did not let it */
async function forgetCopy(window: Window): Promise<boolean> {
  try {
    const root = new URL("./", window.location.href);
    if ("caches" in window) for (const name of [SHARED_CACHE, cacheOf(root.pathname)]) await window.caches.delete(name);
    // Of another notebook on the same origin nothing is touched.
    if ("serviceWorker" in window.navigator)
      for (const one of await window.navigator.serviceWorker.getRegistrations())
        if (one.scope === root.href) await one.unregister();
    return true;
  } catch {
    return false;
  }
}
