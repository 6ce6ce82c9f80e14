/** A half-open range of tokens. */
export interface Range {
  from: number;
  to: number;
}
