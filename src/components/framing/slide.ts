import type { Lesson } from "../lesson/data.js";

const DURATION = 300;

/**
 * Lets elements slide from where they stood to where a change puts them, in 300 ms; at once for readers who want no
 * motion, and where a browser cannot animate.
 */
export function slide({ window }: Lesson, elements: () => Iterable<HTMLElement>, change: () => void): void {
  const moves =
    typeof window.matchMedia === "function" && !window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  const before = new Map([...elements()].map((element) => [element, element.getBoundingClientRect().top]));
  change();
  if (!moves) return;
  // All places are read before anything moves: each animation makes the browser lay the page out anew for the next place.
  const ways = [...before].map(([element, top]) => ({ element, distance: top - element.getBoundingClientRect().top }));
  for (const { element, distance } of ways) {
    if (distance === 0 || typeof element.animate !== "function") continue;
    element.animate([{ transform: `translateY(${distance}px)` }, { transform: "none" }], {
      duration: DURATION,
      easing: "ease-out",
    });
  }
}
