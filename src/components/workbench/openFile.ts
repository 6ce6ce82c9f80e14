import { workbench as words } from "../../strings/workbench.js";
import { FileProblem, isForClass, MOST_FILE_BYTES, readWorkFile } from "../../workbench/readFile.js";
import type { Work } from "../../workbench/work.js";

interface OpenFileOptions {
  say: (text: string) => void;
  /** Puts work on the bench. */
  onWork: (work: Work) => void;
  /** Opens a set as a class gets it, on a page of its own. @returns whether the browser could keep it */
  onClass: (work: Work) => boolean;
}

/** Opens a file that somebody saved here: work to go on with, or what a class gets. What is wrong with it is said. */
export async function openFile(file: File, { say, onWork, onClass }: OpenFileOptions): Promise<void> {
  try {
    if (file.size > MOST_FILE_BYTES) throw new FileProblem(words.fileTooLarge(MOST_FILE_BYTES / 1_000_000));
    const content = await file.text();
    const work = readWorkFile(content);
    // The class's view is a page of its own; what lies on the bench stays as it is.
    if (isForClass(content) && onClass(work)) return;
    onWork(work);
    say(words.opened(work.reports.length));
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    say(`${file.name}: ${error.message}`);
  }
}
