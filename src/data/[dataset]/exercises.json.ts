import { exerciseSet } from "../../../loaders/exercises/exerciseSet.js";
import { printJson } from "../../../loaders/pageData.js";

printJson(exerciseSet);
