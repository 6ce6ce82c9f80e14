import type { homeStrings } from "../home.js";
import type { Translation } from "../language.js";
import { allOf, allOfDative, capital, count, joined, linked, numberWord, plural } from "./words.js";

/** An event's first page in German. A dataset's own words stand behind a colon or in marks, so that they need no case. */
export const home: Translation<typeof homeStrings> = {
  headlines: (reports) => `Ein Ereignis, ${count(reports, "eine Überschrift", "Überschriften")}`,
  lengths: (shortest, longest) =>
    "Die farbige Linie über jeder Überschrift zeigt, wie lang der Bericht ist. Der kürzeste hat " +
    `${shortest} Wörter, der längste ${longest}. ` +
    "Jeder Bericht behält auf allen Seiten seine Farbe, seine Form und seinen Buchstaben.",
  words: (words) => `${words} ${plural(words, "Wort", "Wörter")}`,
  open: "Tabelle der Aussagen öffnen",
  claims: (claims, silences) =>
    `${claims} ${plural(claims, "Aussage", "Aussagen")}, ${silences} ${plural(silences, "Suche", "Suchen")} ohne Fund`,
  agency: (agency) => `Material von: ${agency}`,
  rights: "Die Rechte an den Berichten bleiben bei denen, die sie veröffentlicht haben.",
  others: (events) => plural(events, "Ein anderes Ereignis", "Andere Ereignisse"),
  shelf: (date, reports, claims) =>
    `${date}. ${reports} ${plural(reports, "Bericht", "Berichte")}, ${claims} ${plural(claims, "Aussage", "Aussagen")}.`,
  compare: {
    show: "Zeigen (beantwortet, was die erste Lektion fragt)",
    title: "Was sie gemeinsam haben, worin sie sich unterscheiden",
    shareTitle: (reports) => `${capital(allOf(reports))} Berichte`,
    differTitle: "Sie unterscheiden sich",
    wordedTitle: "Sie wählen andere Worte",
    single: "Bis jetzt gibt es nur einen Bericht, also nichts zum Vergleichen.",
    mention: (reports, topics, followed) =>
      `Wir haben nach Wörtern zu ${count(followed, "einem Thema", "Themen")} gesucht. ${
        topics === followed
          ? `${followed === 1 ? "Einige" : "Wörter zu jedem"} stehen in ${allOfDative(reports)} Berichten.`
          : `Wörter zu ${count(topics, "einem", "Themen")} stehen in ${allOfDative(reports)} Berichten; von den anderen kann ein Bericht mit anderen Wörtern erzählen.`
      }`,
    topics: (topics, followed) =>
      `Wörter zu ${numberWord(topics)} von ${count(followed, "einem Thema", "Themen")}, nach denen wir gesucht haben: welche, findest du selbst heraus`,
    agree: (reports, points) =>
      `Bei diesen Punkten können die Antworten von ${allOfDative(reports)} Berichten alle stimmen: ${points}.`,
    nothingShared: (reports) =>
      `Mit den Wörtern, nach denen wir gesucht haben, fanden wir kein Thema und keine Antwort, die ${allOf(reports)} Berichte gemeinsam haben: Sie können es mit anderen Wörtern erzählen.`,
    differ: (points, list) =>
      `In mindestens ${count(points, "einem Punkt", "Punkten")} unterscheiden sie sich: ${list}.`,
    noneDiffers: (asked) =>
      `Wir fanden ${count(asked, "eine Frage", "Fragen")}, die zwei Berichte beantworten, und keinen Widerspruch. Vieles wurde nicht gefragt.`,
    sideBySide: "Sätze nebeneinander lesen",
    worded: (points, list) => `Für ${count(points, "eine Sache", "Dinge")} wählen sie andere Worte: ${list}.`,
    list: (labels, more) =>
      joined(more > 0 ? [...labels, more === 1 ? "ein weiteres" : `${numberWord(more)} weitere`] : labels),
    counted:
      "Gezählt in unseren Tabellen der Aussagen und Themen; es kann mehr geben. Berichte unterscheiden sich, wo zwei Antworten nicht beide für dieselbe Sache " +
      "stimmen können: nicht, wo gerundete Zahlen zusammenpassen oder in einem Bericht nichts gefunden wurde.",
    together: (pairs) =>
      `${linked(pairs)} Für das, was ${pairs.length === 1 ? "sie" : "die zwei eines Paars"} gemeinsam haben, zählen sie als ein Zeuge.`,
  },
  startWith: (lesson) => `Beginne mit „${lesson}“`,
  readFirst: (reports) => `Lies zuerst ${plural(reports, "den Bericht", "die Berichte")}`,
  lessons: {
    title: "Was du hier machst",
    stamp: (day) => `fertig, ${day}`,
    number: (number) => `Lektion ${number}`,
  },
  path: {
    begin: "Diesen Weg beginnen",
    title: (paths) => (paths === 1 ? "Ein Weg für dich" : "Wähle einen Weg"),
    scale: "Eine Minute ist auf jedem Weg gleich breit.",
    stops: (path) => `Stationen von „${path}“`,
    minutes: (minutes) => `${minutes} ${plural(minutes, "Minute", "Minuten")}`,
    minutesShort: (minutes) => `${minutes} min`,
    questions: "Alle Fragen dazu",
  },
  defaultPath: {
    about: "Ein erster Blick",
    context: ["Hintergrund", "Was man vorher wissen kann"],
    shared: (reports) => [`Was ${allOf(reports)} gemeinsam haben`, "Und worin sie sich unterscheiden"],
    lesson: (lesson) => [lesson, "Die erste Lektion"],
    questions: ["Fragen", "Für dich allein"],
  },
  promises: {
    account: [
      "Kein Konto nötig.",
      "Deine Antworten bleiben in diesem Browser, nichts wird gesendet. Lade sie als Datei herunter, wenn deine Lehrkraft " +
        "sie haben möchte.",
    ],
    verdicts: [
      "Keine Urteile.",
      "Ein paar Berichte zeigen, worin sich genau diese Berichte unterscheiden. Sie können nicht zeigen, dass ein Medium " +
        "parteiisch ist.",
    ],
    teaching: {
      title: "Für den Unterricht?",
      pages: {
        handouts: "Arbeitsblätter zum Drucken",
        class: "Eine Seite, die die Antwortdateien deiner Klasse liest",
        "/try": "Eine Werkbank für deine eigenen Berichte",
      },
    },
  },
  contextRest: "Zeigen (nennt den Tag, und was später kam)",
  context: "Hintergrund",
};
