import { readLesson, wordsOf } from "../../../loaders/markdown.js";
import { printJson } from "../../../loaders/pageData.js";

printJson(({ directory }) => wordsOf(readLesson(directory, "glossary") ?? []));
