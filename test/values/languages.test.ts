import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { type Language, speak } from "../../src/strings/language.js";

/** Values told and read in each language. Parts look once which language is spoken, so each test loads them anew. */
async function inLanguage(language: Language) {
  if (language !== "en") {
    const module = (await import(`../../src/strings/${language}/index.ts`)) as { default: Parameters<typeof speak>[0] };
    speak(module.default);
  }
  vi.resetModules();
  const told = await import("../../src/values/words/told.js");
  const typed = await import("../../src/values/words/typed.js");
  const { numberInWords } = await import("../../src/strings/dates.js");
  return { ...told, ...typed, numberInWords };
}

const NAMES = { event: String, speaker: String };
const LANGUAGES = ["en", "de", "es"] as const;

afterEach(() => {
  speak(undefined);
  vi.resetModules();
});

describe("lengths in words", () => {
  it.each([
    ["en", ["2 weeks", "3 months", "45 s", "1 year 6 months", "1 week", "1 month", "2 years", "1 h 0 min 5 s"]],
    ["de", ["2 Wochen", "3 Monate", "45 s", "1 Jahr 6 Monate", "1 Woche", "1 Monat", "2 Jahre", "1 h 0 min 5 s"]],
    ["es", ["2 semanas", "3 meses", "45 s", "1 año 6 meses", "1 semana", "1 mes", "2 años", "1 h 0 min 5 s"]],
  ] as const)("are words in %s, never ISO 8601", async (language, expected) => {
    const { valueInWords } = await inLanguage(language);
    const values = ["P2W", "P3M", "PT45S", "P1Y6M", "P1W", "P1M", "P2Y", "PT1H5S"];
    expect(values.map((value) => valueInWords({ value, value_type: "duration", unit: "" }, NAMES))).toEqual(expected);
  });

  it.each([
    ["en", "2 weeks before talks"],
    ["de", "2 Wochen vor: talks"],
    ["es", "2 semanas antes de: talks"],
  ] as const)("stand before an event in %s", async (language, expected) => {
    const { valueInWords } = await inLanguage(language);
    expect(valueInWords({ value: "before:talks+P2W", value_type: "sequence", unit: "" }, NAMES)).toBe(expected);
  });
});

describe("numbers", () => {
  it.each([
    ["en", "11 million ships", "2,000", "2.5", "−1,500.25"],
    ["de", "11 Millionen ships", "2.000", "2,5", "−1.500,25"],
    ["es", "11 millones ships", "2000", "2,5", "−1500,25"],
  ] as const)("are grouped as %s groups them, wherever they stand", async (language, ships, thousands, half, less) => {
    const { valueInWords, measureInWords } = await inLanguage(language);
    expect(valueInWords({ value: "11000000", value_type: "number", unit: "ships" }, NAMES)).toBe(ships);
    const number = (size: number): string => measureInWords({ measure: "number", unit: "" }, size);
    expect([2000, 2.5, -1500.25].map(number)).toEqual([thousands, half, less]);
  });

  it("keep the decimals that the words have", async () => {
    const { valueInWords } = await inLanguage("de");
    expect(valueInWords({ value: "2.50", value_type: "number", unit: "EUR" }, NAMES)).toBe("2,50\u00a0€");
  });

  it.each([
    ["en", { "2,000": 2000, "2.000": 2, "2.5": 2.5, "2,5": 2.5, "1,234.5": 1234.5, "1.234,5": 1234.5, "0,500": 0.5 }],
    ["de", { "2.000": 2000, "2,000": 2, "2.5": 2.5, "2,5": 2.5, "1.234,5": 1234.5, "1,234.5": 1234.5 }],
    ["es", { "2.000": 2000, "2,000": 2, "2.5": 2.5, "2,5": 2.5, "1.234.567": 1_234_567, "1,234,567": 1_234_567 }],
  ] as const)("that a reader of %s types are read with the signs of that language", async (language, typed) => {
    const { parseNumber } = await inLanguage(language);
    for (const [text, value] of Object.entries(typed)) expect(parseNumber(text), text).toBe(value);
    for (const text of ["2 000", "2\u00a0000", "2\u202f000", "2’000", "2000"])
      expect(parseNumber(text), text).toBe(2000);
    expect(parseNumber("−5")).toBe(-5);
    // With and without a leading zero, with blanks around, with what is counted behind.
    expect([".5", ",5", "0.5", "0,5", " 05 ", "007"].map((text) => parseNumber(text))).toEqual([
      0.5, 0.5, 0.5, 0.5, 5, 7,
    ]);
    expect(parseNumber("3 Reports", "reports")).toBe(3);
    expect(parseNumber("reports", "reports")).toBeNull();
    for (const text of ["", "1,23,4", "1.2.3", "12 34", "1,2345,678", "1e5", "12 ships", "٣", "-"])
      expect(parseNumber(text), text).toBeNull();
  });

  it.each(LANGUAGES)(
    "come back as they were, when a pin writes them and a reader leaves them, in %s",
    async (language) => {
      const { parseNumber, numberInWords } = await inLanguage(language);
      fc.assert(
        fc.property(fc.integer({ min: -1e11, max: 1e11 }), fc.constantFrom(1, 10, 1000, 1e6), (digits, by) => {
          expect(parseNumber(numberInWords(digits / by))).toBe(digits / by);
        }),
      );
    },
  );
});

describe("lengths that a reader types", () => {
  it.each(LANGUAGES)("are read as the pin writes them, in %s", async (language) => {
    const { lengthInWords, lengthInSentence, parseLength } = await inLanguage(language);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3_000_000 }), (seconds) => {
        expect(parseLength(lengthInWords(seconds / 60))).toBeCloseTo(seconds / 60, 6);
      }),
    );
    expect(parseLength(lengthInSentence(165))).toBe(165);
  });

  it.each([
    ["en", { "1,440 min": 1440, "1.5 h": 90, "1,75 h": 105 }],
    ["de", { "1.440 min": 1440, "1,5 h": 90, "1.75 h": 105 }],
    ["es", { "1.440 min": 1440, "1,5 h": 90, "1.75 h": 105 }],
  ] as const)("have their signs as a reader of %s writes them", async (language, typed) => {
    const { parseLength } = await inLanguage(language);
    for (const [text, minutes] of Object.entries(typed)) expect(parseLength(text), text).toBe(minutes);
    for (const text of ["1 440 min", "1\u00a0440", "1’440 min"]) expect(parseLength(text), text).toBe(1440);
    expect([".5 h", ",5 h", "0,5 h", "00:30", "01 h 05"].map(parseLength)).toEqual([30, 30, 30, 30, 65]);
    expect(["1 day 300 min", "1 Tag, 3 Stunden"].map(parseLength)).toEqual([1740, 1620]);
  });

  it("may count weeks, days and seconds; a unit that is missing is not guessed", async () => {
    const { parseLength } = await inLanguage("en");
    expect(["2 weeks", "1 day 3 h", "1 Tag, 3 Stunden", "90 s", "1 min 30 s"].map(parseLength)).toEqual([
      20_160, 1620, 1620, 1.5, 1.5,
    ]);
    for (const text of ["3 days 5", "2 weeks 1", "2 h 40 s", "5 40 s"]) expect(parseLength(text), text).toBeNull();
  });
});
