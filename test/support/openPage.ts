import { JSDOM } from "jsdom";

const { window } = new JSDOM("");

/** Opens a page as the workbench does, in a browser made of Node. */
export function openPage(html: string): Document {
  return new window.DOMParser().parseFromString(html, "text/html");
}
