/**
 * Whether every block of a page of the notebook has shown what it shows, or its error. Runs in the page. Framework gives
 * each block a comment with its id, before which it puts what the block shows; the page's script says which blocks show
 * anything. A page without blocks has run when it is loaded.
 */
export function hasRun(): boolean {
  if (document.readyState !== "complete") return false;
  const BLOCK = /\{id:\s*"([0-9a-f]{8}(?:-\d+)?)",\s*inputs:\s*\[([^\]]*)\]/g;
  const shown = [...document.querySelectorAll("script[type=module]")]
    .flatMap((script) => [...script.textContent.matchAll(BLOCK)])
    .flatMap(([, id = "", inputs = ""]) => (inputs.includes('"display"') ? [`:${id}:`] : []));
  const comments = document.createNodeIterator(document.body, NodeFilter.SHOW_COMMENT);
  const waiting = new Set(shown);
  for (let node = comments.nextNode(); node !== null; node = comments.nextNode()) {
    const before = node.previousSibling;
    if (before !== null && before.nodeName !== "OBSERVABLEHQ-LOADING") waiting.delete(node.textContent ?? "");
  }
  return waiting.size === 0;
}
