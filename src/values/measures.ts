/** Units in which reports measure, so that "100 yards" and "280 metres" are told apart by their lengths and not by their figures. */

export type Dimension = "length" | "area" | "weight" | "volume" | "speed";

interface Measure {
  dimension: Dimension;
  /** How many metres, square metres, kilograms, metres per second or litres one of it is. */
  size: number;
}

/**
 * The metric units by definition (BIPM, The International System of Units, 2019), the others by the international yard and
 * pound of 1959, a knot by the nautical mile of 1929. A ton is a tonne here: which ton a report means, it does not say, and all lie within a tenth of it.
 */
const UNITS: Record<Dimension, Record<string, number>> = {
  length: {
    "metre metres meter meters": 1,
    "kilometre kilometres kilometer kilometers km kms": 1000,
    "centimetre centimetres centimeter centimeters cm": 0.01,
    "millimetre millimetres millimeter millimeters mm": 0.001,
    "mile miles": 1609.344,
    "nautical-mile nautical-miles": 1852,
    "yard yards": 0.9144,
    "foot feet ft": 0.3048,
    "inch inches": 0.0254,
  },
  area: {
    "hectare hectares ha": 10_000,
    "acre acres": 4046.8564224,
    "square-metre square-metres square-meter square-meters": 1,
    "square-kilometre square-kilometres square-kilometer square-kilometers": 1_000_000,
    "square-mile square-miles": 2_589_988.110336,
    "square-foot square-feet": 0.09290304,
  },
  weight: {
    "kilogram kilograms kilogramme kilogrammes kilo kilos kg kgs": 1,
    "gram grams gramme grammes": 0.001,
    "tonne tonnes ton tons": 1000,
    "lb lbs": 0.45359237,
    "ounce ounces": 0.028349523125,
    "hundredweight hundredweights": 50.80234544,
  },
  speed: {
    "kilometres-per-hour kilometre-per-hour kilometers-per-hour kilometer-per-hour kilometres-an-hour kilometers-an-hour km-per-hour km-an-hour km/h kph kmph":
      1000 / 3600,
    "miles-per-hour mile-per-hour miles-an-hour mph": 1609.344 / 3600,
    "metres-per-second meters-per-second metres-a-second meters-a-second m/s": 1,
    "knots knot": 1852 / 3600,
  },
  volume: { "litre litres liter liters": 1, "cubic-metre cubic-metres cubic-meter cubic-meters": 1000 },
};

const MEASURES: ReadonlyMap<string, Measure> = new Map(
  Object.entries(UNITS).flatMap(([dimension, units]) =>
    Object.entries(units).flatMap(([names, size]) =>
      names
        .split(" ")
        .map((name): [string, Measure] => [name.replaceAll("-", " "), { dimension: dimension as Dimension, size }]),
    ),
  ),
);

/** What a unit measures: "yards", "kg", "square miles"; null for any other word. */
export function measureOf(unit: string): Measure | null {
  return (
    MEASURES.get(
      unit
        .toLowerCase()
        .replace(/[-\s]+/g, " ")
        .trim(),
    ) ?? null
  );
}

export const DIMENSIONS = Object.keys(UNITS) as readonly Dimension[];

/** All names of units, the longest first. */
export const UNIT_NAMES: readonly string[] = [...MEASURES.keys()].sort((a, b) => b.length - a.length);

/** The units of one dimension, the longest name first. */
export function unitsOf(dimension: Dimension): string[] {
  return UNIT_NAMES.filter((unit) => MEASURES.get(unit)!.dimension === dimension);
}
