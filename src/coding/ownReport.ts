import type { Attribution, Parse, Source } from "../parser/index.js";
import { initialsOf, plainName } from "./plainName.js";

/** "this newspaper’s| two reporters", "our reporter" */
const THIS_PAPER =
  /^(?:this|our)\s(?:own\s)?(?:newspaper|paper|website|site|programme|program|magazine|channel|station|outlet|publication|reporters?|correspondents?|staff)(?:[’']s?)?(?:\s(?:\p{L}+\s){0,2}(?:reporters?|correspondents?|staff))?$/iu;

/** "HBN said: “We stand by our report”": there it is a source as any other. */
const SPEAKS = /^(?:sa(?:id|ys?)|told|tells|add(?:s|ed)|stat(?:es|ed))$/iu;

/**
 * "HBN asked the ministry when boats would be back", in a report of HBN; "the Courier understands that …", in the Lorne Courier's;
 * "according to this newspaper's reporters": the report says it itself, and nobody told it. Words in marks stay; where it does not
 * say them they have no speaker, for they stand in something that it has seen, "a letter seen by the Courier".
 * @param outlet the paper whose report it is; "" where it isn't known
 */
export function withOwnReport(parse: Parse, outlet: string): Parse {
  const own = new Set([plainName(outlet), initialsOf(outlet).toLowerCase()].filter((name) => name !== ""));
  const last = / (\p{Lu}[\p{L}-]+)$/u.exec(outlet)?.[1];
  const isOwn = (source: Source | null): boolean => {
    const name = source?.name ?? "";
    if (own.has(plainName(name)) || THIS_PAPER.test(name)) return true;
    // "the Champion" of the Corrib Champion; nobody's surname has an article
    const printed = source?.start == null || source.end === null ? "" : parse.text.slice(source.start, source.end);
    return last !== undefined && plainName(name) === last.toLowerCase() && /^the\s\p{Lu}/iu.test(printed);
  };
  if (![...parse.attributions, ...parse.quotations].some(({ source }) => isOwn(source))) return parse;
  const unsaid = <Said extends Pick<Attribution, "source" | "cue">>(said: Said): Said =>
    isOwn(said.source) && !SPEAKS.test(said.cue?.text ?? "") ? { ...said, source: null } : said;
  const attributions = parse.attributions
    .filter(({ source, quotations }: Attribution) => quotations.length > 0 || !isOwn(source))
    .map(unsaid);
  return { ...parse, attributions, quotations: parse.quotations.map(unsaid) };
}
