/**
 * Adds a style sheet to the page.
 * @param href its address
 * @returns when it is in force; rejects where it cannot be loaded
 */
export function loadStyles(href: string, document: Document): Promise<void> {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = href;
  return new Promise((resolve, reject) => {
    link.addEventListener("load", () => {
      resolve();
    });
    link.addEventListener("error", () => {
      reject(new Error(`${href} could not be loaded.`));
    });
    document.head.append(link);
  });
}
