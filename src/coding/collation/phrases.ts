import type { Verdict, VerdictKind } from "../types.js";
import { type Cut, cutsOf } from "./cuts.js";
import type { CollatedToken, Collation, Move } from "./types.js";
import { compared, isEnding, isSmall } from "./words.js";

/**
 * How words of one version compare with what the others print in their place. `outside`: other words that nobody compares: some
 * stand outside of quotation marks, where nobody promises that they are the speaker's, or are small words of two kinds. `cut`: another version stops before them, or
 * begins after them.
 */
export type Kinship = "same" | "outside" | "cut" | "noise" | "moved" | VerdictKind;

/** Words of one version that are compared as one. */
export interface Segment {
  /** What they are compared with: segments of one unit stand in one place of the statement, or share a verdict. */
  unit: number;
  /** Indexes of tokens, half-open; marks inside are included. */
  from: number;
  to: number;
  /** The strongest of its comparisons. */
  kinship: Kinship;
  /** Index of the codebook's verdict; null where a rule decides. */
  verdict: number | null;
}

/** How two segments of two versions compare. */
interface SegmentLink {
  above: { version: number; segment: number };
  below: { version: number; segment: number };
  kinship: Kinship;
}

/** Token ranges, half-open, of a verdict's words, by verdict, by version; null where a version has none of them. */
export type Occurrences = readonly (readonly (readonly [from: number, to: number] | null)[])[];

/** How much a comparison matters: of several the strongest is told. */
export const STRENGTH: Record<Kinship, number> = {
  same: 0,
  outside: 1,
  cut: 2,
  noise: 3,
  moved: 4,
  undecided: 5,
  meaning: 6,
};

/** A word that stands so few columns away is the same word in another order; further away it may be another use of it. */
const MOST_SHIFTED = 3;

/** Small words so few between two differences belong to them: "look forward to it" for "be us". */
const SHORT_GAP = 2;

/**
 * Groups the words of a collation into phrases: what a verdict names, what moved, and neighbouring columns in which the
 * versions compare alike. Function words and inflection are noise by rule; everything else is undecided unless a
 * verdict decides. Only words between marks are compared: those around them are each report's own.
 */
export class Comparison {
  private readonly runOf: Int32Array;
  private readonly reach: (readonly [number, number])[];
  private readonly moved = new Set<string>();
  /** Columns that a version cuts off, of versions that print them: "version column other". */
  private readonly cutOff = new Set<string>();
  readonly segments: Segment[][];
  readonly units: number;
  readonly cuts: readonly Cut[];
  readonly moves: readonly Move[];

  constructor(
    readonly collation: Collation,
    readonly verdicts: readonly Verdict[],
    private readonly occurrences: Occurrences,
    /** By version: whether it prints the statement between marks, and a word of it stands there. */
    private readonly isQuoted: (version: number, token: CollatedToken) => boolean = () => true,
    /** Whether a report lacks what its version cuts off; it may print it in another sentence. */
    isLeftOut: (cut: Cut, longer: Cut["longer"][number]) => boolean = () => true,
  ) {
    const quoted = [...collation.tokens.keys()].filter((version) =>
      collation.tokens[version]!.some((token) => token.mark === null && isQuoted(version, token)),
    );
    this.reach = collation.tokens.map((versionTokens, version) => {
      const words = versionTokens.filter((token) => {
        if (token.mark !== null || isEnding(token)) return false;
        return !quoted.includes(version) || isQuoted(version, token);
      });
      return [words[0]?.column ?? Infinity, words.at(-1)?.column ?? -Infinity];
    });
    this.cuts = cutsOf(collation, quoted, isQuoted).flatMap((cut): Cut[] => {
      const longer = cut.longer.filter((one) => isLeftOut(cut, one));
      return longer.length === 0 ? [] : [{ ...cut, longer }];
    });
    for (const { version, longer } of this.cuts) {
      for (const { other, beyond } of longer)
        for (const { column } of beyond) this.cutOff.add(`${version} ${column} ${other}`);
    }
    const phrases = collation.moves.flatMap(({ pairs, here, there }): Move[] => {
      // Only words between marks move: those outside are the report's own.
      const those = (versions: readonly number[], key: "from" | "to"): number[] =>
        versions.filter((version) => pairs.every((pair) => this.isBetweenMarks(version, pair[key])));
      const [a, b] = [those(here, "from"), those(there, "to")];
      return a.length === 0 || b.length === 0 ? [] : [{ pairs, here: a, there: b }];
    });
    this.moves = [...phrases, ...this.shifted(phrases)];
    for (const { pairs, here, there } of this.moves) {
      for (const { from, to } of pairs) {
        for (const a of here) {
          for (const b of there) {
            this.moved.add(`${a} ${from} ${b}`);
            this.moved.add(`${b} ${to} ${a}`);
          }
        }
      }
    }
    this.runOf = this.runs();
    this.units = verdicts.length + Math.max(0, ...this.runOf.map((run) => run + 1));
    this.segments = collation.tokens.map((_, version) => this.segmentsOf(version));
    this.segments.forEach((versionSegments, version) => {
      for (const segment of versionSegments) segment.kinship = this.strongest(segment, version);
    });
  }

  /**
   * Words that two versions print a few words apart, each where the other has no such word: "we do not know" and "we know
   * not". Small words stand anywhere and tell nothing.
   */
  private shifted(known: readonly Move[]): Move[] {
    const { tokens } = this.collation;
    const made = new Map<string, { pairs: Move["pairs"]; here: number[]; there: number[] }>();
    const isKnown = (column: number): boolean =>
      known.some(({ pairs }) => pairs.some(({ from, to }) => from === column || to === column));
    const lone = (version: number, other: number): CollatedToken[] =>
      tokens[version]!.filter(
        (token) =>
          token.mark === null &&
          !isSmall(token) &&
          this.isQuoted(version, token) &&
          this.token(other, token.column)?.key !== token.key &&
          !isKnown(token.column),
      );
    for (const a of tokens.keys()) {
      for (let b = a + 1; b < tokens.length; b++) {
        const left = lone(b, a);
        for (const token of lone(a, b)) {
          const at = left.findIndex(
            ({ key, column }) => key === token.key && Math.abs(column - token.column) <= MOST_SHIFTED,
          );
          const [twin] = at < 0 ? [] : left.splice(at, 1);
          if (twin === undefined) continue;
          const isTurned = twin.column < token.column;
          const [from, to] = isTurned ? [twin.column, token.column] : [token.column, twin.column];
          const move = made.get(`${from} ${to}`) ?? { pairs: [{ from, to }], here: [], there: [] };
          const [here, there] = isTurned ? [b, a] : [a, b];
          if (!move.here.includes(here)) move.here.push(here);
          if (!move.there.includes(there)) move.there.push(there);
          made.set(`${from} ${to}`, move);
        }
      }
    }
    return [...made.values()];
  }

  /** Links between two versions, in the order of the first; moved words are linked with where the other has them. */
  links(above: number, below: number): SegmentLink[] {
    const links: SegmentLink[] = [];
    const add = (a: number, b: number, kinship: Kinship): void => {
      const isThere = links.some((link) => link.above.segment === a && link.below.segment === b);
      if (!isThere)
        links.push({ above: { version: above, segment: a }, below: { version: below, segment: b }, kinship });
    };
    this.segments[above]!.forEach((segment, a) => {
      this.segments[below]!.forEach((other, b) => {
        if (segment.unit !== other.unit) return;
        const kinship = this.compare(segment, above, other, below);
        // Words that both moved have nothing to do with each other.
        if (kinship !== "moved") add(a, b, kinship);
      });
    });
    for (const { pairs, here, there } of this.moves) {
      for (const { from, to } of pairs) {
        const [up, down] = here.includes(above) && there.includes(below) ? [from, to] : [to, from];
        if (!(here.includes(above) && there.includes(below)) && !(there.includes(above) && here.includes(below)))
          continue;
        const [a, b] = [this.segmentAt(above, up), this.segmentAt(below, down)];
        if (a >= 0 && b >= 0) add(a, b, "moved");
      }
    }
    return links;
  }

  private segmentAt(version: number, column: number): number {
    const index = this.collation.columns[column]!.cells[version] ?? -1;
    return this.segments[version]!.findIndex(({ from, to }) => from <= index && index < to);
  }

  private token(version: number, column: number): CollatedToken | null {
    const index = this.collation.columns[column]!.cells[version] ?? null;
    return index === null ? null : this.collation.tokens[version]![index]!;
  }

  /** Whether a version has a word in a column, or goes on on both sides of it. */
  private reaches(version: number, column: number): boolean {
    const [first, last] = this.reach[version]!;
    return (first <= column && column <= last) || this.token(version, column) !== null;
  }

  /** Whether a version prints words between marks: one that retells promises none, and stops nowhere. */
  private isMarked(version: number): boolean {
    return this.collation.tokens[version]!.some((one) => one.mark === null && this.isQuoted(version, one));
  }

  /** Whether what a version has in a column, a word or none, stands between its marks. */
  private isBetweenMarks(version: number, column: number): boolean {
    const token = this.token(version, column);
    return token !== null ? this.isQuoted(version, token) : this.isMarked(version);
  }

  /** How two versions compare in one column. */
  private cell(a: number, b: number, column: number): Kinship {
    if (!this.reaches(a, column) || !this.reaches(b, column)) {
      const [lone, other] = this.reaches(a, column) ? [a, b] : [b, a];
      if (this.isMoved(lone, other, column)) return "moved";
      if (this.cutOff.has(`${other} ${column} ${lone}`)) return "cut";
      // Words that the other lacks are not the same, whatever the reason.
      const word = this.token(lone, column);
      return word !== null && !isEnding(word) && this.isQuoted(lone, word) && this.isMarked(other) ? "cut" : "same";
    }
    const aMoved = this.isMoved(a, b, column);
    const bMoved = this.isMoved(b, a, column);
    const how = compared(aMoved ? null : this.token(a, column), bMoved ? null : this.token(b, column));
    const isOutside = !this.isBetweenMarks(a, column) || !this.isBetweenMarks(b, column);
    if (isOutside) return how === "same" ? "same" : "outside";
    if (how === "different") return "undecided";
    // What moved leaves a gap, or stands where another version has other words: these have not moved.
    if (aMoved || bMoved) return how === "same" ? "moved" : "outside";
    return how === "unlike" ? "outside" : how;
  }

  /** How what a version has in a column compares with another version there; moved words stand elsewhere in the other. */
  kinshipAt(version: number, other: number, column: number): Kinship {
    return this.isMoved(version, other, column) ? "moved" : this.cell(version, other, column);
  }

  /** By column: the number of its run; −1 for columns of marks. */
  private runs(): Int32Array {
    const { columns } = this.collation;
    const edges = this.edges();
    const words = columns.flatMap(({ kind }, c) => (kind === "word" ? [c] : []));
    const kinds: Kinship[] = [];
    // A comma never begins a phrase of its own.
    for (const c of words) kinds.push(this.isPunctuation(c) ? (kinds.at(-1) ?? "same") : this.columnKinship(c));
    const numbers: number[] = [];
    let run = -1;
    words.forEach((column, i) => {
      const isNew = i === 0 || kinds[i] !== kinds[i - 1] || edges.has(column);
      if (isNew && !this.fills(i, words, kinds, edges)) run++;
      numbers.push(Math.max(0, run));
      run = Math.max(0, run);
    });
    const runOf = new Int32Array(columns.length).fill(-1);
    words.forEach((column, i) => (runOf[column] = numbers[i]!));
    return runOf;
  }

  /** Whether a column lies in a short gap between two differences, or goes on with the second of them. */
  private fills(i: number, words: readonly number[], kinds: Kinship[], edges: ReadonlySet<number>): boolean {
    if (kinds[i - 1] !== "undecided" || kinds[i] === "moved" || edges.has(words[i]!)) return false;
    let next = i;
    while (next < words.length && next - i < SHORT_GAP && this.isSmallColumn(words[next]!)) next++;
    const isGap = next > i && kinds[next] === "undecided";
    if (!isGap || words.slice(i, next + 1).some((column) => edges.has(column))) return false;
    kinds.fill("undecided", i, next);
    return true;
  }

  private isPunctuation(column: number): boolean {
    return this.collation.tokens.every((_, version) => {
      const token = this.token(version, column);
      return token === null || isEnding(token);
    });
  }

  private isSmallColumn(column: number): boolean {
    return this.collation.tokens.every((_, version) => {
      const token = this.token(version, column);
      return token === null || isSmall(token);
    });
  }

  private isMoved(version: number, other: number, column: number): boolean {
    return this.moved.has(`${version} ${column} ${other}`);
  }

  /** How the versions compare in a column, for putting columns into one phrase. */
  private columnKinship(column: number): Kinship {
    let strongest: Kinship = "same";
    const { tokens } = this.collation;
    for (let a = 0; a < tokens.length; a++) {
      for (let b = a + 1; b < tokens.length; b++) {
        if (this.isMoved(a, b, column) || this.isMoved(b, a, column)) return "moved";
        const kinship = this.cell(a, b, column);
        if (STRENGTH[kinship] > STRENGTH[strongest]) strongest = kinship;
      }
    }
    return strongest;
  }

  /** Columns at which a phrase must begin: where the words of a verdict, or what moved, begin and end. */
  private edges(): Set<number> {
    const edges = new Set<number>();
    const { columns, tokens } = this.collation;
    const after = (column: number): number => {
      let next = column + 1;
      while (next < columns.length && columns[next]!.kind !== "word") next++;
      return next;
    };
    for (const places of this.occurrences) {
      places.forEach((place, version) => {
        if (place === null) return;
        edges.add(tokens[version]![place[0]]!.column).add(after(tokens[version]![place[1] - 1]!.column));
      });
    }
    // Where a report breaks a quotation off to name the speaker, one mark closes and the next opens.
    for (const own of tokens) {
      own.forEach((token, i) => {
        const isGap = token.mark === "opens" && own[i - 1]?.mark === "closes";
        const next = isGap ? own.slice(i).find(({ mark }) => mark === null) : undefined;
        if (next !== undefined) edges.add(next.column);
      });
    }
    for (const { pairs } of this.moves) {
      for (const key of ["from", "to"] as const) edges.add(pairs[0]![key]).add(after(pairs.at(-1)![key]));
    }
    return edges;
  }

  private segmentsOf(version: number): Segment[] {
    const made: Segment[] = [];
    this.collation.tokens[version]!.forEach((token, index) => {
      if (token.mark !== null) return;
      const verdict = this.occurrences.findIndex((places) => {
        const place = places[version];
        return place !== null && place !== undefined && place[0] <= index && index < place[1];
      });
      const unit = verdict >= 0 ? verdict : this.verdicts.length + this.runOf[token.column]!;
      const last = made.at(-1);
      const isGlued = last !== undefined && verdict < 0 && isEnding(token);
      if (isGlued || last?.unit === unit) last.to = index + 1;
      else made.push({ unit, from: index, to: index + 1, kinship: "same", verdict: verdict >= 0 ? verdict : null });
    });
    return made;
  }

  private strongest(segment: Segment, version: number): Kinship {
    if (segment.verdict !== null) {
      return this.isActive(segment.verdict) ? this.verdicts[segment.verdict]!.verdict : "same";
    }
    let strongest: Kinship = "same";
    for (const other of this.segments.keys()) {
      if (other === version) continue;
      const kinship = this.columnsOf(segment, version).reduce<Kinship>((most, column) => {
        const here = this.kinshipAt(version, other, column);
        return STRENGTH[here] > STRENGTH[most] ? here : most;
      }, "same");
      if (STRENGTH[kinship] > STRENGTH[strongest]) strongest = kinship;
    }
    return strongest;
  }

  /** Whether the versions print words of a verdict in several spellings; of one there is nothing to decide. */
  isActive(verdict: number): boolean {
    const spelled = this.segments.flatMap((versionSegments, version) =>
      versionSegments
        .filter((segment) => segment.verdict === verdict)
        .map((segment) =>
          this.wordsOf(segment, version)
            .map((token) => token.spelled)
            .join(" "),
        ),
    );
    return new Set(spelled).size > 1;
  }

  private keys(segment: Segment, version: number): string {
    return this.wordsOf(segment, version)
      .map(({ key }) => key)
      .join(" ");
  }

  private columnsOf(segment: Segment, version: number): number[] {
    return this.wordsOf(segment, version).map(({ column }) => column);
  }

  private wordsOf({ from, to }: Segment, version: number): CollatedToken[] {
    return this.collation.tokens[version]!.slice(from, to).filter((token) => !isEnding(token));
  }

  private compare(a: Segment, above: number, b: Segment, below: number): Kinship {
    if (a.verdict !== null) {
      const [words, others] = [this.keys(a, above), this.keys(b, below)];
      return words === others ? "same" : this.verdicts[a.verdict]!.verdict;
    }
    const columns = new Set([...this.columnsOf(a, above), ...this.columnsOf(b, below)]);
    return [...columns].reduce<Kinship>((most, column) => {
      const here = this.cell(above, below, column);
      return STRENGTH[here] > STRENGTH[most] ? here : most;
    }, "same");
  }
}
