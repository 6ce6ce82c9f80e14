import type { Stated } from "./work.js";

/** Reports to look at the workbench with, before one has any of one's own. */
export interface Example {
  title: string;
  /** ISO 8601 day of the event. */
  date: string;
  reports: { label: string; text: string; stated: Pick<Stated, "outlet" | "published"> }[];
}
