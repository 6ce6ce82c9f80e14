import type { handoutsStrings } from "../handouts.js";
import type { Translation } from "../language.js";
import { capital, count, joined, plural } from "./words.js";

/** Words of handouts in German. */
export const handouts: Translation<typeof handoutsStrings> = {
  choose: {
    title: "Aufgaben wählen",
    path: "Ein Weg",
    none: "Einzeln wählen",
    pathItem: (title, minutes) => (minutes > 0 ? `${title} (${minutes} min)` : title),
    all: "Alle",
    nothing: "Keine",
    minutes: (n) => `${n} min`,
    chosen: (n, minutes) =>
      `${capital(count(n, "eine Aufgabe", "Aufgaben"))} gewählt${minutes > 0 ? `, etwa ${minutes} Minuten` : ""}.`,
  },

  handout: {
    title: "Drucken",
    show: "Zeigen",
    sheets: "Blätter für die Klasse",
    key: "Lösungen",
    paper: "Papier",
    sentences: "Die Sätze mitdrucken, um die es geht",
    print: { sheets: "Blätter für die Klasse drucken", key: "Lösungen drucken" },
    apart: "Die Lösungen werden für sich gedruckt. Auf den Blättern für die Klasse stehen sie nie.",
    empty: "Wähle mindestens eine Aufgabe.",
    head: (lesson, name) => `Same Story. Lektion ${lesson}: ${name}`,
    sheet: (at, of, minutes) =>
      `Blatt ${at} von ${of}${minutes > 0 ? `, etwa ${minutes} ${plural(minutes, "Minute", "Minuten")}` : ""}`,
    keySheet: (at) => `Lösungen: Blatt ${at}b`,
    keyTitle: (name) => `Lösungen: ${name}`,
    fields: { name: "Name", class: "Klasse", date: "Datum" },
    copied: "Sätze aus den Berichten sind genau abgeschrieben, mit ihren Fehlern.",
    task: (at, title) => `${at} ${title}`,
    do: {
      choice: "Kreuze eins an.",
      multiple: "Kreuze alles an, was passt.",
      order: "Schreib Zahlen in die Kästchen.",
      match: "Kreuze in jeder Zeile eins an.",
      sort: "Kreuze in jeder Zeile eins an.",
      number: "Mach ein Kreuz auf der Linie.",
      mark: "Unterstreiche im Text.",
      short: "",
      repair: "Schreib das Wort hin, das dort wohl stand. Kreuze an, wie sicher du bist.",
      headline: "",
      report: "",
      lookup: "Suche im Netz mit einem anderen Gerät. Schreib auf, was du gefunden hast.",
    },
    predictFirst: "Erst vorhersagen. Leg dieses Blatt weg, bevor du das nächste nimmst.",
    lookUp: "Schlag in den Berichten nach.",
    orderEnds: (first, last) => `1 ist ${first}, die höchste Zahl ist ${last}.`,
    cite: (claims, example) =>
      claims > 0
        ? `Gib für mindestens ${count(claims, "eine Aussage", "Aussagen")} an, wo sie steht, mit Bericht und Absatz: ${example}.`
        : "",
    words: (min, max) => (min > 0 ? `${min} bis ${max} Wörter.` : `Höchstens ${max} Wörter.`),
    answer: "Antwort",
    noKey: "Das bewertet niemand. Vergleiche mit:",
    prediction: "Eine Vorhersage: Keine Antwort ist falsch. In den Berichten steht:",
    reads: (reads) => `So findet man es (auf Englisch): ${reads}.`,
    typed: "Von Hand eingetragen: Diese Antwort folgt nicht den Daten.",
    because: "Warum",
    others: "Andere Antworten",
    ask: "Frag die Klasse",
    checklist: "Zu einer guten Antwort gehört",
  },

  assign: {
    title: "Oder verschick einen Link",
    hold: "Die Antworten zurückhalten, bis ich sie freigebe",
    word: "Ein Wort, das die Antworten zeigt (du sagst es laut; leer: ein Knopf genügt)",
    honest:
      "Das ist kein Schloss. Die Antworten stecken unsichtbar in der Seite. Wer weiß, wie, findet sie. Das Wort hält die Klasse zusammen, mehr nicht.",
    link: "Der Link für deine Klasse",
    copy: "Link kopieren",
    copied: "Kopiert.",
    list: (items) => joined(items),
  },
};
