import { strings } from "../../strings/index.js";
import { builder } from "../dom.js";
import { stampsOf } from "../stamps.js";
import { wordsUsedPage } from "../wordsUsed.js";
import { showPathBar } from "../path/bar.js";
import { home, shelf } from "./home.js";
import type { HomeData } from "./model.js";
import { whatThereIs } from "./whatThereIs.js";

/** The site's first page: the first event in full, and the others on a shelf. */
export function startPage(datasets: readonly HomeData[], window: Window): HTMLElement {
  const { document } = window;
  const [first, ...others] = datasets;
  if (first === undefined) return builder(document)("p", {}, strings.lost.none);
  const base = `./${encodeURIComponent(first.name)}`;
  const words = wordsUsedPage(first.words, window);
  const shelved = others.length > 0 ? shelf(others, { document }) : null;
  const element = home(first, {
    document,
    base,
    root: ".",
    words,
    others: shelved,
    stamps: stampsOf(window, first.name),
    isOpen: isOpen(first, window),
  });
  showPathBar(window, first.name, base);
  arriveAt(element, window);
  return element;
}

/** The first page of one event, which bears its title. An event that is not there is answered with those that are. */
export function eventPage(datasets: readonly HomeData[], name: string, window: Window): HTMLElement {
  const { document } = window;
  const event = datasets.find((one) => one.name === name);
  if (event === undefined) return whatThereIs(datasets, { document, start: "../" });
  const heading = document.querySelector("#observablehq-main h1");
  if (heading !== null) heading.textContent = event.title;
  document.title = `${event.title} | ${strings.site.title}`;
  const words = wordsUsedPage(event.words, window);
  const element = home(event, {
    document,
    base: ".",
    root: "..",
    words,
    isTitled: true,
    stamps: stampsOf(window, name),
    isOpen: isOpen(event, window),
  });
  showPathBar(window, event.name, ".");
  arriveAt(element, window);
  return element;
}

/** Whether the first lesson was gone through, so that nothing of its answers is given away any more. */
function isOpen({ name, lessons: [first] }: HomeData, window: Window): boolean {
  return first === undefined || stampsOf(window, name)[first] !== undefined;
}

/** Framework puts the element into the page after it is made, and only then there is something to scroll to. */
function arriveAt(element: HTMLElement, window: Window): void {
  const id = window.location.hash.slice(1);
  if (id === "") return;
  const look = (): void => {
    if (!element.isConnected) window.requestAnimationFrame(look);
    else {
      const target = [...element.querySelectorAll("[id]")].find((one) => one.id === id);
      // Who comes for it has asked for it.
      target?.parentElement?.querySelector("details")?.setAttribute("open", "");
      target?.scrollIntoView();
    }
  };
  window.requestAnimationFrame(look);
}
