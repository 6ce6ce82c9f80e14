import type { Claim } from "../../coding/types.js";

const READING_ROOM = "./read/";

/** The words that a lesson's link into the reading room leads to; null where it leads elsewhere. */
export function wordsOfLink(
  event: Pick<MouseEvent, "target">,
  claims: readonly Claim[],
): Pick<Claim, "report_id" | "start" | "end"> | null {
  const link = (event.target as Element).closest<HTMLAnchorElement>(`a[href^="${READING_ROOM}"]`);
  if (link === null) return null;
  const [path = "", hash = ""] = link.getAttribute("href")!.slice(READING_ROOM.length).split("#");
  const parameters = new URLSearchParams(hash);
  const claim = claims.find(({ claim_id }) => claim_id === parameters.get("claim"));
  const [start = 0, end = 0] = (parameters.get("at") ?? "").split("-").map(Number);
  return claim ?? { report_id: decodeURIComponent(path.replace(/\.html$/, "")), start, end };
}
