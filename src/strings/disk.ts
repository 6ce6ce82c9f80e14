import { part } from "./language.js";
const english = {
  notHere: "This page is not in this folder. It is in the notebook on the web.",
  begin: "Begin here",
};

export const diskStrings = part("disk", english);
