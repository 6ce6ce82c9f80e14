/**
 * Changes to reports as they happen between papers: a report is missing, a figure or a day is another one, a figure gets
 * an "about", a paragraph is taken over, a quotation is cut. Each is the same for the same seed.
 */
export type Texts = ReadonlyMap<string, string>;

interface Change {
  name: string;
  texts: Texts;
}

/** A random number generator that starts anew with its seed (mulberry32, public domain, T. Ettinger). */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t ^= t + Math.imul(t ^ (t >>> 7), 61 | t);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Draw = <T>(list: readonly T[]) => T | undefined;
type Maker = (texts: Texts, draw: Draw) => { what: string; id: string; text: string | null } | null;

const MODIFIERS = ["about", "almost", "more than", "fewer than", "up to", "barely", "some", "just after"];
const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

const MAKERS: readonly Maker[] = [
  (texts, draw) => {
    const id = draw([...texts.keys()])!;
    return texts.size < 3 ? null : { what: `${id} is missing`, id, text: null };
  },
  (texts, draw) => replaced(texts, draw, /\b\d{1,4}\b/g, (n) => String(Number(n) + 1 + (Number(n) % 7))),
  (texts, draw) => replaced(texts, draw, new RegExp(`\\b(?:${DAYS.join("|")})\\b`, "g"), () => draw(DAYS)!),
  (texts, draw) =>
    replaced(texts, draw, /\b(?:\d{1,4}|two|three|four|six|twenty)\b/g, (n) => `${draw(MODIFIERS)!} ${n}`),
  (texts, draw) => {
    const [from, to] = [draw([...texts]), draw([...texts])];
    const paragraph = draw((from?.[1] ?? "").split("\n\n").slice(2));
    if (from === undefined || to === undefined || from[0] === to[0] || paragraph === undefined) return null;
    return {
      what: `${to[0]} copies “${paragraph.slice(0, 40)}” from ${from[0]}`,
      id: to[0],
      text: `${to[1].trimEnd()}\n\n${paragraph}\n`,
    };
  },
  (texts, draw) =>
    replaced(texts, draw, /“[^”\n]{30,400}”/g, (quotation) => {
      const words = quotation.slice(1, -1).split(" ");
      return `“${words
        .slice(0, Math.ceil(words.length / 2))
        .join(" ")
        .replace(/[,;:]$/, "")}.”`;
    }),
];

/** One place of one report that matches gives way to something else. */
function replaced(texts: Texts, draw: Draw, pattern: RegExp, by: (found: string) => string): ReturnType<Maker> {
  const places = [...texts].flatMap(([id, text]) => [...text.matchAll(pattern)].map((match) => ({ id, match })));
  const place = draw(places);
  if (place === undefined) return null;
  const { id, match } = place;
  const text = texts.get(id)!;
  const [found] = match;
  const other = by(found);
  const what = `${id}: “${found.slice(0, 40)}” becomes “${other.slice(0, 40)}”`;
  return { what, id, text: text.slice(0, match.index) + other + text.slice(match.index + found.length) };
}

/** So many changed datasets; each has one to three changes. */
export function changes(texts: Texts, count: number, seed = 1): Change[] {
  const next = random(seed);
  const draw: Draw = (list) => list[Math.floor(next() * list.length)];
  return Array.from({ length: count }, () => {
    let changed = texts;
    const names: string[] = [];
    for (let n = 1 + Math.floor(next() * 3); n > 0; n--) {
      const made = draw(MAKERS)!(changed, draw);
      if (made === null) continue;
      const { what, id, text } = made;
      names.push(what);
      changed = new Map(
        [...changed].flatMap(([key, old]) => (key !== id ? [[key, old]] : text === null ? [] : [[key, text]])),
      );
    }
    return { name: names.join("; "), texts: changed };
  });
}
