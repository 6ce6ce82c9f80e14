import { DIMENSIONS } from "../../coding/types.js";
import type { provenanceStrings } from "../provenance.js";
import type { Translation } from "../language.js";
import { allOf, capital, count, joined, linked, numberWord, plural } from "./words.js";

const einer = (n: number): string => (n === 1 ? "einer" : numberWord(n));

const ASKED = {
  agency: "den Namen einer Nachrichtenagentur",
  outlet: "den Namen des Mediums",
  author: "den Namen einer Autorin oder eines Autors",
  date: "den Tag des Drucks",
};

/** The lesson on where reports come from, in German: everything that we say there, nothing that a report printed. */
export const provenance: Translation<typeof provenanceStrings> = {
  number: DIMENSIONS.indexOf("provenance") + 1,
  place: { boilerplate: "Rest der Seite", above: "über dem Text" },
  report: "Bericht",
  words: "Worte im Bericht",
  where: {
    name: "Woher?",
    title: "Woher kommt jeder Bericht?",
    finding: (own, credit, none, signed = []) => {
      const parts = [
        ...(credit.length > 0
          ? [`${joined(credit)} ${plural(credit.length, "nennt", "nennen")} eine Nachrichtenagentur als Quelle`]
          : []),
        ...(own.length > 0
          ? [
              `${joined(own)} ${plural(own.length, "ist der Bericht einer Nachrichtenagentur", "sind Berichte von Nachrichtenagenturen")}`,
            ]
          : []),
        ...(signed.length > 0
          ? [
              `${joined(signed)} ${plural(signed.length, "hat", "haben")} das Zeichen einer Nachrichtenagentur in der Ortszeile`,
            ]
          : []),
      ];
      if (parts.length === 0)
        return "Wir haben keine Nachrichtenagentur gefunden, die mit Namen als Quelle genannt ist.";
      return `${[...parts, ...(none.length > 0 ? [`in ${joined(none)} haben wir keine mit Namen gefunden`] : [])].join("; ")}.`;
    },
    caption:
      "Links: was der Text selbst sagt, mit der Stelle. Rechts, hinter der gestrichelten Linie: was wir daraus schließen " +
      "oder nur aus dem Datensatz wissen. Ein Schluss kann falsch sein. „Nicht gefunden“ heißt: Wir haben über und unter der " +
      "Geschichte gesucht, nach Agenturen auch in ihr. Eine Suche kann etwas übersehen.",
    column: "Woher wir es wissen",
    kind: "Was",
    known: (credit, none, isSigned, credited = []) => [
      credit.length === 0
        ? "Nennt ein Bericht niemanden, von dem er seine Nachrichten hat, muss man seine eigenen Worte prüfen."
        : [
            `${joined(credit)} ${plural(credit.length, "nennt", "nennen")} eine Agentur.`,
            ...(isSigned ? ["Steht ihr Zeichen in der Ortszeile, kann der Bericht ihr eigener sein."] : []),
            credited.length > 0
              ? `Was eine Agentur geschickt hat, steht auch hier, in ${joined(credited)}: Vergleiche.`
              : "Suche den Text der Agentur und vergleiche.",
          ].join(" "),
      none.length === 0
        ? "Wer eine Agentur nennt, sagt, wo man nachsehen kann, und nicht, dass die Worte von ihr sind."
        : "Ein Bericht, der keine nennt, kann genauso stimmen; vielleicht hat er seine Nachrichten aus erster Hand.",
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
      "": "Art nicht bekannt",
    },
    one: {
      "named-official": "eine Amtsperson mit Namen",
      "unnamed-official": "eine Amtsperson ohne Namen",
      "named-person": "eine Person mit Namen",
      "unnamed-person": "eine Person ohne Namen",
      institution: "eine Institution",
      agency: "eine Nachrichtenagentur",
      document: "ein Dokument",
      "": "eine Quelle unbekannter Art",
    },
    finding: (named, unknown, all) =>
      `${capital(count(all, "eine Stelle", "Stellen"))} mit einer Quelle` +
      (named === 0
        ? ""
        : all === 1
          ? "; es ist eine Amtsperson mit Namen"
          : `; an ${named === all ? "allen" : einer(named)} davon ist es eine Amtsperson mit Namen`) +
      (unknown > 0 && unknown < all ? `; bei ${einer(unknown)} wissen wir nicht, was für eine Quelle es ist.` : "."),
    caption:
      "Jeder Block ist eine Stelle, an der ein Bericht sagt, von wem er etwas hat. Öffne ihn, um den Satz zu sehen. Ein " +
      "Programm hat die Stellen nach Regeln gefunden. Prüf also nach. Waagrecht gestreift: ein Dokument. Schräg gestreift: eine " +
      "Institution, eine Agentur oder eine Quelle unbekannter Art. Nur umrandet: eine Quelle ohne Namen.",
    kind: "Art der Quelle",
    source: "Quelle",
    nothing: "Kein Bericht nennt eine Quelle. Mehr sieht das Programm nicht.",
    block: (report, kind, source, text) => `${report}, ${kind}, ${source}: ${text}`,
    none: (kinds) => `Nicht gefunden: ${kinds.join(", ")}`,
    known: (unnamed, documents) => [
      unnamed.length === 0
        ? "Wer einen Namen hat, den kann man noch einmal fragen oder mit dem vergleichen, was andere von ihm haben."
        : `${joined(unnamed)} ${plural(unnamed.length, "gibt", "geben")} jemandem das Wort, den der Satz nicht nennt. Sieh nach, ob in ` +
          "der Nähe ein Name steht. Wenn nicht, kannst du ihn nicht fragen; vielleicht sagt jemand mit Namen dasselbe.",
      documents.length === 0
        ? "Was jemand vor vielen Leuten gesagt hat, ist vielleicht anderswo festgehalten."
        : `${joined(documents)} ${plural(documents.length, "nennt", "nennen")} ein Dokument; das kann man suchen und lesen.`,
    ],
  },
  traces: {
    name: "Spuren",
    title: "Welchen Weg hat der Text hinter sich?",
    finding: (label, values, reports) =>
      `${label}: ${count(values, "eine Form", "Formen")} in ${count(reports, "einem Bericht", "Berichten")}.`,
    findingPlaces: (label, places, reports) =>
      `${label}: ${count(places, "eine Stelle", "Stellen")} in ${count(reports, "einem Bericht", "Berichten")}.`,
    caption:
      "Eine Wellenlinie markiert eine Spur: eine Schreibweise oder ein Wort, das vielleicht aus einer anderen Sprache " +
      "kommt. Öffne sie, um ihren Satz zu sehen. Eine Spur erzählt vom Weg, nicht davon, wer ehrlich ist.",
    form: "Form",
    nothing:
      "In diesen Berichten hat niemand Spuren markiert. Sieh selbst nach: Welche Wörter würdest du in dieser Sprache nicht " +
      "erwarten, und aus welcher anderen könnten sie kommen?",
    only: "in keinem anderen Bericht",
    translated: (letter, language) =>
      `${letter}: wohl zuerst auf ${language} geschrieben, dann übersetzt; der Text sagt es nicht.`,
    known: (letters) => [
      letters.length === 0
        ? "Solche Wörter zeigen einen Weg, den ein Text vielleicht genommen hat; sie beweisen ihn nicht."
        : `In ${joined(letters)} steht eine Schreibweise, die sonst keiner dieser Berichte hat; das kann von ` +
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
    finding: (linked, pairs, reports) =>
      linked === 0
        ? `Wir haben keine Verbindung zwischen den ${numberWord(reports)} Berichten gefunden; dass sie unabhängig sind, beweist das nicht.`
        : pairs === 1
          ? "Die zwei Berichte sind verbunden; für das, was sie teilen, sind sie ein Zeuge."
          : `Von ${numberWord(pairs)} Paaren von Berichten ${linked === 1 ? "ist eines" : `sind ${numberWord(linked)}`} verbunden; für das, was ein solches Paar teilt, ist es ein Zeuge.`,
    caption:
      "Jedes Feld ist ein Paar von Berichten; ein graues ist verbunden. Die Zahl zählt die Stellen, die beide außerhalb von " +
      "Anführungszeichen gleich drucken. Dasselbe Zitat oder dieselbe Stimme ist keine Verbindung: Zwei Leute können dasselbe " +
      "hören. Wähle ein Feld, um beide Texte zu vergleichen.",
    captionCredit: " „Quelle“: Einer nennt die Agentur oder die Zeitung, von der der andere kommt.",
    captionOutlet: " „Medium“: Ein Medium hat beide gedruckt.",
    rows: {
      pair: "Paar",
      kind: "Was sie teilen",
      first: "Im ersten",
      second: "Im zweiten",
      alike: "Gleiche Wörter",
    },
    wording: (n) => String(n),
    quotations: "dasselbe Zitat",
    speaker: "dieselbe Stimme",
    likeNames: "ähnliche Namen",
    oneOutlet: "Medium",
    credit: "Quelle",
    emptyCell: (one, other) =>
      `${one} und ${other}: keine Stelle, keine Agentur und keine benannte Stimme gemeinsam gefunden`,
    pair: (one, other) => `${one} und ${other}`,
    verdict: (one, other, pair, names) => {
      const { outlet, credit, wording, agencies, quotations, speakers } = pair;
      const named = agencies.filter((agency) => agency !== credit?.agency);
      const who = speakers.map(names.speaker);
      const sentences = [
        outlet !== "" && `${one} und ${other} sind von einem Medium, ${outlet}.`,
        credit !== null &&
          `${names.letter(credit.from)} nennt ${credit.agency}${credit.isPaper ? "" : " als Quelle"}${credit.sentences.length === 0 ? "" : ` in ${credit.sentences.length === 1 ? "einem Satz" : `${numberWord(credit.sentences.length)} Sätzen`}`}, und ${names.letter(credit.to)} ist ein Bericht von ${credit.agency}.`,
        wording.length > 0 &&
          `${one} und ${other} drucken ${count(wording.length, "eine Stelle", "Stellen")} ${pair.isWordForWord ? "Wort für Wort" : "fast"} gleich.`,
        wording.length > 0 &&
          credit === null &&
          "Die Stellen allein zeigen nicht, wer sie von wem hat oder ob beide sie von einem dritten haben.",
        pair.isCreditOnly
          ? "Zähl sie für das, was dort steht, nicht als zwei."
          : (outlet !== "" || credit !== null || wording.length > 0) &&
            "Zähl sie für das, was sie teilen, nicht als zwei.",
        named.length > 0 && `Beide nennen ${joined(named)}. Zähl sie für das, was sie von dort haben, nicht als zwei.`,
        wording.length > 0 &&
          who.length > 0 &&
          `Beide berufen sich auf ${joined(who)}${quotations.length > 0 ? ` und drucken ${quotations.length === 1 ? "ein Zitat" : "Zitate"} fast gleich` : ""}.`,
        wording.length === 0 &&
          who.length > 0 &&
          (quotations.length > 0
            ? `Beide berufen sich auf ${joined(who)} und drucken ${quotations.length === 1 ? "ein Zitat" : "Zitate"} fast gleich. Beide können die Worte gehört oder gelesen haben; dass einer abschreibt, zeigt das allein nicht.`
            : `Beide berufen sich auf ${joined(who)}; dass einer abschreibt, zeigt das allein nicht.`),
        wording.length === 0 &&
          who.length === 0 &&
          quotations.length > 0 &&
          "Beide drucken ein Zitat fast gleich; dass einer abschreibt, zeigt das allein nicht.",
        ...pair.alike.map(
          ([first, second]) =>
            `${one} nennt ${names.speaker(first)}, ${other} ${names.speaker(second)}: Das kann eine Person sein, oder es sind zwei.`,
        ),
      ];
      return sentences.filter((sentence) => sentence !== false).join(" ");
    },
    passage: {
      wording: (matched, differing) => alike(matched, differing),
      quotation: (matched, differing) => `In beiden zitiert: ${alike(matched, differing)}`,
      given: (one, first, other, second) => `${one} gibt die Worte ${first}, ${other} gibt sie ${second}`,
      beyond: {
        before: (letter, words) => `Davor steht in ${letter} „${words}“`,
        after: (letter, words) => `${letter} zitiert weiter: „${words}“`,
      },
      order: "in anderer Reihenfolge",
      signs: "aber andere Großbuchstaben oder Zeichen",
      oneQuotes: "Nur in einem der beiden steht es in Anführungszeichen.",
    },
    differs: { begins: "hier beginnen andere Wörter", ends: "hier enden sie" },
    agency: (name) => `Beide nennen ${name}`,
    credits: {
      agency: (from, agency, to) => `${from} nennt ${agency} als Quelle, und ${to} kommt von dort`,
      paper: (from, paper, to) => `${from} nennt ${paper}, und ${to} ist dort erschienen`,
    },
    method:
      "So wurde es gefunden: Ein Programm sucht je vier Wörter hintereinander, die in zwei Berichten gleich sind. Dann liest " +
      "es in beide Richtungen weiter, solange nur wenige Wörter anders sind. Auch ganze Sätze vergleicht es: Einer mit sieben " +
      "Wörtern oder mehr und einem Namen oder einer Zahl zählt, ohne sie einer mit zwölf, zwei kürzere ebenso. Andere kurze Ähnlichkeiten, Namen und Titel lässt " +
      "es weg: Darauf kommen zwei Leute auch von allein. Eine Stelle in ganz anderen Worten findet es nicht.",
    known: (pairs) => [
      pairs.length === 0
        ? "Wir haben nichts gefunden, was einen der Berichte mit einem anderen verbindet."
        : linked(pairs),
      pairs.length === 0
        ? "Sind sich zwei einig, zählt das mehr, wenn ihre Quellen verschieden sind; sieh nach, welche jeder Bericht nennt."
        : "Sind sich zwei einig, zählt das mehr, wenn das Verglichene nicht in dem steht, was sie verbindet.",
    ],
  },
  lookup: {
    name: "Nachsehen",
    title: "Was würdest du zuerst nachsehen?",
    finding: (n) =>
      n === 0
        ? "Wir haben nichts gefunden, was du zuerst nachsehen solltest."
        : n === 1
          ? "Eine Sache zum Nachsehen."
          : `${capital(numberWord(n))} Dinge zum Nachsehen.`,
    intro: "Öffne einen zweiten Tab. Ob ein Bericht stimmt, findest du nicht heraus, solange du nur in ihm liest.",
    search: "Such nach:",
    kinds: {
      nameless: (letter) =>
        `In ${letter} haben wir kein Medium und keine Agentur gefunden. Wer hat diese Worte zuerst gedruckt?`,
      alone: (letter, label, others) =>
        `${label}: ${letter} sagt etwas anderes als ` +
        `${count(others, "ein anderer Bericht", "andere Berichte, die zusammenpassen")}. Wofür finden sich anderswo Belege?`,
      sides: (label, first, second) =>
        `${label}: ${joined(first)} ${first.length === 1 ? "sagt" : "sagen"} etwas anderes als ${joined(second)}. Wofür finden sich anderswo Belege?`,
      order: (label, event, before, after) =>
        `${label}: davor (${event}) nach ${joined(before)}, danach nach ${joined(after)}. Wofür finden sich anderswo Belege?`,
      readings: (letter, label, readings) =>
        `${label}: Worte von ${letter} lassen sich auf ${count(readings, "eine Art", "Arten")} lesen. Sagt es ein Dokument klar?`,
      copied: (one, other) =>
        `${one} und ${other} drucken eine Stelle fast gleich. Wer hat sie von wem, oder haben beide sie von einem dritten?`,
      credited: (from, to) =>
        `${from} nennt die Agentur, von der ${to} kommt, und druckt eine Stelle fast wie dort. Was hat ${from} noch von dort?`,
      unnamed: (letters) =>
        `In ${joined(letters)} spricht jemand ohne Namen. Steht ein Name in der Nähe? Sagt jemand mit Namen dasselbe?`,
    },
    number: "Nummer",
    question: "Frage",
    where: "Woher sie kommt",
    known: (n) => [
      n === 0
        ? "Wir haben nichts gefunden, was man zuerst nachsehen müsste."
        : "Sieh dafür außerhalb der Berichte nach.",
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
  asks: {
    where: {
      question: (what, reports) =>
        `Woher Berichte kommen, sagen sie in ihren ersten und letzten Zeilen. In wie vielen dieser ${numberWord(reports)} findest du wohl ${ASKED[what]}?`,
      says: (what, having, lacking) =>
        having.length === 0
          ? `${capital(ASKED[what])} haben wir in keinem gefunden.`
          : `${capital(ASKED[what])} haben wir in ${joined(having)} gefunden${lacking.length === 0 ? "" : `, in ${joined(lacking)} nicht`}.`,
    },
    sources: {
      question: "Was Berichte drucken, hat ihnen jemand gesagt. Von wem haben sie die meisten Stellen?",
      says: (all) => `${all.map(([kind, n]) => `${kind}: ${count(n, "eine Stelle", "Stellen")}`).join("; ")}.`,
      report: "Welcher Bericht schreibt die meisten Stellen jemandem zu?",
    },
    traces: {
      sentence:
        "In einem dieser Sätze ist die Spur einer anderen Sprache geblieben, oder die eines Programms, das Wörter ausgetauscht hat. In welchem?",
      says: (letter, thing, printed) => `In ${letter}: “${printed}” (${thing}).`,
      spelling: (thing) => `${thing}: Was davon steht nur in einem Bericht?`,
    },
    witnesses: {
      passage: "Zwei Berichte drucken diese Stellen. Sind die Berichte dafür zwei Zeugen?",
      answers: { two: "Ja: Jeder hat es selbst geschrieben", one: "Nein: Beide gehen auf einen Text zurück" },
      passageSays: (one, other, alike) =>
        `${one} und ${other} haben hier ${count(alike, "ein Wort", "Wörter")} gleich. Für das, was sie gemeinsam haben, zählen sie als einer.`,
      quotation: "Zwei Berichte drucken dieses Zitat gleich. Hat der eine vom anderen abgeschrieben?",
      quotationAnswers: { yes: "Ja, sehr wahrscheinlich", no: "Diese Worte allein zeigen das nicht" },
      quotationSays:
        "Sonst haben wir nichts gefunden, was die beiden verbindet. Beide können dieselben Worte gehört oder gelesen haben; das allein ist kein Zeichen für Abschreiben.",
      linked: (reports) => `Verbindet etwas in diesen ${numberWord(reports)} Berichten einen mit einem anderen?`,
      linkedAnswers: { yes: "Ja", no: "Nein" },
      linkedSays: (pairs) =>
        pairs.length === 0
          ? "Wir haben keine Verbindung gefunden. Das beweist nicht, dass sie unabhängig sind."
          : `Ja: ${pairs.map((pair) => joined(pair)).join("; ")}.`,
    },
    lookup: {
      question: "Wähle eines: Was würdest du zuerst nachsehen?",
      says: (first) => `Jedes davon lohnt sich. Wir würden hiermit anfangen: „${first}“`,
    },
  },
};

/** "12 Wörter gleich, keins anders". */
function alike(matched: number, differing: number): string {
  return `${matched} ${plural(matched, "Wort", "Wörter")} gleich, ${differing === 0 ? "keins" : differing} anders`;
}
