import { common } from "./common.js";
import { exercises } from "./exercises.js";

/** What stands in the pages' own Markdown, in English and in German. */
export const pages: Record<string, string> = {
  // 404.md
  "No such page": "Keine solche Seite",
  "There is no such page": "Diese Seite gibt es nicht",
  "The address may be old, or a letter may be wrong. An event or a report may have been renamed.":
    "Vielleicht ist die Adresse alt, oder ein Buchstabe stimmt nicht. Vielleicht heißt ein Ereignis oder ein Bericht jetzt anders.",

  // [dataset]/claims.md
  "Everything the lessons compare, one claim a row, each tied to its sentence. Where a search found nothing, a grey row says so; it is no claim and is counted apart.":
    "Alles, was die Lektionen vergleichen: eine Aussage in jeder Zeile, jede mit ihrem Satz. Wo eine Suche nichts gefunden hat, steht das grau dazwischen; es ist keine Aussage und zählt nicht mit.",
  "Take the tables with you": "Nimm die Tabellen mit",
  "The button above the table saves the claims that you see. These files hold everything. The tables open in any spreadsheet.":
    "Der Knopf über der Tabelle speichert die Aussagen, die du siehst. In diesen Dateien steht alles. Jede Tabellenkalkulation öffnet sie.",

  // [dataset]/class.md
  "Collect the answer files your students downloaded and drop them here.":
    "Sammle die Antwortdateien, die deine Klasse heruntergeladen hat, und zieh sie hierher.",

  // [dataset]/handouts.md
  "Choose a path or some exercises. Print them for the class, or send a link.":
    "Wähle einen Weg oder einzelne Aufgaben. Druck sie für die Klasse, oder verschick einen Link.",
  "Into a learning platform": "In eine Lernplattform",
  "Most platforms take questions in one of these forms. What a form cannot hold becomes the nearest kind of question: a prediction, for example, becomes an open answer.":
    "Die meisten Plattformen nehmen Fragen in einem dieser Formate. Was ein Format nicht kennt, wird zur ähnlichsten Art von Frage: Aus einer Vorhersage wird zum Beispiel eine offene Antwort.",
  "Whoever built this notebook can pack all of it for such a platform, as a SCORM 1.2 package:":
    "Wer diese Seiten gebaut hat, kann alles zusammen für eine solche Plattform packen, als SCORM-1.2-Paket:",
  "does it.": "ist der Befehl dafür.",

  // [dataset]/index.md
  "One event": "Ein Ereignis",

  // [dataset]/present.md
  "One question in large type, its answer on a key. For a projector or a shared screen.":
    "Eine Frage in großer Schrift, die Antwort auf Tastendruck. Für den Beamer oder einen geteilten Bildschirm.",

  // [dataset]/practice.md
  "Questions on these reports. Two tries each, every answer explained with the sentences that decide it.":
    "Fragen zu diesen Berichten. Du hast je zwei Versuche. Jede Antwort wird mit den Sätzen erklärt, die sie entscheiden.",
  "Your answers stay in this browser.": "Deine Antworten bleiben in diesem Browser.",

  // [dataset]/read/[report].md
  "One report, every word as printed. Marks show what stands in it; notes in the margin say what to compare.":
    "Ein Bericht, jedes Wort wie gedruckt. Markierungen zeigen, was darin steht. Am Rand steht, was sich vergleichen lässt.",

  // [dataset]/write.md
  "You write the words; the table gives the right answer. What comes out is a file for your dataset’s exercises.":
    "Du schreibst den Text, die Tabelle gibt die richtige Antwort. Heraus kommt eine Datei für die Aufgaben deines Datensatzes.",

  // privacy.md
  "Nothing that you do here is sent to anyone. Your answers stay in this browser, on this device, until you delete them.":
    "Nichts, was du hier tust, wird an jemanden gesendet. Deine Antworten bleiben in diesem Browser auf diesem Gerät, bis du sie löschst.",
  "What this browser keeps": "Was dieser Browser behält",
  "What the notebook never does": "Was diese Seiten nie tun",
  "It asks for no account, and for no name. If you type a name, it stays in your answers, on this device and in the file that you save.":
    "Sie wollen kein Konto und keinen Namen. Wenn du einen Namen eintippst, bleibt er bei deinen Antworten, auf diesem Gerät und in der Datei, die du speicherst.",
  "It sets no cookies and counts no visitors.": "Sie setzen keine Cookies und zählen keine Besuche.",
  "It loads nothing from other sites. Links to other sites are only followed when you choose them.":
    "Sie laden nichts von anderen Websites. Links dorthin öffnen sich nur, wenn du sie wählst.",
  "It sends nothing. When you save answers, your browser writes a file; you decide who gets it.":
    "Sie senden nichts. Wenn du Antworten speicherst, schreibt dein Browser eine Datei. Du entscheidest, wer sie bekommt.",
  "Who sees what": "Wer was sieht",
  "On a shared computer": "An einem gemeinsamen Computer",
  "the next person can see what you left. Choose “Someone else is working here” before they begin, or delete everything above.": `sieht die nächste Person, was du hinterlassen hast. Wähle vorher „${exercises.work.someone}“, oder lösche oben alles.`,
  "Your teacher": "Deine Lehrkraft",
  "sees your answers only in the file that you hand in.": "sieht deine Antworten nur in der Datei, die du abgibst.",
  "Whoever hosts these pages": "Wer diese Seiten ins Netz stellt,",
  "sees, as every web server does, which addresses ask for which pages. The host can tell you how long such records are kept.":
    "sieht wie bei jedem Webserver, welche Adresse welche Seite abruft. Frag dort nach, wie lange das gespeichert wird.",
  "Inside a teaching system": "In einem Lernsystem",
  "(SCORM) your score, your status and your answers go to that system, as its rules say.":
    "(SCORM) gehen deine Punkte, dein Stand und deine Antworten an dieses System, nach dessen Regeln.",
  "Links that you copy": "Links, die du kopierst,",
  "can hold what you chose on a page, and a link made on “Try your own reports” holds those reports themselves. Send it only to people who may read them.": `können enthalten, was du auf einer Seite gewählt hast. Ein Link von „${common.site.tryOwn}“ enthält diese Berichte selbst. Schick ihn nur Leuten, die sie lesen dürfen.`,

  // try.md
  "Paste two or more reports of one event. The page marks what it finds; you decide what counts. Nothing leaves this browser.":
    "Füge zwei oder mehr Berichte über ein Ereignis ein. Die Seite markiert, was sie findet. Du entscheidest, was zählt. Nichts verlässt diesen Browser.",
};
