import { part } from "./language.js";
import { DIMENSIONS, type SourceType } from "../coding/types.js";
import type { PrintedKind } from "../coding/provenance.js";
import { capital, count, joined, numberWord, plural } from "./words.js";

type SourceKind = Exclude<SourceType, "outlet"> | "";

const isAre = (n: number): string => plural(n, "is", "are");

/** The lesson on where reports come from: everything that we say there, nothing that a report printed. */
const english = {
  number: DIMENSIONS.indexOf("provenance") + 1,
  place: { boilerplate: "page’s furniture" } as Record<string, string>,
  report: "Report",
  words: "Words in the report",
  where: {
    name: "Where from?",
    title: "Where does each report come from?",
    finding: (withAgency: number, reports: number) =>
      withAgency === 0
        ? reports === 1
          ? "The report credits no news agency that the codebook knows."
          : `None of the ${numberWord(reports)} reports credits a news agency that the codebook knows.`
        : withAgency === reports
          ? reports === 1
            ? "The report credits a news agency."
            : `All ${numberWord(reports)} reports credit a news agency.`
          : `${capital(numberWord(withAgency))} of the ${numberWord(reports)} reports ${plural(withAgency, "credits", "credit")} a news agency.`,
    caption:
      "Left: what the text itself states, with its place. Right, behind a dashed line: what we infer, or know only " +
      "from the data set. An inference can be wrong.",
    stated: "Stated in the text",
    inferred: "Our inference",
    column: "Stated or inferred",
    kind: "What",
    kinds: {
      agency: "Agency",
      dateline: "Dateline",
      byline: "Byline",
      author: "Author",
      translation: "Translation",
      date: "Date",
      credits: "Credits",
      outlet: "Outlet",
      language: "Language",
    } satisfies Record<PrintedKind | "agency" | "language", string>,
    missing: (kinds: readonly string[]) => `Not in the text: ${joined(kinds, "or")}.`,
    lower: { agency: "an agency", byline: "an author", date: "a date", outlet: "the outlet’s name" },
    nothing: "Nothing. We add nothing of our own here.",
    notPrinted: (value: string) => `${value}. The data set says so; the text does not.`,
    translated: (language: string) => `Written in ${language} first, then translated.`,
    traces: "What points to it:",
    noTraces: "The data set says so; the codebook lists no words that point to it.",
    known: (withAgency: readonly string[], without: readonly string[]) => [
      withAgency.length === 0
        ? "No report says which agency it rests on."
        : `${joined(withAgency)} ${plural(withAgency.length, "says", "say")} which agency ${plural(withAgency.length, "it rests", "they rest")} on.`,
      without.length === 0
        ? "You can look the agency up and compare."
        : `${joined(without)} ${plural(without.length, "does", "do")} not; that makes ${plural(without.length, "it", "them")} harder to check, and not untrue.`,
    ],
  },
  sources: {
    name: "Who told it?",
    title: "Who told the reports?",
    kinds: {
      "named-official": "Officials with a name",
      "unnamed-official": "Officials without a name",
      "named-person": "People with a name",
      "unnamed-person": "People without a name",
      institution: "Institutions",
      agency: "News agencies",
      document: "Documents",
      "": "Others",
    } satisfies Record<SourceKind, string>,
    one: {
      "named-official": "an official with a name",
      "unnamed-official": "an official without a name",
      "named-person": "a person with a name",
      "unnamed-person": "a person without a name",
      institution: "an institution",
      agency: "a news agency",
      document: "a document",
      "": "somebody whose kind the codebook does not give",
    } satisfies Record<SourceKind, string>,
    finding: (named: number, all: number) =>
      `In ${all === 1 ? "the one passage" : `${named} of ${all} passages`} with a source, ` +
      (all === 1
        ? named === 1
          ? "it is an official with a name."
          : "it is not an official with a name."
        : "it is an official with a name."),
    caption:
      "Each block is one passage that a report gives to somebody; open it to see the sentence. A program found them by " +
      "rules, so check. Lined: a document. Outlined: a source without a name.",
    kind: "Kind of source",
    source: "Source",
    nothing: "No report gives anything to a source, as far as the program sees.",
    block: (report: string, kind: string, source: string, text: string) => `${report}, ${kind}, ${source}: ${text}`,
    none: "none",
    known: (unnamed: readonly string[], documents: readonly string[]) => [
      unnamed.length === 0
        ? "No report rests on an official without a name, as far as the program sees."
        : `${joined(unnamed)} ${plural(unnamed.length, "gives", "give")} words to an official without a name; you cannot ask that person, but you can look for somebody with a name who says the same.`,
      documents.length === 0
        ? "No report cites a document, so no text settles what was said."
        : `${joined(documents)} ${plural(documents.length, "cites", "cite")} a document, which can be found and read.`,
    ],
  },
  traces: {
    name: "Traces",
    title: "What does the wording say about the way here?",
    finding: (label: string, values: number, reports: number) =>
      `${label}: ${count(values, "form")} in ${count(reports, "report")}.`,
    findingAll: (items: number, words: number) =>
      `The codebook lists ${count(items, "kind")} of traces; the reports hold ${count(words, "place")} of ${plural(items, "it", "them")}.`,
    caption:
      "A wavy line marks a trace: a spelling, or a word that another language may have left behind. Open one to see its " +
      "sentence. A trace tells of the way, not of honesty.",
    item: "Trace",
    form: "Form",
    nothing:
      "The codebook lists no traces yet. Whoever looks after this data set can add an item of the lesson on provenance, " +
      "or one that asks how a name is spelled.",
    noneFound: "The codebook asks for traces, and the reports hold none.",
    only: "in no other report",
    mark: (report: string, label: string, text: string) => `${report}, ${label}: ${text}`,
    translated: (letter: string, language: string) => `${letter}: written in ${language} first, then translated.`,
    inferredTitle: "Our inference",
    known: (letters: readonly string[]) => [
      letters.length === 0
        ? "The words alone show no way that a report has come."
        : `${joined(letters)} ${plural(letters.length, "has", "have")} a form that no other report has; that can come from a translation, or from a habit of the house.`,
      "A trace is a reason to compare the wording with care, and no reason to doubt the rest.",
    ],
  },
  witnesses: {
    name: "Witnesses",
    title: (reports: number) =>
      reports === 1
        ? "Is one report a witness?"
        : `Are ${numberWord(reports)} reports ${numberWord(reports)} witnesses?`,
    single: "There is one report so far. Add a second one to see whether they share wording.",
    finding: (separate: number | null, linked: number, reports: number) =>
      linked === 0
        ? `We see no shared wording and no shared agency among the ${numberWord(reports)} reports; that does not prove that they are independent.`
        : separate === null
          ? `${capital(count(linked, "pair"))} of reports ${plural(linked, "shares", "share")} wording or an agency.`
          : `At most ${numberWord(separate)} of the ${numberWord(reports)} reports can be counted apart: in every larger group two share wording or an agency.`,
    caption:
      "Each cell is a pair of reports. A number counts passages of at least eight words that both print alike, outside " +
      "quotation marks. “Quote” counts quotations that both give: two people can hear the same. Choose a cell to see " +
      "both texts side by side.",
    rows: {
      pair: "Pair",
      kind: "What they share",
      first: "In the first",
      second: "In the second",
      alike: "Words alike",
    },
    kinds: { wording: "wording", quotation: "a quotation", agency: "an agency" },
    wording: (n: number) => String(n),
    quotations: (n: number) => `${n} ${plural(n, "quote")}`,
    empty: "none",
    emptyCell: (one: string, other: string) => `${one} and ${other}: we see nothing that they share`,
    pair: (one: string, other: string) => `${one} and ${other}`,
    verdict: (one: string, other: string, wording: number, quotations: number, agencies: readonly string[]) => {
      const shared = [
        ...(wording > 0
          ? [`print ${wording === 1 ? "a passage" : `${numberWord(wording)} passages`} almost alike`]
          : []),
        ...(agencies.length > 0
          ? [`name the same ${plural(agencies.length, "agency", "agencies")}, ${joined(agencies)}`]
          : []),
      ];
      if (shared.length > 0) {
        return `${one} and ${other} ${joined(shared)}. The texts do not show which was first, or whether both took it from a third. For these points do not count them as two.`;
      }
      return quotations > 0
        ? `${one} and ${other} quote the same words. Both may have heard or read them; that is no copying.`
        : `We see nothing that ${one} and ${other} share.`;
    },
    passage: {
      wording: (matched: number, differing: number) =>
        `${matched} words alike, ${differing === 0 ? "none different" : `${differing} different`}`,
      quotation: (matched: number, differing: number) =>
        `The same quotation: ${matched} words alike, ${differing === 0 ? "none different" : `${differing} different`}`,
      oneQuotes: "Between quotation marks in only one of them.",
    },
    differs: { begins: "different words begin", ends: "different words end" },
    agency: (name: string) => `Both name ${name}`,
    method:
      "How it was found: a program compares every stretch of four words in two reports, then reads on in both directions " +
      "as long as few words differ. Shorter likenesses, names and titles are left out, because two writers can hit on " +
      "them alone. A passage that was put into other words is not found.",
    known: (separate: number | null, linked: readonly string[], reports: number) => [
      linked.length === 0
        ? "The texts show no link between the reports."
        : `${joined(linked.slice(0, 3), linked.length > 3 ? "," : "and")}${linked.length > 3 ? " and others" : ""} ${plural(linked.length, "is a pair", "are pairs")} that ${plural(linked.length, "shares", "share")} wording or an agency.`,
      linked.length === 0 || separate === null || separate === reports
        ? "Agreement counts for more when the sources differ; look at what each report names."
        : `Agreement counts for more between reports that share nothing; here at most ${numberWord(separate)} of ${numberWord(reports)} can be counted that way.`,
    ],
  },
  lookup: {
    name: "Look up",
    title: "What would you look up first?",
    finding: (n: number) =>
      n === 0
        ? "The data point to nothing to look up first."
        : `${capital(count(n, "thing"))} to look up, the first one first.`,
    intro: "Open a second tab. Don’t stay inside a report to find out whether it is right.",
    search: "Search for:",
    kinds: {
      nameless: (letter: string) => `${letter} names no outlet and no agency. Who printed these words first?`,
      alone: (letter: string, label: string, others: number) =>
        `${label}: ${letter} alone differs from ${count(others, "report")} that ${plural(others, "agrees", "agree")}. Which is supported elsewhere?`,
      readings: (letter: string, label: string, readings: number) =>
        `${label}: the words of ${letter} can be read in ${numberWord(readings)} ways. Does a document give it plainly?`,
      copied: (one: string, other: string) => `${one} and ${other} print a passage alike. Which text is older?`,
      unnamed: (letter: string) => `${letter} rests on somebody without a name. Does anybody with a name say the same?`,
    },
    number: "Number",
    question: "Question",
    where: "Where it comes from",
    known: (n: number) => [
      n === 0
        ? "Nothing in the tables stands alone or open."
        : `${capital(count(n, "point"))} ${isAre(n)} open in the reports themselves.`,
      "A document, a time stamp or a second source decides sooner than another report that may be a copy.",
    ],
  },
  write: {
    title: (words: number) => `Write ${words} words of your own`,
    intro:
      "Tell what happened, for somebody who has read none of the reports. Put a claim behind every sentence: its id in " +
      "square brackets says where you have it from.",
    label: "Your report",
    count: (words: number, goal: number) => `${words} of about ${goal} words`,
    claims: "Put in a claim",
    about: "What about?",
    insert: (id: string) => `Put in [${id}]`,
    checks: "What the page can check",
    empty: "Nothing is written yet.",
    unknown: (ids: readonly string[]) =>
      `${plural(ids.length, "This claim does", "These claims do")} not exist: ${ids.join(", ")}. Choose one from the list.`,
    noSource: (n: number) => `${capital(count(n, "sentence"))} without a claim:`,
    allCited: (sentences: number, claims: number) =>
      `${sentences === 1 ? "Your sentence has" : `All ${numberWord(sentences)} sentences have`} a claim; ${count(claims, "different claim")} in all.`,
    oneReport: "All your claims come from one report. Is there another that says the same?",
    reports: (n: number) => `You use ${count(n, "report")}.`,
    loaded: "Words that the codebook counts as framing:",
    noLoaded: "None of the codebook’s framing words is in it.",
    loadedWord: (word: string, frame: string) => `“${word}” (${frame})`,
    loadedHint: "That may be right. Ask whether the claim behind it supports the word.",
    tooLong: "It is longer than asked. What can go?",
    save: "Download as text",
    file: "my-report.txt",
    kept: "Kept in this browser. Nothing is sent.",
    notKept: "This browser keeps nothing. Download it before you go.",
    fileTitle: "My report",
    fileClaims: "Claims",
  },
};

export const provenanceStrings = part("provenance", english);
