import type { Translation } from "../language.js";
import type { scormStrings } from "../scorm.js";
import { common } from "./common.js";
import { plural } from "./words.js";

/** Words of a SCORM package in Spanish: the line above the notebook, and what the command says. */
export const scorm: Translation<typeof scormStrings> = {
  loading: "Abriendo…",
  needsScript: "El cuaderno necesita JavaScript.",
  none: "No se ha encontrado ninguna plataforma de aprendizaje. Tus respuestas se quedan en este navegador.",
  refused:
    "La plataforma de aprendizaje no responde. Tus respuestas se quedan en este navegador. Descárgalas también en un " +
    "archivo.",
  notTaken:
    "La plataforma de aprendizaje no ha aceptado tu última respuesta. Descarga también tus respuestas en un archivo.",
  readOnly: "La plataforma de aprendizaje no acepta respuestas ahora. Lo que respondas se queda en este navegador.",
  noExercises:
    "No se han podido cargar los ejercicios, así que a la plataforma de aprendizaje no le llega nada. Abre otra vez esta " +
    "lección.",
  other:
    "Mientras trabaja aquí otra persona, a la plataforma de aprendizaje no le llega nada. Para seguir, vuelve a " +
    "elegir a la primera persona.",
  kept: (over, all) =>
    "Tu plataforma de aprendizaje guarda tus respuestas y tus puntos. " +
    `${over} de ${all} ${plural(all, "ejercicio terminado", "ejercicios terminados")}.`,
  left: (titles) =>
    `${titles.length === 1 ? "Una respuesta es demasiado larga" : `${titles.length} respuestas son demasiado largas`} ` +
    `para la plataforma: ${titles.slice(0, 3).join("; ")}${titles.length > 3 ? "; …" : ""}. ` +
    `${titles.length === 1 ? "Se queda" : "Se quedan"} en el navegador donde escribiste. ` +
    `Allí, en la página «${common.site.practice}», descarga tus respuestas en un archivo.`,
  notHere: "Esa página no está en este paquete.",
};
