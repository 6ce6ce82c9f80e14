import type { Span } from "../../src/parser/index.js";

/** Which content is compared: what stands in quotation marks, or the whole reported content. */
export const LAYERS = ["quoted", "content"] as const;
export type Layer = (typeof LAYERS)[number];

/** An attribution as people annotated it. */
export interface GoldQuote extends Span {
  type: string;
  /** Stretches in quotation marks; a third element that is not 0 takes one out of the count. */
  quoted?: [number, number, unknown?][];
  speakerText?: string | null;
  speakerStart?: number | null;
  speakerEnd?: number | null;
  /** Other names that count as right. */
  speakerAliases?: string[];
  /** Counts neither way: true in both layers, or the name of one. */
  ignore?: boolean | Layer;
}

export interface GoldDocument {
  id: string;
  text: string;
  date?: string;
  quotes: GoldQuote[];
}

/** An attribution as the parser gives it. */
export interface PredictedQuote extends Span {
  type: "direct" | "partial" | "indirect";
  /** Its quotations; empty for indirect speech. */
  parts: Span[];
  speaker: string | null;
  speakerStart: number | null;
  speakerEnd: number | null;
}
