import { numberInWords } from "../dates.js";
import type { framingStrings } from "../framing.js";
import type { Translation } from "../language.js";
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

/** Words of the lesson on framing, in Spanish. */
export const framing: Translation<typeof framingStrings> = {
  names: (parts) => joined(parts),
  report: (letter, label) => (letter === "" ? label : `${letter}, ${label}`),
  place: { headline: "titular", dek: "subtítulo", paragraph: (n) => `párrafo ${n}` },
  close: "Cerrar",
  openReport: "abre la noticia en estas palabras.",
  notShown: "De esta noticia solo se pueden mostrar fragmentos, y estas palabras no están en ellos.",
  markBegins: "empieza lo marcado",
  markEnds: "termina lo marcado",
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
    none: (letters) => `${joined(letters)} no ${plural(letters.length, "tiene", "tienen")} titular en el texto.`,
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
      "El libro de códigos es una lista de palabras que se acordó antes de empezar. Están marcadas las palabras de esa " +
      "lista. Debajo de cada titular: en qué lista están, y lo que elegiste tú. Elige unas palabras para ver dónde están.",
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
      "Una lista de palabras muestra qué destaca un titular. No muestra por qué, y quien lo lee puede entender otra cosa.",
  },

  missing: {
    name: "¿Qué falta?",
    title: "¿Qué falta?",
    finding: (all, reports, inEvery, inOne) => {
      if (reports === 1)
        return (
          `De ${topics(all)} que se ${plural(all, "buscó", "buscaron")}, ` +
          `${some(inEvery)} ${inEvery > 1 ? "están" : "está"} en la noticia.`
        );
      if (inEvery === all)
        return `${all === 1 ? "El tema está" : `Los ${numberWord(all)} temas están`} ${inAll(reports)}.`;
      if (all === 1) return `El tema no está en todas las noticias.`;
      return (
        `De ${topics(all)}, ${some(inEvery)} ${inEvery > 1 ? "están" : "está"} ${inAll(reports)} y ` +
        `${some(inOne)} solo en una.`
      );
    },
    caption:
      "Cada línea es una noticia entera, de la primera palabra a la última. Un bloque es una frase que toca el tema: más " +
      "a la izquierda, más cerca del principio; más ancho, más palabras. Elige un bloque o un hueco. Con las flechas del " +
      "teclado pasas de una celda a otra.",
    captionHeadline: " Un bloque antes de la línea está en el titular o en el subtítulo.",
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
    notFoundShort: "no está",
    cell: (topic, letter, where) => `${topic}, ${letter}: ${where}`,
    where: (paragraph, position, part) =>
      paragraph === null
        ? part === "headline"
          ? "titular"
          : "subtítulo"
        : `párrafo ${paragraph}, al ${percent(position)} del texto`,
    more: (sentences) => (sentences === 0 ? "" : `, y ${count(sentences, "una frase más", "frases más")}`),
    down: (position) => `al ${percent(position)} del texto`,
    cellInTable: (paragraph, position, share) =>
      paragraph === null
        ? "titular"
        : `¶${paragraph}, al ${percent(position)} del texto, ${percent(share)} de las palabras`,
    searched: (letters, terms) => `En ${joined(letters)} buscamos ${joined(terms.map(quoted))} y no encontramos nada.`,
    gapFact: "El hueco es un hecho. La razón no está en el texto.",
    others: (letters) =>
      letters.length === 0 ? "El tema no está en ninguna noticia." : `El tema está en ${joined(letters)}.`,
    notFoundHead: "no está",
    download: "Descargar esta tabla (CSV)",
    file: (dataset) => `${dataset}-temas.csv`,
    span: (topic, high, from, low, to) =>
      `El tema «${topic}» empieza al ${percent(from)} del texto en ${high} y al ${percent(to)} en ${low}. Está en las dos ` +
      `noticias, pero quien lea solo la mitad de cada una lo encontrará en ${high} y no en ${low}.`,
    known: {
      one: (found, all) => `De ${topics(all)}, ${some(found)} ${found > 1 ? "están" : "está"} en esta única noticia.`,
      shared: (inEvery, reports, lacking) =>
        `${capital(topics(inEvery))} ${inEvery > 1 ? "están" : "está"} ${inAll(reports)}; a ` +
        `${lacking === reports ? "todas las noticias" : reportsIn(lacking)} ${lacking > 1 ? "les" : "le"} falta un tema que ` +
        "otra tiene.",
      why: "Lo que falta se ve en la tabla. Por qué falta no está en el texto.",
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
      "": "otra voz",
    },
    noSide: "sin lado indicado",
    nobody: "no se dice de quién",
    caption:
      "Palabras entre comillas en el texto de cada noticia. No cuentan los titulares, los títulos ni los términos sueltos " +
      "entre comillas. Elige una voz para leer sus citas.",
    captionDocument: " Un documento va detrás de un signo más: está escrito, no se oye a nadie decirlo.",
    total: (speech, document) => (document > 0 ? `${speech} + ${document}` : String(speech)),
    axis: (n) => `${n} ${plural(n, "palabra", "palabras")}`,
    label: (name, n) => `${name} ${n}`,
    bar: (letter, name, kind, n) =>
      `${letter}: ${name} ${n} ${plural(n, "palabra", "palabras")}, ${kind}. Ver las citas`,
    nobodyBar: (letter, n) => `${letter} ${n} ${plural(n, "palabra", "palabras")}, no se dice de quién. Ver las citas`,
    none: "no cita a nadie",
    finding: {
      sides: (more, even, neither, reports) => {
        const leading = more.filter((side) => side.reports > 0);
        const [first] = leading;
        if (first !== undefined && first.reports === reports)
          return reports === 1
            ? `Hay más palabras citadas de un lado: ${first.side}.`
            : `${capital(inAll(reports))} hay más palabras citadas de un mismo lado: ${first.side}.`;
        const parts = leading.map(({ side, reports: n }, i) =>
          i === 0 ? `${side} en ${reportsIn(n)}` : `de ${side} en ${n === 1 ? "una" : numberWord(n)}`,
        );
        const equal =
          even === 0 ? "" : ` ${capital(reportsIn(even))} ${plural(even, "cita", "citan")} lo mismo de los dos lados.`;
        const silent =
          neither === 0
            ? ""
            : ` ${capital(reportsIn(neither))} no ${plural(neither, "cita", "citan")} a ninguno de los dos lados.`;
        return parts.length === 0
          ? `${equal}${silent}`.trim()
          : `Hay más palabras citadas de ${joined(parts)}.${equal}${silent}`;
      },
      spread: (least, most, speakers, reports) =>
        reports === 1
          ? `La noticia cita ${words(most)} de ${voices(speakers)}.`
          : least === most
            ? `Cada noticia cita ${words(most)}, de ${voices(speakers)} en total.`
            : `Las noticias citan entre ${least} y ${most} palabras, de ${voices(speakers)} en total.`,
      documents: (letters, n) =>
        ` ${joined(letters)} ${plural(letters.length, "añade", "añaden")} ${words(n)} de documentos.`,
    },
    notCounted: (n) =>
      `Fuera de las barras: ${words(n)} entre comillas. La noticia no dice de quién ${plural(n, "es", "son")}.`,
    list: (n) => (n === 1 ? "Ver la única cita" : `Ver las ${n} citas`),
    quotations: (n) => count(n, "una cita", "citas"),
    known: {
      most: (name, n, reports, of) =>
        of === 1
          ? `La voz más citada es ${name}, con ${words(n)}.`
          : `La voz más citada es ${name}, con ${words(n)} en ${reports} de ${of} noticias.`,
      tie: (names, n) => `Las voces más citadas son ${joined(names)}, con ${words(n)} cada una.`,
      documentsOnly: "Todas las palabras citadas vienen de documentos.",
      why: "Los números muestran a quién se cita, no por qué; lo que se cuenta sin comillas no entra en la cuenta.",
    },
  },

  words: {
    name: "¿Qué palabras?",
    title: "¿Qué palabras?",
    finding: (different, facts, reports) => {
      if (reports === 1) return `Una noticia y sus palabras para ${count(facts, "un hecho", "hechos")}.`;
      if (different === 0)
        return facts === 1
          ? "Las noticias usan la misma palabra para un hecho."
          : `Las noticias usan las mismas palabras para ${numberWord(facts)} hechos.`;
      const which =
        different < facts
          ? `${numberWord(different)} de ${numberWord(facts)} hechos`
          : facts === 1
            ? "este hecho"
            : `cada uno de los ${numberWord(facts)} hechos`;
      return `Para ${which}, las noticias usan palabras distintas.`;
    },
    caption: "Cada expresión está copiada tal cual. Elige una para ver la frase en la que está.",
    inReports: (value, letters) => `${value} en ${joined(letters)}`,
    sentence: (parts) => `${parts.join("; ")}.`,
    silent: (letters) => `${joined(letters)}: no está`,
    searched: (rule, terms) => {
      const list = joined(terms.map(quoted), "o");
      if (rule === "label") return `Buscamos una descripción junto a ${list}.`;
      if (rule === "spelling") return `Buscamos un nombre de pila delante de ${list}.`;
      if (rule === "number") return `Buscamos un número delante de ${list}.`;
      return `Buscamos ${list}.`;
    },
    phrase: (report, value, where) => [`${report}, ${value}: `, `, ${where}. Ver la frase`],
    known: {
      fact: (label, sentence) => `${label}: ${sentence}`,
      why: "Lee en su frase lo que añade una palabra; por qué se eligió no está en el texto.",
    },
  },
};
