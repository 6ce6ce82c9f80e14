import { WordSet } from "../words.js";

/** What is written or shown, and says something: "the letter", "a sign above the door". */
export const DOCUMENT = new WordSet(
  `ad advert advertisement affidavit announcement article banner bill billboard book brief brochure bulletin caption charter circular
  column comment communiqué communique complaint constitution contract court daily data decision declaration decree diary
  directive document documents documentary dossier draft editorial email entry figure file filing findings flyer forecast guideline headline
  indictment inscription invoice judgment judgement label law lawsuit leaflet letter log magazine manifesto manual map memo memoir memorandum
  message minutes motion newspaper note notice notification obituary opinion order page pamphlet paper paragraph petition placard plaque poll
  post poster press proposal readout recording register release report resolution review rule ruling sheet sign slogan
  statement statistics statute story study summary survey tabloid text transcript treaty tweet verdict video warrant website weekly
  will works ads bulletins articles banners bills books briefs comments documents editorials emails figures files filings flyers
  guidelines headlines leaflets letters memos messages notes notices orders pages pamphlets papers placards polls posters
  posts reports reviews rules signs slogans statements stories studies surveys texts transcripts tweets videos websites`,
);
