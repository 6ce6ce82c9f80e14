import type { Translation } from "../language.js";
import type { reading as readingStrings } from "../reading.js";
import { common } from "./common.js";
import { count, joined, numberWord, plural } from "./words.js";

/** The reading room in Spanish: everything that we say there, nothing that a report printed. */
export const reading: Translation<typeof readingStrings> = {
  title: common.site.reading,
  pageTitle: (report, site) => `${report}: ${common.site.reading} | ${site}`,
  reports: "Noticias",
  show: "Mostrar",
  layers: {
    quotations: "Citas",
    times: "Expresiones de tiempo",
    framing: "Palabras de encuadre",
    traces: "Huellas de traducción",
    unsure: "Conviene comprobarlo",
    furniture: "Resto de la página",
  },
  furniture: {
    menu: "ruta del menú",
    "site-name": "del título de la página",
    above: "encima del artículo",
    author: "nombre de quien firma, fuera del artículo",
    long: "otro texto de la página",
    below: "resto de la página",
  },
  folded: (words) => `Otro texto de la página, ${words} ${plural(words, "palabra", "palabras")}`,
  paragraph: (n) => `Párrafo ${n}.`,
  leftOut: "[…]",
  leftOutInWords: "Palabras omitidas",
  excerpts: "Solo se muestran fragmentos: las frases en las que se apoyan las afirmaciones.",

  quotationBegins: (speaker) => `Cita, ${speaker}:`,
  quotationEnds: "Fin de la cita.",
  speakerUnsaid: "no encontramos quién habla",

  note: (n) => `Nota ${n}.`,
  numbers: (numbers) => `${plural(numbers.length, "Nota", "Notas")} ${numbers.join(" ")}.`,
  notes: (paragraph) => (paragraph === null ? "Notas" : `Notas al párrafo ${paragraph}`),
  compare: (labels) => `Comparar: ${labels.join("; ")}`,
  compareLink: "Comparar las noticias",
  claimMark: "Afirmaciones en estas palabras",

  noteReadings: (n) => `Estas palabras se pueden leer de ${numberWord(n)} maneras.`,
  likeliest: "Lo más probable",
  alsoPossible: "También posible",
  possible: "No encontramos ningún motivo para preferir una. Posible",
  fits: (letters) => `Encaja con lo que ${plural(letters.length, "dice", "dicen")} ${joined(letters)}.`,
  alone: "Las otras respuestas que encontramos encajan entre sí, y no con esta:",
  here: "aquí:",
  only: (question) => `Solo en esta noticia encontramos una respuesta: ${question}`,
  broken: {
    unclosed: "Las comillas se abren y no se cierran. Damos la cita por terminada donde parece más probable.",
    "misplaced-mark": "Las comillas de cierre están fuera de sitio: ese espacio ya estaba en el texto copiado.",
    "reopened-paragraph": "La cita viene del párrafo anterior; por eso se abren otra vez las comillas.",
  },
  longest: "Es la cita más larga de esta noticia.",
  speakerWords: (speaker, words) => `${speaker}, ${words} ${plural(words, "palabra", "palabras")}`,
  unnamed: "Una fuente sin nombre",
  unnamedCount: (quotations, words) =>
    `${count(quotations, "una cita", "citas")}, ${words} ${plural(words, "palabra", "palabras")}.`,
  unsaid: "No encontramos a nadie nombrado para estas palabras.",
  document: (quotations, words) =>
    "Aquí no habla una persona, sino un documento o un anuncio: " +
    `${count(quotations, "una cita", "citas")}, ${words} ${plural(words, "palabra", "palabras")}.`,
  sharedTitle: "Las mismas palabras",
  shared: (letter, isSame) =>
    isSame ? `${letter} también las publica, palabra por palabra.` : `${letter} también las publica, casi iguales.`,
  sharedLink: (letter) => `Verlas en ${letter}`,

  card: {
    title: "De dónde viene este texto",
    statedTitle: "Lo dice el texto",
    inferredTitle: "Lo deducimos",
    stated: "lo dice el texto",
    inferred: "lo deducimos",
    statedHidden: "Lo dice el texto:",
    inferredHidden: "Lo deducimos:",
    searchedHidden: "Buscamos:",
    kinds: {
      agency: "Agencia",
      dateline: "Data",
      byline: "Firma",
      author: "Autoría",
      translation: "Traducción",
      date: "Fecha",
      credits: "Créditos",
      outlet: "Medio",
      language: "Idioma",
    },
    lower: {
      agency: "una agencia de noticias",
      author: "el nombre de quien la escribió",
      date: "una fecha de publicación",
      outlet: "el nombre del medio",
    },
    notFound: (kinds) => `No encontramos: ${joined(kinds)}.`,
    notFoundTerm: "No encontrado",
    onlyData: (value) => `${value}. Lo dice el conjunto de datos; en el texto no lo encontramos.`,
    translated: (from) => `Se escribió primero en ${from} y después se tradujo.`,
    traces: "Pistas:",
    noTraces: "Lo dice el conjunto de datos; no indica palabras que lo delaten.",
    rights: "Derechos",
    source: "La página de la que se copió",
    retrieved: (day) => `copiada el ${day}`,
    and: "y",
  },
  places: {
    headline: "el titular",
    dek: "el subtítulo",
    dateline: "la data",
    byline: "la firma",
    body: "el texto",
    credits: "los créditos",
    boilerplate: "el resto de la página",
  },

  quoted: {
    title: "A quién se cita",
    none: "En esta noticia no hay nada entre comillas.",
    count: (quotations, words) =>
      `${quotations} ${plural(quotations, "cita", "citas")}, ${words} ${plural(words, "palabra", "palabras")}`,
    at: (paragraph) => `¶${paragraph}`,
    atInWords: (paragraph) => `párrafo ${paragraph}`,
  },

  neighbours: {
    title: "Lo que dicen aquí las noticias",
    this: "esta noticia",
    close: "Cerrar",
    place: (letter, paragraph) => `${letter} ¶${paragraph}`,
    placeIn: (letter, part) => `${letter}, ${part}`,
    claimsLink: "Verlo en la tabla de afirmaciones",
  },

  arrival: {
    evidence: "Estas palabras responden a:",
    words: "El enlace te lleva a estas palabras.",
    gone: "El enlace lleva a unas palabras que no están en esta noticia. Quizá la noticia cambió después.",
    back: { claims: "Volver a la tabla", other: "Volver a la pregunta" },
    clear: "Quitar la marca",
    key: "Esc",
    allClaims: "Ver las afirmaciones de esta noticia",
  },

  copy: {
    button: "Copiar enlace a estas palabras",
    done: "Enlace copiado.",
    byHand: "Copia este enlace:",
  },

  missing: {
    none: "Este conjunto de datos aún no tiene noticias.",
    text: (id) => `Aquí no hay ninguna noticia «${id}».`,
    known: "Estas son las noticias que hay:",
    claims: "O ve a la tabla de afirmaciones",
  },
  empty: {
    text: "Nada en este archivo parece un artículo. Abajo se muestra tal cual.",
    help: "Si cuidas de este conjunto de datos: el archivo debe tener un titular, una línea vacía y párrafos.",
  },
};
