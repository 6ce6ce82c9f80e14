import { PAPER_WORDS } from "../paperNames.js";

/** What names of papers, sites, stations and agencies end in. */
const KINDS = `${PAPER_WORDS.join("|")}|voice|leader|wire|agency|press service|wire service|news service|broadcasting|network|online|today`;
/** What papers are called in other languages, as a word of the name, in whatever place: "Le Quotidien de la Mer". */
const FOREIGN =
  /^(?:zeitung|anzeiger|nachrichten|bote|kurier|rundschau|tagblatt|blatt|presse|tidende|tidning(?:en)?|tidningar|(?:dag|aften|afton|morgen)?blad(?:et)?|avis(?:en|a)?|posten|nyheter|dagblad|krant|courant|nieuws|correo|diario|periódico|noticias|gaceta|heraldo|jornal|folha|correio|giornale|corriere|gazzetta|messaggero|quotidien|courrier|dépêche|nouvelles|gazeta|kurier|dziennik|noviny|hírlap|lehti|sanomat|novosti|izvestia|\p{L}{3,}(?:zeitung|anzeiger|blatt|bote|bladet|posten|tidning(?:en)?|avisen|sanomat|lehti))$/iu;
/** Words that only languages other than English have in names. */
const FOREIGN_SMALL =
  /^(?:der|die|das|le|la|les|el|los|il|lo|de|del|della|di|du|des|den|det|von|van|och|og|und|et|e|y)$/iu;
const MOST_FOREIGN = 6;
/** What may follow: "The Sarnov Gazette — English Edition", "Kestran Broadcasting, English Service", "Evening Post (late edition)". */
const EDITION =
  /\s*[,–—|·-]\s*(?:(?!translated)[\p{L}\s]{3,30}\b(?:edition|service)|(?:in\s)?english)$|\s*\((?:[^()]{3,30}\bedition|(?:in\s)?english)\)$|\sin\senglish$/iu;
/** A part of the name that others leave out: "Daily Lantern Online" is the Daily Lantern. */
const CHANNEL = /\s+(?:online|digital|international|live|plus|weekend|sunday)$/iu;
const NAME = new RegExp(
  String.raw`^(?:the\s+)?(?:[\p{Lu}\d][\p{L}\d.’'-]*\s+(?:(?:&|and|of|for|the|de|del|di|du|von)\s+){0,2}){1,4}(?:${KINDS})$`,
  "iu",
);
const SMALL = /^(?:and|of|for|the|de|del|di|du|von)$/u;
/** "Mayor Sues Evening Post", "PRINCE SUES DAILY MAIL": a verb of a headline, or at least a word that ends as one does. */
const VERB = /^(?!(?:times|news|press)$)\p{L}{2,}[^s’']s$/iu;
/** "By ANNA HOLM Northern Press": a line with a name in it. */
const OPENS_LINE = /^(?:by|from|in|with|via|source|photo|text|words)[:]?$/iu;
const LONGEST = 70;

/**
 * Whether a line is nothing but the name of a paper, a site or a station, as copied from the top of a page: "HALLOWBY &
 * WRENDALE CHRONICLE", "Daily Lantern Online", "The Sarnov Gazette — English Edition". A headline may be such words too
 * ("World News Today"): only where another title stands below it is the line none.
 */
export function isMasthead(text: string): boolean {
  const name = withoutEdition(text);
  if (text.length <= LONGEST && isForeign(name, name !== text)) return true;
  if (text.length > LONGEST || !(NAME.test(name) || NAME.test(withoutChannel(name)))) return false;
  const words = name.split(/\s+/);
  return (
    !OPENS_LINE.test(words[0]!) &&
    words.every((word) => /^\P{Ll}/u.test(word) || SMALL.test(word)) &&
    !words.slice(1, -1).some((word) => VERB.test(word))
  );
}

/** "Norrhamns Tidning", "El Correo del Puerto", "Der Seebote": a word for a paper among words with capitals and small ones of names. */
function isForeign(name: string, hasEdition: boolean): boolean {
  const words = name.split(/\s+/u);
  const isName = words.every((word) => /^(?:[dl][’'])?\p{Lu}[\p{L}’'-]*$/u.test(word) || FOREIGN_SMALL.test(word));
  // "Le Matin de Valcourt – English edition": only a paper has an edition in a language.
  const kind = hasEdition ? 0 : words.findIndex((word) => FOREIGN.test(word));
  return isName && (words.length > 1 || hasEdition) && words.length <= MOST_FOREIGN && kind >= 0;
}

/** The name in a masthead: "The Sarnov Gazette" of "The Sarnov Gazette — English Edition". */
export function withoutEdition(text: string): string {
  return text.replace(EDITION, "");
}

/** "Daily Lantern" of "Daily Lantern Online". */
export function withoutChannel(name: string): string {
  return name.replace(CHANNEL, "");
}
