import { numberInWords } from "../dates.js";
import type { Item } from "../../coding/types.js";
import { type framingStrings, MOST_NAMED, wordsSought } from "../framing.js";
import type { Translation } from "../language.js";
import { otherReports } from "./asks.js";
import { capital, count, joined, numberWord, plural } from "./words.js";

/** "en las cinco noticias", "en la noticia". */
const inAll = (reports: number): string => (reports === 1 ? "en la noticia" : `en las ${numberWord(reports)} noticias`);
/** "ninguno", "uno", "dos" of several topics or headlines. */
const some = (n: number): string => (n === 0 ? "ninguno" : numberWord(n));
const words = (n: number): string => count(n, "una palabra", "palabras");
const headlines = (n: number): string => count(n, "un titular", "titulares");
const topics = (n: number): string => count(n, "un tema", "temas");
const reportsIn = (n: number): string => count(n, "una noticia", "noticias");
const voices = (n: number): string => count(n, "una voz", "voces");
const quoted = (word: string): string => `“${word}”`;
const percent = (share: number): string => `${Math.round(100 * share)}\u00a0%`;

/** "Buscamos un número delante de “ships”, en una frase con “sanctions”." */
function searched({ rule, where }: Item): string {
  const any = (terms: readonly string[]): string => {
    const more = terms.length - MOST_NAMED;
    const named = terms.slice(0, MOST_NAMED).map(quoted);
    return joined(more > 1 ? [...named, `${numberWord(more)} palabras más como estas`] : terms.map(quoted), "o");
  };
  const what =
    rule.by === "label"
      ? `una descripción junto a ${any(rule.names)}`
      : rule.by === "spelling"
        ? `${rule.names.some((name) => name.includes(" ")) ? "" : "un nombre de pila delante de "}${any(rule.names)}`
        : rule.by === "number"
          ? `un número delante de ${any(rule.of)}`
          : rule.by === "money"
            ? "una cantidad de dinero"
            : any(wordsSought(rule));
  const ways = [
    where.near.length > 0 && `en una frase con ${any(where.near)}`,
    where.beside.length > 0 && `en una parte de frase con ${any(where.beside)}`,
    where.not.length > 0 && `en una parte de frase sin ${any(where.not)}`,
  ].filter((way) => way !== false);
  return `Buscamos ${[what, ...ways].join(", ")}.`;
}

/** Words of the lesson on framing, in Spanish. */
const forms = (told: readonly (readonly [printed: string, letters: readonly string[]])[]): string =>
  told.map(([printed, letters]) => `«${printed}» en ${joined(letters)}`).join("; ");

export const framing: Translation<typeof framingStrings> = {
  names: (parts) => joined(parts),
  report: (letter, label) => (letter === "" ? label : `${letter}, ${label}`),
  place: { headline: "titular", dek: "subtítulo", paragraph: (n) => `párrafo ${n}` },
  close: "Cerrar",
  openReport: "abre la noticia en estas palabras.",
  notShown: "De esta noticia solo se pueden mostrar fragmentos, y estas palabras no están en ellos.",
  columns: {
    report: "Noticia",
    headline: "Titular",
    topic: "Tema",
    side: "Lado",
    speaker: "Quién habla",
    kind: "Tipo de fuente",
    words: "Palabras",
    about: "Sobre qué",
    word: "Palabra",
    printed: "Qué publica",
    place: "Dónde",
  },

  headlines: {
    name: (n) => capital(headlines(n)),
    title: (n) => capital(headlines(n)),
    lengths: (shortest, longest, n) =>
      n === 1
        ? `El titular tiene ${words(longest)}.`
        : shortest === longest
          ? `Cada titular tiene ${words(shortest)}.`
          : `El titular más corto tiene ${words(shortest)}; el más largo, ${numberWord(longest)}.`,
    lengthsCaption: "Los titulares tal como se publicaron, sin las noticias que van debajo.",
    none: (letters) => `En ${joined(letters)} no se encontró ningún titular.`,
    heading: "Te toca: clasifícalos",
    task: (frames) =>
      `¿Cuál de estas ${numberWord(frames)} respuestas le va mejor a cada titular? No hay solución: cada quien puede verlo ` +
      "de otra manera. Compara lo tuyo con alguien.",
    question: (letter) => `¿Qué destaca el titular ${letter}?`,
    nothing: "Ninguna de estas",
    left: (n) => (n === 1 ? "Queda un titular." : n === 0 ? "No queda ninguno." : `Quedan ${headlines(n)}.`),
    reveal: "Ver el libro de códigos",
    reset: "Clasificar otra vez",
    finding: (parts, of) => {
      if (of > 1 && parts.every(({ headlines: n }) => n === 0))
        return `En ninguno de los ${headlines(of)} hay palabras de las listas.`;
      if (of === 1) {
        const there = parts.filter((part) => part.headlines > 0).map(({ label }) => `«${label}»`);
        if (there.length === 0) return "En el titular no hay palabras de ninguna lista.";
        return `En el titular hay palabras de ${count(there.length, "una lista", "listas")}: ${joined(there)}.`;
      }
      const each = parts.map(({ label, headlines: n }, i) =>
        i === 0 ? `«${label}» en ${some(n)} de ${headlines(of)}` : `de «${label}» en ${some(n)}`,
      );
      return `Hay palabras de la lista ${joined(each)}.`;
    },
    caption:
      "El libro de códigos es una lista de palabras. Están marcadas las palabras de esa " +
      "lista. Debajo de cada titular: en qué lista están, y lo que elegiste tú. Elige unas palabras para ver dónde están.",
    captionProposed: " Nadie eligió estas listas para estas noticias: son un comienzo.",
    you: (label, isSame) =>
      isSame ? `Tú: ${label}, igual que el libro de códigos` : `Tú: ${label}. Se puede ver de otra manera.`,
    noWords: "ninguna palabra de las listas del libro de códigos",
    terms: (label, terms) => `${label}: ${terms.map(quoted).join(", ")}`,
    lists: "Las listas del libro de códigos",
    mark: (letter, frame, text) => `${letter}, ${frame}: ${text}. Ver el lugar`,
    yours: "Lo que elegiste",
    noVerdict: (n) =>
      `${n === 1 ? "Con un titular" : `Con ${headlines(n)}`} no se sabe si un medio toma partido. Para eso harían falta ` +
      "muchos titulares de muchos días.",
    known:
      "Una lista solo encuentra sus propias palabras: un titular puede decir lo mismo con otras, y quien lo lee puede " +
      "entender otra cosa.",
  },

  missing: {
    name: "¿Qué falta?",
    title: "¿Qué falta?",
    finding: ({ topics: all, reports: { length }, inEvery, inOne }) => {
      const every = inEvery.length;
      const was = (n: number): string => (n === 0 ? "no se encontró" : n === 1 ? "se encontró" : "se encontraron");
      if (length === 1) return `De ${topics(all)}, ${was(every)} ${some(every)} en la noticia.`;
      if (every === all)
        return `${all === 1 ? "El tema se encontró" : `Los ${numberWord(all)} temas se encontraron`} ${inAll(length)}.`;
      return `Buscamos palabras de ${topics(all)}: las de ${some(every)} están ${inAll(length)}${inOne.length > 0 ? ` y las de ${some(inOne.length)} solo en una` : ""}.`;
    },
    caption:
      "Cada línea es una noticia entera, de la primera palabra a la última. Un bloque es una frase con una palabra del tema: más " +
      "a la izquierda, más cerca del principio; más ancho, más palabras. Elige un bloque o un hueco.",
    captionKeys: " Con las flechas del teclado pasas de una celda a otra.",
    captionHeadline:
      " Un bloque antes de la línea está fuera del texto: en el titular, el subtítulo o una línea al lado.",
    order: "Ordenar por",
    orders: { reports: "cuántas noticias", position: "lugar en el texto", words: "cuántas palabras" },
    orderNotes: {
      reports: "Primero, los temas que están en más noticias.",
      position: "Primero, los temas que alguna noticia pone más arriba.",
      words: "Primero, los temas con más palabras en el conjunto de las noticias.",
    },
    group: (found, reports) => {
      if (found === 0) return reports === 1 ? "no está en la noticia" : "en ninguna";
      if (found === reports) return reports === 1 ? "en la noticia" : `en las ${numberWord(reports)}`;
      return found === 1 ? "solo en una noticia" : `en ${numberWord(found)}`;
    },
    flat: { position: "más arriba, primero", words: "más palabras, primero" },
    sizes: (paragraphs, n) => `${paragraphs} ¶, ${numberInWords(n)} ${plural(n, "palabra", "palabras")}`,
    top: "inicio",
    end: "fin",
    switcher: "Mostrar la noticia",
    notFound: "se buscó y no está",
    nameNotFound: "el nombre no está",
    notFoundShort: "no está",
    cell: (topic, letter, where) => `${topic}, ${letter}: ${where}`,
    where: (paragraph, position, part) =>
      paragraph === null ? part : `párrafo ${paragraph}, al ${percent(position)} del texto`,
    more: (sentences) => (sentences === 0 ? "" : `, y ${count(sentences, "una frase más", "frases más")}`),
    down: (position) => `al ${percent(position)} del texto`,
    cellInTable: (paragraph, position, share, part) =>
      paragraph === null ? part : `¶${paragraph}, al ${percent(position)} del texto, ${percent(share)} de las palabras`,
    searched: (letters, terms) =>
      `En ${joined(letters)} buscamos ${joined(terms.map(quoted), "o")} y no encontramos nada.`,
    notCounted: (phrases) => (phrases.length === 0 ? "" : ` No contamos: ${joined(phrases.map(quoted))}.`),
    gapFact:
      "Que no se encontraran las palabras es un hecho. Otras pueden decir lo mismo; y por qué falta algo no está en el texto.",
    nameGapFact:
      "Que no se encontrara el nombre es un hecho. La noticia puede hablar de lo mismo sin él; y por qué falta algo no está en el texto.",
    others: (letters, terms) =>
      letters.length === 0
        ? `Ninguna noticia ${terms === 1 ? "la tiene" : "tiene una de ellas"}.`
        : `${terms === 1 ? "Está" : "Una o varias están"} en ${joined(letters)}.`,
    notFoundHead: "no está",
    download: "Descargar esta tabla (CSV)",
    file: (dataset) => `${dataset}-temas.csv`,
    known: {
      shared: ({ reports: { length }, inEvery }, shared) => {
        const n = inEvery.length;
        const names = shared.map(({ label, terms }) => `«${label}» (${joined(terms.map(quoted), "o")})`);
        const which = names.length === 0 ? "" : `: ${joined(names)}`;
        return n === 0
          ? `Por sus palabras no se encontró ningún tema ${inAll(length)}.`
          : `Por sus palabras se ${n > 1 ? "encontraron" : "encontró"} ${topics(n)} ${inAll(length)}${which}.`;
      },
      why: "Que no se encuentre no es que se calle: otras palabras pueden decirlo. Por qué falta algo no está en el texto.",
    },
  },

  speakers: {
    name: "¿Quién tiene voz?",
    title: "¿Quién tiene voz?",
    types: {
      "named-official": "autoridad con nombre",
      "unnamed-official": "autoridad sin nombre",
      "named-person": "persona con nombre",
      "unnamed-person": "persona sin nombre",
      institution: "institución",
      agency: "agencia de noticias",
      document: "documento",
      outlet: "medio",
      "": "otra fuente",
    },
    noSide: "sin lado indicado",
    nobody: "no se encontró quién habla",
    caption:
      "Palabras entre comillas en el texto de cada noticia, cuando dice de quién son. No cuentan los titulares, ni los " +
      "nombres y títulos entre comillas. Elige una voz para leer sus citas.",
    captionDocument:
      " Las palabras de un documento van detrás de un signo más: están escritas, no se oye a nadie decirlas.",
    total: (speech, document) => (document > 0 ? `${speech} + ${document}` : String(speech)),
    axis: (n) => `${n} ${plural(n, "palabra", "palabras")}`,
    label: (name, n) => `${name} ${n}`,
    bar: (letter, name, kind, n) =>
      `${letter}: ${name} ${n} ${plural(n, "palabra", "palabras")}, ${kind}. Ver las citas`,
    nobodyBar: (letter, n) =>
      `${letter} ${n} ${plural(n, "palabra", "palabras")}, no se encontró quién habla. Ver las citas`,
    none: "sin palabras entre comillas",
    finding: ({ more, even, neither, reports, least, most, speakers }, documents) => {
      const written =
        documents.length === 0
          ? ""
          : ` Los documentos se cuentan aparte: ${joined(documents.map(([letter, n]) => `${words(n)} en ${letter}`))}.`;
      if (more === null) {
        if (reports.length === 1) return `La noticia cita ${words(most)} de ${voices(speakers)}.${written}`;
        const each =
          least === most
            ? `Cada noticia cita ${words(most)} de quien encontramos que habla`
            : `Las noticias citan de ${least} a ${most} palabras de quien encontramos que habla`;
        return `${each}, de ${voices(speakers)} en total.${written}`;
      }
      const parts = more
        .filter((side) => side.reports.length > 0)
        .map(
          ({ side, reports: { length } }) =>
            `${side} ${length > 1 && length === reports.length ? inAll(length) : `en ${reportsIn(length)}`}`,
        );
      const equal =
        even.length === 0
          ? ""
          : ` ${capital(reportsIn(even.length))} ${plural(even.length, "cita", "citan")} lo mismo de los dos lados.`;
      const silent =
        neither.length === 0
          ? ""
          : ` ${capital(reportsIn(neither.length))} no ${plural(neither.length, "cita", "citan")} a ninguno de los dos lados.`;
      const led = parts.length === 0 ? "" : `Más palabras citadas: ${joined(parts)}.`;
      return `${led}${equal}${silent}${written}`.trim();
    },
    notCounted: "También entre comillas, pero en ninguna barra, porque no se encontró quién habla:",
    list: (n) => (n === 1 ? "Ver la única cita" : `Ver las ${n} citas`),
    quotations: (n) => count(n, "una cita", "citas"),
    known: {
      most: (names, { leading, reports: { length } }) => {
        const [first] = leading;
        const n = words(first?.words ?? 0);
        if (leading.length > 1) return `Las voces más citadas son ${joined(names)}, con ${n} cada una.`;
        const where = length === 1 ? "" : ` en ${first?.reports ?? 0} de ${length} noticias`;
        return `La voz más citada es ${joined(names)}, con ${n}${where}.`;
      },
      why: "Los números muestran a quién se cita, no por qué; lo que se cuenta sin comillas no entra en la cuenta.",
    },
  },

  words: {
    name: "¿Qué palabras?",
    title: "¿Qué palabras?",
    finding: ({ facts, different, same, numbers, differ, agree }, reports) => {
      const all = count(facts + numbers, "un hecho", "hechos");
      if (reports === 1) return `Una noticia y lo que tiene para ${all}.`;
      const which = (n: number): string =>
        n < facts
          ? `${numberWord(n)} de ${numberWord(facts)} hechos`
          : facts === 1
            ? "este hecho"
            : `cada uno de los ${numberWord(facts)} hechos`;
      const words =
        different > 0
          ? `Para ${which(different)}, las noticias usan palabras distintas.`
          : same > 0
            ? `Para ${which(same)}, las noticias usan las mismas palabras.`
            : "";
      const rest = numbers - differ - agree;
      const parts = [
        differ > 0 && `en ${numberWord(differ)} dos noticias no pueden tener razón a la vez, si cuentan lo mismo`,
        agree > 0 && `en ${numberWord(agree)} encajan todas las noticias en las que lo encontramos`,
        rest > 0 && `${numberWord(rest)} ${plural(rest, "queda abierto", "quedan abiertos")}`,
      ].filter((part) => part !== false);
      const figures = differ + agree === 0 ? "" : `De ${count(numbers, "un número", "números")}, ${joined(parts)}.`;
      return [words, figures].filter(Boolean).join(" ") || `Lo que las noticias tienen para ${all}.`;
    },
    caption: "Cada expresión está copiada tal cual. Elige una para ver la frase en la que está.",
    inReports: (value, letters) => `${value} en ${joined(letters)}`,
    sentence: (parts) => `${parts.join("; ")}.`,
    missed: (letters) => `También ${joined(letters)} puede tener uno, junto a otras palabras.`,
    relation: (relation) =>
      relation === "differ"
        ? "Si se refieren a lo mismo, dos de estos no pueden ser verdad a la vez."
        : relation === "fit"
          ? "Todo esto puede ser verdad: unos son menos exactos que otros."
          : relation === "listed"
            ? "Puede que cuenten cosas distintas, así que no se comparan."
            : "",
    silent: (letters) =>
      `${joined(letters)}: no dice nada. Una persona leyó la noticia y no encontró respuesta a la pregunta.`,
    silentHead: "no dice nada",
    notFound: (letters, item) => `${joined(letters)}: no se encontró. ${searched(item)} Otras palabras pueden decirlo.`,
    phrase: (report, value, where) => [`${report}, ${value}: `, `, ${where}. Ver la frase`],
    known: {
      fact: (label, sentence) => `${label}: ${sentence}`,
      why: "Lee en su frase lo que añade una palabra; por qué se eligió no está en el texto.",
    },
  },

  side: {
    name: "Frente a frente",
    title: "Frases frente a frente",
    finding: (groups) =>
      groups === 1
        ? "En un lugar, frases de noticias distintas comparten palabras."
        : `En ${numberWord(groups)} lugares, frases de noticias distintas comparten palabras.`,
    caption:
      "Marcadas: palabras que comparten frases de un grupo; las formas de una palabra y las palabras de un mismo sentido cuentan como una. Las encontró una búsqueda. Si hablan de una sola cosa, y qué dice una que otra no dice, lo decides tú.",
    task: "Lee cada grupo. ¿Qué relación tienen sus frases? No hay solución: se puede opinar de otra manera. Di qué palabras lo deciden y compara con otra persona.",
    heading: (number, shared) =>
      shared.length === 0 ? `Grupo ${number}` : `Grupo ${number}: ${shared.map((word) => `«${word}»`).join(", ")}`,
    question: (number) => `Grupo ${number}: ¿qué relación tienen estas frases?`,
    contrast: {
      verb: (told) => `Con qué seguridad: ${forms(told)}.`,
      number: (told) => `Qué cifra: ${forms(told)}.`,
      source: (told) =>
        `Quién lo dice: ${told.map(([printed, letters]) => (printed === "" ? `ninguna fuente en esta frase de ${joined(letters)}` : `«${printed}» en ${joined(letters)}`)).join("; ")}.`,
    },
    pronoun: ({ printed, name }) => `«${printed}»: ${name}`,
    answers: ["Dicen lo mismo", "Una dice más", "No pueden ser ciertas las dos", "Hablan de cosas distintas"],
    more: (n) => (n === 1 ? "Un grupo más" : `${capital(numberWord(n))} grupos más`),
    columns: { shared: "Palabras compartidas", sentence: "Frase" },
    known:
      "Las frases que comparten palabras suelen hablar de una cosa, pero no siempre. El redondeo, la traducción o la elección de palabras pueden explicar una diferencia. Lo que solo dice una puede importar.",
  },
  asks: {
    missing: {
      fewest: (reports) =>
        `Buscamos palabras sobre estos temas en las ${numberWord(reports)} noticias. ¿Qué tema encontramos en menos noticias?`,
      says: (all, reports) =>
        `${all.map(([topic, n], i) => `«${topic}» en ${n === reports ? "todas" : n === 1 ? "una" : numberWord(n)}${i === 0 ? ` de ${numberWord(reports)} noticias` : ""}`).join("; ")}.`,
    },
    speakers: {
      question: "Cuenta las palabras entre comillas de todas las noticias juntas. ¿Quién tiene más?",
      says: (all) => `${all.map(([speaker, n]) => `${speaker}: ${count(n, "una palabra", "palabras")}`).join("; ")}.`,
      report: "¿Qué noticia tiene más palabras entre comillas?",
    },
    words: {
      question: (thing, letter, n) =>
        `${thing}: la noticia ${letter} tiene las palabras marcadas. ${otherReports(n, ["tiene", "tienen"])} también palabras para ello. ${n === 1 ? "¿Son las mismas?" : "¿Cuántas usan las mismas?"}`,
    },
    side: {
      question: "¿Qué relación tienen estas dos frases?",
      says: (shared) =>
        shared.length === 0
          ? "Una búsqueda las puso lado a lado. Lo que significan juntas, solo pueden decirlo quienes leen."
          : `En las dos está ${joined(shared.map((word) => `“${word}”`))}. Lo que significan juntas, solo pueden decirlo quienes leen: di qué palabras lo deciden para ti.`,
    },
  },
};
