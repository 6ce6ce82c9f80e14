import { group } from "d3";
import type { Claim } from "../../coding/types.js";
import { timingStrings as words } from "../../strings/timing.js";
import { glyph } from "../glyph.js";
import { sign, type Lesson } from "../lesson/data.js";
import { evidencePlace, printed } from "../lesson/evidence.js";
import { letterOf, letters } from "../lesson/parts.js";
import { valueInWords, voiceInWords } from "../../values/words/told.js";
import { mark, readingInWords } from "./marks.js";
import type { TimedItem } from "./model.js";
import { othersInWords, searchedFor } from "../silence.js";

/**
 * Further items in few lines, folded: what each report says, value by value, and in which it was not found. Null without
 * items.
 * @param key the key of the page's fragment that keeps which sentence is open
 * @param isOpen where nothing else of the step is shown
 */
export function compactList(
  lesson: Lesson,
  items: readonly TimedItem[],
  title: string,
  key: string,
  isOpen = false,
): HTMLElement | null {
  if (items.length === 0) return null;
  const { h } = lesson;
  const evidence = evidencePlace(lesson, key);
  const entry = (item: TimedItem): HTMLElement =>
    h("div", { class: "compact-item" }, h("dt", {}, item.label), ...values(item), notFound(lesson, item));
  const values = (item: TimedItem): HTMLElement[] =>
    [...group(item.claims, ({ value, unit, mod, sense }) => `${value} ${unit} ${mod} ${sense}`).values()].map(
      (claims) =>
        h(
          "dd",
          {},
          h("strong", {}, valueInWords(claims[0]!, lesson.names)),
          h("ul", {}, ...claims.map((claim) => h("li", {}, said(claim)))),
        ),
    );
  const said = (claim: Claim): HTMLElement => {
    const { document, data } = lesson;
    const report = sign(data, claim.report_id);
    const filled = claim.reading !== "alternative";
    // That a day had yet to come when a report was printed is reckoned, and stands in no words of it.
    const isReckoned = claim.value_type === "date" && claim.certainty === "expected";
    const aside = [
      isReckoned ? "" : words.alsoCertain[claim.certainty],
      voiceInWords(claim, lesson.names),
      readingInWords(claim),
    ];
    const content = [
      glyph(report, { document, filled, size: 20, decorative: true }),
      h(
        "span",
        {},
        printed(h, claim),
        ...aside.filter((part) => part !== "").map((part) => h("span", { class: "aside" }, `, ${part}`)),
      ),
    ];
    return mark(lesson, claim, evidence, { content, class: "mark-words" });
  };
  return h(
    "details",
    // Who follows a link to one of its sentences finds it open.
    { class: "compact", open: isOpen || lesson.state.get(key) !== null },
    h("summary", {}, h("h2", {}, title)),
    h("dl", {}, ...items.map(entry)),
    evidence.element,
  );
}

function notFound(lesson: Lesson, { silences, claims }: TimedItem): HTMLElement | null {
  const [first] = silences;
  if (first === undefined) return null;
  const { h, document, data } = lesson;
  const none = claims.length === 0 ? words.noneSays : words.notFoundIn(letters(lesson, silences));
  const short = words.silence.short(none, searchedFor(first.search, lesson.names));
  const pointers = silences.flatMap((row) => {
    const told = row.confirmed ? [] : othersInWords(row);
    return told.length === 0 ? [] : [`${letterOf(lesson, row.report_id)}: ${told.join(" ")}`];
  });
  const signs = silences.map(({ report_id }) => sign(data, report_id));
  return h(
    "dd",
    { class: "compact-silent" },
    ...signs.map((one) => glyph(one, { document, filled: false, size: 20, decorative: true })),
    h("span", {}, pointers.length === 0 ? short : `${short}. ${pointers.join(" ")}`),
  );
}
