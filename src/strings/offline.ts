import { part } from "./language.js";
const english = {
  offer: "There is a new version of this notebook. What you have answered stays.",
  take: "Use it now",
  later: "Later",
  notHereTitle: "This page is not on this device",
  notHere: "There is no network, and the browser has not kept this page. Open it again when there is a network.",
};

export const offlineStrings = part("offline", english);
