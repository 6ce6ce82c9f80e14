/** Deeper than elements stand in each other on pages that people read. */
const DEEPEST = 150;
/** Elements that end by themselves, and those that have no inside. */
const SHORT = new Set(
  `area base br col embed hr img input link meta param source track wbr p li dt dd td th tr tbody thead tfoot option
  optgroup colgroup rp rt`.split(/\s+/),
);

/**
 * A page's source without the marks of elements that stand too deep in others; what is in them stays. No page that people
 * read has such, and a document made of one takes minutes. The base of its links, and what it would run where something
 * happens, bear other names: nobody sees the page, and browsers warn of them.
 */
export function harmless(html: string): string {
  let depth = 0;
  return html.replace(/<(\/?)([a-zA-Z][^\s/<>]*)[^<>]*>/g, (whole, end: string, name: string) => {
    if (/^base$/i.test(name)) return " ";
    const tag = /\bon/i.test(whole) ? whole.replace(/(?<=[\s"'/])on[a-z]+(?=\s*=)/gi, "data-on") : whole;
    if (SHORT.has(name.toLowerCase()) || tag.endsWith("/>")) return tag;
    if (end === "") return ++depth > DEEPEST ? " " : tag;
    if (depth === 0) return tag;
    return depth-- > DEEPEST ? " " : tag;
  });
}
