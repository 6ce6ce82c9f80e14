import { Worker } from "node:worker_threads";
import type { StartPdf } from "../../src/sources/pdf/types.js";

const MOST_MEGABYTES = 1_000;
/** A thread knows no TypeScript until it is told. */
const ENTRY = `
const { workerData } = require("node:worker_threads");
import(workerData.tsx).then(({ tsImport }) => tsImport(workerData.entry, workerData.entry));`;

/** Starts a thread in Node for one PDF: it can be ended when it takes too long. */
export const startPdf: StartPdf = () => {
  const thread = new Worker(ENTRY, {
    eval: true,
    workerData: {
      tsx: import.meta.resolve("tsx/esm/api"),
      entry: new URL("pdfThreadEntry.ts", import.meta.url).href,
    },
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
    // What the library would tell developers.
    stderr: true,
    stdout: true,
  });
  return {
    send: ({ buffer }) => {
      thread.postMessage(buffer, [buffer]);
    },
    onTold: (listener) => {
      thread.on("message", listener);
    },
    onStop: (listener) => {
      thread.on("error", listener);
      thread.on("exit", listener);
    },
    end: () => {
      void thread.terminate();
    },
  };
};
