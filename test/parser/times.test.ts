import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findTimes, type TimesOptions } from "../../src/parser/times/index.js";
import { tokenize } from "../../src/parser/tokens.js";
import type { KnownEvent, TimeExpression } from "../../src/parser/types.js";

/** 2021-05-19 is a Wednesday. */
const DATE = "2021-05-19";

const VOTE = ["vote", "ballot", "session"];
const EVENTS: KnownEvent[] = [
  { id: "vote", terms: VOTE },
  { id: "vote-start", terms: VOTE },
  { id: "vote-end", terms: VOTE },
  { id: "budget-speech", terms: ["budget speech"] },
];

function times(text: string, options: TimesOptions = { date: DATE }): TimeExpression[] {
  return findTimes(tokenize(text), [{ start: 0, end: text.length }], options);
}

/** "words → value" of each expression. */
function found(text: string, options?: TimesOptions): string[] {
  return times(text, options).map(({ start, end, value }) => `${text.slice(start, end)} → ${value}`);
}

const withEvents = (text: string) => found(text, { date: DATE, events: EVENTS });

describe("dates", () => {
  it.each([
    ["They met on Monday.", "Monday → 2021-05-17"],
    ["It rained on Saturday evening in Bonn.", "Saturday evening → 2021-05-22"],
    ["The fair opened on Tuesday (18 May).", "Tuesday (18 May) → 2021-05-18"],
    ["It opens on Saturday, June 5, in Bonn.", "Saturday, June 5 → 2021-06-05"],
    ["He was born on 4 May 1999 in Bonn.", "4 May 1999 → 1999-05-04"],
    ["It was signed on May 4, 2020, in Bonn.", "May 4, 2020 → 2020-05-04"],
    ["The deadline is May 4.", "May 4 → 2021-05-04"],
    ["The shop closed on 30 December.", "30 December → 2020-12-30"],
    ["the 4th of May", "the 4th of May → 2021-05-04"],
    ["The fair runs from 9 to 11 May.", "9 to 11 May → 2021-05-09/2021-05-11"],
    ["The court will rule on Monday.", "Monday → 2021-05-24"],
    ["The court rules next Monday.", "next Monday → 2021-05-24"],
    ["It closed last Friday.", "last Friday → 2021-05-14"],
    ["Schools stay closed until Monday.", "Monday → 2021-05-24"],
    ["The schools will remain closed until Tuesday.", "Tuesday → 2021-05-25"],
    ["The school was closed until Monday.", "Monday → 2021-05-17"],
    ["The road is blocked until Monday.", "Monday → 2021-05-24"],
    ["Wednesday’s vote was close.", "Wednesday → 2021-05-19"],
    ["It was filed on 2021-05-06.", "2021-05-06 → 2021-05-06"],
    ["It was filed on 25/12/2020.", "25/12/2020 → 2020-12-25"],
    ["He came on the 21st and stayed.", "the 21st → 2021-05-21"],
    ["The bridge was built in 1931.", "1931 → 1931"],
    ["She was mayor until 2025.", "2025 → 2025"],
    ["It could last until Christmas.", "Christmas → 2021-12-25"],
    ["They danced on New Year’s Eve.", "New Year’s Eve → 2020-12-31"],
    ["They met on 9 and 11 May.", "9 and 11 May → null"],
    ["Every Tuesday they sing.", "Every Tuesday → null"],
    ["The plan dates from autumn 2019.", "autumn 2019 → 2019-09/2019-11"],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it("has no value for a weekday without an anchor", () => {
    expect(found("They met on Monday and on 4 May 1999.", {})).toEqual(["Monday → null", "4 May 1999 → 1999-05-04"]);
  });

  it("gives both readings where day and month could change places", () => {
    expect(times("They met on 04/05/2021.")[0]?.readings.map(({ value }) => value)).toEqual([
      "2021-05-04",
      "2021-04-05",
    ]);
  });
});

describe("months", () => {
  it.each([
    ["Talks broke down in March.", "March → 2021-03"],
    ["They will meet in June.", "June → 2021-06"],
    ["In August the plan was adopted.", "August → 2020-08"],
    ["It could open in February.", "February → 2022-02"],
    ["The school opened in September 1999.", "September 1999 → 1999-09"],
    ["He left in early March.", "early March → 2021-03"],
    ["The road is closed until the end of May.", "the end of May → 2021-05"],
    ["It has been shut since November.", "November → 2020-11"],
    ["The March meeting was short.", "March → 2021-03"],
    [
      "The last flood was in 1987; at that time the water also came in November.",
      "1987 → 1987; at that time → null; November → 1987-11",
    ],
    ["Since 2014 they have met in March.", "2014 → 2014; March → null"],
    ["It was built in 1931 and burned down in March 1950.", "1931 → 1931; March 1950 → 1950-03"],
    ["It was founded last June.", "last June → 2020-06"],
  ])("%s", (text, expected) => {
    expect(found(text).join("; ")).toEqual(expected);
  });
});

describe("durations", () => {
  it.each([
    ["The debate lasted an hour and 40 minutes.", "an hour and 40 minutes → PT1H40M"],
    ["It took one hour and 45 minutes to count.", "one hour and 45 minutes → PT1H45M"],
    ["a two-hour debate", "two-hour → PT2H"],
    ["They waited half an hour.", "half an hour → PT30M"],
    ["The 45-minute film", "45-minute → PT45M"],
    ["He will chair it for the next two years.", "the next two years → P2Y"],
    ["Prices rose over the past decade.", "the past decade → P10Y"],
    ["She was away for a fortnight.", "a fortnight → P2W"],
    ["It rained for three and a half hours.", "three and a half hours → PT3H30M"],
    ["It rained for two and a half days.", "two and a half days → P2DT12H"],
    ["twenty-five minutes", "twenty-five minutes → PT25M"],
    ["He got five years in prison.", "five years → P5Y"],
    ["They waited a few days.", "a few days → null"],
    ["The lift was found after three hours.", "three hours → PT3H"],
    ["They waited for decades.", "decades → null"],
    ["A couple of weeks passed.", "A couple of weeks → P2W"],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it("reads a length before “longer than planned” in every way that a lost comma leaves open", () => {
    const [time] = times("The debate, which lasted an hour and 20 minutes longer than planned, was calm.");
    expect(time?.value).toBe("PT1H20M");
    expect(time?.readings).toEqual([
      { value: "PT1H20M", note: "in all" },
      { value: "PT1H", note: "in all; the rest, PT20M, over the plan" },
      { value: "PT1H20M", note: "over the plan" },
    ]);
  });

  it("reads one count before “longer than planned” as the time over the plan first", () => {
    expect(times("It lasted an hour longer than expected.")[0]?.readings.map(({ note }) => note)).toEqual([
      "over the plan",
      "in all",
    ]);
  });

  it("reads “longer than expected for two hours” as plan or as excess", () => {
    expect(times("It was longer than expected for two hours.")[0]?.readings).toEqual([
      { value: "PT2H", note: "planned" },
      { value: "PT2H", note: "over the plan" },
    ]);
  });

  it("leaves a length with a comma alone", () => {
    expect(times("It lasted an hour and 20 minutes, longer than planned.")[0]?.readings).toEqual([]);
  });
});

describe("clock times", () => {
  it.each([
    ["The fire began at 7:30 a.m. in a shed.", "7:30 a.m. → T07:30"],
    ["It ended at 10:30 p.m.", "10:30 p.m. → T22:30"],
    ["Kick-off was at 3pm.", "3pm → T15:00"],
    ["It struck at 0900 GMT.", "0900 GMT → T09:00Z"],
    ["The session began at 19.00 and was short.", "19.00 → T19:00"],
    ["They ate at noon.", "noon → T12:00"],
    ["Doors open at 19:30.", "19:30 → T19:30"],
    ["At seven o’clock the bell rang.", "seven o’clock → T07:00"],
    ["They left at half past ten.", "half past ten → T10:30"],
    ["They walked out at one minute past midnight.", "one minute past midnight → T00:01"],
    ["The walkout began a minute after midnight.", "a minute after midnight → T00:01"],
    ["Ten minutes before noon the bell rang.", "Ten minutes before noon → T11:50"],
    ["It ended half an hour after midnight.", "half an hour after midnight → T00:30"],
    ["It was twenty minutes to midnight.", "twenty minutes to midnight → T23:40"],
    ["A quarter to nine was too late.", "A quarter to nine → T08:45"],
    ["It is open from 6 to 8 p.m.", "6 to 8 p.m. → T18:00/T20:00"],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });
});

it("knows the half of the day by the evening behind the day", () => {
  expect(found("It left the rails at thirteen minutes to seven on Tuesday evening.")[0]).toBe(
    "thirteen minutes to seven → T18:47",
  );
  expect(found("It struck at 6:47 that evening.")[0]).toBe("6:47 → T18:47");
  expect(found("It struck at 10 a.m. on Tuesday morning.")[0]).toBe("10 a.m. → T10:00");
  expect(found("It struck at half past two on Friday night.")[0]).toBe("half past two → T02:30");
});

describe("relative times and periods", () => {
  it.each([
    ["Today we vote.", "Today → 2021-05-19"],
    ["They met yesterday evening.", "yesterday evening → 2021-05-18"],
    ["It will be sold next month.", "next month → 2021-06"],
    ["Troops will leave this year.", "this year → 2021"],
    ["Last week it rained.", "Last week → 2021-W19"],
    ["Earlier this month she resigned.", "Earlier this month → 2021-05"],
    ["He left two years ago.", "two years ago → 2019"],
    ["He left three days ago.", "three days ago → 2021-05-16"],
    ["Last night it snowed.", "Last night → 2021-05-18"],
    ["The mayor is now in Bonn.", "now → null"],
    ["She has not yet answered.", "not yet → null"],
    ["At first it was initially calm.", "initially → null"],
    ["They will talk going forward.", "going forward → null"],
    ["The next talks may come soon.", "soon → null"],
    ["Prices rose in recent years.", "recent years → null"],
    ["Ties have long been tense.", "long → null"],
    ["a long-term plan", "long-term → null"],
    ["The following day he left.", "The following day → null"],
    ["The roads were full at the weekend.", "the weekend → null"],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });
});

describe("sequences", () => {
  it.each([
    ["After the vote, the mayor wept.", "After the vote → after:vote-end"],
    ["He spoke ahead of the vote.", "ahead of the vote → before:vote"],
    ["He spoke before the ballot.", "before the ballot → before:vote"],
    ["During the vote, it rained.", "During the vote → during:vote"],
    ["At the beginning of the session in Bonn he spoke.", "At the beginning of the session → during:vote"],
    ["In their first session they sang.", "In their first session → during:vote"],
    ["At the staff session, he sang.", "At the staff session → during:staff-session"],
    [
      "It was sent 20 minutes after the vote began in Bonn.",
      "20 minutes after the vote began → after:vote-start+PT20M",
    ],
    ["It was sent half an hour after the vote.", "half an hour after the vote → after:vote-end+PT30M"],
    [
      "Shortly before the mayor’s budget speech he left.",
      "Shortly before the mayor’s budget speech → before:budget-speech",
    ],
    ["The note sent after the vote did not say why.", "after the vote → after:vote-end"],
    ["He waved until the vote ended.", "until the vote ended → before:vote-end"],
    ["On the eve of the vote he was calm.", "On the eve of the vote → before:vote"],
    ["He came 10 minutes into the vote.", "10 minutes into the vote → during:vote+PT10M"],
    ["The day after the vote he left.", "The day after the vote → after:vote-end+P1D"],
    ["He left after a hunger strike.", "after a hunger strike → after:hunger-strike"],
    [
      "Taxes have fallen since Mayor Lopez took office.",
      "since Mayor Lopez took office → after:mayor-lopez-took-office",
    ],
    ["As soon as the vote ends, he goes.", "As soon as the vote ends → after:vote-end"],
    ["He spoke next and was brief.", "next → after:that"],
    ["Then he left.", "Then → after:that"],
    ["Two hours before kick-off the gates were shut.", "Two hours before kick-off → before:kick-off+PT2H"],
    ["Two days later he left.", "Two days later → after:that+P2D"],
  ])("%s", (text, expected) => {
    expect(withEvents(text)).toEqual([expected]);
  });

  it("lists a time inside a sequence too", () => {
    expect(withEvents("Shortly after Lopez’s speech for the April session, the roof fell.")).toEqual([
      "Shortly after Lopez’s speech for the April session → after:speech",
      "April → 2021-04",
    ]);
    expect(withEvents("Half an hour after Wednesday’s vote, the roof fell.")).toEqual([
      "Half an hour after Wednesday’s vote → after:vote-end+PT30M",
      "Wednesday → 2021-05-19",
    ]);
  });

  it("points “Afterwards” at the event of which the report speaks most", () => {
    expect(
      withEvents("The vote was close. The second vote was not; the budget speech was long. Afterwards, he left.").at(
        -1,
      ),
    ).toBe("Afterwards → after:vote-end");
  });

  it("gives two readings of “just in time for”", () => {
    const [time] = times("Just in time for the vote, the roof was mended.", { events: EVENTS });
    expect(time?.readings.map(({ value }) => value)).toEqual(["before:vote", "during:vote"]);
  });

  it("gives two readings of “at the same time” behind “Afterwards”", () => {
    const all = times("The vote was close. Afterwards, he left. At the same time the roof fell.", { events: EVENTS });
    expect(all.at(-1)?.value).toBe("during:vote");
    expect(all.at(-1)?.readings.map(({ value }) => value)).toEqual(["during:vote", "after:vote-end"]);
    expect(times("At the same time the roof fell.", { events: EVENTS })[0]?.readings).toEqual([]);
  });
});

describe("words that are no times", () => {
  it.each([
    "You may leave in a second.",
    "They march, and Theresa May sat in the sun in spring.",
    "It was the second game on a long road.",
    "The 12-year-old boy is 30 years old.",
    "He won 3:2 and has 2,000 fans.",
    "They look after children named after saints.",
    "It is long enough, as long as it takes.",
    "The next step is a path next to the hall.",
    "Before the cameras she smiled.",
    "Since the road is closed, buses are late.",
    "It costs $10 an hour, twice a week.",
    "We met at the end of the street.",
    "One day he will see.",
    "He is interested in the talks.",
    "One-quarter to one-third of them agreed.",
    "In 1500 cases it failed.",
    "Shares closed at 19.50 euros.",
    "He works five days a week.",
    "If it rains, then we stay.",
  ])("%s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("any text", () => {
  const words =
    "on Monday May 19 , 2021 after the vote began . an hour and 40 minutes later at the same time next month Half 10:30 p.m. since in June ’s “ ” - before 2014 week two - hour then until";
  const piece = fc.oneof(fc.constantFrom(...words.split(" ")), fc.string({ unit: "binary", maxLength: 6 }));
  const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(" "));

  it("yields spans inside their scopes, in order", () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (source, a, b) => {
        const cuts = [a % (source.length + 1), b % (source.length + 1)].sort((x, y) => x - y) as [number, number];
        const scopes = [
          { start: 0, end: cuts[0] },
          { start: cuts[0], end: cuts[1] },
        ];
        let last = 0;
        for (const time of findTimes(tokenize(source), scopes, { date: DATE, events: EVENTS })) {
          expect(time.end).toBeGreaterThan(time.start);
          expect(time.start).toBeGreaterThanOrEqual(last);
          expect(scopes.some(({ start, end }) => start <= time.start && time.end <= end)).toBe(true);
          last = time.start;
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("how long before something else happened", () => {
  it.each([
    ["The balloon drifted for four hours before a boat came.", "four hours → PT4H"],
    ["They stood there for nearly two hours until the bus came.", "two hours → PT2H"],
    ["It took more than 20 minutes before the bus came.", "20 minutes → PT20M"],
    ["They spent at least three days there before the road opened.", "three days → P3D"],
  ])("%s", (text, expected) => {
    expect(found(text)).toContain(expected);
  });

  it("leaves a distance what it is", () => {
    expect(found("The gates were shut two hours before the vote.")).toEqual([
      "two hours before the vote → before:vote+PT2H",
    ]);
  });
});

describe("hours with a part of the day", () => {
  it.each([
    ["The ship hit the rock shortly before ten in the evening.", "ten in the evening → T22:00", "LESS_THAN"],
    ["The talks ended shortly after three in the morning.", "three in the morning → T03:00", "MORE_THAN"],
    ["The lights went out at half past nine at night.", "half past nine at night → T21:30", null],
    ["They left towards a quarter to eight in the evening.", "a quarter to eight in the evening → T19:45", "APPROX"],
    ["It was two in the afternoon when it rained.", "two in the afternoon → T14:00", null],
    ["The siren sounded at about 3 in the morning.", "3 in the morning → T03:00", "APPROX"],
    ["The siren sounded at 9.30 in the evening.", "9.30 in the evening → T21:30", null],
    ["It ended at seven o’clock in the morning.", "seven o’clock in the morning → T07:00", null],
    ["It ended around two at night.", "two at night → T02:00", "APPROX"],
    ["It ended shortly before eleven at night.", "eleven at night → T23:00", "LESS_THAN"],
    ["Members can vote until at noon.", "noon → T12:00", null],
    ["It ended nearly at midnight.", "midnight → T00:00", null],
  ])("%s", (text, expected, mod) => {
    expect(found(text)).toEqual([expected]);
    expect(times(text)[0]!.modifier?.mod ?? null).toBe(mod);
  });

  it.each([
    ["Of the trains, four in the morning were late.", ["the morning → null"]],
    ["There were five in the evening.", ["the evening → null"]],
    ["He sang about nine in the afternoon tea room.", []],
  ])("are none where something is counted: %s", (text, expected) => {
    for (const line of found(text)) expect([...expected, "the afternoon → null"]).toContain(line);
  });
});

describe("what a report writes by mistake", () => {
  it.each([
    ["The vote was on May 15, 99999, she said.", "May 15, 99999 → null"],
    ["The vote was on May 15, 20245.", "May 15, 20245 → null"],
    ["The vote was on 15 May 0000.", "15 May 0000 → null"],
    ["The vote was in May 20211.", "May 20211 → null"],
    ["On May 15, 20000 people came.", "May 15 → 2021-05-15"],
    ["On May 15, 300 people came.", "May 15 → 2021-05-15"],
  ])("no day in a year that there is not: %s", (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it.each([
    ["They met on Monday\ufe0f.", "Monday → 2021-05-17"],
    ["They met on \ufe0eMonday.", "Monday → 2021-05-17"],
    ["They met on Monday\u034f evening.", "Monday\u034f evening → 2021-05-17"],
    ["They met on Monday\u2063, she said.", "Monday → 2021-05-17"],
    ["They met on May\ufe0f 15.", "May\ufe0f 15 → 2021-05-15"],
  ])("a day beside a sign that nobody sees: %j", (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });
});
