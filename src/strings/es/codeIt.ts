import type { codeItStrings } from "../codeIt.js";
import type { Translation } from "../language.js";
import { capital, count, joined, numberWord, plural } from "./words.js";

const percent = (share: number): string => `${Math.round(share * 100)} %`;
const signed = (value: number): string => value.toFixed(2).replace("-", "−").replace(".", ",");

/** Code it yourself in Spanish: everything that we say there, nothing that a report printed. */
export const codeIt: Translation<typeof codeItStrings> = {
  none: "Ninguno de estos",
  noFrames: {
    title: "Aún no hay nada que codificar",
    text:
      "El libro de códigos de este conjunto de datos no tiene encuadres. Un encuadre es una manera de presentar lo que " +
      "pasó: un nombre, una pregunta y las palabras con las que se reconoce. Quien cuide de este conjunto de datos puede " +
      "añadirlos en «frames», dentro de codebook.yaml.",
  },
  noUnits: "En las noticias aún no hay ningún titular ni ninguna frase que codificar.",
  intro: {
    name: "Libro de códigos",
    title: "¿Qué dice el libro de códigos?",
    explain:
      "Un encuadre es una manera de presentar lo que pasó. El libro de códigos da un nombre a cada encuadre, hace una " +
      "pregunta y da una lista de palabras que apuntan a él. Las palabras ayudan, pero no mandan: decides tú con la pregunta.",
    finding: (frames) => `El libro de códigos tiene ${count(frames, "un encuadre", "encuadres")}.`,
    caption: "De cada palabra cuenta el principio: también se encuentra con otra terminación.",
    columns: { frame: "Encuadre", question: "Pregunta", terms: "Palabras que apuntan a él", not: "No en" },
    none: "Elige esto cuando no puedas responder que sí a ninguna pregunta.",
    age: "Desde unos 16 años.",
  },
  quiz: {
    name: "Test",
    title: "¿Conoces las palabras del libro de códigos?",
    number: (n, all) => `Pregunta ${n} de ${all}`,
    term: (term) => `¿Dónde pone el libro de códigos «${term}»?`,
    listed: (term, label) => `Sí. «${term}» está en la lista de ${label}.`,
    notListed: (term, label, terms) =>
      terms.length === 0
        ? `${label} no tiene lista de palabras.`
        : `En la lista de ${label} está ${joined(terms.slice(0, 6).map((word) => `«${word}»`))}, pero no «${term}».`,
    notNone: (label) => `El libro de códigos sí la tiene, en ${label}.`,
    nothing:
      "Una frase no tiene ninguna palabra de las listas, y la pregunta de ningún encuadre encaja con ella. ¿Qué eliges?",
    nothingWrong: (label) => `Tendrías que adivinar. Si la pregunta de ${label} no encaja, no lo elijas.`,
    nothingRight: "Sí. «Ninguno de estos» es una respuesta como las demás, y cuenta al comparar.",
    check: "Comprobar",
    right: "✓ Correcto.",
    wrong: "✕ Este no.",
    nothingToAsk:
      "Los encuadres no tienen listas de palabras, así que no hay nada que preguntar. Lee otra vez sus preguntas.",
    done: (right, all) =>
      `${right === 0 ? "Ninguna" : right === 1 ? "Una" : capital(numberWord(right))} de ${all === 1 ? "una" : numberWord(all)} a la primera.`,
  },
  code: {
    name: "Codificar",
    title: "¿Qué encuadre usa?",
    coderName: "Tu nombre o un signo, para el archivo",
    round: (n) => (n === 1 ? "Primera ronda" : "Segunda ronda"),
    rounds: "Ronda",
    second: "Codificar otra vez, después de hablar",
    secondHint: "La primera ronda queda como está. Tus primeras respuestas se ven junto a las nuevas.",
    secondUnseen: "Codificar de nuevo a solas, sin ver tus primeras respuestas",
    unseenHint: "Mejor otro día. Después, «Comparar» muestra dónde decidiste otra cosa.",
    before: (label) => `Primera ronda: ${label}`,
    unit: (n, all, part) => `${n} de ${all}, ${part}`,
    headline: "titular",
    sentence: "frase",
    choose: "Elige un encuadre",
    keys: "Con el teclado: llega a una frase con Tab y pulsa el número de un encuadre.",
    doubt: "¿Qué te hizo dudar? (puede quedar vacío)",
    progress: (done, all) => `${done} de ${all} con respuesta`,
    save: "Descargar tus respuestas",
    file: (dataset, coder) => `coding-${dataset}${coder === "" ? "" : `-${coder}`}.json`,
    kept: "Se guarda en este navegador. No se envía nada.",
    notKept: "Este navegador no guarda nada. Descarga tus respuestas antes de irte.",
    setAside: (answers) =>
      `${answers === 1 ? "Una respuesta era" : `${capital(numberWord(answers))} respuestas eran`} de una frase o de un encuadre que ya no está aquí. Hay una copia en «Qué se guarda, y dónde».`,
    reset: "Borrar todas mis respuestas",
    resetSure: "¿Borrarlas de verdad? No se puede deshacer.",
  },
  compare: {
    name: "Comparar",
    title: "¿Cuánto coinciden las respuestas?",
    first: "Codifica primero al menos una frase; después compara con otra persona o con la clase.",
    ask:
      "Añade el archivo de la otra persona o los archivos de la clase. Se leen en este navegador; no se envía nada. Tus " +
      "propias respuestas también cuentan, si las tienes.",
    files: "Archivos con respuestas",
    you: "Tú",
    coder: (n) => `Persona ${n}`,
    remove: (name) => `Quitar: ${name}`,
    added: (n) => `${capital(count(n, "una codificación", "codificaciones"))} para comparar`,
    needTwo: "Por ahora hay una sola codificación. Añade otra para comparar.",
    problems: {
      "too-large": "es demasiado grande para ser un archivo de respuestas. Elige el archivo que se descargó aquí.",
      "not-json": "no es un archivo de respuestas: no se puede leer como JSON. Elige el archivo que se descargó aquí.",
      "other-file": "es otro tipo de archivo. Elige el que tiene un nombre que empieza por «coding-».",
      newer: "viene de otra versión de esta página. Vuelve a cargar la página, o descarga otra vez las respuestas.",
      "other-dataset": "es de otro suceso. Solo se pueden comparar respuestas a las mismas frases.",
      "other-units":
        "es de otras frases o de otro libro de códigos. Todo el mundo debe codificar con la misma versión del conjunto de datos.",
      damaged: "está dañado: una de sus respuestas no es ninguno de los encuadres. Pide que lo descarguen otra vez.",
      empty: "no tiene respuestas.",
      "too-many": "sobra: se comparan como mucho sesenta codificaciones a la vez.",
    },
    problem: (name, problem) => `«${name}» ${problem}`,
    round: "¿Qué ronda?",
    latest: "La última de cada persona",
    aloneWith: "Codificas a solas. Compara con",
    codebook: "Las palabras del libro de códigos",
    mySecond: "Mi propia segunda codificación",
    youAt: (n, day) => `Tú, ${n === 1 ? "la primera" : "la segunda"} vez${day === "" ? "" : ` (${day})`}`,
    notTwice:
      "Hasta ahora has codificado una vez. Cuando todo esté codificado, «Codificar» ofrece una segunda ronda sin tus primeras respuestas. Hazla otro día.",
    aloneNote: {
      codebook:
        "Aquí el programa solo ha contado palabras: toma el marco que tiene más palabras suyas en la frase y deja abiertos los empates. No sabe leer. Donde no coincidís, pregunta quién tiene la mejor razón.",
      self: "La misma persona, las mismas frases. Donde decidiste otra cosa, el libro de códigos te dejaba margen.",
    },
    alone: {
      codebook: {
        finding: (share, units) =>
          share === null
            ? "Todavía no hay nada que comparar."
            : `Las palabras del libro de códigos, por sí solas, elegirían lo mismo que tú en el ${percent(share)} de ${units} ${plural(units, "texto", "textos")}.`,
        differ: (n) =>
          n === 0
            ? "Has elegido en todo como lo harían las palabras."
            : `${n === 1 ? "Una frase en la que" : `${n} frases en las que`} no has elegido como lo harían las palabras`,
      },
      self: {
        finding: (share, units) =>
          share === null
            ? "Todavía no has codificado nada dos veces."
            : `Las dos veces elegiste lo mismo en el ${percent(share)} de ${units} ${plural(units, "texto", "textos")}.`,
        differ: (n) =>
          n === 0
            ? "Has decidido igual en todo."
            : `${n === 1 ? "Una frase en la que" : `${n} frases en las que`} decidiste otra cosa`,
      },
    },
    result: {
      two: "κ (kappa) de Cohen",
      many: "κ (kappa) de Fleiss",
      alpha: "α (alfa) de Krippendorff",
    },
    finding: (share, units, coders) =>
      share === null
        ? "Aún no hay nada que hayan codificado todas las personas."
        : coders === 2
          ? `Las dos personas coinciden en el ${percent(share)} de ${units} ${plural(units, "texto", "textos")}.`
          : `En ${units} ${plural(units, "texto", "textos")}, ${numberWord(coders)} personas coinciden en el ${percent(share)} de los pares.`,
    caption: (coders) =>
      coders === 2
        ? "Filas: la primera persona. Columnas: la segunda. Los números de la diagonal son coincidencias. Solo cuenta lo que codificaron las dos."
        : "Solo cuenta lo que codificaron todas las personas. «Pares»: cada persona se compara con cada una de las demás.",
    value: (name, value) => `${name}: ${signed(value)}`,
    noValue: (name) => `${name}: sin valor`,
    undefined: {
      "no-units": "No hay ninguna frase que hayan codificado todas las personas.",
      "one-coder": "Hacen falta dos codificaciones.",
      "one-category":
        "Todas las respuestas son el mismo encuadre. Entonces el azar ya acertaría siempre, y por encima no hay nada que " +
        "medir: 0 dividido entre 0. El porcentaje dice todo lo que se puede saber.",
    },
    chance: (expected) =>
      `Si todo el mundo hubiera respondido a ciegas, con cada encuadre tantas veces como se usó, habría coincidido el ${percent(expected)}.`,
    meaning: (value) =>
      value < 0
        ? "Menos de 0: hay menos acuerdo que por azar. Quizá alguien entendió un encuadre al revés."
        : value === 0
          ? "0: hay tanto acuerdo como por azar."
          : value > 1 - 1e-9
            ? "1: hay acuerdo en todo."
            : `Del camino entre el azar y el acuerdo total, se recorrió el ${percent(value)}.`,
    explain: [
      "Coincidir es fácil cuando un encuadre es muy frecuente: dos personas que dijeran siempre el mismo coincidirían sin " +
        "leer. κ descuenta lo que daría el azar: (acuerdo − azar) ÷ (1 − azar).",
      "κ no dice quién tiene razón. Dice si el libro de códigos hace que la gente decida igual.",
      "Ningún número separa lo bueno de lo malo. Con tan pocas frases, una sola respuesta mueve mucho κ; mira las frases.",
    ],
    sources: "Fórmulas: Cohen 1960 (dos personas), Fleiss 1971 (varias), Krippendorff 2011 (α para categorías).",
    alphaNote: "α usa también las frases que no codificó todo el mundo, y corrige por las muestras pequeñas.",
    more: "Otra medida",
    table: "Tabla de confusión",
    rowsColumns: (row, column) => `Filas: ${row}. Columnas: ${column}.`,
    cell: (row, column, n) => `${row}, ${column}: ${n}`,
    answers: "Respuestas",
    unit: "Titular o frase",
    differ: (n) =>
      n === 0 ? "No hay frases con respuestas distintas." : `${capital(count(n, "una frase", "frases"))} para hablar`,
    differHint: "¿En qué palabras te fijaste? Cambia el libro de códigos si hace falta, y codifica otra vez.",
    doubt: (name, text) => `Duda (${name}): ${text}`,
    noAnswer: "sin respuesta",
    history: (one, two) =>
      `κ de la primera ronda: ${one === null ? "sin valor" : signed(one)}; de la segunda: ${two === null ? "sin valor" : signed(two)}.`,
    known: (coders, differing, units) => [
      coders < 2
        ? "Una sola codificación muestra lo que vio una persona."
        : differing === 0
          ? `Todas las personas eligieron lo mismo en ${plural(units, "el único texto", `los ${numberWord(units)} textos`)} que comparten.`
          : `Hay respuestas distintas en ${differing} de ${units} ${plural(units, "texto", "textos")}.`,
      "Un encuadre es lo que quien lee ve en las palabras. Que las respuestas sean distintas dice algo de las palabras y del " +
        "libro de códigos; no es un error.",
    ],
  },
};
