import { indirect, quoted, quotes, reported, sourceName, voices } from "./show.js";
import { parse } from "../../src/parser/index.js";

/** A sentence that the parser reads wrongly: what reading demands, and how to ask what the parser says today. */
export interface KnownGap {
  /** Why it matters: what kind of sentence in real reports this stands for. */
  what: string;
  expected: string[];
  found: () => string[];
}

/** Whom the attributions of a text name. */
function whoSpeaks(text: string): string[] {
  return parse(text).attributions.map(({ source }) => sourceName(source));
}

/**
 * What the parser is known to get wrong, most frequent first. The suite asserts that each is still wrong, so that whoever
 * mends one is told to move it to the tests that hold. Not for rare cases: those wait in nobody's list.
 */
export const knownGaps: readonly KnownGap[] = [
  {
    what: "an indirect sentence with its attribution between commas in the middle",
    found: () => whoSpeaks("The road, Ann Berg said on Monday, would open in May."),
    expected: ["Ann Berg"],
  },
  {
    what: "a pronoun after a sentence that opens with a phrase without a comma, or with “but”",
    found: () =>
      voices(
        "After the vote Omar Reed went home. “It was cold,” he said.\n\nBut Tom Lee went out. “It was mild,” he said.",
      ),
    expected: ["Omar Reed", "Tom Lee"],
  },
  {
    what: "an order, or a question for the subject: sentences too, though no subject stands before the verb",
    found: () => quotes("“Leave now,” Berg said. “Who pays?” Reed asked."),
    expected: ["direct: Leave now, ← Berg (said)", "direct: Who pays? ← Reed (asked)"],
  },
  {
    what: "a participle of a reporting verb that opens the sentence, with its own content",
    found: () => indirect("Noting that the road was icy, Ann Berg closed it."),
    expected: ["the road was icy ← Ann Berg"],
  },
  {
    what: "a quotation whose speaker is known from a second source, which must not be counted again as indirect speech",
    found: () => reported("“We are ready,” Ann Berg said, according to a transcript."),
    expected: ["direct: “We are ready,” ← Ann Berg (said)"],
  },
  {
    what: "a reason with an article behind citing, which is no person to quote",
    found: () => voices("“The road is shut,” Ann Berg said, citing the dry weather."),
    expected: ["Ann Berg"],
  },
  {
    what: "both sides, after two names and a verb that is not known",
    found: () => indirect("Ann Berg and Omar Reed met in Bonn. Both sides said the road was open."),
    expected: ["the road was open ← Ann Berg and Omar Reed"],
  },
  {
    what: "three clauses joined by “and that”",
    found: () => indirect("Berg said the road was open and that it was safe and that all could come."),
    expected: ["the road was open ← Berg", "it was safe ← Berg", "all could come ← Berg"],
  },
  {
    what: "“declined to comment”, which reports that nothing was said",
    found: () => reported("The school declined to comment on the roof."),
    expected: [],
  },
  {
    what: "three who speak together",
    found: () => indirect("Norway, Sweden and Denmark said the road was open."),
    expected: ["the road was open ← Norway, Sweden and Denmark"],
  },
  {
    what: "a name that is a month's too",
    found: () => voices("“We are ready,” said Theresa May."),
    expected: ["Theresa May"],
  },
  {
    what: "single marks outside, double marks inside, as British papers print them",
    found: () => quoted("‘She asked, “Who pays?” and left,’ said Tom Reed."),
    expected: ["She asked, “Who pays?” and left,"],
  },
];
