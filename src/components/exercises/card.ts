import { hasTrait } from "../../exercises/kinds/index.js";
import { isOver, workOn, type Item } from "../../exercises/progress.js";
import { startOfRetry } from "../../exercises/tries.js";
import { strings } from "../../strings/index.js";
import { exerciseStrings } from "../../strings/exercises.js";
import type { Answer, Progress } from "../../exercises/types.js";
import { builder, button, nodesOf, type Child } from "../dom.js";
import { lessonIcon } from "../icons.js";
import { checkName, triesText } from "./cardWords.js";
import { carriedList } from "./carried.js";
import { checklist } from "./checklist.js";
import { lessonFor, nameOf, texts, type Practice } from "./context.js";
import { disagreement } from "./disagreement.js";
import { countSentences, evidenceList, sentencesBefore } from "./evidence.js";
import { explanation } from "./explanation.js";
import { keepAnswer } from "./keep.js";
import { pageKindOf, verdictsOf } from "./kinds/index.js";
import type { AnswerInput } from "./kinds/kind.js";
import { canBeTwo, isSame, turnNotice } from "./together.js";

const words = exerciseStrings.card;

interface CardOptions {
  /** Unique on the page; the ids of the card's elements begin with it. */
  id: string;
  /** How the button after it reads, and what it does. */
  next: { name: string; go: () => void };
  /** Called when the student has answered. */
  onAnswer: () => void;
}

/** An exercise's card. */
export interface Card {
  element: HTMLElement;
  /** Moves the focus to the card's title. */
  focus: () => void;
}

/**
 * One exercise with its states: unanswered, hint, wrong with an explanation, second try, right, shown after two tries,
 * done where nothing is marked, and kept where a teacher holds the answers back.
 */
export function exerciseCard(practice: Practice, item: Item, options: CardOptions): Card {
  const { document } = practice.lesson;
  const { exercise, round } = item;
  const { id } = options;
  const h = builder(document);
  const title = h("h2", { class: "exercise-title", id: `${id}-title`, tabindex: "-1" }, exercise.title);
  const tries = h("span", { class: "tries" });
  const notice = h("div", {});
  const turns = h("div", { class: "turns notice", role: "status", hidden: true });
  const place = h("div", { class: "answer-place" });
  const hint = h("div", { class: "hint-place" });
  const sentences = h("div", { class: "sentences-place" });
  // It is there from the beginning: a live region speaks of what is put into it.
  const said = h("div", { class: "explanation", role: "status", "aria-live": "polite", tabindex: "-1" });
  const after = h("div", { class: "after-place" });
  const actions = h("div", { class: "card-actions" });
  let isRetry = false;
  let hintOpen = false;
  let sentencesOpen = false;
  /** What two at one screen have locked in, each alone. */
  let alone: Answer[] = [];
  let input: AnswerInput;

  const heldNow = (): boolean => practice.hold !== null && !practice.hold.isReleased;

  function draw(): void {
    const { progress, answers, hasChanged } = workOn(practice.store, item);
    const isHeld = heldNow();
    const isOpen = isHeld || progress.state === "unanswered" || isRetry;
    const shown: Progress = isHeld ? { state: "unanswered", answers: [] } : progress;
    element.dataset["state"] = isHeld && answers.length > 0 ? "held" : isRetry ? "retry" : progress.state;
    tries.textContent = triesText(exercise, progress, isHeld);
    notice.replaceChildren(...(hasChanged ? [h("p", { class: "notice" }, words.changed)] : []));
    const isTurn = isTwo(progress, isHeld) && alone.length < 2;
    turns.replaceChildren(...nodesOf(isTwo(progress, isHeld) ? turnNotice(h, exercise, alone) : []));
    turns.hidden = turns.childElementCount === 0;
    const draft = isOpen ? practice.drafts.read(item) : null;
    const kept = draft ?? (isRetry ? startOfRetry(exercise, progress) : (answers.at(-1) ?? null));
    const given = isTwo(progress, isHeld) ? (isSame(exercise, alone) ? alone[0]! : null) : kept;
    input = pageKindOf(exercise).input({
      practice,
      exercise,
      h,
      document,
      id,
      labelledBy: `${id}-title`,
      given,
      isLocked: !isOpen,
      verdicts: isRetry && !hasTrait(exercise, "one") ? new Map() : verdictsOf(exercise, shown),
      tried: isRetry ? answers : [],
      onChange: () => {
        const answer = input.answer();
        check?.toggleAttribute("disabled", answer === null);
        // What is hidden from the other is in no draft either.
        if (!isTurn) practice.drafts.keep(item, answer ?? input.begun?.() ?? null);
      },
    });
    place.replaceChildren(input.element);
    drawExplanation(shown, isHeld && answers.length > 0);
    drawActions(shown, isOpen, isHeld, isTurn);
    drawExtras(shown);
  }

  function isTwo({ state }: Progress, isHeld: boolean): boolean {
    return practice.together.isOn && canBeTwo(exercise) && state === "unanswered" && !isHeld;
  }

  let check: HTMLButtonElement | null = null;

  function drawExplanation(progress: Progress, isKept: boolean): void {
    const isSaid = progress.state !== "unanswered" && !isRetry;
    const content: Child[] = isKept
      ? [h("p", { class: "said" }, exerciseStrings.said.held)]
      : isSaid
        ? explanation(practice, exercise, progress)
        : [];
    said.replaceChildren(...nodesOf(content));
    said.classList.toggle("is-empty", content.length === 0);
    after.replaceChildren();
    if (isKept || !isSaid) return;
    if (progress.state === "shown" && practice.isReview !== true) after.append(disagreement(practice, item, id));
    if (progress.state !== "done") return;
    after.append(...nodesOf([carriedList(practice, item, id, options.onAnswer), checklist(practice, item, id)]));
  }

  function drawActions(progress: Progress, isOpen: boolean, isHeld: boolean, isTurn: boolean): void {
    check = null;
    const buttons: Child[] = [];
    if (isOpen) {
      const name = isTurn ? words.lockTurn(alone.length === 0) : checkName(exercise, isHeld);
      check = h("button", { type: "button", class: "primary", disabled: input.answer() === null }, name);
      check.addEventListener("click", () => {
        const answer = input.answer();
        if (answer === null) return;
        if (isTurn) handOver(answer);
        else submit(answer, isHeld || progress.state === "done");
      });
      buttons.push(check);
    } else if (progress.state === "again") {
      buttons.push(button(h, words.tryAgain, "primary", tryAgain));
    }
    if (isOver(progress) || isHeld) {
      buttons.push(button(h, options.next.name, isHeld ? "secondary" : "primary", options.next.go));
    }
    if (progress.state === "done" && !isRetry && "citations" in exercise) {
      buttons.push(button(h, exerciseStrings.carried.change, "secondary", tryAgain));
    }
    if (progress.state === "unanswered" || isRetry) buttons.push(...extraButtons(progress.state === "unanswered"));
    else if (progress.state === "again") buttons.push(sentencesButton(false));
    if (progress.state === "unanswered" && !isHeld && canBeTwo(exercise)) buttons.push(twoButton());
    actions.replaceChildren(...nodesOf(buttons));
  }

  /** One of two has chosen; what it was is seen when both have. */
  function handOver(answer: Answer): void {
    alone = [...alone, answer];
    draw();
    title.focus();
  }

  function twoButton(): HTMLElement {
    const { together } = practice;
    return button(h, together.isOn ? words.alone : words.two, "link", () => {
      together.turn(!together.isOn);
      title.focus();
    });
  }

  function submit(answer: Answer, isHeld: boolean): void {
    keepAnswer(practice.store, item, answer, { hint: hintOpen, instead: isHeld });
    practice.drafts.keep(item, null);
    alone = [];
    isRetry = false;
    hintOpen = false;
    sentencesOpen = false;
    draw();
    said.focus();
    options.onAnswer();
  }

  function tryAgain(): void {
    isRetry = true;
    draw();
    const first = place.querySelector<HTMLElement>(
      "input:not(:disabled), select, textarea, button:not(:disabled), [role=button], [role=slider]",
    );
    (first ?? title).focus();
  }

  function extraButtons(isFirst: boolean): Child[] {
    const hintButton = toggle(words.showHint, hintOpen, (open) => {
      hintOpen = open;
    });
    return [sentencesButton(isFirst), exercise.hint.length > 0 && hintButton];
  }

  function sentencesButton(isFirst: boolean): Child {
    const n = countSentences(sentencesBefore(exercise));
    if (n === 0) return null;
    return toggle(isFirst ? words.sentences(n) : words.openSentences(n), sentencesOpen, (open) => {
      sentencesOpen = open;
    });
  }

  function toggle(name: string, isOpen: boolean, set: (open: boolean) => void): HTMLElement {
    const opener = button(h, name, "link", () => {
      const open = opener.getAttribute("aria-expanded") !== "true";
      opener.setAttribute("aria-expanded", String(open));
      set(open);
      drawExtras(workOn(practice.store, item).progress);
    });
    opener.setAttribute("aria-expanded", String(isOpen));
    return opener;
  }

  function drawExtras(progress: Progress): void {
    const isAsked = progress.state === "unanswered" || isRetry;
    const isHintShown = isAsked && hintOpen && exercise.hint.length > 0;
    const list = sentencesOpen && !isOver(progress) ? sentencesBefore(exercise) : [];
    hint.replaceChildren(
      ...(isHintShown
        ? [h("div", { class: "hint" }, h("p", { class: "hint-title" }, words.hint), ...texts(practice, exercise.hint))]
        : []),
    );
    const shown = evidenceList(lessonFor(practice, exercise), list, false);
    sentences.replaceChildren(...(shown === null ? [] : [shown]));
  }

  const stage = round === 2 ? "" : words.stage[exercise.stage];
  const element = h(
    "article",
    { class: `exercise-card tint-${exercise.lesson}`, "aria-labelledby": `${id}-title`, "data-exercise": exercise.id },
    h(
      "p",
      { class: "card-head" },
      lessonIcon(exercise.lesson, { document }),
      h("span", {}, nameOf(practice, exercise)),
      stage !== "" && h("span", {}, stage),
      round === 2 && h("span", {}, words.again(strings.dimensions[exercise.lesson])),
      tries,
    ),
    title,
    notice,
    h("div", { class: "exercise-prompt" }, ...texts(practice, exercise.prompt)),
    turns,
    place,
    hint,
    sentences,
    said,
    after,
    actions,
  );
  practice.together.onChange(() => {
    alone = [];
    draw();
  });
  draw();
  return {
    element,
    focus: () => {
      title.focus();
    },
  };
}
