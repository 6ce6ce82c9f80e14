import { describe, expect, it } from "vitest";
import { draftsKey, openDrafts, type Drafts } from "../../src/exercises/drafts.js";
import type { Item } from "../../src/exercises/progress.js";
import { openStore, type Store } from "../../src/exercises/store.js";
import type { Answer, Exercise } from "../../src/exercises/types.js";
import { choice, match, memoryStorage, short } from "../components/exercisesFixture.js";
import { HOSTILE_TEXTS } from "../support/hostile.js";

function open(storage: Storage | null): { drafts: Drafts; store: Store } {
  const store = openStore("flood", storage);
  return { drafts: openDrafts("flood", storage, store), store };
}
const item = (exercise: Exercise): Item => ({ exercise, round: 1 });
const typed = (text: string): Answer => ({ type: "short", text, checked: [] });

describe("what is begun and not handed in", () => {
  it("is there when the page is opened anew, as far as it went", () => {
    const storage = memoryStorage();
    const { drafts } = open(storage);
    drafts.keep(item(short), typed("About thr"));
    drafts.keep(item(match), { type: "match", pairs: { three: "water" } });
    const anew = open(storage).drafts;
    expect(anew.read(item(short))).toEqual(typed("About thr"));
    expect(anew.read(item(match))).toEqual({ type: "match", pairs: { three: "water" } });
    expect(anew.read({ exercise: short, round: 2 })).toBeNull();
    anew.keep(item(short), null);
    anew.keep(item(match), null);
    expect(storage.all.has(draftsKey("flood"))).toBe(false);
  });

  it("belongs to one student of a shared computer", () => {
    const storage = memoryStorage();
    const { drafts, store } = open(storage);
    store.put({ ...short, round: 1, answers: [], reason: "", hint: false, first: "", last: "" });
    const first = store.student.key;
    drafts.keep(item(choice), { type: "choice", option: "one" });
    store.someoneElse();
    expect(drafts.read(item(choice))).toBeNull();
    drafts.keep(item(choice), { type: "choice", option: "three" });
    drafts.forget();
    expect(drafts.read(item(choice))).toBeNull();
    store.switchTo(first);
    expect(drafts.read(item(choice))).toEqual({ type: "choice", option: "one" });
  });

  it("stays as long as the page where nothing is kept, or no room is left", () => {
    const full = memoryStorage(10);
    for (const { drafts } of [open(null), open(full)]) {
      drafts.keep(item(short), typed("About three hours, the mayor says."));
      expect(drafts.read(item(short))).toEqual(typed("About three hours, the mayor says."));
    }
  });

  it("does not grow without end, and is not shown where the question has changed", () => {
    const storage = memoryStorage();
    const { drafts } = open(storage);
    for (let i = 0; i < 150; i++) drafts.keep(item({ ...short, id: `s${i}` }), typed("x".repeat(5_000)));
    expect(storage.getItem(draftsKey("flood"))!.length).toBeLessThan(201_000);
    expect(drafts.read(item({ ...short, id: "s149" }))).not.toBeNull();
    expect(drafts.read(item({ ...short, id: "s149", hash: "another" }))).toBeNull();
  });

  it("may be anything where somebody else wrote it", () => {
    for (const text of [...HOSTILE_TEXTS, "null", "{}", '{"version":1,"drafts":[null,1,{"student":"a"}]}']) {
      const storage = memoryStorage();
      storage.setItem(draftsKey("flood"), text);
      const { drafts } = open(storage);
      expect(drafts.read(item(short))).toBeNull();
      drafts.keep(item(short), typed(text || "x"));
      expect(open(storage).drafts.read(item(short))).toEqual(typed(text));
    }
  });
});
