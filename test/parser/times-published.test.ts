import { describe, expect, it } from "vitest";
import { parse } from "../../src/parser/index.js";
import { findTimes } from "../../src/parser/times/index.js";
import { tokenize } from "../../src/parser/tokens.js";

/** Printed on Wednesday, 15 May 2024; expectations by the calendar. */
function found(text: string, anchor: "published" | "event" = "published"): string[] {
  const options = { date: "2024-05-15", anchor };
  return findTimes(tokenize(text), [{ start: 0, end: text.length }], options).map(
    ({ start, end, value, modifier }) => `${text.slice(start, end)} → ${value}${modifier ? ` ${modifier.mod}` : ""}`,
  );
}

describe("weekdays from the day of publication", () => {
  it.each([
    ["The mine closed on Friday.", "Friday → 2024-05-10"],
    ["“It is shut,” Reid said Friday.", "Friday → 2024-05-10"],
    ["He was there on Saturday.", "Saturday → 2024-05-11"],
    ["Prices rose Thursday.", "Thursday → 2024-05-09"],
    ["The vote took place on Wednesday.", "Wednesday → 2024-05-15"],
    ["On Sunday he will preach.", "Sunday → 2024-05-19"],
    ["The hearing resumes on Monday.", "Monday → 2024-05-20"],
    ["The vote is set for Tuesday.", "Tuesday → 2024-05-21"],
    ["The talks were moved to Friday.", "Friday → 2024-05-17"],
    ["Voting ends this Sunday.", "this Sunday → 2024-05-19"],
    ["The strike begins Monday week.", "Monday week → 2024-05-27"],
    ["It opens a week on Tuesday.", "a week on Tuesday → 2024-05-28"],
    ["It rained on Friday the 13th.", "Friday the 13th → 2023-10-13"],
    ["It will rain on Friday the 13th.", "Friday the 13th → 2024-09-13"],
  ])("%s", (text, line) => {
    expect(found(text)).toContain(line);
  });

  it.each([
    ["They call for a march on the coming Saturday.", "the coming Saturday → 2024-05-18"],
    ["The hall opens this coming Wednesday.", "this coming Wednesday → 2024-05-22"],
    ["She spoke on the previous Monday.", "the previous Monday → 2024-05-13"],
    ["The Standard has seen a letter, dated 11 December, on the matter.", "11 December → 2023-12-11"],
    ["A memo dated Oct. 2 set out the plan.", "Oct. 2 → 2023-10-02"],
    ["The note, written on 20 September, was short.", "20 September → 2023-09-20"],
  ])("say themselves that they are over or to come: %s", (text, line) => {
    expect(found(text)).toContain(line);
  });

  it.each([
    ["They call for a march on the coming Wednesday.", "the coming Wednesday → 2024-05-22"],
    ["They met again on the following Wednesday.", "the following Wednesday → 2024-05-22"],
  ])("say so beside the event’s day, too: %s", (text, line) => {
    expect(found(text, "event")).toContain(line);
  });

  it("are the nearest ones around the event's day", () => {
    expect(found("The mine closed on Friday.", "event")).toEqual(["Friday → 2024-05-17"]);
  });
});

describe("a dateline with a weekday", () => {
  /** Printed on Friday, 15 March 2024, ten minutes past midnight. */
  const valueOf = (dateline: string, words: string): (string | null | undefined)[] =>
    parse(`Two prisoners are free\n\nFriday, 15 March 2024, 00.10\n\n${dateline} They crossed the bridge ${words}.`, {
      date: "2024-03-15",
      anchor: "published",
    })
      .times.filter(({ start }) => start > 60)
      .map(({ value }) => value?.slice(0, 10));

  it("is the day from which the report tells", () => {
    expect(valueOf("SOLLIN, Thursday –", "this afternoon")).toContain("2024-03-14");
    expect(valueOf("BONN, Wednesday (dpa) –", "yesterday")).toContain("2024-03-12");
    expect(valueOf("SOLLIN, Friday –", "today")).toContain("2024-03-15");
  });

  it("is not needed: else it is the day of publication", () => {
    expect(valueOf("SOLLIN –", "today")).toContain("2024-03-15");
  });
});

describe("the time of day in words", () => {
  it.each([
    ["They left at half past two.", ["half past two → T02:30"]],
    ["They left at half seven.", ["half seven → T07:30"]],
    ["They left at a quarter to five.", ["a quarter to five → T04:45"]],
    ["They left at ten past two.", ["ten past two → T02:10"]],
    ["They left at ten to one.", ["ten to one → T12:50"]],
    ["It was five minutes to three.", ["five minutes to three → T02:55"]],
    ["It was just gone nine.", ["nine → T09:00 MORE_THAN"]],
    ["Shortly after three the roof fell.", ["three → T03:00 MORE_THAN"]],
    ["They left at 2.41pm.", ["2.41pm → T14:41"]],
    ["Le match starts at 20h30.", ["20h30 → T20:30"]],
    ["They left towards 20 o’clock.", ["20 o’clock → T20:00 APPROX"]],
    ["They left towards 3 hours 10.", ["3 hours 10 → T03:10 APPROX"]],
    ["They left at 20 hours.", ["20 hours → T20:00"]],
    ["It was six less twenty-five.", ["six less twenty-five → T05:35"]],
    ["It was seven less a quarter.", ["seven less a quarter → T06:45"]],
    ["14:41 The fire is out.", ["14:41 → T14:41"]],
  ])("%s", (text, lines) => {
    expect(found(text)).toEqual(lines);
  });

  it.each([
    "They voted ten to six.",
    "There were six less than before.",
    "He bought two less.",
    "He gave half two and half three.",
    'The 12" record is by a man of 6\'2".',
    "They won 3:2.",
  ])("is none in: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  it("leaves lengths as they are", () => {
    expect(found("It lasted around 3 hours.")).toEqual(["3 hours → PT3H APPROX"]);
    expect(found("They walked for 3 hours 10 minutes.")).toEqual(["3 hours 10 minutes → PT3H10M"]);
    expect(found("Shortly after three men left, it rained.")).not.toContain("three → T03:00 MORE_THAN");
  });
});

describe("stretches with a name", () => {
  it.each([
    ["It was closed in the 1980s.", "the 1980s → 1980/1989"],
    ["It was closed in the ’70s.", "the ’70s → 1970/1979"],
    ["It was closed in the nineties.", "the nineties → 1990/1999"],
    ["The hall dates from the 19th century.", "the 19th century → 1801/1900"],
    ["It is an eighteenth-century hall.", "eighteenth-century → 1701/1800"],
    ["Profit fell in the first quarter.", "the first quarter → 2024-01/2024-03"],
    ["Profit fell last quarter.", "last quarter → 2024-01/2024-03"],
    ["Profit fell in the third quarter of 2022.", "the third quarter of 2022 → 2022-07/2022-09"],
    ["Sales fell in the first half of the year.", "the first half of the year → 2024-01/2024-06"],
    ["Costs for fiscal year 2023 rose.", "fiscal year 2023 → 2023"],
    ["The dam burst last spring.", "last spring → 2023-03/2023-05"],
    ["It opened in the winter of 2018.", "the winter of 2018 → 2018-12/2019-02"],
    ["Over the weekend it rained.", "the weekend → 2024-05-11/2024-05-12"],
    ["They will march this weekend.", "this weekend → 2024-05-18/2024-05-19"],
    ["They met on Boxing Day.", "Boxing Day → 2023-12-26"],
    ["They met on Good Friday.", "Good Friday → 2024-03-29"],
    ["Turnout fell on Labor Day last year.", "Labor Day last year → 2023-09-04"],
    ["It will rain on Thanksgiving.", "Thanksgiving → 2024-11-28"],
    ["It opens on the first of June.", "the first of June → 2024-06-01"],
    ["He died on the twenty-third of April 1616.", "the twenty-third of April 1616 → 1616-04-23"],
    ["The act is of July last year.", "July last year → 2023-07"],
    ["It snowed in January nineteen ninety-seven.", "January nineteen ninety-seven → 1997-01"],
    ["He wrote on the 28th ult.", "the 28th ult. → 2024-04-28"],
    ["It rained the day before yesterday.", "the day before yesterday → 2024-05-13"],
    ["He left the week before last.", "the week before last → 2024-W18"],
    ["He died a year and a half ago.", "a year and a half ago → 2022-11"],
    ["He served three-and-a-half years.", "three-and-a-half years → P3Y6M"],
    ["It was a four-hour 12-minute match.", "four-hour 12-minute → PT4H12M"],
    ["It was the fortnight-long camp.", "fortnight-long → P2W"],
  ])("%s", (text, line) => {
    expect(found(text)).toContain(line);
  });

  it.each([
    "The Sunday Times said so.",
    "April Jones left.",
    "Jan Vos spoke.",
    "She is in her sixties.",
    "They hid an Easter egg.",
  ])("is none in: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  it("is no quarter of a game", () => {
    expect(found("He scored in the fourth quarter.")).toEqual([]);
  });
});

describe("words that count from the day of printing", () => {
  it.each([
    ["The court ruled yesterday.", "yesterday → 2024-05-14"],
    ["The court rules tomorrow.", "tomorrow → 2024-05-16"],
    ["The court ruled last night.", "last night → 2024-05-14"],
    ["The court ruled today.", "today → 2024-05-15"],
  ])("have a value where that day is known: %s", (text, expected) => {
    expect(found(text)).toContain(expected);
  });

  it.each(["The court ruled yesterday.", "The court rules tomorrow.", "The court ruled last night."])(
    "have none where only the event's day is known, for a report that says so is of another day: %s",
    (text) => {
      expect(found(text, "event")).toEqual([expect.stringContaining("→ null")]);
    },
  );

  it("say the event's day with “today”", () => {
    expect(found("The court ruled today.", "event")).toEqual(["today → 2024-05-15"]);
  });
});
