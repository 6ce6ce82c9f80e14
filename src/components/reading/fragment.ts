import type { Span } from "../../parser/types.js";
import { pageAt } from "../pageAt.js";

/** What the part of an address after `#` asks the page to show, and the way back. */
export interface Target {
  /** A claim's id, or empty. */
  claim: string;
  /** A stretch of the text, or null. */
  at: Span | null;
  /** The page that one came from, by its name in the dataset ("claims", "timing"). */
  from: string;
  /** That page's own fragment, so that it opens as one left it. */
  back: string;
}

const PAGE_NAME = /^[a-z][a-z0-9-]{0,40}$/;
const OFFSETS = /^(\d{1,9})-(\d{1,9})$/;
const LONGEST = 2000;

/**
 * Reads `#claim=<claim_id>` or `#at=<start>-<end>`, either with `&from=<page>&back=<its fragment>`. Whatever is no page
 * name and no pair of offsets is passed over: an address is anybody's to write.
 */
export function readTarget(hash: string): Target {
  const parameters = new URLSearchParams(hash.replace(/^#/, "").slice(0, LONGEST));
  const from = parameters.get("from") ?? "";
  return {
    claim: parameters.get("claim") ?? "",
    at: offsets(parameters.get("at") ?? ""),
    from: PAGE_NAME.test(from) ? from : "claims",
    back: (parameters.get("back") ?? "").replace(/^#/, ""),
  };
}

function offsets(value: string): Span | null {
  const match = OFFSETS.exec(value);
  if (match === null) return null;
  const [start, end] = [Number(match[1]), Number(match[2])];
  return start < end ? { start, end } : null;
}

/** The fragment of a claim's words in its report. */
export function claimFragment(claimId: string, way: Partial<Pick<Target, "from" | "back">> = {}): string {
  return written({ claim: claimId, ...way });
}

/** The fragment of any stretch of a report. */
export function spanFragment({ start, end }: Span, way: Partial<Pick<Target, "from" | "back">> = {}): string {
  return written({ at: `${start}-${end}`, ...way });
}

function written(parameters: Record<string, string | undefined>): string {
  const given = Object.entries(parameters).filter((pair): pair is [string, string] => Boolean(pair[1]));
  return `#${new URLSearchParams(given).toString()}`;
}

/** The way back, seen from the reading room. Without a fragment of its own the claims table opens at the claim. */
export function backHref({ claim, from, back }: Target): string {
  const fragment = from === "claims" && back === "" && claim !== "" ? new URLSearchParams({ claim }).toString() : back;
  return pageAt("..", from, fragment === "" ? "" : `#${fragment}`);
}
