import { lessonNotes } from "../../../loaders/lessonNotes.js";
import { printJson } from "../../../loaders/pageData.js";

printJson((built) => lessonNotes(built).notes);
