import { escapeMarkup } from "./html.js";

/** XML that is made of strings, each of them escaped where it enters. */
export class Xml {
  constructor(readonly markup: string) {}
}

type Content = Xml | string | readonly Content[];
type Attributes = Readonly<Record<string, string | number>>;

/** An element. Strings in it are text. */
export function xml(name: string, attributes: Attributes = {}, ...content: Content[]): Xml {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  const inner = content.map(markup).join("");
  return new Xml(inner === "" ? `<${name}${pairs.join("")}/>` : `<${name}${pairs.join("")}>${inner}</${name}>`);
}

function markup(content: Content): string {
  if (typeof content === "string") return escaped(content);
  return content instanceof Xml ? content.markup : content.map(markup).join("");
}

/**
 * Text for XML. Readers of XML 1.1, and some of 1.0, take rare line ends for common ones unless they are written out;
 * at a sign that stands for a lost one, some warn of a broken file.
 */
function escaped(text: string): string {
  return escapeMarkup(text).replace(/[\u0085\u2028\u2029\ufffd]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** A whole XML file. */
export function xmlFile(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.markup}\n`;
}
