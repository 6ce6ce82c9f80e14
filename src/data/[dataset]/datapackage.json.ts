import { dataPackage } from "../../../loaders/exports/dataPackage.js";
import { printJson } from "../../../loaders/pageData.js";

printJson(({ dataset }) => dataPackage(dataset));
