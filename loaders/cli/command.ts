import { existsSync, readFileSync, statSync } from "node:fs";
import { parseArgs, type ParseArgsConfig } from "node:util";
import { isDay } from "../../src/values/days.js";
import { DatasetError } from "../readDataset.js";

/** What the commands share: arguments, help, errors, and output that may be cut off by `head`. */

/** A wrong call or wrong input: its message is all that a person needs to see. */
export class InputError extends Error {}

type Options = NonNullable<ParseArgsConfig["options"]>;

/** The values of a call: options by name, and what stands without a name. */
export interface Call {
  values: Record<string, string | boolean | undefined>;
  positionals: string[];
}

/**
 * Runs a command: `--help` prints its usage; wrong input prints one message for people and ends with exit code 1.
 * @param usage the whole help text
 * @param options without `help`, which every command has
 */
export async function command(
  usage: string,
  options: Options,
  main: (call: Call) => void | Promise<void>,
): Promise<void> {
  process.stdout.on("error", stopQuietly);
  try {
    const call = readCall(options);
    if (call.values["help"]) process.stdout.write(`${usage.trim()}\n`);
    else await main(call);
  } catch (error) {
    if (!(error instanceof InputError || error instanceof DatasetError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

function readCall(options: Options): Call {
  try {
    const { values, positionals } = parseArgs({
      options: { ...options, help: { type: "boolean", short: "h" } },
      allowPositionals: true,
    });
    return { values: values, positionals };
  } catch (error) {
    throw new InputError(`${(error as Error).message} Call it with --help.`);
  }
}

/** `| head` closes the pipe when it has enough: that is no error. */
function stopQuietly(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
}

/** Longest file that a command reads whole. */
const MOST_BYTES = 200_000_000;

/** The text of a file as strict UTF-8, a byte order mark kept. */
export function readTextFile(path: string): string {
  if (!existsSync(path)) throw new InputError(`${path}: there is no such file.`);
  if (!statSync(path).isFile()) throw new InputError(`${path}: this is no file.`);
  if (statSync(path).size > MOST_BYTES)
    throw new InputError(`${path}: the file is larger than ${MOST_BYTES} bytes. Split it.`);
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
  } catch {
    throw new InputError(`${path}: the text is not UTF-8. Open it in an editor and save it as UTF-8.`);
  }
}

/** One of a few words. */
export function oneOf<T extends string>(value: string | boolean | undefined, known: readonly T[], option: string): T {
  if (known.includes(value as T)) return value as T;
  throw new InputError(`--${option} "${String(value)}" is unknown. Known: ${known.join(", ")}.`);
}

/** A day as 2024-05-31, if one is given. */
export function dayOption(value: string | boolean | undefined): string | undefined {
  if (value === undefined) return undefined;
  if (!isDay(value)) throw new InputError(`--date "${String(value)}" is no day. Write it as 2024-05-31.`);
  return value;
}
