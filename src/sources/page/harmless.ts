/** Deeper than elements stand in each other on pages that people read. */
const DEEPEST = 150;
/** Elements that end by themselves, and those that have no inside. */
const SHORT = new Set(
  `area base br col embed hr img input link meta param source track wbr p li dt dd td th tr tbody thead tfoot option
  optgroup colgroup rp rt`.split(/\s+/),
);
/** Those that a browser opens again in each paragraph after them until they are closed (HTML 13.2.4.3). */
const STYLED = new Set("a b big code em font i nobr s small strike strong tt u".split(" "));
/** More of them in each other are on no page that people read. */
const DEEPEST_STYLED = 10;
/** What browsers may open again so in all: a page of 1,000 paragraphs in ten elements that nobody closed is still read as it is. */
const MOST_REOPENED = 10_000;
/** Elements that begin a paragraph, and so one more of each that is open. */
const BLOCK = new Set("p li dt dd td th div h1 h2 h3 h4 h5 h6 blockquote section article pre".split(" "));

/**
 * A page's source without the marks of elements that stand too deep in others; what is in them stays. No page that people
 * read has such, and a document made of one takes minutes, or gigabytes. The base of its links, and what it would run where
 * something happens, bear other names: nobody sees the page, and browsers warn of them.
 */
export function harmless(html: string): string {
  let depth = 0;
  const styled = openStyles();
  return html.replace(/<(\/?)([a-zA-Z][^\s/<>]*)[^<>]*>/g, (whole, end: string, given: string) => {
    const name = given.toLowerCase();
    if (name === "base") return " ";
    const tag = /\bon/i.test(whole) ? whole.replace(/(?<=[\s"'/])on[a-z]+(?=\s*=)/gi, "data-on") : whole;
    if (STYLED.has(name)) return styled.isKept(name, end !== "") ? tag : "";
    const before = end === "" && BLOCK.has(name) ? styled.closedBefore() : "";
    if (SHORT.has(name) || tag.endsWith("/>")) return before + tag;
    if (end === "") return ++depth > DEEPEST ? " " : before + tag;
    if (depth === 0) return tag;
    return depth-- > DEEPEST ? " " : tag;
  });
}

/** Keeps count of the elements that a browser would open again. */
function openStyles() {
  let open: string[] = [];
  /** Elements that were opened and left out: so many of their ends are left out too. */
  let left = 0;
  let reopened = 0;
  return {
    isKept(name: string, isEnd: boolean): boolean {
      if (!isEnd) {
        const hasRoom = left === 0 && open.length < DEEPEST_STYLED;
        if (hasRoom) open.push(name);
        else left++;
        return hasRoom;
      }
      if (left > 0) {
        left--;
        return false;
      }
      const at = open.lastIndexOf(name);
      if (at >= 0) open.splice(at, 1);
      return true;
    },
    /** At the beginning of a paragraph: the ends of all that is open, where it has been opened again too often. */
    closedBefore(): string {
      reopened += open.length;
      if (reopened <= MOST_REOPENED) return "";
      const ends = open.map((name) => `</${name}>`).reverse();
      open = [];
      left = 0;
      return ends.join("");
    },
  };
}
