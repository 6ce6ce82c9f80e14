/**
 * Words that names of papers, magazines, stations and sites end in: "the Evening Post", "Lorne Courier". Each place that reads
 * such names adds what it alone needs.
 */
export const PAPER_WORDS =
  `advertiser argus beacon bugle bulletin chronicle citizen courier daily despatch dispatch echo enquirer
  examiner express gazette globe guardian herald independent inquirer journal lantern ledger magazine mail mercury messenger
  mirror monitor news newswire observer post press radio record register review sentinel standard star sun telegraph television
  times tribune tv weekly`.split(/\s+/);
