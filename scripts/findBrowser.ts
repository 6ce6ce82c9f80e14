import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";

/** For Playwright's `chromium.launch`: works as root, without a graphics card, and asks nothing of the network. */
export const LAUNCH_ARGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"];

/** A browser that the tests open, and where it may be. */
interface Wanted {
  /** Names the program, and comes before all else. */
  variable: string;
  /** In a folder of PATH. */
  names: readonly string[];
  /** Where systems without PATH keep it. */
  paths: readonly string[];
  /** Debian's package. */
  package: string;
  /** What to do where there is none. */
  missing: string;
}

const CHROMIUM: Wanted = {
  variable: "SAME_STORY_BROWSER",
  names: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"],
  paths: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  ],
  package: "chromium",
  missing:
    "The tests need Chromium or Chrome and found none: run `npx playwright-core install chromium`, or install either " +
    "and name its program in the environment variable SAME_STORY_BROWSER.",
};

const FIREFOX: Wanted = {
  variable: "SAME_STORY_FIREFOX",
  names: ["firefox", "firefox-esr"],
  paths: ["/Applications/Firefox.app/Contents/MacOS/firefox", "C:\\Program Files\\Mozilla Firefox\\firefox.exe"],
  package: "firefox-esr",
  missing:
    "The tests need Firefox and found none: install it, and where it is still not found name its program in the " +
    "environment variable SAME_STORY_FIREFOX.",
};

/**
 * The Chromium that tests open: `SAME_STORY_BROWSER`, else Playwright's download, else the system's Chromium or Chrome,
 * else one installed with apt-get where that is possible (as root on Debian and its kin).
 * @returns the path of an executable file
 * @throws an Error of one sentence that says what is missing and how to get it
 */
export function findBrowser(): string {
  return find(CHROMIUM, [chromium.executablePath()]);
}

/**
 * The Firefox that tests open: `SAME_STORY_FIREFOX`, else the system's, else one installed with apt-get as above.
 * Playwright's own is another program, which the tests cannot talk to.
 * @returns the path of an executable file
 * @throws an Error of one sentence that says what is missing and how to get it
 */
export function findFirefox(): string {
  return find(FIREFOX, []);
}

function find(wanted: Wanted, first: readonly string[]): string {
  const asked = process.env[wanted.variable];
  if (asked !== undefined && asked !== "") {
    if (isExecutable(asked)) return asked;
    throw new Error(`${wanted.variable} names no program that can be run: "${asked}".`);
  }
  const installed = (): string | undefined => [...first, ...systemBrowsers(wanted)].find(isExecutable);
  const found = installed() ?? (install(wanted) ? installed() : undefined);
  if (found === undefined) throw new Error(wanted.missing);
  return found;
}

function systemBrowsers({ names, paths }: Wanted): string[] {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  return [...names.flatMap((name) => folders.map((folder) => path.join(folder, name))), ...paths];
}

/** Where this machine lets us: as root, with apt-get. */
function install(wanted: Wanted): boolean {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return false;
  console.log(`A browser for the tests was not found. Installing it: apt-get install -y ${wanted.package}`);
  const options = { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } } as const;
  spawnSync("apt-get", ["update"], options);
  return spawnSync("apt-get", ["install", "-y", wanted.package], options).status === 0;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return file !== "";
  } catch {
    return false;
  }
}
