import { Gender } from "../syntax/persons.js";
import { hasName, type Speaker } from "./speaker.js";

/** How a sentence brings somebody in. */
export const enum Rank {
  /** Named somewhere in it: "the house of Harold Pym". */
  named = 0,
  /** It is about them: "Harold Pym ran out". */
  subject,
  /** It says what they said. */
  voice,
}

interface Mention {
  speaker: Speaker;
  frame: number;
  paragraph: number;
  rank: Rank;
  /** Whether a sentence near by was about them already. */
  goesOn: boolean;
}

/** Mentions that a later pronoun can mean, at most. */
const MOST = 8;
/** Paragraphs back to whom "he" can mean: further back nobody is borne in mind. */
const FURTHEST = 3;

/**
 * Whom a report has brought in, for "he" and "she". The words must make it clear: where two fit who were brought in alike,
 * nobody is meant. "Mark Bell met Peter Sand. “It is a good deal,” he said."
 */
export class Mentions {
  private readonly list: Mention[] = [];
  private frame = 0;
  private paragraph = 0;
  private latest: Speaker | null = null;
  private thing: { speaker: Speaker; paragraph: number } | null = null;
  private several: { speaker: Speaker; paragraph: number } | null = null;

  /** A frame begins, in the part with this index. */
  enter(paragraph: number): void {
    this.frame++;
    this.paragraph = paragraph;
  }

  /** The two who were named together last, for "both ministers"; null where nobody was. */
  get pair(): Speaker | null {
    return this.several?.speaker ?? null;
  }

  /** Somebody is brought in. A name of null stands for somebody who is not named: "her neighbour". */
  add(speaker: Speaker, rank: Rank): void {
    if (speaker.name !== null && rank > Rank.named) {
      this.latest = speaker;
      this.addThing(speaker);
    }
    if (speaker.id?.includes("+") || (speaker.name?.includes(" and ") ?? false))
      this.several = { speaker, paragraph: this.paragraph };
    if (speaker.human) this.addPerson(speaker, rank);
  }

  /** Whether somebody of that name was brought in before, near by. */
  knows(name: string | null): boolean {
    return name !== null && this.list.some(({ speaker }) => speaker.name === name);
  }

  /** "They" are several or a body: the pair that was named near by, else who was named last, where that is no person. */
  they(): Speaker | null {
    const { several, latest } = this;
    if (latest?.group && latest !== several?.speaker) return latest;
    return several && this.paragraph - several.paragraph <= FURTHEST ? several.speaker : null;
  }

  /**
   * A body that a sentence is about, or a voice that is no person: "it" can mean it from here on.
   * @param speaker null for a thing that cannot speak: then nobody can tell what "it" is
   */
  addThing(speaker: Speaker | null): void {
    const isThing = speaker !== null && !speaker.human && (speaker.body === true || speaker.group !== true);
    this.thing = isThing ? { speaker, paragraph: this.paragraph } : null;
  }

  /** "It" is no person, and not several: the body or the paper that was named last, where that is near by. */
  it(): Speaker | null {
    return this.thing && this.paragraph - this.thing.paragraph <= FURTHEST ? this.thing.speaker : null;
  }

  private addPerson(speaker: Speaker, rank: Rank): void {
    const { frame, paragraph } = this;
    const { name } = speaker;
    const same = this.list.find((known) => known.frame === frame && known.speaker.name === name);
    if (same && same.rank >= rank) return;
    const at = name === null ? -1 : this.list.findIndex((known) => known.speaker.name === name);
    const before = at < 0 ? undefined : this.list[at];
    const goesOn =
      before !== undefined && (before.rank > Rank.named || before.goesOn) && paragraph - before.paragraph <= FURTHEST;
    if (before !== undefined) this.list.splice(at, 1);
    else if (this.list.length === MOST) this.list.shift();
    this.list.push({ speaker, frame, paragraph, rank, goesOn });
  }

  /** Whom "he" or "she" means, null where that is not clear. From then on the gender of whom it means is known. */
  meant(gender: Gender): Speaker | null {
    const other = gender === Gender.he ? Gender.she : gender === Gender.she ? Gender.he : -1;
    const fitting = this.list.filter(({ speaker }) => (speaker.gender ?? Gender.unknown) !== other);
    const chosen = this.choose(fitting);
    if (chosen === null) return null;
    // "The Kaldrian minister came after Mr Reed. “No,” she said": whom it fits alone, by what the report calls them.
    const { described } = chosen.speaker;
    const near = fitting.filter(({ paragraph }) => this.paragraph - paragraph <= FURTHEST);
    // "Holt's wife was reached by telephone. “No,” she said": the one the sentence was about, whose noun tells it.
    const surely =
      gender !== Gender.unknown &&
      chosen.speaker.gender === gender &&
      chosen.rank === Rank.subject &&
      chosen.paragraph === this.paragraph &&
      this.frame - chosen.frame <= 1;
    if (described !== undefined && (near.length === 1 || surely)) return { ...chosen.speaker, name: described };
    if (chosen.speaker.name === null) return null;
    if (gender !== Gender.unknown) chosen.speaker.gender = gender;
    this.addPerson(chosen.speaker, Math.max(chosen.rank, Rank.subject));
    return chosen.speaker;
  }

  private choose(fitting: readonly Mention[]): Mention | null {
    const last = fitting.at(-1);
    if (last === undefined || this.paragraph - last.paragraph > FURTHEST) return null;
    const beside = fitting.filter(({ frame }) => frame === last.frame);
    if (beside.length > 1) return chooseBeside(beside, last.frame === this.frame);
    // "Tom Reed nodded. The ball had come from Jon Bell.": "he" may be either.
    const rivals = fitting.some(
      ({ paragraph, rank }) => rank > Rank.named && last.paragraph === paragraph && last.rank === Rank.named,
    );
    return rivals ? null : last;
  }
}

/**
 * Of several in one sentence the one who speaks; or whom it is about, where "he" stands in the same sentence ("Reed met Bell and
 * there he said"), where sentences before were about that one alone, or where nothing is known of the others.
 */
function chooseBeside(beside: readonly Mention[], within: boolean): Mention | null {
  const [first, ...others] = [...beside].sort((a, b) => b.rank - a.rank);
  if (first === undefined || others.some(({ rank }) => rank > Rank.named && rank >= first.rank)) return null;
  if (first.rank === Rank.voice)
    return hasName(first.speaker) || !others.some(({ speaker }) => speaker.name !== null) ? first : null;
  const known = first.speaker.gender !== undefined && first.speaker.gender !== Gender.unknown;
  const unlike = others.every(({ speaker }) => (speaker.gender ?? Gender.unknown) === Gender.unknown);
  const alone = first.goesOn && others.every(({ goesOn }) => !goesOn);
  return first.rank === Rank.subject && (within || alone || (known && unlike)) ? first : null;
}
