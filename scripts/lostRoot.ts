import { insertAfter, newElement, nodesOf } from "../loaders/framework/tree.js";
import type { BuiltPage } from "../loaders/framework/page.js";

/** Folders above an address in which the notebook is looked for. */
const MOST_FOLDERS = 8;

/**
 * The page for what is not there is shown at any address, and its links start at its `<base>`, the host's first folder. A
 * notebook in a folder below, as on GitHub Pages, is found by its service worker's script: the page opens again where
 * its own file is. It is asked for as a script, because some hosts answer whatever is missing with a page.
 */
const SCRIPT = [
  `{const b=document.querySelector("base"),p=location.pathname,own=/^(.*\\/)404(?:\\.html)?$/.exec(p);`,
  `if(own)b.href=own[1];`,
  `else if(b.getAttribute("href")==="/")void(async()=>{`,
  `for(let f=p.replace(/[^/]*$/,""),n=${MOST_FOLDERS};f.length>1&&n>0;f=f.replace(/[^/]+\\/$/,""),n--){`,
  `const r=await fetch(f+"sw.js",{method:"HEAD"}).catch(()=>null);`,
  `if(r?.ok&&/javascript/.test(r.headers.get("content-type"))){location.replace(f+"404.html");return}}})()}`,
].join("");

/** Lets a page that is shown at any address find the notebook's folder; other pages stay as they are. */
export function findRoot(page: BuiltPage): void {
  const base = page.one("base");
  if (base !== undefined) insertAfter(base, ...nodesOf("\n"), newElement("script", {}, SCRIPT));
}
