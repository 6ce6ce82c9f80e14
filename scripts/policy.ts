import { createHash } from "node:crypto";

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

const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;

/**
 * A built page with its policy, as the first thing in its head. A page that has one already gets it anew.
 * @param html the page as it will be served: a change of an inline script afterwards makes it stop
 */
export function withPolicy(html: string): string {
  const bare = html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>\n?/, "");
  const hashes = [...bare.matchAll(INLINE_SCRIPT)].map(([, script = ""]) =>
    createHash("sha256").update(script, "utf8").digest("base64"),
  );
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy([...new Set(hashes)])}">\n`;
  return bare.replace(/(<meta charset="[^"]*">\n?)/, `$1${meta}`);
}
