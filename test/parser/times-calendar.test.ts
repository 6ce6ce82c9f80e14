import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  dayNumber,
  dayOf,
  isDay,
  isoDate,
  isoWeek,
  nearestDate,
  nearestWeekday,
  parseIsoDate,
  weekday,
  yearOfMonth,
} from "../../src/parser/times/calendar.js";

const day = (iso: string) => parseIsoDate(iso)!;

describe("calendar", () => {
  it("agrees with the platform's calendar", () => {
    fc.assert(
      fc.property(fc.integer({ min: -200000, max: 200000 }), (number) => {
        const date = new Date(number * 86_400_000);
        expect(isoDate(number)).toBe(date.toISOString().slice(0, 10));
        expect(weekday(number) % 7).toBe(date.getUTCDay());
        expect(dayNumber(dayOf(number))).toBe(number);
      }),
    );
  });

  it("knows which days there are", () => {
    expect(isDay({ year: 2020, month: 2, day: 29 })).toBe(true);
    expect(isDay({ year: 2021, month: 2, day: 29 })).toBe(false);
    expect(parseIsoDate("2021-04-31")).toBeNull();
    expect(parseIsoDate("19 May")).toBeNull();
  });

  it("numbers weeks as ISO 8601 does, over the turn of the year too", () => {
    expect(isoWeek(day("2021-05-19"))).toBe("2021-W20");
    expect(isoWeek(day("2021-01-03"))).toBe("2020-W53");
    expect(isoWeek(day("2024-12-30"))).toBe("2025-W01");
  });

  it("finds the nearest weekday and date on either side", () => {
    expect(isoDate(nearestWeekday(day("2021-05-19"), 7))).toBe("2021-05-16");
    expect(isoDate(nearestWeekday(day("2021-05-19"), 6))).toBe("2021-05-22");
    expect(isoDate(nearestDate(day("2021-01-02"), 12, 31)!)).toBe("2020-12-31");
    expect(nearestDate(day("2021-05-19"), 2, 31)).toBeNull();
  });

  it("places a month before, after or nearest to the anchor", () => {
    const may = day("2021-05-19");
    expect(yearOfMonth(may, 6, "past")).toBe(2020);
    expect(yearOfMonth(may, 5, "past")).toBe(2021);
    expect(yearOfMonth(may, 3, "future")).toBe(2022);
    expect(yearOfMonth(may, 12, "nearest")).toBe(2020);
    expect(yearOfMonth(day("2021-12-10"), 1, "nearest")).toBe(2022);
  });
});
