import type { Translation } from "../language.js";
import { otherReports } from "./asks.js";
import type { StatementFinding } from "../../findings/wording/statement.js";
import type { wordingStrings } from "../wording.js";
import { capital, count, joined, numberWord, plural } from "./words.js";

/** Words of the lesson on wording, in Spanish. */
export const wording: Translation<typeof wordingStrings> = {
  steps: {
    collation: { name: "Una cita", title: "Una cita, varias versiones" },
    shifts: { name: "Pequeños cambios", title: "Pequeños cambios" },
    ladder: { name: "Escalera de atribución", title: "La escalera de la atribución" },
  },

  choose: "Elige una cita",
  more: (n) => `${n} citas más`,
  chosen: (at, of, label) => `${label} (${at} de ${of})`,

  show: "Mostrar",
  kinds: {
    cut: "no está en todas las versiones",
    noise: "Otras palabras",
    moved: "Palabras movidas",
    undecided: "Sin decidir",
    meaning: "Cambia el sentido",
  },
  signs: { same: "=", outside: "", cut: "+", noise: "≈", moved: "⇄", undecided: "?", meaning: "≠" },
  standings: {
    same: (letters) => `igual en ${joined(letters)}`,
    more: (letters) => `estas y otras palabras en ${joined(letters)}`,
    partly: (letters) => `solo algunas de estas palabras en ${joined(letters)}`,
    closeBy: (letters) => `estas palabras, o algunas de ellas, muy cerca en ${joined(letters)}`,
    lacks: (letters) => `no está en ${joined(letters)}`,
    other: (letters) => `otras palabras en ${joined(letters)}`,
    noise: (letters) => `otra redacción en ${joined(letters)}`,
    moved: (letters) => `en otro lugar en ${joined(letters)}`,
    undecided: (letters) => `otras palabras en ${joined(letters)}, sin decidir`,
    meaning: (letters) => `otras palabras en ${joined(letters)}: cambia el sentido`,
  },
  outsideMarks: (letters) => `no están entre comillas${letters.length === 0 ? "" : ` en ${joined(letters)}`}`,
  halfOutsideMarks: (letters) => `solo en parte entre comillas${letters.length === 0 ? "" : ` en ${joined(letters)}`}`,
  marks: "Comillas",
  printedMark: "están",
  missingMark: "faltan",
  missing: { opens: "faltan las comillas de apertura", closes: "faltan las comillas de cierre" },
  apart: (kind) => `, ${kind}`,

  caption:
    "Las palabras que ocupan el mismo lugar están alineadas; las líneas que se cruzan muestran palabras que están en otro " +
    "lugar. Lo que está fuera de las comillas son palabras de cada noticia. «?» te deja decidir si otra palabra importa. " +
    "Elige unas palabras para ver su frase.",
  captionCut: " «+»: no está en todas las versiones.",
  single: "Solo se encontró una versión que se pueda comparar: no hay con qué compararla.",
  identical: (versions, goesOn) =>
    `Las ${numberWord(versions)} versiones tienen las mismas palabras en el mismo orden${goesOn ? "; no todas citan la frase siguiente" : ""}.`,
  finding: (found) => {
    const { versions, quoted } = found;
    const parts = differences(found);
    const all = capital(count(versions, "una versión", "versiones"));
    const marked = quoted === 0 ? "ninguna" : some(quoted);
    if (quoted < 2) return `${all}, ${marked} entre comillas${parts.length === 0 ? "" : `: ${joined(parts)}`}.`;
    if (parts.length === 0 && found.hasOthersOutside)
      return `${all}: donde tienen la misma parte entre comillas, ${found.counts.small > 0 ? "solo varían palabras pequeñas" : "las palabras son iguales"}; fuera de ellas, cada una tiene las suyas.`;
    if (parts.length === 0)
      return `${all}: donde tienen la misma parte, ${found.counts.small > 0 ? "solo varían palabras pequeñas" : "las palabras son iguales"}.`;
    return `${all}${quoted < versions ? `, ${marked} entre comillas` : ""}: ${joined(parts)}.`;
  },
  known: {
    shared: (versions, words) =>
      words === 0
        ? `Ninguna palabra está en el mismo lugar en las ${numberWord(versions)} versiones.`
        : `Las ${numberWord(versions)} versiones tienen ${count(words, "una palabra", "palabras")} en común, y en el mismo lugar.`,
    meaning: (n) =>
      `${capital(count(n, "una diferencia", "diferencias"))} ${plural(n, "cambia", "cambian")} el sentido; las noticias ` +
      "por sí solas no dicen qué versión es la correcta.",
    cut: "Lo que solo está en algunas puede cambiar el sentido; las noticias no dicen si las otras lo dejaron fuera.",
    undecided: "Las noticias no aclaran si importan las otras palabras, o el otro orden.",
    noise: ({ small, endings, codebook, isPartly }, translated) =>
      `${isPartly ? "Donde tienen la misma parte, solo varían" : "Solo varían"} ${joined(
        [
          small && "palabras pequeñas",
          endings && "terminaciones de palabras",
          codebook && "palabras que, según el libro de códigos, quieren decir lo mismo",
        ].filter((kind) => kind !== false),
      )}.` +
      (translated.length === 0
        ? ""
        : ` ${joined(translated)} ${plural(translated.length, "es una traducción", "son traducciones")}: al traducir, esas palabras cambian.`),
    retold: "Donde no hay comillas, la noticia promete el sentido y no las palabras.",
    partly: "Donde una versión sigue sola, no hay con qué compararla.",
    nothing: "No varía ninguna palabra.",
  },
  whoSaidIt: "¿Quién lo dijo?",
  oneName: "¿Una persona o dos?",
  names: (names) =>
    `El nombre no está impreso igual: ${joined(names.map(([speaker, letters]) => `${joined(letters)} ${plural(letters.length, "pone", "ponen")} ${speaker}`))}. Puede ser un error, o dos personas.`,
  mouths: (mouths, unsure) =>
    `${capital(joined(mouths.map(([speaker, letters]) => (speaker === "" ? `en ${joined(letters)} no se encontró a nadie` : `${joined(letters)} ${plural(letters.length, "nombra", "nombran")} a ${speaker}`))))}.${unsure.length === 0 ? "" : ` Si ${joined(unsure.map((name) => `«${name}»`))} ${plural(unsure.length, "es alguien", "son algunos")} de los demás, estas palabras no lo dicen.`}`,
  cut: {
    end: {
      at: (letters, isFirst) =>
        isFirst ? `En ${joined(letters)} la frase citada termina con «` : `en ${joined(letters)} con «`,
      more: (letters, isFirst) => `en ${joined(letters)} ${isFirst ? "sigue: " : ""}«`,
    },
    start: {
      at: (letters, isFirst) =>
        isFirst ? `En ${joined(letters)} la frase citada empieza con «` : `en ${joined(letters)} con «`,
      more: (letters, isFirst) => `en ${joined(letters)} ${isFirst ? "antes pone: " : ""}«`,
    },
    close: "»",
  },
  reach: (inside, outside) => [
    "«",
    `» está entre comillas en ${joined(inside)}, y fuera de ellas en ${joined(outside)}.`,
  ],
  further: (has, lacks) => ["«", `» está dentro de la frase en ${joined(has)}, y no en ${joined(lacks)}.`],
  only: (has, lacks) => ["«", `» está en la cita en ${joined(has)}, y no en ${joined(lacks)}.`],
  goesOn: (has, lacks) => [`En ${joined(has)} la cita sigue: «`, `» En ${joined(lacks)} no encontramos esas palabras.`],
  operator: (has, lacks) => [
    "«",
    `» está en ${joined(has)}, y ninguna palabra así en ${joined(lacks)}. Puede cambiar el sentido.`,
  ],
  verdicts: "Qué cambian las diferencias",
  marksNote: (words, hasMarks) =>
    !hasMarks
      ? "sin comillas"
      : words === 0
        ? "comillas, pero ninguna palabra dentro"
        : `${count(words, "una palabra", "palabras")} entre comillas`,
  notClosed: "abre la cita y no la cierra",
  notOpened: "cierra una cita que no abrió",
  apartTitle: "Otras palabras, u otra fuente",
  apartSource: (speaker) => (speaker === "" ? "No se encontró quién dice estas palabras." : `Quién habla: ${speaker}.`),
  apartCaption:
    "Estas palabras son de otra fuente, están en un documento, o son otras. Una diferencia es un cambio solo si las dos " +
    "son la misma declaración: pregúntalo primero.",
  table: {
    report: "Noticia",
    words: "Palabras",
    kind: "Comparada con las demás",
    place: "Lugar",
    group: "Cita",
  },

  shifts: {
    cuts: {
      finding: ({ more, goesOn, small }) =>
        `Algunas noticias tienen ${joined(
          [
            more && "más de una frase que otras",
            goesOn && "una frase más de una cita",
            small.length > 0 &&
              `una palabra pequeña (${small.map((word) => `«${word}»`).join(", ")}) que otras no tienen`,
          ].filter((part) => part !== false),
          "o",
        )}.`,
      caption:
        "Lo que solo está en algunas puede cambiar el sentido; las noticias no dicen si las otras lo dejaron fuera. Lee primero la versión más corta y luego la más larga.",
    },
    marks: {
      finding: ({ lostMark, reach }) =>
        capital(
          `${joined(
            [
              lostMark && "falta una comilla",
              reach && "unas palabras están entre comillas en una noticia y fuera de ellas en otra",
            ].filter((part) => part !== false),
            "o",
          )}.`,
        ),
      caption:
        "Las comillas prometen las palabras exactas de quien habla. Compara cuánto de la frase pone cada noticia entre " +
        "comillas.",
    },
    same: {
      finding: () => "Estas citas son iguales, palabra por palabra, en cada noticia en la que las encontramos.",
      caption: "Las mismas palabras pueden venir de la misma persona, o de un mismo texto que usaron las noticias.",
    },
    mouths: {
      finding: () => "Las noticias dan palabras parecidas a personas distintas.",
      caption:
        "Dos nombres pueden ser de una misma persona. Dos personas pueden usar la misma expresión. También puede cambiar de dueño por el camino. Fíjate en a quién " +
        "se nombra.",
    },
    decide: (label) => `${label}: ¿es ruido, o cambia el sentido?`,
    answers: ["Ruido: mismo sentido", "Cambia el sentido", "No lo sé"],
    open: "Verla palabra por palabra",
    more: (n) => `Mostrar ${numberWord(n)} más`,
  },

  ladder: {
    top: "más cerca de quien habla",
    bottom: "más cerca del medio",
    rungs: {
      direct: ["Directa", "Una oración entera entre comillas: promete que las palabras son de quien habla."],
      partial: ["Parcial", "Palabras entre comillas que no son una oración entera: el resto lo construye el medio."],
      indirect: ["Indirecta", "Sin comillas. Se dice quién habla, pero las palabras pueden no ser suyas."],
      none: ["La voz del medio", "Sin comillas y sin nadie que hable. La noticia lo dice con su propia voz."],
    },
    caption:
      "Con cada peldaño hacia abajo, las palabras son menos de quien habla y más del medio. Un peldaño más bajo no es " +
      "peor: te dice de quién son las palabras que lees.",
    inShort: {
      direct: "con una oración entera entre comillas",
      partial: "con solo algunas palabras entre comillas",
      indirect: "sin comillas, pero con alguien que habla",
      none: "con la propia voz de la noticia",
    },
    finding: (rungs) =>
      `${capital(joined(rungs.map(([name, inShort, n]) => `${count(n, "una versión", "versiones")} ${inShort} («${name}»)`)))}.`,
    speakers: (names) => `Las versiones nombran estas fuentes: ${joined(names)}.`,
    verbs: (speaker) => `Verbos para esta declaración (${speaker}):`,
    neutralVerb:
      "«Said» o «told» no añade nada: alguien habló. Pregunta qué añade otro verbo, y si las palabras lo sostienen.",
    tellingVerb: "Un verbo puede decir más que el hecho de que alguien habló. Pregunta qué añade cada uno.",
    given: (speaker) => `Quién habla: ${speaker}`,
    assumed: (speaker) => `Ningún verbo dice de quién son estas palabras; antes habla ${speaker}`,
    speaker: "Quién habla",
    noSpeaker: "no se encontró",
    outlet: "el propio medio",
    cue: "con el verbo",
    empty: "aquí no hay ninguna versión",
    known: (marked, versions) =>
      marked === 0
        ? "Ninguna noticia pone estas palabras entre comillas: ninguna promete que sean las de quien habla."
        : marked === versions
          ? `Las ${numberWord(versions)} versiones ponen palabras entre comillas: prometen que son las de quien habla.`
          : `${capital(some(marked))} de ${numberWord(versions)} versiones ${plural(marked, "pone", "ponen")} ` +
            `palabras entre comillas; ${plural(versions - marked, "la otra solo promete", "las demás solo prometen")} el sentido.`,
    translated: (letters) =>
      `Pero ${joined(letters)} ${plural(letters.length, "es una traducción", "son traducciones")}: sus palabras no se pueden tomar por las de quien habla.`,
    one: "La única versión pone palabras entre comillas: promete que son las de quien habla.",
    rung: "El peldaño dice de quién son las palabras, no si son verdad.",
  },
  asks: {
    collation: {
      question: (letter, n) =>
        `La noticia ${letter} trae esto. ${otherReports(n, ["trae", "traen"])} la misma declaración. ${n === 1 ? "¿Tiene exactamente las mismas palabras?" : "¿Cuántas tienen exactamente las mismas palabras?"}`,
    },
    mouths: {
      question: (letter) => `La noticia ${letter} trae estas palabras. ¿A quién se las atribuye?`,
      nobody: "a nadie que encontráramos",
    },
    cuts: {
      end: (letter, n) =>
        `En la noticia ${letter} la frase citada termina aquí. ${n === 1 ? "¿Termina aquí también en la otra?" : `¿En cuántas de las otras ${numberWord(n)} termina aquí también?`}`,
      start: (letter, n) =>
        `En la noticia ${letter} la frase citada empieza aquí. ${n === 1 ? "¿Empieza aquí también en la otra?" : `¿En cuántas de las otras ${numberWord(n)} empieza aquí también?`}`,
      goesOn: "más palabras",
      stops: "el mismo lugar",
    },
    ladder: {
      question: "¿De quién son las palabras marcadas, tal como están impresas aquí?",
      answers: {
        direct: "De la persona: una frase u oración entera entre comillas",
        partial: "En parte de la persona: algunas palabras entre comillas",
        indirect: "De la noticia: cuenta lo que alguien dijo",
        none: "De la noticia: no nombra a nadie",
      },
      says: (letter, rung, meaning) => `En ${letter} es «${rung}». ${meaning}`,
    },
  },
};

function differences({ counts, cuts, operators, only, goesOn }: StatementFinding): string[] {
  const { noise, moved, undecided, meaning } = counts;
  const edges = new Set(cuts.map(({ edge }) => edge));
  const parts = [
    meaning > 0 &&
      `${count(meaning, "una diferencia", "diferencias")} ${plural(meaning, "cambia", "cambian")} el sentido`,
    operators.length > 0 && "una palabra pequeña que puede cambiar el sentido está solo en algunas",
    edges.size > 0 &&
      `no todas ${edges.size === 2 ? "empiezan y terminan" : edges.has("end") ? "terminan" : "empiezan"} en el mismo lugar`,
    undecided + noise + only.length > 0 && "algunas tienen otras palabras o más palabras",
    moved > 0 && "algunas tienen las mismas palabras en otro orden",
    goesOn.length > 0 && "no todas citan la frase siguiente",
  ];
  return parts.filter((part) => part !== false);
}

function some(n: number): string {
  return n === 1 ? "una" : numberWord(n);
}
