import type { Translation } from "../language.js";
import type { KinshipCounts, wordingStrings } from "../wording.js";
import { allOf, allOfDative, capital, count, joined, numberWord, plural } from "./words.js";

const differencesIn = (n: number): string => count(n, "ein Unterschied", "Unterschiede");
const quotationsDative = (n: number): string => count(n, "einem Zitat", "Zitaten");

/** Words of the lesson on wording, in German. */
export const wording: Translation<typeof wordingStrings> = {
  steps: {
    collation: { name: "Ein Zitat", title: "Ein Zitat, mehrere Fassungen" },
    shifts: { name: "Kleine Verschiebungen", title: "Kleine Verschiebungen" },
    ladder: { name: "Die Leiter der Zuschreibung", title: "Die Leiter der Zuschreibung" },
  },

  choose: "Wähle ein Zitat",
  chosen: (at, of, label) => `${label} (${at} von ${of})`,
  reportsWith: (letters) => joined(letters),

  show: "Zeigen",
  kinds: {
    same: "gleich",
    noise: "Übersetzungsrauschen",
    moved: "Steht woanders",
    undecided: "Unentschieden",
    meaning: "Ändert den Sinn",
  },
  signs: { same: "=", noise: "≈", moved: "⇄", undecided: "?", meaning: "≠" },
  marks: "Anführungszeichen",
  printedMark: "gedruckt",
  missingMark: "fehlt",
  missing: { opens: "das Anführungszeichen am Anfang fehlt", closes: "das Anführungszeichen am Ende fehlt" },
  apart: (kind) => `, ${kind}`,

  caption:
    "Wörter an derselben Stelle stehen untereinander. Gekreuzte Linien zeigen Wörter, die woanders stehen. Kleine Wörter " +
    "und Endungen zählen als Übersetzungsrauschen. Alles andere ist unentschieden, außer das Codebuch sagt, warum es " +
    "Rauschen ist oder den Sinn ändert. Wähle Wörter, um ihren Satz zu sehen.",
  single: "Nur ein Bericht hat diese Äußerung. Darum gibt es nichts zu vergleichen.",
  identical: (versions) => `${capital(allOf(versions))} Fassungen haben dieselben Wörter in derselben Reihenfolge.`,
  finding: (versions, counts) => `${capital(numberWord(versions))} Fassungen: ${capital(joined(differences(counts)))}.`,
  known: {
    shared: (versions, words) =>
      words === 0
        ? `In ${allOfDative(versions)} Fassungen steht kein Wort an derselben Stelle.`
        : `${capital(allOf(versions))} Fassungen haben ${count(words, "ein Wort", "Wörter")} gemeinsam, ${plural(words, "", "jedes ")}an derselben Stelle.`,
    meaning: (n) =>
      `${capital(differencesIn(n))} ${plural(n, "ändert", "ändern")} den Sinn; welcher Wortlaut stimmt, sagen die Berichte ` +
      "allein nicht.",
    undecided: (n) =>
      `${capital(differencesIn(n))} ${plural(n, "ist", "sind")} unentschieden; ob ${plural(n, "er", "sie")} wichtig ` +
      `${plural(n, "ist", "sind")}, lassen die Berichte offen.`,
    noise: "Anders ist nur, was sich bei jeder Übersetzung ändert.",
    nothing: "Nichts darin ist anders.",
  },
  verdicts: "Was die Unterschiede ausmachen",
  noVerdict: "das Codebuch sagt dazu nichts",
  marksNote: (words, hasMarks) =>
    !hasMarks
      ? "keine Anführungszeichen"
      : words === 0
        ? "Anführungszeichen, aber kein Wort dazwischen"
        : `${count(words, "ein Wort", "Wörter")} in Anführungszeichen`,
  notClosed: "öffnet das Zitat und schließt es nicht",
  notOpened: "schließt ein Zitat, das nirgends beginnt",
  apartTitle: "Nicht dieselbe Äußerung",
  apartSource: (speaker) =>
    speaker === "" ? "Der Bericht sagt nicht, wessen Worte das sind." : `Wer spricht: ${speaker}.`,
  apartCaption:
    "Diese Worte sagt jemand anderes, oder sie stehen in einem Dokument. Sie sind keine Fassung des Satzes oben. Ein " +
    "Unterschied ist hier also keine Verschiebung: Vergleiche nur, was zusammengehört.",
  table: { report: "Bericht", words: "Worte", kind: "Im Vergleich", place: "Stelle", group: "Zitat" },

  shifts: {
    marks: {
      finding: (groups) =>
        `Bei ${quotationsDative(groups)} fehlt ein Anführungszeichen, oder es steht nicht in jedem Bericht an derselben Stelle.`,
      caption:
        "Anführungszeichen versprechen: Genau so wurde es gesagt. Vergleiche, wie viel vom Satz jeder Bericht dazwischen " +
        "setzt.",
    },
    noise: {
      finding: (groups) => `Bei ${quotationsDative(groups)} ist jeder Unterschied nur Rauschen.`,
      caption:
        "Die Worte sind verschieden, der Sinn ist gleich. Zwischen ehrlichen Berichten sind die meisten Unterschiede so.",
    },
    same: {
      finding: (groups) =>
        `${capital(count(groups, "ein Zitat ist", "Zitate sind"))} Wort für Wort gleich, in jedem Bericht, der ` +
        `${plural(groups, "es", "sie")} hat.`,
      caption:
        "Gleiche Worte können von derselben Person kommen oder aus einem Text, den beide Berichte benutzt haben.",
    },
    mouths: {
      finding: (groups) =>
        `In ${count(groups, "einem Fall", "Fällen")} nennen die Berichte für fast dieselben Worte verschiedene Quellen.`,
      caption:
        "Zwei Leute können dasselbe sagen. Worte können unterwegs auch den Besitzer wechseln. Achte darauf, wer genannt wird.",
    },
    open: "Wort für Wort ansehen",
    more: (n) => `Noch ${numberWord(n)} zeigen`,
  },

  ladder: {
    top: "ganz nah an der Person, die spricht",
    bottom: "ganz nah am Medium",
    rungs: {
      direct: ["Direkt", "Ein ganzer Satz in Anführungszeichen. Sie versprechen: Genau so wurde es gesagt."],
      partial: ["Teilweise", "Ein paar Wörter in Anführungszeichen. Den Satz darum baut das Medium."],
      indirect: ["Indirekt", "Keine Anführungszeichen. Es steht da, wer spricht, aber vielleicht in anderen Worten."],
      none: ["Stimme des Mediums", "Keine Anführungszeichen, und niemand spricht. Der Bericht sagt es als Tatsache."],
    },
    caption:
      "Mit jeder Sprosse nach unten gehören die Worte weniger der Person und mehr dem Medium. Eine tiefere Sprosse ist " +
      "nicht schlechter: Sie sagt dir, wessen Worte du liest.",
    finding: (rungs) =>
      `${capital(joined(rungs.map(([name, n]) => `${count(n, "eine Fassung", "Fassungen")} auf der Sprosse „${name}“`)))}.`,
    speakers: (names) => `Die Berichte nennen für diese Worte verschiedene Quellen: ${joined(names)}.`,
    given: (speaker) => `Wer spricht: ${speaker}`,
    speaker: "Wer spricht",
    noSpeaker: "niemand mit Namen",
    outlet: "das Medium selbst",
    cue: "mit dem Verb",
    empty: "hier keine Fassung",
    known: (marked, versions) =>
      marked === 0
        ? "Kein Bericht setzt diese Worte in Anführungszeichen; also verspricht keiner, dass sie genau so gesagt wurden."
        : marked === versions
          ? `In ${allOfDative(versions)} Fassungen stehen Worte in Anführungszeichen: ein Versprechen, dass sie genau so gesagt wurden.`
          : `In ${marked === 1 ? "einer" : numberWord(marked)} von ${numberWord(versions)} Fassungen stehen Worte in ` +
            "Anführungszeichen; die anderen versprechen nur den Sinn.",
    one: "In der einen Fassung stehen Worte in Anführungszeichen: ein Versprechen, dass sie genau so gesagt wurden.",
    rung: "Die Sprosse sagt, wessen Worte es sind, nicht, ob sie stimmen.",
  },
};

/** "zwei Unterschiede ändern den Sinn", "einer ist unentschieden", …: clauses of one sentence. */
function differences({ noise, moved, undecided, meaning }: KinshipCounts): string[] {
  const further = (n: number): string => (n === 1 ? "einer" : numberWord(n));
  const isAre = (n: number): string => plural(n, "ist", "sind");
  const parts = [
    meaning > 0 && `${differencesIn(meaning)} ${plural(meaning, "ändert", "ändern")} den Sinn`,
    undecided > 0 && `${meaning > 0 ? further(undecided) : differencesIn(undecided)} ${isAre(undecided)} unentschieden`,
    noise > 0 &&
      `${meaning + undecided > 0 ? further(noise) : differencesIn(noise)} ${isAre(noise)} Übersetzungsrauschen`,
    moved > 0 && `${count(moved, "ein Ausdruck", "Ausdrücke")} ${plural(moved, "steht", "stehen")} woanders`,
  ];
  return parts.filter((part) => part !== false);
}
