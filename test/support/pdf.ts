import { createHash } from "node:crypto";
import { zlibSync } from "fflate";

/** Writes small PDFs for tests: letters at places, in Helvetica, by ISO 32000-1. */

/** Widths of Helvetica's characters from the blank to "~", in thousandths of the size (Adobe's font metrics). */
const WIDTHS = (
  "278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 " +
  "584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 " +
  "278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 " +
  "500 500 500 334 260 334 584"
)
  .split(" ")
  .map(Number);

/** How wide words are, in points. */
function widthOf(text: string, size: number): number {
  return Array.from(text).reduce((sum, sign) => sum + (WIDTHS[sign.charCodeAt(0) - 32] ?? 556) * (size / 1000), 0);
}

export interface Line {
  text: string;
  /** Points from the left and from the top of the page, to the line on which the letters stand. */
  x: number;
  y: number;
  size?: number;
  /** Points by which each blank is wider, as in lines that fill a column. */
  stretch?: number;
  /** Degrees, against the clock. */
  turned?: number;
}

export interface Page {
  lines: readonly Line[];
  /** Degrees by which the page is turned when it is shown. */
  rotate?: number;
  width?: number;
  height?: number;
  /** Instead of the lines: what the page's stream holds, as it stands, and its filter. */
  stream?: { bytes: Uint8Array; filter: string };
}

interface Options {
  /** What must be typed to read it; "" where it is locked against changes only. */
  password?: string;
}

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0) & 0xff);

/** Characters of Windows-1252 beyond Latin-1, and ligatures where the fonts of these files have them. */
const CODES: Record<string, number> = { "‘": 0x91, "’": 0x92, "“": 0x93, "”": 0x94, "–": 0x96, "—": 0x97, ﬁ: 1, ﬂ: 2 };

function codesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => CODES[sign] ?? sign.charCodeAt(0) & 0xff);
}

/** A PDF with these pages. */
export function pdf(pages: readonly Page[], { password }: Options = {}): Uint8Array<ArrayBuffer> {
  const objects: { head: string; stream?: Uint8Array }[] = [];
  const kids = pages.map((_, i) => `${4 + i * 2} 0 R`).join(" ");
  objects.push({ head: "<< /Type /Catalog /Pages 2 0 R >>" });
  objects.push({ head: `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>` });
  objects.push({
    head: "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding << /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [1 /fi /fl] >> >>",
  });
  pages.forEach(({ lines, rotate = 0, width = 595, height = 842, stream }, i) => {
    objects.push({
      head: `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${rotate} /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + i * 2} 0 R >>`,
    });
    const bytes = stream?.bytes ?? contentOf(lines, height);
    objects.push({
      head: `<< /Length ${bytes.length}${stream === undefined ? "" : ` /Filter ${stream.filter}`} >>`,
      stream: bytes,
    });
  });
  const id = latin1("0123456789abcdef");
  const lock = password === undefined ? null : lockOf(password, id);
  const parts: Uint8Array[] = [latin1("%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")];
  const size = (): number => parts.reduce((sum, { length }) => sum + length, 0);
  const places = objects.map(({ head, stream }, i) => {
    const at = size();
    parts.push(latin1(`${i + 1} 0 obj\n${head}\n`));
    if (stream !== undefined)
      parts.push(latin1("stream\n"), lock === null ? stream : lock.hide(stream, i + 1), latin1("\nendstream\n"));
    parts.push(latin1("endobj\n"));
    return at;
  });
  const at = size();
  const rows = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  const encrypt = lock === null ? "" : ` /Encrypt ${lock.dictionary} /ID [${hex(id)} ${hex(id)}]`;
  parts.push(
    latin1(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${encrypt} >>\nstartxref\n${at}\n%%EOF\n`,
    ),
  );
  return new Uint8Array(Buffer.concat(parts));
}

function contentOf(lines: readonly Line[], height: number): Uint8Array {
  return Buffer.concat(
    lines.flatMap(({ text, x, y, size = 10, stretch = 0, turned = 0 }) => {
      const [cos, sin] = [Math.cos((turned * Math.PI) / 180), Math.sin((turned * Math.PI) / 180)];
      const matrix = [cos, sin, -sin, cos].map((value) => value.toFixed(4)).join(" ");
      const escaped = [...codesOf(text)].flatMap((code) => ([0x28, 0x29, 0x5c].includes(code) ? [0x5c, code] : [code]));
      return [
        latin1(`BT /F1 ${size} Tf ${stretch} Tw ${matrix} ${x} ${height - y} Tm (`),
        Uint8Array.from(escaped),
        latin1(") Tj ET\n"),
      ];
    }),
  );
}

const hex = (bytes: Uint8Array): string => `<${Buffer.from(bytes).toString("hex")}>`;

/** The standard lock with 40 bits (ISO 32000-1, 7.6.3, revision 2). */
function lockOf(
  password: string,
  id: Uint8Array,
): { dictionary: string; hide: (bytes: Uint8Array, n: number) => Uint8Array } {
  const pad = Buffer.from("28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a", "hex");
  const padded = (text: string): Uint8Array => Buffer.concat([latin1(text), pad]).subarray(0, 32);
  const md5 = (...bytes: Uint8Array[]): Buffer => createHash("md5").update(Buffer.concat(bytes)).digest();
  const owner = rc4(md5(padded("owner")).subarray(0, 5), padded(password));
  const key = md5(padded(password), owner, Uint8Array.of(0xfc, 0xff, 0xff, 0xff), id).subarray(0, 5);
  const user = rc4(key, pad);
  return {
    dictionary: `<< /Filter /Standard /V 1 /R 2 /P -4 /O ${hex(owner)} /U ${hex(user)} >>`,
    hide: (bytes, n) => rc4(md5(key, Uint8Array.of(n & 0xff, n >> 8, 0, 0, 0)).subarray(0, 10), bytes),
  };
}

function rc4(key: Uint8Array, bytes: Uint8Array): Uint8Array {
  const box = Uint8Array.from({ length: 256 }, (_, i) => i);
  const swap = (i: number, j: number): void => {
    [box[i], box[j]] = [box[j]!, box[i]!];
  };
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + box[i]! + key[i % key.length]!) & 255;
    swap(i, j);
  }
  let [i, j] = [0, 0];
  return bytes.map((byte) => {
    i = (i + 1) & 255;
    j = (j + box[i]!) & 255;
    swap(i, j);
    return byte ^ box[(box[i]! + box[j]!) & 255]!;
  });
}

/** Where and how words are set. */
interface Column {
  x: number;
  y: number;
  width: number;
  size?: number;
  /** Points from line to line. */
  leading?: number;
  /** Points by which the first line of a paragraph stands in. */
  indent?: number;
  /** Points between paragraphs. */
  space?: number;
  /** Whether lines fill the column, the last of a paragraph apart. */
  isFull?: boolean;
}

/**
 * Sets paragraphs line by line. A word of which "·" says where it may be broken is broken with a hyphen where it does not fit.
 * @returns the lines, the last `y` plus one line
 */
export function set(paragraphs: readonly string[], column: Column): { lines: Line[]; y: number } {
  const { x, width, size = 10, leading = size * 1.2, indent = 0, space = 0, isFull = false } = column;
  const lines: Line[] = [];
  let y = column.y;
  for (const paragraph of paragraphs) {
    const words = paragraph.split(" ");
    let own: string[] = [];
    let inset = indent;
    const put = (isLast: boolean): void => {
      const text = own.join(" ");
      const free = width - inset - widthOf(text, size);
      const stretch = isFull && !isLast && own.length > 1 ? free / (own.length - 1) : 0;
      lines.push({ text, x: x + inset, y, size, stretch });
      y += leading;
      inset = 0;
      own = [];
    };
    while (words.length > 0) {
      const word = words.shift()!;
      const fits = (text: string): boolean => widthOf([...own, text].join(" "), size) <= width - inset;
      if (fits(word.replaceAll("·", ""))) {
        own.push(word.replaceAll("·", ""));
        continue;
      }
      const parts = word.split("·");
      let taken = parts.length - 1;
      while (taken > 0 && !fits(`${parts.slice(0, taken).join("")}-`)) taken--;
      if (taken > 0) {
        own.push(`${parts.slice(0, taken).join("")}-`);
        words.unshift(parts.slice(taken).join("·"));
      } else words.unshift(word);
      put(false);
    }
    put(true);
    y += space;
  }
  return { lines, y };
}

/** A page that unpacks to so many bytes. */
export function bomb(bytes: number): Uint8Array<ArrayBuffer> {
  return pdf([
    { lines: [], stream: { bytes: zlibSync(new Uint8Array(bytes).fill(0x20), { level: 9 }), filter: "/FlateDecode" } },
  ]);
}
