import type { Line } from "./lines.js";
import { endsLikeSentence } from "./shape.js";

/** Names of news agencies as they sign: at the end of a story, in brackets, after a dateline. */
const AGENCY =
  "AP|AFP|Reuters|REUTERS|dpa|DPA|EFE|Efe|TASS|Tass|UPI|ANSA|PA|PA Media|Xinhua|XINHUA|Bernama|BERNAMA|Interfax|RIA|Sputnik|Anadolu|AA|ANI|PTI|IANS|Kyodo|Yonhap|Lusa|LUSA|APA|ATS|Keystone|SDA|Belga|ANP|NTB|TT|Ritzau|STT|CTK|PAP|MTI|BTA|Tanjug|HINA|Hina|SPA|WAM|MENA|Antara|ANTARA|AAP|CP|CNA|UNB|BSS|APP|ANTA|Bloomberg|NAN|GNA|KUNA|QNA|TAP|APS|MAP|UNI|Ukrinform|Agerpres|TNS|CNN|BBC|NPR|VOA|RFE/RL";

const AGENCY_ALONE = new RegExp(`^[-–—(/*]{0,3}\\s?(${AGENCY})\\s?[)/*]{0,2}\\.?$`);
const AGENCIES_IN_BRACKETS = new RegExp(`^\\(?(?:[a-z]{2,4}/)?(${AGENCY})((,|/| and| with|;) ?(${AGENCY})){0,6}\\)?$`);
const ENDS = /^(-{1,3}\s?)?(ends?|end of (text|release)|30|xxx)(\s?-{1,3})?$/i;

const LONGEST_ENDS = 24;

/** Rules for whole lines; each with an example. */
const LINES: readonly RegExp[] = [
  // "Source: the city council", "Sources: AP, AFP", "source: Evening Paper with agencies"
  /^(sources?|via|with (agencies|agency)|agencies|compiled from|from (agencies|wire reports))\s?[:|]\s?\S/i,
  // "Photo: Jane Doe", "Picture by Jane Doe", "Image credit: city archive", "Featured image: …", "Photograph: Jane Doe/AP"
  /^(file |featured |cover |header |lead )?(photo(graph)?s?|pictures?|pic|images?|illustration|graphics?|video|map|foto)( credits?| source| copyright| caption)?( by|\s?[:©–|-]) ?\S/i,
  // "Credit: Jane Doe"
  /^(credits?|caption|copyright holder)\s?:/i,
  // "Reporting by Jane Doe; editing by John Roe", "(Additional reporting by …)", "Writing by …", "Video produced by …"
  /^\(?(additional |with )?(reporting|writing|editing|edited|translat(ed|ion)|video|audio|graphics|production|compiled|produced|video produced|research) (by|from)\b/i,
  // "Contact: press desk, Elmford Town Hall", "Media contact: Jane Doe"
  /^((media|press) )?contacts?\s?:\s?\S/i,
  // "Contributing: Jane Doe.", "With contributions from …", "Jane Doe contributed to this report."
  /^\(?(contributing|contributors?)\s?:/i,
  /\bcontributed (to|reporting (to|for)) this (report|story|article|piece)\b[^.]{0,60}\.?\)?$/i,
  // "With material from the county's press service", "With files from Jane Doe", "With a report from the Elmford Press"
  /^\(?with (an? )?(additional )?(material|files|reports?|reporting|information|input|contributions?) (from|by|of)\b[^.]{0,120}\.?\)?$/i,
  // "Additional reporting: Elmford Press"
  /^(additional |further |with )?(reporting|research|material|photography)\s?:\s?\p{Lu}/iu,
  // "Lee reported from Bismarck.", "Ada Roe reported from Elmford, and Ben Oake from Lowbridge."
  /^\p{Lu}[\p{L}’'-]+(?: (?:\p{Lu}[\p{L}’'.-]*|and)){0,6} reported from(?: (?:\p{Lu}[\p{L}.’'-]*,?|and|in|from|of|the|de))+$/u,
  // "Original text by dpa, translated from German"
  /^(original|translation|transcript)( text| article)?\s?(:|by\b)/i,
];

/** "Material from Elmford Press was used in this report." */
const USED =
  /^(material|information|reporting|content|reports?) (from|by) [^.]{2,80} (was|were|is) used in (this|the) (report|story|article)\.?$/i;

/** How every such line begins, or what it says near its end: most lines need no closer look. */
const LINE_START =
  /^\(?(sources?|via|with|agencies|compiled|from|file|featured|cover|header|lead|photo|pic|image|illustration|graphic|video|map|foto|credit|caption|copyright|contact|media|press|additional|reporting|writing|edit|translat|audio|production|produced|research|contribut|original|transcript|further)/i;

/** "Ada Roe and Ben Oake reported from" */
const NAMES_REPORTED = /^\p{Lu}[\p{L}’'-]+(?: (?:\p{Lu}[\p{L}’'.-]*|and)){0,6} reported from /u;
/** "contributed reporting for this article in Elmford." */
const LONGEST_THANKS = 110;

/** Photos, reports or research that are told about, and not signed: "Photos by the police show …". */
const TELLS =
  /^(the )?[a-z]+s? (by|from) .{2,80}?\b(shows?|showed|found|finds?|says?|said|suggests?|suggested|reveal(s|ed)?|confirm(s|ed)?|indicate[sd]?|that|was|were|is|are|has|have|had)\b/i;

/** How every end of a caption ends: most lines do not, and need no closer look. */
const CAPTION_END = /(\)|Images|AP|AFP|Reuters|REUTERS|EPA|Shutterstock|Alamy|Getty|Photo|iStock|Unsplash)\.?$/;
const LONGEST_CAPTION_END = 20;

/** Ends of captions: "(AP Photo/Jane Doe)", "(Photo by Jane Doe/Agency)", "Jane Doe/Getty Images", "(Pool via AP)". */
const CAPTION_ENDS: readonly RegExp[] = [
  /\((AP|AFP|EPA|Reuters|PA|File|Pool|Courtesy)?\s?(file )?(photos?|pics?|pictures?|images?|handout|courtesy)\b[^()]{0,80}\)\.?$/i,
  /\([^()]{0,60}\b(via (AP|AFP|Reuters|REUTERS|Getty|EPA|Zoom)|Getty Images|AP Photo|Shutterstock|EPA-EFE)[^()]{0,30}\)\.?$/,
  /[/|©] ?(Getty Images|AP|AFP|Reuters|REUTERS|EPA|Shutterstock|Alamy|AFP via Getty Images|Getty)\.?$/,
  /^[^.]{0,80}\b(Getty Images|Shutterstock|Alamy Stock Photo|iStock|Unsplash|AFP via Getty)\.?$/,
];

/** "Firefighters at the scene. Picture: Jane Doe" */
const PICTURE_BY = /[.!?)] (Photo(graph)?|Picture|Pic|Image|Credit|Foto)s?( by|( credit)?:) \S.{1,60}$/i;
const LONGEST_PICTURE_BY = 100;

/** Whether a line gives sources, photographers or an agency, or closes a story: "(dpa)", "ENDS", "jd/ab". */
export function isCredits(line: Line): boolean {
  // "– With reporting by AP"
  const text = line.text.replace(/^[–—-]\s+/, "");
  if (text.length > 400) return false;
  if (isSignOff(text) || isDeskInitials(text) || USED.test(text)) return true;
  if (endsCaption(text)) return line.words <= 60;
  if (text.length > 300) return false;
  const opens =
    LINE_START.test(text) || NAMES_REPORTED.test(text) || text.slice(-LONGEST_THANKS).includes("ontributed");
  // "Photos by the police show that the bridge was open.", "Research by the university found …"
  if (opens && TELLS.test(text) && endsLikeSentence(text)) return false;
  return opens && LINES.some((rule) => rule.test(text));
}

function endsCaption(text: string): boolean {
  if (PICTURE_BY.test(text.slice(-LONGEST_PICTURE_BY))) return true;
  if (!CAPTION_END.test(text.slice(-LONGEST_CAPTION_END))) return false;
  const tail = text.slice(-200);
  return CAPTION_ENDS.some((rule) => rule.test(tail));
}

/** Whether the words are an agency's or an editor's closing mark: "EFE", "(dpa)", "— AFP", "ENDS", "###". */
function isSignOff(text: string): boolean {
  if (text.length > 60) return false;
  return AGENCY_ALONE.test(text) || AGENCIES_IN_BRACKETS.test(text) || ENDS.test(text) || /^[#*]{1,5}$/.test(text);
}

/** Whether nothing but contacts and notes can follow: "ENDS", "###", "-30-". */
export function isFinalMark(text: string): boolean {
  return text.length <= LONGEST_ENDS && (ENDS.test(text) || /^#{2,5}$/.test(text));
}

/** "KTV/ao", "MPA ab/cd 131512 GMT MAR 24", "(ab/cd)", "MPA/jb/kt": who sent it, with initials and the hour. */
const SENT_BY =
  /^\(?(?:\p{Lu}{2,5}[ /][a-z]{1,4}(?:[-/][a-z]{1,4}){0,3}|[a-z]{1,4}(?:[-/][a-z]{1,4}){1,3})\)?(?: \d{4,6}(?: (?:GMT|UTC|\p{Lu}{3,4}))?(?: \p{Lu}{3} \d{2,4})?)?$/u;

/** "jd-ab/tw", "jd/ab (AP, dpa)": the initials of those who wrote and edited. */
function isDeskInitials(text: string): boolean {
  if (text.length > 60) return false;
  if (SENT_BY.test(text)) return true;
  const [initials = "", ...sources] = text.split(" ");
  const each = initials.split(/[-/]/);
  const small = each.length > 1 && each.every((one) => /^[a-z]{1,4}$/.test(one));
  return small && (sources.length === 0 || AGENCIES_IN_BRACKETS.test(sources.join(" ")));
}

/**
 * Where a closing sign-off begins on the last line of a story: at "EFE" in "… among others. EFE". The length of the
 * line if there is none.
 */
export function signOffStart(text: string): number {
  const tail = Math.max(0, text.length - 40);
  const match = /[.!?]["”’)]{0,2}\s{1,3}([^.!?]{2,36}\.?)$/.exec(text.slice(tail));
  if (!match) return text.length;
  const words = match[1]!;
  return isSignOff(words) || isDeskInitials(words) ? text.length - words.length : text.length;
}
