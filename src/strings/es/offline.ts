import type { Translation } from "../language.js";
import type { offlineStrings } from "../offline.js";

/** What a reader is told of a new version, in Spanish. */
export const offline: Translation<typeof offlineStrings> = {
  offer: "Hay una versión nueva de este cuaderno. Tus respuestas se quedan.",
  take: "Usarla ya",
  later: "Luego",
  notHereTitle: "Esta página no está en este dispositivo",
  notHere: "No hay red y el navegador no ha guardado esta página. Ábrela otra vez cuando haya red.",
};
