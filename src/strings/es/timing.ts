import type { Translation } from "../language.js";
import { otherReports } from "./asks.js";
import type { timingStrings } from "../timing.js";
import { capital, count, joined, linked, numberWord, plural } from "./words.js";

/** "D dice", "D y E dicen". */
const verb = (n: number, one: string, many: string): string => (n <= 1 ? one : many);

const reports = (n: number): string => count(n, "una noticia", "noticias");

/** "sus doce párrafos", a silent report's. */
const itsParagraphs = (n: number): string => (n === 1 ? "su único párrafo" : `sus ${numberWord(n)} párrafos`);

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
  reading: { "": "", likeliest: "lectura más probable", alternative: "una lectura posible" },
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
  notFound: "no encontrado",
  notFoundIn: (letters) => `no encontrado en ${joined(letters)}`,
  noneSays: "No encontrado en ninguna noticia.",
  missed: (letters) =>
    `Puede que ${joined(letters)} también ${verb(letters.length, "dé algo así", "den algo así")}, junto a otras palabras: lee lo que pone ahí.`,
  zones: (told) =>
    `Horas según ${told.map(({ letters, zone }) => `«${zone}» en ${joined(letters)}`).join(", según ")}: los relojes de dos zonas pueden marcar un mismo momento con horas de diferencia.`,
  voices: (voices) => `Fuente de ${voices.map(({ letters, speaker }) => `${joined(letters)}: ${speaker}`).join("; ")}.`,

  silence: {
    says: (letter) => `${letter}: no encontrado.`,
    confirmed: (letter) => `${letter} no lo dice: una persona lo leyó para comprobarlo.`,
    searched: (paragraphs, what) => `En ${itsParagraphs(paragraphs)} buscamos ${what}.`,
    short: (none, what) => `${none}; buscamos: ${what}; otras palabras pueden decirlo`,
  },

  known: {
    alone: "Aquí no hay otra noticia que pueda confirmarlo o contradecirlo.",
    agree: "Eso vale más si no se copiaron unas de otras.",
    together: (groups) => linked(groups, " cuentan aquí como un solo testigo"),
    most: "Que la mayoría coincida no lo prueba: pueden tenerlo de una misma fuente.",
    odd: (n) =>
      n === 1
        ? "Una noticia que dice otra cosa no anula las demás, y nada en estos datos explica por qué difiere."
        : `${capital(numberWord(n))} noticias que dicen otra cosa no anulan las demás, y nada en estos datos explica por qué ` +
          "difieren.",
    unsettled: "Las noticias por sí solas no lo aclaran, y nada en estos datos explica la diferencia.",
    tie: "Hay tantas noticias de un lado como del otro; por sí solas no pueden aclararlo.",
    several: "Pueden ser de cosas distintas: lee cada frase antes de comparar.",
    open: "Lee cada frase: de lo exactas que sean sus palabras depende qué se puede comparar.",
    noLength: (letters) =>
      `En ${joined(letters)} no se encontró ninguna duración, y eso no apunta ni a una más corta ni a una más larga.`,
  },

  day: {
    name: "¿Qué día?",
    title: "¿Qué día?",
    finding: (days, isAll, found) => {
      const [only, ...others] = days;
      if (only === undefined) return "Ninguna noticia da un día.";
      // As long as others may give a day too, it is what we found, and no count of who prints it.
      if (!isAll)
        return `Encontramos un día en ${reports(found)}: ${days.map((day) => dayPart(day, false, false)).join("; ")}.`;
      return `${capital(days.map((day, i) => dayPart(day, i === 0, others.length === 0)).join("; "))}.`;
    },
    findingMany: (n, days) => `${capital(reports(n))} ${verb(n, "da", "dan")} ${count(days, "un día", "días")}.`,
    caption:
      "Cada signo está en el día al que se refieren las palabras de su noticia. Elige las palabras para ver la frase entera.",
    reckonedCaption: " «Calculado»: no está en estas palabras.",
    readings: " Signo lleno: la lectura más probable. Solo el contorno: otra forma de leer las mismas palabras.",
    gap: (days) => `${count(days, "un día", "días")} en medio`,
    lessExact: "Menos exacto",
    also: "Otros días y meses",
    reckoned: "calculado",
    isReckoned: (day) => `${day}, calculado`,
  },

  clock: {
    name: "¿A qué hora?",
    title: "¿A qué hora?",
    caption: "Cada signo está en la hora que dicen las palabras de su noticia. Elígelo para ver la frase entera.",
    told: told("una hora", "horas", "la misma hora"),
    also: "Otras horas",
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
    told: told("una duración", "duraciones", "la misma duración"),
    caption: "Cada signo está en la cifra que dicen las palabras de su noticia.",
    rough: " Palabras como «alrededor de» o «menos de» están en las etiquetas.",
    likelier: (letters) => ` ${joined(letters)} ${verb(letters.length, "está", "están")} en su lectura más probable.`,
    open: (letters) => ` Solo el contorno: todas las lecturas de ${joined(letters)}; ninguna es más probable.`,
    elsewhere: (letters) =>
      ` ${joined(letters)}: fuera de la línea, porque su lectura más probable no es una duración total; véase abajo.`,
    noSpot: "Fuera de la línea",
    readings: {
      heading: (report, ways) => `${report} se puede leer de ${numberWord(ways)} maneras`,
      finding: (ways, least, most, isOpen) => {
        const same = `${capital(count(ways, "una lectura", "lecturas"))} de las mismas palabras`;
        if (least === most && !isOpen) return `${same}.`;
        return `${same}, de ${least} a ${isOpen ? "más de " : ""}${most}.`;
      },
      caption: "Signo lleno: la lectura más probable. Solo el contorno: también es posible.",
      captionOpen: "Todos los signos son solo contorno: ninguna lectura es más probable.",
      underlined: " Subrayado: lo que la lectura toma junto.",
      comma: "Con una coma que no está impresa",
      dotted: (value, letters) => ` Línea de puntos: ${value}, como en ${joined(letters)}.`,
      pin: (name, place) => `${name} coincide con la ${ORDINALS[place] ?? `${place + 1}.ª`} lectura de abajo.`,
      fits: (reading, letters) =>
        `Más probable: ${reading}. Encaja con lo que ${verb(letters.length, "da", "dan")} ${joined(letters)}, y ninguna otra ` +
        "lectura encaja tan bien.",
      room: (reading, letters) =>
        `Más probable: ${reading}. Lo que ${verb(letters.length, "da", "dan")} ${joined(letters)} para el total es más largo, y ` +
        "ninguna otra lectura encaja con eso.",
      coded: (reading) => `Más probable: ${reading}. Así lo anotó una persona.`,
      none: "Nada en estas noticias hace más probable una de las lecturas.",
      inAll: (value) => `${value} en total`,
      unknownPlan: (letter) => `Cuánto estaba previsto, ${letter} no lo dice.`,
      ownPlan: (plan) => `Lo previsto era ${plan}.`,
      ifPlan: (plan, letters) => `Si lo previsto era ${plan}, como en ${joined(letters)}:`,
      sentence: (parts) => parts.map((part) => (/[.:]$/.test(part) ? part : `${part}.`)).join(" "),
      atLeast: (value) => `más de ${value}`,
      if: (value) => `${value}, si …`,
    },
    also: "Otras duraciones",
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
    caption: (event) => `El tiempo corre hacia la derecha. Todo se mide desde un hecho: ${event}.`,
    captionBar: " Barra gris: ese hecho, tan largo como dice cada noticia.",
    captionDashed: " Barra discontinua: no encontramos en la noticia ninguna duración, o ninguna clara.",
    captionMark: " Signo: dónde lo pone la noticia. La negrita dice cuándo; el subrayado dice qué.",
    start: "comienzo",
    moment: "ese momento",
    regions: { before: "antes", during: "durante", after: "después" },
    lasted: (value) => `duró ${value}`,
    lastedRead: (value) => `duró ${value}, lectura más probable`,
    lastedUnknown: "sin una duración clara",
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
      isOnly ? `la única diferencia: ${length}` : isUpTo ? `hasta ${length} de diferencia` : `${length} de diferencia`,
    neither: "No encontrado",
    legend: {
      moment: "un momento concreto",
      fade: "se desvanece donde las palabras dejan de ser precisas",
      hatch: "en algún momento de este tramo",
      dashed: "duración desconocida",
      outlined: "una lectura posible de las palabras",
    },
    finding: {
      things: (things) => `De ${count(things, "una cosa", "cosas")} se dice cuándo ${plural(things, "fue", "fueron")}.`,
      one: (letter) => `Lo encontramos situado así en ${letter}; otras pueden nombrar lo mismo con otras palabras.`,
      gap: (both, first, second, length) =>
        first.length === 1 && second.length === 1
          ? `${joined(both)} lo dicen de la misma cosa, con ${length} de diferencia.`
          : `${joined(both)} lo dicen de la misma cosa: ${between(first, second, length)}.`,
      gapAlone: (_both, first, second, length) => `${capital(between(first, second, length))}.`,
      upTo: (length) => `Entre los momentos exactos que se dan para una misma cosa hay hasta ${length}.`,
      gaps: (n) => `En ${numberWord(n)} de ellas, las noticias dan momentos distintos.`,
      against: (thing, before, after) =>
        `${thing === "" ? "" : `${thing}: `}${joined(before)} ${verb(before.length, "dice", "dicen")} que antes; ` +
        `${joined(after)}, que después. Si hablan de lo mismo, no pueden ser ciertas las dos cosas.`,
      otherwise: (told) =>
        `Contado con otras palabras: ${told.map(({ letters, printed }) => `en ${joined(letters)} ${joined(printed.map((words) => `«${words}»`))}`).join("; ")}. Si es el mismo momento, solo puede decirlo quien lo lea.`,
      noGap: "Estas palabras no muestran ninguna contradicción.",
      listed: (letters) =>
        `${joined(letters)} ${verb(letters.length, "sitúa", "sitúan")} algo antes o después de esto` +
        `${letters.length > 1 ? "; pueden ser cosas distintas" : ""}.`,
    },
    known: {
      many: (things, n, event) =>
        `En ${reports(n)} encontramos ${count(things, "una cosa", "cosas")} ${plural(things, "situada", "situadas")} antes, durante o ` +
        `después de esto: ${event}.`,
      counts: (first, from, second, to, length) =>
        `${joined(first)} ${verb(first.length, "cuenta", "cuentan")} desde el ${from}; ${joined(second)}, desde el ${to}. ` +
        `Entre sus momentos hay ${length}.`,
      ends: { start: "comienzo", end: "final" },
      gap: (first, second, length) =>
        `${joined(first)} ${verb(first.length, "da", "dan")} un momento exacto; ${joined(second)} ` +
        `${verb(second.length, "da", "dan")} otro. Entre los dos hay ${length}.`,
      noClock: "Estas palabras dan un orden, no una hora del día.",
      opposed: "Quién tiene razón, estas palabras no lo dicen.",
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
  asks: {
    day: (letter, n) =>
      `La noticia ${letter} da este día. ${otherReports(n, ["da", "dan"])} también un día. ${n === 1 ? "¿Es el mismo?" : "¿Cuáles dan el mismo?"}`,
    clock: (letter, n) =>
      `La noticia ${letter} da esta hora. ${otherReports(n, ["da", "dan"])} también una hora. ${n === 1 ? "¿Pueden ser ciertas las dos?" : "¿Cuáles pueden ser ciertas junto con esta?"}`,
    order: {
      same: (thing) => `${thing}: ¿hablan las dos noticias del mismo momento?`,
      answers: {
        same: "Del mismo momento",
        different: "De dos momentos distintos",
        open: "Estas palabras lo dejan abierto",
      },
      where: (thing, event) => `${thing}: ¿dónde lo pone esta frase, visto desde aquí: ${event}?`,
      relations: { before: "Antes", during: "Mientras duraba, o al mismo tiempo", after: "Después" },
      puts: {
        before: (letter, event) => `${letter} lo pone antes de esto: ${event}.`,
        during: (letter, event) => `${letter} lo pone al mismo tiempo que esto: ${event}.`,
        after: (letter, event) => `${letter} lo pone después de esto: ${event}.`,
      },
    },
    sure: {
      question: (thing) => `${thing}: ¿qué dicen las palabras marcadas?`,
      says: (rung, meaning) => `Las leemos como «${rung}». ${meaning}`,
    },
  },
};

type PrintedDay = Parameters<typeof timingStrings.day.finding>[0][number];

/** "cuatro noticias dicen miércoles, una de ellas con la fecha". */
function dayPart(day: PrintedDay, isFirst: boolean, isOnly: boolean): string {
  const { weekday, date, withWeekday, withDate, withBoth, otherwise } = day;
  const n = withWeekday + withDate - withBoth;
  const some = (those: number): string => (those === 1 ? "una" : numberWord(those));
  const subject = (those: number): string =>
    !isFirst
      ? some(those)
      : isOnly && those > 1 && (n === 0 || otherwise === 0)
        ? `las ${numberWord(those)} noticias en las que encontramos un día`
        : reports(those);
  const what =
    withWeekday === 0
      ? date
      : withDate === 0
        ? weekday
        : withBoth === n
          ? `${weekday}, ${date}`
          : withWeekday === n
            ? `${weekday}, ${some(withBoth)} de ellas con la fecha`
            : `${weekday} o su fecha, ${date}`;
  const means = (those: number): string => verb(those, "se refiere", "se refieren");
  if (n === 0) return `${subject(otherwise)} ${means(otherwise)} con otras palabras a este día: ${weekday}, ${date}`;
  const main = `${subject(n)} ${verb(n, "dice", "dicen")} ${what}`;
  return otherwise === 0 ? main : `${main}, y ${some(otherwise)} ${means(otherwise)} al mismo día con otras palabras`;
}

/** Sentences about values on one line: "Cinco noticias dan duraciones que pueden ser todas ciertas." */
function told(one: string, many: string, same: string): Translation<typeof timingStrings.length.told> {
  const give = (n: number, what: string, isAll = true): string =>
    isAll ? `${capital(reports(n))} ${verb(n, "da", "dan")} ${what}` : `Encontramos ${what} en ${reports(n)}`;
  return {
    one: (value, isAll) => `${give(1, one, isAll)}: ${value}.`,
    oneOpen: (isAll) => `${give(1, one, isAll)}, con palabras que se pueden leer de varias maneras.`,
    several: (n, isAll) => `${give(n, many, isAll)}. Pueden ser de cosas distintas.`,
    same: (n, value) => `${give(n, same)}: ${value}.`,
    fit: (n) => `${give(n, many)} que pueden ser todas ciertas.`,
    rounding: (n, length) => `Hay ${n > 2 ? "hasta " : ""}${length} de diferencia, que puede venir de redondear.`,
    differ: (n, sides, isAll) =>
      `${give(n, one, isAll)}. Si todas hablan de lo mismo, no todas pueden ser ciertas: ${sides
        .map(({ letters, values }) =>
          values.length > 1
            ? `${joined(letters)} encajan entre sí`
            : `${joined(letters)} ${verb(letters.length, "da", "dan")} ${joined(values)}`,
        )
        .join("; ")}.`,
    open: (n, isAll) => `${give(n, one, isAll)}. Si todas coinciden queda abierto.`,
  };
}

/** "entre D y E hay 20 minutos de diferencia"; where one side is several reports, it is said which side says what. */
function between(first: readonly string[], second: readonly string[], length: string): string {
  const isPair = first.length === 1 && second.length === 1;
  const says = (letters: readonly string[]): string =>
    isPair ? joined(letters) : `lo que ${verb(letters.length, "dice", "dicen")} ${joined(letters)}`;
  return `entre ${says(first)} y ${says(second)} hay ${length} de diferencia`;
}

const ORDINALS = ["primera", "segunda", "tercera", "cuarta", "quinta", "sexta"];
