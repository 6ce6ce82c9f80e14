import type { Parse, Part } from "../parser/index.js";

/** A line as it stands on paper. Its words are a stretch of the report. */
export interface Line {
  part: Part["part"];
  /** From 1, through the whole report. */
  number: number;
  text: string;
  /** Whether a paragraph begins here. */
  begins: boolean;
}

/** Characters of a line of a printed report: as many as fit beside the numbers on A4. */
const WIDTH = 76;

/** A report cut into lines that have a number, so that a class can say “line 12”. What is no part of the article is left out. */
export function numberedLines({ text, parts }: Pick<Parse, "text" | "parts">, width = WIDTH): Line[] {
  const lines = parts
    .filter(({ part }) => part !== "boilerplate")
    .flatMap(({ part, start, end }) =>
      linesOf(text.slice(start, end), width).map((line, i) => ({ part, text: line, begins: i === 0 })),
    );
  return lines.map((line, i) => ({ ...line, number: i + 1 }));
}

/** Breaks at white space; a word that is longer than a line is cut. */
function linesOf(paragraph: string, width: number): string[] {
  const lines: string[] = [];
  let from = 0;
  const end = paragraph.trimEnd().length;
  while (from < end) {
    while (/\s/.test(paragraph.charAt(from))) from++;
    let to = Math.min(from + width, end);
    const broken = paragraph.slice(from, to).indexOf("\n");
    if (broken > 0) to = from + broken;
    else if (to < end && !/\s/.test(paragraph.charAt(to))) {
      const space = paragraph.slice(from, to).search(/\s\S*$/);
      if (space > 0) to = from + space;
    }
    lines.push(paragraph.slice(from, to).trimEnd());
    from = to;
  }
  return lines;
}
