import type { Claim } from "../../coding/types.js";
import { addressWriter } from "../address.js";
import { afterPaint } from "../afterPaint.js";
import type { EvidenceOptions } from "./evidence.js";
import { claimsExplorer } from "./explorer.js";
import type { ClaimsData } from "./model.js";
import { reportAt } from "../pageAt.js";

/**
 * Leads from a claim to its words in the reading room, `./read/<report>.html#claim=<claim_id>`, seen from the claims page.
 * A page passes it only where the reading room exists.
 */
export function readHref({ report_id, claim_id }: Pick<Claim, "report_id" | "claim_id">): string {
  return reportAt(".", report_id, `#claim=${encodeURIComponent(claim_id)}`);
}

/** The claims page, bound to the window's address: the part after `#` keeps what the reader chose. */
export function claimsPage(data: ClaimsData, window: Window, options: EvidenceOptions = {}): HTMLElement {
  const { document, location } = window;
  const later = (run: () => void): void => {
    afterPaint(window, run);
  };
  const explorer = claimsExplorer(data, { ...options, document, later, fragment: location.hash });
  const address = addressWriter(window);
  explorer.addEventListener("input", () => {
    address.write(explorer.value);
  });
  window.addEventListener("beforeprint", explorer.finish);
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
