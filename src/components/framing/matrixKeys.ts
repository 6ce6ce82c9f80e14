import type { FramingLesson } from "./common.js";

/** From this width on all reports stand side by side; below, one at a time where they are many (see `framing.css`). */
const NARROW = "(max-width: 640px)";

/**
 * Keys in a matrix of buttons: one of them is in the page's tab order, the arrow keys move between them, Home and End to
 * the ends of a row, Escape closes what is open.
 */
export function cellKeys({ window }: FramingLesson, table: HTMLTableElement, close: () => void): void {
  const rows = (): HTMLElement[][] =>
    [...table.querySelectorAll<HTMLElement>("tr[data-topic]")].map((row) =>
      [...row.querySelectorAll<HTMLElement>("button.cell")].filter(isShown),
    );
  const isNarrow = (): boolean => typeof window.matchMedia === "function" && window.matchMedia(NARROW).matches;
  const isShown = (button: HTMLElement): boolean =>
    !isNarrow() ||
    table.classList.contains("is-abreast") ||
    (button.closest("[data-report]")?.classList.contains("is-shown") ?? true);

  function enter(button: HTMLElement): void {
    for (const other of table.querySelectorAll("button.cell[tabindex='0']")) other.setAttribute("tabindex", "-1");
    button.setAttribute("tabindex", "0");
  }

  function move(from: HTMLElement, key: string): boolean {
    const all = rows();
    const y = all.findIndex((row) => row.includes(from));
    const x = all[y]?.indexOf(from) ?? -1;
    const row = all[y];
    if (row === undefined) return false;
    const targets: Record<string, HTMLElement | undefined> = {
      ArrowLeft: row[x - 1],
      ArrowRight: row[x + 1],
      ArrowUp: all[y - 1]?.[x],
      ArrowDown: all[y + 1]?.[x],
      Home: row[0],
      End: row.at(-1),
    };
    if (!(key in targets)) return false;
    targets[key]?.focus();
    return true;
  }

  table.addEventListener("focusin", (event) => {
    const button = (event.target as Element).closest<HTMLElement>("button.cell");
    if (button !== null) enter(button);
  });
  table.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      if (table.querySelector("[aria-expanded='true']") === null) return;
      event.preventDefault();
      close();
      return;
    }
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const button = (event.target as Element).closest<HTMLElement>("button.cell");
    if (button !== null && move(button, event.key)) event.preventDefault();
  });
  const first = table.querySelector<HTMLElement>("button.cell");
  if (first !== null) enter(first);
}

/** Whether there are arrow keys: what is pointed at with a finger has none, as far as a page can know. */
export function hasKeys(window: Window): boolean {
  return typeof window.matchMedia !== "function" || !window.matchMedia("(pointer: coarse)").matches;
}
