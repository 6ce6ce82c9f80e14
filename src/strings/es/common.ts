import type { commonStrings } from "../common.js";
import type { Translation } from "../language.js";
import { plural } from "./words.js";

/** What all pages share, in Spanish: names of pages and lessons, signs, values. */
export const common: Translation<typeof commonStrings> = {
  site: {
    title: "Same Story",
    start: "Inicio",
    claims: "Tabla de afirmaciones",
    reading: "Sala de lectura",
    lessons: "Lecciones",
    numbered: (number, name) => `${number} ${name}`,
    code: "Codifica tú",
    practice: "Práctica",
    teachers: "Para profes",
    present: "Mostrar a la clase",
    handouts: "Hojas para imprimir",
    classResults: "Resultados de la clase",
    writeQuestion: "Escribir una pregunta",
    tryOwn: "Prueba tus noticias",
    guide: "Guía para profes",
    about: "Cómo se hizo",
    privacy: "Qué se guarda, y dónde",
    accessibility: "¿Lo puede usar todo el mundo?",
    skip: "Ir a la página",
    pages: "Páginas",
    toggle: "Mostrar u ocultar la lista de páginas",
    search: "Buscar",
    language: "Idioma",
  },

  dimensions: {
    timing: "Tiempos",
    framing: "Encuadre",
    wording: "Palabras",
    provenance: "Procedencia",
  },
  dimensionsAbout: {
    timing: "¿Qué día, cuánto duró, en qué orden? Pon una marca donde lo esperas. Luego mira qué dice cada noticia.",
    framing: "Busca qué va primero, qué va al final y qué falta. Cuenta a quién se cita y cuánto.",
    wording:
      "Compara una declaración palabra por palabra. Decide qué cambios son de traducción y cuáles cambian el sentido.",
    provenance:
      "Sigue el rastro de un texto: qué agencia, por cuántas manos pasó y qué huellas le quedaron. Luego escribe el " +
      "tuyo.",
  },

  glyph: (letter, label) => `${letter}: ${label}`,
  silentGlyph: (letter, label) => `${letter}: ${label}, no encontrado`,

  words: {
    title: "Palabras que se usan aquí",
    own: {
      claim: ["Afirmación", "Lo que una noticia dice sobre una pregunta, con sus palabras exactas."],
      silence: [
        "No encontrado",
        "Buscamos unas palabras en una noticia y no las encontramos. Quizá lo diga con otras palabras.",
      ],
      report: ["Noticia", "Un texto sobre el suceso, tal como lo publicó un medio."],
      outlet: ["Medio", "Quien publicó una noticia: un periódico, una agencia, un sitio web."],
      headline: ["Titular", "El título de una noticia."],
      dek: ["Subtítulo", "Una línea bajo el titular que resume la noticia."],
      dateline: ["Data", "El lugar, y a menudo el día, al principio de una noticia: dónde se escribió."],
      byline: ["Firma", "La línea que dice quién escribió la noticia."],
      lede: ["Entradilla", "La primera o las dos primeras frases, con lo que la noticia cree más importante."],
      quotation: ["Cita", "Palabras entre comillas: se dice que alguien usó justo esas."],
      reading: ["Lectura", "Una manera de entender unas palabras. Algunas se pueden leer de más de una manera."],
      wire: ["Agencia", "Una agencia de noticias: envía sus textos a muchos medios a la vez."],
      codebook: [
        "Libro de códigos",
        "La lista de lo que se compara en las noticias y de las palabras con las que se reconoce.",
      ],
      frame: ["Encuadre", "Una manera de presentar lo que pasó, con una pregunta y las palabras que hablan de ella."],
      furniture: ["Resto de la página", "Lo que rodea a una noticia en una página web: menús, enlaces, comentarios."],
    },
  },

  lost: {
    start: "Ir al inicio",
    claims: "Tabla de afirmaciones",
    none: "Todavía no hay ningún suceso.",
  },

  tables: {
    "claims.csv": "lo que cada noticia dice sobre cada punto, con sus palabras exactas",
    "silences.csv": "dónde una búsqueda no encontró nada, con las palabras buscadas y cómo se unieron",
    "coverage.csv": "qué temas menciona cada noticia, dónde y cuánto",
    "variants.csv": "la versión que da cada noticia de una misma declaración",
    "sentences.csv": "todas las frases, con su lugar",
    "reports.csv": "las noticias y lo que se cuenta en ellas",
    "datapackage.json": "una descripción de todas las tablas, en el formato Frictionless Data",
    "exercises.gift.txt": "las preguntas en GIFT, para Moodle",
    "exercises.qti.zip": "las preguntas en QTI 1.2, para Canvas, Blackboard y Brightspace",
    "annotations.jsonld": "las afirmaciones como anotaciones de las noticias, en el formato del W3C",
  },

  values: {
    hours: (hours, minutes) => (minutes === 0 ? `${hours} h` : `${hours} h ${minutes}`),
    minutes: (minutes) => `${minutes} min`,
    seconds: (seconds) => `${seconds} s`,
    days: (days) => `${days} ${plural(days, "día", "días")}`,
    weeks: (weeks) => `${weeks} ${plural(weeks, "semana", "semanas")}`,
    months: (months) => `${months} ${plural(months, "mes", "meses")}`,
    years: (years) => `${years} ${plural(years, "año", "años")}`,
    inSentence: {
      days: (n) => `${n} ${plural(n, "día", "días")}`,
      hours: (n) => `${n} ${plural(n, "hora", "horas")}`,
      minutes: (n) => `${n} ${plural(n, "minuto", "minutos")}`,
    },
    // The event's name is a dataset's, in its language: behind a colon it needs no article of ours.
    sequence: { before: "antes de:", during: "durante:", after: "después de:" },
    offset: (length, relation, event) => `${length} ${relation} ${event}`,
    senses: {
      over: (length) => `${length} más de lo previsto`,
      under: (length) => `${length} menos de lo previsto`,
      planned: (length) => `${length} previstos`,
    },
    modified: {
      size: {
        APPROX: (size) => `alrededor de ${size}`,
        LESS_THAN: (size) => `menos de ${size}`,
        EQUAL_OR_LESS: (size) => `hasta ${size}`,
        MORE_THAN: (size) => `más de ${size}`,
        EQUAL_OR_MORE: (size) => `al menos ${size}`,
      },
      moment: {
        APPROX: (moment) => `hacia ${moment}`,
        LESS_THAN: (moment) => `antes de ${moment}`,
        EQUAL_OR_LESS: (moment) => `${moment} o antes`,
        MORE_THAN: (moment) => `después de ${moment}`,
        EQUAL_OR_MORE: (moment) => `${moment} o después`,
        START: (moment) => `principios de ${moment}`,
        MID: (moment) => `mediados de ${moment}`,
        END: (moment) => `finales de ${moment}`,
      },
    },
    shortly: {
      LESS_THAN: (moment: string) => `poco antes de ${moment}`,
      MORE_THAN: (moment: string) => `poco después de ${moment}`,
    },
    and: " y ",
  },
};
