import { lookups, type LookupFinding } from "../../findings/provenance/lookup.js";
import { voicesOf } from "../../findings/voices.js";
import { provenanceStrings } from "../../strings/provenance.js";
import { speakersInWords } from "../../values/words/told.js";
import { figure } from "../lesson/figure.js";
import type { Step } from "../lesson/steps.js";
import { lessonStep } from "../lesson/step.js";
import { printed } from "../lesson/evidence.js";
import { lookupAsk } from "./asks.js";
import { evidenceOf, letter, type Context } from "./model.js";
import { whereLink } from "./parts.js";
import { writer, type WriterOptions } from "./writer.js";

const words = provenanceStrings.lookup;

/** The last step: what to look up first, then a short report of one's own. */
export function lookupStep(context: Context, options: WriterOptions): Step {
  const { lesson, facts } = context;
  const { h, data } = lesson;
  const { name, title } = words;
  const opens = (): { shows: HTMLElement[]; knows: string[] } => {
    const list = lookups(facts).map((finding) => ({
      why: finding.why,
      question: questionOf(finding),
      search: data.codebook.items.find(({ id }) => id === finding.about)?.question ?? "",
      evidence: () =>
        h(
          "p",
          { class: "lookup-words" },
          ...finding.words.flatMap((row) => [printed(h, row), " ", whereLink(evidenceOf(row, lesson), lesson), " "]),
        ),
    }));
    const chart = h(
      "ol",
      { class: "lookups" },
      ...list.map(({ why, question, search, evidence }) =>
        h(
          "li",
          { "data-kind": why },
          h("p", { class: "lookup-question" }, question),
          search !== "" && h("p", { class: "caption" }, `${words.search} ${search}`),
          evidence(),
        ),
      ),
    );
    const parts = {
      id: "provenance-lookup",
      finding: words.finding(list.length),
      caption: words.intro,
      chart,
      table: {
        head: [words.number, words.question, words.where],
        rows: list.map(({ question, evidence }, i) => [String(i + 1), question, evidence()]),
      },
    };
    return { shows: [figure(parts, lesson)], knows: words.known(list.length) };
  };
  const step = lessonStep(lesson, {
    id: "lookup",
    name,
    title,
    asks: () => lookupAsk(lookups(facts).map(questionOf)),
    opens,
  });
  const content = (): HTMLElement => {
    const shown = step.content();
    shown.append(writer(lesson, options));
    return shown;
  };
  return { ...step, content };

  /** " (Peter Olden)", where all that a report has on it is somebody's words and not its own. */
  function voiceIn(report: string, evidence: readonly string[]): string {
    const claims = data.claims.filter(({ claim_id, report_id }) => report_id === report && evidence.includes(claim_id));
    const names = voicesOf(claims).map(({ source }) => speakersInWords(source, lesson.names));
    return names.length === 0 ? "" : ` (${names.join("; ")})`;
  }

  function questionOf({ why, about, event, reports, evidence, count }: LookupFinding): string {
    const [one = "", other = ""] = reports.map((id) => letter(lesson, id));
    const label = data.codebook.items.find(({ id }) => id === about)?.label ?? about;
    switch (why) {
      case "nameless":
        return words.kinds.nameless(one);
      case "unnamed":
        return words.kinds.unnamed(reports.map((id) => letter(lesson, id)));
      case "alone":
      case "readings":
        return words.kinds[why](one, label, count);
      case "sides": {
        const all = reports.map((id) => letter(lesson, id) + voiceIn(id, evidence));
        const [first, second] = [all.slice(0, count), all.slice(count)];
        return event === ""
          ? words.kinds.sides(label, first, second)
          : words.kinds.order(label, lesson.names.event(event), first, second);
      }
      case "copied":
      case "credited":
        return words.kinds[why](one, other);
    }
  }
}
