import { exerciseSet } from "../../../loaders/exercises/exerciseSet.js";
import { toGift } from "../../../loaders/exports/gift.js";
import { printFile } from "../../../loaders/pageData.js";

printFile((built) => toGift(exerciseSet(built), built).content);
