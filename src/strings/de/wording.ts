import type { Translation } from "../language.js";
import type { StatementFinding } from "../../findings/wording/statement.js";
import type { wordingStrings } from "../wording.js";
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

  show: "Zeigen",
  kinds: {
    same: "gleich",
    outside: "Worte, die nicht überall in Anführungszeichen stehen",
    cut: "nicht in jeder Fassung",
    noise: "Anderer Wortlaut",
    moved: "Steht woanders",
    undecided: "Unentschieden",
    meaning: "Ändert den Sinn",
  },
  signs: { same: "=", outside: "", cut: "+", noise: "≈", moved: "⇄", undecided: "?", meaning: "≠" },
  marks: "Anführungszeichen",
  printedMark: "gedruckt",
  missingMark: "fehlt",
  missing: { opens: "das Anführungszeichen am Anfang fehlt", closes: "das Anführungszeichen am Ende fehlt" },
  apart: (kind) => `, ${kind}`,

  caption:
    "Wörter an derselben Stelle stehen untereinander. Gekreuzte Linien zeigen Wörter, die woanders stehen. Verglichen wird " +
    "nur, was in Anführungszeichen steht; die Worte darum sind die des Berichts. Kleine Wörter und Endungen zählen als " +
    "anderer Wortlaut. Alles andere ist unentschieden, außer das Codebuch sagt, warum es Rauschen ist oder den Sinn " +
    "ändert. Wähle Wörter, um ihren Satz zu sehen.",
  single: "Nur eine Fassung wurde gefunden, die man vergleichen kann. Darum gibt es nichts zu vergleichen.",
  identical: (versions) => `${capital(allOf(versions))} Fassungen haben dieselben Wörter in derselben Reihenfolge.`,
  finding: (found) => {
    const { versions, quoted } = found;
    const parts = differences(found);
    const all = capital(count(versions, "eine Fassung", "Fassungen"));
    const marked = quoted === 0 ? "keine" : plural(quoted, "eine", numberWord(quoted));
    if (quoted < 2)
      return `${all}, ${marked} davon in Anführungszeichen${parts.length === 0 ? "" : `: ${capital(joined(parts))}`}.`;
    if (parts.length === 0) return `${all}: Wo sie dasselbe Stück drucken, sind die Worte gleich.`;
    return `${all}${quoted < versions ? `, ${marked} davon in Anführungszeichen` : ""}: ${capital(joined(parts))}.`;
  },
  known: {
    shared: (versions, words) =>
      words === 0
        ? `In ${allOfDative(versions)} Fassungen steht kein Wort an derselben Stelle.`
        : `${capital(allOf(versions))} Fassungen haben ${count(words, "ein Wort", "Wörter")} gemeinsam, ${plural(words, "", "jedes ")}an derselben Stelle.`,
    meaning: (n) =>
      `${capital(differencesIn(n))} ${plural(n, "ändert", "ändern")} den Sinn; welcher Wortlaut stimmt, sagen die Berichte ` +
      "allein nicht.",
    cut: "Was eine von ihnen weglässt, kann den Sinn ändern. Warum es fehlt, sagen die Berichte nicht.",
    undecided: (n) =>
      `${capital(differencesIn(n))} ${plural(n, "ist", "sind")} unentschieden; ob ${plural(n, "er", "sie")} wichtig ` +
      `${plural(n, "ist", "sind")}, lassen die Berichte offen.`,
    noise: (translated) =>
      "Anders sind nur kleine Wörter, Endungen oder Wörter, die laut Codebuch dasselbe heißen." +
      (translated.length === 0
        ? ""
        : ` ${joined(translated)} ${plural(translated.length, "ist eine Übersetzung", "sind Übersetzungen")}: Beim Übersetzen ändern sich solche Wörter.`),
    retold: "Wo keine Anführungszeichen stehen, verspricht der Bericht den Sinn, nicht die Worte.",
    partly: "Wo eine Fassung allein weitergeht, gibt es nichts zu vergleichen.",
    nothing: "Kein Wort darin ist anders.",
  },
  whoSaidIt: "Wer hat es gesagt?",
  mouths: (mouths, isUnsure) =>
    `${capital(joined(mouths.map(([speaker, letters]) => (speaker === "" ? `bei ${joined(letters)} wurde niemand gefunden` : `${joined(letters)} ${plural(letters.length, "nennt", "nennen")} ${speaker}`))))}.${isUnsure ? " Vielleicht ist es eine Quelle mit zwei Namen." : ""}`,
  cut: {
    end: (letters, others) => [
      `${plural(letters.length, "Das Zitat", "Die Zitate")} in ${joined(letters)} ${plural(letters.length, "endet", "enden")} nach „`,
      `“; in ${joined(others)} geht es weiter: „`,
      "“.",
    ],
    start: (letters, others) => [
      `${plural(letters.length, "Das Zitat", "Die Zitate")} in ${joined(letters)} ${plural(letters.length, "beginnt", "beginnen")} bei „`,
      `“; in ${joined(others)} beginnt es davor: „`,
      "“.",
    ],
  },
  interrupted: (letters) =>
    `In ${joined(letters)} steht mitten im Zitat, wer spricht; verglichen wird nur das Stück, das gefunden wurde.`,
  operator: (has, lacks) => [
    "„",
    `“ steht in ${joined(has)}, und kein solches Wort in ${joined(lacks)}. Es kann den Sinn ändern.`,
  ],
  verdicts: "Was die Unterschiede ausmachen",
  marksNote: (words, hasMarks) =>
    !hasMarks
      ? "keine Anführungszeichen"
      : words === 0
        ? "Anführungszeichen, aber kein Wort dazwischen"
        : `${count(words, "ein Wort", "Wörter")} in Anführungszeichen`,
  notClosed: "öffnet das Zitat und schließt es nicht",
  notOpened: "schließt ein Zitat, das nirgends beginnt",
  apartTitle: "Andere Worte, oder jemand anderes",
  apartSource: (speaker) =>
    speaker === "" ? "Für diese Worte wurde niemand gefunden, der spricht." : `Wer spricht: ${speaker}.`,
  apartCaption:
    "Diese Worte sagt jemand anderes, sie stehen in einem Dokument, oder es sind andere. Eine Verschiebung ist ein " +
    "Unterschied nur, wenn beides dieselbe Äußerung ist: Frag das zuerst.",
  table: { report: "Bericht", words: "Worte", kind: "Im Vergleich", place: "Stelle", group: "Zitat" },

  shifts: {
    cuts: {
      finding: (groups) =>
        `Bei ${quotationsDative(groups)} hört ein Bericht früher auf, fängt später an oder hat kein „wenn“ oder „nicht“, wo ein anderer eines hat.`,
      caption: "Was fehlt, kann den Sinn ändern. Lies erst die kürzere Fassung, dann die längere.",
    },
    marks: {
      finding: (groups) =>
        `Bei ${quotationsDative(groups)} fehlt ein Anführungszeichen, oder ein Wort steht in einem Bericht in Anführungszeichen und in einem anderen nicht.`,
      caption:
        "Anführungszeichen versprechen: Genau so wurde es gesagt. Vergleiche, wie viel vom Satz jeder Bericht dazwischen " +
        "setzt.",
    },
    noise: {
      finding: (groups) =>
        `Bei ${quotationsDative(groups)} ist an dem, was verglichen wird, nur anders: kleine Wörter, Endungen oder was das Codebuch Rauschen nennt.`,
      caption: "Der Wortlaut ist anders. Nach diesen Regeln ist der Sinn gleich; lies es und urteile selbst.",
    },
    same: {
      finding: (groups) =>
        `${capital(count(groups, "ein Zitat ist", "Zitate sind"))} Wort für Wort gleich, in jedem Bericht, in dem ` +
        `${plural(groups, "es", "sie")} gefunden ${plural(groups, "wurde", "wurden")}.`,
      caption:
        "Gleiche Worte können von derselben Person kommen oder aus einem Text, den beide Berichte benutzt haben.",
    },
    mouths: {
      finding: (groups) =>
        `In ${count(groups, "einem Fall", "Fällen")} nennen die Berichte für Worte, die sich gleichen, nicht dieselben Namen.`,
      caption:
        "Zwei Namen können eine Person meinen. Zwei Leute können dasselbe sagen. Worte können unterwegs auch den Besitzer wechseln. Achte darauf, wer genannt wird.",
    },
    open: "Wort für Wort ansehen",
    more: (n) => `Noch ${numberWord(n)} zeigen`,
  },

  ladder: {
    top: "ganz nah an der Person, die spricht",
    bottom: "ganz nah am Medium",
    rungs: {
      direct: [
        "Direkt",
        "Ein eigener Satz oder Teilsatz in Anführungszeichen. Sie versprechen: Genau so wurde es gesagt.",
      ],
      partial: ["Teilweise", "Worte in Anführungszeichen. Den Satz darum baut das Medium."],
      indirect: ["Indirekt", "Keine Anführungszeichen. Es steht da, wer spricht, aber vielleicht in anderen Worten."],
      none: ["Stimme des Mediums", "Keine Anführungszeichen, und niemand spricht. Der Bericht sagt es selbst."],
    },
    caption:
      "Mit jeder Sprosse nach unten gehören die Worte weniger der Person und mehr dem Medium. Eine tiefere Sprosse ist " +
      "nicht schlechter: Sie sagt dir, wessen Worte du liest.",
    finding: (rungs) =>
      `${capital(joined(rungs.map(([name, n]) => `${count(n, "eine Fassung", "Fassungen")} auf der Sprosse „${name}“`)))}.`,
    speakers: (names) => `Die Fassungen nennen diese Quellen: ${joined(names)}.`,
    verbs: (speaker) => `Verben für diese Äußerung (${speaker}):`,
    neutralVerb:
      "„Said“ oder „told“ fügt nichts hinzu: Jemand hat gesprochen. Frag, was ein anderes Verb hinzufügt und ob die Worte es tragen.",
    tellingVerb: "Ein Verb kann mehr sagen, als dass jemand gesprochen hat. Frag, was jedes hinzufügt.",
    given: (speaker) => `Wer spricht: ${speaker}`,
    speaker: "Wer spricht",
    noSpeaker: "niemand gefunden",
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
function differences({ counts, cuts, operators }: StatementFinding): string[] {
  const { noise, moved, undecided, meaning } = counts;
  const cut = new Set(cuts.flatMap(({ reports }) => reports)).size;
  const further = (n: number): string => (n === 1 ? "einer" : numberWord(n));
  const parts = [
    cut > 0 && `${count(cut, "ein Zitat", "Zitate")} ${plural(cut, "ist", "sind")} gekürzt`,
    operators.length > 0 &&
      `${count(operators.length, "ein kleines Wort", "kleine Wörter")} ${plural(operators.length, "fehlt, das", "fehlen, die")} den Sinn ändern ${plural(operators.length, "kann", "können")}`,
    meaning > 0 && `${differencesIn(meaning)} ${plural(meaning, "ändert", "ändern")} den Sinn`,
    undecided > 0 &&
      `${meaning > 0 ? further(undecided) : differencesIn(undecided)} ${plural(undecided, "ist", "sind")} unentschieden`,
    noise > 0 && `an ${count(noise, "einer Stelle", "Stellen")} ist nur der Wortlaut anders`,
    moved > 0 && `${count(moved, "ein Ausdruck", "Ausdrücke")} ${plural(moved, "steht", "stehen")} woanders`,
  ];
  return parts.filter((part) => part !== false);
}
