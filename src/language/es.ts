import { speak } from "../strings/language.js";
import spanish from "../strings/es/index.js";

/** Runs before a page's modules where the reader chose Spanish. */
speak(spanish);
