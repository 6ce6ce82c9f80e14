import { JSDOM } from "jsdom";
import { describe, expect, it, vi } from "vitest";
import { keptHere, keptIn } from "../../src/components/privacy/kept.js";

function windowWith(kept: Record<string, string>): Window {
  const { window } = new JSDOM("<body></body>", { url: "http://localhost/privacy" });
  for (const [key, text] of Object.entries(kept)) window.localStorage.setItem(key, text);
  return window as unknown as Window;
}

function press(element: HTMLElement, name: string): void {
  const button = [...element.querySelectorAll("button")].find(({ textContent }) => textContent === name);
  expect(button, name).toBeDefined();
  button!.click();
}

const KEPT = {
  "same-story:bridge:exercises": "12345",
  "same-story/work": "1",
  "another-program": "stays",
};

describe("what this browser keeps", () => {
  it("is listed in words, and what other programs keep on the same address is left out", () => {
    const { localStorage } = windowWith(KEPT);
    expect(keptIn([localStorage, null]).map(({ what, text }) => [what, text.length])).toEqual([
      ["Answers to exercises (bridge)", 5],
      ["Your own reports, from “Try your own reports”", 1],
    ]);
  });

  it("is deleted after one question, and nothing else is", async () => {
    const window = windowWith(KEPT);
    const element = keptHere(window, window.document);
    window.document.body.append(element);
    press(element, "Delete all of it");
    expect(window.localStorage.length).toBe(3);
    press(element, "Yes, delete it");
    await vi.waitUntil(() => element.querySelector('[role="status"]')!.textContent !== "");
    expect(element.textContent).toContain("It is deleted.");
    expect(element.textContent).toContain("keeps nothing of yours");
    expect(Object.keys(window.localStorage)).toEqual(["another-program"]);
  });

  it("stays when the reader thinks better of it", () => {
    const window = windowWith(KEPT);
    const element = keptHere(window, window.document);
    press(element, "Delete all of it");
    press(element, "Keep it");
    expect(window.localStorage.length).toBe(3);
    expect(element.textContent).toContain("Answers to exercises (bridge): 5 characters");
  });

  it("is said to be nothing where the browser forbids it", () => {
    const { document } = windowWith({});
    const forbidding = {
      get localStorage(): Storage {
        throw new Error("SecurityError");
      },
      get sessionStorage(): Storage {
        throw new Error("SecurityError");
      },
    } as unknown as Window;
    expect(keptHere(forbidding, document).textContent).toContain("lets the notebook keep nothing");
  });

  it("is said to be nothing where there is no storage, or each call of it is denied", () => {
    const { document } = windowWith({});
    const denied = new Proxy({} as Storage, {
      get() {
        throw new Error("SecurityError");
      },
    });
    for (const storage of [undefined, null, denied]) {
      const window = { localStorage: storage, sessionStorage: storage } as unknown as Window;
      expect(keptHere(window, document).textContent).toContain("lets the notebook keep nothing");
    }
  });
});
