/** Room that stays free above and below what comes into view, in pixels. */
const ROOM = 16;

/**
 * Scrolls as little as brings the whole of what has just opened into view; of what is higher than the window its top.
 * What is in view already stays where it is.
 */
export function bringIntoView(element: Element, window: Window): void {
  const { top, bottom, height } = element.getBoundingClientRect();
  if (height === 0) return;
  const hidden = covered(window);
  const below = Math.max(0, bottom + ROOM - (window.innerHeight - hidden.below));
  const by = Math.min(below, top - ROOM - hidden.above);
  if (by !== 0) window.scrollBy({ top: by });
}

/** Scrolls so that an element begins where the window does. */
export function bringToTop(element: Element, window: Window): void {
  const { top } = element.getBoundingClientRect();
  window.scrollTo({ top: window.scrollY + top - Math.max(covered(window).above, ROOM) });
}

/** How much of the window a phone's head hides above, and the bar of a path below, in pixels. */
function covered(window: Window): { above: number; below: number } {
  const { document } = window;
  const above = parseFloat(window.getComputedStyle(document.documentElement).scrollPaddingTop);
  const bar = document.querySelector(".path-bar")?.getBoundingClientRect().height;
  return { above: Number.isFinite(above) ? above : 0, below: bar ?? 0 };
}
