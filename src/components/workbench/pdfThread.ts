import type { StartPdf } from "../../sources/pdf/types.js";

/** Starts threads of the browser's that read a PDF. @param script where their script is */
export function pdfThreads(window: Window & typeof globalThis, script: string): StartPdf {
  return () => {
    const worker = new window.Worker(script);
    return {
      send: ({ buffer }) => {
        worker.postMessage(buffer, [buffer]);
      },
      onTold: (listener) => {
        worker.addEventListener("message", ({ data }) => {
          listener(data);
        });
      },
      onStop: (listener) => {
        worker.addEventListener("error", listener);
      },
      end: () => {
        worker.terminate();
      },
    };
  };
}
