import { JSDOM } from "jsdom";
import { provenanceOf } from "../../src/coding/provenance.js";
import type { Codebook, ReportMeta } from "../../src/coding/types.js";
import { lessonOf, type Lesson, type LessonData } from "../../src/components/lesson/data.js";
import type { ProvenanceData } from "../../src/components/provenance/model.js";
import { parse } from "../../src/parser/index.js";
import { codeDataset, parseOptions } from "../../src/coding/index.js";
import { codebook, dataset, item } from "../support/coding.js";

/** An invented vote in as many reports as a test wants. */
export interface Made {
  lesson: Lesson;
  provenance: ProvenanceData;
}

/** The agency item, and how a first name is spelled. */
export const BOOK: Codebook = codebook({
  items: [
    {
      ...item({ by: "agency", names: ["NPA", "ZDA"] }, { parts: ["dateline", "byline", "body", "credits"] }),
      id: "agency",
      label: "News agency",
      dimension: "provenance",
      question: "Which agency?",
    },
    {
      ...item({ by: "spelling", names: ["Ode"] }),
      id: "spelling",
      label: "Spelling of the baker’s first name",
      dimension: "framing",
      question: "How is it spelled?",
    },
    {
      ...item({ by: "time", kind: "duration", reading: "" }),
      id: "length",
      label: "Length",
      question: "How long was it?",
    },
  ],
  frames: [
    {
      id: "clash",
      label: "Clash",
      question: "Is it a fight?",
      terms: ["angry", "fight", "clash"],
      not: [],
      parts: ["headline"],
    },
    {
      id: "calm",
      label: "Calm",
      question: "Is it calm?",
      terms: ["agree", "quiet"],
      not: ["quiet please"],
      parts: ["headline"],
    },
  ],
});

/** Reports by id, coded and shown as a page would show them. */
export function made(
  texts: Record<string, string>,
  {
    book = BOOK,
    meta = {},
    hash = "",
    page,
  }: { book?: Codebook; meta?: Record<string, Partial<ReportMeta>>; hash?: string; page?: string } = {},
): Made {
  const set = dataset(Object.keys(texts), book);
  set.reports = set.reports.map((report) => ({ ...report, outlet: "", ...meta[report.id] }));
  const parses = set.reports.map((report) => parse(texts[report.id]!, parseOptions(set, report)));
  const tables = codeDataset(set, parses);
  const { window } = new JSDOM('<div id="observablehq-main"><h1>Provenance</h1></div>', {
    url: `https://example.org/town/provenance${hash}`,
    pretendToBeVisual: true,
  });
  window.scrollTo = () => undefined;
  const data: LessonData = { dataset: "town", ...tables, codebook: book, notes: {} };
  return {
    lesson: lessonOf(data, page === "code" ? "framing" : "provenance", window as unknown as Window, page),
    provenance: { language: "en", ...provenanceOf(set.reports, parses, tables, book) },
  };
}

export const TEXTS: Record<string, string> = {
  wire: "Council votes on the crooked bridge\n\nTOWN, May 15 (NPA) — After two hours the council closed the crooked wooden bridge because of heavy cracks. “We cannot wait until somebody else decides about our bridge,” Mayor Lee said.\n\nThe baker Thomas Ode said the shops would lose customers.",
  copy: "An angry vote\n\nIn the evening the council shut the crooked wooden bridge because of heavy cracks, and people shouted. The meeting lasted two hours.\n\nThe baker Tomas Ode said nothing at all about it.",
  other:
    "A quiet evening\n\nThe meeting lasted three hours. “We cannot wait until somebody else decides about our bridge,” Mayor Lee said to the guests.\n\nThe baker Tomas Ode agreed. It rained until midnight.",
};
