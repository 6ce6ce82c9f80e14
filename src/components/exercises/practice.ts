import { readAssigned, isWord, type Assigned } from "../../exercises/assigned.js";
import { itemsOf, lessonsWith, type Item } from "../../exercises/progress.js";
import { openReviews } from "../../exercises/reviewStore.js";
import type { Exercise, ExerciseSet } from "../../exercises/types.js";
import { strings } from "../../strings/index.js";
import { exerciseStrings } from "../../strings/exercises.js";
import { pathStrings } from "../../strings/path.js";
import { builder } from "../dom.js";
import { lessonOf, type LessonData } from "../lesson/data.js";
import { onPath, showPathBar } from "../path/bar.js";
import { keepRoute, pathStorage } from "../path/route.js";
import { storageOf } from "../storage.js";
import { practiceOf, type Practice } from "./context.js";
import { reviewPanel } from "./review.js";
import { exerciseRun, type Group } from "./run.js";
import { followOtherTabs } from "./checkStep.js";
import { printedAnswers, problemNotice, workPanel } from "./work.js";
import { pageAt } from "../pageAt.js";

const words = exerciseStrings.practice;

/**
 * The practice page: all exercises by lesson, or those that a teacher's link assigns, one open at a time; below them
 * the student's own work.
 */
export function practicePage(data: LessonData, set: ExerciseSet, window: Window): HTMLElement {
  const lesson = lessonOf(data, lessonsWith(set.exercises)[0] ?? "timing", window, "practice");
  const { document } = lesson;
  const h = builder(document);
  if (set.exercises.length === 0) return h("p", {}, exerciseStrings.noneAtAll);

  const assigned = readAssigned(window.location.hash, set);
  const isAssigned = assigned !== null && assigned.exercises.length > 0;
  const practice = practiceOf(lesson, set);
  if (isAssigned && assigned.isHeld) {
    practice.hold = {
      get isReleased() {
        return practice.store.student.released.includes(assigned.key);
      },
    };
  }
  const path = isAssigned ? null : onPath(window, set.dataset, ".");
  const stop = path?.here?.exercises.flatMap((id) => set.exercises.filter((one) => one.id === id)) ?? [];
  const isStop = stop.length > 0;
  const groups = isAssigned
    ? assignedGroups(practice, assigned)
    : isStop
      ? [{ title: "", items: stop.map(asItem) }]
      : lessonGroups(set.exercises);
  const end = isStop && path?.next ? { name: pathStrings.next(path.next.title), go: path.go } : null;
  const problem = problemNotice(practice);
  const paper = h("div", { class: "paper-only" });
  const run = exerciseRun(
    practice,
    groups,
    () => {
      problem.refresh();
      work.refresh();
      review.refresh();
    },
    end,
  );
  const reviews = openReviews(set.dataset, storageOf(window));
  const place = h("div", {}, run.element);
  const review = reviewPanel(practice, reviews, (element) => {
    if (element === null) run.refresh();
    place.replaceChildren(element ?? run.element);
  });
  const refresh = (): void => {
    place.replaceChildren(run.element);
    run.refresh();
    problem.refresh();
    review.refresh();
  };
  const preparePaper = (): void => {
    paper.replaceChildren(printedAnswers(practice));
  };
  const work = workPanel(practice, {
    onChange: refresh,
    onForget: () => {
      reviews.forget(practice.store.student.key);
    },
    print: () => {
      preparePaper();
      window.print();
    },
  });
  window.addEventListener("beforeprint", preparePaper);
  followOtherTabs(window, () => {
    practice.store.refresh();
    refresh();
    work.refresh();
  });
  if (!isAssigned) showPathBar(window, set.dataset, ".");
  return h(
    "div",
    { class: "practice" },
    set.generated && h("p", { class: "caption" }, exerciseStrings.generated),
    assigned && assignment(practice, assigned, refresh),
    problem.element,
    isStop && h("p", { class: "caption" }, pathLink(practice)),
    !isAssigned && !isStop && review.element,
    place,
    work.element,
    paper,
  );
}

/** Each lesson's exercises, with those that come back mixed in. */
function lessonGroups(exercises: readonly Exercise[]): Group[] {
  return lessonsWith(exercises).map((lesson) => ({
    title: strings.dimensions[lesson],
    lesson,
    items: itemsOf(exercises, lesson),
  }));
}

function asItem(exercise: Exercise): Item {
  return { exercise, round: 1 };
}

function assignedGroups({ lesson }: Practice, { path, exercises }: Assigned): Group[] {
  if (path === null) return [{ title: "", items: exercises.map(asItem) }];
  const h = builder(lesson.document);
  const met = new Set<string>();
  return path.stops.map(({ title, what, minutes, page, step, exercises: ids }) => {
    // An exercise that is met twice is answered once.
    const firstMet = ids.filter((id) => !met.has(id));
    for (const id of firstMet) met.add(id);
    const items = firstMet.flatMap((id) => exercises.filter((one) => one.id === id)).map(asItem);
    const link = pageLink(lesson.document, page, step);
    const time = minutes > 0 ? words.minutes(minutes) : "";
    return {
      title,
      note: h("span", { class: "stop-note" }, [time, what].filter((part) => part !== "").join(". "), " ", link),
      items,
    };
  });
}

/** Pages that are no file of their own name: both stand on the dataset's start page. */
const ON_START = ["index", "context"];

/** A path's pages are names in the dataset's folder; this page, and whatever else stands there, is no link. */
function pageLink(document: Document, page: string, step: string): HTMLElement | null {
  if (page === "practice" || !/^[a-z][a-z0-9-]{0,40}$/.test(page)) return null;
  const fragment = step === "" ? "" : `#step=${encodeURIComponent(step)}`;
  const href = ON_START.includes(page) ? "./" : pageAt(".", page, fragment);
  return builder(document)("a", { href }, words.page(pageName(page)));
}

function pageName(page: string): string {
  if (ON_START.includes(page)) return strings.site.start;
  return page in strings.dimensions ? strings.dimensions[page as keyof typeof strings.dimensions] : page;
}

/** What the teacher's link asks for, and the way to release answers that are held back. */
function assignment(practice: Practice, assigned: Assigned, refresh: () => void): HTMLElement {
  const h = builder(practice.lesson.document);
  const { exercises, missing, path, isHeld } = assigned;
  if (exercises.length === 0) return h("div", { class: "assignment" }, h("p", {}, words.assignedNone));
  return h(
    "div",
    { class: "assignment" },
    h("p", {}, h("strong", {}, words.assigned(path?.title ?? "", exercises.length))),
    path !== null && path.about !== "" && h("p", {}, path.about),
    missing.length > 0 && h("p", {}, words.assignedMissing(missing.length)),
    isHeld && release(practice, assigned, refresh),
    h("p", { class: "caption" }, allLink(practice)),
  );
}

/** On a path its stop's questions are listed; the way to all leaves the path. */
function pathLink(practice: Practice): HTMLElement {
  const link = allLink(practice);
  link.addEventListener("click", () => {
    keepRoute(pathStorage(practice.lesson.window), null);
  });
  return link;
}

/** Another fragment alone would not leave the assignment. */
function allLink({ lesson }: Practice): HTMLElement {
  const link = builder(lesson.document)("a", { href: pageAt(".", "practice") }, words.all);
  link.addEventListener("click", (event) => {
    event.preventDefault();
    lesson.window.history.replaceState(null, "", lesson.window.location.pathname);
    lesson.window.location.reload();
  });
  return link;
}

function release(practice: Practice, assigned: Assigned, refresh: () => void): HTMLElement {
  const h = builder(practice.lesson.document);
  const place = h("div", { class: "release" });
  const said = h("p", { role: "status" });
  const draw = (): void => {
    if (practice.hold?.isReleased === true) {
      place.replaceChildren(said);
      said.textContent = words.released;
      return;
    }
    const field = h("input", { id: "release-word", type: "text", autocomplete: "off", maxlength: 80 });
    const form = h(
      "form",
      { class: "field" },
      assigned.wordHash !== "" && h("label", { for: field.id }, words.word),
      assigned.wordHash !== "" && field,
      h("button", { type: "submit", class: "secondary" }, words.release),
    );
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (!isWord(assigned, field.value)) {
        said.textContent = words.wrongWord;
        return;
      }
      practice.store.release(assigned.key);
      draw();
      refresh();
    });
    place.replaceChildren(h("p", {}, words.hold, " ", words.holdHonest), form, said);
  };
  draw();
  return place;
}
