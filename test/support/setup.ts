import { afterEach } from "vitest";
import { removeFolders } from "./folder.js";

/** Runs before each test file, unlike the modules that files share, which run once: here stands what each file needs. */

afterEach(removeFolders);
