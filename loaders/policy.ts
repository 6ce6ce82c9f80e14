import { createHash } from "node:crypto";
import type { BuiltPage } from "./framework/page.js";
import { attribute, insertAfter, newElement, nextElement, nodesOf, remove, textOf } from "./framework/tree.js";

/**
 * What a page may load and run: its own files, and the inline scripts that it was built with, known by their hashes. No
 * other script runs, whatever a dataset, a dropped file or an address holds. Styles may stand in attributes: charts need
 * them. (Content Security Policy Level 3, `<meta http-equiv>`: https://www.w3.org/TR/CSP3/)
 */
function policy(hashes: readonly string[]): string {
  const rules = {
    "default-src": ["'none'"],
    "script-src": ["'self'", ...hashes.map((hash) => `'sha256-${hash}'`)],
    "style-src": ["'self'", "'unsafe-inline'"],
    "img-src": ["'self'", "data:"],
    "connect-src": ["'self'"],
    "worker-src": ["'self'"],
    "manifest-src": ["'self'"],
    "base-uri": ["'self'"],
    "form-action": ["'none'"],
  };
  return Object.entries(rules)
    .map(([name, values]) => `${name} ${values.join(" ")}`)
    .join("; ");
}

const POLICY = "Content-Security-Policy";

/** Gives a page its policy, before anything that it loads. A change of an inline script afterwards makes that stop. */
export function addPolicy(page: BuiltPage): void {
  const charset = page.need("charset");
  const old = nextElement(charset);
  if (old !== undefined && attribute(old, "http-equiv") === POLICY) remove(old);
  const hashes = page.all("inlineScript").map((script) => createHash("sha256").update(textOf(script)).digest("base64"));
  insertAfter(
    charset,
    ...nodesOf("\n"),
    newElement("meta", { "http-equiv": POLICY, content: policy([...new Set(hashes)]) }),
  );
}
