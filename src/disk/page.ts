import { mendLinks } from "../scorm/links.js";
import type { ScormPackage } from "../scorm/package.js";
import { diskStrings as words } from "../strings/disk.js";

/**
 * Runs first on each page of a notebook that is opened from disk, where a browser fetches nothing: the data stand in the
 * page itself, and links lead to files.
 */

declare const PACKAGE: ScormPackage;
/** The page that this is, as a path from the package's folder. */
declare const PAGE: string;

const root = new URL("../".repeat(PAGE.split("/").length - 1) || "./", document.baseURI);

const onNetwork = window.fetch.bind(window);
window.fetch = (input, init) => {
  const { href } = new URL(input instanceof Request ? input.url : input, document.baseURI);
  const kept = [...document.querySelectorAll<HTMLScriptElement>("script[data-file]")].find(
    ({ dataset }) => new URL(dataset["file"]!, root).href === href,
  );
  if (kept === undefined) return onNetwork(input, init);
  return Promise.resolve(new Response(kept.text, { headers: { "content-type": kept.type } }));
};

mendLinks(document, PACKAGE, root, () => {
  let line = document.querySelector("#disk-said");
  if (line === null) {
    line = document.createElement("p");
    line.id = "disk-said";
    line.setAttribute("role", "status");
    document.querySelector("#observablehq-main")?.prepend(line);
  }
  line.textContent = words.notHere;
  line.scrollIntoView({ block: "center" });
});
