import type { Translation } from "../language.js";
import type { searches as searchesStrings } from "../searches.js";
import { joined, plural } from "./words.js";

/** What a search did not find, in Spanish. */
export const searches: Translation<typeof searchesStrings> = {
  silent: "no dice nada: alguien leyó la noticia y no encontró respuesta a esta pregunta",
  otherWords: "Quizá lo diga con otras palabras.",
  nothing: "no encontrado. Quizá lo diga con otras palabras.",
  notFound: (searched) => `no encontrado. Buscamos ${searched}. Quizá lo diga con otras palabras.`,
  others: (printed) =>
    `En otra parte tiene ${joined(printed.map((one) => `«${one}»`))}: si eso responde, solo lo sabe quien lo lea.`,
  alike: (paragraph) => `Su párrafo ${paragraph} tiene una frase que comparte palabras con las de las demás: léela.`,
  notTogether: (held, said) =>
    `no encontrado. No encontramos ninguna frase ni cita que reúna ${joined(held)}${said}. Quizá lo diga con otras palabras.`,
  oneOf: (words) => `una de las palabras ${words}`,
  how: {
    "": (words) => words,
    and: (words) => ` y ${words}`,
    at: (words) => `, en ${words}`,
    beside: (words) => `, en la misma proposición con ${words}`,
    near: (words) => `, en la misma frase con ${words}`,
    without: (words) => `, no con ${words}`,
    "said by": (words) => `, dicho por ${words}`,
  },
  list: (words, more) =>
    more === 0 ? joined(words, "o") : `${words.join(", ")} o ${more} ${plural(more, "otra palabra", "otras palabras")}`,
  kinds: {
    "a day": "un día",
    "a time of day": "una hora",
    "a month": "un mes",
    "a length": "una duración",
    "before, during or after": "«before», «during» o «after»",
    "an amount of money": "una cantidad de dinero",
    "a place": "un lugar",
    "the top": "el titular y los primeros cuatro párrafos",
  },
};
