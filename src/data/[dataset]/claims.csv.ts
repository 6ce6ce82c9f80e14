import { printCsv } from "../../../loaders/pageData.js";

printCsv("claims");
