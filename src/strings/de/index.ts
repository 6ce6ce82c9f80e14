import { commonStrings } from "../common.js";
import { framePairs } from "../framePairs.js";
import type { Catalogue } from "../language.js";
import { common } from "./common.js";
import { pages } from "./pages.js";
import { timing } from "./timing.js";

/** The interface in German: every part by the name of its file. */
const parts = { common, timing };

const german: Catalogue = { language: "de", parts, pages: { ...framePairs(commonStrings, common), ...pages } };

export default german;
