import type { Translation } from "../language.js";
import type { timingStrings } from "../timing.js";
import { capital, count, joined, numberWord, plural } from "./words.js";

/** "D dice", "D y E dicen". */
const verb = (n: number, one: string, many: string): string => (n <= 1 ? one : many);

const reports = (n: number): string => count(n, "una noticia", "noticias");

/** "el 19 de mayo de 2021"; a month and a year have no article. */
const theDay = (day: string): string => (/^\d{1,2} /.test(day) ? `el ${day}` : day);

/** "sus doce párrafos", a silent report's. */
const itsParagraphs = (n: number): string => (n === 1 ? "su único párrafo" : `sus ${numberWord(n)} párrafos`);

const onlyOne = "Aquí no hay otra noticia que pueda confirmarlo o contradecirlo.";
const notCopied = "Eso vale más si no se copiaron unas de otras.";
const open = "Las noticias por sí solas no lo aclaran, y nada en estos datos explica la diferencia.";

/** Words of the lesson on times, in Spanish. */
export const timing: Translation<typeof timingStrings> = {
  names: (letters) => joined(letters),
  report: (letter) => `La noticia ${letter}`,
  alsoHeading: "Otros tiempos en estas noticias",
  alsoCertain: {
    asserted: "",
    hedged: "posible, no seguro",
    denied: "no es así",
    unmentioned: "no se mencionó",
    expected: "se espera",
  },
  saidBy: (speaker) => `según ${speaker}`,
  reading: { "": "", likeliest: "lectura más probable", alternative: "otra lectura" },
  mark: (report, value, text, where) => `${report}, ${value}, “${text}”, ${where}. Ver la frase`,
  markAround: (report, value, where) => [`${report}, ${value}: `, `, ${where}. Ver la frase`],
  columns: {
    report: "Noticia",
    day: "Día",
    clock: "Hora",
    length: "Duración",
    moment: "Cuándo",
    what: "De qué se trata",
    certainty: "Con qué seguridad",
    printed: "Qué publica",
    reading: "Lectura",
    place: "Dónde",
  },
  silent: "no dice nada",
  silentOn: (letters) => `${verb(letters.length, "no dice nada", "no dicen nada")}: ${joined(letters)}`,
  noneSays: "Ninguna noticia lo dice.",

  silence: {
    day: (letter) => `${letter} no dice el día.`,
    clock: (letter) => `${letter} no dice la hora.`,
    length: (letter) => `${letter} no da la duración.`,
    order: (letter) => `${letter} no dice cuándo.`,
    sure: (letter) => `${letter} no dice nada de esto.`,
    searched: (paragraphs, kind, words, more) => {
      const quoted = words.map((word) => `“${word}”`);
      const list =
        more > 0
          ? `${quoted.join(", ")} y ${count(more, "una palabra o expresión más", "palabras o expresiones más")}`
          : joined(quoted, "o");
      const what = kind === "" ? list : words.length === 0 ? kind : `${kind}, cerca de ${list}`;
      return `En ${itsParagraphs(paragraphs)} buscamos ${what}. No encontramos nada.`;
    },
    kinds: { "a day": "un día", "a month": "un mes", "a time of day": "una hora del día", "a length": "una duración" },
    sequence: "palabras que lo sitúen antes, durante o después de algo",
    searchedNothing: (paragraphs) => `Buscamos en ${itsParagraphs(paragraphs)} y no encontramos nada.`,
  },

  day: {
    name: "¿Qué día?",
    title: "¿Qué día?",
    finding: (days) => {
      const [first, ...others] = days;
      if (first === undefined) return "Ninguna noticia dice el día.";
      if (others.length === 0) return oneDay(first.reports, first.day);
      const parts = others.map(
        ({ day, reports: n }) => `${n === 1 ? "otra" : `otras ${numberWord(n)}`}, ${theDay(day)}`,
      );
      const start = `${capital(reports(first.reports))} ${verb(first.reports, "indica", "indican")} ${theDay(first.day)}`;
      return `${[start, ...parts].join("; ")}.`;
    },
    findingMany: (n, days) =>
      `${capital(reports(n))} ${verb(n, "indica", "indican")} ${count(days, "un día", "días distintos")}.`,
    caption: "Cada signo está en el día que indica la noticia. Elige sus palabras para ver la frase entera.",
    readings: " Signo lleno: la lectura más probable. Solo el contorno: otra manera de leer las mismas palabras.",
    silences: " Las noticias que están bajo la línea no dicen el día.",
    gap: (days) => `${count(days, "un día", "días")} en medio`,
    lessExact: "Menos exacto",
    also: "Otros días y meses",
    known: {
      one: (letter, day) => [`Solo una noticia, ${letter}, indica un día: ${day}.`, onlyOne],
      same: (n, day) => [oneDay(n, day), notCopied],
      split: (finding, others, isMajority) => [
        finding,
        !isMajority
          ? open
          : others === 1
            ? "Que una noticia diga otra cosa no anula a las demás, y nada en estos datos explica la diferencia."
            : `Que ${numberWord(others)} noticias digan otra cosa no anula a las demás, y nada en estos datos explica la ` +
              "diferencia.",
      ],
      tie: (finding) => [finding, "Hay tantas noticias de un lado como del otro: por sí solas no lo aclaran."],
      many: (finding) => [finding, "Pueden ser días de cosas distintas: lee cada frase antes de comparar."],
    },
  },

  clock: {
    name: "¿A qué hora?",
    title: "¿A qué hora fue?",
    caption: "Cada signo está en la hora que da la noticia. Elígelo para ver la frase entera.",
    same: (n, time) =>
      n === 1 ? `Una noticia da la hora: ${time}.` : `${capital(reports(n))} dan la misma hora: ${time}.`,
    apart: (n, length) =>
      `${capital(reports(n))} ${verb(n, "da", "dan")} una hora. Entre la primera hora y la última hay ${length}.`,
    findingMany: (n) => `${capital(reports(n))} ${verb(n, "da", "dan")} horas. Pueden ser de cosas distintas.`,
    also: "Otras horas",
    known: {
      one: (letter, time) => [`Solo una noticia, ${letter}, da la hora: ${time}.`, onlyOne],
      same: notCopied,
      most: (letters, time) =>
        `${joined(letters)} dan la misma hora: ${time}. Es la que más se repite, pero eso solo no prueba nada: pueden ` +
        "tenerla de una misma fuente.",
      open,
      many: "Pueden ser horas de cosas distintas: lee cada frase antes de comparar.",
    },
  },

  length: {
    name: "¿Cuánto duró?",
    title: "¿Cuánto duró?",
    place: (letter, where) => `Noticia ${letter}, ${where}`,
    task:
      "Guíate solo por esta frase. Pon la marca en la línea. Puedes moverla hasta que descubras lo que dicen las " +
      "noticias.",
    pin: "Tu predicción",
    orType: "O escríbela",
    lock: "Fijar y descubrir",
    cannotTell: "Con esta frase no puedo saberlo",
    noMark: "Esto no se corrige. Tu marca se queda en la línea para que puedas comparar.",
    yourPin: "Tu marca",
    linkedPin: "La marca del enlace",
    noPin: "Dijiste que esta frase sola no basta para saberlo. Esto es lo que dicen las noticias.",
    reset: "Borrar y predecir otra vez",
    finding: (n, spread) => {
      const give = `${capital(reports(n))} ${verb(n, "da", "dan")} una duración`;
      if (n < 2) return `${give}.`;
      if (spread === null) return `${give}, y es la misma.`;
      return `${give}. Hay ${n > 2 ? "hasta " : ""}${spread} de diferencia.`;
    },
    findingMany: (n) => `${capital(reports(n))} ${verb(n, "da", "dan")} duraciones. Pueden ser de cosas distintas.`,
    caption: (item) => `${item}: lo que dice cada noticia.`,
    ambiguous: (letters) => ` ${joined(letters)} ${verb(letters.length, "está", "están")} en su lectura más probable.`,
    noSpot: "Fuera de la línea",
    readings: {
      heading: (report, ways) => `${report} se puede leer de ${numberWord(ways)} maneras`,
      finding: (ways, least, most, isOpen) => {
        const same = `${capital(count(ways, "una lectura", "lecturas"))} de las mismas palabras`;
        if (least === most && !isOpen) return `${same}.`;
        return `${same}, de ${least} a ${isOpen ? "más de " : ""}${most}.`;
      },
      caption: "Signo lleno: la lectura más probable. Solo el contorno: también es posible.",
      dotted: (value, letters) => ` Línea de puntos: ${value}, como en ${joined(letters)}.`,
      pin: (name, place) => `${name} coincide con la ${ORDINALS[place] ?? `${place + 1}.ª`} lectura de abajo.`,
      nearest: (value, isLikeliest, others) =>
        `De estas lecturas, ${value} es la que más se acerca a lo que ` +
        `${plural(others, "da la otra noticia", "dan las demás noticias")}.` +
        (isLikeliest ? "" : " Pero, solo por las palabras, otra es más probable."),
      total: (value) => `En total: ${value}.`,
      over: (value, letter) => `${value} más de lo previsto. Cuánto estaba previsto, ${letter} no lo dice.`,
      overOwn: (value, plan) => `${value} más de lo previsto, que era ${plan}.`,
      ifPlan: (plan, letters, sum) => `Si lo previsto era ${plan}, como en ${joined(letters)}: ${sum} en total.`,
      atLeast: (value) => `más de ${value}`,
      if: (value) => `${value}, si …`,
    },
    also: "Otras duraciones",
    known: {
      one: (letter, value, isRead) => [
        `Solo una noticia, ${letter}, da una duración: ${value}${isRead ? ", en su lectura más probable" : ""}.`,
        onlyOne,
      ],
      same: (n, value) => [`${capital(reports(n))} ${verb(n, "da", "dan")} ${value}.`, notCopied],
      range: (n, least, most, isRead) =>
        isRead
          ? `Con la lectura más probable, ${reports(n)} ${verb(n, "da", "dan")} entre ${least} y ${most}.`
          : `${capital(reports(n))} ${verb(n, "da", "dan")} entre ${least} y ${most}.`,
      silent: (letters) =>
        `${joined(letters)} no ${verb(letters.length, "da", "dan")} ninguna duración, y eso no apunta ni a una más corta ni ` +
        "a una más larga.",
      rest: "Una diferencia puede venir de redondear o de contar de otra manera; los números solos no lo dicen.",
      many: "Lee cada frase antes de comparar: las duraciones pueden ser de cosas distintas.",
    },
  },

  line: {
    notPlaced: "aún sin colocar",
    example: { minutes: "por ejemplo 2 h 40, 2:40 o 160 min", number: "por ejemplo 12" },
    unreadable: {
      minutes: (typed) => `«${typed}» no se entiende como duración. Escríbela así: 2 h 40, 2:40 o 160 min.`,
      number: (typed) => `«${typed}» no se entiende como número. Escríbelo con cifras, por ejemplo 12.`,
    },
    outside: (typed, from, to) => `«${typed}» queda fuera de la línea. Elige algo entre ${from} y ${to}.`,
  },

  order: {
    name: "¿Qué pasó y cuándo?",
    title: "¿Qué pasó y cuándo?",
    heading: (event) => `Antes, durante o después: ${event}`,
    sayWhen: (letters) => `${joined(letters)} ${verb(letters.length, "dice", "dicen")} cuándo`,
    caption: (event) => `Todo está ordenado respecto a esto: ${event}.`,
    captionBar: " Barra gris: cuánto duró, según cada noticia.",
    captionDashed: " Barra discontinua: la noticia no dice cuánto duró.",
    captionMark:
      " Signo: cuándo fue cada cosa, según esa noticia. En las citas, la negrita dice cuándo; el subrayado dice qué.",
    start: "comienzo",
    moment: "momento",
    regions: { before: "antes", during: "durante", after: "después" },
    lasted: (value) => `duró ${value}`,
    lastedUnknown: "no dice cuánto duró",
    relation: {
      "before-start": "antes del comienzo",
      "before-end": "antes del final",
      "after-start": "después del comienzo",
      "after-end": "después del final",
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
      moment: "un momento concreto",
      fade: "se desvanece donde las palabras dejan de ser precisas",
      hatch: "en algún momento de este tramo",
      dashed: "duración desconocida",
      outlined: "otra lectura de las mismas palabras",
      silent: "la noticia no dice nada",
    },
    finding: {
      things: (things) => `De ${count(things, "una cosa", "cosas")} se dice cuándo ${plural(things, "fue", "fueron")}.`,
      one: (letter) => `Solo ${letter} lo dice.`,
      gap: (both, first, second, length) =>
        first.length === 1 && second.length === 1
          ? `${joined(both)} lo dicen de la misma cosa, con ${length} de diferencia.`
          : `${joined(both)} lo dicen de la misma cosa: ${between(first, second, length)}.`,
      gapAlone: (_both, first, second, length) => `${capital(between(first, second, length))}.`,
      upTo: (length) => `Entre los momentos exactos que se dan para una misma cosa hay hasta ${length}.`,
      gaps: (n) => `En ${numberWord(n)} de ellas, las noticias dan momentos distintos.`,
      noGap: "No hay dos noticias que den momentos exactos distintos para la misma cosa.",
      noGapAlone: "No hay dos noticias que den momentos exactos distintos.",
    },
    known: {
      many: (things, n, event) =>
        `${capital(reports(n))} ${verb(n, "sitúa", "sitúan")} ${count(things, "una cosa", "cosas")} antes, durante o ` +
        `después de esto: ${event}.`,
      counts: (first, from, second, to, length) =>
        `${joined(first)} ${verb(first.length, "cuenta", "cuentan")} desde el ${from}; ${joined(second)}, desde el ${to}. ` +
        `Entre sus momentos hay ${length}.`,
      ends: { start: "comienzo", end: "final" },
      gap: (first, second, length) =>
        `${joined(first)} ${verb(first.length, "da", "dan")} un momento exacto; ${joined(second)} ` +
        `${verb(second.length, "da", "dan")} otro. Entre los dos hay ${length}.`,
      noClock: "Ninguno de estos datos es una hora del día; con la hora exacta se sabría el orden.",
    },
  },

  sure: {
    name: "¿Con qué seguridad?",
    title: "¿Con qué seguridad se dice?",
    caption:
      "Cuanto más alto el peldaño, más seguras las palabras. Una noticia puede estar en varios peldaños. Elige sus " +
      "palabras para ver la frase entera.",
    rungs: {
      asserted: ["Dicho como un hecho", "Las palabras no dejan dudas."],
      expected: ["Se espera", "Aún no ha pasado, pero las palabras cuentan con que pasará."],
      hedged: ["Posible", "Palabras como “may”, “possible” o “unclear” lo dejan abierto."],
      denied: ["No es así", "Las palabras lo niegan."],
      unmentioned: ["No se mencionó", "Las palabras dicen que no se habló de ello. Eso no niega nada."],
    },
    nobody: "ninguna noticia",
    finding: (parts) => `${capital(joined(parts))}.`,
    part: {
      asserted: (n) => `${reports(n)} lo ${verb(n, "dice", "dicen")} como un hecho`,
      expected: (n) => `${reports(n)} lo ${verb(n, "espera", "esperan")}`,
      hedged: (n) => `${reports(n)} lo ${verb(n, "deja", "dejan")} abierto`,
      denied: (n) => `${reports(n)} lo ${verb(n, "niega", "niegan")}`,
      unmentioned: (n) => `${reports(n)} ${verb(n, "dice", "dicen")} que no se mencionó`,
    },
    several: (letters) => `${joined(letters)} ${verb(letters.length, "está", "están")} en más de un peldaño.`,
    known: {
      unsettled:
        "Estas palabras muestran con qué seguridad hablaba cada noticia cuando se escribió, no lo que pasó después.",
      mixed: (letters) =>
        `${joined(letters)} ${verb(letters.length, "habla", "hablan")} con más seguridad en un lugar que en otro: una frase ` +
        "suelta no vale por toda la noticia.",
      single: "Lee la noticia entera antes de decir con qué seguridad habla: una frase suelta no vale por toda ella.",
    },
    also: "Otras respuestas",
  },
};

/** Where all reports that give a day give the same one. */
function oneDay(n: number, day: string): string {
  return n === 1
    ? `Una noticia indica ${theDay(day)}.`
    : `Las ${numberWord(n)} noticias que indican un día coinciden: ${theDay(day)}.`;
}

/** "entre D y E hay 20 minutos de diferencia"; where one side is several reports, it is said which side says what. */
function between(first: readonly string[], second: readonly string[], length: string): string {
  const isPair = first.length === 1 && second.length === 1;
  const says = (letters: readonly string[]): string =>
    isPair ? joined(letters) : `lo que ${verb(letters.length, "dice", "dicen")} ${joined(letters)}`;
  return `entre ${says(first)} y ${says(second)} hay ${length} de diferencia`;
}

const ORDINALS = ["primera", "segunda", "tercera", "cuarta", "quinta", "sexta"];
