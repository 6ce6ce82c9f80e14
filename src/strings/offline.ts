import { part } from "./language.js";
const english = {
  offer: "There is a new version of this notebook. What you have answered stays.",
  take: "Use it now",
  later: "Later",
};

export const offlineStrings = part("offline", english);
