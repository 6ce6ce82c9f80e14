import { quotedWords } from "./matters.js";
import type { Item, Rule, Where } from "../types.js";

/** A proposed question; what `where` leaves open asks for nothing. */
export function item(id: string, label: string, question: string, rule: Rule, where: Partial<Where> = {}): Item {
  return {
    id,
    label,
    dimension: rule.by === "time" ? "timing" : rule.by === "agency" ? "provenance" : "framing",
    question,
    rule,
    where: { near: [], beside: [], not: [], saidBy: [], parts: ["headline", "dek", "body"], first: false, ...where },
    note: "",
  };
}

/**
 * The label and the question of values that stand beside some words: the question says what was looked for, and claims
 * nothing about what the values belong to.
 */
export function asked(label: string, what: string, near: readonly string[], not: readonly string[]): [string, string] {
  if (near.length > 0)
    return [`${label}: ${near[0]!}`, `Which ${what} does the report give beside ${quotedWords(near)}?`];
  if (not.length > 0)
    return [
      `${label}: another`,
      `Which ${what} does the report give first that does not stand beside ${quotedWords(not)}?`,
    ];
  return [label, `Which ${what} does the report give first?`];
}
