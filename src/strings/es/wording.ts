import type { Translation } from "../language.js";
import type { KinshipCounts, wordingStrings } from "../wording.js";
import { capital, count, joined, numberWord, plural } from "./words.js";

/** Words of the lesson on wording, in Spanish. */
export const wording: Translation<typeof wordingStrings> = {
  steps: {
    collation: { name: "Una cita", title: "Una cita, varias versiones" },
    shifts: { name: "Pequeños cambios", title: "Pequeños cambios" },
    ladder: { name: "Escalera de atribución", title: "La escalera de la atribución" },
  },

  choose: "Elige una cita",
  chosen: (at, of, label) => `${label} (${at} de ${of})`,
  reportsWith: (letters) => joined(letters),

  show: "Mostrar",
  kinds: {
    same: "igual",
    noise: "Ruido de traducción",
    moved: "Palabras movidas",
    undecided: "Sin decidir",
    meaning: "Cambia el sentido",
  },
  signs: { same: "=", noise: "≈", moved: "⇄", undecided: "?", meaning: "≠" },
  marks: "Comillas",
  printedMark: "están",
  missingMark: "faltan",
  missing: { opens: "faltan las comillas de apertura", closes: "faltan las comillas de cierre" },
  apart: (kind) => `, ${kind}`,

  caption:
    "Las palabras que ocupan el mismo lugar están alineadas; las líneas que se cruzan muestran palabras movidas. Las " +
    "palabras pequeñas y las terminaciones cuentan como ruido de traducción. Lo demás queda sin decidir, salvo que el " +
    "libro de códigos explique por qué es ruido o un cambio. Elige unas palabras para ver su frase.",
  single: "Solo una noticia tiene esta declaración: no hay con qué compararla.",
  identical: (versions) => `Las ${numberWord(versions)} versiones tienen las mismas palabras en el mismo orden.`,
  finding: (versions, counts) => `${capital(numberWord(versions))} versiones: ${joined(differences(counts))}.`,
  known: {
    shared: (versions, words) =>
      words === 0
        ? `Ninguna palabra está en el mismo lugar en las ${numberWord(versions)} versiones.`
        : `Las ${numberWord(versions)} versiones tienen ${count(words, "una palabra", "palabras")} en común, y en el mismo lugar.`,
    meaning: (n) =>
      `${capital(count(n, "una diferencia", "diferencias"))} ${plural(n, "cambia", "cambian")} el sentido; las noticias ` +
      "por sí solas no dicen qué versión es la correcta.",
    undecided: (n) =>
      `${capital(count(n, "una diferencia", "diferencias"))} ${plural(n, "queda", "quedan")} sin decidir; las noticias ` +
      `no aclaran si ${plural(n, "importa", "importan")}.`,
    noise: "Lo que varía es lo que varía en cualquier traducción.",
    nothing: "No hay diferencias entre ellas.",
  },
  verdicts: "Qué cambian las diferencias",
  noVerdict: "el libro de códigos no lo valora",
  marksNote: (words, hasMarks) =>
    !hasMarks
      ? "sin comillas"
      : words === 0
        ? "comillas, pero ninguna palabra dentro"
        : `${count(words, "una palabra", "palabras")} entre comillas`,
  notClosed: "abre la cita y no la cierra",
  notOpened: "cierra una cita que no abrió",
  apartTitle: "No es la misma declaración",
  apartSource: (speaker) =>
    speaker === "" ? "La noticia no dice de quién son estas palabras." : `Quién habla: ${speaker}.`,
  apartCaption:
    "Estas palabras son de otra fuente o están en un documento. No son una versión de la frase de arriba, así que una " +
    "diferencia no es un cambio: compara solo lo que se puede comparar.",
  table: {
    report: "Noticia",
    words: "Palabras",
    kind: "Comparada con las demás",
    place: "Lugar",
    group: "Cita",
  },

  shifts: {
    marks: {
      finding: (groups) =>
        `En ${count(groups, "una cita", "citas")} falta una comilla, o no está en el mismo sitio en todas las noticias.`,
      caption:
        "Las comillas prometen las palabras exactas de quien habla. Compara cuánto de la frase pone cada noticia entre " +
        "comillas.",
    },
    noise: {
      finding: (groups) => `En ${count(groups, "una cita", "citas")}, todo lo que varía es ruido.`,
      caption: "Cambian las palabras, no el sentido. Entre noticias honestas, casi todas las diferencias son así.",
    },
    same: {
      finding: (groups) =>
        groups === 1
          ? "Una cita es igual, palabra por palabra, en todas las noticias que la tienen."
          : `${capital(count(groups, "una cita", "citas"))} son iguales, palabra por palabra, en todas las noticias que ` +
            "las tienen.",
      caption: "Las mismas palabras pueden venir de la misma persona, o de un mismo texto que usaron las noticias.",
    },
    mouths: {
      finding: (groups) =>
        `En ${count(groups, "un caso", "casos")}, las noticias ponen casi las mismas palabras en boca de fuentes distintas.`,
      caption:
        "Dos personas pueden usar la misma expresión. También puede cambiar de dueño por el camino. Fíjate en a quién " +
        "se nombra.",
    },
    open: "Verla palabra por palabra",
    more: (n) => `Mostrar ${numberWord(n)} más`,
  },

  ladder: {
    top: "más cerca de quien habla",
    bottom: "más cerca del medio",
    rungs: {
      direct: ["Directa", "Una frase entera entre comillas: promete que las palabras son de quien habla."],
      partial: ["Parcial", "Unas pocas palabras entre comillas. El medio construye la frase."],
      indirect: ["Indirecta", "Sin comillas. Se dice quién habla, pero las palabras pueden no ser suyas."],
      none: ["La voz del medio", "Sin comillas y sin nadie que hable. La noticia lo cuenta como un hecho."],
    },
    caption:
      "Con cada peldaño hacia abajo, las palabras son menos de quien habla y más del medio. Un peldaño más bajo no es " +
      "peor: te dice de quién son las palabras que lees.",
    finding: (rungs) =>
      `${capital(joined(rungs.map(([name, n]) => `${count(n, "una versión", "versiones")} en el peldaño «${name}»`)))}.`,
    speakers: (names) => `Las noticias atribuyen las palabras a fuentes distintas: ${joined(names)}.`,
    given: (speaker) => `Quién habla: ${speaker}`,
    speaker: "Quién habla",
    noSpeaker: "nadie con nombre",
    outlet: "el propio medio",
    cue: "con el verbo",
    empty: "aquí no hay ninguna versión",
    known: (marked, versions) =>
      marked === 0
        ? "Ninguna noticia pone estas palabras entre comillas: ninguna promete que sean las de quien habla."
        : marked === versions
          ? `Las ${numberWord(versions)} versiones ponen palabras entre comillas: prometen que son las de quien habla.`
          : `${capital(some(marked))} de ${numberWord(versions)} versiones ${plural(marked, "pone", "ponen")} ` +
            "palabras entre comillas; las demás solo prometen el sentido.",
    one: "La única versión pone palabras entre comillas: promete que son las de quien habla.",
    rung: "El peldaño dice de quién son las palabras, no si son verdad.",
  },
};

function differences({ noise, moved, undecided, meaning }: KinshipCounts): string[] {
  const parts = [
    meaning > 0 &&
      `${count(meaning, "una diferencia", "diferencias")} que ${plural(meaning, "cambia", "cambian")} el sentido`,
    undecided > 0 &&
      (meaning > 0
        ? `${some(undecided)} sin decidir`
        : `${count(undecided, "una diferencia", "diferencias")} sin decidir`),
    noise > 0 &&
      `${meaning + undecided > 0 ? some(noise) : count(noise, "una diferencia", "diferencias")} de ruido de traducción`,
    moved > 0 && count(moved, "una expresión movida", "expresiones movidas"),
  ];
  return parts.filter((part) => part !== false);
}

function some(n: number): string {
  return n === 1 ? "una" : numberWord(n);
}
