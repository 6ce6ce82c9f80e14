/**
 * Nouns for firms, in one list for all that ask: a firm is called so before its name ("the chemicals group Verhage"), and speaks
 * by the noun alone ("the operator said").
 */

/** Whom these name is a firm, and never a person. */
export const FIRM_NOUNS =
  "company firm group giant chain brewery bank airline utility carrier subsidiary start-up consultancy brand".split(
    " ",
  );

/** A firm or a person by what it makes or does: "the airport operator", "a crane operator"; before a name mostly a firm. */
export const MAKER_NOUNS =
  "maker manufacturer producer operator supplier developer insurer retailer provider distributor wholesaler broadcaster".split(
    " ",
  );

/** A firm or a person, before a name too: "publisher Anna Reed", "publisher Northlight". */
export const OWNER_NOUNS = "owner publisher seller contractor landlord lender builder".split(" ");
