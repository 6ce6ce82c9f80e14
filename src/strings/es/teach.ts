import type { Translation } from "../language.js";
import type { teachStrings } from "../teach.js";
import { common } from "./common.js";
import { exercises } from "./exercises.js";
import { capital, count, joined, plural } from "./words.js";

/** Words of the teachers' pages in Spanish: class results and handouts. */
export const teach: Translation<typeof teachStrings> = {
  class: {
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
    empty: `Aún no hay respuestas. Cada estudiante guarda su archivo con «${exercises.work.json}» en la página ${common.frame.practice}.`,
    none: "Ningún archivo tiene respuestas a estos ejercicios.",
    jump: "Ir a",
    tag: (lesson, n) => `${lesson} ${n}`,
    basis: {
      first: (n) => `primeros intentos, ${n} ${plural(n, "respuesta", "respuestas")}`,
      prediction: (n) => `predicciones sin corregir, ${n} ${plural(n, "respuesta", "respuestas")}`,
      own: (n) => `palabras propias sin corregir, ${n} ${plural(n, "respuesta", "respuestas")}`,
      hands: (n) => `a mano alzada, ${n} ${plural(n, "estudiante", "estudiantes")}`,
    },
    right: (first, last, n) =>
      `Aciertos a la primera: ${first} de ${n}.` + (last === null ? "" : ` Aciertos al final: ${last} de ${n}.`),
    hints: (n) =>
      `${capital(count(n, "una persona", "estudiantes"))} ${plural(n, "abrió", "abrieron")} antes la pista.`,
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
    setAside: (n) =>
      `${capital(count(n, "un ejercicio queda", "ejercicios quedan"))} aparte, porque algo en los datos ya no encaja:`,
  },

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
    },
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
