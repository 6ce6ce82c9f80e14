import { printJson } from "../../../loaders/pageData.js";
import { framingTables } from "../../../src/coding/framing.js";

printJson(({ dataset, parses, codebook }) => framingTables(dataset, parses, codebook));
