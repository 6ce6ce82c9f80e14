import { findApi, startSession, type Session } from "../exercises/scormApi.js";
import type { ExerciseSet } from "../exercises/types.js";
import { scormStrings as words } from "../strings/scorm.js";
import { openAttempt, type Attempt } from "./attempt.js";
import type { ScormHost, ScormPackage } from "./package.js";

/**
 * The window around the packaged notebook. It holds the session with the teaching system while the student goes from
 * page to page: a system may close a lesson at the first LMSFinish.
 */

declare const PACKAGE: ScormPackage;

const frame = document.querySelector("iframe")!;
const line = document.querySelector("#scorm-said")!;
const root = new URL("../", import.meta.url);
let atRest = "";

await open();

async function open(): Promise<void> {
  const api = findApi(window);
  const session = api === null ? null : startSession(api);
  if (session !== null) finishWhenLeft(session);
  const attempt = session === null ? null : await begin(session);
  if (session === null) say(api === null ? words.none : words.refused);
  else say(attempt?.report() ?? words.noExercises);
  (window as ScormHost).sameStory = {
    enter(storage) {
      attempt?.use(storage);
      if (line.textContent !== atRest) say(atRest);
      return attempt?.storage ?? null;
    },
    notHere() {
      line.textContent = words.notHere;
    },
  };
  frame.src = new URL(PACKAGE.start, root).href;
}

async function begin(session: Session): Promise<Attempt | null> {
  try {
    const response = await fetch(new URL(PACKAGE.exercises, root));
    if (!response.ok) return null;
    return openAttempt((await response.json()) as ExerciseSet, session, ownStorage(), say);
  } catch {
    return null;
  }
}

function say(text: string): void {
  atRest = text;
  if (line.textContent !== text) line.textContent = text;
}

/** A page that comes back from the browser's memory has no session any more: it starts anew. */
function finishWhenLeft(session: Session): void {
  window.addEventListener("pagehide", () => {
    session.finish();
  });
  window.addEventListener("pageshow", ({ persisted }) => {
    if (persisted) window.location.reload();
  });
}

function ownStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
