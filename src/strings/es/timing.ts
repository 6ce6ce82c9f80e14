import type { Translation } from "../language.js";
import type { timingStrings } from "../timing.js";
import { capital, count, joined, numberWord, plural } from "./words.js";

/** "D da", "D y E dan". */
const verb = (n: number, one: string, many: string): string => (n <= 1 ? one : many);

/** "ninguna noticia", "una noticia", "cinco noticias". */
const reports = (n: number): string => count(n, "una noticia", "noticias");

/** "el 19 de mayo de 2021"; a month or a year has no article. */
const theDay = (day: string): string => (/^\d{1,2} de /.test(day) ? `el ${day}` : day);

const paragraphsOf = (n: number): string => (n === 1 ? "su único párrafo" : `sus ${numberWord(n)} párrafos`);

const onlyOne = "Ninguna otra noticia de aquí puede confirmarlo ni contradecirlo.";
const notCopied = "Eso vale más si no se copiaron unas a otras.";
const open = "Las noticias solas no lo aclaran, y nada en estos datos dice por qué son distintos.";

/** Words of the lesson on times, in Spanish. */
export const timing: Translation<typeof timingStrings> = {
  units: {
    days: (n) => `${n} ${plural(n, "día", "días")}`,
    hours: (n) => `${n} ${plural(n, "hora", "horas")}`,
    minutes: (n) => `${n} ${plural(n, "minuto", "minutos")}`,
  },
  names: (letters) => joined(letters),
  report: (letter) => `La noticia ${letter}`,
  alsoHeading: "Otros tiempos en estas noticias",
  alsoCertain: {
    asserted: "",
    hedged: "posible, no seguro",
    denied: "no fue así, o no se mencionó",
    expected: "se espera",
  },
  saidBy: (speaker) => `lo dice ${speaker}`,
  reading: { "": "", likeliest: "lectura más probable", alternative: "otra lectura" },
  mark: (report, value, text, where) => `${report}, ${value}, “${text}”, ${where}. Ver la frase`,
  markAround: (report, value, where) => [`${report}, ${value}: `, `, ${where}. Ver la frase`],
  columns: {
    report: "Noticia",
    day: "Día",
    clock: "Hora",
    length: "Duración",
    moment: "Cuándo",
    what: "Qué",
    certainty: "Con qué seguridad",
    printed: "Qué publica",
    reading: "Lectura",
    place: "Dónde",
  },
  silent: "no dice nada",
  silentOn: (letters) => `${verb(letters.length, "no dice nada", "no dicen nada")}: ${joined(letters)}`,
  noneSays: "Ninguna noticia lo dice.",

  silence: {
    day: (letter) => `${letter} no da ningún día.`,
    clock: (letter) => `${letter} no da ninguna hora.`,
    length: (letter) => `${letter} no da ninguna duración.`,
    order: (letter) => `${letter} no dice cuándo.`,
    sure: (letter) => `${letter} no dice nada de esto.`,
    searched: (paragraphs, kind, words, more) => {
      const quoted = words.map((word) => `“${word}”`);
      const list =
        more > 0
          ? `${quoted.join(", ")} y ${count(more, "una expresión más", "expresiones más")}`
          : joined(quoted, "o");
      const what = kind === "" ? list : words.length === 0 ? kind : `${kind} cerca de ${list}`;
      return `En ${paragraphsOf(paragraphs)} buscamos ${what}. No encontramos nada.`;
    },
    kinds: { "a day": "un día", "a month": "un mes", "a time of day": "una hora", "a length": "una duración" },
    sequence: "palabras que lo sitúen antes, durante o después de algo",
    searchedNothing: (paragraphs) => `Buscamos en ${paragraphsOf(paragraphs)} y no encontramos nada.`,
  },

  day: {
    name: "¿Qué día?",
    title: "¿Qué día?",
    finding: (days) => {
      const [first, ...others] = days;
      if (first === undefined) return "Ninguna noticia da un día.";
      if (others.length === 0)
        return first.reports === 1 ? `Una noticia da un día: ${first.day}.` : sameDay(first.reports, first.day);
      const parts = days.map(({ day, reports: n }, i) =>
        i === 0
          ? `${reports(n)} ${verb(n, "da", "dan")} ${theDay(day)}`
          : `${n === 1 ? "una" : numberWord(n)} ${verb(n, "da", "dan")} ${theDay(day)}`,
      );
      return `${capital(joined(parts))}.`;
    },
    findingMany: (n, days) => `${capital(reports(n))} ${verb(n, "da", "dan")} ${count(days, "un día", "días")}.`,
    caption: "Cada signo está en el día que da la noticia. Elige sus palabras para ver la frase entera.",
    readings: " Signo lleno: la lectura más probable. Solo el contorno: otra manera de leer las mismas palabras.",
    silences: " Una noticia bajo la línea no da ningún día.",
    gap: (days) => `${count(days, "un día", "días")} en medio`,
    lessExact: "Menos exacto",
    also: "Otros días y meses",
    known: {
      one: (letter, day) => [`Solo una noticia, ${letter}, da un día: ${day}.`, onlyOne],
      same: (n, day) => [sameDay(n, day), notCopied],
      split: (finding, others, isMajority) => [
        finding,
        !isMajority
          ? open
          : others === 1
            ? "Que una noticia diga otra cosa no anula a las demás, y nada en estos datos explica la diferencia."
            : `Que ${numberWord(others)} noticias digan otra cosa no anula a las demás, y nada en estos datos explica la ` +
              "diferencia.",
      ],
      tie: (finding) => [finding, "Hay las mismas noticias en cada lado: ellas solas no pueden aclararlo."],
      many: (finding) => [finding, "Pueden ser días de cosas distintas: lee cada frase antes de comparar."],
    },
  },

  clock: {
    name: "¿A qué hora?",
    title: "¿A qué hora fue?",
    caption: "Cada signo está en la hora que da la noticia. Elígelo para ver la frase entera.",
    same: (n, time) =>
      n === 1 ? `Una noticia da una hora: ${time}.` : `${capital(reports(n))} dan la misma hora: ${time}.`,
    apart: (n, length) =>
      `${capital(reports(n))} ${verb(n, "da", "dan")} una hora. Entre la primera y la última hay ${length}.`,
    findingMany: (n) => `${capital(reports(n))} ${verb(n, "da", "dan")} horas. Pueden ser de cosas distintas.`,
    also: "Otras horas",
    known: {
      one: (letter, time) => [`Solo una noticia, ${letter}, da una hora: ${time}.`, onlyOne],
      same: notCopied,
      most: (letters, time) =>
        `${joined(letters)} dan esta hora: ${time}. Son la mayoría, pero eso solo no lo demuestra: puede venirles de una ` +
        "misma fuente.",
      open,
      many: "Pueden ser horas de cosas distintas: lee cada frase antes de comparar.",
    },
  },

  length: {
    name: "¿Cuánto duró?",
    title: "¿Cuánto duró?",
    place: (letter, where) => `Noticia ${letter}, ${where}`,
    task:
      "Guíate solo por esta frase. Pon tu marca en la línea. Puedes moverla hasta que descubras lo que dan las " +
      "noticias.",
    pin: "Tu predicción",
    orType: "O escríbela",
    lock: "Fijar y descubrir",
    cannotTell: "Con esto no se puede saber",
    noMark: "Aquí no hay puntos. Tu marca se queda en la línea para que puedas comparar.",
    yourPin: "Tu marca",
    linkedPin: "La marca del enlace",
    noPin: "Dijiste que con esta frase sola no se puede saber. Esto es lo que dan las noticias.",
    reset: "Borrar y predecir otra vez",
    finding: (n, spread) => {
      const give = `${capital(reports(n))} ${verb(n, "da", "dan")} una duración`;
      if (n < 2) return `${give}.`;
      if (spread === null) return `${give}, y es la misma.`;
      return `${give}. Entre la más corta y la más larga hay ${spread}.`;
    },
    findingMany: (n) => `${capital(reports(n))} ${verb(n, "da", "dan")} duraciones. Pueden ser de cosas distintas.`,
    caption: (item) => `${item}: lo que da cada noticia.`,
    ambiguous: (letters) => ` ${joined(letters)} ${verb(letters.length, "está", "están")} en su lectura más probable.`,
    noSpot: "Fuera de la línea",
    readings: {
      heading: (report, ways) => `${report} se puede leer de ${numberWord(ways)} maneras`,
      finding: (ways, least, most, isOpen) => {
        const same = `${capital(count(ways, "una lectura", "lecturas"))} de las mismas palabras`;
        if (least === most && !isOpen) return `${same}.`;
        return `${same}, de ${least} a ${isOpen ? "más de " : ""}${most}.`;
      },
      caption: "Signo lleno: la lectura más probable. Solo el contorno: también posible.",
      dotted: (value, letters) => ` Línea de puntos: ${value}, como en ${joined(letters)}.`,
      pin: (name, place) => `${name} coincide con la ${ORDINALS[place] ?? `${place + 1}.ª`} lectura de abajo.`,
      nearest: (value, isLikeliest, others) =>
        `De estas lecturas, ${value} es la más cercana a lo que ` +
        `${plural(others, "da la otra noticia", "dan las otras noticias")}.` +
        (isLikeliest ? "" : " Pero, por las palabras solas, otra es más probable."),
      total: (value) => `En total: ${value}.`,
      over: (value, letter) => `${value} más de lo previsto. Cuánto se había previsto, ${letter} no lo dice.`,
      overOwn: (value, plan) => `${value} más de lo previsto. Lo previsto era ${plan}.`,
      ifPlan: (plan, letters, sum) => `Si lo previsto era ${plan}, como en ${joined(letters)}: ${sum} en total.`,
      atLeast: (value) => `más de ${value}`,
      if: (value) => `${value}, si …`,
    },
    also: "Otras duraciones",
    known: {
      one: (letter, value, isRead) => [
        `Solo una noticia, ${letter}, da una duración: ${value}${isRead ? " en su lectura más probable" : ""}.`,
        onlyOne,
      ],
      same: (n, value) => [`${capital(reports(n))} ${verb(n, "da", "dan")} ${value}.`, notCopied],
      range: (n, least, most, isRead) => {
        const said = `${reports(n)} ${verb(n, "da", "dan")} entre ${least} y ${most}.`;
        return isRead ? `Con la lectura más probable, ${said}` : capital(said);
      },
      silent: (letters) =>
        `${joined(letters)} no ${verb(letters.length, "da", "dan")} ninguna, y eso no apunta ni a una duración más corta ni ` +
        "a una más larga.",
      rest: "Una diferencia puede venir de redondear o de contar de otra manera; los números solos no lo dicen.",
      many: "Lee cada frase antes de comparar: las duraciones pueden ser de cosas distintas.",
    },
  },

  line: {
    notPlaced: "sin poner todavía",
    example: { minutes: "por ejemplo 2 h 40, 2:40 o 160 min", number: "por ejemplo 12" },
    unreadable: {
      minutes: (typed) => `«${typed}» no se entiende como duración. Escríbela así: 2 h 40, 2:40 o 160 min.`,
      number: (typed) => `«${typed}» no se entiende como número. Escríbelo con cifras, por ejemplo 12.`,
    },
    outside: (typed, from, to) => `«${typed}» no está en la línea. Elige algo entre ${from} y ${to}.`,
  },

  order: {
    name: "¿Qué y cuándo?",
    title: "¿Qué pasó y cuándo?",
    heading: (event) => `Antes, durante o después: ${event}`,
    sayWhen: (letters) => `${joined(letters)} ${verb(letters.length, "dice", "dicen")} cuándo`,
    caption: (event) => `Todo se ordena según este momento: ${event}.`,
    captionBar: " Barra gris: cuánto duró, según cada noticia.",
    captionDashed: " Barra discontinua: la noticia no dice cuánto duró.",
    captionMark: " Signo: cuándo fue, según esa noticia. En las citas, la negrita dice cuándo y el subrayado dice qué.",
    start: "comienzo",
    moment: "ahí",
    regions: { before: "antes", during: "durante", after: "después" },
    lasted: (value) => `duró ${value}`,
    lastedUnknown: "no dice cuánto duró",
    relation: {
      "before-start": "antes de que empezara",
      "before-end": "antes de que acabara",
      "after-start": "después de que empezara",
      "after-end": "después de que acabara",
      during: "mientras duró",
    },
    atMoment: { before: "antes", after: "después", during: "al mismo tiempo" },
    offset: (length, relation) => `${length} ${relation}`,
    or: (parts) => joined(parts, "o"),
    gap: (length, isOnly, isUpTo) =>
      isOnly
        ? `la única diferencia real: ${length}`
        : isUpTo
          ? `hasta ${length} de diferencia`
          : `${length} de diferencia`,
    neither: (things) =>
      things === 1 ? "Silencio" : things === 2 ? "Silencio sobre las dos cosas" : "Silencio sobre todas",
    legend: {
      moment: "un momento exacto",
      fade: "se borra donde las palabras dejan de ser precisas",
      hatch: "en cualquier punto de este tramo",
      dashed: "duración desconocida",
      outlined: "otra lectura de las mismas palabras",
      silent: "la noticia no dice nada",
    },
    finding: {
      things: (things) =>
        things === 1 ? "De una cosa se dice cuándo fue." : `De ${numberWord(things)} cosas se dice cuándo fueron.`,
      one: (letter) => `Solo lo dice ${letter}.`,
      gap: (both, first, second, length) => `${joined(both)} lo dicen de la misma: ${between(first, second, length)}.`,
      gapAlone: (_, first, second, length) => `${capital(between(first, second, length))}.`,
      upTo: (length) => `Entre los momentos exactos que se dan para la misma hay hasta ${length} de diferencia.`,
      gaps: (n) => `En ${numberWord(n)} de ellas, las noticias dan momentos distintos.`,
      noGap: "De ninguna dan dos noticias momentos exactos distintos.",
      noGapAlone: "No hay dos noticias que den momentos exactos distintos.",
    },
    known: {
      many: (things, n, event) =>
        `${capital(reports(n))} ${verb(n, "sitúa", "sitúan")} ${count(things, "una cosa", "cosas")} antes, durante o después ` +
        `de esto: ${event}.`,
      counts: (first, from, second, to, length) =>
        `${joined(first)} ${verb(first.length, "cuenta", "cuentan")} desde el ${from} y ${joined(second)}, desde el ${to}; ` +
        `entre sus momentos hay ${length} de diferencia.`,
      ends: { start: "comienzo", end: "final" },
      gap: (first, second, length) =>
        `${joined(first)} ${verb(first.length, "da", "dan")} un momento exacto y ${joined(second)}, otro; entre los dos hay ` +
        `${length} de diferencia.`,
      noClock: "Ninguno de estos datos es una hora; con la hora exacta se sabría el orden.",
    },
  },

  sure: {
    name: "¿Es seguro?",
    title: "¿Con qué seguridad se dice?",
    caption:
      "Cuanto más alto el peldaño, más seguras las palabras. Una noticia puede estar en varios peldaños. Elige sus " +
      "palabras para ver la frase entera.",
    rungs: {
      asserted: ["Dicho como un hecho", "Las palabras no dejan ninguna duda."],
      expected: ["Se espera", "Aún no ha pasado, y las palabras cuentan con que pasará."],
      hedged: ["Posible", "Palabras como “may”, “possible” o “unclear” lo dejan abierto."],
      denied: ["No fue así, o no se mencionó", "Las palabras lo niegan, o dicen que no se habló de ello."],
    },
    nobody: "ninguna noticia",
    finding: (parts) => `${capital(joined(parts))}.`,
    part: {
      asserted: (n) => `${reports(n)} lo ${verb(n, "dice", "dicen")} como un hecho`,
      expected: (n) => `${reports(n)} lo ${verb(n, "espera", "esperan")}`,
      hedged: (n) => `${reports(n)} lo ${verb(n, "deja", "dejan")} abierto`,
      denied: (n) => `${reports(n)} lo ${verb(n, "niega o dice", "niegan o dicen")} que no se mencionó`,
    },
    several: (letters) => `${joined(letters)} ${verb(letters.length, "está", "están")} en más de un peldaño.`,
    known: {
      unsettled:
        "Estas palabras muestran lo segura que estaba cada noticia cuando se escribió, no lo que pasó después.",
      mixed: (letters) =>
        `${joined(letters)} ${verb(letters.length, "está más segura", "están más seguras")} en un sitio que en otro: una ` +
        "sola expresión no vale por toda la noticia.",
      single: "Lee toda la noticia antes de decir lo segura que está: una sola expresión no vale por toda ella.",
    },
    also: "Otras respuestas",
  },
};

function sameDay(n: number, day: string): string {
  return `Las ${numberWord(n)} noticias que dan un día dan el mismo: ${day}.`;
}

/** "entre D y E hay 20 minutos de diferencia"; where one side is several, it is said who differs from whom. */
function between(first: readonly string[], second: readonly string[], length: string): string {
  const isPair = first.length === 1 && second.length === 1;
  const sides = isPair
    ? joined([...first, ...second])
    : `${joined(first)}, por un lado, y ${joined(second)}, por otro,`;
  return `entre ${sides} hay ${length} de diferencia`;
}

const ORDINALS = ["primera", "segunda", "tercera", "cuarta", "quinta", "sexta"];
