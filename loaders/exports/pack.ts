import type { Progress } from "../progress.js";

/** How the built notebook is packed. */
export interface PackOptions {
  /** The built notebook; `dist/` unless told. */
  dist?: string;
  /** Told after each page that is made, or each file that is packed. */
  progress?: Progress;
}
