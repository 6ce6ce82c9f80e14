import { speak } from "../strings/language.js";
import german from "../strings/de/index.js";

/** Runs before a page's modules where the reader chose German. */
speak(german);
