import type { exerciseStrings } from "../exercises.js";
import type { Translation } from "../language.js";
import { common } from "./common.js";
import { capital, count, joined, numberWord, plural } from "./words.js";

const aufgaben = (n: number): string => count(n, "eine Aufgabe", "Aufgaben");
const antworten = (n: number): string => count(n, "eine Antwort", "Antworten");

/** Words of the exercise cards, of the pages with exercises, and of students' own files, in German. */
export const exercises: Translation<typeof exerciseStrings> = {
  stepLede: "Du hast je zwei Versuche. Jede Antwort wird mit den Sätzen erklärt, die sie entscheiden.",
  stamped: "Du hast diese Lektion fertig. Ihr Stempel steht auf der Startseite.",
  noneAtAll: "Zu diesen Berichten gibt es noch keine Aufgaben.",
  generated:
    "Diese Aufgaben sind nach Regeln aus der Tabelle der Aussagen entstanden. Niemand hat sie von Hand geschrieben.",
  name: (lesson, number) => `${lesson} ${number}`,

  card: {
    again: (lesson) => `Noch einmal, aus „${lesson}“`,
    stage: { opening: "Zum Anfang", practice: "", exit: "Zum Schluss", homework: "Hausaufgabe" },
    tries: (left, isFirst) => (isFirst ? "zwei Versuche" : left === 1 ? "noch ein Versuch" : "kein Versuch mehr"),
    solvedAt: (tries) => (tries === 1 ? "erster Versuch" : "zweiter Versuch"),
    prediction: "eine Vorhersage, nicht bewertet",
    own: "deine eigenen Worte, nicht bewertet",
    held: "Antworten kommen später",
    changed: "Diese Frage hat sich geändert, seit du geantwortet hast. Bitte antworte noch einmal.",
    check: "Prüfen",
    keep: "Antwort speichern",
    lock: "Vorhersage festlegen",
    done: "Ich bin fertig",
    tryAgain: "Noch einmal versuchen",
    next: "Nächste Aufgabe",
    last: "Zurück zur Liste",
    hint: "Hinweis",
    showHint: "Hinweis zeigen",
    sentences: (n) =>
      n === 1 ? "Zuerst den Satz ansehen" : n === 2 ? "Zuerst beide Sätze ansehen" : "Zuerst die Sätze ansehen",
    openSentences: (n) => (n === 1 ? "Den Satz ansehen" : n === 2 ? "Beide Sätze ansehen" : "Die Sätze ansehen"),
    hideSentences: "Sätze ausblenden",
    choose: "Wähle …",
    two: "Wir sind zu zweit an diesem Bildschirm",
    alone: "Ich bin allein an diesem Bildschirm",
    lockTurn: (isFirst) => (isFirst ? "Festlegen, dann tauschen" : "Festlegen, dann vergleichen"),
  },

  together: {
    first: "Zuerst wählt einer von euch.",
    lookAway: "Der andere schaut weg.",
    second: "Jetzt tauscht ihr: Der andere wählt.",
    hidden: "Die erste Antwort bleibt verborgen, bis ihr beide gewählt habt.",
    firstChose: "Zuerst:",
    secondChose: "Danach:",
    same: "Ihr habt dasselbe gewählt. Sagt einander, warum, mit dem Finger auf den Wörtern. Dann bleibt dabei oder ändert es.",
    differ:
      "Ihr habt Verschiedenes gewählt. Zeigt einander die Wörter, die für eure Antwort sprechen. Dann einigt euch auf eine.",
  },

  said: {
    right: "Richtig.",
    wrong: "Das ist es nicht.",
    partly: (right, all) => `Zum Teil richtig: ${right} von ${all}.`,
    partlyMissing: "Zum Teil richtig. Es fehlt noch etwas.",
    unforeseen:
      "Vergleiche dein Wort mit diesen Sätzen. Es steht nicht auf unserer Liste: Du entscheidest, ob es passt.",
    unforeseenShown: "Dein Wort steht nicht auf unserer Liste. Dafür sprechen die Sätze.",
    wrongMany: "Noch nicht.",
    shown: "Dafür sprechen die Sätze.",
    prediction: "Festgelegt. Vorhersagen werden nicht bewertet.",
    own: "Jetzt vergleiche.",
    held: "Deine Antwort ist gespeichert. Deine Lehrkraft sagt, wann die Lösungen kommen. Bis dahin kannst du sie ändern.",
    yours: "Deine Antwort. Sie ist es nicht.",
    yoursRight: "Richtig.",
    yoursEither: "Beide Antworten zählen. Die Berichte lassen es offen.",
    first: "Deine erste Antwort",
    second: "Deine zweite Antwort",
    both: "Deine erste und zweite Antwort",
    yourPrediction: "Deine Vorhersage",
    yourAnswer: "Deine Antwort",
    supported: "Dafür sprechen die Sätze",
    alsoSupported: "Zählt auch. Die Berichte lassen es offen.",
    partRight: "Richtig.",
    partWrong: "Das ist es nicht.",
    partMissed: "Das gehört auch zur Antwort.",
    partOpen: "Noch offen.",
    answerIs: (answer) => `Die Sätze sprechen für: ${answer}.`,
    inPlace: "Am richtigen Platz.",
    notInPlace: "Nicht am richtigen Platz.",
    place: (n) => `In der Lösung auf Platz ${n}.`,
  },

  evidence: {
    title: "Die Sätze, die es entscheiden",
    link: (letter, where) => `${letter} ${where}: im Bericht öffnen`,
    where: (paragraph, sentence) => `¶${paragraph}, Satz ${sentence}`,
    silent: (letter, terms) =>
      terms.length === 0
        ? `In ${letter} haben wir dazu nichts gefunden.`
        : `In ${letter} haben wir ${joined(
            terms.map((term) => `“${term}”`),
            "oder",
          )} gesucht: nicht gefunden. Vielleicht steht es dort in anderen Worten.`,
    silences: "in der Tabelle der Aussagen",
    others: "Was andere Berichte sagen",
    accepted: (forms) => `Gilt als richtig: ${joined(forms, "oder")}.`,
  },

  disagree: {
    ask: "Findest du, dass die Belege für etwas anderes sprechen?",
    open: "Schreib deinen Grund auf.",
    goesTo: "Er kommt in deine Antwortdatei.",
    label: "Dein Grund, mit den Worten, auf die du dich stützt",
    save: "Grund speichern",
    saved: "Gespeichert. Er steht in deiner Antwortdatei.",
  },

  order: {
    up: (what) => `Nach oben: ${what}`,
    down: (what) => `Nach unten: ${what}`,
    moved: (what, at, of) => `${what}: Platz ${at} von ${of}.`,
    place: (n) => `${n}`,
  },

  number: {
    pin: "Deine Antwort auf der Linie",
    day: "Oder wähle den Tag",
    unit: (unit) => `(${unit})`,
    reveal: "Was in den Berichten steht",
    reading: { "": "", likeliest: "wahrscheinlichste Lesart", alternative: "andere Lesart" },
    yours: (value) => `Du: ${value}`,
    distance: (value) => `Du hast den Pin so gesetzt: ${value}.`,
  },

  mark: {
    instruction: {
      sentence: "Wähle Sätze, um sie zu markieren.",
      phrase: "Wähle unterstrichene Wörter, um sie zu markieren.",
    },
    group: (label) => `Text: ${label}`,
  },

  lookup: {
    search: "Suche nach",
    where: "Wo du suchen kannst",
    stays: "Nimm einen anderen Tab. Diese Seite öffnet nichts und sendet nichts. Du bringst mit, was du gefunden hast.",
    fields: {
      address: "Adresse der Seite",
      outlet: "Wer sie veröffentlicht hat",
      date: "Der Tag, der darauf steht, falls einer dasteht",
      text: "Ein Satz: Was steht dort dazu? Wenn du nichts gefunden hast, sag, wo du gesucht hast.",
    },
  },

  writing: {
    label: { short: "Deine Antwort", headline: "Deine Überschrift", report: "Dein Bericht" },
    words: (n, min, max) =>
      `${n} ${plural(n, "Wort", "Wörter")} ${min > 0 ? `(${min} bis ${max})` : `(höchstens ${max})`}`,
    cite: (claims, reports) =>
      `Gib für mindestens ${count(claims, "eine Aussage", "Aussagen")}${reports > 1 ? ` aus ${numberWord(reports)} Berichten` : ""} ` +
      "die Kennung an, in eckigen Klammern.",
    claims: "Aussagen zum Angeben",
    find: "Wörter suchen",
    insert: (id, words) => `${id} angeben: ${words}`,
    noClaims: "In keiner Aussage stehen diese Wörter.",
    moreClaims: (n) => `${n} weitere. Tippe Wörter, um sie zu finden.`,
    inserted: (id) => `${id} ist angegeben.`,
    cited: (n) =>
      n === 0
        ? "Noch ist keine Aussage angegeben."
        : `${capital(count(n, "eine Aussage", "Aussagen"))} ${plural(n, "ist", "sind")} angegeben.`,
    open: {
      "too-short": "Der Text ist kürzer als verlangt.",
      "too-long": "Der Text ist länger als verlangt.",
      "too-few-citations": "Es müssen mehr Aussagen angegeben sein.",
      "too-few-reports": "Die Aussagen kommen aus zu wenigen Berichten.",
      "unknown-citation": "Eine angegebene Aussage gibt es nicht.",
    },
    complete: "Die Länge und die Zahl der angeführten Aussagen passen.",
    loaded: (n) =>
      n === 0
        ? "Kein Wort darin steht auf den Listen im Codebuch."
        : `${capital(count(n, "ein Ausdruck", "Ausdrücke"))} darin ${plural(n, "steht", "stehen")} auf den Listen im ` +
          "Codebuch. Wörter, die werten, sind nicht verboten. Frag dich, ob deine Quellen sie tragen.",
    preview: "Dein Text: Aussagen und Wörter von den Listen sind markiert",
    loadedMark: (label) => `steht auf der Liste „${label}“`,
    unknownMark: "diese Aussage gibt es nicht",
    model: "So könnte eine Antwort aussehen",
    checklist: "Steht das in deiner Antwort? Hak ab, was drinsteht.",
    confidence: "Wie sicher bist du?",
    sure: { 1: "geraten", 2: "ziemlich sicher", 3: "sicher" },
    repairLabel: "Das Wort oder die Wörter, die dort wohl standen",
  },

  carried: {
    title: "Deine Sätze und die Wörter, die sie anführen",
    how: "Ob die Wörter den Satz tragen, kann kein Programm sagen. Das sagst du.",
    ask: "Tragen diese Wörter deinen Satz?",
    answers: { yes: "ja, ganz", partly: "nur zum Teil", no: "nein" },
    none: "Dieser Satz führt keine Aussage an.",
    nothingCited: "Noch führt kein Satz eine Aussage an. Also zeigt nichts, was deine Sätze sagen.",
    open: (n) =>
      n === 1 ? "Ein Satz ist noch zu vergleichen." : `${capital(numberWord(n))} Sätze sind noch zu vergleichen.`,
    allCarried: "Du sagst: Die angeführten Wörter tragen jeden Satz, der welche anführt.",
    carried: (n, all) =>
      `Du sagst: Die angeführten Wörter tragen ${n} von ${all}. Ändere die anderen: Sag weniger, oder führe Wörter an, die es sagen.`,
    change: "Meinen Text ändern",
  },

  list: {
    title: "Alle Aufgaben dieser Lektion",
    states: {
      uncompared: "noch nicht verglichen",
      unanswered: "nicht beantwortet",
      again: "noch ein Versuch",
      right: "richtig",
      shown: "Antwort gezeigt",
      done: "fertig",
      held: "Antwort gespeichert",
    },
    more: (n) => `noch ${n}`,
    progress: (over, all, right, marked) =>
      `${over} von ${all} fertig` + (marked > 0 ? `, ${right} von ${marked} bewerteten richtig` : ""),
    allDone: "Du hast hier alle Aufgaben geschafft.",
    elsewhere: "Alle Aufgaben, deine Antworten als Datei und einen neuen Anfang findest du auf der Seite",
    practice: common.site.practice,
  },

  review: {
    title: "Wiederholung",
    due: (n) =>
      n === 1
        ? "Eine Aufgabe von früher ist wieder dran."
        : `${capital(numberWord(n))} Aufgaben von früher sind wieder dran.`,
    none: "Noch ist nichts wieder dran. Was du beantwortet hast, kommt nach einer Stunde Unterricht, nach einem Tag und nach einer Woche wieder.",
    begin: (n) => (n === 1 ? "Noch einmal beantworten" : "Alle noch einmal beantworten"),
    lede: "Antworte noch einmal, aus dem Gedächtnis. Was du hier antwortest, steht in keiner Datei. Es entscheidet nur, wann eine Aufgabe wiederkommt.",
    back: "Zurück zu allen Aufgaben",
  },

  practice: {
    assigned: (title, n) => `Deine Lehrkraft hat ${aufgaben(n)} für dich gewählt${title === "" ? "" : `: ${title}`}.`,
    assignedMissing: (n) => `${capital(aufgaben(n))} aus dem Link gibt es hier nicht mehr.`,
    assignedNone:
      "Von den Aufgaben im Link gibt es hier keine. Bitte deine Lehrkraft um einen neuen. Unten stehen alle Aufgaben.",
    all: "Alle Aufgaben zeigen",
    hold: "Die Antworten kommen erst, wenn deine Lehrkraft das Wort dafür sagt.",
    holdHonest: "Das ist kein Schloss. Die Antworten sind nur nicht zu sehen, damit ihr sie gemeinsam anschaut.",
    word: "Das Wort deiner Lehrkraft",
    release: "Antworten zeigen",
    wrongWord: "Das ist nicht das Wort.",
    released: "Die Antworten sind jetzt zu sehen.",
    minutes: (n) => `${n} min`,
    page: (name) => `${name} öffnen`,
  },

  classStudent: (n) => `Person ${n}`,

  work: {
    title: "Deine Arbeit",
    who: (student) => `Du arbeitest als ${student}.`,
    student: (n) => `Person ${n} an diesem Computer`,
    name: "Dein Name (nur, wenn er in deiner Datei stehen soll)",
    saveName: "Namen verwenden",
    named: (name) => `In deiner Datei steht der Name ${name}.`,
    unnamed: "In deiner Datei steht kein Name.",
    someone: "Hier arbeitet jetzt jemand anderes",
    switched: "Ein neuer Anfang. Die Antworten von vorher sind getrennt gespeichert.",
    earlier: "Weitermachen als",
    earlierItem: (student, n, day) => `${student}, ${antworten(n)}${day === "" ? "" : `, zuletzt am ${day}`}`,
    back: (student) => `Willkommen zurück, ${student}.`,
    json: "Meine Antworten herunterladen",
    csv: "Als Tabelle (CSV)",
    print: "Meine Antworten drucken",
    fileNote: "Gib die Datei ab, wenn deine Lehrkraft sie haben will. Diese Seite sendet nichts.",
    reset: "Neu anfangen",
    resetSure: (n) =>
      `${capital(antworten(n))} aus diesem Browser löschen? Lade sie vorher herunter, wenn du sie noch brauchst.`,
    resetYes: "Antworten löschen",
    resetNo: "Behalten",
    resetDone: "Deine Antworten sind hier gelöscht.",
    nothing: "Noch ist keine Aufgabe beantwortet.",
    problems: {
      none: "Dieser Browser speichert für diese Seite nichts. Wenn du den Tab schließt, sind deine Antworten weg. Lade sie herunter, bevor du gehst.",
      full: "Dieser Browser hat keinen Platz mehr. Was du jetzt antwortest, ist weg, wenn du den Tab schließt. Lade deine Antworten herunter, bevor du gehst.",
      unread:
        "Hier ist etwas gespeichert, das diese Seite nicht lesen kann. Sie lässt es, wie es ist. Deine Antworten sind darum weg, wenn du den Tab schließt. Lade sie herunter, bevor du gehst.",
      copied:
        "Hier ist etwas gespeichert, das diese Seite nicht ganz lesen kann. Eine Kopie davon bleibt. Was sich lesen ließ, siehst du hier.",
    },
    columns: {
      exercise: "Aufgabe",
      lesson: "Lektion",
      title: "Titel",
      round: "Runde",
      try: "Versuch",
      answer: "Antwort",
      outcome: "Ergebnis",
      score: "Punkte",
      hint: "Hinweis",
      reason: "Grund",
    },
    outcomes: { right: "richtig", partly: "zum Teil richtig", wrong: "nicht richtig", unmarked: "nicht bewertet" },
    printed: {
      title: "Meine Antworten",
      name: "Name",
      date: "Datum",
      tries: (n) => (n === 1 ? "Erste Antwort" : "Zweite Antwort"),
      reason: "Ich sehe es anders, weil",
    },
    sure: (word) => `(${word})`,
  },
};
