/** A built notebook as the service worker knows it. Pure: no worker, no page. */

/** Path from the notebook's root → the first 16 hex digits of the SHA-256 of its bytes. */
export type Files = Readonly<Record<string, string>>;

/**
 * The cache of the notebook at a root. Two notebooks may stand on one origin, at /a/ and /b/: neither touches the other's.
 * @param root path of the notebook's folder, with a slash at its end
 */
export function cacheOf(root: string): string {
  return `${SHARED_CACHE} ${root}`;
}

/** Where earlier versions kept all notebooks of an origin. */
export const SHARED_CACHE = "same-story";

/** Under what a file is kept: another content, another address, so that versions never mix. */
export function keyOf(path: string, hash: string): string {
  return `${path}?kept=${hash}`;
}

/**
 * The file that answers an address, as static hosts do it: `a` gives `a`, `a.html` or `a/index.html`.
 * @param path decoded, from the notebook's root, without a slash before it; `""` is the root itself
 * @returns null where the notebook has no such file
 */
export function fileAt(path: string, files: Files): string | null {
  const candidates = path === "" || path.endsWith("/") ? [`${path}index.html`] : [path, `${path}.html`];
  return candidates.find((file) => Object.hasOwn(files, file)) ?? null;
}
