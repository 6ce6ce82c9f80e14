import { startPdf } from "../../loaders/newDataset/pdfThread.js";
import type { StartPdf } from "../../src/sources/pdf/types.js";

/** One thread that reads PDFs one after the other: starting one takes longer than what tests ask of it. */
export function oneThread(): { startPdf: StartPdf; close: () => void } {
  const thread = startPdf();
  let listen: (told: unknown) => void = () => undefined;
  let stop: () => void = () => undefined;
  thread.onTold((told) => {
    listen(told);
  });
  thread.onStop(() => {
    stop();
  });
  return {
    startPdf: () => ({
      ...thread,
      onTold: (listener) => {
        listen = listener;
      },
      onStop: (listener) => {
        stop = listener;
      },
      end: () => undefined,
    }),
    close: thread.end,
  };
}
