import { offlineStrings as words } from "../strings/offline.js";
import { whenLost } from "./lost.js";

/**
 * Runs on every built page: keeps the notebook for use without a network, and offers a new version. It is never taken
 * without the reader's word: someone may be in the middle of an answer.
 */
const root = new URL(import.meta.url.replace(/_offline\/[^/]*$/, ""));

/** Whether this page has asked for the new version. */
let isTaking = false;

/** In a frame the notebook is a teaching system's; a file from disk has no worker. */
const isOurs = window === window.top && "serviceWorker" in navigator && location.protocol.startsWith("http");
if (isOurs) void start();
if (location.protocol.startsWith("http")) {
  whenLost(() => {
    offer(null);
  });
}

async function start(): Promise<void> {
  // The page comes first: keeping the rest of the notebook waits until it has loaded.
  if (document.readyState !== "complete")
    await new Promise((resolve) => {
      addEventListener("load", resolve, { once: true });
    });
  const hadWorker = navigator.serviceWorker.controller !== null;
  let registration: ServiceWorkerRegistration;
  try {
    registration = await navigator.serviceWorker.register(new URL("sw.js", root), { updateViaCache: "none" });
  } catch {
    // A browser or a school that forbids workers gets the notebook all the same, with a network.
    return;
  }
  // Another tab has taken the new version: this page goes on with what it has, and can be loaded anew.
  navigator.serviceWorker.addEventListener("controllerchange", () => {
    if (hadWorker && !isTaking) offer(null);
  });
  if (registration.waiting !== null && hadWorker) offer(registration.waiting);
  registration.addEventListener("updatefound", () => {
    const worker = registration.installing;
    worker?.addEventListener("statechange", () => {
      if (worker.state === "installed" && navigator.serviceWorker.controller !== null) offer(worker);
    });
  });
}

/** @param worker the new version's; null where it is in use already */
function offer(worker: ServiceWorker | null): void {
  document.querySelector(".new-version")?.remove();
  const bar = document.createElement("div");
  bar.className = "new-version";
  bar.setAttribute("role", "status");
  const text = document.createElement("p");
  text.textContent = words.offer;
  const take = button(words.take, () => {
    isTaking = true;
    if (worker === null || worker.state === "activated") {
      location.reload();
      return;
    }
    navigator.serviceWorker.addEventListener("controllerchange", () => {
      location.reload();
    });
    worker.postMessage("use-new-version");
  });
  take.className = "primary";
  const later = button(words.later, () => {
    bar.remove();
  });
  later.className = "secondary";
  bar.append(text, take, later);
  document.body.append(bar);
}

function button(text: string, onClick: () => void): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = text;
  made.addEventListener("click", onClick);
  return made;
}
