import { anything, list, map, oneOf, readJson, record, some, text } from "../json/read.js";
import { readAnswer } from "./answers.js";
import type { Item } from "./progress.js";
import type { KeptStorage } from "../kept/copies.js";
import { entryKey, type Store } from "./store.js";
import type { Answer } from "./types.js";

/**
 * What a student has chosen or typed and not handed in yet. It stands apart from the answers, which go into files and to
 * teaching systems, so that a closed tab, a crash or a new version takes nothing away that was half done.
 */
export interface Drafts {
  /** Null where nothing was begun, or where it does not fit the exercise any more. */
  read: (item: Item) => Answer | null;
  /** Null forgets it. Where the browser keeps nothing, it stays as long as the page. */
  keep: (item: Item, answer: Answer | null) => void;
  /** Forgets the current student's. */
  forget: () => void;
}

interface Draft {
  student: string;
  /** See `entryKey`. */
  key: string;
  answer: unknown;
}

/** The oldest make room. */
const MOST = 100;
const MOST_CHARACTERS = 200_000;

/** Whatever stands in storage may be anybody's. */
const DRAFT = record<Draft>({ student: text(Infinity), key: text(Infinity), answer: anything });
const NEWEST = map(list(anything, Infinity), (drafts) => drafts.slice(-MOST));
const DRAFTS = record({ version: oneOf([1]), drafts: map(NEWEST, (drafts) => some(DRAFT, MOST)(drafts)) });

/** The key under which a dataset's drafts are kept. */
export function draftsKey(dataset: string): string {
  return `same-story:${dataset}:drafts`;
}

/**
 * @param storage null where the browser has none
 * @param store whose student works here now; who begins something is kept from then on
 */
export function openDrafts(
  dataset: string,
  storage: KeptStorage | null,
  store: Pick<Store, "student" | "rename">,
): Drafts {
  const name = draftsKey(dataset);
  const isMine = (draft: Draft): boolean => draft.student === store.student.key;
  const isOf = (draft: Draft, item: Item): boolean => isMine(draft) && draft.key === keyOf(item);
  /** What storage did not take. */
  let memory: Draft[] | null = null;

  function all(): Draft[] {
    try {
      return memory ?? readJson(storage?.getItem(name) ?? "", DRAFTS)?.drafts.read ?? [];
    } catch {
      return [];
    }
  }
  function write(drafts: Draft[]): void {
    let kept = drafts.slice(-MOST);
    while (JSON.stringify(kept).length > MOST_CHARACTERS) kept = kept.slice(1);
    try {
      if (storage === null) throw new Error("no storage");
      if (kept.length === 0) storage.removeItem(name);
      else storage.setItem(name, JSON.stringify({ version: 1, drafts: kept }));
      memory = null;
    } catch {
      memory = kept;
    }
  }

  return {
    read(item) {
      const found = all().find((draft) => isOf(draft, item));
      return found === undefined ? null : readAnswer(item.exercise, found.answer);
    },
    keep(item, answer) {
      const before = all();
      const others = before.filter((draft) => !isOf(draft, item));
      if (answer === null && others.length === before.length) return;
      // A student of whom nothing is kept yet would have another key after the page is loaded anew.
      if (!before.some(isMine) && store.student.entries.size === 0) store.rename(store.student.name);
      write(answer === null ? others : [...others, { student: store.student.key, key: keyOf(item), answer }]);
    },
    forget() {
      write(all().filter((draft) => !isMine(draft)));
    },
  };
}

function keyOf({ exercise: { id, hash }, round }: Item): string {
  return entryKey({ id, round, hash });
}
