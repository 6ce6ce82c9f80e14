import type { Translation } from "../language.js";
import type { lessonStrings } from "../lesson.js";

/** Words that all lessons share, in Spanish. */
export const lesson: Translation<typeof lessonStrings> = {
  lesson: (number, name) => `Lección ${number}: ${name}`,
  steps: "Pasos de esta lección",
  check: {
    name: "Ponte a prueba",
    title: "Ponte a prueba",
    loading: "Los ejercicios se están cargando.",
    failed: "No se han podido cargar los ejercicios. Vuelve a cargar la página cuando tengas conexión.",
  },
  next: (name) => `Siguiente: ${name}`,
  nothing: "Estas noticias aún no tienen nada para esta lección.",
  asTable: "Ver como tabla",
  tableOf: (finding) => `Tabla: ${finding}`,
  copy: "Copiar enlace",
  copied: "Copiado.",
  needsScript:
    "Aquí la página no puede ejecutar sus programas. Ellos abren los demás pasos, las palabras exactas y los ejercicios.",
  close: "Cerrar",
  openReport: "abre la noticia en estas palabras.",
  paragraph: (number) => `¶${number}`,
  paragraphInWords: (number) => `párrafo ${number}`,
  placeName: (letter, label, where) => `${letter} ${where}, ${label}: abrir en la noticia`,
  markBegins: "empieza lo marcado",
  markEnds: "termina lo marcado",
  known: "Entonces, ¿qué se sabe?",
};
