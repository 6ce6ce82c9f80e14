import { DIMENSIONS } from "../../coding/types.js";
import type { Translation } from "../language.js";
import type { provenanceStrings } from "../provenance.js";
import { capital, count, joined, numberWord, plural } from "./words.js";

/** The lesson on where reports come from, in Spanish: everything that we say there, nothing that a report printed. */
export const provenance: Translation<typeof provenanceStrings> = {
  number: DIMENSIONS.indexOf("provenance") + 1,
  place: { boilerplate: "resto de la página" },
  report: "Noticia",
  words: "Palabras de la noticia",
  where: {
    name: "¿De dónde?",
    title: "¿De dónde viene cada noticia?",
    finding: (withAgency, reports) => {
      if (withAgency === 0) {
        return reports === 1
          ? "La noticia no nombra ninguna agencia que el libro de códigos conozca."
          : `Ninguna de las ${numberWord(reports)} noticias nombra una agencia que el libro de códigos conozca.`;
      }
      if (reports === 1) return "La noticia nombra una agencia de noticias.";
      return withAgency === reports
        ? `Las ${numberWord(reports)} noticias nombran una agencia de noticias.`
        : `${capital(some(withAgency))} de las ${numberWord(reports)} noticias ` +
            `${plural(withAgency, "nombra", "nombran")} una agencia de noticias.`;
    },
    caption:
      "A la izquierda: lo que dice el propio texto, y dónde. A la derecha, tras la línea discontinua: lo que deducimos o " +
      "sabemos solo por el conjunto de datos. Una deducción puede ser errónea.",
    stated: "Lo dice el texto",
    inferred: "Lo deducimos",
    column: "Dicho o deducido",
    kind: "Qué",
    kinds: {
      agency: "Agencia",
      dateline: "Data",
      byline: "Firma",
      author: "Autoría",
      translation: "Traducción",
      date: "Fecha",
      credits: "Créditos",
      outlet: "Medio",
      language: "Idioma",
    },
    missing: (kinds) => `No está en el texto: ${joined(kinds, "o")}.`,
    lower: { agency: "una agencia", byline: "quién la firma", date: "una fecha", outlet: "el nombre del medio" },
    nothing: "Nada. Aquí no añadimos nada.",
    notPrinted: (value) => `${value}. Lo dice el conjunto de datos; el texto, no.`,
    translated: (language) => `Se escribió primero en ${language} y después se tradujo.`,
    traces: "Pistas:",
    noTraces: "Lo dice el conjunto de datos; el libro de códigos no indica palabras que lo delaten.",
    known: (withAgency, without) => [
      withAgency.length === 0
        ? "Ninguna noticia dice en qué agencia se apoya."
        : `${joined(withAgency)} ${plural(withAgency.length, "dice en qué agencia se apoya", "dicen en qué agencia se apoyan")}.`,
      without.length === 0
        ? "Puedes buscar lo que publicó la agencia y comparar."
        : `${joined(without)} no lo ${plural(without.length, "dice", "dicen")}; eso ` +
          `${plural(without.length, "la hace más difícil de comprobar, no falsa", "las hace más difíciles de comprobar, no falsas")}.`,
    ],
  },
  sources: {
    name: "¿Quién lo contó?",
    title: "¿Quién contó lo que dicen las noticias?",
    kinds: {
      "named-official": "Autoridades con nombre",
      "unnamed-official": "Autoridades sin nombre",
      "named-person": "Personas con nombre",
      "unnamed-person": "Personas sin nombre",
      institution: "Instituciones",
      agency: "Agencias de noticias",
      document: "Documentos",
      "": "Otras fuentes",
    },
    one: {
      "named-official": "una autoridad con nombre",
      "unnamed-official": "una autoridad sin nombre",
      "named-person": "una persona con nombre",
      "unnamed-person": "una persona sin nombre",
      institution: "una institución",
      agency: "una agencia de noticias",
      document: "un documento",
      "": "alguien cuyo tipo no da el libro de códigos",
    },
    finding: (named, all) =>
      all === 1
        ? `En el único pasaje con fuente, la fuente ${named === 1 ? "es" : "no es"} una autoridad con nombre.`
        : `En ${named} de ${all} pasajes con fuente, la fuente es una autoridad con nombre.`,
    caption:
      "Cada bloque es un pasaje que una noticia atribuye a alguien; ábrelo para ver la frase. Los encontró un programa " +
      "con reglas, así que compruébalos. Con rayas: un documento. Solo el contorno: una fuente sin nombre.",
    kind: "Tipo de fuente",
    source: "Fuente",
    nothing: "Ninguna noticia atribuye nada a una fuente, hasta donde ve el programa.",
    block: (report, kind, source, text) => `${report}, ${kind}, ${source}: ${text}`,
    none: "nada",
    known: (unnamed, documents) => [
      unnamed.length === 0
        ? "Ninguna noticia se apoya en una autoridad sin nombre, hasta donde ve el programa."
        : `${joined(unnamed)} ${plural(unnamed.length, "atribuye", "atribuyen")} palabras a una autoridad sin nombre; a esa ` +
          "persona no le puedes preguntar, pero sí buscar a alguien con nombre que diga lo mismo.",
      documents.length === 0
        ? "Ninguna noticia cita un documento, así que ningún texto aclara qué se dijo."
        : `${joined(documents)} ${plural(documents.length, "cita", "citan")} un documento, que se puede buscar y leer.`,
    ],
  },
  traces: {
    name: "Huellas",
    title: "¿Qué cuentan las palabras sobre su camino?",
    finding: (label, values, reports) =>
      `${label}: ${count(values, "una forma", "formas")} en ${count(reports, "una noticia", "noticias")}.`,
    findingAll: (items, words) =>
      `El libro de códigos busca ${count(items, "un tipo", "tipos")} de huellas; en las noticias hay ` +
      `${count(words, "un lugar", "lugares")} con ellas.`,
    caption:
      "Una línea ondulada marca una huella: una forma de escribir, o una palabra que pudo dejar otro idioma. Abre una para ver su " +
      "frase. Una huella habla del camino, no de la honradez.",
    item: "Huella",
    form: "Forma",
    nothing:
      "El libro de códigos aún no busca huellas. Quien cuide de este conjunto de datos puede añadir un punto para la " +
      "lección sobre procedencia, o uno que pregunte cómo se escribe un nombre.",
    noneFound: "El libro de códigos busca huellas, pero en las noticias no hay ninguna.",
    only: "en ninguna otra noticia",
    mark: (report, label, text) => `${report}, ${label}: ${text}`,
    translated: (letter, language) => `${letter}: se escribió primero en ${language} y después se tradujo.`,
    inferredTitle: "Lo que deducimos",
    known: (letters) => [
      letters.length === 0
        ? "Las palabras por sí solas no muestran por dónde pasó una noticia."
        : `${joined(letters)} ${plural(letters.length, "tiene", "tienen")} una forma que no está en ninguna otra noticia; ` +
          "puede venir de una traducción o de una costumbre del medio.",
      "Una huella es un motivo para comparar las palabras con cuidado, no para dudar de lo demás.",
    ],
  },
  witnesses: {
    name: "Testigos",
    title: (reports) =>
      reports === 1
        ? "¿Una noticia es un testigo?"
        : `¿${capital(numberWord(reports))} noticias son ${numberWord(reports)} testigos?`,
    single: "Por ahora hay una sola noticia. Añade otra para ver si comparten palabras.",
    finding: (separate, linked, reports) =>
      linked === 0
        ? `No vemos palabras ni agencias en común entre las ${numberWord(reports)} noticias; eso no prueba que sean independientes.`
        : separate === null
          ? `${capital(count(linked, "un par", "pares"))} de noticias ${plural(linked, "comparte", "comparten")} palabras o una agencia.`
          : `Como mucho, ${some(separate)} de las ${numberWord(reports)} noticias ${plural(separate, "cuenta", "cuentan")} por ` +
            "separado: en cualquier grupo más grande, dos comparten palabras o una agencia.",
    caption:
      "Cada casilla es un par de noticias. El número cuenta los pasajes de al menos ocho palabras que las dos publican " +
      "igual, fuera de las comillas. «Citas» son las que dan las dos: dos personas pueden oír lo mismo. Elige una casilla " +
      "para ver los dos textos lado a lado.",
    rows: {
      pair: "Par",
      kind: "Qué comparten",
      first: "En la primera",
      second: "En la segunda",
      alike: "Palabras iguales",
    },
    kinds: { wording: "palabras", quotation: "una cita", agency: "una agencia" },
    wording: (n) => String(n),
    quotations: (n) => `${n} ${plural(n, "cita", "citas")}`,
    empty: "nada",
    emptyCell: (one, other) => `${joined([one, other])}: no vemos nada en común`,
    pair: (one, other) => joined([one, other]),
    verdict: (one, other, wording, quotations, agencies) => {
      const both = joined([one, other]);
      const shared = [
        ...(wording > 0
          ? [`publican ${wording === 1 ? "un pasaje casi igual" : `${numberWord(wording)} pasajes casi iguales`}`]
          : []),
        ...(agencies.length > 0
          ? [`nombran ${plural(agencies.length, "la misma agencia", "las mismas agencias")}, ${joined(agencies)}`]
          : []),
      ];
      if (shared.length > 0) {
        return (
          `${both} ${joined(shared)}. Los textos no muestran cuál fue primero, ni si las dos lo tomaron de una tercera. ` +
          "En estos puntos no las cuentes como dos."
        );
      }
      return quotations > 0
        ? `${both} citan las mismas palabras. Las dos pudieron oírlas o leerlas; eso no es copiar.`
        : `No vemos nada que compartan ${both}.`;
    },
    passage: {
      wording: (matched, differing) => alike(matched, differing),
      quotation: (matched, differing) => `La misma cita: ${alike(matched, differing)}`,
      oneQuotes: "Solo una de las dos lo pone entre comillas.",
    },
    differs: { begins: "empiezan palabras distintas", ends: "terminan palabras distintas" },
    agency: (name) => `Las dos nombran a ${name}`,
    method:
      "Cómo se encontró: un programa compara todos los grupos de cuatro palabras seguidas de dos noticias. Después sigue " +
      "leyendo hacia los dos lados mientras cambien pocas palabras. No cuenta parecidos más cortos, nombres ni cargos, " +
      "porque dos personas pueden escribirlos igual por su cuenta. Si un pasaje se contó con otras palabras, no lo encuentra.",
    known: (separate, linked, reports) => [
      linked.length === 0
        ? "Los textos no muestran ningún vínculo entre las noticias."
        : `Comparten palabras o una agencia: ${linked.slice(0, 3).join("; ")}${linked.length > 3 ? "; y más" : ""}.`,
      linked.length === 0 || separate === null || separate === reports
        ? "Coincidir vale más cuando las fuentes son distintas; mira a quién nombra cada noticia."
        : "Coincidir vale más entre noticias que no comparten nada; aquí, como mucho, " +
          `${some(separate)} de ${numberWord(reports)} se ${plural(separate, "puede", "pueden")} contar así.`,
    ],
  },
  lookup: {
    name: "Comprobar",
    title: "¿Qué comprobarías primero?",
    finding: (n) =>
      n === 0
        ? "Los datos no señalan nada que comprobar primero."
        : `${capital(count(n, "una cosa", "cosas"))} que comprobar.${plural(n, "", " Empieza por la primera.")}`,
    intro: "Abre otra pestaña. No te quedes dentro de una noticia para saber si es cierta.",
    search: "Busca:",
    kinds: {
      nameless: (letter) =>
        `${letter} no nombra ningún medio ni ninguna agencia. ¿Quién publicó primero estas palabras?`,
      alone: (letter, label, others) =>
        `${label}: ${letter} dice otra cosa que ${count(others, "una noticia", "noticias")} que ` +
        `${plural(others, "coincide", "coinciden")}. ¿Qué dato se confirma en otra parte?`,
      readings: (letter, label, readings) =>
        `${label}: las palabras de ${letter} se pueden leer de ${numberWord(readings)} maneras. ¿Hay un documento que lo diga claro?`,
      copied: (one, other) => `${joined([one, other])} publican un pasaje igual. ¿Qué texto es anterior?`,
      unnamed: (letter) => `${letter} se apoya en alguien sin nombre. ¿Hay alguien con nombre que diga lo mismo?`,
    },
    number: "Número",
    question: "Pregunta",
    where: "De dónde sale",
    known: (n) => [
      n === 0
        ? "En las tablas no hay nada aislado ni pendiente."
        : `${capital(count(n, "un punto", "puntos"))} ${plural(n, "queda abierto", "quedan abiertos")} en las propias noticias.`,
      "Un documento, una hora registrada o una segunda fuente aclaran más que otra noticia que puede ser una copia.",
    ],
  },
  write: {
    title: (words) => `Escribe tu noticia en ${words} palabras`,
    intro:
      "Cuenta qué pasó a alguien que no ha leído ninguna de las noticias. Detrás de cada frase pon una afirmación: su " +
      "código entre corchetes dice de dónde la sacas.",
    label: "Tu noticia",
    count: (words, goal) => `${words} de unas ${goal} palabras`,
    claims: "Añadir una afirmación",
    about: "¿Sobre qué?",
    insert: (id) => `Añadir [${id}]`,
    checks: "Lo que la página puede comprobar",
    empty: "Aún no hay nada escrito.",
    unknown: (ids) =>
      `${plural(ids.length, "Esta afirmación no existe", "Estas afirmaciones no existen")}: ${ids.join(", ")}. Elige una de la lista.`,
    noSource: (n) => `${capital(count(n, "una frase", "frases"))} sin afirmación:`,
    allCited: (sentences, claims) =>
      `${sentences === 1 ? "Tu frase tiene" : `Las ${numberWord(sentences)} frases tienen`} una afirmación; ` +
      `${count(claims, "una distinta", "distintas")} en total.`,
    oneReport: "Todas tus afirmaciones vienen de una misma noticia. ¿Hay otra que diga lo mismo?",
    reports: (n) => `Usas ${count(n, "una noticia", "noticias")}.`,
    loaded: "Palabras que el libro de códigos cuenta como encuadre:",
    noLoaded: "No hay ninguna palabra de encuadre del libro de códigos.",
    loadedWord: (word, frame) => `«${word}» (${frame})`,
    loadedHint: "Puede estar bien. Pregúntate si la afirmación que hay detrás justifica la palabra.",
    tooLong: "Es más larga de lo pedido. ¿Qué puedes quitar?",
    save: "Descargar como texto",
    file: "mi-noticia.txt",
    kept: "Se guarda en este navegador. No se envía nada.",
    notKept: "Este navegador no guarda nada. Descarga tu noticia antes de irte.",
    fileTitle: "Mi noticia",
    fileClaims: "Afirmaciones",
  },
};

function some(n: number): string {
  return n === 1 ? "una" : numberWord(n);
}

function alike(matched: number, differing: number): string {
  return (
    `${matched} ${plural(matched, "palabra igual", "palabras iguales")}, ` +
    (differing === 0 ? "ninguna distinta" : `${differing} ${plural(differing, "distinta", "distintas")}`)
  );
}
