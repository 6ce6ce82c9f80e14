/**
 * One stop of the Tab key for each version; the arrow keys move along it, and up and down to the words in the same place
 * of the next version.
 */
export function moveBetweenSegments(root: HTMLElement): void {
  const rows = (): HTMLElement[][] =>
    [...root.querySelectorAll(".version")]
      .map((row) => [...row.querySelectorAll<HTMLElement>(".segment")])
      .filter((row) => row.length > 0);
  for (const row of rows()) for (const segment of row.slice(1)) segment.tabIndex = -1;
  root.addEventListener("keydown", (event) => {
    const segment = (event.target as Element).closest<HTMLElement>(".segment");
    if (segment === null) return;
    const all = rows();
    const at = all.findIndex((row) => row.includes(segment));
    const next = neighbour(all, at, segment, event.key);
    if (next === undefined) return;
    event.preventDefault();
    for (const other of all.find((row) => row.includes(next))!) other.tabIndex = other === next ? 0 : -1;
    next.focus();
  });
}

function neighbour(
  rows: readonly HTMLElement[][],
  at: number,
  segment: HTMLElement,
  key: string,
): HTMLElement | undefined {
  const row = rows[at]!;
  const index = row.indexOf(segment);
  if (key === "ArrowRight") return row[index + 1];
  if (key === "ArrowLeft") return row[index - 1];
  if (key === "Home") return row[0];
  if (key === "End") return row.at(-1);
  const other = key === "ArrowDown" ? rows[at + 1] : key === "ArrowUp" ? rows[at - 1] : undefined;
  return (
    other?.find(({ dataset }) => dataset["unit"] === segment.dataset["unit"]) ??
    other?.[Math.min(index, other.length - 1)]
  );
}
