import { classStyles } from "../../loaders/lessonStyles.js";
import { printOnce } from "../../loaders/pageData.js";

printOnce(classStyles);
