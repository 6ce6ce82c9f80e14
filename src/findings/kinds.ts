import { aloneKind, onlyKind, readingsKind } from "./notes.js";
import { lookupKind } from "./provenance/lookup.js";
import { creditsKind, originKind } from "./provenance/origin.js";
import { pairKind, witnessesKind } from "./provenance/pairs.js";
import { toldKind } from "./provenance/told.js";
import { silenceKind } from "./silence.js";
import { dayKind } from "./timing/day.js";
import { lineKind } from "./timing/line.js";
import { orderKind } from "./timing/order.js";
import { lengthReadingsKind } from "./timing/readings.js";
import { sureKind } from "./timing/sure.js";
import { generalFaults, type Finding, type FindingKind } from "./finding.js";
import { agreementKind } from "./agreement.js";
import type { Facts } from "./facts.js";
import { headlinesKind } from "./framing/headlines.js";
import { sharingKind } from "./framing/sharing.js";
import { speakersKind } from "./framing/speakers.js";
import { topicsKind } from "./framing/topics.js";
import { wordsKind } from "./framing/wordChoice.js";
import { shiftKind } from "./wording/shifts.js";
import { statementKind } from "./wording/statement.js";
import { verbsKind } from "./wording/verbs.js";

/** Every kind of finding. What is said about reports anywhere in the notebook is one of these. */
const FINDING_KINDS: readonly FindingKind[] = [
  agreementKind,
  aloneKind,
  creditsKind,
  lookupKind,
  onlyKind,
  originKind,
  pairKind,
  readingsKind,
  silenceKind,
  toldKind,
  witnessesKind,
  dayKind,
  lineKind,
  lengthReadingsKind,
  orderKind,
  sureKind,
  topicsKind,
  headlinesKind,
  speakersKind,
  wordsKind,
  sharingKind,
  statementKind,
  shiftKind,
  verbsKind,
];

/** All findings about the reports, kind by kind. */
export function findingsOf(facts: Facts): Finding[] {
  return FINDING_KINDS.flatMap((kind) => kind.make(facts));
}

/** What of a finding is not true of the tables; empty: it holds. */
export function faultsOf(finding: Finding, facts: Facts): string[] {
  const kind = FINDING_KINDS.find((one) => one.kind === finding.kind);
  if (kind === undefined) return [`there is no kind of finding "${finding.kind}"`];
  return [...generalFaults(finding, facts), ...kind.faults(finding, facts)];
}
