import { DIMENSIONS } from "../../coding/types.js";

/** What a class, or its teacher, can look at of a set of reports. */
export const VIEWS = [
  "start",
  "reports",
  ...DIMENSIONS,
  "practice",
  "claims",
  "present",
  "handouts",
  "print",
  "class",
] as const;
export type View = (typeof VIEWS)[number];

/** What a fragment such as `#set=k3f9a2&view=practice` shows; null where it names no set. */
export function shownBy(hash: string): { id: string; view: View } | null {
  const parameters = new URLSearchParams(hash.replace(/^#/, ""));
  const id = /^[a-z0-9]{1,20}$/.exec(parameters.get("set") ?? "")?.[0];
  if (id === undefined) return null;
  const asked = parameters.get("view");
  return { id, view: VIEWS.find((view) => view === asked) ?? "start" };
}

/** The fragment of a view. @param rest what the view itself keeps in its fragment, such as `step=day` */
export function viewFragment(id: string, view: View, rest = ""): string {
  return `#set=${id}&view=${view}${rest === "" ? "" : `&${rest}`}`;
}
