import { readdirSync } from "node:fs";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { LANGUAGES, speak, type Catalogue, type Language } from "../../src/strings/language.js";
import { MANY, NAMES, samplesOf, type Samples } from "../support/samples.js";

/** Whatever the interface says with a number or a name in it, said in each language. */

const STRINGS = path.join(import.meta.dirname, "../../src/strings");
/** No interface: what a dataset says in its own language, and helpers. */
const NO_INTERFACE = ["generated", "exports", "index", "language", "dates", "words", "sitePairs"];
const PARTS = readdirSync(STRINGS)
  .filter((file) => file.endsWith(".ts"))
  .map((file) => file.replace(/\.ts$/, ""))
  .filter((name) => !NO_INTERFACE.includes(name));
const samples = samplesOf(PARTS.map((name) => path.join(STRINGS, `${name}.ts`)));

/** Arguments that hang together: the letters of both are those of the first and of the second. */
const OWN: Record<string, Samples> = Object.fromEntries(
  ["gap", "gapAlone"].map((name) => [
    `timing.order.finding.${name}`,
    [
      [["A", "B"], ["A"], ["B"], NAMES[0]],
      [["A", "B", "C"], ["A", "C"], ["B"], NAMES[0]],
    ],
  ]),
);

const load = (file: string): Promise<Record<string, unknown>> =>
  import(/* @vite-ignore */ path.join(STRINGS, file)) as Promise<Record<string, unknown>>;

const english = Object.fromEntries(
  await Promise.all(
    PARTS.map(async (name) => [name, Object.values(await load(`${name}.ts`)).find((one) => typeof one === "object")]),
  ),
) as Record<string, unknown>;

async function spoken(language: Language): Promise<Catalogue | undefined> {
  return language === "en" ? undefined : ((await load(`${language}/index.ts`)) as { default: Catalogue }).default;
}

afterAll(() => {
  speak(undefined);
});

/** All that a result says: a text, or texts in lists and objects. */
function textsOf(result: unknown): string[] {
  if (typeof result === "string") return [result];
  if (typeof result === "object" && result !== null) return Object.values(result).flatMap(textsOf);
  return result === undefined || result === null || typeof result === "boolean" ? [] : [`${result as number}`];
}

function numbersIn(value: unknown): number[] {
  if (typeof value === "number") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

/** The names and the numbers beyond twelve, which are written in digits, that stand in arguments. */
function given(value: unknown): string[] {
  if (typeof value === "string") return NAMES.some((one) => one === value) ? [value] : [];
  if (typeof value === "number") return value >= MANY ? [String(value)] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(given) : [];
}

function functionAt(part: unknown, at: string): (...args: readonly unknown[]) => unknown {
  return at
    .split(".")
    .slice(1)
    .reduce((value, key) => (value as Record<string, unknown>)[key], part) as () => unknown;
}

const ALL = PARTS.flatMap((name) => [...samples.get(name)!.keys()].map((at) => [name, at] as const));

it("knows the functions", () => {
  expect(ALL.length).toBeGreaterThan(300);
});

describe.each(Object.keys(LANGUAGES) as Language[])("in %s", (language) => {
  it.each(PARTS.filter((name) => samples.get(name)!.size > 0))(
    "%s says whole sentences, with what they are given",
    async (name) => {
      const own = await spoken(language);
      speak(own);
      const wrong: string[] = [];
      for (const [at, calls] of samples.get(name)!) {
        const say = functionAt(own?.parts[name] ?? english[name], at);
        const inEnglish = functionAt(english[name], at);
        for (const args of OWN[name + at] ?? calls) {
          const call = `${name}${at}(${JSON.stringify(args).slice(1, -1)})`;
          const said = textsOf(say(...args)).join(" ");
          if (/undefined|NaN|\[object|=>|Invalid Date/.test(said)) wrong.push(`${call} says “${said}”`);
          const expected = textsOf(inEnglish(...args)).join(" ");
          if ((said.trim() === "") !== (expected.trim() === "")) wrong.push(`${call} says “${said}”`);
          // Where there are few of something, languages tell it apart in ways of their own.
          if (numbersIn(args).some((one) => one < MANY)) continue;
          const lost = given(args).filter((one) => expected.includes(one) && !said.includes(one));
          if (lost.length > 0) wrong.push(`${call} loses ${lost.join()}: “${said}”`);
        }
      }
      speak(undefined);
      expect(wrong).toEqual([]);
    },
  );
});
