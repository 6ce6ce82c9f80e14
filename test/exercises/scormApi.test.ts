import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findApi, startSession, timespan, type ApiWindow, type ScormApi } from "../../src/exercises/scormApi.js";

/** A teaching system that notes each call. */
function system(values: Record<string, unknown> = {}, refused: string[] = [], yes: unknown = "true") {
  const calls: string[] = [];
  const answer = (call: string): unknown => {
    calls.push(call);
    return refused.some((one) => call.startsWith(one)) ? "false" : yes;
  };
  const api: ScormApi = {
    LMSInitialize: () => answer("init"),
    LMSFinish: () => answer("finish"),
    LMSGetValue: (element) => values[element] ?? "",
    LMSSetValue: (element, value) => answer(`${element}=${value}`),
    LMSCommit: () => answer("commit"),
  };
  return { api, calls };
}

function windowIn(parent: ApiWindow | null, more: Partial<ApiWindow> = {}): ApiWindow {
  const made: ApiWindow = { parent, opener: null, ...more };
  made.parent ??= made;
  return made;
}
const FOREIGN = new Proxy({} as ApiWindow, {
  get() {
    throw new Error("SecurityError");
  },
});

describe("looking for the teaching system", () => {
  const { api } = system();

  it("finds it in the window, in frames around it, and in the window that opened it", () => {
    expect(findApi(windowIn(null, { API: api }))).toBe(api);
    expect(findApi(windowIn(windowIn(windowIn(null, { API: api }))))).toBe(api);
    expect(findApi(windowIn(null, { opener: windowIn(windowIn(null, { API: api })) }))).toBe(api);
    expect(findApi(windowIn(windowIn(null, { opener: windowIn(null, { API: api }) })))).toBe(api);
  });

  it("finds none where there is none, where something else has its name, or another origin stands around", () => {
    const withApi = (value: unknown) => findApi(windowIn(null, { API: value }));
    expect([undefined, null, 1, "API", {}, { ...api, LMSCommit: 1 }].map(withApi)).toEqual(Array(6).fill(null));
    expect(findApi(windowIn(FOREIGN, { opener: FOREIGN }))).toBeNull();
  });

  it("ends in a tower of frames", () => {
    let top = windowIn(null);
    for (let n = 0; n < 1_000; n++) top = windowIn(top);
    expect(findApi(top)).toBeNull();
  });
});

describe("a session with the teaching system", () => {
  const REPORT = { score: 40, isCompleted: false, suspendData: "1,k1,1," };

  it("hands over answers, score and status, and commits them", () => {
    const { api, calls } = system({ "cmi.suspend_data": "1,k1,0," });
    const session = startSession(api)!;
    expect(session.suspendData).toBe("1,k1,0,");
    expect(session.write(REPORT)).toBe(true);
    expect(calls).toEqual([
      "init",
      "cmi.core.exit=suspend",
      "cmi.core.score.min=0",
      "cmi.core.score.max=100",
      "cmi.suspend_data=1,k1,1,",
      "cmi.core.score.raw=40",
      "cmi.core.lesson_status=incomplete",
      "commit",
    ]);
    expect(session.write({ ...REPORT, score: null, isCompleted: true })).toBe(true);
    expect(calls.slice(-3)).toEqual(["cmi.suspend_data=1,k1,1,", "cmi.core.lesson_status=completed", "commit"]);
  });

  it("says what was not taken, and is not there where the system refuses or throws", () => {
    for (const refused of ["cmi.suspend_data", "cmi.core.score.raw", "cmi.core.lesson_status", "commit"]) {
      expect(startSession(system({}, [refused]).api)!.write(REPORT), refused).toBe(false);
    }
    expect(startSession(system({}, ["init"]).api)).toBeNull();
    const throws: ScormApi = {
      ...system().api,
      LMSInitialize() {
        throw new Error("closed");
      },
    };
    expect(startSession(throws)).toBeNull();
  });

  it("takes a boolean for an answer, and nothing but text for suspend data", () => {
    const session = startSession(system({ "cmi.suspend_data": { length: 1e9 } }, [], true).api)!;
    expect([session.suspendData, session.write(REPORT)]).toEqual(["", true]);
  });

  it.each(["review", "browse"])("writes nothing in the mode %s", (mode) => {
    const { api, calls } = system({ "cmi.core.lesson_mode": mode });
    const session = startSession(api)!;
    expect(session.write(REPORT)).toBe(false);
    session.finish();
    expect(calls).toEqual(["init", "finish"]);
  });

  it("ends once, with the time it took", () => {
    const { api, calls } = system();
    let now = 5_000;
    const session = startSession(api, () => now)!;
    now += 3_725_900;
    session.finish();
    session.finish();
    expect(calls.slice(-2)).toEqual(["cmi.core.session_time=0001:02:05", "finish"]);
    expect(session.write(REPORT)).toBe(false);
  });

  it("writes every time as SCORM 1.2 reads it", () => {
    expect([timespan(-5), timespan(59_999), timespan(36_000_000_000_000)]).toEqual([
      "0000:00:00",
      "0000:00:59",
      "9999:00:00",
    ]);
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e15, max: 1e15 }), (n) => {
        expect(timespan(n)).toMatch(/^\d{4}:[0-5]\d:[0-5]\d$/);
      }),
    );
  });
});
