import { ROOT } from "./paths.js";

/** What systems say where nothing more can be written: the drive is full, or this person's share of it. */
const FULL = /\b(?:ENOSPC|EDQUOT)\b|no space left on device|disk quota exceeded/i;

/** Whether a program stopped because nothing more can be written. @param said its error, or what it printed */
export function isDiskFull(said: unknown): boolean {
  return FULL.test(String(said));
}

/** @param rest what stands as it was */
export function fullDisk(rest: string): string {
  return `The disk is full: nothing more can be written in ${ROOT}. ${rest} Make room there and call this again.`;
}

/** A full disk may end this process at any of its steps: then it ends with one sentence. */
export function endAtFullDisk(rest: string): void {
  process.on("uncaughtException", (error) => {
    console.error(isDiskFull(error) ? fullDisk(rest) : error);
    process.exit(1);
  });
}
