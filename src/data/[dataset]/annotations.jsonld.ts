import { annotations } from "../../../loaders/exports/annotations.js";
import { printJson } from "../../../loaders/pageData.js";

printJson(annotations);
