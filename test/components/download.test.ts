import { expect, it, vi } from "vitest";
import { saveIn } from "../../src/components/download.js";
import { page } from "./fixture.js";

it("gives text as UTF-8 and bytes as they are, under the name, and lets the browser forget them", async () => {
  vi.useFakeTimers();
  const kept = new Map<string, Blob>();
  const given: string[] = [];
  const create = vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    kept.set(`blob:${kept.size}`, blob as Blob);
    return `blob:${kept.size - 1}`;
  });
  const revoke = vi.spyOn(URL, "revokeObjectURL").mockImplementation((url) => kept.delete(url));
  const document = page();
  const click = vi.spyOn(document.defaultView!.HTMLAnchorElement.prototype, "click").mockImplementation(function (
    this: HTMLElement,
  ) {
    given.push(`${this.getAttribute("download")!} from ${this.getAttribute("href")!}`);
  });
  const save = saveIn(document);
  save("table.csv", "é", "text/csv");
  save("folder.zip", new Uint8Array([1, 2]), "application/zip");
  expect(given).toEqual(["table.csv from blob:0", "folder.zip from blob:1"]);
  const [text, bytes] = [...kept.values()];
  expect([text!.type, await text!.text()]).toEqual(["text/csv;charset=utf-8", "é"]);
  expect([bytes!.type, bytes!.size]).toEqual(["application/zip", 2]);
  vi.runAllTimers();
  expect(kept.size).toBe(0);
  for (const spy of [create, revoke, click]) spy.mockRestore();
  vi.useRealTimers();
});
