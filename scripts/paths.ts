import { fileURLToPath } from "node:url";

/** The project's folder, wherever a command is called from. */
export const ROOT = fileURLToPath(new URL("..", import.meta.url));
export const DIST = fileURLToPath(new URL("../dist/", import.meta.url));
/**
 * What data loaders printed last time. Framework re-runs a loader only when the loader's own file is newer, not when
 * `data/` or an imported module changes, so this is emptied before a build and at the start of a preview.
 */
export const LOADER_CACHE = fileURLToPath(new URL("../src/.observablehq/cache/", import.meta.url));
/** What builds leave here nobody sees: Framework and git leave this folder alone. */
export const WORKSHOP = fileURLToPath(new URL("../src/.observablehq/", import.meta.url));
/** What the preview shows besides the pages: the datasets of the side bar, and what is wrong with the data. */
export const PREVIEW_STATE = fileURLToPath(new URL("../src/.observablehq/preview.json", import.meta.url));
