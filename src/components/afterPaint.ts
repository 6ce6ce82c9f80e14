/** What of a window tells when it has drawn a frame; a window without a screen does not. */
export type PaintWindow = Pick<Window, "setTimeout"> & Partial<Pick<Window, "requestAnimationFrame">>;

/** Runs something once the page has shown what it has so far; at once where there is nothing to show it on. */
export function afterPaint(window: PaintWindow, run: () => void): void {
  if (window.requestAnimationFrame === undefined) run();
  else window.requestAnimationFrame(() => window.setTimeout(run));
}
