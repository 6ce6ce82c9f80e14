import { printsDate, printsWeekday } from "../../coding/printedDay.js";
import type { Claim } from "../../coding/types.js";
import { compare } from "../answers.js";
import type { Facts } from "../facts.js";
import type { Finding, FindingKind } from "../finding.js";
import { type Voice, voicesOf } from "../voices.js";

/** A day with the reports that print it. */
export interface PrintedDay {
  /** ISO 8601. */
  day: string;
  reports: readonly string[];
  /** Those that print its weekday, those that print its date, and those that print neither ("today"). */
  weekday: readonly string[];
  date: readonly string[];
  neither: readonly string[];
}

/** "Four reports print Wednesday, two of them with the date; one prints Thursday." */
export interface DayFinding extends Finding {
  kind: "day";
  /** The day that most reports print first; of several the earliest. */
  days: readonly PrintedDay[];
  /** Whether some report prints several days, which may be of several things. */
  hasSeveral: boolean;
  /** Reports that may print another one, beside other words. */
  missed: readonly string[];
  /** Who says it, where that is not the outlet. */
  voices: readonly Voice[];
}

/** What days are read from. */
export type Dated = Pick<Facts, "claims" | "reports" | "codebook" | "silences" | "language">;

/** A weekday is printed, and its date is reckoned: a finding keeps the two apart. */
export const dayKind: FindingKind<DayFinding, Dated> = {
  kind: "day",
  make: (facts) =>
    facts.codebook.items.flatMap((item): DayFinding[] => {
      const { answers, several, missed } = compare(facts, item);
      const claims = answers.flatMap((answer) => answer.claims);
      if (claims.length === 0 || claims.some(({ value_type }) => value_type !== "date")) return [];
      const days = [...new Set(claims.map(({ value }) => value))].map((day) => printedDay(day, claims, facts.language));
      return [
        {
          kind: "day",
          about: item.id,
          reports: answers.map(({ report_id }) => report_id),
          evidence: claims.map(({ claim_id }) => claim_id),
          days: days.sort((a, b) => b.reports.length - a.reports.length || (a.day < b.day ? -1 : 1)),
          hasSeveral: several.length > 0,
          missed,
          voices: voicesOf(claims),
        },
      ];
    }),
  faults: ({ about, days, reports }, facts) => {
    const own = facts.claims.filter(({ item, reading }) => item === about && reading !== "alternative");
    const named = days.flatMap((day) => day.reports);
    return [
      ...days.flatMap(({ day, weekday, date, reports: those }) => [
        ...those
          .filter(
            (id) =>
              !facts.claims.some(({ item, report_id, value }) => item === about && report_id === id && value === day),
          )
          .map((id) => `${id} does not say ${day}`),
        ...weekday.filter((id) => !prints(own, id, day, /\p{L}{3,}/u)).map((id) => `${id} prints no weekday`),
        ...date.filter((id) => !prints(own, id, day, /\d/)).map((id) => `${id} prints no date`),
      ]),
      ...reports.filter((id) => !named.includes(id)).map((id) => `${id} is left out of the days`),
    ];
  },
};

function prints(claims: readonly Claim[], report: string, day: string, words: RegExp): boolean {
  return claims.some(({ report_id, value, text }) => report_id === report && value === day && words.test(text));
}

function printedDay(day: string, claims: readonly Claim[], language: string): PrintedDay {
  const own = claims.filter(({ value }) => value === day);
  const ids = (list: readonly Claim[]): string[] => [...new Set(list.map(({ report_id }) => report_id))];
  const [weekday, date] = [ids(own.filter((claim) => printsWeekday(claim, language))), ids(own.filter(printsDate))];
  const reports = ids(own);
  return { day, reports, weekday, date, neither: reports.filter((id) => !weekday.includes(id) && !date.includes(id)) };
}

/** The finding on the day of one item, for who has the tables. */
export function dayFinding(facts: Dated, item: string): DayFinding | undefined {
  return dayKind.make(facts).find(({ about }) => about === item);
}
