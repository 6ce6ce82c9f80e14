import type { Translation } from "../language.js";
import type { pathStrings } from "../path.js";

/** Words of the bar that goes along a path, in Spanish. */
export const path: Translation<typeof pathStrings> = {
  bar: (title) => `Tu recorrido: ${title}`,
  stop: (at, of) => `Parada ${at} de ${of}:`,
  minutes: (minutes) => `unos ${minutes} ${minutes === 1 ? "minuto" : "minutos"}`,
  next: (title) => `Sigue: ${title}`,
  questions: "Sigue: las preguntas sobre esto",
  back: (title) => `Volver a: ${title}`,
  last: "Esta es la última parada.",
  leave: "Dejar el recorrido",
};
