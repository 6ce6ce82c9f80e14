import { printJson } from "../../../loaders/pageData.js";

printJson(({ tables }) => tables.silences);
