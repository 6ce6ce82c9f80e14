import { commonStrings } from "../common.js";
import { framePairs } from "../framePairs.js";
import type { Catalogue } from "../language.js";
import { claims } from "./claims.js";
import { codeIt } from "./codeIt.js";
import { common } from "./common.js";
import { exercises } from "./exercises.js";
import { framing } from "./framing.js";
import { pages } from "./pages.js";
import { present } from "./present.js";
import { provenance } from "./provenance.js";
import { questionForm } from "./questionForm.js";
import { reading } from "./reading.js";
import { teach } from "./teach.js";
import { timing } from "./timing.js";
import { wording } from "./wording.js";
import { workbench } from "./workbench.js";

/** The interface in Spanish: every part by the name of its file. */
const parts = {
  claims,
  codeIt,
  common,
  exercises,
  framing,
  present,
  provenance,
  questionForm,
  reading,
  teach,
  timing,
  wording,
  workbench,
};

const spanish: Catalogue = { language: "es", parts, pages: { ...framePairs(commonStrings, common), ...pages } };

export default spanish;
