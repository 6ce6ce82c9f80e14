import { builder } from "./dom.js";

/** Gives the reader a file. @param type a media type; text is in UTF-8 */
export type Save<Content extends BlobPart = string> = (name: string, content: Content, type: string) => void;

/** The browser's own way of saving a file. */
export function saveIn(document: Document): Save<BlobPart> {
  return (name, content, type) => {
    const isText = typeof content === "string";
    const url = URL.createObjectURL(new Blob([content], { type: isText ? `${type};charset=utf-8` : type }));
    builder(document)("a", { href: url, download: name }).click();
    // Some browsers begin to read it a little later.
    setTimeout(() => {
      URL.revokeObjectURL(url);
    }, 1_000);
  };
}
