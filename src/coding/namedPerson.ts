/** Whom these name may be a firm: "the airport operator". Sides are more than one. */
export const FIRM_OR_PERSON =
  /\b(?:operators?|owners?|makers?|developers?|producers?|publishers?|retailers?|sellers?|suppliers?|insurers?|contractors?|sides?)$/iu;

/**
 * Whether a role that a report prints beside a name ("Mayor", "a baker") is a person's: "the operator" may be a firm, and
 * "Mr Oskell’s predecessor" has no name.
 */
export function isOfNamedPerson(source: string, role: string): boolean {
  return role !== "" && /\p{Lu}\S*\s+\p{Lu}\S*$/u.test(source) && !FIRM_OR_PERSON.test(role);
}
