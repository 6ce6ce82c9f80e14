import { readdirSync, statSync } from "node:fs";
import path from "node:path";

/** The files of a built site, as paths from its folder with slashes, sorted. */
export function filesOf(dist: string): string[] {
  return readdirSync(dist, { recursive: true, encoding: "utf8" })
    .filter((file) => statSync(path.join(dist, file)).isFile())
    .map((file) => file.split(path.sep).join("/"))
    .sort();
}

/** Its pages. */
export function pagesOf(dist: string): string[] {
  return filesOf(dist).filter((file) => file.endsWith(".html"));
}

/** What leads from a page to the site's root: "../". The page for what is not there stands below its own `<base>`. */
export function rootFrom(page: string, html: string): string {
  return html.includes("<base href=") ? "./" : "../".repeat(page.split("/").length - 1) || "./";
}
