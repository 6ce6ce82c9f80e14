import type { diskStrings } from "../disk.js";
import type { Translation } from "../language.js";

/** Words of the notebook as a folder of files, in Spanish. */
export const disk: Translation<typeof diskStrings> = {
  notHere: "Esta página no está en esta carpeta. Está en el cuaderno en internet.",
  begin: "Empieza aquí",
};
