import { insertAfter, newElement, nodesOf } from "../loaders/framework/tree.js";
import type { BuiltPage } from "../loaders/framework/page.js";

/** Folders above an address in which the notebook is looked for. */
const MOST_FOLDERS = 8;

/**
 * The page for what is not there is shown at any address. Its links start at its `<base>`, the host's first folder; its data
 * are looked for beside the address. So it finds the notebook's folder, by its service worker's script, and opens again
 * where its own file is: below other folders too, as on GitHub Pages. It is asked for as a script, because some hosts answer
 * whatever is missing with a page. The service worker, which has no network, says which folder it is (`data-found`).
 */
const SCRIPT = [
  `{const b=document.querySelector("base"),p=location.pathname,own=/^(.*\\/)404(?:\\.html)?$/.exec(p);let f=p.replace(/[^/]*$/,"");`,
  `if(own)b.href=own[1];`,
  `else if("found"in b.dataset)history.replaceState(null,"",b.href+"404.html");`,
  `else if(f!=="/")void(async()=>{`,
  `for(let n=${MOST_FOLDERS};f&&n>0;f=f.replace(/[^/]*\\/$/,""),n--){`,
  `const r=await fetch(f+"sw.js",{method:"HEAD"}).catch(()=>null);`,
  `if(r?.ok&&/javascript/.test(r.headers.get("content-type"))){location.replace(f+"404.html");return}}})()}`,
].join("");

/** Lets a page that is shown at any address find the notebook's folder; other pages stay as they are. */
export function findRoot(page: BuiltPage): void {
  const base = page.one("base");
  if (base !== undefined) insertAfter(base, ...nodesOf("\n"), newElement("script", {}, SCRIPT));
}
