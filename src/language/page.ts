import { catalogue } from "../strings/language.js";
import { commonStrings } from "../strings/common.js";
import { languageField } from "./choice.js";
import { translatePage } from "./translatePage.js";

/** Runs on every built page once its text is there: puts it into the chosen language, and lets the reader choose one. */
const chosen = catalogue();
if (chosen !== undefined) translatePage(document, chosen.pages);
const field = languageField(window, chosen?.language ?? "en", commonStrings.site.language);
if (field !== null) document.querySelector("#observablehq-sidebar > ol")?.after(field);
