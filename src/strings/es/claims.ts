import type { claimsStrings } from "../claims.js";
import type { Translation } from "../language.js";
import { common } from "./common.js";
import { numberWord, plural } from "./words.js";

/** The claims table in Spanish. */
export const claims: Translation<typeof claimsStrings> = {
  title: common.site.claims,
  search: "Buscar en las palabras de las noticias",
  searchHint: (word) => `Buscar palabras, por ejemplo “${word}”`,
  sentences: {
    title: (words) => `Más frases con «${words}»`,
    note: "Están en las noticias, pero ninguna fila de arriba está hecha con ellas.",
    place: (paragraph) => `¶${paragraph}`,
    more: (n) => `${n} más. Escribe más palabras para encontrar menos.`,
  },
  download: (claims) => `Descargar ${claims} ${plural(claims, "afirmación", "afirmaciones")} (CSV)`,
  filters: "Filtros",
  lesson: "Lección",
  report: "Noticia",
  kind: "Tipo",
  showSilences: "mostrar lo no encontrado",
  kinds: { stated: "dicho", unsure: "conviene comprobarlo", readings: "varias lecturas" },
  silence: "sin afirmación",
  wholeReport: (paragraphs) => (paragraphs === 1 ? "1 ¶" : `los ${paragraphs} ¶`),
  counts: (claims, silences) => `${tally(claims, silences)}.`,
  inAll: (claims, silences) => `En total: ${tally(claims, silences)}.`,
  selectRow: "Elige una fila para ver su frase.",
  filteredBy: (group, values) =>
    values.length === 0 ? `${group}: nada elegido.` : `${group}: solo ${values.join(" o ")}.`,
  searchedFor: (words) => `Las palabras contienen «${words}».`,
  silencesHidden: "Lo no encontrado está oculto.",
  clear: (filters) => (filters === 1 ? "Quitar filtro" : "Quitar filtros"),
  empty: "Ninguna afirmación coincide.",
  clearGroup: (group) => `Quitar filtro: ${group}`,
  clearSearch: "Borrar búsqueda",
  clearAll: "Quitar todos los filtros",
  columns: {
    about: "Sobre qué",
    aboutNote: "(orden de la lección)",
    report: "Noticia",
    prints: "Qué publica",
    kind: "Tipo",
    where: "Dónde",
  },
  place: (paragraph, sentence) => `¶${paragraph}, f${sentence}`,
  placeInWords: (paragraph, sentence) => `párrafo ${paragraph}, frase ${sentence}`,
  parts: {
    headline: "titular",
    dek: "subtítulo",
    dateline: "data",
    byline: "firma",
    body: "texto",
    credits: "créditos",
  },
  readingsOf: (n) => `${n} ${plural(n, "lectura", "lecturas")}`,
  voice: (speaker) => `según ${speaker}`,
  agreed: (speaker) => `${speaker} está de acuerdo`,
  readings: { likeliest: "lectura más probable", alternative: "otra lectura" },
  lengthInAll: (length) => `${length} en total`,
  reckoned: {
    day: (date) => `${date}, calculado por el día de la semana`,
    all: (date) => `${date}, calculado`,
    year: (date) => `${date}, el año está calculado`,
  },
  markedStart: "empieza la afirmación",
  markedEnd: "termina la afirmación",
  details: {
    saidBy: "Quién lo dice",
    outletItself: "el propio medio",
    nobody: "no encontramos a nadie nombrado",
    agrees: (speaker) => `no encontramos a nadie nombrado; ${speaker} está de acuerdo`,
    verb: "con el verbo",
    attribution: {
      direct: "con sus propias palabras, entre comillas",
      partial: "con unas pocas palabras entre comillas",
      indirect: "contado sin comillas",
      none: "",
    },
    sure: "Con qué seguridad",
    certainty: {
      asserted: "dicho como un hecho",
      hedged: "dicho con reservas",
      denied: "negado",
      unmentioned: "dicen que no se mencionó",
      expected: "se espera, aún no es así",
    },
    value: "Se lee como",
    method: "Cómo se encontró",
    methods: { parsed: "con una regla, en el texto", coded: "a mano" },
    doubt: "Por qué comprobarlo",
    doubts: {
      "": "",
      readings: "Las palabras se pueden leer de más de una manera.",
      unclosed: "La cita no se cierra nunca. Dónde acaba es una suposición nuestra.",
      "no-speaker": "Cerca no se nombra a nadie que lo diga.",
      indirect:
        "Ninguna comilla muestra dónde empiezan y acaban las palabras de quien habla. Una regla lo dedujo de la frase.",
      verb: "El verbo no siempre significa que alguien dijo estas palabras.",
      "no-verb": "Ningún verbo como «dijo» une estas palabras con quien habla.",
      agreed: "Quien habla está de acuerdo con estas palabras. La noticia no dice quién las eligió.",
    },
  },
  sort: "Orden",
  sorts: { lesson: "por lección", report: "por noticia", place: "por lugar en la noticia" },
  overview: {
    title: "Quién habla de qué",
    finding: (answered, items, reports) =>
      `En ${answered} de ${items === 1 ? "1 punto mostrado" : `los ${items} puntos mostrados`} encontramos una afirmación en ` +
      `${reports === 1 ? "la noticia" : `las ${numberWord(reports)} noticias`}.`,
    caption: "Signo lleno: hay una afirmación. Solo el contorno: no se encontró. Elige un signo para ir a su fila.",
    cell: (item, report, claims) =>
      claims === 0
        ? `${item}, ${report}: no encontrado`
        : `${item}, ${report}: ${claims} ${plural(claims, "afirmación", "afirmaciones")}`,
  },
  linkHere: "Enlace a esta afirmación",
  openReport: "Abrir en la noticia",
};

function tally(claims: number, silences: number): string {
  const found = `${claims} ${plural(claims, "afirmación", "afirmaciones")}`;
  return silences === 0 ? found : `${found}; ${silences} ${plural(silences, "vez", "veces")} no encontrado`;
}
