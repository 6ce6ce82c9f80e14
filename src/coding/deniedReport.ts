import type { Span } from "../parser/index.js";

const SAID = String.raw`(?:reports?|claims?|suggestions?|allegations?|rumou?rs?|accusations?|assertions?|speculation|stor(?:y|ies)|statements?|notion|idea)`;
const MARK = `["“”‘’']`;
const UNTRUE = String.raw`(?:an?\s+|all\s+|completely\s+|totally\s+|simply\s+|entirely\s+|pure\s+|not\s+|${MARK}\s*)*(?:misunderstanding|misreading|mistaken?|premature|erroneous|untrue|true|false|wrong|incorrect|inaccurate|nonsense|rubbish|lies?|fiction|invent(?:ed|ion)|baseless|unfounded|groundless|misleading|fabricat(?:ed|ion)|fake|absurd|correct|accurate)\b`;
/** "denied that", "dismissed reports in the press that", "called the claim that": what opens a statement that its source rejects. */
const DENIES = new RegExp(
  String.raw`\b(?:den(?:y|ies|ied|ying)|contradict(?:s|ed|ing)?|(?:dismiss(?:es|ed|ing)?|reject(?:s|ed|ing)?|refut(?:e|es|ed|ing)|disput(?:e|es|ed|ing))(?:\s+as\s+\S+)?(?:\s+[\p{L}’']+){0,2}?\s+${SAID}(?:\s+[\p{L}’']+){0,4}?)\s+that\s`,
  "giu",
);
/** "denied taking 40 tonnes", "denied having waited two hours" */
const DENIES_DOING = /\bden(?:y|ies|ied|ying)\s+(?:having\s+)?\p{L}+(?:ing|ed)\s/giu;
/** "A report in the Star that …", "The claim that …": a statement that the sentence may call untrue behind it. */
const OPENS = new RegExp(String.raw`\b${SAID}(?:\s+[\p{L}’']+){0,5}?\s+that\s`, "giu");
const CALLED_UNTRUE = new RegExp(String.raw`\b(?:(?:is|are|was|were|as|be|been)\s+|,?\s*)${UNTRUE}`, "iu");
const IS_UNTRUE = new RegExp(String.raw`\b(?:is|are|was|were|as|be|been)\s+${UNTRUE}`, "iu");
const CALLS = /\b(?:call(?:s|ed|ing)?|brand(?:s|ed|ing)?|describ(?:es|ed|ing)|label(?:s|l?ed|l?ing)?)\s[^.;:]*$/iu;
/** What ends a rejected statement. */
const ENDS = /[;:]|,\s(?:and|but|saying|adding|insisting)\b|\s(?:but|saying|adding|insisting)\s/iu;
/** What is true by itself is denied with "not" only. */
const TRUE = /\b(?:true|correct|accurate)\b/iu;

/** Characters on either side that are looked at: nobody reads sentences that are longer. */
const LONGEST = 600;

/**
 * Whether words stand in a statement of somebody else's that the sentence rejects: "A report that 60 million must be paid
 * within 28 days was “a misunderstanding”", "denied that the search lasted an hour". They are nobody's own claim there.
 * @param sentence the sentence that holds the words
 */
export function isInDeniedReport(text: string, sentence: Span, words: Span): boolean {
  const before = text.slice(Math.max(sentence.start, words.start - LONGEST), words.start);
  for (const opening of [DENIES, DENIES_DOING])
    for (const m of before.matchAll(opening)) if (!ENDS.test(before.slice(m.index + m[0].length))) return true;
  const behind = text.slice(words.end, Math.min(sentence.end, words.end + LONGEST));
  for (const m of before.matchAll(OPENS)) {
    if (ENDS.test(before.slice(m.index + m[0].length))) continue;
    const pattern = CALLS.test(before.slice(0, m.index)) ? CALLED_UNTRUE : IS_UNTRUE;
    const called = pattern.exec(behind)?.[0] ?? "";
    if (
      called !== "" &&
      (!TRUE.test(called) || /\bnot\b/iu.test(called)) &&
      !/\bnot\s+(?!true|correct|accurate)/iu.test(called)
    )
      return true;
  }
  return false;
}
