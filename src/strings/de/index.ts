import { commonStrings } from "../common.js";
import { framePairs } from "../framePairs.js";
import type { Catalogue } from "../language.js";
import { common } from "./common.js";
import { framing } from "./framing.js";
import { pages } from "./pages.js";
import { present } from "./present.js";
import { timing } from "./timing.js";

/** The interface in German: every part by the name of its file. */
const parts = { common, framing, present, timing };

const german: Catalogue = { language: "de", parts, pages: { ...framePairs(commonStrings, common), ...pages } };

export default german;
