import { DIMENSIONS } from "../../coding/types.js";
import type { provenanceStrings } from "../provenance.js";
import type { Translation } from "../language.js";
import { common } from "./common.js";
import { allOf, capital, count, joined, numberWord, plural } from "./words.js";

const einer = (n: number): string => (n === 1 ? "einer" : numberWord(n));
const derBerichte = (reports: number): string => `der ${numberWord(reports)} Berichte`;

/** The lesson on where reports come from, in German: everything that we say there, nothing that a report printed. */
export const provenance: Translation<typeof provenanceStrings> = {
  number: DIMENSIONS.indexOf("provenance") + 1,
  place: { boilerplate: "Rest der Seite" },
  report: "Bericht",
  words: "Worte im Bericht",
  where: {
    name: "Woher?",
    title: "Woher kommt jeder Bericht?",
    finding: (withAgency, reports) => {
      if (reports === 1)
        return withAgency === 0
          ? "Der Bericht nennt keine Nachrichtenagentur, die das Codebuch kennt."
          : "Der Bericht nennt eine Nachrichtenagentur.";
      if (withAgency === 0)
        return `Keiner ${derBerichte(reports)} nennt eine Nachrichtenagentur, die das Codebuch kennt.`;
      if (withAgency === reports) return `${capital(allOf(reports))} Berichte nennen eine Nachrichtenagentur.`;
      return `${capital(einer(withAgency))} ${derBerichte(reports)} ${plural(withAgency, "nennt", "nennen")} eine Nachrichtenagentur.`;
    },
    caption:
      "Links: was der Text selbst sagt, mit der Stelle. Rechts, hinter der gestrichelten Linie: was wir daraus schließen " +
      "oder nur aus dem Datensatz wissen. Ein Schluss kann falsch sein.",
    stated: "Das steht im Text",
    inferred: "Das schließen wir",
    column: "Woher wir es wissen",
    kind: "Was",
    kinds: {
      agency: "Agentur",
      dateline: "Ortsmarke",
      byline: "Autorenzeile",
      author: "Verfasst von",
      translation: "Übersetzung",
      date: "Datum",
      credits: "Angaben am Ende",
      outlet: "Medium",
      language: "Sprache",
    },
    missing: (kinds) => `Nicht im Text: ${joined(kinds, "oder")}.`,
    lower: { agency: "eine Agentur", byline: "ein Autorenname", date: "ein Datum", outlet: "der Name des Mediums" },
    nothing: "Nichts. Hier fügen wir nichts hinzu.",
    notPrinted: (value) => `${value}. So steht es im Datensatz, aber nicht im Text.`,
    translated: (language) => `Zuerst auf ${language} geschrieben, dann übersetzt.`,
    traces: "Darauf deutet hin:",
    noTraces: "So steht es im Datensatz. Welche Wörter darauf hindeuten, sagt das Codebuch nicht.",
    known: (withAgency, without) => [
      withAgency.length === 0
        ? "Kein Bericht sagt, auf welche Agentur er sich stützt."
        : `${joined(withAgency)} ${plural(withAgency.length, "sagt", "sagen")}, auf welche Agentur ` +
          `${plural(withAgency.length, "er sich stützt", "sie sich stützen")}.`,
      without.length === 0
        ? "Du kannst bei der Agentur nachsehen und vergleichen."
        : `${joined(without)} ${plural(without.length, "sagt", "sagen")} es nicht; dadurch ` +
          `${plural(without.length, "lässt er", "lassen sie")} sich schwerer prüfen, aber unwahr ` +
          `${plural(without.length, "ist er", "sind sie")} deshalb nicht.`,
    ],
  },
  sources: {
    name: "Wer sagt es?",
    title: "Wer hat es den Berichten gesagt?",
    kinds: {
      "named-official": "Amtspersonen mit Namen",
      "unnamed-official": "Amtspersonen ohne Namen",
      "named-person": "Personen mit Namen",
      "unnamed-person": "Personen ohne Namen",
      institution: "Institutionen",
      agency: "Nachrichtenagenturen",
      document: "Dokumente",
      "": "Andere",
    },
    one: {
      "named-official": "eine Amtsperson mit Namen",
      "unnamed-official": "eine Amtsperson ohne Namen",
      "named-person": "eine Person mit Namen",
      "unnamed-person": "eine Person ohne Namen",
      institution: "eine Institution",
      agency: "eine Nachrichtenagentur",
      document: "ein Dokument",
      "": "jemand, den das Codebuch nicht einordnet",
    },
    finding: (named, all) =>
      all === 1
        ? `An der einen Stelle mit einer Quelle ist das ${named === 1 ? "eine" : "keine"} Amtsperson mit Namen.`
        : `An ${named} von ${all} Stellen mit einer Quelle ist das eine Amtsperson mit Namen.`,
    caption:
      "Jeder Block ist eine Stelle, an der ein Bericht sagt, von wem er etwas hat. Öffne ihn, um den Satz zu sehen. Ein " +
      "Programm hat die Stellen nach Regeln gefunden. Prüf also nach. Gestreift: ein Dokument. Nur umrandet: eine Quelle " +
      "ohne Namen.",
    kind: "Art der Quelle",
    source: "Quelle",
    nothing: "Kein Bericht nennt eine Quelle. Mehr sieht das Programm nicht.",
    block: (report, kind, source, text) => `${report}, ${kind}, ${source}: ${text}`,
    none: "keine",
    known: (unnamed, documents) => [
      unnamed.length === 0
        ? "Kein Bericht stützt sich auf eine Amtsperson ohne Namen, soweit das Programm sieht."
        : `${joined(unnamed)} ${plural(unnamed.length, "stützt", "stützen")} sich auf eine Amtsperson ohne Namen; fragen ` +
          "kannst du sie nicht, aber du kannst jemanden mit Namen suchen, der dasselbe sagt.",
      documents.length === 0
        ? "Kein Bericht nennt ein Dokument; also klärt kein Text, was gesagt wurde."
        : `${joined(documents)} ${plural(documents.length, "nennt", "nennen")} ein Dokument, und das kann man suchen und lesen.`,
    ],
  },
  traces: {
    name: "Spuren",
    title: "Welchen Weg hat der Text hinter sich?",
    finding: (label, values, reports) =>
      `${label}: ${count(values, "eine Form", "Formen")} in ${count(reports, "einem Bericht", "Berichten")}.`,
    findingAll: (items, words) =>
      `Das Codebuch kennt ${count(items, "eine Art", "Arten")} von Spuren; in den Berichten ${plural(items, "steht", "stehen")} ` +
      `sie an ${count(words, "einer Stelle", "Stellen")}.`,
    caption:
      "Eine Wellenlinie markiert eine Spur: eine Schreibweise oder ein Wort, das vielleicht aus einer anderen Sprache " +
      "kommt. Öffne sie, um ihren Satz zu sehen. Eine Spur erzählt vom Weg, nicht davon, wer ehrlich ist.",
    item: "Spur",
    form: "Form",
    nothing:
      `Im Codebuch stehen noch keine Spuren. Wer den Datensatz pflegt, kann eine Frage zur Lektion „${common.dimensions.provenance}“ ` +
      "hinzufügen, oder eine danach, wie ein Name geschrieben wird.",
    noneFound: "Das Codebuch fragt nach Spuren, aber in den Berichten stehen keine.",
    only: "in keinem anderen Bericht",
    mark: (report, label, text) => `${report}, ${label}: ${text}`,
    translated: (letter, language) => `${letter}: zuerst auf ${language} geschrieben, dann übersetzt.`,
    inferredTitle: "Das schließen wir",
    known: (letters) => [
      letters.length === 0
        ? "Die Worte allein zeigen nicht, welchen Weg ein Bericht genommen hat."
        : `In ${joined(letters)} steht eine Form, die sonst kein Bericht hat; das kann von ` +
          "einer Übersetzung kommen oder davon, dass man es dort immer so schreibt.",
      "Eine Spur ist ein Grund, den Wortlaut genau zu vergleichen, und kein Grund, am Rest zu zweifeln.",
    ],
  },
  witnesses: {
    name: "Zeugen",
    title: (reports) =>
      reports === 1
        ? "Ist ein Bericht ein Zeuge?"
        : `Sind ${numberWord(reports)} Berichte ${numberWord(reports)} Zeugen?`,
    single: "Bisher gibt es einen Bericht. Füge einen zweiten hinzu, um zu sehen, ob sie den Wortlaut teilen.",
    finding: (separate, linked, reports) =>
      linked === 0
        ? `Wir sehen in den ${numberWord(reports)} Berichten keinen gemeinsamen Wortlaut und keine gemeinsame Agentur; dass ` +
          "sie unabhängig sind, beweist das nicht."
        : separate === null
          ? `${capital(count(linked, "ein Paar", "Paare"))} von Berichten ${plural(linked, "teilt", "teilen")} Wortlaut oder eine Agentur.`
          : `Höchstens ${einer(separate)} ${derBerichte(reports)} ${plural(separate, "zählt", "zählen")} einzeln: In jeder ` +
            "größeren Gruppe teilen zwei Wortlaut oder eine Agentur.",
    caption:
      "Jedes Feld ist ein Paar von Berichten. Die Zahl sagt, wie viele Stellen von mindestens acht Wörtern beide fast " +
      "gleich drucken, ohne Zitate. „Zitat“ zählt Zitate, die in beiden stehen: Zwei Leute können dasselbe hören. Wähle " +
      "ein Feld, um beide Texte nebeneinander zu sehen.",
    rows: {
      pair: "Paar",
      kind: "Was sie teilen",
      first: "Im ersten",
      second: "Im zweiten",
      alike: "Gleiche Wörter",
    },
    kinds: { wording: "Wortlaut", quotation: "ein Zitat", agency: "eine Agentur" },
    wording: (n) => String(n),
    quotations: (n) => `${n} ${plural(n, "Zitat", "Zitate")}`,
    empty: "keine",
    emptyCell: (one, other) => `${one} und ${other}: Wir sehen nichts Gemeinsames`,
    pair: (one, other) => `${one} und ${other}`,
    verdict: (one, other, wording, quotations, agencies) => {
      const shared = [
        ...(wording > 0 ? [`drucken ${count(wording, "eine Stelle", "Stellen")} fast gleich`] : []),
        ...(agencies.length > 0
          ? [`nennen ${plural(agencies.length, "dieselbe Agentur", "dieselben Agenturen")} (${joined(agencies)})`]
          : []),
      ];
      if (shared.length > 0) {
        return (
          `${one} und ${other} ${joined(shared)}. Die Texte zeigen nicht, welcher zuerst da war oder ob beide es von einem ` +
          "dritten haben. Zähl sie an diesen Stellen nicht als zwei."
        );
      }
      return quotations > 0
        ? `${one} und ${other} zitieren dieselben Worte. Beide können sie gehört oder gelesen haben. Das heißt nicht, dass einer abschreibt.`
        : `Wir sehen nichts, was ${one} und ${other} teilen.`;
    },
    passage: {
      wording: (matched, differing) => alike(matched, differing),
      quotation: (matched, differing) => `Dasselbe Zitat: ${alike(matched, differing)}`,
      oneQuotes: "Nur in einem der beiden steht es in Anführungszeichen.",
    },
    differs: { begins: "hier beginnen andere Wörter", ends: "hier enden sie" },
    agency: (name) => `Beide nennen ${name}`,
    method:
      "So wurde es gefunden: Ein Programm sucht je vier Wörter hintereinander, die in zwei Berichten gleich sind. Dann liest " +
      "es in beide Richtungen weiter, solange nur wenige Wörter anders sind. Kürzere Ähnlichkeiten, Namen und Titel lässt " +
      "es weg: Darauf kommen zwei Leute auch von allein. Eine Stelle in ganz anderen Worten findet es nicht.",
    known: (separate, linked, reports) => [
      linked.length === 0
        ? "Die Texte zeigen keine Verbindung zwischen den Berichten."
        : `${plural(linked.length, "Dieses Paar teilt", "Diese Paare teilen")} Wortlaut oder eine Agentur: ` +
          `${linked.slice(0, 3).join("; ")}${linked.length > 3 ? " und weitere" : ""}.`,
      linked.length === 0 || separate === null || separate === reports
        ? "Sind sich zwei einig, zählt das mehr, wenn ihre Quellen verschieden sind; sieh nach, welche jeder Bericht nennt."
        : "Sind sich zwei einig, zählt das mehr, wenn sie sonst nichts teilen; hier " +
          `${plural(separate, "gilt", "gelten")} höchstens ${einer(separate)} von ${numberWord(reports)} als einzeln.`,
    ],
  },
  lookup: {
    name: "Nachsehen",
    title: "Was würdest du zuerst nachsehen?",
    finding: (n) =>
      n === 0
        ? "In den Daten steht nichts, was du zuerst nachsehen solltest."
        : n === 1
          ? "Eine Sache zum Nachsehen."
          : `${capital(numberWord(n))} Dinge zum Nachsehen, in dieser Reihenfolge.`,
    intro: "Öffne einen zweiten Tab. Ob ein Bericht stimmt, findest du nicht heraus, solange du nur in ihm liest.",
    search: "Such nach:",
    kinds: {
      nameless: (letter) => `${letter} nennt kein Medium und keine Agentur. Wer hat diese Worte zuerst gedruckt?`,
      alone: (letter, label, others) =>
        `${label}: ${letter} sagt als Einziger etwas anderes als ` +
        `${count(others, "ein anderer Bericht", "andere Berichte, die sich einig sind")}. Wofür finden sich anderswo Belege?`,
      readings: (letter, label, readings) =>
        `${label}: Die Worte von ${letter} lassen sich auf ${count(readings, "eine Art", "Arten")} lesen. Sagt es ein Dokument klar?`,
      copied: (one, other) => `${one} und ${other} drucken eine Stelle fast gleich. Welcher Text ist älter?`,
      unnamed: (letter) => `${letter} stützt sich auf jemanden ohne Namen. Sagt jemand mit Namen dasselbe?`,
    },
    number: "Nummer",
    question: "Frage",
    where: "Woher sie kommt",
    known: (n) => [
      n === 0
        ? "In den Tabellen ist nichts offen, und kein Bericht steht mit etwas allein."
        : `${capital(count(n, "ein Punkt", "Punkte"))} ${plural(n, "bleibt", "bleiben")} in den Berichten selbst offen.`,
      "Ein Dokument, ein Zeitstempel oder eine zweite Quelle klärt mehr als noch ein Bericht, der vielleicht nur kopiert ist.",
    ],
  },
  write: {
    title: (words) => `Schreib selbst: ${words} Wörter`,
    intro:
      "Erzähl, was geschehen ist, für jemanden, der keinen der Berichte kennt. Setz hinter jeden Satz eine Aussage: Ihre " +
      "Kennung in eckigen Klammern zeigt, woher du es hast.",
    label: "Dein Bericht",
    count: (words, goal) => `${words} von etwa ${goal} Wörtern`,
    claims: "Aussage einfügen",
    about: "Worüber?",
    insert: (id) => `[${id}] einfügen`,
    checks: "Was die Seite prüfen kann",
    empty: "Hier steht noch nichts.",
    unknown: (ids) =>
      `${plural(ids.length, "Diese Aussage", "Diese Aussagen")} gibt es nicht: ${ids.join(", ")}. Wähle eine aus der Liste.`,
    noSource: (n) => `${capital(count(n, "ein Satz", "Sätze"))} ohne Aussage:`,
    allCited: (sentences, claims) =>
      `${sentences === 1 ? "Dein Satz hat" : `${capital(allOf(sentences))} Sätze haben`} eine Aussage` +
      (claims > 1
        ? `; insgesamt sind es ${numberWord(claims)} verschiedene.`
        : sentences > 1
          ? ", immer dieselbe."
          : "."),
    oneReport: "Alle deine Aussagen kommen aus einem Bericht. Gibt es noch einen, der dasselbe sagt?",
    reports: (n) => `Du nutzt ${count(n, "einen Bericht", "Berichte")}.`,
    loaded: "Wörter, die im Codebuch als Framing gelten:",
    noLoaded: "Keins der Framing-Wörter aus dem Codebuch kommt darin vor.",
    loadedWord: (word, frame) => `„${word}“ (${frame})`,
    loadedHint: "Das kann richtig sein. Frag dich, ob die Aussage dahinter das Wort trägt.",
    tooLong: "Der Text ist länger als verlangt. Was kann weg?",
    save: "Als Text herunterladen",
    file: "mein-bericht.txt",
    kept: "In diesem Browser gespeichert. Nichts wird gesendet.",
    notKept: "Dieser Browser speichert nichts. Lade den Text herunter, bevor du gehst.",
    fileTitle: "Mein Bericht",
    fileClaims: "Aussagen",
  },
};

/** "12 Wörter gleich, keins anders". */
function alike(matched: number, differing: number): string {
  return `${matched} ${plural(matched, "Wort", "Wörter")} gleich, ${differing === 0 ? "keins" : differing} anders`;
}
