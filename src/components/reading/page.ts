import { strings } from "../../strings/index.js";
import { reading as words } from "../../strings/reading.js";
import { showPathBar } from "../path/bar.js";
import { storageOf } from "../storage.js";
import { missingReport } from "./missing.js";
import type { ReadingData } from "./model.js";
import { readingRoom, type ReadingRoom } from "./room.js";

/** The page of one report, bound to the window: its address, its width, its keyboard and what the browser keeps. */
export function readingPage(data: ReadingData, window: Window & typeof globalThis): HTMLElement {
  const { document, location, history, navigator } = window;
  const { reading } = data;
  markSidebar(window);
  if (reading === null) return missingReport(data, document);
  showPathBar(window, data.dataset, "..");
  document.title = words.pageTitle(reading.report.label, strings.site.title);
  const room = readingRoom(
    { ...data, reading },
    {
      document,
      address: `${location.origin}${location.pathname}`,
      storage: storageOf(window),
      // Without a secure connection there is no clipboard at all.
      write: async (text) =>
        (navigator.clipboard as Clipboard | undefined)?.writeText(text) ?? Promise.reject(new Error()),
    },
  );
  let isFresh = true;
  room.addEventListener("click", (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>("a.way-back");
    // The way back opens the page as it was left, with its filters and its place; a link is for all other cases.
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (!isFresh || !cameFrom(link, window) || location.hash.includes("back=")) return;
    event.preventDefault();
    history.back();
  });
  room.addEventListener("clear", () => {
    history.replaceState(null, "", `${location.pathname}${location.search}`);
  });
  window.addEventListener("hashchange", () => {
    isFresh = false;
    room.go(location.hash);
  });
  document.addEventListener("keydown", (event) => {
    const isTyping = (event.target as Element | null)?.closest("input[type=search], input[type=text]") != null;
    if (event.key === "Escape" && !event.defaultPrevented && !isTyping) room.escape();
  });
  new window.ResizeObserver(() => {
    room.layOut();
  }).observe(room);
  whenShown(room, window, () => {
    if (location.hash === "") room.layOut();
    else room.go(location.hash);
  });
  return room;
}

/** Whether the page that a link leads to is the one before this in the browser's history. */
function cameFrom(link: HTMLAnchorElement, { document, history }: Window): boolean {
  try {
    const before = new URL(document.referrer);
    return history.length > 1 && before.origin === link.origin && before.pathname === link.pathname;
  } catch {
    return false;
  }
}

/** Framework puts the element into the page after it is made. */
function whenShown(room: ReadingRoom, window: Window, then: () => void): void {
  const look = (): void => {
    if (room.isConnected) then();
    else window.requestAnimationFrame(look);
  };
  window.requestAnimationFrame(look);
}

/** The sidebar leads to one report's page; on the others' it marks the same entry as the place where one is. */
function markSidebar({ document, location }: Window): void {
  const folder = location.pathname.replace(/[^/]*$/, "");
  for (const link of document.querySelectorAll<HTMLAnchorElement>("#observablehq-sidebar a[href]")) {
    const isHere = new URL(link.href).pathname.replace(/[^/]*$/, "") === folder && folder.endsWith("/read/");
    if (isHere) link.closest("li")?.classList.add("observablehq-link-active");
  }
}
