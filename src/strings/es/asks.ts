import type { askStrings, Side } from "../asks.js";
import type { Translation } from "../language.js";
import { capital, joined, numberWord } from "./words.js";

const sides = (all: readonly Side[]): string =>
  `${all.map(([letters, value]) => `${joined(letters)}: ${value}`).join("; ")}.`;
const quoted = (words: string): string => `«${words}»`;
/** Other reports with their verb: "otras cuatro noticias dan". */
export const otherReports = (n: number, verb: readonly [one: string, many: string]): string =>
  n === 1 ? `Otra noticia ${verb[0]}` : `Otras ${numberWord(n)} noticias ${verb[1]}`;

/** "Ninguna de las otras cuatro", "una de las otras cuatro". */
const ofOthers = (n: number, of: number): string => {
  if (of === 1) return n === 1 ? "Sí, la otra también" : "No, la otra no";
  if (n === 0) return `Ninguna de las otras ${numberWord(of)}`;
  if (n === of) return n === 2 ? "Las dos" : `Las otras ${numberWord(n)}`;
  return `${n === 1 ? "Una" : capital(numberWord(n))} de las otras ${numberWord(of)}`;
};

/** What each step asks before it shows anything, in Spanish. */
export const asks: Translation<typeof askStrings> = {
  noMark: "Decide primero: aquí no hay nota.",
  skip: "Mostrar sin adivinar",
  again: "Preguntar otra vez",
  picked: "Elegiste",
  linked: "Elegido cuando se copió este enlace:",
  quoted,
  place: (letter, where) => `Noticia ${letter}, ${where}`,
  sides,
  others: {
    all: (n) => (n === 1 ? "Sí, la otra también" : n === 2 ? "Las dos" : `Las ${numberWord(n)}`),
    some: (n) => (n === 2 ? "Solo una" : "Algunas"),
    none: (n) => (n === 1 ? "No, la otra no" : "Ninguna"),
    says: (same, of) => `${ofOthers(same, of)}.`,
  },
  share: {
    answers: { all: "En todas", most: "En más de la mitad", few: "En la mitad o en menos", none: "En ninguna" },
    found: (thing, reports) =>
      `${thing}: ¿en cuántas de las ${numberWord(reports)} noticias encontramos algo sobre ello?`,
    foundSays: (having, lacking) =>
      having.length === 0
        ? "No lo encontramos en ninguna."
        : `Lo encontramos en ${joined(having)}${lacking.length === 0 ? "" : `, y no en ${joined(lacking)}`}.`,
  },
};
