import type { Rule } from "../types.js";
import { findAgencies } from "./agency.js";
import { findNumbers } from "./amounts.js";
import type { Hit, RuleContext } from "./hit.js";
import { findMoney } from "./money.js";
import { findLabels, findSpellings } from "./names.js";
import { findPlaces } from "./place.js";
import { findSaid } from "./said.js";
import { findTimes } from "./time.js";
import { findChoices, findWords } from "./words.js";

export type { Hit } from "./hit.js";

/** What a rule of the codebook finds in one stretch of a report, before the item's other conditions. */
export function applyRule(rule: Rule, context: RuleContext): Hit[] {
  switch (rule.by) {
    case "time":
      return findTimes(context, rule.kind, rule.reading);
    case "number":
      return findNumbers(context, rule.of);
    case "money":
      return findMoney(context);
    case "choice":
      return findChoices(context, rule.choices);
    case "words":
      return findWords(context, rule.words);
    case "label":
      return findLabels(context, rule.names);
    case "spelling":
      return findSpellings(context, rule.names);
    case "said":
      return findSaid(context, rule.words);
    case "place":
      return findPlaces(context);
    case "agency":
      return findAgencies(context, rule.names);
  }
}

/** The words that a rule looks for, as a silence lists them; a rule about times or places says what it looks for. */
export function searchedWords(rule: Rule): string[] {
  switch (rule.by) {
    case "time":
      return [
        {
          date: "a day",
          time: "a time of day",
          month: "a month",
          duration: "a length",
          sequence: "before, during or after",
        }[rule.kind],
      ];
    case "number":
      return rule.of;
    case "money":
      return ["an amount of money"];
    case "choice":
      return rule.choices.flatMap((choice) => choice.terms);
    case "words":
    case "said":
      return rule.words;
    case "label":
    case "spelling":
    case "agency":
      return rule.names;
    case "place":
      return ["a place"];
  }
}
