import { numberInWords } from "../dates.js";
import type { Translation } from "../language.js";
import type { privacyStrings } from "../privacy.js";
import { common } from "./common.js";
import { plural } from "./words.js";

/** What the browser keeps, in Spanish. */
export const privacy: Translation<typeof privacyStrings> = {
  kinds: {
    exercises: (dataset) => `Respuestas a ejercicios (${dataset})`,
    stamps: (dataset) => `Lecciones que has terminado (${dataset})`,
    path: "El recorrido que sigues, hasta que cierres la pestaña",
    drafts: (dataset) => `Respuestas que empezaste (${dataset})`,
    reviews: (dataset) => `Cuándo vuelven los ejercicios para repasar (${dataset})`,
    asked: (dataset) => `Lo que elegiste antes de que una lección lo mostrara (${dataset})`,
    coding: (dataset) => `Lo que codificaste en «${common.site.code}» (${dataset})`,
    question: (dataset) => `La pregunta que escribes (${dataset})`,
    ownReport: (dataset) => `La noticia que escribiste (${dataset})`,
    language: "El idioma de los botones y los títulos",
    layers: "Qué capas se ven en la sala de lectura",
    work: `Tus propias noticias, de «${common.site.tryOwn}»`,
    sidebar: "Si la lista de páginas está abierta",
    copy: (of) => `Una copia de algo que no se pudo leer o que ya no encaja. Era: ${of}`,
    other: "Otra cosa de este cuaderno",
  },
  size: (characters) => `${numberInWords(characters)} ${plural(characters, "carácter", "caracteres")}`,
  nothing: "Ahora mismo este navegador no guarda nada tuyo.",
  forbidden: "Este navegador no deja guardar nada. Descarga tus respuestas antes de cerrarlo.",
  copy:
    "También puede guardar una copia de las páginas del cuaderno, para que funcionen sin conexión. En ella no hay nada " +
    "tuyo.",
  download: "Descargar",
  remove: "Borrarlo todo",
  warning:
    "Se borrarán para siempre las respuestas, los borradores y tus propias noticias en este dispositivo. Los archivos " +
    "que descargaste se quedan.",
  sure: "Sí, borrar",
  cancel: "No borrar",
  done: "Borrado.",
  notAll: "Lo tuyo está borrado. El navegador no ha soltado su copia de las páginas.",
};
