import { readAnswerFile, type Refusal } from "./answerFile.js";
import type { NamedAnswers } from "./classResults.js";
import type { ExerciseSet } from "./types.js";

/** A file as a browser hands it over; `File` fits. */
export interface NamedFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  text: () => Promise<string>;
}

/** A class of students' files is far below this; what is larger is not even read. */
export const LARGEST_FILE = 2_000_000;
/** No class has more; each further file is refused unread. */
const MOST_FILES = 500;

export interface Refused {
  file: string;
  refusal: Refusal | { why: "too-big"; bytes: number } | { why: "too-many" | "unreadable" };
}

interface Intake {
  read: NamedAnswers[];
  refused: Refused[];
}

/**
 * Reads dropped files one after the other, so that the page stays usable meanwhile. What is wrong with one does not
 * keep the others from counting.
 */
export async function takeIn(
  files: readonly NamedFile[],
  set: ExerciseSet,
  progress: (done: number) => void = () => undefined,
): Promise<Intake> {
  const intake: Intake = { read: [], refused: [] };
  for (const [i, file] of files.entries()) {
    const taken = i < MOST_FILES ? await takeOne(file, set) : { why: "too-many" as const };
    if ("why" in taken) intake.refused.push({ file: nameOf(file), refusal: taken });
    else intake.read.push({ file: nameOf(file), answers: taken });
    progress(i + 1);
  }
  return intake;
}

async function takeOne(file: NamedFile, set: ExerciseSet) {
  if (file.size > LARGEST_FILE) return { why: "too-big" as const, bytes: file.size };
  try {
    return readAnswerFile(await file.text(), set);
  } catch {
    return { why: "unreadable" as const };
  }
}

function nameOf({ name }: NamedFile): string {
  return name.replace(/[\p{Cc}\p{Cf}]+/gu, " ").slice(0, 120);
}
