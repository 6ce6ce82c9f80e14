import { fileURLToPath } from "node:url";

/** The project's folder, wherever a command is called from. */
export const ROOT = fileURLToPath(new URL("..", import.meta.url));
export const DIST = fileURLToPath(new URL("../dist/", import.meta.url));
/**
 * What data loaders printed last time. Framework re-runs a loader only when the loader's own file is newer, not when
 * `data/` or an imported module changes, so this is emptied before a build and at the start of a preview.
 */
export const LOADER_CACHE = fileURLToPath(new URL("../src/.observablehq/cache/", import.meta.url));
