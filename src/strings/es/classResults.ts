import type { classResultsStrings } from "../classResults.js";
import type { Translation } from "../language.js";
import { common } from "./common.js";
import { exercises } from "./exercises.js";
import { capital, count, plural } from "./words.js";

/** Words of the page of class results in Spanish. */
export const classResults: Translation<typeof classResultsStrings> = {
  modes: "¿Cómo respondió la clase?",
  byFiles: "Con archivos de respuestas",
  byHands: "A mano alzada",
  drop: "Suelta aquí los archivos de respuestas, o elígelos",
  stays: "Se leen en este navegador y no van a ninguna parte. Al cerrar la pestaña, desaparecen.",
  choose: "Elegir archivos",
  reading: (done, all) => `Leyendo el archivo ${done} de ${all}.`,
  read: (n) => `${n} ${plural(n, "leído", "leídos")}.`,
  notRead: (n) => `${n} sin leer:`,
  refusals: {
    empty: "está vacío. Pídelo otra vez.",
    "cut-off": "está incompleto. Pídelo otra vez.",
    "no-json": `no es un archivo de respuestas. Pide el que guarda «${exercises.work.json}».`,
    "other-format": `no es un archivo de respuestas. Pide el que guarda «${exercises.work.json}».`,
    "newer-version":
      "viene de una versión más nueva de este cuaderno. Vuelve a cargar la página, o pide otra vez el archivo.",
    "too-many": "es un archivo de más. Quita estos y vuelve a soltarlo.",
    unreadable: "no se pudo abrir. Suéltalo otra vez.",
  },
  otherDataset: (dataset) => `tiene respuestas sobre otro suceso (${dataset === "" ? "sin nombre" : dataset}).`,
  tooBig: (megabytes) => `ocupa ${megabytes} MB. Ningún archivo de respuestas es tan grande, así que no se abrió.`,
  clear: "Quitar todos",
  cleared: "Ya no queda ningún archivo.",
  print: "Imprimir esta página",
  csv: "Descargar la clase (CSV)",
  replaced: (file, by) => `${file} es un archivo anterior de la misma persona que ${by}. Cuenta el más reciente.`,
  leftOut: "No se cuentan, porque la pregunta cambió después de responderla o ya no está aquí:",
  leftOutItem: (title, files) => `${title} (${count(files, "un archivo", "archivos")})`,
  unread: (file, entries) =>
    `En ${file} no se ${plural(entries, "pudo", "pudieron")} leer ${count(entries, "una entrada", "entradas")}. Lo demás cuenta.`,
  sameName: (name) => `Hay dos o más archivos con el nombre ${name}, y son de estudiantes diferentes. Cuentan todos.`,
  order: "Primero, lo que más vale la pena comentar.",
  legend: "Cuadrados llenos: estudiantes que acertaron a la primera. Solo el contorno: otra respuesta.",
  empty: `Aún no hay respuestas. Cada estudiante guarda su archivo con «${exercises.work.json}» en la página ${common.site.practice}.`,
  none: "Ningún archivo tiene respuestas a estos ejercicios.",
  jump: "Ir a",
  basis: {
    first: (n) => `primeros intentos, ${n} ${plural(n, "respuesta", "respuestas")}`,
    prediction: (n) => `predicciones sin corregir, ${n} ${plural(n, "respuesta", "respuestas")}`,
    own: (n) => `palabras propias sin corregir, ${n} ${plural(n, "respuesta", "respuestas")}`,
    hands: (n) => `a mano alzada, ${n} ${plural(n, "estudiante", "estudiantes")}`,
  },
  right: (first, last, n) =>
    `Aciertos a la primera: ${first} de ${n}.` + (last === null ? "" : ` Aciertos al final: ${last} de ${n}.`),
  hints: (n) => `${capital(count(n, "una persona", "estudiantes"))} ${plural(n, "abrió", "abrieron")} antes la pista.`,
  kappa: (value) =>
    `Acuerdo al codificar, κ de Fleiss: ${value.replace(".", ",")}. 1 es acuerdo total; 0 es lo que daría el azar.`,
  bar: (label, n, all) => `${label}: ${n} de ${all}`,
  of: (all) => `de ${all}`,
  isRight: "correcta",
  otherAnswers: (ways) => count(ways, "otra respuesta", "respuestas más"),
  thinking: (n) => (n === 1 ? "Lo que quizá piensa esta persona" : `Lo que quizá piensan estas ${n} personas`),
  ask: "Pregunta a la clase",
  split: "Un desacuerdo útil",
  splitText: "La clase está dividida. Pide a alguien de cada lado que señale las palabras.",
  undecidedText: "Las noticias no lo aclaran. Aquí nadie se equivoca.",
  noAsk: "¿Qué palabras de las frases lo deciden?",
  showSentences: "Ver las frases a pantalla completa",
  close: "Cerrar",
  reasons: "Estudiantes que no están de acuerdo con la respuesta",
  texts: "Lo que escribió la clase",
  undecided: "? sin decidir, valen las dos",
  columns: {
    answer: "Respuesta",
    students: "Estudiantes",
    row: "Qué se clasificó",
    ours: "Las frases apoyan",
  },
  number: (value, n) => `${value}: ${n}`,
  typed: "La respuesta de este ejercicio se escribió a mano. No cambia con los datos.",
  asTable: "Ver como tabla",
  scale: "Cada punto es un estudiante.",
  handsLede: "Elige un ejercicio, léelo en voz alta y escribe cuántas manos cuentas.",
  handsChoose: "Ejercicio",
  handsCount: (option) => `Manos para: ${option}`,
  handsStudents: "Estudiantes en la clase",
  handsNone: "Este ejercicio no se puede responder a mano alzada.",
  handsShow: "Ver el reparto",
  finds: {
    title: "Lo que ha encontrado la clase",
    known: (students, pages) =>
      `${students === 1 ? "Una persona ha buscado" : `${students} personas han buscado`} y ${students === 1 ? "ha traído" : "han traído"} ${pages === 0 ? "ninguna página" : pages === 1 ? "una página" : `${pages} páginas`}.`,
    outlet: "Publicado por",
    day: "Día que figura",
    says: "Qué dice sobre esto",
    address: "Dirección",
    unnamed: "sin indicar",
    noDay: "sin día",
    none: "ninguna página",
    leaves:
      "Los enlaces salen de este cuaderno, a páginas que han nombrado los alumnos. Mira la dirección antes de abrirla.",
  },
  setAside: (n) =>
    `${capital(count(n, "un ejercicio queda", "ejercicios quedan"))} aparte, porque algo en los datos ya no encaja:`,
};
