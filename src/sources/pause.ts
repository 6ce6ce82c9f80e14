/** Lets a browser answer its reader between two parts of a long work: a page of 3 MB takes seconds. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
