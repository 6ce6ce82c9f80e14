import { keepCopy, type KeptStorage } from "../kept/copies.js";
import { anything, flag, list, map, oneOf, readJson, record, some, text } from "../json/read.js";
import type { Review } from "./review.js";

/** What a browser keeps of reviews: what came back, when, and whether it was right. No answers, and in no file. */
export interface ReviewStore {
  /** The student's. */
  of: (student: string) => Review[];
  /** Where the browser keeps nothing, it stays as long as the page. */
  keep: (student: string, review: Review) => void;
  forget: (student: string) => void;
}

interface Kept extends Review {
  student: string;
}

/** The oldest make room. */
const MOST = 2_000;

/** Whatever stands in storage may be anybody's. */
const REVIEW = record<Kept>({ student: text(40), id: text(200), hash: text(100), at: text(40), isRight: flag });
const NEWEST = map(list(anything, Infinity), (reviews) => reviews.slice(-MOST));
const REVIEWS = record({ version: oneOf([1]), reviews: map(NEWEST, (reviews) => some(REVIEW, MOST)(reviews)) });

/** The key under which a dataset's reviews are kept. */
export function reviewsKey(dataset: string): string {
  return `same-story:${dataset}:reviews`;
}

/** @param storage null where the browser has none */
export function openReviews(dataset: string, storage: KeptStorage | null): ReviewStore {
  const name = reviewsKey(dataset);
  /** What storage did not take. */
  let memory: Kept[] | null = null;

  function raw(): string | null {
    try {
      return storage?.getItem(name) ?? null;
    } catch {
      return null;
    }
  }
  function all(): Kept[] {
    return memory ?? readJson(raw() ?? "", REVIEWS)?.reviews.read ?? [];
  }
  function write(reviews: readonly Kept[]): void {
    const kept = reviews.slice(-MOST);
    const before = raw();
    const isLost = before !== null && readJson(before, REVIEWS)?.reviews.left !== 0;
    try {
      if (storage === null || (isLost && !keepCopy(storage, name, before))) throw new Error("not kept");
      if (kept.length === 0) storage.removeItem(name);
      else storage.setItem(name, JSON.stringify({ version: 1, reviews: kept }));
      memory = null;
    } catch {
      memory = [...kept];
    }
  }

  return {
    of: (student) => all().filter((one) => one.student === student),
    keep(student, { id, hash, at, isRight }) {
      write([...all(), { student, id, hash, at, isRight }]);
    },
    forget(student) {
      write(all().filter((one) => one.student !== student));
    },
  };
}
