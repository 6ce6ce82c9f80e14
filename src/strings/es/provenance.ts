import { DIMENSIONS } from "../../coding/types.js";
import type { Translation } from "../language.js";
import type { provenanceStrings } from "../provenance.js";
import { capital, count, joined, linked, numberWord, plural } from "./words.js";

const ASKED = {
  agency: "el nombre de una agencia de noticias",
  outlet: "el nombre del medio",
  author: "el nombre de quien la escribió",
  date: "el día en que se publicó",
};

/** The lesson on where reports come from, in Spanish: everything that we say there, nothing that a report printed. */
export const provenance: Translation<typeof provenanceStrings> = {
  number: DIMENSIONS.indexOf("provenance") + 1,
  place: { boilerplate: "resto de la página", above: "encima del texto" },
  report: "Noticia",
  words: "Palabras de la noticia",
  where: {
    name: "¿De dónde?",
    title: "¿De dónde viene cada noticia?",
    finding: (own, credit, none, signed = []) => {
      const parts = [
        ...(credit.length > 0
          ? [`${joined(credit)} ${plural(credit.length, "cita", "citan")} a una agencia de noticias`]
          : []),
        ...(own.length > 0
          ? [`${joined(own)} ${plural(own.length, "es de una agencia de noticias", "son de agencias de noticias")}`]
          : []),
        ...(signed.length > 0
          ? [
              `${joined(signed)} ${plural(signed.length, "lleva", "llevan")} la sigla de una agencia de noticias en la línea de lugar y fecha`,
            ]
          : []),
      ];
      if (parts.length === 0) return "No encontramos ninguna agencia de noticias citada por su nombre.";
      return `${[...parts, ...(none.length > 0 ? [`en ${joined(none)} no encontramos ninguna por su nombre`] : [])].join("; ")}.`;
    },
    caption:
      "A la izquierda: lo que dice el propio texto, y dónde. A la derecha, tras la línea discontinua: lo que deducimos o " +
      "sabemos solo por el conjunto de datos. Una deducción puede ser errónea. «No encontrado» significa que buscamos encima y " +
      "debajo de la noticia, y agencias también dentro. Una búsqueda puede pasar algo por alto.",
    column: "Dicho o deducido",
    kind: "Qué",
    known: (credit, none, isSigned, credited = []) => [
      credit.length === 0
        ? "Si una noticia no nombra a nadie de quien la tenga, hay que comprobar sus propias palabras."
        : [
            `${joined(credit)} ${plural(credit.length, "nombra", "nombran")} una agencia.`,
            ...(isSigned ? ["Si su sigla está en la línea de lugar y fecha, la noticia puede ser suya."] : []),
            credited.length > 0
              ? `Lo que envió una agencia está también aquí, en ${joined(credited)}: compara.`
              : "Busca el texto de la agencia y compara.",
          ].join(" "),
      none.length === 0
        ? "Citar a una agencia dice dónde mirar; no dice que las palabras sean de ella."
        : "Una noticia que no nombra ninguna puede ser igual de cierta; quizá lo sabe de primera mano.",
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
      "": "Tipo no conocido",
    },
    one: {
      "named-official": "una autoridad con nombre",
      "unnamed-official": "una autoridad sin nombre",
      "named-person": "una persona con nombre",
      "unnamed-person": "una persona sin nombre",
      institution: "una institución",
      agency: "una agencia de noticias",
      document: "un documento",
      "": "una fuente de tipo no conocido",
    },
    finding: (named, unknown, all) =>
      `${capital(count(all, "un pasaje", "pasajes"))} con una fuente` +
      (named === 0
        ? ""
        : all === 1
          ? "; es una autoridad con nombre"
          : `; en ${named === all ? "todos" : named === 1 ? "uno" : numberWord(named)} es una autoridad con nombre`) +
      (unknown > 0 && unknown < all
        ? `; de ${unknown === 1 ? "uno" : numberWord(unknown)} no sabemos qué tipo de fuente es.`
        : "."),
    caption:
      "Cada bloque es un pasaje que una noticia atribuye a alguien; ábrelo para ver la frase. Los encontró un programa " +
      "con reglas, así que compruébalos. Con rayas horizontales: un documento. Con rayas " +
      "inclinadas: una institución, una agencia o una fuente de tipo no conocido. Solo el contorno: una fuente sin nombre.",
    kind: "Tipo de fuente",
    source: "Fuente",
    nothing: "Ninguna noticia atribuye nada a una fuente, hasta donde ve el programa.",
    block: (report, kind, source, text) => `${report}, ${kind}, ${source}: ${text}`,
    none: (kinds) => `No se encontró: ${kinds.join(", ").toLowerCase()}`,
    known: (unnamed, documents) => [
      unnamed.length === 0
        ? "A quien tiene nombre se le puede preguntar otra vez, o comparar con lo que otros tienen de él."
        : `${joined(unnamed)} ${plural(unnamed.length, "da", "dan")} la palabra a alguien a quien la frase no nombra. Mira si hay ` +
          "un nombre cerca. Si no, no le puedes preguntar; quizá alguien con nombre diga lo mismo.",
      documents.length === 0
        ? "Lo que alguien dijo ante mucha gente quizá esté registrado en otra parte."
        : `${joined(documents)} ${plural(documents.length, "cita", "citan")} un documento; se puede buscar y leer.`,
    ],
  },
  traces: {
    name: "Huellas",
    title: "¿Qué cuentan las palabras sobre su camino?",
    finding: (label, values, reports) =>
      `${label}: ${count(values, "una forma", "formas")} en ${count(reports, "una noticia", "noticias")}.`,
    findingPlaces: (label, places, reports) =>
      `${label}: ${count(places, "un lugar", "lugares")} en ${count(reports, "una noticia", "noticias")}.`,
    caption:
      "Una línea ondulada marca una huella: una forma de escribir, o una palabra que pudo dejar otro idioma. Abre una para ver su " +
      "frase. Una huella habla del camino, no de la honradez.",
    form: "Forma",
    nothing:
      "Nadie ha marcado huellas en estas noticias. Mira tú: ¿qué palabras no esperarías en este idioma, y qué otro idioma " +
      "pudo dejarlas?",
    only: "en ninguna otra noticia",
    translated: (letter, language) =>
      `${letter}: probablemente se escribió primero en ${language} y después se tradujo; el texto no lo dice.`,
    known: (letters) => [
      letters.length === 0
        ? "Palabras así muestran un camino que un texto pudo seguir; no lo prueban."
        : `${joined(letters)} ${plural(letters.length, "tiene", "tienen")} una forma de escribir que no está en ninguna otra de estas ` +
          "noticias; puede venir de una traducción o de una costumbre del medio.",
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
    finding: (linked, pairs, reports) =>
      linked === 0
        ? `No encontramos ningún vínculo entre las ${numberWord(reports)} noticias; eso no prueba que sean independientes.`
        : pairs === 1
          ? "Las dos noticias están vinculadas; para lo que comparten, son un solo testigo."
          : `De ${numberWord(pairs)} pares de noticias, ${linked === 1 ? "uno está vinculado" : `${numberWord(linked)} están vinculados`}; para lo que comparte, un par así es un solo testigo.`,
    caption:
      "Cada casilla es un par de noticias; una gris está vinculada. El número cuenta los pasajes que las dos publican igual, " +
      "fuera de las comillas. La misma frase citada o la misma fuente no es un vínculo: dos personas pueden oír lo mismo. " +
      "Elige una casilla para comparar los dos textos.",
    captionCredit: " «Cita»: una nombra la agencia o el periódico de donde viene la otra.",
    captionOutlet: " «Medio»: un mismo medio publicó las dos.",
    rows: {
      pair: "Par",
      kind: "Qué comparten",
      first: "En la primera",
      second: "En la segunda",
      alike: "Palabras iguales",
    },
    wording: (n) => String(n),
    quotations: "misma frase",
    speaker: "misma fuente",
    likeNames: "nombres parecidos",
    oneOutlet: "medio",
    credit: "cita",
    emptyCell: (one, other) =>
      `${joined([one, other])}: no encontramos pasajes, agencias ni fuentes con nombre en común`,
    pair: (one, other) => joined([one, other]),
    verdict: (one, other, pair, names) => {
      const { outlet, credit, wording, agencies, quotations, speakers } = pair;
      const both = joined([one, other]);
      const named = agencies.filter((agency) => agency !== credit?.agency);
      const who = speakers.map(names.speaker);
      const sentences = [
        outlet !== "" && `${both} son de un mismo medio, ${outlet}.`,
        credit !== null &&
          `${names.letter(credit.from)} ${credit.isPaper ? "nombra" : "cita"} a ${credit.agency}${credit.sentences.length === 0 ? "" : ` en ${credit.sentences.length === 1 ? "una frase" : `${numberWord(credit.sentences.length)} frases`}`}, y ${names.letter(credit.to)} es una noticia de ${credit.agency}.`,
        wording.length > 0 &&
          `${both} publican ${wording.length === 1 ? `un pasaje ${pair.isWordForWord ? "igual palabra por palabra" : "casi igual"}` : `${numberWord(wording.length)} pasajes ${pair.isWordForWord ? "iguales palabra por palabra" : "casi iguales"}`}.`,
        wording.length > 0 &&
          credit === null &&
          "Los pasajes por sí solos no muestran quién los tiene de quién, ni si las dos los tomaron de una tercera.",
        pair.isCreditOnly
          ? "En lo que se cuenta ahí, no las cuentes como dos."
          : (outlet !== "" || credit !== null || wording.length > 0) && "En lo que comparten, no las cuentes como dos.",
        named.length > 0 && `Las dos nombran a ${joined(named)}. En lo que tienen de ahí, no las cuentes como dos.`,
        wording.length > 0 &&
          who.length > 0 &&
          `Las dos tienen como fuente a ${joined(who)}${quotations.length > 0 ? ` y publican ${quotations.length === 1 ? "una cita" : "citas"} casi igual` : ""}.`,
        wording.length === 0 &&
          who.length > 0 &&
          (quotations.length > 0
            ? `Las dos tienen como fuente a ${joined(who)} y publican ${quotations.length === 1 ? "una cita" : "citas"} casi igual. Las dos pudieron oír o leer las palabras; eso solo no es señal de copia.`
            : `Las dos tienen como fuente a ${joined(who)}; eso solo no es señal de copia.`),
        wording.length === 0 &&
          who.length === 0 &&
          quotations.length > 0 &&
          "Las dos publican una cita casi igual; eso solo no es señal de copia.",
        ...pair.alike.map(
          ([first, second]) =>
            `${one} nombra a ${names.speaker(first)}, ${other} a ${names.speaker(second)}: puede ser una persona, o dos.`,
        ),
      ];
      return sentences.filter((sentence) => sentence !== false).join(" ");
    },
    passage: {
      wording: (matched, differing) => alike(matched, differing),
      quotation: (matched, differing) => `Citadas en las dos: ${alike(matched, differing)}`,
      given: (one, first, other, second) => `${one} da las palabras a ${first}, ${other} a ${second}`,
      beyond: {
        before: (letter, words) => `Antes, ${letter} tiene «${words}»`,
        after: (letter, words) => `${letter} sigue: «${words}»`,
      },
      order: "en otro orden",
      signs: "con otras mayúsculas o signos",
      oneQuotes: "Solo una de las dos lo pone entre comillas.",
    },
    differs: { begins: "empiezan palabras distintas", ends: "terminan palabras distintas" },
    agency: (name) => `Las dos nombran a ${name}`,
    credits: {
      agency: (from, agency, to) => `${from} cita a ${agency}, de donde viene ${to}`,
      paper: (from, paper, to) => `${from} nombra a ${paper}, que publicó ${to}`,
    },
    method:
      "Cómo se encontró: un programa compara todos los grupos de cuatro palabras seguidas de dos noticias. Después sigue " +
      "leyendo hacia los dos lados mientras cambien pocas palabras. También compara frases enteras: cuenta una de siete palabras o más con " +
      "un nombre o un número, o una de doce sin ellos, y cuentan dos más cortas. No cuenta otros parecidos cortos, nombres ni cargos, " +
      "porque dos personas pueden escribirlos igual por su cuenta. Si un pasaje se contó con otras palabras, no lo encuentra.",
    known: (pairs) => [
      pairs.length === 0 ? "No encontramos nada que vincule una de las noticias con otra." : linked(pairs),
      pairs.length === 0
        ? "Coincidir vale más cuando las fuentes son distintas; mira a quién nombra cada noticia."
        : "Coincidir vale más donde lo que se compara no está en lo que las vincula.",
    ],
  },
  lookup: {
    name: "Comprobar",
    title: "¿Qué comprobarías primero?",
    finding: (n) =>
      n === 0
        ? "No encontramos nada que haya que comprobar primero."
        : `${capital(count(n, "una cosa", "cosas"))} que comprobar.`,
    intro: "Abre otra pestaña. No te quedes dentro de una noticia para saber si es cierta.",
    search: "Busca:",
    kinds: {
      nameless: (letter) => `En ${letter} no encontramos medio ni agencia. ¿Quién publicó primero estas palabras?`,
      alone: (letter, label, others) =>
        `${label}: ${letter} dice otra cosa que ${count(others, "una noticia", "noticias")} que ` +
        `${plural(others, "coincide", "coinciden")}. ¿Qué dato se confirma en otra parte?`,
      sides: (label, first, second) =>
        `${label}: ${joined(first)} ${plural(first.length, "dice", "dicen")} otra cosa que ${joined(second)}. ¿Qué dato se confirma en otra parte?`,
      order: (label, event, before, after) =>
        `${label}: antes (${event}) según ${joined(before)}, después según ${joined(after)}. ¿Qué dato se confirma en otra parte?`,
      readings: (letter, label, readings) =>
        `${label}: unas palabras de ${letter} se pueden leer de ${numberWord(readings)} maneras. ¿Hay un documento que lo diga claro?`,
      copied: (one, other) =>
        `${joined([one, other])} publican un pasaje casi igual. ¿Quién lo tiene de quién? ¿O lo tienen las dos de una tercera?`,
      credited: (from, to) =>
        `${from} nombra la agencia de la que viene ${to} y publica un pasaje casi igual. ¿Qué más tiene ${from} de ahí?`,
      unnamed: (letters) =>
        `En ${joined(letters)} habla alguien sin nombre. ¿Hay un nombre cerca? ¿Hay alguien con nombre que diga lo mismo?`,
    },
    number: "Número",
    question: "Pregunta",
    where: "De dónde sale",
    known: (n) => [
      n === 0 ? "No encontramos nada que haya que comprobar primero." : "Para esto, busca fuera de las noticias.",
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
  asks: {
    where: {
      question: (what, reports) =>
        `Las noticias dicen de dónde vienen en sus primeras y últimas líneas. ¿En cuántas de estas ${numberWord(reports)} esperas encontrar ${ASKED[what]}?`,
      says: (what, having, lacking) =>
        having.length === 0
          ? `No encontramos ${ASKED[what]} en ninguna.`
          : `Encontramos ${ASKED[what]} en ${joined(having)}${lacking.length === 0 ? "" : `, y no en ${joined(lacking)}`}.`,
    },
    sources: {
      question: "Alguien contó a las noticias lo que traen. ¿De quién tienen más pasajes?",
      says: (all) => `${all.map(([kind, n]) => `${kind}: ${count(n, "un pasaje", "pasajes")}`).join("; ")}.`,
      report: "¿Qué noticia atribuye más pasajes a alguien?",
    },
    traces: {
      sentence:
        "En una de estas frases quedó la huella de otra lengua, o de un programa que cambió sus palabras. ¿En cuál?",
      says: (letter, thing, printed) => `En ${letter}: “${printed}” (${thing}).`,
      spelling: (thing) => `${thing}: ¿cuál de estas formas está en una sola noticia?`,
    },
    witnesses: {
      passage: "Dos noticias traen estos pasajes. ¿Son dos testigos de lo que dicen?",
      answers: { two: "Sí: cada una lo escribió por su cuenta", one: "No: las dos vienen de un mismo texto" },
      passageSays: (one, other, alike) =>
        `${one} y ${other} tienen aquí ${count(alike, "una palabra igual", "palabras iguales")}. En lo que comparten cuentan como una.`,
      quotation: "Dos noticias traen esta cita igual. ¿Copió una de la otra?",
      quotationAnswers: { yes: "Sí, es lo más probable", no: "Estas palabras solas no lo muestran" },
      quotationSays:
        "No encontramos nada más que una a las dos. Ambas pueden haber oído o leído las mismas palabras; eso solo no es señal de copia.",
      linked: (reports) => `¿Hay algo en estas ${numberWord(reports)} noticias que una a alguna con otra?`,
      linkedAnswers: { yes: "Sí", no: "No" },
      linkedSays: (pairs) =>
        pairs.length === 0
          ? "No encontramos ningún vínculo. Eso no prueba que sean independientes."
          : `Sí: ${pairs.map((pair) => joined(pair)).join("; ")}.`,
    },
    lookup: {
      question: "Elige una: ¿qué buscarías primero?",
      says: (first) => `Todas valen la pena. Nosotros empezaríamos por esta: «${first}»`,
    },
  },
};

function alike(matched: number, differing: number): string {
  return (
    `${matched} ${plural(matched, "palabra igual", "palabras iguales")}, ` +
    (differing === 0 ? "ninguna distinta" : `${differing} ${plural(differing, "distinta", "distintas")}`)
  );
}
