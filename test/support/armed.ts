import { JSDOM, VirtualConsole } from "jsdom";

/** A page in which scripts would run, and that notices what runs, loads or throws. */
interface Armed {
  window: Window & typeof globalThis;
  /** What the page has that no text of a stranger may bring about; empty when all is well. */
  alarms: () => string[];
}

const ORIGIN = "https://notebook.example";
/** Elements that no page of the notebook makes of anything. */
const FORBIDDEN = new Set(
  (
    "script iframe frame frameset object embed applet portal base meta link style template noscript math foreignobject " +
    "animate animatemotion animatetransform set use image img picture source audio video track marquee slot xmp plaintext"
  ).split(" "),
);
const ADDRESSES = new Set(
  "href src srcset action formaction xlink:href data poster background cite ping srcdoc manifest code".split(" "),
);

/** @param address from the root: "/town/timing#step=day" */
export function armed(address = "/town/page"): Armed {
  const thrown: string[] = [];
  const virtualConsole = new VirtualConsole();
  virtualConsole.on("jsdomError", (error: Error) => {
    if (!error.message.startsWith("Not implemented")) thrown.push(`thrown: ${error.message}`);
  });
  const { window } = new JSDOM(
    '<!doctype html><title>Page</title><body><main id="observablehq-main"><h1>Page</h1></main></body>',
    { url: ORIGIN + address, runScripts: "dangerously", pretendToBeVisual: true, virtualConsole },
  );
  let run = 0;
  window.alert = () => {
    run++;
  };
  window.confirm = () => false;
  window.print = () => undefined;
  window.scrollTo = () => undefined;
  // jsdom has no layout.
  window.Element.prototype.scrollIntoView = () => undefined;
  window.ResizeObserver = class {
    observe = (): void => undefined;
    unobserve = (): void => undefined;
    disconnect = (): void => undefined;
  };
  const alarms = (): string[] => [
    ...thrown,
    ...(run > 0 ? [`${run} scripts ran`] : []),
    ...("polluted" in {} || "polluted" in new window.Object() ? ["every object has got a property"] : []),
    ...badIn(window.document.body),
  ];
  return { window: window as unknown as Window & typeof globalThis, alarms };
}

/** What of a tree could run, load, or lead anywhere but to a page of the notebook or the web. */
export function badIn(root: Element): string[] {
  return [...root.getElementsByTagName("*")].flatMap((element) => {
    const name = element.localName.toLowerCase();
    const bad = [...element.attributes].filter(({ name: key, value }) => isBad(key.toLowerCase(), value));
    return [
      ...(FORBIDDEN.has(name) ? [`element <${name}>`] : []),
      ...bad.map(({ name: key, value }) => `attribute ${key}="${value.slice(0, 80)}" of <${name}>`),
    ];
  });
}

function isBad(name: string, value: string): boolean {
  // Attributes that the notebook sets are names in small letters, but for a drawing's viewBox and its like.
  if (name.startsWith("on") || !/^[a-z][a-z0-9:-]*$/.test(name)) return true;
  if (name === "style") return /url|expression|@import|javascript|fixed/i.test(value);
  return ADDRESSES.has(name) && !isGoodAddress(value);
}

function isGoodAddress(value: string): boolean {
  const { protocol, host, username } = new URL(value, `${ORIGIN}/town/page`);
  if (username !== "") return false;
  if (protocol === "blob:") return true;
  if (protocol !== "https:" && protocol !== "http:") return false;
  // Another host must be written out in full, as an author's link to the web is.
  return `${protocol}//${host}` === ORIGIN || /^https?:\/\/[\w.:[\]-]+\/[^\s"<>\\`]*$/.test(value);
}

/** Presses every button that is there, and then those that came with them, up to a number. */
export function pressAll(root: Element, most = 150): void {
  const pressed = new Set<Element>();
  for (let found = true; found;) {
    found = false;
    for (const next of root.querySelectorAll<HTMLElement>("button, summary, [role=button]")) {
      // What an earlier one has taken away can be pressed by nobody.
      if (pressed.has(next) || !root.contains(next)) continue;
      if (pressed.size === most) return;
      pressed.add(next);
      found = true;
      next.click();
    }
  }
}
