/** What tells that a name is a person's, and what that person is. */

/** The last word of a body; what else has two or three capital words and says something is taken for a person. */
const OFFICE =
  /\b(?:Department|Ministry|Office|Council|Agency|Committee|Commission|Government|Union|Court|Police|Service|Bank|Party|University|Authority|Board|House|Institute|Centre|Center|Association|Group|Company|Ltd|Inc|Club|Team|Brigade|Parliament|Senate|Museum|Academy|Church|Foundation|Front|League|Press|News|Ferries|Airlines|Airways|Motors|Workers|Inspectorate|Corporation|Corp|Plc|PLC|LLC|AG|GmbH|Holdings|Industries)$|\bLocal\s\d+$/u;
/** The last word of a place, unless somebody speaks by that name: "Ruth Lane". */
const PLACE =
  /\b(?:Street|Road|Lane|Avenue|Square|Bridge|River|Lake|Hill|Moor|Park|Hall|Hotel|Station|Airport|Hospital|Infirmary|Hospice|Surgery|Prison|School|Clinic|Harbour|Port|Island|Bay|Beach|Valley|Mountain|Sea|Forest|Farm|Mill|Mine|Quarry|Colliery|Refinery|Reservoir|Baths|Tower|Stadium|Theatre|City|Town|Village|County|Stream|Islands|States|Kingdom|Republic|Korea|Coast|Canal|Dam|Field|Garden|Gardens|Terrace|Crescent|Crossing|Junction|Terminal|Inn|Pier|Quay|Docks?|Falls|Heights|Gate|Pub)$|^(?:Port|Mount|Fort|St\.?|Saint|Upper|Lower|North|South|East|West|New|San|Los|Cape|Lake|River)\s/u;

/** Whether the name of one who speaks looks like a person's: "Ann Lee", not "Trade Ministry". */
export function isPersonName(name: string): boolean {
  return /^(?:\p{Lu}[\p{L}.’'-]*\s){1,3}\p{Lu}[\p{L}’'-]+$/u.test(name) && !OFFICE.test(name);
}

/** Whether the name of a body: "Trade Ministry". */
export function isBodyName(name: string): boolean {
  return OFFICE.test(name);
}

/** Whether the name of a place: "Weir Street". */
export function isPlaceName(name: string): boolean {
  return PLACE.test(name);
}

/** Offices and ranks in few letters: "PM Korda", "Det Supt Ruth Okonjo". */
const SHORT_TITLE =
  /(?:PM|FM|MP|MEP|CEO|CFO|Gov|Sen|Rep|Rev|Lt|Sgt|Cpl|Capt|Maj|Col|Gen|Cmdr|Cllr|Det|Supt|Insp|Con|DCI|DI|DS|PC)\.?/;

/** What stands before a name and is no part of it: "Mayor Mara Lind". A ship is the "Lady Hester", and a street is King Street. */
export const TITLE = new RegExp(
  String.raw`^(?:(?:(?:Vice|Deputy|Area|Detective|Former|Acting|First|Foreign|Interior|Finance|Defen[cs]e|Health|Prime|Police|Fire|Harbou?r|Press|\p{Lu}\p{Ll}+(?:ian|ican|ish|ese|ean))\s)*` +
    String.raw`(?:Mayor|President|Minister|Secretary|Chancellor|Governor|Senator|Judge|Chief|Coach|Captain|Master|Director|Doctor|Dr\.?|Professor|Prof\.?|Pope|Bishop|Superintendent|Inspector|Sergeant|Commissioner|Councillor|Ambassador|Spokesman|Spokeswoman|Manager|Commander|Colonel|Lieutenant|Admiral|Constable|Brother|Sister|Mr\.?|Mrs\.?|Ms\.?|${SHORT_TITLE.source})\s(?=\p{Lu})` +
    String.raw`|(?:King|Queen|Prince|Princess|General|Sir|Lord|Lady)\s(?=\p{Lu}[\p{L}’-]+\s\p{Lu}))`,
  "u",
);

const PERSON_NOUN =
  /^\p{Ll}*(?:man|woman|person|er|or|ist|ian|ant|chief|head|boss|mayor|secretary|nurse|guide|cook|coach|friend|aide|priest|student|agent|monk|judge)$/u;
const SMALL =
  /^(?:under|over|after|before|other|another|never|whether|however|later|former|for|or|nor|per|her|their)$/u;

/** What somebody is by the words beside the name: "spokeswoman Ellen Voss", "Helen Voss, a spokeswoman", "its baker, Ole Reed". */
export function rolesBeside(text: string, name: string): Set<string> {
  const roles = new Set<string>();
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const before = /(\p{Ll}{3,}),?\s$/u.exec(text.slice(Math.max(0, at - 30), at))?.[1] ?? "";
    const behind =
      /^(?:,\s\d{1,3})?,\s((?:[\p{Ll}’]+\s?){1,4})/u.exec(text.slice(at + name.length, at + name.length + 60))?.[1] ??
      "";
    for (const word of [before, ...behind.split(/\s/)]) {
      if (PERSON_NOUN.test(word) && !SMALL.test(word)) roles.add(word);
    }
  }
  return roles;
}
