/**
 * Reading what anybody may have written: files, the browser's storage, addresses. A reader takes any value and gives the
 * value that it wants, or the first problem with its place. No reader throws, follows an inherited key, or takes more
 * than it was told to.
 */

/** What is wrong with a value. */
export class Problem {
  /**
   * @param place `reports[3].text`; empty at the top
   * @param message what is wrong, and the way out: "is 3, not text. Ask for the file again."
   */
  constructor(
    readonly place: string,
    readonly message: string,
  ) {}

  /** In one or two sentences. */
  toString(): string {
    return `${this.place || "The file"} ${this.message}`;
  }
}

/** @param place where the value stands; readers of what is inside add to it */
export type Reader<T> = (given: unknown, place?: string) => T | Problem;

/** Nothing that the notebook writes nests a tenth as deep. JSON.parse reads any depth, JSON.stringify overflows at some 5,000. */
const DEEPEST = 1_000;

/**
 * A JSON text as a value; null where it is no JSON, or nested deeper than anything of ours. A byte order mark before it is
 * passed over.
 */
export function parseJson(text: string): { value: unknown } | null {
  try {
    const value = JSON.parse(text.replace(/^\ufeff/, "")) as unknown;
    return isDeeper(value, DEEPEST) ? null : { value };
  } catch {
    return null;
  }
}

function isDeeper(value: unknown, than: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return than === 0 || Object.values(value).some((inner) => isDeeper(inner, than - 1));
}

/** The value of a JSON text; null where it is no JSON, or not what the reader wants. */
export function readJson<T>(text: string, reader: Reader<T>): T | null {
  const parsed = parseJson(text);
  return parsed && valueOf(reader, parsed.value);
}

/** The value that a reader gives; null where it finds a problem. */
export function valueOf<T>(reader: Reader<T>, given: unknown): T | null {
  const read = reader(given);
  return read instanceof Problem ? null : read;
}

/** @param most UTF-16 units; `isCut`: of longer text the beginning is taken; `like`: what the text must look like */
export function text(most: number, { isCut = false, like }: { isCut?: boolean; like?: RegExp } = {}): Reader<string> {
  return (given, place = "") => {
    if (typeof given !== "string") return wrong(place, "text", given);
    if (!isCut && given.length > most) return tooLong(place, given.length, "characters", most, "shorten it");
    const taken = given.slice(0, most);
    return like === undefined || like.test(taken) ? taken : wrong(place, `like ${like.source}`, given);
  };
}

/** The beginning of a text; `otherwise` in the place of whatever is no text. */
export function anyText(most: number, otherwise = ""): Reader<string> {
  return or(text(most, { isCut: true }), otherwise);
}

/** A finite number. */
export const number: Reader<number> = (given, place = "") =>
  typeof given === "number" && Number.isFinite(given) ? given : wrong(place, "a number", given);

/** true or false. */
export const flag: Reader<boolean> = (given, place = "") =>
  typeof given === "boolean" ? given : wrong(place, "true or false", given);

/** Whatever stands there; whoever uses it reads it with another reader. */
export const anything: Reader<unknown> = (given) => given;

/** One of these values. */
export function oneOf<const T extends string | number | boolean | null>(values: readonly T[]): Reader<T> {
  return (given, place = "") =>
    values.includes(given as T) ? (given as T) : wrong(place, values.map(String).join(" or "), given);
}

/** A list of at most so many entries, of which each can be read. */
export function list<T>(entry: Reader<T>, most: number): Reader<T[]> {
  return (given, place = "") => {
    if (!Array.isArray(given)) return wrong(place, "a list", given);
    if (given.length > most) return tooLong(place, given.length, "entries", most, "leave some out");
    return allOf(given.map((one: unknown, i) => () => entry(one, `${place}[${i}]`)));
  };
}

/** Of the first entries of a list those that can be read, and the number of all others. */
export function some<T>(entry: Reader<T>, most: number): Reader<{ read: T[]; left: number }> {
  return (given, place = "") => {
    if (!Array.isArray(given)) return wrong(place, "a list", given);
    const read = given.slice(0, most).flatMap((one: unknown) => {
      const value = entry(one);
      return value instanceof Problem ? [] : [value];
    });
    return { read, left: given.length - read.length };
  };
}

/** A record with these keys; others are passed over. What is not there is `undefined` to the key's reader. */
export function record<T extends object>(fields: { [Key in keyof T]-?: Reader<T[Key]> }): Reader<T> {
  const readers = Object.entries<Reader<T[keyof T]>>(fields);
  return entries((given, place) =>
    readers.map(([key, reader]) => [key, () => reader(valueAt(given, key), place ? `${place}.${key}` : key)]),
  ) as Reader<T>;
}

/** A record of any keys, of which the first are read. A key may be `__proto__`, and is one like any other. */
export function table<T>(entry: Reader<T>, most: number): Reader<Record<string, T>> {
  return entries((given, place) =>
    Object.entries(given)
      .slice(0, most)
      .map(([key, value]) => [key, () => entry(value, `${place}[${shown(key)}]`)]),
  );
}

/** A record of which these keys are read, where they are there. */
export function tableOf<T>(keys: readonly string[], entry: Reader<T>): Reader<Record<string, T>> {
  return entries((given, place) =>
    keys
      .filter((key) => valueAt(given, key) !== undefined)
      .map((key) => [key, () => entry(valueAt(given, key), `${place}[${shown(key)}]`)]),
  );
}

/** What may stand in the place of a value. A list or record is made anew each time. */
type Otherwise = string | number | boolean | null | undefined | object;

/** `otherwise` in the place of whatever the reader refuses. */
export function or<T, Other extends Otherwise>(reader: Reader<T>, otherwise: Other): Reader<T | Other> {
  return (given, place) => {
    const read = reader(given, place);
    return read instanceof Problem ? structuredClone(otherwise) : read;
  };
}

/** `otherwise` where nothing stands there: the key is missing, or its value is null. What does stand there is read. */
export function optional<T, Other extends Otherwise>(reader: Reader<T>, otherwise: Other): Reader<T | Other> {
  return (given, place) => (given === undefined || given === null ? structuredClone(otherwise) : reader(given, place));
}

/** What is made of a value that was read; it may turn out to be a problem after all. */
export function map<T, Made>(reader: Reader<T>, make: (value: T, place: string) => Made | Problem): Reader<Made> {
  return (given, place = "") => {
    const read = reader(given, place);
    return read instanceof Problem ? read : make(read, place);
  };
}

/** Refuses what holds more values, or is nested deeper, before the reader sees it. */
export function bounded<T>(reader: Reader<T>, most: { values: number; depth: number }): Reader<T> {
  return (given, place = "") => {
    let left = most.values;
    const tooMuch = (value: unknown, depth: number): string | null => {
      if (--left < 0) return `has more than ${most.values} values`;
      if (depth > most.depth) return `is nested more than ${most.depth} deep`;
      if (typeof value !== "object" || value === null) return null;
      for (const inner of Object.values(value)) {
        const found = tooMuch(inner, depth + 1);
        if (found !== null) return found;
      }
      return null;
    };
    const found = tooMuch(given, 0);
    return found === null ? reader(given, place) : new Problem(place, `${found}. Ask for it again.`);
  };
}

/** Whether it is a record and no list. */
export function isRecord(given: unknown): given is Record<string, unknown> {
  return typeof given === "object" && given !== null && !Array.isArray(given);
}

/** A record's own value: no record inherits anything. */
function valueAt(given: Record<string, unknown>, key: string): unknown {
  return Object.hasOwn(given, key) ? given[key] : undefined;
}

/** All values, or the first problem; nothing is read after it. */
function allOf<T>(reads: readonly (() => T | Problem)[]): T[] | Problem {
  const values: T[] = [];
  for (const read of reads) {
    const value = read();
    if (value instanceof Problem) return value;
    values.push(value);
  }
  return values;
}

/** A record, made of what is read of the given one. */
function entries<T>(
  readsOf: (given: Record<string, unknown>, place: string) => [string, () => T | Problem][],
): Reader<Record<string, T>> {
  return (given, place = "") => {
    if (!isRecord(given)) return wrong(place, "a record", given);
    const reads = readsOf(given, place);
    const values = allOf(reads.map(([, read]) => read));
    // Unlike an assignment, this makes `__proto__` a key of its own.
    return values instanceof Problem ? values : Object.fromEntries(values.map((value, i) => [reads[i]![0], value]));
  };
}

function wrong(place: string, wanted: string, given: unknown): Problem {
  return new Problem(place, `is ${shown(given)}, not ${wanted}. Ask for the file again.`);
}

function tooLong(place: string, length: number, what: string, most: number, remedy: string): Problem {
  return new Problem(place, `has ${length} ${what}. At most ${most} are read; ${remedy}.`);
}

/** A value for a message, as JSON writes it; of lists and records only whether they are empty, as they may be endless. */
export function shown(given: unknown): string {
  if (given === undefined) return "missing";
  if (Array.isArray(given)) return given.length === 0 ? "[]" : "[…]";
  if (typeof given === "object" && given !== null) return Object.keys(given).length === 0 ? "{}" : "{…}";
  return JSON.stringify(typeof given === "string" ? given.slice(0, 40) : given);
}
