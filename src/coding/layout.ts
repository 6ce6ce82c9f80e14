import type { Parse, Span } from "../parser/index.js";
import { overlapping } from "./overlapping.js";
import { contains, countWords } from "./terms.js";
import { ARTICLE_PARTS, type ArticlePart } from "./types.js";

/** Where something stands in a report, for people: headline, or body, paragraph 3, sentence 2. */
export interface Place {
  part: ArticlePart;
  /** 1-based; null outside the body. */
  paragraph: number | null;
  /** 1-based in its paragraph; null outside the body. */
  sentence: number | null;
  /** Share of the body's words before the sentence begins: 0–1. */
  position: number;
}

/** A sentence of headline, dek or body, or a whole dateline, byline or credit line. */
export interface Stretch extends Span, Place {
  words: number;
}

/** The article in a parse, without the page's furniture. */
export interface Layout {
  /** In text order. */
  stretches: Stretch[];
  bodyWords: number;
  paragraphs: number;
}

/** Lays a parse out in stretches. Boilerplate has none, so nothing that reads stretches can make a claim of it. */
export function layOut(parse: Parse): Layout {
  const { text } = parse;
  const parts = parse.parts.filter((part) => (ARTICLE_PARTS as readonly string[]).includes(part.part));
  const body = parts.filter((part) => part.part === "body");
  const paragraphs = new Map(body.map((part, i) => [part, i + 1]));
  const bodyWords = body.reduce((sum, part) => sum + countWords(text, part), 0);
  const stretches: Stretch[] = [];
  let before = 0;
  let paragraph = 0;
  let sentence = 0;
  for (const part of [...parts].sort((a, b) => a.start - b.start)) {
    const name = part.part as ArticlePart;
    const sentences = overlapping(parse.sentences, part).filter((s) => contains(part, s));
    // A part without sentences (a dateline, a credit) is one stretch.
    for (const span of sentences.length > 0 ? sentences : [part]) {
      const words = countWords(text, span);
      const position = name === "credits" ? 1 : name === "body" && bodyWords > 0 ? before / bodyWords : 0;
      if (name === "body") {
        const number = paragraphs.get(part)!;
        sentence = number === paragraph ? sentence + 1 : 1;
        paragraph = number;
        stretches.push({ start: span.start, end: span.end, part: name, paragraph, sentence, position, words });
        before += words;
      } else {
        const { start, end } = span;
        stretches.push({ start, end, part: name, paragraph: null, sentence: null, position, words });
      }
    }
  }
  return { stretches, bodyWords, paragraphs: body.length };
}

/** The stretch in which a span begins; else the first that it touches; null where it stands in boilerplate. */
export function stretchAt({ stretches }: Layout, span: Span): Stretch | null {
  return overlapping(stretches, span)[0] ?? null;
}

/**
 * News tells the event itself in its first paragraphs (the inverted pyramid), and what came before or after further down. The
 * texts of the interface and of a codebook say "four" as well.
 */
const TOP_PARAGRAPHS = 4;

/** Whether something stands above a story or in its first four paragraphs. */
export function isAtTop({ paragraph }: Pick<Place, "paragraph">): boolean {
  return paragraph === null || paragraph <= TOP_PARAGRAPHS;
}

/** The place columns of a row. */
export function placeOf({ part, paragraph, sentence, position }: Stretch): Place {
  return { part, paragraph, sentence, position: Math.round(position * 10_000) / 10_000 };
}
