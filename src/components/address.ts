import { afterPaint, type PaintWindow } from "./afterPaint.js";

/** Writes the part of the page's address after `#`, without a new entry in the browser's history. */
interface AddressWriter {
  write: (fragment: string) => void;
  /** What was written last and does not stand in the address yet; null where all of it does. */
  readonly pending: string | null;
}

type AddressWindow = Pick<Window, "location" | "history" | "addEventListener"> & PaintWindow;

/**
 * A browser that writes an address lays the whole page out first: some 5 ms of each click. So the address follows a frame
 * later, once for all that a click changes; a reader who goes elsewhere in between is left there.
 */
export function addressWriter(window: AddressWindow): AddressWriter {
  const { location, history } = window;
  let pending: string | null = null;
  let before = "";
  const now = (): void => {
    if (pending === null) return;
    const fragment = pending === "" ? "" : `#${pending}`;
    pending = null;
    // The event that says so may still be on its way.
    if (location.hash !== before) return;
    history.replaceState(null, "", `${location.pathname}${location.search}${fragment}`);
  };
  window.addEventListener("hashchange", () => {
    pending = null;
  });
  window.addEventListener("pagehide", now);
  return {
    write(fragment) {
      const isWaiting = pending !== null;
      pending = fragment;
      if (isWaiting) return;
      before = location.hash;
      afterPaint(window, now);
    },
    get pending() {
      return pending;
    },
  };
}
