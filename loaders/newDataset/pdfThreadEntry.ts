import { parentPort } from "node:worker_threads";

/**
 * The thread in which a PDF is read. The library takes Node for a place in which pages are drawn, and asks for a canvas:
 * here none is drawn, so it is told that this is no Node, and gets a matrix that nobody reckons with.
 */
Object.defineProperty(globalThis, "process", {
  value: Object.create(process, { [Symbol.toStringTag]: { value: "thread" } }) as NodeJS.Process,
});
Object.assign(globalThis, { DOMMatrix: function Matrix() {} });

const { readPages } = await import("../../src/sources/pdf/pages.js");

parentPort!.on("message", (bytes: ArrayBuffer) => {
  void readPages(new Uint8Array(bytes), (told) => {
    parentPort!.postMessage(told);
  });
});
