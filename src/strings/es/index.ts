import { commonStrings } from "../common.js";
import { framePairs } from "../framePairs.js";
import type { Catalogue } from "../language.js";
import { common } from "./common.js";
import { pages } from "./pages.js";

/** The interface in Spanish: every part by the name of its file. */
const parts = { common };

const spanish: Catalogue = { language: "es", parts, pages: { ...framePairs(commonStrings, common), ...pages } };

export default spanish;
