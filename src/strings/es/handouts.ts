import type { handoutsStrings } from "../handouts.js";
import type { Translation } from "../language.js";
import { capital, count, joined } from "./words.js";

/** Words of handouts in Spanish. */
export const handouts: Translation<typeof handoutsStrings> = {
  choose: {
    title: "Elegir ejercicios",
    path: "Un recorrido",
    none: "Elegirlos uno a uno",
    pathItem: (title, minutes) => (minutes > 0 ? `${title} (${minutes} min)` : title),
    all: "Todos",
    nothing: "Ninguno",
    minutes: (n) => `${n} min`,
    chosen: (n, minutes) =>
      capital(count(n, "un ejercicio elegido", "ejercicios elegidos")) + (minutes > 0 ? `, ${about(minutes)}.` : "."),
  },

  handout: {
    title: "Imprimir",
    show: "Mostrar",
    sheets: "Hojas para estudiantes",
    key: "Respuestas",
    paper: "Papel",
    sentences: "Imprimir las frases de las que tratan las preguntas",
    print: { sheets: "Imprimir las hojas para estudiantes", key: "Imprimir las respuestas" },
    apart: "Las respuestas se imprimen aparte. Nunca salen en las hojas para estudiantes.",
    empty: "Elige al menos un ejercicio.",
    head: (lesson, name) => `Same Story. Lección ${lesson}: ${name}`,
    sheet: (at, of, minutes) => `Hoja ${at} de ${of}${minutes > 0 ? `, ${about(minutes)}` : ""}`,
    keySheet: (at) => `Respuestas: hoja ${at}b`,
    keyTitle: (name) => `Respuestas: ${name}`,
    fields: { name: "Nombre", class: "Clase", date: "Fecha" },
    copied: "Las frases citadas se copian tal cual, con sus errores.",
    task: (at, title) => `${at} ${title}`,
    do: {
      choice: "Marca una.",
      multiple: "Marca todas las que encajan.",
      order: "Escribe números en las casillas.",
      match: "Marca una en cada fila.",
      sort: "Marca una en cada fila.",
      number: "Pon una cruz en la línea.",
      mark: "Subraya en el texto.",
      short: "",
      repair: "Escribe la palabra que probablemente estaba ahí. Marca con qué seguridad lo dices.",
      headline: "",
      report: "",
      lookup: "Busca en la web con otro dispositivo. Anota lo que encuentres.",
    },
    predictFirst: "Primero predice. Guarda esta hoja antes de tomar la siguiente.",
    lookUp: "Búscalo en las noticias.",
    orderEnds: (first, last) => `1 es ${first}; el número más alto es ${last}.`,
    cite: (claims, example) =>
      claims > 0
        ? `Di en qué noticia y en qué párrafo está, al menos para ${count(claims, "una afirmación", "afirmaciones")}: ${example}.`
        : "",
    words: (min, max) => (min > 0 ? `De ${min} a ${max} palabras.` : `Como mucho ${max} palabras.`),
    answer: "Respuesta",
    noKey: "Esto no se corrige. Compara con:",
    prediction: "Es una predicción: ninguna respuesta está mal. Las noticias dicen:",
    reads: (reads) => `Cómo se obtiene, en inglés: ${reads}.`,
    typed: "Escrita a mano: esta respuesta no cambia con los datos.",
    because: "Por qué",
    others: "Otras respuestas",
    ask: "Pregunta a la clase",
    checklist: "Una buena respuesta tiene",
  },

  assign: {
    title: "O enviar un enlace",
    hold: "Ocultar las respuestas hasta que yo lo diga",
    word: "Una palabra que muestra las respuestas (la dices en voz alta; si está vacía, basta un botón)",
    honest:
      "No es un candado. Las respuestas están en la página, aunque no se vean; quien sepa cómo puede encontrarlas. La " +
      "palabra sirve para que la clase vaya a la vez, nada más.",
    link: "El enlace para tus estudiantes",
    copy: "Copiar el enlace",
    copied: "Copiado.",
    list: (items) => joined(items),
  },
};

function about(minutes: number): string {
  return minutes === 1 ? "cerca de 1 minuto" : `unos ${minutes} minutos`;
}
