import { commonStrings } from "../common.js";
import { sitePairs } from "../sitePairs.js";
import type { Catalogue } from "../language.js";
import { asks } from "./asks.js";
import { claims } from "./claims.js";
import { classResults } from "./classResults.js";
import { codeIt } from "./codeIt.js";
import { common } from "./common.js";
import { disk } from "./disk.js";
import { exercises } from "./exercises.js";
import { framing } from "./framing.js";
import { handouts } from "./handouts.js";
import { home } from "./home.js";
import { languages } from "./languages.js";
import { lesson } from "./lesson.js";
import { offline } from "./offline.js";
import { pages } from "./pages.js";
import { path } from "./path.js";
import { present } from "./present.js";
import { privacy } from "./privacy.js";
import { provenance } from "./provenance.js";
import { questionForm } from "./questionForm.js";
import { reading } from "./reading.js";
import { scorm } from "./scorm.js";
import { searches } from "./searches.js";
import { timing } from "./timing.js";
import { wording } from "./wording.js";
import { workbench } from "./workbench.js";

/** The interface in German: every part by the name of its file. */
const parts = {
  asks,
  claims,
  classResults,
  codeIt,
  common,
  disk,
  exercises,
  framing,
  handouts,
  home,
  languages,
  lesson,
  offline,
  path,
  present,
  privacy,
  provenance,
  questionForm,
  reading,
  scorm,
  searches,
  timing,
  wording,
  workbench,
};

const german: Catalogue = { language: "de", parts, pages: { ...sitePairs(commonStrings, common), ...pages } };

export default german;
