/** What browsers say of a module that did not come, and Framework of a file: nothing else tells one from other errors. */
const LOST = /dynamically imported module|importing a module script failed|unable to load file/i;

/**
 * Calls back when a page asks in vain for what it loads later, and the host has another version of the page by now: its old
 * files went with an upload, and no worker has kept them.
 */
export function whenLost(offer: () => void): void {
  addEventListener("unhandledrejection", ({ reason }) => {
    if (!LOST.test(String(reason))) return;
    void isOld().then((is) => {
      if (is) offer();
    });
  });
}

/** Whether the host's page has other code than this one: names of files are in it, and those are made of their contents. */
async function isOld(): Promise<boolean> {
  try {
    const response = await fetch(location.pathname + location.search, { cache: "no-cache" });
    const page = await response.text();
    const scripts = [...document.querySelectorAll("script[type=module]:not([src])")];
    return response.ok && scripts.some(({ textContent }) => !page.includes(textContent));
  } catch {
    // Without a network there is nothing newer to be had.
    return false;
  }
}
