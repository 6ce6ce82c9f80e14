import type { Parse } from "../parser/index.js";
import { initialsOf, plainName } from "./plainName.js";

/**
 * "HBN asked the ministry when boats would be back", in a report of HBN; "the Courier understands that …", in the Courier's: the
 * report says it itself, and nobody told it. Words in marks stay, whoever has them.
 * @param outlet the paper whose report it is; "" where it isn't known
 */
export function withOwnReport(parse: Parse, outlet: string): Parse {
  if (outlet === "") return parse;
  const own = new Set([plainName(outlet), initialsOf(outlet).toLowerCase()].filter((name) => name !== ""));
  const attributions = parse.attributions.filter(
    ({ source, quotations }) => quotations.length > 0 || !own.has(plainName(source?.name ?? "")),
  );
  return attributions.length === parse.attributions.length ? parse : { ...parse, attributions };
}
