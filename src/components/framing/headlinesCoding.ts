import { headlineFrames, headlinesFinding } from "../../findings/framing/headlines.js";
import { framingStrings as words } from "../../strings/framing.js";
import type { Build, Child } from "../dom.js";
import { sign } from "../lesson/data.js";
import { evidencePlace, type EvidencePlace, printed } from "../lesson/evidence.js";
import { figure } from "../lesson/figure.js";
import { evidenceButton, glyphOf, marked, reportCell } from "../lesson/parts.js";
import { distinct, type FramingLesson } from "./common.js";
import { type Choices } from "../lesson/choices.js";
import { type Coding, type Headline } from "./headlinesModel.js";

/** In how many headlines words of each frame's list stand, in one sentence. */
export function findingOf({ data }: FramingLesson): string {
  const { frames, headlines } = headlinesFinding(data);
  return words.headlines.finding(
    frames.map(({ label, reports }) => ({ label, headlines: reports.length })),
    headlines,
  );
}

/** Every headline with the codebook's words marked, beside the reader's choice. */
export function codingFigure(lesson: FramingLesson, headlines: readonly Headline[], choices: Choices): HTMLElement {
  const { h } = lesson;
  const evidence = evidencePlace(lesson, "open");
  // A list of which no headline has a word needs no column, and where all are such, the finding says it once.
  const frames = headlineFrames(lesson.data).filter(({ id }) =>
    headlines.some(({ codings }) => codings.some(({ frame }) => frame.id === id)),
  );
  const { report, headline } = words.columns;
  const rows = headlines.map((one) =>
    h(
      "li",
      {},
      glyphOf(lesson, one.report_id, { size: 28 }),
      markedHeadline(lesson, one),
      h(
        "ul",
        { class: "codings" },
        ...one.codings.map((coding) => h("li", {}, ...codingLine(lesson, coding, evidence))),
        one.codings.length === 0 && frames.length > 0 && h("li", {}, words.headlines.noWords),
        h("li", { class: "your-choice" }, choiceInWords(lesson, one, choices)),
      ),
    ),
  );
  return figure(
    {
      id: "framing-headlines",
      finding: findingOf(lesson),
      caption: words.headlines.caption + (lesson.data.codebook.proposed ? words.headlines.captionProposed : ""),
      chart: h("div", {}, h("ol", { class: "headline-list" }, ...rows), lists(lesson)),
      table: {
        head: [report, headline, ...frames.map(({ label }) => label), words.headlines.yours],
        rows: headlines.map((one) => [
          reportCell(lesson, one.report_id),
          printed(h, one),
          ...frames.map((frame) => wordsOn(h, one, frame.id)),
          choiceOf(lesson, one, choices) ?? "",
        ]),
      },
      evidence,
    },
    lesson,
  );
}

function frameClass(lesson: FramingLesson, { frame }: Coding): string {
  return `frame-${(headlineFrames(lesson.data).findIndex(({ id }) => id === frame.id) % 3) + 1}`;
}

function markedHeadline(lesson: FramingLesson, { report_id, text, codings }: Headline): HTMLElement {
  const { h } = lesson;
  const hits = codings
    .flatMap((coding) => coding.hits.map((hit) => ({ ...hit, coding })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const children = marked(h, text, hits, (part, i) => h("mark", { class: frameClass(lesson, hits[i]!.coding) }, part));
  return h("p", { class: "headline-text printed", "data-printed": report_id }, ...children);
}

/** "Conflict: “differences”, “tensions”": each word a button that shows where it stands. */
function codingLine(lesson: FramingLesson, coding: Coding, evidence: EvidencePlace): Child[] {
  const { h } = lesson;
  const { frame, claim, hits } = coding;
  const { letter } = sign(lesson.data, claim.report_id);
  const shown = hits.length > 0 ? hits : [{ text: claim.text, start: 0, end: 0 }];
  const buttons = shown.map(({ text }) => {
    const name = words.headlines.mark(letter, frame.label, text);
    const attributes = { class: "frame-word", "data-claim": claim.claim_id, "aria-label": name };
    return evidenceButton(lesson, claim, evidence, attributes, printed(h, { ...claim, text }));
  });
  return [h("span", { class: `frame-key ${frameClass(lesson, coding)}` }, frame.label), " ", ...buttons];
}

function choiceOf(lesson: FramingLesson, { report_id }: Headline, choices: Choices): string | null {
  const choice = choices.get(report_id);
  if (choice === undefined) return null;
  return choice === "none" ? words.headlines.nothing : (headlineFrames(lesson.data)[choice]?.label ?? null);
}

/** "You: conflict, same", or that readers may disagree. */
function choiceInWords(lesson: FramingLesson, headline: Headline, choices: Choices): string {
  const label = choiceOf(lesson, headline, choices);
  if (label === null) return "";
  const coded = distinct(headline.codings.map(({ frame }) => frame.label));
  // A list without a word in a headline confirms nobody who hears nothing there.
  return words.headlines.you(label, coded.includes(label));
}

function wordsOn(h: Build, { report_id, codings }: Headline, frame: string): Child {
  const hits = codings.filter((coding) => coding.frame.id === frame).flatMap((coding) => coding.hits);
  if (hits.length === 0) return "";
  const listed = hits.flatMap(({ text }, i): Child[] => [i > 0 && ", ", printed(h, { report_id, text })]);
  return h("span", {}, ...listed);
}

/** The words that the codebook searched, so that a reader can judge the lists themselves. */
function lists(lesson: FramingLesson): HTMLElement {
  const { h } = lesson;
  return h(
    "details",
    { class: "frame-lists" },
    h("summary", {}, words.headlines.lists),
    h(
      "ul",
      {},
      ...headlineFrames(lesson.data).map(({ label, terms }) => h("li", {}, words.headlines.terms(label, terms))),
    ),
  );
}
