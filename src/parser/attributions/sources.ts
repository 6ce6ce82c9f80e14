import { IRREGULAR_PAST } from "../irregularVerbs.js";
import {
  DETERMINER,
  endsWith,
  FINITE,
  isAdverb,
  isCapital,
  PREPOSITION,
  SUBJECT_PRONOUN,
  W,
  looksLikePast,
} from "../grammar.js";
import { Char, charClass } from "../characters.js";
import { cueClass } from "../syntax/cues.js";
import { joinsBodyName } from "../syntax/bodyNames.js";
import { Names } from "../syntax/fullNames.js";
import { isGivenName } from "../syntax/givenNames.js";
import { corePhrase, headName, isTitle, PARTICLE, runEnd, withoutClause, withoutTitles } from "../syntax/names.js";
import { headNoun, isOnePerson, isPersonNoun } from "../syntax/personNouns.js";
import { bodyEnd, Gender, genderOf, genderOfNoun, isBody, isGroup, isPerson } from "../syntax/persons.js";
import { isCalendarWord, type Range } from "../syntax/phrases.js";
import { canSpeak, namesThing } from "../syntax/somebody.js";
import { Kind, type Tokens } from "../tokens.js";
import type { KnownSpeaker, Source } from "../types.js";
import { wordId, WordSet } from "../words.js";
import { Mentions, Rank } from "./mentions.js";
import { nameGiven } from "./namesGiven.js";
import { type Speaker, withWords } from "./speaker.js";

/** Pasts that are often something else: behind a name that opens a sentence they are its verb. */
const OFTEN_ELSE = new WordSet(
  "came left felt read cut put let set hit ran sat stood fell lost won did had wept spoke himself herself themselves itself",
);
/** Words behind a plural in which its verb may stand. */
const FURTHEST_VERB = 9;
const PLURAL_VERB = new WordSet("are were have weren aren haven");
/** Whose words are those of the one for whom they speak. */
const SPEAKS_FOR = new WordSet(
  "spokesman spokeswoman spokesperson spokesmen spokeswomen spokespeople representative representatives delegation",
);
const THEY = wordId("they");
const HE = wordId("he");
const SHE = wordId("she");
const HIS = wordId("his");
const HER = wordId("her");
const THEIR = wordId("their");
/** Words that stand for a source named before; "one" and "nobody" stand for themselves. */
const REFERS = new WordSet("he she they it i we you who");
const BOTH = wordId("both");
const TWO = wordId("two");
const ONE = wordId("one");
/** "said the second": which of two. */
const PLACE = new WordSet("first second other");
/** Paragraphs back to the two of whom "one" is one. */
const NEAR = 2;
/** "both sides", "the two ministers": the pair that was named last. */
const PAIR_HEAD = new WordSet(
  "sides parties ministers leaders men women countries officials diplomats candidates senators presidents rivals",
);

/** Finds out whom a source phrase names, with the report's own full names and the codebook's speakers. */
export class SourceResolver {
  private readonly names: Names;
  private readonly known: readonly { id: string; name: string; phrases: string[] }[];
  private readonly mentions = new Mentions();
  /** The name that was last heard to speak. */
  private lastVoice: string | null = null;
  /** The two who were described last, by the noun for them. */
  private twoOf: { noun: number; speaker: Speaker; people: boolean; part: number } | null = null;
  private part = 0;

  constructor(
    private readonly tokens: Tokens,
    scopes: readonly Range[],
    speakers: readonly KnownSpeaker[],
  ) {
    this.names = new Names(tokens, scopes);
    this.known = speakers.map((s) => ({ id: s.id, name: s.name, phrases: phrasesOf(s) }));
  }

  /**
   * Remembers a source, so that a later pronoun or description can mean it.
   * @param byMedia whether the verb is one of newspapers and agencies: "the Lorne Echo reported"
   */
  remember(speaker: Speaker, byMedia = false): void {
    if (speaker.name === null && speaker.id === null) return;
    if (speaker.name !== null) this.lastVoice = speaker.name;
    const human = speaker.human && !(byMedia && (speaker.gender ?? Gender.unknown) === Gender.unknown);
    this.mentions.add(human === speaker.human ? speaker : asMedium(speaker), Rank.voice);
  }

  /** A frame begins, in the part with this index. */
  enter(part: number): void {
    this.part = part;
    this.mentions.enter(part);
  }

  /**
   * Bears in mind whom a sentence is about, or names, without making it a source.
   * @returns whom the words name or describe, where that is one person; of a description without a name only that it is somebody
   */
  focus(range: Range, rank: Rank): Speaker | null {
    const core = corePhrase(this.tokens, range);
    // "One worn-out dad" is somebody, "one" is not.
    if (core.to - core.from === 1 && SUBJECT_PRONOUN.has(this.tokens.word[core.from]!)) return null;
    const opening = this.openingName(core);
    if (opening === null && this.opensWithThings(core)) return null;
    // "Omar Reed came late": the verb is not known, the name that opens the sentence is.
    const speaker = this.resolve(opening ?? range);
    const joint = speaker.name?.includes(" and ") ?? false;
    const named = this.isSurelyNamed(core, speaker) || nameGiven(this.tokens, core.to) !== null;
    const known = named || this.mentions.knows(speaker.name);
    if (joint || (speaker.person && known)) {
      this.mentions.add(speaker, rank);
      return joint ? null : speaker;
    }
    // "The zoo closed. It said": what else the sentence is about may be "it" as well.
    if (!speaker.human) this.mentions.addThing(canSpeak(this.tokens, core) ? speaker : null);
    if (!speaker.human) return null;
    // "Her neighbour nodded", "Stolz left": somebody is there, and who it is stays open.
    const somebody = withWords(speaker, speaker.at);
    somebody.name = null;
    somebody.described = speaker.name ?? speaker.described;
    this.mentions.add(somebody, rank);
    return somebody;
  }

  /** "The heroine of the hour was Irena Valkova": the name, and what the noun for her tells of "he" or "she". */
  introduce(name: Range, noun: Range): Speaker {
    const speaker = this.resolve(name);
    speaker.gender ||= genderOfNoun(this.tokens.word[headNoun(this.tokens, noun)]!);
    this.mentions.add(speaker, Rank.subject);
    return speaker;
  }

  /** Whom a sentence names that begins with "he" or "she"; it goes on about them. */
  refocus(pronoun: number): Speaker | null {
    return pronoun === HE || pronoun === SHE ? this.meantBy(pronoun) : null;
  }

  /** Bears in mind the person whose name stands there, full or by the surname; `false` where it is no person's. */
  named(name: Range): void {
    // "After the meeting Ms Haldane hit back": she stands there by her surname.
    const full = this.fullRange(withoutTitles(this.tokens, name), name);
    if (full.to - full.from > 1 && (isPerson(this.tokens, full) || this.isShownAsPerson(name)))
      this.mentions.add(this.resolve(name), Rank.named);
  }

  /** "For Edda Lorne, who teaches at", "to the retired pilot Arvid Moen": what stands beside a name makes it a person's. */
  private isShownAsPerson({ from, to }: Range): boolean {
    const { tokens } = this;
    const hasWho = tokens.word[to] === W.who || (tokens.word[to] === W.comma && tokens.word[to + 1] === W.who);
    // "Ms Dahlvik twenty minutes later": a title is a person's.
    const isTitled = to - from > 1 && isTitle(tokens, from);
    return hasWho || isTitled || (!isCapital(tokens, from - 1) && isPersonNoun(tokens, from - 1));
  }

  /** Whom the phrase names. Pronouns take the last fitting source; a description without a name stays as it is. */
  resolve(range: Range): Speaker {
    const { tokens } = this;
    const first = tokens.word[range.from]!;
    if (range.to - range.from === 1 && SUBJECT_PRONOUN.has(first)) return this.pronoun(range, first);
    const core = corePhrase(tokens, range);
    const place = core.to - core.from === 2 && first === W.the && tokens.kind[core.to - 1] === Kind.word;
    if (place && PLACE.has(tokens.word[core.to - 1]!) && this.near())
      return this.oneOf(`the ${this.words({ from: core.to - 1, to: core.to })}`, range);
    const pair = this.isPair(core) ? this.pairOf(core) : null;
    if (pair) return withWords(pair, range);
    const and = this.coordination(core);
    if (and > 0) {
      const left = this.resolve({ from: core.from, to: and });
      const right = this.resolve({ from: and + 1, to: core.to });
      const id = left.id && right.id ? `${left.id}+${right.id}` : null;
      return { at: range, name: `${left.name ?? ""} and ${right.name ?? ""}`, id, person: false, group: true };
    }
    const head = this.nameInstead(core) ? null : headName(tokens, core);
    const apposed = head ? null : (this.apposedName(core) ?? nameGiven(tokens, core.to));
    const holder = head || apposed ? null : this.names.roles.holder(core, this.lastVoice);
    const named = head ?? apposed ?? holder;
    if (head && isBody(tokens, head)) return this.body(range, core, head);
    const full = named ? this.fullRange(named, named === head ? core : named) : null;
    const fullName = full && unshouted(this.words(full));
    const known = this.identify(core, fullName);
    const name = known && !full ? known.name : (fullName ?? this.plain(core));
    const told = named && full ? this.gender(named === head ? core : named, named, full) : Gender.unknown;
    // "Her husband, Des, a crane driver,": what he is tells it, where the name does not.
    const gender = told === Gender.unknown && !head ? genderOfNoun(tokens.word[headNoun(tokens, core)]!) : told;
    // "Residents said": a capital opens the sentence, and no full name is known.
    const group = (full === null || full.to - full.from === 1) && isGroup(tokens, core);
    const body = full === null && isBody(tokens, core);
    const person = full !== null && !(named === head && namesThing(tokens, core, head!));
    const described = person ? null : this.describedPerson(core);
    // "Officers were there, she said": a capital and a plural that open a sentence are no person's name.
    // Nor is "Torvania": who is named by one word alone is no "she", unless the word is a usual first name or has a title.
    const surely =
      !head || isGivenName(tokens.word[head.from]!) || full!.to - full!.from > 1 || isTitle(tokens, core.from);
    const human = !group && ((person && surely) || described !== null);
    const id = known?.id ?? null;
    return this.bearTwo(core, { at: range, name, id, person, human, group, body, gender: described ?? gender });
  }

  /** "the Ministry of Transport", "Northline Ferries": a name that is no person's. */
  private body(range: Range, core: Range, head: Range): Speaker {
    const end = bodyEnd(this.tokens, head, core.to, (i) => joinsBodyName(this.tokens, i));
    const name = this.words({ from: head.from, to: end });
    return { at: range, name, id: this.identify(core, name)?.id ?? null, person: false, group: true, body: true };
  }

  /** What the noun says that heads a description without a name ("the baker", "the nun"); null where it is nobody's. */
  private describedPerson(core: Range): Gender | null {
    const head = headNoun(this.tokens, core);
    return isOnePerson(this.tokens, head) ? genderOfNoun(this.tokens.word[head]!) : null;
  }

  /** What the words before a name say, else its full form, else a title before the surname elsewhere. */
  private gender(phrase: Range, named: Range, full: Range): Gender {
    return (
      genderOf(this.tokens, phrase, named) || genderOf(this.tokens, full, full) || this.names.genderBeside(full.to - 1)
    );
  }

  /** The Source of the parse. */
  toSource(speaker: Speaker): Source {
    const { at } = speaker;
    return {
      id: speaker.id,
      name: speaker.name,
      start: at ? this.tokens.start[at.from]! : null,
      end: at ? this.tokens.end[at.to - 1]! : null,
    };
  }

  /** Whom the phrase names that a sentence opens with, whatever verb it may have swallowed. */
  resolveOpening(range: Range): Speaker {
    return this.resolve(this.openingName(corePhrase(this.tokens, range)) ?? range);
  }

  /**
   * Whether the phrase that a sentence opens with can be a voice. "Such", "Remember" and "Stolen" have a capital there too: a
   * single word is a name where the text has it with a capital inside a sentence, or nowhere in small letters.
   */
  opensAsVoice(range: Range): boolean {
    const core = corePhrase(this.tokens, range);
    const opening = this.openingName(core);
    if (opening === null && !canSpeak(this.tokens, this.withoutVerb(core))) return this.identify(core, null) !== null;
    const name = opening ?? headName(this.tokens, core);
    return name === null || name.from > core.from || name.to - name.from > 1 || this.names.isName(name.from);
  }

  /** "Hoff’s letter makes", "His office put": a phrase that has swallowed a verb which can be a noun. */
  private withoutVerb(core: Range): Range {
    const last = core.to - 1;
    const verb =
      OFTEN_ELSE.has(this.tokens.word[last]!) || endsWith(this.tokens, last, "s") || isAdverb(this.tokens, last);
    const shorter = { from: core.from, to: last };
    return verb && last > core.from + 1 && canSpeak(this.tokens, shorter) ? shorter : core;
  }

  /** "Concerns raised last week were looked at": a capital that opens the sentence, and a plural that is nobody's name. */
  private opensWithThings({ from }: Range): boolean {
    const { tokens } = this;
    const second = tokens.word[from + 1]!;
    if (!isCapital(tokens, from) || isCapital(tokens, from + 1) || second === W.and || second === W.s) return false;
    if (DETERMINER.has(tokens.word[from]!) || isTitle(tokens, from)) return false;
    if (isPersonNoun(tokens, from) || this.names.full(from, Gender.unknown) !== null) return false;
    if (!this.names.isName(from)) return true;
    if (!endsWith(tokens, from, "s") || endsWith(tokens, from, "ss")) return false;
    for (let i = from + 1; i < tokens.count && i - from < FURTHEST_VERB; i++) {
      if (tokens.kind[i] !== Kind.word || (isCapital(tokens, i) && !isCalendarWord(tokens, i))) return false;
      if (PLURAL_VERB.has(tokens.word[i]!)) return true;
    }
    return false;
  }

  /** "Collectively" and "HP" open sentences too: a person has two names, a title, or a full name elsewhere. */
  private isSurelyNamed(core: Range, speaker: Speaker): boolean {
    const named = speaker.name?.includes(" ") ?? false;
    return named || speaker.id !== null || isTitle(this.tokens, core.from);
  }

  /** The name that opens a phrase whose other words are small: "Omar Reed came late", where the verb is not known. */
  private openingName(core: Range): Range | null {
    const { tokens } = this;
    // "Business minister Ilka Munro let rip": an office in small letters before the name.
    for (let i = core.from + 1; i + 1 < core.to && i - core.from < 5; i++) {
      const office = !isCapital(tokens, i - 1) && (isPersonNoun(tokens, i - 1) || isTitle(tokens, i - 1));
      const to = office ? runEnd(tokens, i, core.to) : i;
      if (to - i > 1) return to === core.to || tokens.word[to] !== W.s ? { from: core.from, to } : null;
    }
    let run = runEnd(tokens, core.from, core.to);
    if (run > core.from && tokens.word[run] === W.and) run = Math.max(run, runEnd(tokens, run + 1, core.to));
    if (run === core.from || run >= core.to || tokens.word[run] === W.s || tokens.kind[run] === Kind.mark) return null;
    // "Ms Vik took her own back": behind a title stands a name, and no noun goes on behind it.
    if (isTitle(tokens, core.from) && run - core.from > 1) return { from: core.from, to: run };
    if (run < core.to && !this.canBeVerb(run)) return null;
    for (let i = run; i < core.to; i++) if (tokens.kind[i] !== Kind.word || isCapital(tokens, i)) return null;
    return { from: core.from, to: run };
  }

  /** Behind "Stolen Terveld" a noun goes on, "portrait"; behind "Omar Reed" the verb can be "came", "says", "left". */
  private canBeVerb(i: number): boolean {
    const { tokens } = this;
    const word = tokens.word[i]!;
    if (isAdverb(tokens, i) || IRREGULAR_PAST.has(word) || cueClass(word) !== 0 || FINITE.has(word)) return true;
    return looksLikePast(tokens, i) || endsWith(tokens, i, "s") || OFTEN_ELSE.has(word);
  }

  /** "the mayor of Bonn, Ann Berg": a name that stands behind the office, up to the next pause. */
  private apposedName(core: Range): Range | null {
    const { tokens } = this;
    const comma = core.to;
    if (tokens.word[comma] !== W.comma) return null;
    // "her co-author, the statistician Bram de Wit,"
    let from = comma + 1;
    if (DETERMINER.has(tokens.word[from]!))
      while (from - comma < 6 && tokens.kind[from] === Kind.word && !isCapital(tokens, from)) from++;
    const to = runEnd(tokens, from, tokens.count);
    if (to - from < 2 || to - from > 4 || (from > comma + 1 && !isPersonNoun(tokens, from - 1))) return null;
    const pauses = to >= tokens.count || tokens.kind[to] !== Kind.word;
    const name = pauses ? withoutTitles(tokens, { from, to }) : null;
    // "a spokeswoman for the operator, Brandreth Aggregates,": the firm is the operator.
    const hangsOn = headNoun(tokens, core) + 1 < core.to;
    if (!name || !hangsOn || isPerson(tokens, name) || !isPersonNoun(tokens, headNoun(tokens, core))) return name;
    // "The chairman of the commission, Alois Gruber,": there is one chairman, and he has a name.
    const speaksFor = SPEAKS_FOR.has(tokens.word[headNoun(tokens, core)]!);
    return tokens.word[core.from] === W.the && !speaksFor && !isBody(tokens, name) ? name : null;
  }

  /** "The Deputy State Fire Marshal, Ellen Voss,": an office in capitals, and the name of who holds it behind a comma. */
  private nameInstead(core: Range): boolean {
    const { tokens } = this;
    const last = core.to - 1;
    if (tokens.word[core.from] !== W.the || !isCapital(tokens, last) || last - core.from < 2) return false;
    return (isPersonNoun(tokens, last) || isTitle(tokens, last)) && this.apposedName(core) !== null;
  }

  private pronoun(range: Range, word: number): Speaker {
    if (word === ONE && this.near()) return this.oneOf("one", range);
    if (!REFERS.has(word)) return { at: range, name: this.plain(range), id: null, person: false };
    const meant = this.meantBy(word);
    return meant ? withWords(meant, range) : { at: range, name: null, id: null, person: false };
  }

  /** Whom "his", "her" or "their" means. */
  holderOf(range: Range): Speaker {
    const word = this.tokens.word[range.from]!;
    const meant = this.meantBy(word === HIS ? HE : word === HER ? SHE : word === THEIR ? THEY : word);
    return meant ? withWords(meant, range) : { at: range, name: null, id: null, person: false };
  }

  /** Whom a pronoun means; "I" and "you" outside quotation marks are the outlet's and its readers'. */
  private meantBy(word: number): Speaker | null {
    if (word === THEY) return this.mentions.they() ?? (this.near() ? this.twoOf!.speaker : null);
    if (word === W.it) return this.mentions.it();
    return word === HE || word === SHE ? this.mentions.meant(word === HE ? Gender.he : Gender.she) : null;
  }

  private isPair(core: Range): boolean {
    const { tokens } = this;
    const first = tokens.word[core.from]!;
    const second = tokens.word[core.from + 1]!;
    if (core.to - core.from === 1 && first === BOTH) return true;
    const counts = first === BOTH || (first === W.the && second === TWO);
    return counts && (PAIR_HEAD.has(tokens.word[core.to - 1]!) || tokens.hash[core.to - 1] === this.twoOf?.noun);
  }

  /** "both diplomats" are the "two diplomats" of before, else the pair that was named last. */
  private pairOf(core: Range): Speaker | null {
    const { twoOf } = this;
    if (core.to - core.from === 1) return twoOf?.speaker ?? this.mentions.pair;
    return twoOf && twoOf.noun === this.tokens.hash[core.to - 1] ? twoOf.speaker : this.mentions.pair;
  }

  /** "two diplomats who were there": two who are only described, so that "both diplomats" can mean them. */
  private bearTwo(core: Range, speaker: Speaker): Speaker {
    if (this.tokens.word[core.from] !== TWO) return speaker;
    const noun = headNoun(this.tokens, core);
    const people = isPersonNoun(this.tokens, noun) && speaker.id === null;
    this.twoOf = { noun: this.tokens.hash[noun]!, speaker, people, part: this.part };
    return speaker;
  }

  /** Whether two people who are only described stand near by. */
  private near(): boolean {
    return this.twoOf !== null && this.twoOf.people && this.part - this.twoOf.part <= NEAR;
  }

  /** "Two nurses told us. “No,” said one. “Never,” said the second.": one of the two nurses, and the second of them. */
  private oneOf(which: string, at: Range): Speaker {
    const two = this.twoOf?.speaker.name ?? "";
    const name = `${which} of the ${two.charAt(0).toLowerCase()}${two.slice(1)}`;
    return { at, name, id: null, person: false, human: true };
  }

  /** The "and" that joins two names in a phrase, or 0. */
  private coordination(core: Range): number {
    for (let i = core.from + 1; i < core.to - 1; i++) {
      if (this.tokens.word[i] !== W.and) continue;
      const [one, other] = [
        { from: core.from, to: i },
        { from: i + 1, to: core.to },
      ];
      const left = headName(this.tokens, one);
      const right = headName(this.tokens, other);
      if (!left || !right) continue;
      if (joinsBodyName(this.tokens, i) ? this.areTwo(one, other) : !this.hangsOn(left, i, right)) return i;
    }
    return 0;
  }

  /** "the Kremlin and White House": what may be one name is two where the codebook knows both. */
  private areTwo(one: Range, other: Range): boolean {
    const [left, right] = [this.identify(one, null), this.identify(other, null)];
    return left !== null && right !== null && left.id !== right.id;
  }

  /** "Ann Berg of Oxfam and Greenpeace": what stands behind the person's "of" belongs to it, unless it is a person too. */
  private hangsOn(left: Range, and: number, right: Range): boolean {
    if (left.to >= and || !PREPOSITION.has(this.tokens.word[left.to]!) || isBody(this.tokens, left)) return false;
    const full = this.fullRange(right, right);
    return isBody(this.tokens, full) || (full.to - full.from < 2 && !isTitle(this.tokens, and + 1));
  }

  private fullRange(head: Range, phrase: Range): Range {
    if (head.to - head.from > 1) {
      const full = PARTICLE.has(this.tokens.word[head.from]!) ? this.names.full(head.to - 1, Gender.unknown) : null;
      return full !== null && full.to - full.from > head.to - head.from ? full : head;
    }
    return this.names.full(head.from, genderOf(this.tokens, phrase, head)) ?? head;
  }

  private words({ from, to }: Range): string {
    return this.tokens.text.slice(this.tokens.start[from], this.tokens.end[to - 1]);
  }

  /** The phrase without a leading article. */
  private plain(phrase: Range): string {
    const { tokens } = this;
    const core = withoutClause(tokens, phrase);
    const first = tokens.word[core.from]!;
    const article = first === W.the || first === W.a || first === W.an;
    const from = article && core.to - core.from > 1 ? core.from + 1 : core.from;
    return tokens.text.slice(tokens.start[from], tokens.end[core.to - 1]);
  }

  private identify(core: Range, full: string | null): { id: string; name: string } | null {
    if (this.known.length === 0) return null;
    const { tokens } = this;
    let from = core.from;
    for (let i = core.from; i < core.to; i++) if (tokens.word[i] === W.s && i + 1 < core.to) from = i + 1;
    const words = fence(tokens.text.slice(tokens.start[from], tokens.end[core.to - 1]));
    const name = full === null ? "" : fence(full);
    // "Dora Finch of Care United": the name that heads the phrase speaks, whatever else stands in it.
    const reach = name === "" ? this.headEnd({ from, to: core.to }) : Infinity;
    return (name === "" ? null : this.longestIn(name)) ?? this.longestIn(words, reach);
  }

  /**
   * How far into a description whom it names can begin: "a source| close to the company" is not the company, and "a spokesman
   * for the company" is its voice.
   */
  private headEnd({ from, to }: Range): number {
    const { tokens } = this;
    const head = headNoun(tokens, { from, to });
    if (!isPersonNoun(tokens, head) || SPEAKS_FOR.has(tokens.word[head]!)) return Infinity;
    return fence(tokens.text.slice(tokens.start[from], tokens.end[head])).length - 1;
  }

  /**
   * The known speaker with the longest name or alias in some words.
   * @param reach the name begins before this letter
   */
  private longestIn(words: string, reach = Infinity): { id: string; name: string } | null {
    let best: { id: string; name: string } | null = null;
    let length = 0;
    for (const speaker of this.known) {
      for (const phrase of speaker.phrases) {
        const at = phrase.length > length ? words.indexOf(phrase) : -1;
        if (at >= 0 && at < reach) {
          best = speaker;
          length = phrase.length;
        }
      }
    }
    return best;
  }
}

/** The same source as a paper or an agency, that is no "he" or "she". */
function asMedium(speaker: Speaker): Speaker {
  const same = withWords(speaker, speaker.at);
  same.human = false;
  return same;
}

/** "HARALD OSLUND", which a report begins with in capitals, as names are printed: "Harald Oslund". One word may be "NATO". */
function unshouted(name: string): string {
  if (charClass(name.charCodeAt(1)) === Char.lower) return name;
  const words = name.split(" ");
  const shouted = words.length > 1 && words.every((word) => /^\p{Lu}[\p{Lu}'’-]{2,}$/u.test(word));
  return shouted ? name.replace(/\p{Lu}\p{Lu}*/gu, (word) => word[0]! + word.slice(1).toLowerCase()) : name;
}

/** Small letters, single spaces, a space at both ends: so that `includes` finds whole words only. */
function fence(words: string): string {
  return ` ${words
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/[^\p{L}\p{N}'.-]+/gu, " ")
    .replace(/'s\b/g, "")
    .trim()} `;
}

function phrasesOf(speaker: KnownSpeaker): string[] {
  return [speaker.name, ...speaker.aliases].map(fence);
}

/** Whether a token is part of speech at all: used to skip empty quotations. */
export function hasWords(tokens: Tokens, range: Range): boolean {
  for (let i = range.from; i < range.to; i++)
    if (tokens.kind[i] === Kind.word || tokens.kind[i] === Kind.number) return true;
  return false;
}
