import { printJson } from "../../../loaders/pageData.js";
import { MAKE_TABLE } from "../../coding/lessonTables.js";

printJson(MAKE_TABLE.timing);
