export const diskStrings = {
  notHere: "This page is not in this folder. It is in the notebook on the web.",
  begin: "Begin here",
};
