import { exampleOf } from "../../loaders/example.js";
import { printFirst } from "../../loaders/pageData.js";

printFirst(exampleOf);
