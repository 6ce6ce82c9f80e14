import { marked, type Token, type Tokens } from "marked";
import { DIMENSIONS, type Dimension } from "../../src/coding/index.js";
import { STAGES, type Stage } from "../../src/exercises/types.js";
import { wordsOfLine } from "../../src/prose/markdown.js";
import { object, oneOf, optional, type Problems, type Schema, text } from "../../src/dataset/schemaReader.js";
import { readYaml } from "../../src/dataset/yamlFile.js";

/** What the front matter of a file says for all of its exercises. */
export interface Front {
  title: string;
  lesson: Dimension | null;
  stage: Stage;
}

/** One exercise as it stands in its file, cut into its parts but not yet read. Lines are 1-based. */
export interface Section {
  /** Empty where the heading has none. */
  id: string;
  title: string;
  line: number;
  /** Markdown. */
  prompt: string;
  promptLine: number;
  /** Markdown without its `>`. */
  hint: string;
  hintLine: number;
  /** The YAML of each block fenced as `exercise`. */
  blocks: { yaml: string; line: number }[];
}

interface ExerciseFile {
  front: Front;
  sections: Section[];
}

const front: Schema<Front> = object<Front>({
  title: optional(text(), ""),
  lesson: optional<Dimension | null>(oneOf(DIMENSIONS), null),
  stage: optional(oneOf(STAGES), "practice"),
});

const NO_FRONT: Front = { title: "", lesson: null, stage: "practice" };

/**
 * Cuts a file of exercises into its parts: front matter, and at each `## Heading {#id}` an exercise. What stands before
 * the first heading is for the author alone.
 */
export function cutFile(source: string, file: string, problems: Problems): ExerciseFile {
  const lines = source.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  const yaml = frontMatter(lines);
  const read = yaml === null ? null : readYaml(`\n${yaml}`, file, front, problems);
  // The front matter becomes empty lines, so that every line keeps its number.
  const body = yaml === null ? lines : "\n".repeat(yaml.split("\n").length + 1) + lines.slice(yaml.length + 8);
  return { front: read ?? NO_FRONT, sections: cut(body) };
}

/** The lines between `---` and `---` at the top; null where there are none. */
function frontMatter(source: string): string | null {
  if (!source.startsWith("---\n")) return null;
  const end = source.indexOf("\n---\n", 3);
  return end < 0 ? null : source.slice(4, Math.max(4, end));
}

function cut(source: string): Section[] {
  const sections: Section[] = [];
  // The lexer drops empty lines at the top, so they are counted here.
  let line = 1;
  for (const token of tokensOf(source)) {
    const here = line;
    line += count(token.raw);
    if (isHeading(token)) {
      sections.push({ ...headingOf(token), line: here, ...EMPTY, blocks: [] });
      continue;
    }
    const section = sections.at(-1);
    if (section !== undefined) take(section, token, here);
  }
  return sections;
}

const EMPTY = { prompt: "", promptLine: 0, hint: "", hintLine: 0 };

/** The lexer's tokens; they are the source, one after the other. */
function tokensOf(source: string): Token[] {
  const top = /^\n*/.exec(source)![0];
  return [{ type: "space", raw: top }, ...marked.lexer(source.slice(top.length), { gfm: true })];
}

function count(raw: string): number {
  return raw.split("\n").length - 1;
}

function isHeading(token: Token): token is Tokens.Heading {
  return token.type === "heading" && (token as Tokens.Heading).depth <= 2;
}

function take(section: Section, token: Token, line: number): void {
  if (token.type === "code" && /^exercise\b/.test((token as Tokens.Code).lang ?? "")) {
    section.blocks.push({ yaml: (token as Tokens.Code).text, line: line + 1 });
  } else if (token.type === "blockquote") {
    section.hint += `${(token as Tokens.Blockquote).text}\n\n`;
    section.hintLine ||= line;
  } else if (section.prompt !== "" || token.type !== "space") {
    section.prompt += token.raw;
    section.promptLine ||= line;
  }
}

/** "Which *day*? {#which-day}" → title, as words, and id. */
function headingOf({ text: heading }: Tokens.Heading): { title: string; id: string } {
  const at = heading.lastIndexOf("{#");
  if (at < 0 || !heading.trimEnd().endsWith("}")) return { title: wordsOfLine(heading), id: "" };
  return { title: wordsOfLine(heading.slice(0, at)), id: heading.trimEnd().slice(at + 2, -1) };
}
