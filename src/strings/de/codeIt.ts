import type { codeItStrings } from "../codeIt.js";
import type { Translation } from "../language.js";
import { capital, count, joined, numberWord, plural } from "./words.js";

const percent = (share: number): string => `${Math.round(share * 100)}\u00a0%`;
const signed = (value: number): string => value.toFixed(2).replace("-", "−").replace(".", ",");
const quoted = (word: string): string => `“${word}”`;
const none = "Nichts davon";

/** Code it yourself, in German: everything that we say there, nothing that a report printed. */
export const codeIt: Translation<typeof codeItStrings> = {
  none,
  noFrames: {
    title: "Es gibt noch nichts zu codieren",
    text:
      "Im Codebuch dieses Datensatzes stehen keine Frames. Ein Frame ist eine Art, ein Ereignis zu zeigen. Er hat einen " +
      "Namen, eine Frage und Wörter, an denen man ihn erkennen kann. Wer den Datensatz pflegt, kann in codebook.yaml " +
      "unter „frames“ welche hinzufügen.",
  },
  noUnits: "In den Berichten gibt es noch keine Überschrift und keinen Satz zum Codieren.",
  intro: {
    name: "Codebuch",
    title: "Was sagt das Codebuch?",
    explain:
      "Ein Frame ist eine Art, ein Ereignis zu zeigen. Das Codebuch nennt die Frames, stellt zu jedem eine Frage und " +
      "listet Wörter auf, die für ihn sprechen. Die Wörter helfen dir, mehr nicht: Du entscheidest nach der Frage.",
    finding: (frames) => `Im Codebuch ${plural(frames, "steht", "stehen")} ${count(frames, "ein Frame", "Frames")}.`,
    caption: "Nur der Anfang eines Worts muss stimmen: Mit einer anderen Endung wird es auch gefunden.",
    columns: { frame: "Frame", question: "Frage", terms: "Wörter, die dafür sprechen", not: "Nicht in" },
    none: "Wähle das, wenn du keine der Fragen mit Ja beantworten kannst.",
    age: "Ab etwa 16 Jahren.",
  },
  quiz: {
    name: "Quiz",
    title: "Kennst du die Wörter des Codebuchs?",
    number: (n, all) => `Frage ${n} von ${all}`,
    term: (term) => `Wo steht ${quoted(term)} im Codebuch?`,
    listed: (term, label) => `Ja. ${quoted(term)} steht bei „${label}“.`,
    notListed: (term, label, terms) =>
      terms.length === 0
        ? `Bei „${label}“ stehen keine Wörter.`
        : `Bei „${label}“ ${plural(terms.length, "steht", "stehen")} ${joined(terms.slice(0, 6).map(quoted))}, aber nicht ${quoted(term)}.`,
    notNone: (label) => `Doch, es steht im Codebuch, und zwar bei „${label}“.`,
    nothing: "In einem Satz steht kein Wort von den Listen, und keine der Fragen passt. Was wählst du?",
    nothingWrong: (label) => `Da müsstest du raten. Wenn die Frage zu „${label}“ nicht passt, wähle es nicht.`,
    nothingRight: `Ja. „${none}“ ist eine Antwort wie jede andere und zählt beim Vergleichen mit.`,
    check: "Prüfen",
    right: "✓ Richtig.",
    wrong: "✕ Das ist es nicht.",
    nothingToAsk: "Zu den Frames stehen keine Wörter da, also gibt es nichts zu fragen. Lies noch einmal ihre Fragen.",
    done: (right, all) =>
      `${right === 0 ? "Keine" : right === 1 ? "Eine" : capital(numberWord(right))} von ${numberWord(all)} gleich richtig.`,
  },
  code: {
    name: "Codieren",
    title: "Welcher Frame steckt darin?",
    coderName: "Dein Name oder ein Zeichen, für die Datei",
    round: (n) => (n === 1 ? "Erste Runde" : "Zweite Runde"),
    rounds: "Runde",
    second: "Nach dem Gespräch neu codieren",
    secondHint: "Die erste Runde bleibt, wie sie ist. Deine ersten Antworten stehen neben den neuen.",
    secondUnseen: "Allein noch einmal codieren, ohne die ersten Antworten zu sehen",
    unseenHint: "Am besten an einem anderen Tag. Dann zeigt „Vergleichen“, wo du anders entschieden hast.",
    before: (label) => `Erste Runde: ${label}`,
    unit: (n, all, part) => `${n} von ${all}, ${part}`,
    headline: "Überschrift",
    sentence: "Satz",
    choose: "Wähle einen Frame",
    keys: "Mit der Tastatur: Geh mit Tab zu einem Satz und drück die Zahl eines Frames.",
    doubt: "Wo warst du unsicher? (darf leer bleiben)",
    progress: (done, all) => `${done} von ${all} codiert`,
    save: "Antworten herunterladen",
    // The page asks for a file by the beginning of this name, whichever language it was saved in.
    file: (dataset, coder) => `coding-${dataset}${coder === "" ? "" : `-${coder}`}.json`,
    kept: "In diesem Browser gespeichert. Nichts wird gesendet.",
    notKept: "Dieser Browser speichert nichts. Lade deine Antworten herunter, bevor du gehst.",
    setAside: (answers) =>
      `${answers === 1 ? "Eine Antwort gehörte" : `${capital(numberWord(answers))} Antworten gehörten`} zu einem Satz oder Frame, den es hier nicht mehr gibt. Eine Kopie steht unter „Was wo gespeichert wird“.`,
    reset: "Alle meine Antworten löschen",
    resetSure: "Wirklich löschen? Dann sind sie für immer weg.",
  },
  compare: {
    name: "Vergleichen",
    title: "Wie einig seid ihr euch?",
    first: "Codiere zuerst mindestens einen Satz. Dann vergleiche mit jemandem oder mit der Klasse.",
    ask:
      "Füge die Datei von jemand anderem hinzu oder die Dateien der Klasse. Sie werden in diesem Browser gelesen, nichts " +
      "wird gesendet. Deine eigenen Antworten zählen mit, wenn du welche hast.",
    files: "Dateien mit Antworten",
    you: "Du",
    coder: (n) => `Person ${n}`,
    remove: (name) => `${name} entfernen`,
    added: (n) => `${capital(count(n, "eine Codierung", "Codierungen"))} zum Vergleichen`,
    needTwo: "Bisher gibt es eine Codierung. Füge eine zweite hinzu, um zu vergleichen.",
    problems: {
      "too-large": "ist zu groß für eine Datei mit Antworten. Wähle die Datei, die hier heruntergeladen wurde.",
      "not-json":
        "ist keine Datei mit Antworten: Sie lässt sich nicht als JSON lesen. Wähle die Datei, die hier heruntergeladen wurde.",
      "other-file": "ist eine andere Art von Datei. Wähle die, deren Name mit „coding-“ anfängt.",
      newer:
        "kommt aus einer anderen Version dieser Seite. Lade die Seite neu, oder lade die Antworten noch einmal herunter.",
      "other-dataset": "gehört zu einem anderen Ereignis. Vergleichen lassen sich nur Antworten zu denselben Sätzen.",
      "other-units":
        "gehört zu anderen Sätzen oder zu einem anderen Codebuch. Alle müssen mit derselben Version des Datensatzes codieren.",
      damaged: "ist beschädigt: Eine Antwort darin ist keiner der Frames. Lass dir die Datei noch einmal geben.",
      empty: "enthält keine Antworten.",
      "too-many": "ist eine zu viel: Höchstens sechzig Codierungen lassen sich zugleich vergleichen.",
    },
    problem: (name, problem) => `„${name}“ ${problem}`,
    round: "Welche Runde?",
    latest: "Jeweils die letzte",
    aloneWith: "Du codierst allein. Vergleiche mit",
    codebook: "Die Wörter des Codebuchs",
    mySecond: "Mein eigenes zweites Codieren",
    youAt: (n, day) => `Du, ${n === 1 ? "beim ersten" : "beim zweiten"} Mal${day === "" ? "" : ` (${day})`}`,
    notTwice:
      "Du hast bisher einmal codiert. Wenn alles codiert ist, bietet „Codieren“ eine zweite Runde ohne deine ersten Antworten an. Mach sie an einem anderen Tag.",
    aloneNote: {
      codebook:
        "Hier hat das Programm nur Wörter gezählt: Es nimmt den Frame, von dem die meisten Wörter im Satz stehen, und lässt Gleichstand offen. Lesen kann es nicht. Wo ihr euch unterscheidet, frag, wer den besseren Grund hat.",
      self: "Dieselbe Person, dieselben Sätze. Wo du anders entschieden hast, ließ dir das Codebuch Spielraum.",
    },
    alone: {
      codebook: {
        finding: (share, units) =>
          share === null
            ? "Es gibt noch nichts zu vergleichen."
            : `Die Wörter des Codebuchs allein würden bei ${percent(share)} von ${units} ${plural(units, "Text", "Texten")} wählen wie du.`,
        differ: (n) =>
          n === 0
            ? "Du hast überall gewählt, wie die Wörter es tun würden."
            : `${n === 1 ? "Ein Satz, bei dem" : `${n} Sätze, bei denen`} du nicht gewählt hast, wie die Wörter es tun würden`,
      },
      self: {
        finding: (share, units) =>
          share === null
            ? "Noch hast du nichts zweimal codiert."
            : `Bei ${percent(share)} von ${units} ${plural(units, "Text", "Texten")} hast du beide Male dasselbe gewählt.`,
        differ: (n) =>
          n === 0
            ? "Du hast überall gleich entschieden."
            : `${n === 1 ? "Ein Satz, bei dem" : `${n} Sätze, bei denen`} du anders entschieden hast`,
      },
    },
    result: {
      two: "Cohens κ (Kappa)",
      many: "Fleiss’ κ (Kappa)",
      alpha: "Krippendorffs α (Alpha)",
    },
    finding: (share, units, coders) =>
      share === null
        ? "Noch gibt es nichts, was alle codiert haben."
        : coders === 2
          ? `Bei ${percent(share)} von ${count(units, "einer Stelle", "Stellen")} seid ihr euch einig.`
          : `${capital(numberWord(coders))} Personen, ${count(units, "eine Stelle", "Stellen")}: In ${percent(share)} aller ` +
            "Paare sind sich beide einig.",
    caption: (coders) =>
      coders === 2
        ? "Zeilen: die erste Person. Spalten: die zweite. Auf der Diagonale steht, wie oft sie sich einig sind. Es zählt " +
          "nur, was beide codiert haben."
        : "Es zählt nur, was alle codiert haben. „Paare“: Jede Person wird mit jeder anderen verglichen.",
    value: (name, value) => `${name}: ${signed(value)}`,
    noValue: (name) => `${name}: kein Wert`,
    undefined: {
      "no-units": "Kein Satz wurde von allen codiert.",
      "one-coder": "Dafür braucht es zwei Codierungen.",
      "one-category":
        "Alle Antworten sind derselbe Frame. Dann wären sich auch beim Raten immer alle einig, und es bleibt nichts zu " +
        "messen: 0 geteilt durch 0. Die Prozentzahl sagt alles.",
    },
    chance: (expected) =>
      "Hätten alle ihre Antworten blind gezogen, jeden Frame so oft, wie er gewählt wurde, dann wäre man sich in " +
      `${percent(expected)} der Fälle einig.`,
    meaning: (value) =>
      value < 0
        ? "Unter 0: Ihr seid euch seltener einig als beim Raten. Vielleicht habt ihr einen Frame genau umgekehrt verstanden."
        : value === 0
          ? "0: Ihr seid euch so oft einig wie beim Raten."
          : value > 1 - 1e-9
            ? "1: Ihr seid euch überall einig."
            : `Vom Raten bis zur vollen Einigkeit seid ihr ${percent(value)} des Wegs gegangen.`,
    explain: [
      "Wenn ein Frame oft vorkommt, ist man sich leicht einig: Zwei, die immer denselben wählen, brauchen nicht einmal zu " +
        "lesen. κ zieht ab, was der Zufall bringt: (Einigkeit − Zufall) ÷ (1 − Zufall).",
      "κ sagt nicht, wer recht hat. Es sagt, ob Leute mit diesem Codebuch gleich entscheiden.",
      "Keine Zahl trennt gut von schlecht. Bei so wenigen Sätzen verschiebt eine einzige Antwort κ stark. Sieh dir die " +
        "Sätze an.",
    ],
    sources: "Formeln: Cohen 1960 (zwei Personen), Fleiss 1971 (viele), Krippendorff 2011 (α für Kategorien).",
    alphaNote: "α nutzt auch Sätze, die nicht alle codiert haben, und gleicht aus, dass es nur wenige sind.",
    more: "Ein anderes Maß",
    table: "Wer was gewählt hat",
    rowsColumns: (row, column) => `Zeilen: ${row}. Spalten: ${column}.`,
    cell: (row, column, n) => `${row}, ${column}: ${n}`,
    answers: "Antworten",
    unit: "Überschrift oder Satz",
    differ: (n) =>
      n === 0 ? "Bei keinem Satz seid ihr uneinig." : `${capital(count(n, "ein Satz", "Sätze"))} zum Reden`,
    differHint:
      "Auf welche Wörter habt ihr geachtet? Ändert das Codebuch, wenn es sein muss, und sortiert noch einmal.",
    // The name can be "Du", so no verb goes with it.
    doubt: (name, text) => `${name}, unsicher: ${text}`,
    noAnswer: "keine Antwort",
    history: (one, two) => `Erste Runde: ${kappa(one)}; zweite Runde: ${kappa(two)}.`,
    known: (coders, differing, units) => [
      coders < 2
        ? "Eine Codierung allein zeigt, was eine Person gesehen hat."
        : differing === 0
          ? `Alle haben ${units === 1 ? "die eine gemeinsame Stelle" : `die ${numberWord(units)} gemeinsamen Stellen`} gleich codiert.`
          : `Bei ${differing === 1 ? "einer" : numberWord(differing)} von ${count(units, "einer Stelle", "Stellen")} gehen die Antworten auseinander.`,
      "Ein Frame ist das, was Leute beim Lesen in den Worten sehen; wenn sie Verschiedenes sehen, sagt das etwas über die " +
        "Worte und das Codebuch und ist kein Fehler.",
    ],
  },
};

function kappa(value: number | null): string {
  return value === null ? "kein Wert" : `κ ${signed(value)}`;
}
