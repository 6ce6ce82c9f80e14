/**
 * The address of a page of the notebook: its file's. Every web server and every disk has `claims.html`; `claims` is found
 * only where a server adds the ending.
 * @param folder where the page is, seen from this page: `.` or `../..`
 * @param page its name, such as `claims`; a report's in `folder` is its id (`pageAt("./read", "dpa")`)
 * @param fragment what it is to show, with its `#`
 */
export function pageAt(folder: string, page: string, fragment = ""): string {
  return `${folder}/${encodeURIComponent(page)}.html${fragment}`;
}

/** A report in the reading room. @param folder the dataset's folder, seen from this page */
export function reportAt(folder: string, report: string, fragment = ""): string {
  return pageAt(`${folder}/read`, report, fragment);
}
