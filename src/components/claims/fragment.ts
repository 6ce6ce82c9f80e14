import { allOf, CHOICES, type Available, type ChoiceName, type Filters } from "./filters.js";
import { SORTS, type Sort } from "./sort.js";

/** What an address keeps: the filters, and the claim that is open. */
export interface State {
  filters: Filters;
  sort: Sort;
  /** A claim's id; empty where none is open. */
  claim: string;
}

const LONGEST_SEARCH = 200;

/**
 * Reads the part of an address after `#`, for example `lesson=timing,framing&words=hour&claim=dpa.talks-duration.1`.
 * What it does not say is not narrowed; values that do not exist are passed over.
 */
export function readFragment(hash: string, available: Available): State {
  const parameters = new URLSearchParams(hash.replace(/^#/, ""));
  const filters: Filters = allOf(available);
  for (const name of CHOICES) {
    const value = parameters.get(name);
    if (value !== null) Object.assign(filters, { [name]: readChoice(value, available[name]) });
  }
  filters.silences = parameters.get("silences") !== "hide";
  filters.words = (parameters.get("words") ?? "").slice(0, LONGEST_SEARCH);
  const sort = SORTS.find((one) => one === parameters.get("sort")) ?? "lesson";
  return { filters, sort, claim: parameters.get("claim") ?? "" };
}

function readChoice(value: string, available: readonly string[]): Set<string> {
  if (value === "all") return new Set(available);
  const asked = value.split(",");
  return new Set(available.filter((one) => asked.includes(one)));
}

/** The shortest fragment that `readFragment` reads as this state; empty for the state at the start. */
export function writeFragment({ filters, sort, claim }: State, available: Available): string {
  const start = allOf(available);
  const parameters: [string, string][] = [];
  for (const name of CHOICES) {
    if (!sameSet(filters[name], start[name])) parameters.push([name, writeChoice(filters, available, name)]);
  }
  if (!filters.silences) parameters.push(["silences", "hide"]);
  if (filters.words.trim() !== "") parameters.push(["words", filters.words]);
  if (sort !== "lesson") parameters.push(["sort", sort]);
  if (claim !== "") parameters.push(["claim", claim]);
  return new URLSearchParams(parameters).toString().replaceAll("%2C", ",");
}

function writeChoice(filters: Filters, available: Available, name: ChoiceName): string {
  const chosen = available[name].filter((value) => (filters[name] as ReadonlySet<string>).has(value));
  if (chosen.length === 0) return "none";
  return chosen.length === available[name].length ? "all" : chosen.join(",");
}

function sameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((value) => b.has(value));
}
