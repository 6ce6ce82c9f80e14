import type { Statement } from "../../coding/collation/statement.js";
import { type CollatedToken, WordClass } from "../../coding/collation/types.js";
import { overlaps } from "../../coding/terms.js";

/** A small word that can turn the sense, and the reports that have the words beside it with and without such a word. */
export interface OperatorWords {
  kind: "condition" | "negation" | "limit";
  /** As the first report prints it. */
  word: string;
  has: readonly string[];
  lacks: readonly string[];
}

/** Words that turn the sense, and others that say as much in their place: who has one of them does not lack it. */
const OPERATORS: Readonly<Record<OperatorWords["kind"], { words: readonly string[]; others: readonly string[] }>> = {
  condition: {
    words: ["if", "unless", "provided"],
    others: ["when", "whenever", "should", "case", "event", "condition", "once", "otherwise", "would"],
  },
  negation: {
    words: ["not", "never", "no", "nobody", "nothing", "none", "neither", "without"],
    others: [
      "nor",
      "hardly",
      "barely",
      "lack",
      "fail",
      "refus",
      "deni",
      "deny",
      "reject",
      "unable",
      "impossible",
      "little",
    ],
  },
  limit: { words: ["only"], others: ["just", "mere", "sole", "alone", "but", "nothing"] },
};
const KINDS = Object.keys(OPERATORS) as OperatorWords["kind"][];
/** How many words behind it the word of content may stand that an operator belongs to: "if the mayor acts". */
const SCOPE = 4;

/**
 * Words such as "if" and "not" that some versions have and others lack, although these have the words that it belongs to:
 * "if Russia acts aggressively, we’ll respond" and "will respond to Russia’s aggressive actions".
 */
export function operatorsIn(statement: Statement): OperatorWords[] {
  return KINDS.flatMap((kind): OperatorWords[] => {
    const versions = statement.versions.map((_, version) => coreOf(statement, version));
    const words = versions.map((tokens) => tokens.filter((token) => isOperator(token, kind)));
    const having = [...words.keys()].filter((version) => words[version]!.length > 0);
    const [first] = having;
    if (first === undefined) return [];
    const lacking = [...versions.keys()].filter((version) => {
      if (versions[version]!.some((token) => isOfKind(token, kind))) return false;
      return having.some((other) =>
        words[other]!.some((operator) => hasScope(versions[version]!, scopeOf(versions[other]!, operator))),
      );
    });
    if (lacking.length === 0) return [];
    const reports = (list: readonly number[]): string[] => [
      ...new Set(list.map((version) => statement.versions[version]!.row.report_id)),
    ];
    const word = printedWord(statement, first, words[first]![0]!);
    const has = having.filter((version) =>
      words[version]!.some((token) => printedWord(statement, version, token) === word),
    );
    const lacks = reports(lacking).filter((id) => !reports(having).includes(id));
    return lacks.length === 0 ? [] : [{ kind, word, has: reports(has), lacks }];
  });
}

function coreOf({ comparison, versions }: Statement, version: number): CollatedToken[] {
  const { core } = versions[version]!;
  return comparison.collation.tokens[version]!.filter((token) => token.mark === null && overlaps(token, core));
}

/** "won’t" and "cannot" are compared in parts; a reader sees one word. */
function printedWord({ versions, comparison }: Statement, version: number, token: CollatedToken): string {
  const tokens = comparison.collation.tokens[version]!;
  const before = tokens[tokens.indexOf(token) - 1];
  const start = before !== undefined && before.mark === null && before.end === token.start ? before.start : token.start;
  const { text, start: from } = versions[version]!;
  return text.slice(start - from, token.end - from).toLowerCase();
}

/** "nothing" has "noth" as its stem. */
function isOperator({ key, spelled }: CollatedToken, kind: OperatorWords["kind"]): boolean {
  const { words } = OPERATORS[kind];
  return words.includes(key) || words.includes(spelled);
}

function isOfKind(token: CollatedToken, kind: OperatorWords["kind"]): boolean {
  return isOperator(token, kind) || OPERATORS[kind].others.some((other) => token.spelled.startsWith(other));
}

/** The first word of content behind an operator, in its clause. */
function scopeOf(tokens: readonly CollatedToken[], operator: CollatedToken): string | null {
  const at = tokens.indexOf(operator) + 1;
  for (const token of tokens.slice(at, at + SCOPE)) {
    if (token.class === WordClass.punctuation) return null;
    if (token.class === WordClass.content && token.key.length > 3) return token.key;
  }
  return null;
}

function hasScope(tokens: readonly CollatedToken[], scope: string | null): boolean {
  return scope !== null && tokens.some(({ key }) => key === scope);
}
