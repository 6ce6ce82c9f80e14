import type { Translation } from "../language.js";
import { otherReports } from "./asks.js";
import type { StatementFinding } from "../../findings/wording/statement.js";
import type { wordingStrings } from "../wording.js";
import { allOf, allOfDative, capital, count, joined, numberWord, plural } from "./words.js";

const differencesIn = (n: number): string => count(n, "ein Unterschied", "Unterschiede");

/** Words of the lesson on wording, in German. */
export const wording: Translation<typeof wordingStrings> = {
  steps: {
    collation: { name: "Ein Zitat", title: "Ein Zitat, mehrere Fassungen" },
    shifts: { name: "Kleine Verschiebungen", title: "Kleine Verschiebungen" },
    ladder: { name: "Die Leiter der Zuschreibung", title: "Die Leiter der Zuschreibung" },
  },

  choose: "Wähle ein Zitat",
  more: (n) => `${n} weitere Zitate`,
  chosen: (at, of, label) => `${label} (${at} von ${of})`,

  show: "Zeigen",
  kinds: {
    cut: "nicht in jeder Fassung",
    noise: "Anderer Wortlaut",
    moved: "Steht woanders",
    undecided: "Unentschieden",
    meaning: "Ändert den Sinn",
  },
  signs: { same: "=", outside: "", cut: "+", noise: "≈", moved: "⇄", undecided: "?", meaning: "≠" },
  standings: {
    same: (letters) => `gleich in ${joined(letters)}`,
    more: (letters) => `diese und andere Wörter in ${joined(letters)}`,
    partly: (letters) => `nur einige dieser Wörter in ${joined(letters)}`,
    closeBy: (letters) => `diese Wörter, oder einige davon, ganz in der Nähe in ${joined(letters)}`,
    lacks: (letters) => `nicht in ${joined(letters)}`,
    other: (letters) => `andere Worte in ${joined(letters)}`,
    noise: (letters) => `anderer Wortlaut in ${joined(letters)}`,
    moved: (letters) => `an anderer Stelle in ${joined(letters)}`,
    undecided: (letters) => `andere Worte in ${joined(letters)}, unentschieden`,
    meaning: (letters) => `andere Worte in ${joined(letters)}: Der Sinn ändert sich`,
  },
  outsideMarks: (letters) => `nicht in Anführungszeichen${letters.length === 0 ? "" : ` in ${joined(letters)}`}`,
  halfOutsideMarks: (letters) =>
    `nur zum Teil in Anführungszeichen${letters.length === 0 ? "" : ` in ${joined(letters)}`}`,
  marks: "Anführungszeichen",
  printedMark: "gedruckt",
  missingMark: "fehlt",
  missing: { opens: "das Anführungszeichen am Anfang fehlt", closes: "das Anführungszeichen am Ende fehlt" },
  apart: (kind) => `, ${kind}`,

  caption:
    "Wörter an derselben Stelle stehen untereinander. Gekreuzte Linien zeigen Wörter, die woanders stehen. Was nicht in " +
    "Anführungszeichen steht, sind die Worte des Berichts. „?“ überlässt dir, ob ein anderes Wort wichtig ist. Wähle Wörter, " +
    "um ihren Satz zu sehen.",
  captionCut: " „+“: nicht in jeder Fassung.",
  single: "Nur eine Fassung wurde gefunden, die man vergleichen kann. Darum gibt es nichts zu vergleichen.",
  identical: (versions, goesOn) =>
    `${capital(allOf(versions))} Fassungen haben dieselben Wörter in derselben Reihenfolge${goesOn ? "; nicht alle zitieren auch den nächsten Satz" : ""}.`,
  finding: (found) => {
    const { versions, quoted } = found;
    const parts = differences(found);
    const all = capital(count(versions, "eine Fassung", "Fassungen"));
    const marked = quoted === 0 ? "keine" : plural(quoted, "eine", numberWord(quoted));
    if (quoted < 2)
      return `${all}, ${marked} davon in Anführungszeichen${parts.length === 0 ? "" : `: ${capital(joined(parts))}`}.`;
    if (parts.length === 0 && found.hasOthersOutside)
      return `${all}: Wo sie dasselbe Stück in Anführungszeichen drucken, ${found.counts.small > 0 ? "sind nur kleine Wörter anders" : "sind die Worte gleich"}; außerhalb davon hat jede eigene.`;
    if (parts.length === 0)
      return `${all}: Wo sie dasselbe Stück drucken, ${found.counts.small > 0 ? "sind nur kleine Wörter anders" : "sind die Worte gleich"}.`;
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
    cut: "Was nur in einigen steht, kann den Sinn ändern. Ob die anderen es weglassen, sagen die Berichte nicht.",
    undecided: "Ob die anderen Wörter oder ihre andere Reihenfolge wichtig sind, lassen die Berichte offen.",
    noise: ({ small, endings, codebook, isPartly }, translated) =>
      `${isPartly ? "Wo sie denselben Teil drucken, sind anders nur" : "Anders sind nur"} ${joined(
        [
          small && "kleine Wörter",
          endings && "Endungen von Wörtern",
          codebook && "Wörter, die laut Codebuch dasselbe heißen",
        ].filter((kind) => kind !== false),
      )}.` +
      (translated.length === 0
        ? ""
        : ` ${joined(translated)} ${plural(translated.length, "ist eine Übersetzung", "sind Übersetzungen")}: Beim Übersetzen ändern sich solche Wörter.`),
    retold: "Wo keine Anführungszeichen stehen, verspricht der Bericht den Sinn, nicht die Worte.",
    partly: "Wo eine Fassung allein weitergeht, gibt es nichts zu vergleichen.",
    nothing: "Kein Wort darin ist anders.",
  },
  whoSaidIt: "Wer hat es gesagt?",
  oneName: "Eine Person oder zwei?",
  names: (names) =>
    `Der Name ist nicht überall gleich gedruckt: ${joined(names.map(([speaker, letters]) => `${joined(letters)} ${plural(letters.length, "schreibt", "schreiben")} ${speaker}`))}. Das kann ein Versehen sein, oder es sind zwei Personen.`,
  mouths: (mouths, unsure) =>
    `${capital(joined(mouths.map(([speaker, letters]) => (speaker === "" ? `bei ${joined(letters)} wurde niemand gefunden` : `${joined(letters)} ${plural(letters.length, "nennt", "nennen")} ${speaker}`))))}.${unsure.length === 0 ? "" : ` Ob mit ${joined(unsure.map((name) => `„${name}“`))} jemand von den anderen gemeint ist, sagen diese Worte nicht.`}`,
  cut: {
    end: {
      at: (letters, isFirst) =>
        isFirst ? `In ${joined(letters)} endet der zitierte Satz mit „` : `in ${joined(letters)} mit „`,
      more: (letters, isFirst) => `in ${joined(letters)} ${isFirst ? "geht er weiter: " : ""}„`,
    },
    start: {
      at: (letters, isFirst) =>
        isFirst ? `In ${joined(letters)} beginnt der zitierte Satz mit „` : `in ${joined(letters)} mit „`,
      more: (letters, isFirst) => `in ${joined(letters)} ${isFirst ? "steht davor: " : ""}„`,
    },
    close: "“",
  },
  reach: (inside, outside) => [
    "„",
    `“ steht in ${joined(inside)} in Anführungszeichen und in ${joined(outside)} davor oder dahinter.`,
  ],
  further: (has, lacks) => ["„", `“ steht in ${joined(has)} mitten im Satz, und nicht in ${joined(lacks)}.`],
  only: (has, lacks) => ["„", `“ steht im Zitat in ${joined(has)}, und nicht in ${joined(lacks)}.`],
  goesOn: (has, lacks) => [
    `In ${joined(has)} geht das Zitat weiter: „`,
    `“ In ${joined(lacks)} haben wir solche Worte nicht gefunden.`,
  ],
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
      finding: ({ more, goesOn, small }) =>
        `Einige Berichte haben ${joined(
          [
            more && "mehr von einem Satz als andere",
            goesOn && "einen weiteren Satz eines Zitats",
            small.length > 0 &&
              `ein kleines Wort (${small.map((word) => `„${word}“`).join(", ")}), das in anderen nicht steht`,
          ].filter((part) => part !== false),
          "oder",
        )}.`,
      caption:
        "Was nur in einigen steht, kann den Sinn ändern. Ob die anderen es weglassen, sagen die Berichte nicht. Lies erst die kürzere Fassung, dann die längere.",
    },
    marks: {
      finding: ({ lostMark, reach }) =>
        capital(
          `${joined(
            [
              lostMark && "ein Anführungszeichen fehlt",
              reach && "Worte stehen in einem Bericht in Anführungszeichen und in einem anderen davor oder dahinter",
            ].filter((part) => part !== false),
            "oder",
          )}.`,
        ),
      caption:
        "Anführungszeichen versprechen: Genau so wurde es gesagt. Vergleiche, wie viel vom Satz jeder Bericht dazwischen " +
        "setzt.",
    },
    same: {
      finding: () => "Diese Zitate sind in jedem Bericht, in dem wir sie gefunden haben, Wort für Wort gleich.",
      caption:
        "Gleiche Worte können von derselben Person kommen oder aus einem Text, den beide Berichte benutzt haben.",
    },
    mouths: {
      finding: () => "Die Berichte geben Worte, die sich gleichen, verschiedenen Personen.",
      caption:
        "Zwei Namen können eine Person meinen. Zwei Leute können dasselbe sagen. Worte können unterwegs auch den Besitzer wechseln. Achte darauf, wer genannt wird.",
    },
    decide: (label) => `${label}: Ist es Rauschen, oder ändert sich der Sinn?`,
    answers: ["Rauschen: derselbe Sinn", "Der Sinn ändert sich", "Kann ich nicht sagen"],
    open: "Wort für Wort ansehen",
    more: (n) => `Noch ${numberWord(n)} zeigen`,
  },

  ladder: {
    top: "ganz nah an der Person, die spricht",
    bottom: "ganz nah am Medium",
    rungs: {
      direct: [
        "Direkt",
        "Ein ganzer Satz oder Teilsatz in Anführungszeichen. Sie versprechen: Genau so wurde es gesagt.",
      ],
      partial: ["Teilweise", "Worte in Anführungszeichen, aber kein ganzer Teilsatz: Den Rest baut das Medium."],
      indirect: ["Indirekt", "Keine Anführungszeichen. Es steht da, wer spricht, aber vielleicht in anderen Worten."],
      none: ["Stimme des Mediums", "Keine Anführungszeichen, und niemand spricht. Der Bericht sagt es selbst."],
    },
    caption:
      "Mit jeder Sprosse nach unten gehören die Worte weniger der Person und mehr dem Medium. Eine tiefere Sprosse ist " +
      "nicht schlechter: Sie sagt dir, wessen Worte du liest.",
    inShort: {
      direct: "mit einem ganzen Teilsatz in Anführungszeichen",
      partial: "mit nur einigen Worten in Anführungszeichen",
      indirect: "ohne Anführungszeichen, aber mit jemandem, der spricht",
      none: "als Stimme des Berichts selbst",
    },
    finding: (rungs) =>
      `${capital(joined(rungs.map(([name, inShort, n]) => `${count(n, "eine Fassung", "Fassungen")} ${inShort} („${name}“)`)))}.`,
    speakers: (names) => `Die Fassungen nennen diese Quellen: ${joined(names)}.`,
    verbs: (speaker) => `Verben für diese Äußerung (${speaker}):`,
    neutralVerb:
      "„Said“ oder „told“ fügt nichts hinzu: Jemand hat gesprochen. Frag, was ein anderes Verb hinzufügt und ob die Worte es tragen.",
    tellingVerb: "Ein Verb kann mehr sagen, als dass jemand gesprochen hat. Frag, was jedes hinzufügt.",
    given: (speaker) => `Wer spricht: ${speaker}`,
    assumed: (speaker) => `Kein Verb sagt, wessen Worte es sind; davor spricht ${speaker}`,
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
            `Anführungszeichen; ${plural(versions - marked, "die andere verspricht", "die anderen versprechen")} nur den Sinn.`,
    translated: (letters) =>
      `Aber ${joined(letters)} ${plural(letters.length, "ist eine Übersetzung", "sind Übersetzungen")}: Die Worte dort können nicht als die der Person gelten, die spricht.`,
    one: "In der einen Fassung stehen Worte in Anführungszeichen: ein Versprechen, dass sie genau so gesagt wurden.",
    rung: "Die Sprosse sagt, wessen Worte es sind, nicht, ob sie stimmen.",
  },
  asks: {
    collation: {
      question: (letter, n) =>
        `Das steht in Bericht ${letter}. ${otherReports(n, ["hat", "haben"])} dieselbe Aussage. ${n === 1 ? "Stehen dort genau dieselben Wörter?" : "Wie viele davon haben genau dieselben Wörter?"}`,
    },
    mouths: {
      question: (letter) => `Diese Worte stehen in Bericht ${letter}. Wem schreibt er sie zu?`,
      nobody: "niemandem, den wir gefunden haben",
    },
    cuts: {
      end: (letter, n) =>
        `In Bericht ${letter} endet der zitierte Satz hier. ${n === 1 ? "Endet er auch im anderen Bericht hier?" : `In wie vielen der anderen ${numberWord(n)} endet er auch hier?`}`,
      start: (letter, n) =>
        `In Bericht ${letter} beginnt der zitierte Satz hier. ${n === 1 ? "Beginnt er auch im anderen Bericht hier?" : `In wie vielen der anderen ${numberWord(n)} beginnt er auch hier?`}`,
      goesOn: "mehr Wörter",
      stops: "dieselbe Stelle",
    },
    ladder: {
      question: "Wessen Worte sind die markierten, so wie sie hier gedruckt sind?",
      answers: {
        direct: "Die der Person: ein ganzer Satz oder Teilsatz in Anführungszeichen",
        partial: "Zum Teil die der Person: einige Wörter in Anführungszeichen",
        indirect: "Die des Berichts: Er gibt wieder, was jemand gesagt hat",
        none: "Die des Berichts: Niemand wird genannt",
      },
      says: (letter, rung, meaning) => `In ${letter} ist es „${rung}“. ${meaning}`,
    },
  },
};

/** What differs between the versions: clauses of one sentence. */
function differences({ counts, cuts, operators, only, goesOn }: StatementFinding): string[] {
  const { noise, moved, undecided, meaning } = counts;
  const edges = new Set(cuts.map(({ edge }) => edge));
  const parts = [
    meaning > 0 && `${differencesIn(meaning)} ${plural(meaning, "ändert", "ändern")} den Sinn`,
    operators.length > 0 && "ein kleines Wort, das den Sinn ändern kann, steht nur in einigen",
    edges.size > 0 &&
      `nicht alle ${edges.size === 2 ? "beginnen und enden" : edges.has("end") ? "enden" : "beginnen"} an derselben Stelle`,
    undecided + noise + only.length > 0 && "einige haben andere oder mehr Wörter",
    moved > 0 && "in einigen stehen dieselben Wörter in anderer Reihenfolge",
    goesOn.length > 0 && "nicht alle zitieren auch den nächsten Satz",
  ];
  return parts.filter((part) => part !== false);
}
