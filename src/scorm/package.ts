/** What a package's scripts know of it; it is written into them when they are packed. */
export interface ScormPackage {
  dataset: string;
  /** Paths from the package's folder. */
  start: string;
  exercises: string;
  /** HTML files, as paths from the package's folder. */
  pages: readonly string[];
}

/** The window around the notebook, as the notebook's pages meet it. */
export interface ScormHost extends Window {
  sameStory?: {
    /** A page begins. @param storage the page's own, null where it has none @returns what it is to use instead, null: nothing else */
    enter: (storage: Storage | null) => Storage | null;
    /** Somebody wants a page that is not in the package. */
    notHere: () => void;
  };
}

/** The file in the package that a path means, as hosts of static files would find it; null where it is no page of it. */
export function pageFile({ pages, start }: Pick<ScormPackage, "pages" | "start">, path: string): string | null {
  const found = [path, `${path}.html`, `${path}index.html`, `${path}/index.html`].find((one) => pages.includes(one));
  if (found !== undefined) return found;
  if (path !== "" && path !== "index.html") return null;
  // The notebook's own first page, where the package has none.
  const datasetStart = `${start.slice(0, start.lastIndexOf("/") + 1)}index.html`;
  return pages.includes(datasetStart) ? datasetStart : start;
}
