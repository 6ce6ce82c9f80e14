/// <reference lib="webworker" />
import { fileAt, type Files, keyOf } from "./files.js";

/**
 * Keeps the whole notebook, so that it works without a network after one visit. A page is always answered from one
 * version: a new one is fetched in full, checked byte for byte, and waits until the reader asks for it or has closed all
 * pages. (Service Workers, https://w3c.github.io/ServiceWorker/)
 */

declare const FILES: Files;
declare const self: ServiceWorkerGlobalScope;

const CACHE = "same-story";
const root = new URL("./", self.location.href);

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
  event.respondWith(answer(event.request, decodeURIComponent(url.pathname.slice(root.pathname.length))));
});

async function answer(request: Request, path: string): Promise<Response> {
  const file = fileAt(path, FILES);
  const kept = file === null ? undefined : await keptFile(file);
  if (kept !== undefined) return kept;
  try {
    return await fetch(request);
  } catch (error) {
    const lost = request.mode === "navigate" ? await keptFile("404.html") : undefined;
    if (lost === undefined) throw error;
    return new Response(lost.body, { status: 404, headers: lost.headers });
  }
}

async function keptFile(file: string): Promise<Response | undefined> {
  const hash = FILES[file];
  if (hash === undefined) return undefined;
  const cache = await caches.open(CACHE);
  return cache.match(new URL(keyOf(file, hash), root).href);
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

async function forgetOthers(): Promise<void> {
  const kept = new Set(Object.entries(FILES).map(([file, hash]) => new URL(keyOf(file, hash), root).href));
  const cache = await caches.open(CACHE);
  for (const { url } of await cache.keys()) if (!kept.has(url)) await cache.delete(url);
}
