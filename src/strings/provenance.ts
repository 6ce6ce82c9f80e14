import { part } from "./language.js";
import { DIMENSIONS } from "../coding/types.js";
import type { LookupFinding } from "../findings/provenance/lookup.js";
import type { PairFinding } from "../findings/provenance/pairs.js";
import type { SourceKind } from "../findings/provenance/told.js";
import { capital, count, joined, linked, type LinkedGroup, numberWord, plural } from "./words.js";

/** Letters of reports and names of speakers, by their ids. */
interface Named {
  letter: (id: string) => string;
  speaker: (id: string) => string;
}

type Kinds = Record<LookupFinding["why"] | "order", (...told: never[]) => string>;

/** What everybody may ask of a report. */
const ASKED = {
  agency: "the name of a news agency",
  outlet: "the name of the outlet",
  author: "an author",
  date: "a date of printing",
};

/** The lesson on where reports come from: everything that we say there, nothing that a report printed. */
const english = {
  number: DIMENSIONS.indexOf("provenance") + 1,
  place: { boilerplate: "rest of the page", above: "above the story" } as Record<string, string>,
  report: "Report",
  words: "Words in the report",
  where: {
    name: "Where from?",
    title: "Where does each report come from?",
    /**
     * @param own reports that an agency itself sent @param none those in which no name of one was found
     * @param signed those with an agency’s sign in the dateline and nowhere else
     */
    finding: (
      own: readonly string[],
      credit: readonly string[],
      none: readonly string[],
      signed: readonly string[] = [],
    ) => {
      const parts = [
        ...(credit.length > 0 ? [`${joined(credit)} ${plural(credit.length, "credits", "credit")} a news agency`] : []),
        ...(own.length > 0
          ? [`${joined(own)} ${plural(own.length, "is a news agency’s own report", "are news agencies’ own reports")}`]
          : []),
        ...(signed.length > 0
          ? [`${joined(signed)} ${plural(signed.length, "has", "have")} a news agency’s sign in the dateline`]
          : []),
      ];
      if (parts.length === 0) return "We found no news agency credited by name.";
      return `${[...parts, ...(none.length > 0 ? [`in ${joined(none)} we found none by name`] : [])].join("; ")}.`;
    },
    caption:
      "Solid line: what the text itself states. Dashed line: what we infer, or know only from the data set; that can be " +
      "wrong. “Not found”: we looked above and below the story, and for agencies in it.",
    column: "Stated or inferred",
    kind: "What",
    /** @param isSigned whether a sign stands in a dateline @param credited own reports of the agencies that are named */
    known: (
      credit: readonly string[],
      none: readonly string[],
      isSigned: boolean,
      credited: readonly string[] = [],
    ) => [
      credit.length === 0
        ? "Where a report names nobody it has its news from, its own words have to be checked."
        : [
            `${joined(credit)} ${plural(credit.length, "names", "name")} an agency.`,
            ...(isSigned ? ["Its sign in a dateline can mean that the agency wrote the report."] : []),
            credited.length > 0
              ? `What an agency sent stands here too, in ${joined(credited)}: compare.`
              : "Look for the agency’s own text and compare.",
          ].join(" "),
      none.length === 0
        ? "A credit says where to look; it does not say that the words are the agency’s."
        : "A report that names none can be right all the same; it may have its news at first hand.",
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
      "": "Kind not known",
    } satisfies Record<SourceKind, string>,
    one: {
      "named-official": "an official with a name",
      "unnamed-official": "an official without a name",
      "named-person": "a person with a name",
      "unnamed-person": "a person without a name",
      institution: "an institution",
      agency: "a news agency",
      document: "a document",
      "": "a source of no known kind",
    } satisfies Record<SourceKind, string>,
    /** @param unknown passages whose source is of no known kind */
    finding: (named: number, unknown: number, all: number) =>
      `${capital(count(all, "passage"))} ${plural(all, "has", "have")} a source` +
      (named === 0
        ? ""
        : all === 1
          ? "; it is an official with a name"
          : `; in ${named === all ? "each" : `${numberWord(named)} of them`} it is an official with a name`) +
      (unknown > 0 && unknown < all ? `; of ${numberWord(unknown)} we do not know the kind.` : "."),
    caption:
      "Each block is one passage that a report has from somebody; open it to see the sentence. A program found them by " +
      "rules, so check. Outlined: a source that the sentence does not name. Level lines: a document. Slanting lines: an " +
      "institution, a news agency, or a source of no known kind.",
    kind: "Kind of source",
    source: "Source",
    nothing: "No report gives anything to a source, as far as the program sees.",
    block: (report: string, kind: string, source: string, text: string) => `${report}, ${kind}, ${source}: ${text}`,
    none: (kinds: readonly string[]) => `None found: ${kinds.join(", ").toLowerCase()}`,
    known: (unnamed: readonly string[], documents: readonly string[]) => [
      unnamed.length === 0
        ? "Who is named can be asked again, or checked by what others have from them."
        : `${joined(unnamed)} ${plural(unnamed.length, "gives", "give")} words to somebody whom the sentence does not name. Look whether a name stands near it. If not, you cannot ask that person; somebody with a name may say the same.`,
      documents.length === 0
        ? "What somebody said before many people may be on record elsewhere."
        : `${joined(documents)} ${plural(documents.length, "cites", "cite")} a document; it can be looked for and read.`,
    ],
  },
  traces: {
    name: "Traces",
    title: "What do the words tell about where a text has been?",
    finding: (label: string, values: number, reports: number) =>
      `${label}: ${count(values, "form")} in ${count(reports, "report")}.`,
    findingPlaces: (label: string, places: number, reports: number) =>
      `${label}: ${count(places, "place")} in ${count(reports, "report")}.`,
    caption:
      "A wavy line marks a trace: a spelling, or a word that another language may have left behind. Open one to see its " +
      "sentence. A trace tells where a text has been. It says nothing about honesty.",
    form: "Form",
    nothing:
      "Nobody has marked traces in these reports. Look for yourself: which words surprise you in this language, and " +
      "which other language might have left them?",
    only: "in no other report",
    translated: (letter: string, language: string) =>
      `${letter}: probably written in ${language} first, then translated; the text does not say so.`,
    known: (letters: readonly string[]) => [
      letters.length === 0
        ? "Such words are a hint where a text may have been. They do not prove it."
        : `${joined(letters)} ${plural(letters.length, "has a spelling", "have spellings")} that no other of these reports has; that can come from a translation, or from the outlet’s own rules of spelling.`,
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
    /** @param linked how many of the pairs have a link */
    finding: (linked: number, pairs: number, reports: number) =>
      linked === 0
        ? `We found no link between the ${numberWord(reports)} reports; that does not prove that they are independent.`
        : pairs === 1
          ? "The two reports are linked; for what they share, they are one witness."
          : `Of ${count(pairs, "pair")} of reports, ${numberWord(linked)} ${plural(linked, "is", "are")} linked; for what such a pair shares, it is one witness.`,
    caption:
      "Each cell is a pair of reports; a grey one is linked. Its number counts the passages that both print alike outside " +
      "quotation marks. Sharing a quote or a source is no link: two reporters can hear the same. Choose a cell to compare " +
      "both texts.",
    /** Where a cell names such a link. */
    captionCredit: " “Credit”: one names the agency or the paper that the other is from.",
    captionOutlet: " “Outlet”: one outlet printed both.",
    rows: {
      pair: "Pair",
      kind: "What they share",
      first: "In the first",
      second: "In the second",
      alike: "Words alike",
    },
    wording: (n: number) => String(n),
    quotations: "quoted words alike",
    speaker: "same source",
    likeNames: "like names",
    oneOutlet: "outlet",
    credit: "credit",
    emptyCell: (one: string, other: string) =>
      `${one} and ${other}: we found no passage, credit or named source in common`,
    pair: (one: string, other: string) => `${one} and ${other}`,
    verdict: (one: string, other: string, pair: PairFinding, names: Named) => {
      const { outlet, credit, wording, agencies, quotations, speakers } = pair;
      const named = agencies.filter((agency) => agency !== credit?.agency);
      const who = speakers.map(names.speaker);
      const sentences = [
        outlet !== "" && `${one} and ${other} are of one outlet, ${outlet}.`,
        credit !== null &&
          `${names.letter(credit.from)} ${credit.isPaper ? "names" : "credits"} ${credit.agency}${credit.sentences.length === 0 ? "" : ` in ${count(credit.sentences.length, "sentence")}`}, and ${names.letter(credit.to)} is a report of ${credit.agency}.`,
        wording.length > 0 &&
          `${one} and ${other} print ${wording.length === 1 ? "a passage" : `${numberWord(wording.length)} passages`} ${pair.isWordForWord ? "word for word" : "almost"} alike.`,
        wording.length > 0 &&
          credit === null &&
          "The passages alone do not show who has them from whom, or whether both took them from a third.",
        pair.isCreditOnly
          ? `For what is told there, do not count them as two.`
          : (outlet !== "" || credit !== null || wording.length > 0) &&
            "For what they share, do not count them as two.",
        named.length > 0 && `Both name ${joined(named)}. For what they have from there, do not count them as two.`,
        // What is copied elsewhere in them may be copied here.
        wording.length > 0 &&
          who.length > 0 &&
          `Both name ${joined(who)} as ${plural(who.length, "a source", "sources")}${quotations.length > 0 ? `, and print ${plural(quotations.length, "a quotation", "quotations")} alike` : ""}.`,
        wording.length === 0 &&
          who.length > 0 &&
          (quotations.length > 0
            ? `Both name ${joined(who)} as ${plural(who.length, "a source", "sources")}, and print ${plural(quotations.length, "a quotation", "quotations")} alike. Both may have heard or read the words; that alone is no sign of copying.`
            : `Both name ${joined(who)} as ${plural(who.length, "a source", "sources")}; that alone is no sign of copying.`),
        wording.length === 0 &&
          who.length === 0 &&
          quotations.length > 0 &&
          "Both print a quotation alike; that alone is no sign of copying.",
        ...pair.alike.map(
          ([first, second]) =>
            `${one} names ${names.speaker(first)}, ${other} ${names.speaker(second)}: that may be one person, or two.`,
        ),
      ];
      return sentences.filter((sentence) => sentence !== false).join(" ");
    },
    passage: {
      wording: (matched: number, differing: number) =>
        `${matched} words alike, ${differing === 0 ? "none different" : `${differing} different`}`,
      quotation: (matched: number, differing: number) =>
        `Quoted in both: ${matched} words alike${differing === 0 ? "" : `, ${differing} different`}`,
      /** Whom each report gives a quotation to, where they name two. */
      given: (one: string, first: string, other: string, second: string) =>
        `${one} gives the words to ${first}, ${other} to ${second}`,
      /** What else of a quotation stands in one report, in the same sentence. */
      beyond: {
        before: (letter: string, words: string) => `Before these words ${letter} has “${words}”`,
        after: (letter: string, words: string) => `${letter} goes on “${words}”`,
      },
      signs: "other capitals or signs",
      order: "in another order",
      oneQuotes: "Between quotation marks in only one of them.",
    },
    differs: { begins: "different words begin", ends: "different words end" },
    agency: (name: string) => `Both name ${name}`,
    credits: {
      agency: (from: string, agency: string, to: string) => `${from} credits ${agency}, which sent ${to}`,
      paper: (from: string, paper: string, to: string) => `${from} names ${paper}, which printed ${to}`,
    },
    method:
      "How it was found: a program compares every stretch of four words in two reports, then reads on in both directions " +
      "as long as few words differ; and it compares whole sentences. One of seven words or more with a name or a number in " +
      "it counts, or one of twelve without, and so do two that are shorter. Other short likenesses, names and titles are left out, because two writers can hit on " +
      "them alone. A passage that was put into other words is not found.",
    /** @param pairs letters of the reports that are linked, pair by pair */
    known: (pairs: readonly LinkedGroup[]) => [
      pairs.length === 0 ? "We found nothing that links one of the reports to another." : linked(pairs),
      pairs.length === 0
        ? "Agreement counts for more when the sources differ; look at what each report names."
        : "Agreement counts for more where no link covers what is compared.",
    ],
  },
  lookup: {
    name: "Look up",
    title: "What would you look up first?",
    finding: (n: number) =>
      n === 0 ? "We found nothing that has to be looked up first." : `${capital(count(n, "thing"))} to look up.`,
    intro: "Open a second tab. Don’t stay inside a report to find out whether it is right.",
    search: "Search for:",
    kinds: {
      nameless: (letter: string) => `In ${letter} we found no outlet and no agency. Who printed these words first?`,
      alone: (letter: string, label: string, others: number) =>
        `${label}: ${letter} differs from ${count(others, "report")} that ${plural(others, "agrees", "agree")}. Which one does another source support?`,
      sides: (label: string, first: readonly string[], second: readonly string[]) =>
        `${label}: ${joined(first)} ${plural(first.length, "says", "say")} otherwise than ${joined(second)}. Which is supported elsewhere?`,
      order: (label: string, event: string, before: readonly string[], after: readonly string[]) =>
        `${label}: before ${event}, ${plural(before.length, "says", "say")} ${joined(before)}; after it, ${plural(after.length, "says", "say")} ${joined(after)}. Which is supported elsewhere?`,
      readings: (letter: string, label: string, readings: number) =>
        `${label}: words of ${letter} can be read in ${numberWord(readings)} ways. Does a document give it plainly?`,
      copied: (one: string, other: string) =>
        `${one} and ${other} print a passage alike. Who has it from whom, or do both have it from a third?`,
      credited: (from: string, to: string) =>
        `${from} credits the agency that sent ${to}, and prints a passage like it. What else does ${from} have from there?`,
      unnamed: (letters: readonly string[]) =>
        `${joined(letters)} ${plural(letters.length, "has", "have")} words from somebody without a name. Does a name stand near them? Does anybody with a name say the same?`,
    } satisfies Kinds,
    number: "Number",
    question: "Question",
    where: "Where it comes from",
    known: (n: number) => [
      n === 0
        ? "The reports themselves point to nothing that has to be looked up first."
        : "For each of these, look outside the reports.",
      "A document, a time stamp or a second source decides sooner than another report that may be a copy.",
    ],
  },
  write: {
    title: (words: number) => `Write ${words} words of your own`,
    intro:
      "Tell what happened, for somebody who has read none of the reports. Put a claim behind every sentence: its id in " +
      "square brackets says where you got it from.",
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
  /** What each step asks before it shows anything, and what the tables say to it. */
  asks: {
    where: {
      question: (what: keyof typeof ASKED, reports: number) =>
        `Reports say in their first and last lines where they come from. In how many of these ${numberWord(reports)} do you expect to find ${ASKED[what]}?`,
      says: (what: keyof typeof ASKED, having: readonly string[], lacking: readonly string[]) =>
        having.length === 0
          ? `We found ${ASKED[what]} in none of them.`
          : `We found ${ASKED[what]} in ${joined(having)}${lacking.length === 0 ? "" : `, and none in ${joined(lacking)}`}.`,
    },
    sources: {
      question: "Reporters have most of their news from somebody. Which kind of source do these reports use most?",
      says: (all: readonly (readonly [kind: string, passages: number])[]) =>
        `${all.map(([kind, passages]) => `${kind}: ${count(passages, "passage")}`).join("; ")}.`,
      report: "Which report gives the most passages to somebody?",
    },
    traces: {
      sentence:
        "One of these sentences keeps a trace of another language, or of a program that swapped its words. Which one?",
      says: (letter: string, thing: string, printed: string) => `In ${letter}: “${printed}” (${thing}).`,
      spelling: (thing: string) => `${thing}: which of these stands in one report only?`,
    },
    witnesses: {
      passage: "Two reports print these passages. Are the reports two witnesses for them?",
      answers: {
        two: "Yes: each wrote its own words",
        one: "No: both go back to one text",
      },
      passageSays: (one: string, other: string, alike: number) =>
        `${one} and ${other} have ${count(alike, "word")} alike here. For what they share, count them as one.`,
      quotation: "Two reports print these words between quotation marks. Has one of them copied the other?",
      quotationAnswers: { yes: "Yes, most likely", no: "These words alone do not show that" },
      quotationSays:
        "We found nothing else that links the two. Both may have heard or read the same words; that alone is no sign of copying.",
      linked: (reports: number) => `Does anything in these ${numberWord(reports)} reports link one of them to another?`,
      linkedAnswers: { yes: "Yes", no: "No" },
      linkedSays: (pairs: readonly (readonly string[])[]) =>
        pairs.length === 0
          ? "We found no link. That does not prove that they are independent."
          : `Yes: ${pairs.map((pair) => joined(pair)).join("; ")}.`,
    },
    lookup: {
      question: "Pick one: what would you look up first?",
      says: (first: string) => `Each of them is worth it. We put this first: “${first}”`,
    },
  },
};

export const provenanceStrings = part("provenance", english);
