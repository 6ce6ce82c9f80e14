import { pageFile, type ScormPackage } from "./package.js";

/**
 * Lets a page's links lead to files: teaching systems and disks do not find `index.html` under its folder. Links of the sidebar that
 * lead out of the package are taken away; others say so when they are followed.
 * @param root the package's folder
 * @param notHere called when somebody follows a link to a page that is not in the package
 */
export function mendLinks(document: Document, pack: ScormPackage, root: URL, notHere: () => void): void {
  const mend = (event: Event): void => {
    const link = linkAt(event.target);
    if (link !== null && !mended(link, pack, root) && event.type.endsWith("click")) {
      event.preventDefault();
      notHere();
    }
  };
  // Before the link is followed, and before a new tab or its address can be asked for.
  for (const type of ["pointerdown", "focusin", "click", "auxclick"]) document.addEventListener(type, mend, true);
  const sidebar = document.querySelector("#observablehq-sidebar");
  for (const link of sidebar?.querySelectorAll("a") ?? []) {
    if (!mended(link, pack, root)) (link.closest("li") ?? link).remove();
  }
  for (const part of sidebar?.querySelectorAll("section, details") ?? []) {
    if (part.querySelector("a") === null) part.remove();
  }
}

/** In charts, links are elements of SVG. */
function linkAt(target: EventTarget | null): Element | null {
  if (target === null || !("nodeType" in target)) return null;
  const node = target as Node;
  const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
  return element?.closest("a[href]") ?? null;
}

/** Makes a link to a page one to its file. @returns false where the package has no such page */
function mended(link: Element, pack: ScormPackage, root: URL): boolean {
  const written = link.getAttribute("href") ?? "";
  if (written.startsWith("#") || link.hasAttribute("download")) return true;
  const url = URL.canParse(written, link.baseURI) ? new URL(written, link.baseURI) : null;
  if (url?.origin !== root.origin || !url.pathname.startsWith(root.pathname)) return true;
  const path = url.pathname.slice(root.pathname.length);
  const file = pageFile(pack, path);
  if (file === null) return /\.[a-z0-9]{1,8}$/.test(path) && !path.endsWith(".html");
  const target = new URL(file, root);
  target.search = url.search;
  target.hash = url.hash;
  if (target.href !== url.href) link.setAttribute("href", target.href);
  return true;
}
