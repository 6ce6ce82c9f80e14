import { claimsExplorer } from "./explorer.js";
import type { ClaimsData } from "./model.js";

/** The claims page, bound to the window's address: the part after `#` keeps what the reader chose. */
export function claimsPage(data: ClaimsData, window: Window): HTMLElement {
  const { document, location, history } = window;
  const explorer = claimsExplorer(data, { document, fragment: location.hash });
  explorer.addEventListener("input", () => {
    const fragment = explorer.value === "" ? "" : `#${explorer.value}`;
    history.replaceState(null, "", `${location.pathname}${location.search}${fragment}`);
  });
  window.addEventListener("hashchange", () => {
    explorer.read(location.hash);
    explorer.goToClaim();
  });
  // Framework puts the element into the page after this returns.
  const arrive = (): void => {
    if (explorer.isConnected) explorer.goToClaim();
    else window.requestAnimationFrame(arrive);
  };
  window.requestAnimationFrame(arrive);
  return explorer;
}
