/**
 * Slips in a lesson's Markdown that hide what follows them, or put it where nobody shows it: a line each,
 * `file:line: what. remedy.`
 * @param source the untouched text of the file
 * @param path of the file, as messages name it
 */
export function lessonSlips(source: string, path: string): string[] {
  const slips: string[] = [];
  const say = (line: number, message: string): void => void slips.push(`${path}:${line}: ${message}`);
  const headings = new Map<string, number>();
  let fence: { sign: string; line: number } | null = null;
  let comment: { line: number } | null = null;
  for (const [i, text] of source.split("\n").entries()) {
    const line = i + 1;
    const sign = /^ {0,3}(`{3,}|~{3,})/.exec(text)?.[1];
    if (fence !== null) {
      if (sign?.startsWith(fence.sign) === true && text.trim() === sign) fence = null;
      continue;
    }
    if (comment === null && sign !== undefined) fence = { sign, line };
    const outside = withoutComments(text, comment !== null);
    comment = outside.isOpen ? (comment ?? { line }) : null;
    const [, signs = "", title = ""] = /^ {0,3}(#{1,6})[ \t]+(.*?)[ \t#]*$/.exec(outside.text) ?? [];
    if (signs.length === 3 && headings.size === 0)
      say(line, `the card "${title}" stands before the first "## …", so it is no card. Move it below one.`);
    if (signs === "" || signs.length > 2) continue;
    const first = headings.get(title);
    if (first === undefined) headings.set(title, line);
    else say(line, `a second "## ${title}" (the first: line ${first}). Put their texts together.`);
  }
  if (fence !== null) say(fence.line, `${fence.sign} opens code that nothing closes. Close it or remove it.`);
  if (comment !== null) say(comment.line, "<!-- opens a comment that nothing closes. Write --> after it.");
  return slips;
}

/** A line without its comments, and whether one is open at its end. */
function withoutComments(text: string, isOpen: boolean): { text: string; isOpen: boolean } {
  const closed = (isOpen ? `<!--${text}` : text).replace(/<!--.*?-->/g, "");
  const at = closed.indexOf("<!--");
  return at < 0 ? { text: closed, isOpen: false } : { text: closed.slice(0, at), isOpen: true };
}
