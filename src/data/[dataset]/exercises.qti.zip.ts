import { exerciseSet } from "../../../loaders/exercises/exerciseSet.js";
import { toQti } from "../../../loaders/exports/qti.js";
import { printFile } from "../../../loaders/pageData.js";

printFile((built) => toQti(exerciseSet(built), built).content);
