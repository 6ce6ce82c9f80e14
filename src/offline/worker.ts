/// <reference lib="webworker" />
import { offlineStrings as words } from "../strings/offline.js";
import { cacheOf, fileAt, type Files, keyOf, SHARED_CACHE } from "./files.js";

/**
 * Keeps the whole notebook, so that it works without a network after one visit. A page is always answered from one
 * version: a new one is fetched in full, checked byte for byte, and waits until the reader asks for it or has closed all
 * pages. (Service Workers, https://w3c.github.io/ServiceWorker/)
 */

declare const FILES: Files;
declare const self: ServiceWorkerGlobalScope;

const root = new URL("./", self.location.href);
const CACHE = cacheOf(root.pathname);
/** In the cache: the files of the version that is used, and of the one before, which open pages may still ask for. */
const RECORD = new URL("kept-versions", root).href;
/** Files whose bytes were looked at since the worker began: storage can be damaged, and nothing else would tell. */
const sound = new Set<string>();
let mending: Promise<void> | null = null;

self.addEventListener("install", (event) => {
  event.waitUntil(keepAll());
});

self.addEventListener("activate", (event) => {
  event.waitUntil(Promise.all([forgetOthers(), self.clients.claim()]));
});

self.addEventListener("message", (event) => {
  if (event.data === "use-new-version") void self.skipWaiting();
});

self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || url.origin !== root.origin || !url.pathname.startsWith(root.pathname)) return;
  event.respondWith(answer(event, pathIn(url)));
});

/** An address that cannot be decoded, such as `%E0%A4`, is asked for as it is. */
function pathIn({ pathname }: URL): string {
  const path = pathname.slice(root.pathname.length);
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

async function answer(event: FetchEvent, path: string): Promise<Response> {
  const { request } = event;
  const file = fileAt(path, FILES);
  const kept = file === null ? await ofLastVersion(path) : await keptFile(file, FILES[file]!);
  if (kept !== undefined) return kept;
  try {
    const response = await fetch(request);
    // A file of ours that is not there, or is damaged: with a network all of them come again.
    if (file !== null) event.waitUntil(mend());
    return response;
  } catch (error) {
    if (request.mode !== "navigate") throw error;
    if (file !== null) return notHere();
    const lost = await keptFile("404.html", FILES["404.html"] ?? "");
    if (lost === undefined) throw error;
    return new Response(fromRoot(await lost.text()), { status: 404, headers: lost.headers });
  }
}

function mend(): Promise<void> {
  mending ??= keepAll().catch(() => {
    // The network went, or the host has another version: the next missing file tries again.
    mending = null;
  });
  return mending;
}

/** The page for what is not there, told which folder the notebook's is: without a network it cannot find it. */
function fromRoot(page: string): string {
  return page.replace('<base href="/">', `<base data-found href="${root.pathname.replaceAll("&", "&amp;")}">`);
}

/** A page of the notebook that is not kept, when there is no network: it is no page that does not exist. */
function notHere(): Response {
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${words.notHereTitle}</title><h1>${words.notHereTitle}</h1><p>${words.notHere}</p></html>`;
  return new Response(page, { status: 503, headers: { "content-type": "text/html; charset=utf-8" } });
}

/** A file of the version before, for a page that was opened with it: its name says its content, and no host has it any more. */
async function ofLastVersion(path: string): Promise<Response | undefined> {
  const { before } = await versions();
  const file = fileAt(path, before);
  return file === null || file.endsWith(".html") ? undefined : keptFile(file, before[file]!);
}

/** @returns undefined where it is not kept, or is not what it was: then it is thrown away */
async function keptFile(file: string, hash: string): Promise<Response | undefined> {
  const cache = await caches.open(CACHE);
  const key = new URL(keyOf(file, hash), root).href;
  const kept = await cache.match(key);
  if (kept === undefined || sound.has(key)) return kept;
  if ((await hashOf(await kept.clone().arrayBuffer())) === hash) {
    sound.add(key);
    return kept;
  }
  await cache.delete(key);
  return undefined;
}

interface Versions {
  now: Files;
  before: Files;
}

async function versions(): Promise<Versions> {
  const kept = await (await caches.open(CACHE)).match(RECORD);
  return kept === undefined ? { now: {}, before: {} } : ((await kept.json()) as Versions);
}

/** What an earlier version has kept already is not fetched again. */
async function keepAll(): Promise<void> {
  const cache = await caches.open(CACHE);
  const waiting = Object.entries(FILES);
  const few = Array.from({ length: 6 }, async () => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) await keep(cache, ...next);
  });
  await Promise.all(few);
}

async function keep(cache: Cache, file: string, hash: string): Promise<void> {
  const key = new URL(keyOf(file, hash), root).href;
  if ((await cache.match(key)) !== undefined) return;
  const response = await fetch(new URL(file, root).href, { cache: "no-cache" });
  if (!response.ok) throw new Error(`${file} could not be fetched: ${response.status}`);
  const bytes = await response.arrayBuffer();
  // In the middle of an upload a host may give the new page with the old script; then the next visit tries again.
  if ((await hashOf(bytes)) !== hash) throw new Error(`${file} is not the file of this version`);
  // A response of our own: one that was redirected must not answer for a page.
  const type = response.headers.get("content-type") ?? "application/octet-stream";
  await cache.put(key, new Response(bytes, { headers: { "content-type": type } }));
}

async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...digest.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** What neither this version nor the one before has; and what earlier versions kept for all notebooks of an origin together. */
async function forgetOthers(): Promise<void> {
  const cache = await caches.open(CACHE);
  const { now: before } = await versions();
  await cache.put(RECORD, new Response(JSON.stringify({ now: FILES, before } satisfies Versions)));
  const keys = [FILES, before].flatMap((files) => Object.entries(files).map(([file, hash]) => keyOf(file, hash)));
  const kept = new Set([RECORD, ...keys.map((key) => new URL(key, root).href)]);
  for (const { url } of await cache.keys()) if (!kept.has(url)) await cache.delete(url);
  if (!(await caches.has(SHARED_CACHE))) return;
  const shared = await caches.open(SHARED_CACHE);
  for (const { url } of await shared.keys()) if (url.startsWith(root.href)) await shared.delete(url);
  if ((await shared.keys()).length === 0) await caches.delete(SHARED_CACHE);
}
