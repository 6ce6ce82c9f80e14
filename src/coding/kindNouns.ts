/** Nouns by which it shows what kind of source somebody is, beside those that the parser knows. */

/** Bodies, by their last word: "the coastguard said", "a press watchdog", "city hall reckons", "the port said". */
export const BODY_HEAD =
  /(?<!\p{L})(?:coast\s?guard|watchdogs?|regulators?|inspectorates?|consulates?|administrations?|treasury|admiralty|(?:city|town|county)\s?hall|palace|kremlin|pentagon|white\shouse|downing\sstreet|spaceport|ports?|harbour|harbor|airports?|shipyards?|plants?|refiner(?:y|ies)|mines?|zoo|prisons?|colliery|prosecution|judiciary|legislature|executive\scommittee|cooperatives?|co-operatives?|famil(?:y|ies)\sfirm)$|^(?:the\s)?(?:town|city|county)$/iu;

/** Things with words on or in them: "a copy of the permit", "paragraph 6", "a preliminary estimate". */
export const PAPER_HEAD =
  /(?:(?<!\p{L})(?:cop(?:y|ies)|permits?|licen[cs]es?|estimates?|tall(?:y|ies)|timelines?|charts?|rotas?|signs?|leaflets?|brochures?|manuals?|guidelines|certificates?|invoices?|receipts?|drafts?|annex|appendix)|^(?:paragraph|clause|article|section|page|chapter|schedule|annex|point|item)\s[\divx]+)$/iu;

/** People by what they do, where the parser has no noun for it: "freight forwarder", "One underwriter", "watch manager". */
export const PEOPLE_HEAD =
  /(?<!\p{L})(?:famil(?:y|ies)|couples?|(?:freight\s)?forwarders?|underwriters?|controllers?|crews|managers?|(?:harbou?r\s?)?masters?|whips?|hauliers?|seafarers?|mariners?|ranchers?|herders?|locals|regulars|punters?|bosses|chiefs?|heads?|well-wishers?|(?:trawler|fisher|lifeboat|crew|boat|crafts|salvage|country|towns|service|business|lines|sales|watch|dust|ferry|gun|signal)(?:m[ae]n|wom[ae]n))$/iu;
