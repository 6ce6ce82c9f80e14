import type { exerciseStrings } from "../exercises.js";
import type { Translation } from "../language.js";
import { common } from "./common.js";
import { capital, count, joined, numberWord, plural } from "./words.js";

/** Words of the exercise cards, of the pages with exercises, and of students' own files, in Spanish. */
export const exercises: Translation<typeof exerciseStrings> = {
  stepLede: "Tienes dos intentos en cada uno. Cada respuesta se explica con las frases que la deciden.",
  stamped: "Has terminado esta lección. Su sello está en la página de inicio.",
  noneAtAll: "Aún no hay ejercicios para estas noticias.",
  generated: "Estos ejercicios se hicieron con reglas a partir de la tabla de afirmaciones. Nadie los escribió a mano.",
  name: (lesson, number) => `${lesson} ${number}`,

  card: {
    again: (lesson) => `Otra vez, de ${lesson}`,
    stage: { opening: "Para empezar", practice: "", exit: "Para terminar", homework: "Para casa" },
    tries: (left, isFirst) => (isFirst ? "dos intentos" : left === 1 ? "queda un intento" : "no quedan intentos"),
    solvedAt: (tries) => (tries === 1 ? "primer intento" : "segundo intento"),
    prediction: "una predicción, no se corrige",
    own: "tus propias palabras, no se corrige",
    held: "respuestas ocultas",
    changed: "Esta pregunta cambió después de tu respuesta. Responde otra vez, por favor.",
    check: "Comprobar",
    keep: "Guardar mi respuesta",
    lock: "Fijar mi predicción",
    done: "He terminado",
    tryAgain: "Intentar otra vez",
    next: "Siguiente ejercicio",
    last: "Volver a la lista",
    hint: "Pista",
    showHint: "Ver una pista",
    sentences: (n) => (n === 1 ? "Ver antes la frase" : n === 2 ? "Ver antes las dos frases" : "Ver antes las frases"),
    openSentences: (n) => (n === 1 ? "Ver la frase" : n === 2 ? "Ver las dos frases" : "Ver las frases"),
    hideSentences: "Ocultar las frases",
    choose: "Elige…",
    two: "Somos dos ante esta pantalla",
    alone: "Hay una sola persona ante esta pantalla",
    lockTurn: (isFirst) => (isFirst ? "Fijar y cambiar de turno" : "Fijar y comparar"),
  },

  together: {
    first: "Primero elige una persona.",
    lookAway: "La otra mira hacia otro lado.",
    second: "Ahora cambiad: elige la otra.",
    hidden: "La primera respuesta queda oculta hasta que hayáis elegido las dos.",
    firstChose: "Primera:",
    secondChose: "Segunda:",
    same: "Habéis elegido lo mismo. Contaos por qué, señalando las palabras. Luego seguid con esa respuesta o cambiadla.",
    differ:
      "Habéis elegido cosas distintas. Señalad cada una las palabras que apoyan su respuesta. Luego poneos de acuerdo en una.",
  },

  said: {
    right: "Correcto.",
    wrong: "No es esto.",
    partly: (right, all) => `Correcto en parte: ${right} de ${all}.`,
    partlyMissing: "Correcto en parte. Falta algo.",
    unforeseen: "Compara tu palabra con estas frases. No está en nuestra lista: tú decides si encaja.",
    unforeseenShown: "Tu palabra no está en nuestra lista. Esto es lo que apoyan las frases.",
    wrongMany: "Todavía no.",
    shown: "Esto es lo que apoyan las frases.",
    prediction: "Fijada. Las predicciones no se corrigen.",
    own: "Ahora compara.",
    held: "Tu respuesta está guardada. Tu profe dirá cuándo se ven las respuestas. Hasta entonces puedes cambiarla.",
    yours: "Tu respuesta. No es esta.",
    yoursRight: "Correcto.",
    yoursEither: "Valen las dos respuestas. Las noticias no lo aclaran.",
    first: "Tu primera respuesta",
    second: "Tu segunda respuesta",
    both: "Tu primera y tu segunda respuesta",
    yourPrediction: "Tu predicción",
    yourAnswer: "Tu respuesta",
    supported: "La respuesta que apoyan las frases",
    alsoSupported: "También vale. Las noticias no lo aclaran.",
    partRight: "Correcto.",
    partWrong: "Aquí no.",
    partMissed: "Esto también es parte de la respuesta.",
    partOpen: "Aún sin decidir.",
    answerIs: (answer) => `Las frases apoyan: ${answer}.`,
    inPlace: "En su sitio.",
    notInPlace: "No está en su sitio.",
    place: (n) => `Puesto ${n} en la respuesta.`,
  },

  evidence: {
    title: "Las frases que lo deciden",
    link: (letter, where) => `${letter} ${where}: abrir en la noticia`,
    where: (paragraph, sentence) => `¶${paragraph}, frase ${sentence}`,
    silent: (letter, terms) =>
      terms.length === 0
        ? `En ${letter} no encontramos nada sobre esto.`
        : `En ${letter} buscamos ${joined(
            terms.map((term) => `«${term}»`),
            "o",
          )}: no encontrado. Quizá lo diga con otras palabras.`,
    silences: "en la tabla de afirmaciones",
    others: "Lo que dicen otras noticias",
    accepted: (forms) => `Vale como correcto: ${joined(forms, "o")}.`,
  },

  disagree: {
    ask: "¿Crees que las pruebas dicen otra cosa?",
    open: "Escribe por qué.",
    goesTo: "Va en tu archivo de respuestas.",
    label: "Tu razón, con las palabras en las que te apoyas",
    save: "Guardar mi razón",
    saved: "Guardada. Está en tu archivo de respuestas.",
  },

  order: {
    up: (what) => `Subir: ${what}`,
    down: (what) => `Bajar: ${what}`,
    moved: (what, at, of) => `${what}: puesto ${at} de ${of}.`,
    place: (n) => `${n}`,
  },

  number: {
    pin: "Tu respuesta en la línea",
    day: "O elige el día",
    unit: (unit) => `(${unit})`,
    reveal: "Lo que dicen las noticias",
    reading: { "": "", likeliest: "lectura más probable", alternative: "otra lectura" },
    yours: (value) => `Tú: ${value}`,
    distance: (value) => `Pusiste la marca en ${value}.`,
  },

  mark: {
    instruction: { sentence: "Elige frases para marcarlas.", phrase: "Elige las palabras subrayadas para marcarlas." },
    group: (label) => `Texto de ${label}`,
  },

  lookup: {
    search: "Busca",
    where: "Dónde buscar",
    stays: "Usa otra pestaña. Esta página no abre ni envía nada; tú traes lo que encuentres.",
    fields: {
      address: "Dirección de la página",
      outlet: "Quién la publicó",
      date: "El día que figura en ella, si lo hay",
      text: "Una frase: ¿qué dice sobre esto? Si no has encontrado nada, di dónde buscaste.",
    },
  },

  writing: {
    label: { short: "Tu respuesta", headline: "Tu titular", report: "Tu noticia" },
    words: (n, min, max) =>
      min > 0
        ? `${n} ${plural(n, "palabra", "palabras")} (de ${min} a ${max})`
        : `${n} ${plural(n, "palabra", "palabras")} (como mucho ${max})`,
    cite: (claims, reports) =>
      `Cita al menos ${count(claims, "una afirmación", "afirmaciones")}` +
      `${reports > 1 ? ` de ${numberWord(reports)} noticias` : ""}: pon su código entre corchetes.`,
    claims: "Afirmaciones para citar",
    find: "Buscar palabras",
    insert: (id, words) => `Citar ${id}: ${words}`,
    noClaims: "Ninguna afirmación tiene estas palabras.",
    moreClaims: (n) => `${n} más. Escribe palabras para encontrarlas.`,
    inserted: (id) => `${id}: citada.`,
    cited: (n) =>
      n === 0
        ? "Aún no citas ninguna afirmación."
        : `${capital(count(n, "una afirmación citada", "afirmaciones citadas"))}.`,
    open: {
      "too-short": "Es más corto de lo pedido.",
      "too-long": "Es más largo de lo pedido.",
      "too-few-citations": "Hay que citar más afirmaciones.",
      "too-few-reports": "Las afirmaciones vienen de muy pocas noticias.",
      "unknown-citation": "Citas una afirmación que no existe.",
    },
    complete: "La longitud y el número de citas son los pedidos.",
    loaded: (n) =>
      n === 0
        ? "Ninguna palabra está en las listas de palabras cargadas del libro de códigos."
        : `${capital(count(n, "una palabra o expresión está", "palabras o expresiones están"))} en las listas del libro de ` +
          "códigos. Una palabra cargada no está prohibida. Pregúntate si tus fuentes la sostienen.",
    preview: "Tu texto, con las citas y las palabras cargadas marcadas",
    loadedMark: (label) => `en la lista de ${label}`,
    unknownMark: "no existe esa afirmación",
    model: "Una manera de responder",
    checklist: "¿Lo tiene tu texto? Marca lo que tiene.",
    confidence: "¿Con qué seguridad lo dices?",
    sure: { 1: "lo adivino", 2: "con bastante seguridad", 3: "con seguridad" },
    repairLabel: "La palabra o palabras que probablemente estaban ahí",
  },

  carried: {
    title: "Tus frases y las palabras que citan",
    how: "Ningún programa puede decir si las palabras sostienen la frase. Lo dices tú.",
    ask: "¿Sostienen estas palabras tu frase?",
    answers: { yes: "sí, toda", partly: "solo una parte", no: "no" },
    none: "Esta frase no cita ninguna afirmación.",
    nothingCited: "Ninguna frase cita todavía una afirmación: nada muestra lo que dicen las tuyas.",
    open: (n) => (n === 1 ? "Queda una frase por comparar." : `Quedan ${numberWord(n)} frases por comparar.`),
    allCarried: "Dices que las palabras citadas sostienen todas las frases que citan alguna.",
    carried: (n, all) =>
      `Dices que las palabras citadas sostienen ${n} de ${all}. Cambia las otras: di menos, o cita palabras que lo digan.`,
    change: "Cambiar mi texto",
  },

  list: {
    title: "Todos los ejercicios de esta lección",
    states: {
      uncompared: "sin comparar todavía",
      unanswered: "sin responder",
      again: "queda un intento",
      right: "correcto",
      shown: "respuesta vista",
      done: "hecho",
      held: "respuesta guardada",
    },
    more: (n) => `${n} más`,
    progress: (over, all, right, marked) =>
      `${over} de ${all} ${plural(all, "terminado", "terminados")}` +
      (marked > 0 ? `; correctos: ${right} de ${marked} corregidos` : ""),
    allDone: "Has terminado todos los ejercicios de esta página.",
    elsewhere: "Todos los ejercicios, el archivo con tus respuestas y la opción de empezar de nuevo están en la página",
    practice: common.site.practice,
  },

  review: {
    title: "Repaso",
    due: (n) =>
      n === 1
        ? "Un ejercicio de antes está listo para volver."
        : `${capital(numberWord(n))} ejercicios de antes están listos para volver.`,
    none: "Todavía no vuelve ningún ejercicio. Lo que has respondido vuelve después de una clase, de un día y de una semana.",
    begin: (n) => (n === 1 ? "Responderlo otra vez" : "Responderlos otra vez"),
    lede: "Respóndelos otra vez, de memoria. Lo que respondas aquí no va a ningún archivo: solo decide cuándo vuelve un ejercicio.",
    back: "Volver a todos los ejercicios",
  },

  practice: {
    assigned: (title, n) =>
      `Tu profe ha elegido ${count(n, "un ejercicio", "ejercicios")} para ti${title === "" ? "" : `: ${title}`}.`,
    assignedMissing: (n) =>
      `${capital(count(n, "un ejercicio", "ejercicios"))} del enlace ya no ${plural(n, "está", "están")} aquí.`,
    assignedNone:
      "El enlace no lleva a ningún ejercicio de aquí. Pide a tu profe uno nuevo. Abajo están todos los ejercicios.",
    all: "Ver todos los ejercicios",
    hold: "Las respuestas están ocultas hasta que lo diga tu profe.",
    holdHonest: "No es un candado: solo oculta las respuestas para que toda la clase las vea a la vez.",
    word: "La palabra de tu profe",
    release: "Mostrar las respuestas",
    wrongWord: "Esa no es la palabra.",
    released: "Ya se ven las respuestas.",
    minutes: (n) => `${n} min`,
    page: (name) => `abrir ${name}`,
  },

  classStudent: (n) => `estudiante ${n}`,

  work: {
    title: "Tu trabajo",
    who: (student) => `Trabajas como ${student}.`,
    student: (n) => `estudiante ${n} en este equipo`,
    name: "Tu nombre (solo si lo quieres en tu archivo)",
    saveName: "Usar este nombre",
    named: (name) => `Tu archivo lleva el nombre de ${name}.`,
    unnamed: "Tu archivo no lleva ningún nombre.",
    someone: "Ahora trabaja otra persona",
    switched: "Empiezas de cero. Las respuestas anteriores se guardan aparte.",
    earlier: "Seguir como",
    earlierItem: (student, n, day) =>
      `${student}, ${count(n, "una respuesta", "respuestas")}${day === "" ? "" : `, la última el ${day}`}`,
    back: (student) => `Hola otra vez, ${student}.`,
    json: "Descargar mis respuestas",
    csv: "Como tabla (CSV)",
    print: "Imprimir mis respuestas",
    fileNote: "Entrega el archivo si tu profe lo pide. Esta página no envía nada a ninguna parte.",
    reset: "Empezar de nuevo",
    resetSure: (n) =>
      `¿Borrar ${count(n, "una respuesta", "respuestas")} de este navegador? Si las puedes necesitar, descárgalas antes.`,
    resetYes: "Borrar mis respuestas",
    resetNo: "Conservarlas",
    resetDone: "Tus respuestas ya no están aquí.",
    nothing: "Aún no has respondido a ningún ejercicio.",
    problems: {
      none: "Este navegador no guarda nada de esta página. Tus respuestas se perderán al cerrar la pestaña. Descárgalas antes de irte.",
      full: "A este navegador no le queda sitio. Lo que respondas ahora se perderá al cerrar la pestaña. Descarga tus respuestas antes de irte.",
      unread:
        "Aquí había algo guardado que esta página no puede leer. Se queda como está, así que tus respuestas se perderán al " +
        "cerrar la pestaña. Descárgalas antes de irte.",
      copied:
        "Aquí había algo guardado que esta página no puede leer del todo. Se conserva una copia. Ves lo que se pudo leer.",
    },
    columns: {
      exercise: "ejercicio",
      lesson: "lección",
      title: "título",
      round: "ronda",
      try: "intento",
      answer: "respuesta",
      outcome: "resultado",
      score: "puntos",
      hint: "pista",
      reason: "razón",
    },
    outcomes: { right: "correcta", partly: "correcta en parte", wrong: "no correcta", unmarked: "sin corregir" },
    printed: {
      title: "Mis respuestas",
      name: "Nombre",
      date: "Fecha",
      tries: (n) => (n === 1 ? "primera respuesta" : "segunda respuesta"),
      reason: "No estoy de acuerdo, porque",
    },
    sure: (word) => `(${word})`,
  },
};
