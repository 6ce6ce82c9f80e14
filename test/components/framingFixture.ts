import { JSDOM } from "jsdom";
import { framingTables } from "../../src/coding/framing.js";
import type { Codebook, ReportMeta, SourceType } from "../../src/coding/types.js";
import { codeDataset, parseOptions } from "../../src/coding/index.js";
import { parse } from "../../src/parser/index.js";
import type { FramingLesson } from "../../src/components/framing/common.js";
import { lessonOf } from "../../src/components/lesson/data.js";
import { codebook, dataset, item } from "../support/coding.js";

/** Reports of an invented vote on a bridge, in the order in which a test takes them; from the third on they repeat. */
const TEXTS = [
  "Clash over the bridge\n\nThe council met in the morning and talked for a long time about money and about the old town hall. " +
    "“The bridge is safe and we will build it,” Mayor Lee said. A clerk said: “It costs two coins.”\n\n" +
    "The baker shut his shop. Later they spoke about bread for everybody in the town, and about more bread.\n",
  "Bridge talks end\n\nBread came first on the list of the council. “We have been heard,” Ode said. “The bridge is safe,” Lee said.\n\n" +
    "The baker closed his shop, and that was the end of a long day in the old town by the river.\n",
  "Council votes\n\nThe council voted. Nobody said a word about it, and the day ended as it had begun, with rain.\n",
];

const SPEAKERS: Codebook["speakers"] = [
  speaker("lee", "Ann Lee", ["Lee", "Mayor Lee"], "town", "named-official"),
  speaker("ode", "Tom Ode", ["Ode"], "bakers", "named-official"),
  speaker("clerk", "a clerk", ["clerk"], "town", "unnamed-official"),
];

export function speaker(
  id: string,
  name: string,
  aliases: string[],
  side: string,
  sourceType: SourceType | "",
): Codebook["speakers"][number] {
  return { id, name, role: "", aliases, side, sourceType };
}

const SHUT = item({
  by: "choice",
  choices: [
    { value: "shut", terms: ["shut"], certainty: null, note: "" },
    { value: "close", terms: ["close"], certainty: null, note: "“Close” can be for a day." },
  ],
});

/** A codebook with something for every step. */
export const BOOK: Partial<Codebook> = {
  speakers: SPEAKERS,
  items: [{ ...SHUT, id: "shop", label: "The shop", dimension: "framing", question: "What did the baker do?" }],
  topics: [
    { id: "bread", label: "Bread", terms: ["bread"], not: [] },
    { id: "council", label: "The council", terms: ["council"], not: [] },
    { id: "moon", label: "The moon", terms: ["moon"], not: [] },
  ],
  frames: [
    { id: "frame-conflict", label: "Conflict", question: "", terms: ["clash"], not: [], parts: ["headline"] },
    { id: "frame-talk", label: "Talk", question: "", terms: ["talks"], not: [], parts: ["headline"] },
  ],
};

interface FixtureOptions {
  reports?: number;
  book?: Partial<Codebook>;
  hash?: string;
  texts?: readonly string[];
  publish?: ReportMeta["publish"];
}

/** A lesson on so many reports, parsed and coded as the build does it. */
export function framingLesson(options: FixtureOptions = {}): FramingLesson {
  const { reports = 3, book = BOOK, hash = "", texts = TEXTS, publish = "full" } = options;
  const ids = Array.from({ length: reports }, (_, i) => `r${i + 1}`);
  const own = new Map(ids.map((id, i) => [id, texts[i] ?? texts[i % texts.length]!]));
  const coded = dataset(ids, codebook(book));
  for (const meta of coded.reports) meta.publish = publish;
  const parses = coded.reports.map((meta) => parse(own.get(meta.id)!, parseOptions(coded, meta)));
  const { window } = new JSDOM('<div id="observablehq-main"><h1>Framing</h1></div>', {
    url: `https://example.org/town/framing${hash}`,
    pretendToBeVisual: true,
  });
  window.scrollTo = () => undefined;
  const data = { dataset: "town", ...codeDataset(coded, parses), codebook: coded.codebook!, notes: {} };
  const lesson = lessonOf(data, "framing", window as unknown as Window);
  return { ...lesson, framing: framingTables(coded, parses, coded.codebook!) };
}

export { TEXTS };
