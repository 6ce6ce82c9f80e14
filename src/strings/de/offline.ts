import type { Translation } from "../language.js";
import type { offlineStrings } from "../offline.js";

/** What a reader is told of a new version, in German. */
export const offline: Translation<typeof offlineStrings> = {
  offer: "Es gibt eine neue Version dieser Seiten. Deine Antworten bleiben.",
  take: "Jetzt nutzen",
  later: "Später",
  notHereTitle: "Diese Seite ist nicht auf diesem Gerät",
  notHere:
    "Es gibt kein Internet, und der Browser hat diese Seite nicht gespeichert. Öffne sie wieder, wenn es Internet gibt.",
};
