/** Room that stays free above and below what comes into view, in pixels. */
const ROOM = 16;

/**
 * Scrolls as little as brings the whole of what has just opened into view; of what is higher than the window its top.
 * What is in view already stays where it is.
 */
export function bringIntoView(element: Element, window: Window): void {
  const { top, bottom, height } = element.getBoundingClientRect();
  if (height === 0) return;
  const below = Math.max(0, bottom + ROOM - window.innerHeight);
  const by = Math.min(below, top - ROOM);
  if (by !== 0) window.scrollBy({ top: by });
}
