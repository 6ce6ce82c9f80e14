import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { strings } from "../src/strings/index.js";
import { withPolicy } from "./policy.js";

/**
 * Finishes a built site: mends what Framework leaves inaccessible, and looks for failures that leave its build at exit 0.
 * @param dist the built folder; its HTML files are rewritten in place
 * @returns one message a problem, empty when all is well
 */
export function finish(dist: string): string[] {
  const problems: string[] = [];
  for (const file of readdirSync(dist, { recursive: true, encoding: "utf8" }).sort()) {
    const full = path.join(dist, file);
    if (file.endsWith(".html")) {
      const html = withPolicy(mendHtml(readFileSync(full, "utf8")));
      writeFileSync(full, html);
      problems.push(...problemsOfHtml(html).map((problem) => `dist/${file}: ${problem}`));
    } else if (file.endsWith(".css")) {
      problems.push(...problemsOfCss(readFileSync(full, "utf8")).map((problem) => `dist/${file}: ${problem}`));
    }
  }
  return problems;
}

/**
 * Framework's pages name no language (WCAG 3.1.1), forbid zooming (1.4.4), put a `<label>` straight into a list (1.3.1),
 * name the navigation and its switch by tooltips alone (4.1.2), and have no way past the navigation (2.4.1). Built pages
 * get all of it.
 */
export function mendHtml(html: string): string {
  // The page for what is not there stands at any address: its links, the way past the navigation too, start at the root.
  const own = html.includes("<base href=") ? "404" : "";
  return html
    .replace(/<html>/, `<html lang="${strings.lang}">`)
    .replace(/(<meta name="viewport" content="[^"]*?),\s*maximum-scale=1/, "$1")
    .replace(
      /(<ol>)\s*(<label id="observablehq-sidebar-close"[^>]*><\/label>)\s*(<li[^>]*>)/,
      (_, ol: string, label: string, li: string) => `${ol}${li}${label}`,
    )
    .replace(
      /<body>(?!<a class="skip")/,
      `<body><a class="skip" href="${own}#observablehq-main">${strings.frame.skip}</a>`,
    )
    .replace(/<nav id="observablehq-sidebar">/, `<nav id="observablehq-sidebar" aria-label="${strings.frame.pages}">`)
    .replace(/(<input id="observablehq-sidebar-toggle")/, `$1 aria-label="${strings.frame.toggle}"`)
    .replace(/placeholder="Search"/, `placeholder="${strings.frame.search}" aria-label="${strings.frame.search}"`)
    .replace(/<main id="observablehq-main" class/, '<main id="observablehq-main" tabindex="-1" class');
}

function problemsOfHtml(html: string): string[] {
  const problems = [];
  if (/class="[^"]*observablehq--error/.test(html)) {
    const text = /observablehq--error[^>]*>([^<]*)/.exec(html)?.[1] ?? "";
    problems.push(`a part of the page failed to build: ${text}`);
  }
  for (const [, tag, attribute, url] of html.matchAll(
    /<(link|script|img|iframe|source|video|audio|object|embed)\b[^>]*?\s(href|src|srcset|data|poster)="((?:https?:)?\/\/[^"]*)"/gi,
  )) {
    problems.push(`loads from another place: <${tag} ${attribute}="${url}">. The notebook must work offline.`);
  }
  for (const [, url] of html.matchAll(/\bimport\s*(?:[^;"']*?from\s*)?\(?"((?:https?:)?\/\/[^"]*)"/g)) {
    problems.push(`imports from another place: "${url}". The notebook must work offline.`);
  }
  return problems;
}

function problemsOfCss(css: string): string[] {
  const urls = [...css.matchAll(/(?:@import\s*|url\(\s*)["']?((?:https?:)?\/\/[^"')\s]+)/g)];
  return urls.map(([, url]) => `loads from another place: ${url}. The notebook must work offline.`);
}
