/// <reference lib="webworker" />
import { readPages } from "./pages.js";

/** Runs in a thread of the browser's, as a file of its own: it is sent the bytes of one PDF. */

declare const self: DedicatedWorkerGlobalScope;

self.addEventListener("message", ({ data }) => {
  if (data instanceof ArrayBuffer)
    void readPages(new Uint8Array(data), (told) => {
      self.postMessage(told);
    });
});
