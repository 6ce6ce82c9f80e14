import { tokenText, tokenize } from "../../src/parser/tokens.js";
import { indirect, quoted, quotes, sourceName, voices } from "./show.js";
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
    what: "a pronoun after a sentence whose verb is no form of be, have or -ed: came, met, told over, lives",
    found: () => voices("Omar Reed came late. “It was cold,” he said."),
    expected: ["Omar Reed"],
  },
  {
    what: "a pronoun after a sentence that opens with a time or a place",
    found: () => voices("On Monday, Omar Reed visited the house. “It was cold,” he said."),
    expected: ["Omar Reed"],
  },
  {
    what: "a short sentence in marks whose verb is in the plain present: speech, not woven-in words",
    found: () => quotes("“The system works,” Berg said."),
    expected: ["direct: The system works, ← Berg (said)"],
  },
  {
    what: "an indirect sentence with its attribution between commas in the middle",
    found: () => whoSpeaks("The road, Ann Berg said on Monday, would open in May."),
    expected: ["Ann Berg"],
  },
  {
    what: "a person named behind the office, between commas",
    found: () => voices("“We are ready,” said the mayor of Bonn, Ann Berg."),
    expected: ["Ann Berg"],
  },
  {
    what: "a reason behind citing, which is no person to quote",
    found: () => voices("“The road is shut,” Ann Berg said, citing safety concerns."),
    expected: ["Ann Berg"],
  },
  {
    what: "two clauses joined by “and that”",
    found: () => indirect("Ann Berg said that the road was open and that the bridge was shut."),
    expected: ["the road was open ← Ann Berg", "the bridge was shut ← Ann Berg"],
  },
  {
    what: "a participle of a reporting verb that opens the sentence",
    found: () => indirect("Writing on Facebook, Ann Berg said the road was open."),
    expected: ["the road was open ← Ann Berg"],
  },
  {
    what: "an agency that quotes somebody as saying",
    found: () => voices("The agency Baltika quoted Ann Berg as saying: “The road is open.”"),
    expected: ["Ann Berg"],
  },
  {
    what: "a name that is a month's too",
    found: () => voices("“We are ready,” said Theresa May."),
    expected: ["Theresa May"],
  },
  {
    what: "three who speak together",
    found: () => indirect("Norway, Sweden and Denmark said the road was open."),
    expected: ["the road was open ← Norway, Sweden and Denmark"],
  },
  {
    what: "a name with two small words inside",
    found: () => voices("“We are ready,” said Ann van der Berg."),
    expected: ["Ann van der Berg"],
  },
  {
    what: "single marks outside, double marks inside, as British papers print them",
    found: () => quoted("‘She asked, “Who pays?” and left,’ said Tom Reed."),
    expected: ["She asked, “Who pays?” and left,"],
  },
  {
    what: "half a surrogate pair before white space, which must stay outside of the token",
    found: () => {
      const tokens = tokenize("\ud83c yes");
      return Array.from({ length: tokens.count }, (_, i) => tokenText(tokens, i));
    },
    expected: ["\ud83c", "yes"],
  },
];
