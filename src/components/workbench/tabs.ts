import { oneOf, record, text, valueOf } from "../../json/read.js";

/** Two tabs at the workbench know of each other, so that one works and the other waits: neither writes over the other. */
interface Tabs {
  /** `open`: another tab has the work; `closed`: it had, and has gone since; null: this one has it. */
  readonly away: "open" | "closed" | null;
  /** Takes the work over from the tab that has it; with every change too, so that whoever changes it has it. */
  take: () => void;
}

interface TabsOptions {
  /** Whether this tab has anything that another could write over. */
  holds: () => boolean;
  /** Another tab takes over: the last moment to keep what is being typed. */
  leave: () => void;
  /** `away` is another. */
  changed: () => void;
}

const CHANNEL = "same-story/work";
/** What a tab says: `here`, it has begun; `mine`, an answer to it; `take`, it has the work from now on; `gone`, it closes. */
const SAID = record({ kind: oneOf(["here", "mine", "take", "gone"]), from: text(40), to: text(40) });
type Said = "here" | "mine" | "take" | "gone";

/**
 * Tabs of one browser speak by a BroadcastChannel (HTML 9.7.1). A tab that was killed answers nothing, so nobody waits for it.
 * Where a browser has no channel, every tab goes on, and what two of them write is kept beside each other (`bench`).
 * @param me a name that no other tab has
 */
export function tabs(window: Window & typeof globalThis, me: string, options: TabsOptions): Tabs {
  const Channel = (window as { BroadcastChannel?: typeof BroadcastChannel }).BroadcastChannel;
  const channel = Channel === undefined ? null : new Channel(CHANNEL);
  let away: Tabs["away"] = null;
  /** Whether the others know that this one has the work. */
  let isTold = false;
  /** Tabs that were told that the work is here. */
  const answered = new Set<string>();

  const say = (kind: Said, to = ""): void => channel?.postMessage({ kind, from: me, to });
  const go = (where: Tabs["away"]): void => {
    const isLeft = where !== null && away === null;
    isTold = false;
    away = where;
    if (isLeft) options.leave();
    options.changed();
  };
  channel?.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    const said = valueOf(SAID, data);
    if (said === null || said.from === me) return;
    const { kind, from, to } = said;
    if (kind === "here" && away === null) {
      // An empty bench keeps nobody away; whoever changes something first will say so.
      if (!options.holds()) isTold = false;
      else {
        answered.add(from);
        say("mine", from);
      }
    }
    // Of two that begin at once each answers the other: one of them stays.
    if (kind === "mine" && to === me && !(answered.has(from) && me < from)) go("open");
    if (kind === "take") go("open");
    if (kind === "gone" && away === "open") go("closed");
  });
  window.addEventListener("pagehide", () => {
    if (away === null && options.holds()) say("gone");
  });
  window.addEventListener("pageshow", ({ persisted }) => {
    if (persisted) say("here");
  });
  say("here");
  return {
    get away() {
      return away;
    },
    take() {
      if (away === null && isTold) return;
      say("take");
      if (away !== null) go(null);
      isTold = true;
    },
  };
}
