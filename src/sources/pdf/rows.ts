import type { PdfPage, Piece } from "./types.js";

/** Words beside each other, with no wide gap in them: in a page with columns, a line of one of them. */
export interface Run {
  text: string;
  left: number;
  right: number;
  top: number;
  /** Of the line on which the letters stand. */
  y: number;
  size: number;
}

/** A gap of so many sizes of its letters is wider than a blank, in filled lines too, and narrower than between columns. */
const WIDE_GAP = 0.9;
/** From here on a gap is a blank; less is what letters keep from each other. */
const BLANK = 0.13;
/** Letters stand on one line up to this part of their size: raised ones too. */
const SAME_LINE = 0.4;

/**
 * The runs of a page, from the top down, turned so that most of its letters are upright.
 * @returns them, the height of the page as it is turned, and the words that run in another direction
 */
export function runsOf(page: PdfPage): { runs: Run[]; height: number; across: string[] } {
  const angle = mainAngle(page.pieces);
  const isUpright = (piece: Piece): boolean => piece.angle === angle;
  const across = page.pieces.filter((piece) => !isUpright(piece) && piece.text.trim() !== "");
  const pieces = page.pieces.filter(isUpright).map((piece) => turned(piece, -angle, page));
  const isSideways = Math.abs(angle) === 90;
  return {
    runs: rowsOf(pieces.filter(({ size }) => size > 0)).flatMap(runsIn),
    height: isSideways ? page.width : page.height,
    across: across.length === 0 ? [] : [across.map(({ text }) => text.trim()).join(" ")],
  };
}

/** The direction in which most letters run. */
function mainAngle(pieces: readonly Piece[]): number {
  const letters = new Map<number, number>();
  for (const { angle, text } of pieces) letters.set(angle, (letters.get(angle) ?? 0) + text.trim().length);
  return [...letters].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 0;
}

function turned(piece: Piece, degrees: number, { width, height }: PdfPage): Piece {
  const { x, y } = piece;
  if (degrees === 0) return piece;
  if (degrees === -90) return { ...piece, x: y, y: width - x };
  if (degrees === 90) return { ...piece, x: height - y, y: x };
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  return { ...piece, x: x * cos - y * sin, y: x * sin + y * cos };
}

/** Pieces on one line, from left to right. */
function rowsOf(pieces: readonly Piece[]): Piece[][] {
  const rows: { y: number; size: number; pieces: Piece[] }[] = [];
  for (const piece of [...pieces].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1);
    if (row !== undefined && piece.y - row.y <= SAME_LINE * Math.min(row.size, piece.size)) {
      row.pieces.push(piece);
      row.size = Math.max(row.size, piece.size);
    } else rows.push({ y: piece.y, size: piece.size, pieces: [piece] });
  }
  return rows.map((row) => row.pieces.sort((a, b) => a.x - b.x));
}

function runsIn(row: readonly Piece[]): Run[] {
  const runs: Run[] = [];
  let isBlank = false;
  for (const piece of row) {
    const { text, x, y, width, size } = piece;
    if (text.trim() === "") {
      isBlank = true;
      continue;
    }
    const run = runs.at(-1);
    const gap = run === undefined ? Infinity : x - run.right;
    const own = run === undefined ? size : Math.max(size, run.size);
    // Letters that are printed twice, a little apart, to look bold.
    if (run !== undefined && gap < -0.5 * width && run.text.endsWith(text)) continue;
    if (run === undefined || gap > WIDE_GAP * own || size > 2 * run.size || run.size > 2 * size) {
      runs.push({ text: text.trim(), left: x, right: x + width, top: y - 0.8 * size, y, size });
    } else {
      const between = isBlank || gap > BLANK * own || text.startsWith(" ") ? " " : "";
      run.text += between + text.trim();
      run.right = Math.max(run.right, x + width);
      if (size > run.size) Object.assign(run, { size, y, top: Math.min(run.top, y - 0.8 * size) });
    }
    isBlank = text.endsWith(" ");
  }
  return runs;
}
