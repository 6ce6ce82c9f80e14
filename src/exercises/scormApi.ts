/**
 * A teaching system as a SCORM 1.2 package meets it (SCORM 1.2 Run-Time Environment, 3.3 and 3.4).
 */

/** The object that a system offers under the name `API`. All answers are strings. */
export interface ScormApi {
  LMSInitialize: (nothing: "") => unknown;
  LMSFinish: (nothing: "") => unknown;
  LMSGetValue: (element: string) => unknown;
  LMSSetValue: (element: string, value: string) => unknown;
  LMSCommit: (nothing: "") => unknown;
}

/** As far as a search for the API needs a window. */
export interface ApiWindow {
  parent: unknown;
  opener: unknown;
  API?: unknown;
}

/** Systems nest frames; the standard's own search stops after seven, some systems have more. */
const MOST_FRAMES = 50;

/** Looks for the API in this window, the frames around it, then in the window that opened it. Null where there is none. */
export function findApi(start: ApiWindow): ScormApi | null {
  return upwards(start) ?? upwards(reading(() => topOf(start).opener as ApiWindow | null));
}

function upwards(start: ApiWindow | null): ScormApi | null {
  let window = start;
  for (let n = 0; window && n < MOST_FRAMES; n++) {
    const here = window;
    const api = reading(() => here.API);
    if (isApi(api)) return api;
    const parent: ApiWindow | null = reading(() => here.parent as ApiWindow | null);
    if (parent === window) return null;
    window = parent;
  }
  return null;
}

function topOf(start: ApiWindow): ApiWindow {
  let window = start;
  for (let n = 0; n < MOST_FRAMES; n++) {
    const here = window;
    if (reading(() => here.opener)) return window;
    const parent = reading(() => here.parent as ApiWindow | null);
    if (!parent || parent === window) return window;
    window = parent;
  }
  return window;
}

/** A window of another origin throws at every look. */
function reading<T>(read: () => T): T | null {
  try {
    return read() ?? null;
  } catch {
    return null;
  }
}

function isApi(value: unknown): value is ScormApi {
  if ((typeof value !== "object" && typeof value !== "function") || value === null) return false;
  return ["LMSInitialize", "LMSFinish", "LMSGetValue", "LMSSetValue", "LMSCommit"].every(
    (name) => typeof (value as Record<string, unknown>)[name] === "function",
  );
}

/** What is handed over after each answer. */
export interface Report {
  score: number | null;
  isCompleted: boolean;
  suspendData: string;
}

export interface Session {
  /** What the system kept last time; empty where there is nothing. */
  readonly suspendData: string;
  /** The system shows earlier work, or the package itself, and takes nothing. */
  readonly isReadOnly: boolean;
  /** @returns whether the system took all of it */
  write: (report: Report) => boolean;
  /** Says how long it took and ends the session; a second call does nothing. */
  finish: () => void;
}

/** Begins a session. Null where the system refuses. @param now milliseconds */
export function startSession(api: ScormApi, now: () => number = Date.now): Session | null {
  if (!isTrue(() => api.LMSInitialize(""))) return null;
  const started = now();
  const get = (element: string): string => {
    const value = reading(() => api.LMSGetValue(element));
    return typeof value === "string" ? value : "";
  };
  const set = (element: string, value: string): boolean => isTrue(() => api.LMSSetValue(element, value));
  const isReadOnly = ["review", "browse"].includes(get("cmi.core.lesson_mode"));
  let isOpen = true;
  if (!isReadOnly) {
    // What a student wrote shall be there next time, even when everything is finished.
    set("cmi.core.exit", "suspend");
    set("cmi.core.score.min", "0");
    set("cmi.core.score.max", "100");
  }
  return {
    suspendData: get("cmi.suspend_data"),
    isReadOnly,
    write({ score, isCompleted, suspendData }) {
      if (isReadOnly || !isOpen) return false;
      const taken = [
        set("cmi.suspend_data", suspendData),
        score === null || set("cmi.core.score.raw", String(score)),
        set("cmi.core.lesson_status", isCompleted ? "completed" : "incomplete"),
        isTrue(() => api.LMSCommit("")),
      ];
      return !taken.includes(false);
    },
    finish() {
      if (!isOpen) return;
      isOpen = false;
      if (!isReadOnly) set("cmi.core.session_time", timespan(now() - started));
      isTrue(() => api.LMSFinish(""));
    },
  };
}

/** Some systems answer with a boolean. */
function isTrue(call: () => unknown): boolean {
  const answer = reading(call);
  return answer === true || answer === "true";
}

/** Milliseconds as CMITimespan, `HHHH:MM:SS`. */
export function timespan(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const two = (n: number): string => String(n).padStart(2, "0");
  const hours = Math.min(9999, Math.floor(seconds / 3600));
  return `${String(hours).padStart(4, "0")}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
