import type { Span } from "../../parser/index.js";
import { isMasthead, withoutChannel } from "../../parser/parts/masthead.js";
import { PAPER_WORDS } from "../../parser/paperNames.js";
import { plainName } from "../plainName.js";
import type { Codebook, ReportMeta } from "../types.js";
import { type OutletMention, type Report, wordsAt } from "./words.js";

/** A paper or a station by its name; an office or a firm that issues a report is also somebody who acts in others. */
const PAPER = new RegExp(String.raw`(?:${PAPER_WORDS.join("|")}|zeitung|blatt|bote|posten|avis)$`, "iu");

const TELLS =
  "(?:reports?|reported|says?|said|wr(?:ites|ote)|finds?|found|puts?|counts?|counted|quot(?:es|ed)|cit(?:es|ed)|publish(?:es|ed)|reveal(?:s|ed)|print(?:s|ed)|learn(?:s|ed|t)|obtain(?:s|ed)|claim(?:s|ed)|carri(?:es|ed)|disclos(?:es|ed)|estimate[sd]?|understands|ha[sd] (?:seen|spoken|obtained))";
const TOLD =
  "(?:report|article|story|interview|account|information|count|survey|investigation|letter|column|editorial|estimate|figure)s?";
/** "first reported by the", "told the", "a report in the", ", writes the": behind such words a paper is who tells it. */
const CREDIT_BEFORE = new RegExp(
  String.raw`(?:\b(?:told|informed|according to|citing|quoting)|\b(?:reported|published|quoted|cited|seen|obtained|printed|revealed|carried|disclosed|said|written|wrote|writing|appear(?:s|ed)|speaking|spoke|leaked) (?:by|in|to|with)|\b${TOLD} (?:in|with|by|for|to|of|from)|,["”’']?\s+(?:reports|reported|says|said|writes|wrote)|^in)\s+(?:the\s+)?$`,
  "iu",
);
/** "the Courier’s count", "the Courier, which made a count, put": before such words it is too. */
const CREDIT_BEHIND = new RegExp(
  String.raw`^(?:[’']s\s+(?:\p{Ll}+\s)?${TOLD}\b|(?:,\s(?:which|who|a|an|the)\s[^.,;]{3,60},)?\s+(?:(?:has|had|also|first|later|then|on \p{Lu}\p{L}+day)\s+)*${TELLS}\b)`,
  "iu",
);

/**
 * Where a report has something from the paper of another, be it to say that it is wrong: "A report in the Sentinel that … was “a
 * misunderstanding”". A paper that closes, or a photographer of it, is named as anybody is.
 */
export function mentionsIn(report: Report, reports: readonly ReportMeta[], codebook: Codebook): OutletMention[] {
  const own = plainName(report.meta.outlet);
  const others = new Set(
    reports
      .map(({ outlet }) => outlet)
      .filter((name) => (PAPER.test(name) || isMasthead(name)) && plainName(name) !== own),
  );
  // "the Courier" is one paper where one of the set is called so.
  const isOneOf = (name: string): boolean =>
    [report.meta.outlet, ...others].filter((outlet) => isShortFor(withoutChannel(outlet), name)).length === 1;
  return [...others].flatMap((outlet) =>
    report.parse.parts
      .filter(({ part }) => part === "body")
      .flatMap((part) => {
        const span = mentionOf(outlet, part, report, codebook, isOneOf);
        return span !== null && report.isShown(span)
          ? [{ outlet, ...wordsAt(report.meta.id, report.parse.text, span, report.sentences, part.part) }]
          : [];
      }),
  );
}

/** Where a paragraph has something from a paper: by its full name, by what others leave of it, or by its last word. */
function mentionOf(
  outlet: string,
  { start, end }: Span,
  { parse }: Report,
  { speakers }: Codebook,
  isOneOf: (name: string) => boolean,
): Span | null {
  const paragraph = parse.text.slice(start, end);
  const credited = (name: string): Span | undefined =>
    [...paragraph.matchAll(new RegExp(nameOf(name), `${nameOf(name).flags}g`))]
      .map(({ index, 0: words }) => ({ start: start + index, end: start + index + words.length }))
      .find((span) => isCredit(paragraph.slice(0, span.start - start), paragraph.slice(span.end - start), name));
  const short = withoutChannel(outlet);
  const full = credited(/\s/u.test(plainName(short)) ? short : outlet);
  if (full !== undefined) return full;
  // "The Star says": the parser knows it by its full name from elsewhere.
  const source = parse.attributions.find((one) => {
    const at = one.source?.start ?? -1;
    const named = speakers.find(({ id }) => id === one.source?.id)?.name ?? one.source?.name;
    return start <= at && at < end && isShortFor(outlet, named ?? "") && isOneOf(named ?? "");
  })?.source;
  if (source?.start != null && source.end !== null) return { start: source.start, end: source.end };
  // "told the Courier": of the Port Rennick Courier, where no other paper of that name tells it.
  const last = plainName(short).split(" ").at(-1)!;
  const title = last[0]!.toUpperCase() + last.slice(1);
  return isShortFor(short, title) && isOneOf(title) ? (credited(title) ?? null) : null;
}

/** Whether a paper between these words tells what is told; "Times" alone is a paper in "the Times", and none in "the Times Square". */
function isCredit(before: string, behind: string, name: string): boolean {
  const isLonger =
    /^\s(?!\p{L}+day\b)\p{Lu}/u.test(behind) || /(?:^|[^.!?”"]\s)(?!The\s)\p{Lu}[\p{L}’'-]*\s$/u.test(before);
  if (isLonger || (!/\s/u.test(plainName(name)) && !/\bthe\s$/iu.test(before))) return false;
  return CREDIT_BEFORE.test(before.slice(-LONGEST_CREDIT)) || CREDIT_BEHIND.test(behind.slice(0, LONGEST_CREDIT * 2));
}

const LONGEST_CREDIT = 60;

/** "The Star says" of the Belmont Star. */
function isShortFor(outlet: string, name: string): boolean {
  return /^\p{Lu}/u.test(name) && (outlet === name || outlet.endsWith(` ${name}`));
}

/** An outlet's name as pages print it: in capitals, with or without its article. */
export function nameOf(outlet: string): RegExp {
  const words = outlet.replace(/^the\s+/iu, "").split(/\s+/);
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped.join("\\s+")}(?![\\p{L}\\p{N}])`, words.length > 1 ? "iu" : "u");
}
