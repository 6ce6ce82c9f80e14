import { printReport } from "../../../../loaders/pageData.js";
import { readingOf } from "../../../../loaders/reading.js";

printReport(readingOf);
