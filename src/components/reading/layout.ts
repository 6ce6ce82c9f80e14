/** Wide enough for a column of text and a margin, in CSS pixels. */
const WIDE = 840;
const GAP = 14;

/**
 * On a wide page every note stands beside the line with its number, below the note before it, and the card at the top;
 * on a narrow one they stay where they are, below their paragraph. Then the bar beside the sentence that one came for.
 */
export function layOutMargin(room: HTMLElement, article: HTMLElement, card: HTMLDetailsElement | HTMLElement): void {
  const width = room.getBoundingClientRect().width;
  if (width === 0) return;
  const isWide = width >= WIDE;
  if (isWide !== room.classList.contains("wide") || !room.classList.contains("laid-out")) {
    room.classList.toggle("wide", isWide);
    room.classList.add("laid-out");
    card.toggleAttribute("open", isWide);
  }
  const top = article.getBoundingClientRect().top;
  if (isWide) placeNotes(article, card, top);
  else for (const note of article.querySelectorAll<HTMLElement>(".margin-note")) note.style.removeProperty("top");
  if (!isWide) article.style.removeProperty("min-height");
  placeInkBar(article, top);
}

function placeNotes(article: HTMLElement, card: HTMLElement, top: number): void {
  const notes = [...article.querySelectorAll<HTMLElement>(".margin-note")];
  // All measuring comes before all moving.
  const wanted = notes.map((note) => ({
    note,
    height: note.getBoundingClientRect().height,
    at: refOf(article, note)?.getBoundingClientRect().top ?? top,
  }));
  let free = card.getBoundingClientRect().height + GAP;
  for (const { note, height, at } of wanted) {
    const place = Math.max(at - top - 2, free);
    note.style.top = `${Math.round(place)}px`;
    free = place + height + GAP;
  }
  article.style.minHeight = `${Math.round(free)}px`;
}

function refOf(article: HTMLElement, note: HTMLElement): Element | null {
  return article.querySelector(`[data-ref~="${note.dataset.note ?? ""}"]`);
}

function placeInkBar(article: HTMLElement, top: number): void {
  const bar = article.querySelector<HTMLElement>(".ink-bar");
  const rects = [...article.querySelectorAll(".arrived")].flatMap((chunk) => [...chunk.getClientRects()]);
  if (bar === null) return;
  bar.hidden = rects.length === 0;
  if (rects.length === 0) return;
  const from = Math.min(...rects.map((rect) => rect.top));
  const to = Math.max(...rects.map((rect) => rect.bottom));
  bar.style.top = `${Math.round(from - top)}px`;
  bar.style.height = `${Math.round(to - from)}px`;
}
