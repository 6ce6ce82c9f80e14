import { mendLinks } from "./links.js";
import type { ScormHost, ScormPackage } from "./package.js";

/**
 * Runs first on each page of a package: its links lead to files, its storage is the attempt's, and it does not say that
 * answers stay in the browser. Outside a package there is no such script.
 */

declare const PACKAGE: ScormPackage;

const host = hostOf();
const storage = host?.enter(ownStorage()) ?? null;
if (storage !== null) {
  Object.defineProperty(window, "localStorage", { value: storage, configurable: true });
  document.documentElement.dataset["system"] = "scorm";
}
mendLinks(document, PACKAGE, new URL("../", import.meta.url), () => host?.notHere());

/** A page that is opened by itself stands under another window, or none. */
function hostOf(): ScormHost["sameStory"] {
  try {
    return (window.parent as ScormHost).sameStory;
  } catch {
    return undefined;
  }
}

function ownStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
