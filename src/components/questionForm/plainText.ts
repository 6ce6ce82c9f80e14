/**
 * Text as a teacher typed it, written so that Markdown and YAML read just that text and nothing else: in Markdown any
 * ASCII punctuation after a backslash stands for itself (CommonMark 2.4), and a JSON string is a double-quoted scalar
 * of YAML 1.2 (1.2.2, section 1.3).
 */

/** Characters that no text file should hold; and what joins lines in other scripts becomes a space. */
// eslint-disable-next-line no-control-regex -- these are the characters that are taken out
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufeff\ufffe\uffff]/g;

/** Half a surrogate pair, which no file can hold. */
const LONE = /\p{Surrogate}/gu;

/** Lines without controls and without spaces at their ends. Half a surrogate pair becomes U+FFFD. */
function cleanLines(text: string): string[] {
  return text
    .replace(LONE, "\ufffd")
    .replace(/\r\n?/g, "\n")
    .replace(CONTROLS, "")
    .replace(/[\u2028\u2029\t]/g, " ")
    .split("\n")
    .map((line) => line.trim());
}

/** One line of plain text. */
export function oneLine(text: string): string {
  return cleanLines(text).filter(Boolean).join(" ").replace(/\s+/g, " ").trim();
}

/** Paragraphs of plain text: an empty line parts them. */
function paragraphs(text: string): string[][] {
  const found: string[][] = [[]];
  for (const line of cleanLines(text)) {
    if (line !== "") found.at(-1)!.push(line);
    else if (found.at(-1)!.length > 0) found.push([]);
  }
  return found.filter((lines) => lines.length > 0);
}

/** Plain text as Markdown. */
export function markdownOf(text: string): string {
  return paragraphs(text)
    .map((lines) => lines.map(escaped).join("\n"))
    .join("\n\n");
}

/** One line of plain text as Markdown. */
export function markdownLine(text: string): string {
  return escaped(oneLine(text));
}

function escaped(line: string): string {
  return (
    line
      .replace(/[\\`*_[\]<>|~&@]/g, "\\$&")
      // What would be a heading, a list, a rule or a fence stands at the beginning.
      .replace(/^[#=+-]/, "\\$&")
      .replace(/^(\d{1,9})([.)])/, "$1\\$2")
      // Addresses would become links.
      .replace(/:(?=\/\/)/g, "\\:")
      .replace(/www(?=\.)/gi, "$&\\")
  );
}

/** A text as a YAML scalar on one line. */
export function quoted(text: string): string {
  return JSON.stringify(text.replace(LONE, "\ufffd"));
}

/** Names stand as they are; whatever YAML could read as something else is quoted. */
export function scalar(value: string): string {
  const isName = /^[a-z][a-z0-9-]*$/.test(value) && !/^(?:true|false|null|yes|no|on|off|y|n|none)$/.test(value);
  return isName ? value : quoted(value);
}

const LONGEST_ID = 50;

/** An id of words: small letters, digits and hyphens. Empty where there are none of these. */
export function slug(words: string): string {
  const plain = words
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}+/gu, "")
    .replace(/[^a-z0-9]+/g, "-");
  return plain.slice(0, LONGEST_ID).replace(/^-|-$/g, "");
}
