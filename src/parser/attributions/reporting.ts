import { CUE, Cue, cueClass, cueForm, Form, SAY } from "../syntax/cues.js";
import { accordingTo, adverbialReport, asReportedBy, byEstimate } from "./adverbialReports.js";
import type { Frame } from "./frames.js";
import {
  asSaying,
  byAccount,
  isQuotedAs,
  goesOn,
  hitsBack,
  madeClear,
  PHRASAL,
  pointsOut,
  putsAt,
  putsIt,
  spokeOf,
  spokeOfCount,
  stanceBefore,
} from "./phrasal.js";
import { phraseAfter, type Range, subjectBefore } from "../syntax/phrases.js";
import { asClause, afterApposition, contentAfter, firstQuote, givesName, type Right, Shape } from "./rightContent.js";
import {
  agent,
  antecedent,
  coordinated,
  invertedSubject,
  isEmbedded,
  isAskedOf,
  isPassive,
  isProgressive,
  lowerBound,
  opensWithParticiple,
  quotationBefore,
} from "./subjects.js";
import type { Reporting } from "./oneReporting.js";
import { isParticipleOfNoun, isReportingVerb } from "./verbs.js";
import { AUXILIARY, CONJUNCTION, PREPOSITION, endsWith, isAdverb, W } from "../grammar.js";
import { DOCUMENT } from "../syntax/documents.js";
import { headNoun } from "../syntax/personNouns.js";
import { canSpeak } from "../syntax/somebody.js";
import type { Tokens } from "../tokens.js";
import { WordSet } from "../words.js";

/** The words that a reporting begins with. Most tokens are none of them, and need not be asked about rule by rule. */
const BEGINS = WordSet.union(CUE, PHRASAL, new WordSet("according by on in as"));

/** Finds the reporting verbs of a frame and what stands on their right. */
export function findReportings(tokens: Tokens, frame: Frame, quoteAt: Int32Array): Reporting[] {
  const found: Reporting[] = [];
  for (let i = frame.from; i < frame.to; i++) {
    if (!BEGINS.has(tokens.word[i]!) || quoteAt[i]! > 0) continue;
    if (tokens.word[i] === W.according && tokens.word[i + 1] === W.to) {
      const report = accordingTo(tokens, frame, i, quoteAt);
      if (report) {
        found.push(report);
        i = report.after - 1;
      }
      continue;
    }
    const of = tokens.word[i] === W.in && quotedBefore(tokens, i, quoteAt) === 0 ? 0 : byAccount(tokens, i);
    const account =
      of > 0 ? adverbialReport(tokens, frame, { from: i, to: of + 1 }, quoteAt) : byEstimate(tokens, frame, i, quoteAt);
    if (account) {
      dropCovered(tokens, found, i, quoteAt);
      found.push(account);
      i = account.after - 1;
      continue;
    }
    const asReported = tokens.word[i] === W.as ? asReportedBy(tokens, frame, i, quoteAt) : null;
    if (asReported) {
      found.push(asReported);
      i = asReported.after - 1;
      continue;
    }
    const phrasal = PHRASAL.has(tokens.word[i]!) ? phrasalAt(tokens, frame, i, quoteAt, found.length > 0) : null;
    if (phrasal) {
      found.push(phrasal);
      continue;
    }
    if (cueClass(tokens.word[i]!) === 0 || !isReportingVerb(tokens, frame, i, quoteAt)) continue;
    if (isAskedOf(tokens, frame, i, quoteAt)) continue;
    const report = analyse(tokens, frame, i, quoteAt, found);
    if (report) {
      found.push(report);
      if (report.inverted) i = Math.max(i, report.after - 1);
    }
  }
  return found;
}

/**
 * "Crews found flames “coming through the roof”, in the words of a watch manager": the words in marks are the manager's, and not
 * of those who found it so.
 */
function dropCovered(tokens: Tokens, found: Reporting[], i: number, quoteAt: Int32Array): void {
  const quoted = quotedBefore(tokens, i, quoteAt);
  const last = found.at(-1);
  if (tokens.word[i] === W.in && quoted > 0 && last && last.content >= 0 && quoteAt[last.content] === quoted)
    found.pop();
}

/** The quotation that ends right before token `i`, a comma stepped over: 1 + its index, or 0. */
function quotedBefore(tokens: Tokens, i: number, quoteAt: Int32Array): number {
  return quoteAt[tokens.word[i - 1] === W.comma ? i - 2 : i - 1] ?? 0;
}

/** "made it clear", "pointed out", "hit back", "quoted Holt as saying", "spoke of", "is open to". */
function phrasalAt(tokens: Tokens, frame: Frame, i: number, quoteAt: Int32Array, told: boolean): Reporting | null {
  const clear = madeClear(tokens, i, frame.to);
  if (clear > 0) {
    return phrasalReporting(tokens, frame, i, clear, Cue.clause | Cue.that, quoteAt);
  }
  const particle = pointsOut(tokens, i, frame.to);
  // "pointed to “a failure”" reports; "pointed to the map" does not.
  const pointsTo = particle > 0 && tokens.word[particle - 1] === W.to;
  if (particle > 0 && (!pointsTo || quoteWithin(frame, particle, quoteAt))) {
    const classes = pointsTo ? Cue.object : Cue.clause | Cue.quote;
    return phrasalReporting(tokens, frame, i, particle, classes, quoteAt);
  }
  const put = putsIt(tokens, i, frame.to);
  if (put > 0) return phrasalReporting(tokens, frame, i, put, Cue.quote | Cue.clause, quoteAt);
  const on = goesOn(tokens, i, frame.to);
  if (on > 0) return phrasalReporting(tokens, frame, i, on, Cue.quote | Cue.clause, quoteAt);
  const back = hitsBack(tokens, i, frame.to);
  if (back > 0 && frame.quotes.length > 0) {
    return phrasalReporting(tokens, frame, i, back, Cue.quote, quoteAt);
  }
  const quotedAs = isQuotedAs(tokens, i, frame.to);
  if (quotedAs > 0) return phrasalReporting(tokens, frame, i, quotedAs, Cue.quote | Cue.clause, quoteAt);
  const saying = asSaying(tokens, i, frame.to);
  if (saying > 0) {
    const right = contentAfter(tokens, frame, saying, Cue.quote | Cue.clause, quoteAt, true);
    return behindAs(tokens, i, saying, right);
  }
  const at = putsAt(tokens, i, frame.to);
  if (at > 0) {
    const counted = phrasalReporting(tokens, frame, i, at, Cue.object, quoteAt);
    // "Nine were hurt, he said, and put the loss at £12 million": the subject is the one before.
    if (counted.subject === null && told && CONJUNCTION.has(tokens.word[i - 1]!)) return counted;
    if (counted.subject !== null && canSpeak(tokens, counted.subject)) return counted;
  }
  const spoken = spokeOf(tokens, i, frame.to);
  if (spoken > 0 && quoteWithin(frame, spoken, quoteAt)) {
    return phrasalReporting(tokens, frame, i, spoken, Cue.object, quoteAt);
  }
  const number = spokeOfCount(tokens, i, frame.to);
  if (number > 0) {
    const counted = phrasalReporting(tokens, frame, i, number, Cue.object, quoteAt);
    // "spoke of about 300 people"
    const content = { content: number, shape: Shape.object };
    if (counted.subject !== null && canSpeak(tokens, counted.subject)) return { ...counted, ...content };
  }
  const stance = stanceBefore(tokens, i, frame.to);
  const stand = stance > 0 ? phrasalReporting(tokens, frame, i, stance, Cue.infinitive, quoteAt) : null;
  // "The road is open to residents": only who can speak takes a stand.
  return stand && (stand.subject === null || canSpeak(tokens, stand.subject)) ? stand : null;
}

/** Whether a quotation of the frame begins at most a few words behind: "spoke of a real “failure”". */
function quoteWithin(frame: Frame, from: number, quoteAt: Int32Array): boolean {
  const at = firstQuote(frame, from, quoteAt);
  return at < frame.to && at - from < 5;
}

/** "quoted Holt as saying": the source is the one who is quoted. */
function behindAs(tokens: Tokens, verb: number, saying: number, right: Right): Reporting {
  const subject = phraseAfter(tokens, verb + 1, saying - 2);
  const cue = { from: verb, to: verb + 1 };
  return { verb, cue, classes: Cue.quote | Cue.clause, subject, inverted: false, embedded: false, ...right };
}

function phrasalReporting(
  tokens: Tokens,
  frame: Frame,
  verb: number,
  after: number,
  classes: number,
  quoteAt: Int32Array,
): Reporting {
  const behind = classes & Cue.quote && verb > frame.from && quoteAt[verb - 1]! > 0;
  const inverted = behind ? phraseAfter(tokens, after, firstQuote(frame, after, quoteAt)) : null;
  const subject = inverted ?? subjectBefore(tokens, verb, lowerBound(tokens, frame, verb, quoteAt));
  const first = inverted ? afterApposition(tokens, frame, inverted.to, quoteAt) : after;
  const right = contentAfter(tokens, frame, first, classes, quoteAt, false);
  // "open to talking": the content begins behind "to", where no infinitive follows it.
  if (right.shape === Shape.infinitive && endsWith(tokens, right.content + 1, "ing")) right.content++;
  return {
    verb,
    cue: { from: verb, to: after },
    classes,
    subject,
    inverted: inverted !== null,
    embedded: false,
    ...right,
  };
}

function analyse(
  tokens: Tokens,
  frame: Frame,
  verb: number,
  quoteAt: Int32Array,
  found: readonly Reporting[],
): Reporting | null {
  if (givesName(tokens, frame, verb, quoteAt) || isParticipleOfNoun(tokens, verb)) return null;
  const word = tokens.word[verb]!;
  const classes = cueClass(word);
  const form = cueForm(word);
  const inverted = invertedSubject(tokens, frame, verb, quoteAt);
  const low = lowerBound(tokens, frame, verb, quoteAt);
  const passive = isPassive(tokens, verb, low);
  if (passive && !(classes & (Cue.judgement | Cue.quote))) return null;
  let subject =
    inverted ??
    (form === Form.ing && !isProgressive(tokens, verb, low)
      ? behindWith(tokens, verb, low)
      : outsideOfClause(tokens, subjectBefore(tokens, verb, low), verb, low));
  subject ??= documentThat(tokens, verb, low);
  if (passive) {
    subject = agent(tokens, frame, verb, quoteAt);
    if (!subject) return null;
  }
  if (!subject && found.length === 0 && form !== Form.ing && !coordinated(tokens, verb, low)) return null;
  const start = inverted ? afterApposition(tokens, frame, inverted.to, quoteAt) : verb + 1;
  const continues = subject === null && form === Form.ing;
  const said = !continues && quotationBefore(tokens, frame, subject && !inverted ? subject.from : verb, quoteAt);
  const opening = subject === null && opensWithParticiple(tokens, frame, verb, form);
  const open = opening ? classes & ~Cue.quote : classes;
  // "She first raised it in a letter": nothing that was said stands there.
  if (classes === Cue.object && raisesIt(tokens, verb + 1)) return null;
  const right = contentAfter(
    tokens,
    frame,
    start,
    inverted ? 0 : said ? classes & Cue.person : open,
    quoteAt,
    SAY.has(word) && !said,
  );
  return {
    verb,
    cue: { from: verb, to: verb + 1 },
    classes,
    subject,
    inverted: inverted !== null,
    embedded:
      subject === null
        ? opensWithParticiple(tokens, frame, verb, form)
        : !inverted && isEmbedded(tokens, subject, frame, quoteAt),
    ...asClause(tokens, frame, verb, subject, right, quoteAt),
  };
}

/** "The paper has seen a letter of May which calls it “a risk”": the letter speaks, and not who has seen it. */
function documentThat(tokens: Tokens, verb: number, low: number): Range | null {
  const which = verb - 1;
  if (tokens.word[which] !== W.which && tokens.word[which] !== W.that) return null;
  const meant = antecedent(tokens, which, low);
  if (meant === null) return null;
  return DOCUMENT.has(tokens.word[headNoun(tokens, meant)]!) ? { from: which, to: verb } : null;
}

/** "raised | it in a letter": a pronoun for what was said, and where. */
function raisesIt(tokens: Tokens, i: number): boolean {
  return IT.has(tokens.word[i]!) && PREPOSITION.has(tokens.word[i + 1]!);
}

const IT = new WordSet("it them this these");

/** ", with Lee adding: “…”": a participle has a subject of its own behind "with". */
function behindWith(tokens: Tokens, verb: number, low: number): Range | null {
  const subject = subjectBefore(tokens, verb, low);
  const opens = subject ? subject.from - 1 : -1;
  return opens >= low && opens > 0 && tokens.word[opens] === W.with && tokens.word[opens - 1] === W.comma
    ? subject
    : null;
}

/**
 * "Two officials who asked not to be named| said", "Three people who were in the room say": what stands before the verb belongs
 * to a clause about the speakers, who stand before its "who".
 */
function outsideOfClause(tokens: Tokens, subject: Range | null, verb: number, low: number): Range | null {
  for (let i = verb - 1; i > low && verb - i < MOST_IN_CLAUSE && tokens.word[i] !== W.comma; i--) {
    if (tokens.word[i] !== W.who || tokens.word[i - 1] === W.comma) continue;
    let own = i + 1;
    while (own < verb && (isAdverb(tokens, own) || AUXILIARY.has(tokens.word[own]!))) own++;
    return own < verb ? (antecedent(tokens, i, low) ?? subject) : subject;
  }
  return subject;
}

const MOST_IN_CLAUSE = 12;
