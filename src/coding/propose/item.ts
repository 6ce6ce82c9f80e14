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

/** The first id as it is, others with their number. */
export function numberedId(id: string, i: number): string {
  return i === 0 ? id : `${id}-${i + 1}`;
}
