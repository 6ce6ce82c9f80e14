import { lessonStyles } from "../../loaders/lessonStyles.js";
import { printOnce } from "../../loaders/pageData.js";

printOnce(lessonStyles);
