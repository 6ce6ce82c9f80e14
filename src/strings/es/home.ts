import type { homeStrings } from "../home.js";
import type { Translation } from "../language.js";
import { count, joined, linked, numberWord, plural } from "./words.js";

const all = (reports: number): string => `las ${numberWord(reports)} noticias`;

/** An event's first page in Spanish. A dataset's own words stand behind a colon or in marks. */
export const home: Translation<typeof homeStrings> = {
  headlines: (reports) => `Un suceso, ${count(reports, "un titular", "titulares")}`,
  lengths: (shortest, longest) =>
    "La línea de color encima de cada titular muestra lo larga que es la noticia: de " +
    `${shortest} a ${longest} palabras. Cada noticia conserva su color, su forma y su letra en todas las páginas.`,
  words: (words) => `${words} ${plural(words, "palabra", "palabras")}`,
  open: "Abrir la tabla de afirmaciones",
  claims: (claims, silences) =>
    `${claims} ${plural(claims, "afirmación", "afirmaciones")}, ${silences} ${plural(silences, "búsqueda", "búsquedas")} sin resultado`,
  agency: (agency) => `material de ${agency}`,
  rights: "Los derechos de las noticias son de quienes las publicaron.",
  others: (events) => plural(events, "Otro suceso", "Otros sucesos"),
  shelf: (date, reports, claims) =>
    `${date}. ${reports} ${plural(reports, "noticia", "noticias")}, ` +
    `${claims} ${plural(claims, "afirmación", "afirmaciones")}.`,
  compare: {
    show: "Mostrarlo (responde a lo que pregunta la primera lección)",
    title: "En qué coinciden y en qué no",
    shareTitle: (reports) => `Las ${numberWord(reports)} noticias`,
    differTitle: "Se diferencian",
    wordedTitle: "Eligen otras palabras",
    single: "De momento solo hay una noticia, así que no hay nada con qué compararla.",
    mention: (reports, topics, followed) =>
      `Buscamos palabras de ${count(followed, "un tema", "temas")}. ${
        topics === followed
          ? `${followed === 1 ? "Algunas" : "Palabras de cada uno"} están en ${all(reports)}.`
          : `Palabras de ${count(topics, "uno", "temas")} están en ${all(reports)}; de los demás, una noticia puede hablar con otras palabras.`
      }`,
    topics: (topics, followed) =>
      `Palabras de ${topics === 1 ? "uno" : numberWord(topics)} de ${count(followed, "un tema", "temas")} que buscamos: cuáles, lo descubrirás`,
    agree: (reports, points) =>
      `En estos puntos, las respuestas de ${all(reports)} pueden ser todas ciertas: ${points}.`,
    nothingShared: (reports) =>
      `Con las palabras que buscamos no encontramos ningún tema ni ninguna respuesta que compartan ${all(reports)}: pueden contarlo con otras.`,
    differ: (points, list) => `Se diferencian en al menos ${count(points, "un punto", "puntos")}: ${list}.`,
    noneDiffers: (asked) =>
      `Preguntas a las que responden dos noticias: ${asked}; contradicciones: ninguna. Mucho no se preguntó.`,
    sideBySide: "Leer frases frente a frente",
    worded: (points, list) => `Para ${count(points, "una cosa", "cosas")} eligen otras palabras: ${list}.`,
    list: (labels, more) => joined(more > 0 ? [...labels, `${numberWord(more)} más`] : labels),
    counted:
      "Contado en nuestras tablas de afirmaciones y de temas; puede haber más. Las noticias se diferencian donde dos respuestas no pueden ser ciertas de una " +
      "misma cosa: no donde las cifras redondeadas encajan ni donde no se encontró nada.",
    together: (pairs) =>
      `${linked(pairs)} Para lo que ${pairs.length === 1 ? "comparten" : "comparten los dos de un par"}, cuentan como un solo testigo.`,
  },
  startWith: (lesson) => `Empezar por «${lesson}»`,
  readFirst: (reports) => `Leer antes ${plural(reports, "la noticia", "las noticias")}`,
  lessons: {
    title: "Qué vas a hacer",
    stamp: (day) => `terminada, ${day}`,
    number: (number) => `Lección ${number}`,
  },
  path: {
    begin: "Empezar este recorrido",
    title: (paths) => (paths === 1 ? "Un recorrido para ti" : "Elige un recorrido"),
    scale: "Un minuto mide lo mismo en todos los recorridos.",
    stops: (path) => `Paradas de «${path}»`,
    minutes: (minutes) => `${minutes} ${plural(minutes, "minuto", "minutos")}`,
    minutesShort: (minutes) => `${minutes} min`,
    questions: "Todas sus preguntas",
  },
  defaultPath: {
    about: "Un primer vistazo",
    context: ["Contexto", "Lo que hay alrededor"],
    shared: (reports) => [`En qué coinciden las ${numberWord(reports)}`, "Y en qué no"],
    lesson: (lesson) => [lesson, "La primera lección"],
    questions: ["Preguntas", "Por tu cuenta"],
  },
  promises: {
    account: [
      "Sin cuenta.",
      "Tus respuestas se quedan en este navegador y no se envía nada. Descárgalas en un archivo si te las pide tu profe.",
    ],
    verdicts: [
      "Sin veredictos.",
      "Con unas pocas noticias se ve en qué se diferencian. No se puede demostrar que un medio tome partido.",
    ],
    teaching: {
      title: "¿Das clase con esto?",
      pages: {
        handouts: "Hojas para imprimir",
        class: "Una página que lee los archivos de respuestas de tu clase",
        "/try": "Una mesa de trabajo para probar tus propias noticias",
      },
    },
  },
  contextRest: "Mostrarlo (dice el día y lo que vino después)",
  context: "Contexto",
};
