/** The web page in a file that a browser saved as one (RFC 2557): its first part that is HTML, and what its head says. */
export function mhtmlPage(source: string, decode: (bytes: Uint8Array, charset: string) => string): string {
  const { fields, body } = entity(source);
  const boundary = /boundary="?([^";]+)"?/i.exec(fields.get("content-type") ?? "")?.[1];
  const parts = boundary === undefined ? [{ fields, body }] : body.split(`--${boundary}`).slice(1).map(entity);
  const page = parts.find((part) => /^text\/html\b/i.test(part.fields.get("content-type") ?? ""));
  if (page === undefined) throw new Error("there is no web page in it");
  const charset = /charset="?([\w-]+)/i.exec(page.fields.get("content-type")!)?.[1] ?? "utf-8";
  const html = decode(bytesOf(page.body, page.fields.get("content-transfer-encoding") ?? ""), charset);
  const from = fields.get("snapshot-content-location") ?? page.fields.get("content-location") ?? "";
  // As browsers note it that save a page alone.
  return /^https?:\S+$/.test(from)
    ? `<!-- saved from url=(${String(from.length).padStart(4, "0")})${from} -->${html}`
    : html;
}

interface Entity {
  fields: Map<string, string>;
  body: string;
}

/** A head of fields, an empty line, a body. */
function entity(text: string): Entity {
  const start = text.replace(/^\r?\n/, "");
  const end = /\r?\n\r?\n/.exec(start);
  const head = end === null ? start : start.slice(0, end.index);
  const fields = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/)) {
    const [, name, value] = /^([\w-]+):\s*(.*)$/.exec(line) ?? [];
    if (name !== undefined) fields.set(name.toLowerCase(), value!);
  }
  return { fields, body: end === null ? "" : start.slice(end.index + end[0].length) };
}

function bytesOf(body: string, encoding: string): Uint8Array {
  if (/base64/i.test(encoding)) return latin1(atob(body.replace(/[^A-Za-z0-9+/=]/g, "")));
  if (!/quoted-printable/i.test(encoding)) return latin1(body);
  const plain = body.replace(/=\r?\n/g, "");
  return latin1(plain.replace(/=([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))));
}

/** A byte a character: what was read as Latin-1 is bytes again. */
function latin1(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}
