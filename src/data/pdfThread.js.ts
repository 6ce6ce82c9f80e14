import { printOnce } from "../../loaders/pageData.js";
import { pdfThreadScript } from "../../loaders/pdfThreadScript.js";

printOnce(pdfThreadScript);
