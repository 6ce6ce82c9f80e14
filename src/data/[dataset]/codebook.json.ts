import { printJson } from "../../../loaders/pageData.js";

printJson(({ codebook }) => codebook);
