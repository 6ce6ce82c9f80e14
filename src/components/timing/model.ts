import type { Claim, Item, SilenceRow, ValueType } from "../../coding/types.js";
import { groupsOf } from "../claims/model.js";
import type { Lesson } from "../lesson/data.js";

/** One question of the lesson, with every report's answers and silences, in the reports' order. */
export interface TimedItem {
  id: string;
  label: string;
  question: string;
  kind: ValueType;
  claims: Claim[];
  silences: SilenceRow[];
  /** How the codebook recognises it; undefined where the codebook lacks it. */
  coded: Item | undefined;
}

/** All readings that one report gives of one stretch of words. A plain statement has one claim. */
export interface Answer {
  report_id: string;
  /** The likeliest reading, or the only one. */
  main: Claim;
  /** All readings, the likeliest first. */
  claims: Claim[];
}

/** The lesson's items in the codebook's order. An item that all reports are silent on has no claims. */
export function timedItems({ data, dimension }: Lesson): TimedItem[] {
  const coded = new Map(data.codebook.items.map((item) => [item.id, item]));
  return groupsOf(data)
    .filter((group) => group.dimension === dimension)
    .map(({ item, label, question, entries }) => {
      const claims = entries.flatMap(({ claim }) => (claim === undefined ? [] : [claim]));
      const silences = entries.flatMap(({ silence }) => (silence === undefined ? [] : [silence]));
      const kind = claims[0]?.value_type ?? kindOf(coded.get(item));
      return { id: item, label, question, kind, claims, silences, coded: coded.get(item) };
    });
}

/** What an item without a claim would hold. */
function kindOf(item: Item | undefined): ValueType {
  if (item?.rule.by === "time") return item.rule.kind;
  return item?.rule.by === "choice" ? "category" : "text";
}

/** An item's answers: claims of one report whose words overlap are readings of the same words. */
export function answersOf(claims: readonly Claim[]): Answer[] {
  const answers: Answer[] = [];
  for (const claim of claims) {
    const same = answers.find(
      (answer) =>
        claim.reading !== "" && answer.main.reading !== "" && answer.claims.some((c) => sharesWords(c, claim)),
    );
    if (same === undefined) answers.push({ report_id: claim.report_id, main: claim, claims: [claim] });
    else {
      same.claims.push(claim);
      same.claims.sort((a, b) => Number(a.reading === "alternative") - Number(b.reading === "alternative"));
      same.main = same.claims[0]!;
    }
  }
  return answers;
}

/** Whether two claims rest on the same words of the same report, or on words that overlap. */
export function sharesWords(a: Claim, b: Claim): boolean {
  return a.report_id === b.report_id && a.start < b.end && b.start < a.end;
}

/** The item that most reports answer; of several the codebook's first. Items without a claim are left out. */
export function mostAnswered(items: readonly TimedItem[]): TimedItem | undefined {
  const reports = ({ claims }: TimedItem): number => new Set(claims.map(({ report_id }) => report_id)).size;
  return items
    .filter(({ claims }) => claims.length > 0)
    .reduce<TimedItem | undefined>((best, item) => (best && reports(best) >= reports(item) ? best : item), undefined);
}
