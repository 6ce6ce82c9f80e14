/** Names of papers and agencies as they are compared. */

/** A name in small letters without its article, by which two printings of it are compared. */
export function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the\s+/u, "")
    .replace(/\s+/gu, " ")
    .trim();
}

/** "Meridian News Agency" → "MNA"; of one word none. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/u).filter((word) => /^\p{Lu}/u.test(word) && !/^The$/iu.test(word));
  return words.length > 1 ? words.map((word) => word[0]).join("") : "";
}
