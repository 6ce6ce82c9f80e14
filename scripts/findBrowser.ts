import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";

/** For Playwright's `chromium.launch`: works as root, without a graphics card, and asks nothing of the network. */
export const LAUNCH_ARGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"];

const SYSTEM_NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const SYSTEM_PATHS = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * The browser that tests open: `SAME_STORY_BROWSER`, else Playwright's download, else the system's Chromium or Chrome,
 * else one installed with apt-get where that is possible (as root on Debian and its kin).
 * @returns the path of an executable file
 * @throws an Error of one sentence that says what is missing and how to get it
 */
export function findBrowser(): string {
  const asked = process.env.SAME_STORY_BROWSER;
  if (asked !== undefined && asked !== "") {
    if (isExecutable(asked)) return asked;
    throw new Error(`SAME_STORY_BROWSER names no program that can be run: "${asked}".`);
  }
  return installedBrowser() ?? installBrowser() ?? stop();
}

function installedBrowser(): string | undefined {
  return [chromium.executablePath(), ...systemBrowsers()].find(isExecutable);
}

function systemBrowsers(): string[] {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  return [...SYSTEM_NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name))), ...SYSTEM_PATHS];
}

/** Where this machine lets us: as root, with apt-get. */
function installBrowser(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return undefined;
  console.log("No browser was found for the tests. Installing one: apt-get install -y chromium");
  const options = { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } } as const;
  spawnSync("apt-get", ["update"], options);
  const { status } = spawnSync("apt-get", ["install", "-y", "chromium"], options);
  return status === 0 ? installedBrowser() : undefined;
}

function stop(): never {
  throw new Error(
    "The tests need Chromium or Chrome and found none: run `npx playwright-core install chromium`, or install either " +
      "and name its program in the environment variable SAME_STORY_BROWSER.",
  );
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return file !== "";
  } catch {
    return false;
  }
}
