import { afterEach, expect, it, vi } from "vitest";
import { findBrowser, findFirefox } from "../../scripts/findBrowser.js";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

it("takes the program that the environment names", () => {
  vi.stubEnv("SAME_STORY_BROWSER", process.execPath);
  expect(findBrowser()).toBe(process.execPath);
});

it("says which variable names no program, and what it holds", () => {
  vi.stubEnv("SAME_STORY_BROWSER", "/nowhere/browser");
  expect(findBrowser).toThrow('SAME_STORY_BROWSER names no program that can be run: "/nowhere/browser".');
});

it("says how to get Firefox where there is none and it cannot be installed", () => {
  vi.stubEnv("SAME_STORY_FIREFOX", "");
  vi.stubEnv("PATH", "/nowhere");
  vi.spyOn(process, "getuid").mockReturnValue(1000);
  expect(findFirefox).toThrow(/^The tests need Firefox and found none: install it/);
  vi.stubEnv("SAME_STORY_FIREFOX", process.execPath);
  expect(findFirefox()).toBe(process.execPath);
});
