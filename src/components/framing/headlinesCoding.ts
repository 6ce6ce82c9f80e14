import { framingStrings as words } from "../../strings/framing.js";
import { builder, type Build, type Child } from "../dom.js";
import { glyph } from "../glyph.js";
import { sign } from "../lesson/data.js";
import { evidencePlace, type EvidencePlace } from "../lesson/evidence.js";
import { figure } from "../lesson/figure.js";
import { distinct, marked, reportCell, type FramingLesson } from "./common.js";
import { framesOf, type Choices, type Coding, type Headline } from "./headlinesModel.js";

/** In how many headlines words of each frame's list stand, in one sentence. */
export function findingOf(lesson: FramingLesson, headlines: readonly Headline[]): string {
  const parts = framesOf(lesson).map((frame) => ({
    label: frame.label,
    headlines: headlines.filter(({ codings }) => codings.some((coding) => coding.frame.id === frame.id)).length,
  }));
  return words.headlines.finding(parts, headlines.length);
}

/** Every headline with the codebook's words marked, beside the reader's choice. */
export function codingFigure(lesson: FramingLesson, headlines: readonly Headline[], choices: Choices): HTMLElement {
  const h = builder(lesson.document);
  const evidence = evidencePlace(lesson, "open");
  const frames = framesOf(lesson);
  const rows = headlines.map((headline) =>
    h(
      "li",
      {},
      glyph(sign(lesson.data, headline.report_id), { document: lesson.document, size: 28 }),
      markedHeadline(h, lesson, headline),
      h(
        "ul",
        { class: "codings" },
        ...headline.codings.map((coding) => h("li", {}, ...codingLine(h, lesson, coding, evidence))),
        headline.codings.length === 0 && h("li", {}, words.headlines.noWords),
        h("li", { class: "your-choice" }, choiceInWords(lesson, headline, choices)),
      ),
    ),
  );
  return figure(
    {
      id: "framing-headlines",
      finding: findingOf(lesson, headlines),
      caption: words.headlines.caption,
      chart: h("div", {}, h("ol", { class: "headline-list" }, ...rows), lists(h, lesson)),
      table: {
        head: [
          words.columns.report,
          words.columns.headline,
          ...frames.map(({ label }) => label),
          words.headlines.yours,
        ],
        rows: headlines.map((headline) => [
          reportCell(lesson, headline.report_id),
          h("q", { class: "printed", "data-printed": headline.report_id }, headline.text),
          ...frames.map((frame) => wordsOn(h, headline, frame.id)),
          choiceOf(lesson, headline, choices) ?? "",
        ]),
      },
      evidence,
    },
    lesson,
  );
}

function frameClass(lesson: FramingLesson, { frame }: Coding): string {
  return `frame-${(framesOf(lesson).findIndex(({ id }) => id === frame.id) % 3) + 1}`;
}

function markedHeadline(h: Build, lesson: FramingLesson, { report_id, text, codings }: Headline): HTMLElement {
  const hits = codings
    .flatMap((coding) => coding.hits.map((hit) => ({ ...hit, coding })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const children = marked(h, text, hits, (part, i) => h("mark", { class: frameClass(lesson, hits[i]!.coding) }, part));
  return h("p", { class: "headline-text printed", "data-printed": report_id }, ...children);
}

/** "Conflict: “differences”, “tensions”": each word a button that shows where it stands. */
function codingLine(h: Build, lesson: FramingLesson, coding: Coding, evidence: EvidencePlace): Child[] {
  const { frame, claim, hits } = coding;
  const { letter } = sign(lesson.data, claim.report_id);
  const shown = hits.length > 0 ? hits : [{ text: claim.text, start: 0, end: 0 }];
  const buttons = shown.map((hit) => {
    const button = h(
      "button",
      {
        type: "button",
        class: "frame-word",
        "data-claim": claim.claim_id,
        "aria-label": words.headlines.mark(letter, frame.label, hit.text),
      },
      h("q", { class: "printed", "data-printed": claim.report_id }, hit.text),
    );
    button.addEventListener("click", () => {
      evidence.open(claim, button);
    });
    return button;
  });
  return [h("span", { class: `frame-key ${frameClass(lesson, coding)}` }, frame.label), " ", ...buttons];
}

function choiceOf(lesson: FramingLesson, { report_id }: Headline, choices: Choices): string | null {
  const choice = choices.get(report_id);
  if (choice === undefined) return null;
  return choice === "none" ? words.headlines.nothing : (framesOf(lesson)[choice]?.label ?? null);
}

/** "You: conflict, same", or that readers may disagree. */
function choiceInWords(lesson: FramingLesson, headline: Headline, choices: Choices): string {
  const label = choiceOf(lesson, headline, choices);
  if (label === null) return "";
  const coded = distinct(headline.codings.map(({ frame }) => frame.label));
  const isSame = coded.length === 0 ? choices.get(headline.report_id) === "none" : coded.includes(label);
  return words.headlines.you(label, isSame);
}

function wordsOn(h: Build, { report_id, codings }: Headline, frame: string): Child {
  const hits = codings.filter((coding) => coding.frame.id === frame).flatMap((coding) => coding.hits);
  if (hits.length === 0) return "";
  return h(
    "span",
    {},
    ...hits.flatMap((hit, i): Child[] => [
      i > 0 && ", ",
      h("q", { class: "printed", "data-printed": report_id }, hit.text),
    ]),
  );
}

/** The words that the codebook searched, so that a reader can judge the lists themselves. */
function lists(h: Build, lesson: FramingLesson): HTMLElement {
  return h(
    "details",
    { class: "frame-lists" },
    h("summary", {}, words.headlines.lists),
    h("ul", {}, ...framesOf(lesson).map(({ label, terms }) => h("li", {}, words.headlines.terms(label, terms)))),
  );
}
