/** Groups of rich text that hold no words of it. */
const NO_WORDS = new Set(
  `fonttbl colortbl stylesheet info pict object header headerl headerr footer footerl footerr footnote annotation listtable
  listoverridetable revtbl rsidtbl generator themedata datastore xmlnstbl fldinst filetbl nonshppict shpinst latentstyles`.split(
    /\s+/,
  ),
);
const SIGNS: Readonly<Record<string, string>> = {
  par: "\n\n",
  sect: "\n\n",
  page: "\n\n",
  line: "\n",
  row: "\n\n",
  cell: " | ",
  tab: " ",
  emdash: "—",
  endash: "–",
  lquote: "‘",
  rquote: "’",
  ldblquote: "“",
  rdblquote: "”",
  bullet: "•",
};
/** A bracket, a control word with its number, an escaped byte or character, or words. */
const PIECE = /([{}])|\\([a-z]+)(-?\d{1,10})? ?|\\'([\da-f]{2})|\\(.)|([^{}\\]+)/gisu;
const MOST_GROUPS = 1_000;

/**
 * The text of a rich text file (RTF 1.9), a line a paragraph. Pictures, tables of fonts, notes and hidden words are left out.
 * @param source as Latin-1: it is ASCII, with other characters escaped
 * @param fromByte a character of the Western European set
 * @throws {Error} where it is no rich text, or nests too deep
 */
export function rtfText(source: string, fromByte: (byte: number) => string): string {
  if (!source.startsWith("{\\rtf")) throw new Error("it is no rich text");
  let text = "";
  /** Whether words count, and how many characters stand in for one that older programs cannot show. */
  let group = { isText: true, spare: 1 };
  const around: (typeof group)[] = [];
  let skip = 0;
  const add = (words: string): void => {
    const left = words.slice(skip);
    skip = Math.max(0, skip - words.length);
    if (group.isText) text += left;
  };
  for (const [, bracket, word, number, byte, sign, words] of source.matchAll(PIECE)) {
    if (bracket === "{") {
      if (around.push({ ...group }) > MOST_GROUPS) throw new Error("it nests too deep");
    } else if (bracket === "}") {
      group = around.pop() ?? group;
      skip = 0;
    } else if (byte !== undefined) add(fromByte(Number.parseInt(byte, 16)));
    else if (words !== undefined) add(words.replace(/[\r\n]+/g, ""));
    else if (sign !== undefined) {
      if (sign === "*") group.isText = false;
      else
        add(sign === "~" ? " " : sign === "_" ? "-" : /[\r\n]/.test(sign) ? "\n\n" : /[\\{}]/.test(sign) ? sign : "");
    } else if (word === "u" && number !== undefined) {
      if (group.isText) text += String.fromCharCode(Number(number) & 0xffff);
      skip = group.spare;
    } else if (word === "uc") group.spare = Math.min(8, Math.max(0, Number(number ?? 1)));
    else if (word === "v" || word === "deleted") group.isText = number === "0";
    else if (NO_WORDS.has(word!)) group.isText = false;
    else if (group.isText) text += SIGNS[word!] ?? "";
  }
  return text.replace(/ \| ?(?=\n)/g, "");
}
