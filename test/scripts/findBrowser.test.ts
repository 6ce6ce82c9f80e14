import { afterEach, expect, it, vi } from "vitest";
import { findBrowser } from "../../scripts/findBrowser.js";

afterEach(() => {
  vi.unstubAllEnvs();
});

it("takes the program that the environment names", () => {
  vi.stubEnv("SAME_STORY_BROWSER", process.execPath);
  expect(findBrowser()).toBe(process.execPath);
});

it("says which variable names no program, and what it holds", () => {
  vi.stubEnv("SAME_STORY_BROWSER", "/nowhere/browser");
  expect(findBrowser).toThrow('SAME_STORY_BROWSER names no program that can be run: "/nowhere/browser".');
});
