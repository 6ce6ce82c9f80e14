/** Whom an author works for, and not "Do you work at Lindow Quay? Email us": "He has been at the Free Press since October 2014.", "She writes for the Elmford Herald." */
export const BIO =
  /(?:\b(?:[Hh]e|[Ss]he|[Tt]hey)\s+)?(?:\b(?:has|have)\s+)?\b(?:been (?:at|with)|(?<!\b(?:you|who|to|we|people|can)\s)(?:works? (?:for|at)|writes? for|reports? for)|reporter (?:for|at|with)|editor (?:of|at)|joined)\s+(?:the\s+)?(\p{Lu}[\p{L}’'.-]*(?:\s\p{Lu}[\p{L}’'.-]*){0,3})/u;
