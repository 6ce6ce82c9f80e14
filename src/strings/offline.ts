export const offlineStrings = {
  offer: "There is a new version of this notebook. What you have answered stays.",
  take: "Use it now",
  later: "Later",
};
