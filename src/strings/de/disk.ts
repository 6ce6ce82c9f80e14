import type { diskStrings } from "../disk.js";
import type { Translation } from "../language.js";

/** Words of the notebook as a folder of files, in German. */
export const disk: Translation<typeof diskStrings> = {
  notHere: "Diese Seite ist nicht in diesem Ordner. Du findest sie im Internet.",
  begin: "Hier anfangen",
};
