import { knownWord } from "../words.js";
import { DOCUMENT } from "./documents.js";
import { isGivenName } from "./givenNames.js";
import { BODY } from "./persons.js";

/** Whether a word by itself is a noun for something written or shown: "statement", "Emails". */
export const isDocumentWord = (word: string): boolean => DOCUMENT.has(knownWord(word));

/** Whether a word by itself ends or heads names of bodies: "ministry", "Ferries", "police". */
export const isBodyWord = (word: string): boolean => BODY.has(knownWord(word));

/** Whether a word by itself is a usual first name: "Ann". */
export const isGivenNameWord = (word: string): boolean => isGivenName(knownWord(word));
