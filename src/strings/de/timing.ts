import type { Translation } from "../language.js";
import type { timingStrings } from "../timing.js";
import { allOf, capital, count, joined, numberWord, plural } from "./words.js";

/** "D gibt", "D und E geben". */
const verb = (n: number, one: string, many: string): string => (n <= 1 ? one : many);

const reports = (n: number): string => count(n, "ein Bericht", "Berichte");

/** "den 19. Mai 2021", "den Mai 2021"; a year alone has no article. */
const theDay = (day: string): string => (/\p{L} \d{4}$/u.test(day) ? `den ${day}` : day);

/** "06:40 Uhr"; "16:00 UTC" stays. */
const hour = (time: string): string => (/\d$/.test(time) ? `${time} Uhr` : time);

const onlyOne = "Kein anderer Bericht hier kann das bestätigen oder ihm widersprechen.";
const notCopied = "Das zählt mehr, wenn sie nicht voneinander abgeschrieben haben.";
const open = "Die Berichte allein klären das nicht, und warum sie sich unterscheiden, sagen diese Zeitangaben nicht.";

/** Words of the lesson on times, in German. */
export const timing: Translation<typeof timingStrings> = {
  names: (letters) => joined(letters),
  report: (letter) => `Bericht ${letter}`,
  alsoHeading: "Andere Zeitangaben in diesen Berichten",
  alsoCertain: {
    asserted: "",
    hedged: "möglich, nicht sicher",
    denied: "nicht so",
    unmentioned: "nicht erwähnt",
    expected: "erwartet",
  },
  saidBy: (speaker) => `gesagt von ${speaker}`,
  reading: { "": "", likeliest: "wahrscheinlichste Lesart", alternative: "andere Lesart" },
  mark: (report, value, text, where) => `${report}, ${value}, “${text}”, ${where}. Satz zeigen`,
  markAround: (report, value, where) => [`${report}, ${value}: `, `, ${where}. Satz zeigen`],
  columns: {
    report: "Bericht",
    day: "Tag",
    clock: "Uhrzeit",
    length: "Dauer",
    moment: "Wann",
    what: "Worum es geht",
    certainty: "Wie sicher",
    printed: "Was dort steht",
    reading: "Lesart",
    place: "Stelle",
  },
  silent: "schweigt",
  silentOn: (letters) => `${verb(letters.length, "schweigt", "schweigen")}: ${joined(letters)}`,
  noneSays: "Kein Bericht sagt es.",

  silence: {
    day: (letter) => `${letter} nennt keinen Tag.`,
    clock: (letter) => `${letter} nennt keine Uhrzeit.`,
    length: (letter) => `${letter} gibt keine Dauer an.`,
    order: (letter) => `${letter} sagt nicht, wann.`,
    sure: (letter) => `${letter} schweigt dazu.`,
    searched: (paragraphs, kind, words, more) => {
      const quoted = words.map((word) => `“${word}”`);
      const list =
        more > 0
          ? `${quoted.join(", ")} und ${count(more, "ein weiterer Ausdruck", "weitere Ausdrücke")}`
          : joined(quoted, "oder");
      const what = kind === "" ? list : words.length === 0 ? kind : `${kind}, nahe bei ${list}`;
      return `Gesucht in ${count(paragraphs, "einem Absatz", "Absätzen")}: ${what}. Gefunden: nichts.`;
    },
    kinds: { "a day": "ein Tag", "a month": "ein Monat", "a time of day": "eine Uhrzeit", "a length": "eine Dauer" },
    sequence: "Worte, die es vor, während oder nach etwas einordnen",
    searchedNothing: (paragraphs) =>
      `Wir haben ${count(paragraphs, "einen Absatz", "Absätze")} durchsucht und nichts gefunden.`,
  },

  day: {
    name: "Welcher Tag?",
    title: "Welcher Tag?",
    finding: (days) => {
      const [first, ...others] = days;
      if (first === undefined) return "Kein Bericht nennt einen Tag.";
      if (others.length === 0)
        return first.reports === 1
          ? `Ein Bericht nennt ${theDay(first.day)}.`
          : `${capital(allOf(first.reports))} Berichte, die einen Tag nennen, nennen ${theDay(first.day)}.`;
      const parts = days.map(({ day, reports: n }, i) =>
        i === 0
          ? `${reports(n)} ${verb(n, "nennt", "nennen")} ${theDay(day)}`
          : `${n === 1 ? "einer" : numberWord(n)} ${theDay(day)}`,
      );
      return `${capital(joined(parts))}.`;
    },
    findingMany: (n, days) =>
      `${capital(reports(n))} ${verb(n, "nennt", "nennen")} ${count(days, "einen Tag", "Tage")}.`,
    caption: "Jedes Zeichen steht an dem Tag, den der Bericht nennt. Wähle die Worte, um den ganzen Satz zu sehen.",
    readings: " Gefülltes Zeichen: die wahrscheinlichste Lesart. Umrandet: eine andere Art, dieselben Worte zu lesen.",
    silences: " Ein Bericht unter der Linie nennt keinen Tag.",
    gap: (days) => `${count(days, "ein Tag", "Tage")} dazwischen`,
    lessExact: "Weniger genau",
    also: "Andere Tage und Monate",
    known: {
      one: (letter, day) => [`Nur ein Bericht, ${letter}, nennt einen Tag: ${day}.`, onlyOne],
      same: (n, day) => [`${capital(allOf(n))} Berichte, die einen Tag nennen, nennen ${theDay(day)}.`, notCopied],
      split: (finding, others, isMajority) => [
        finding,
        !isMajority
          ? open
          : others === 1
            ? "Ein Bericht, der abweicht, hebt die anderen nicht auf, und warum er abweicht, sagen diese Zeitangaben nicht."
            : `${capital(numberWord(others))} Berichte, die abweichen, heben die anderen nicht auf, und warum sie abweichen, ` +
              "sagen diese Zeitangaben nicht.",
      ],
      tie: (finding) => [finding, "Auf jeder Seite stehen gleich viele Berichte; sie allein können das nicht klären."],
      many: (finding) => [
        finding,
        "Es können Tage von verschiedenen Dingen sein: Lies jeden Satz, bevor du vergleichst.",
      ],
    },
  },

  clock: {
    name: "Welche Uhrzeit?",
    title: "Um wie viel Uhr?",
    caption: "Jedes Zeichen steht bei der Uhrzeit, die der Bericht nennt. Wähle es, um den ganzen Satz zu sehen.",
    same: (n, time) =>
      n === 1
        ? `Ein Bericht nennt eine Uhrzeit: ${hour(time)}.`
        : `${capital(reports(n))} nennen dieselbe Uhrzeit: ${hour(time)}.`,
    apart: (n, length) =>
      `${capital(reports(n))} ${verb(n, "nennt", "nennen")} eine Uhrzeit. Sie liegen bis zu ${length} auseinander.`,
    findingMany: (n) =>
      `${capital(reports(n))} ${verb(n, "nennt", "nennen")} Uhrzeiten. Sie können zu verschiedenen Dingen gehören.`,
    also: "Andere Uhrzeiten",
    known: {
      one: (letter, time) => [`Nur ein Bericht, ${letter}, nennt eine Uhrzeit: ${hour(time)}.`, onlyOne],
      same: notCopied,
      most: (letters, time) =>
        `${joined(letters)} nennen ${hour(time)}. Das sind die meisten, aber das allein beweist nichts: Sie können es aus ` +
        "derselben Quelle haben.",
      open,
      many: "Es können Zeiten von verschiedenen Dingen sein: Lies jeden Satz, bevor du vergleichst.",
    },
  },

  length: {
    name: "Wie lange?",
    title: "Wie lange hat es gedauert?",
    place: (letter, where) => `Bericht ${letter}, ${where}`,
    task:
      "Geh nur von diesem Satz aus. Setz den Pin auf die Linie. Du kannst ihn verschieben, bis du aufdeckst, was die " +
      "Berichte angeben.",
    pin: "Deine Vorhersage",
    orType: "Oder tipp sie ein",
    lock: "Festlegen und aufdecken",
    cannotTell: "Das verrät mir der Satz nicht",
    noMark: "Dafür gibt es keine Punkte. Dein Pin bleibt auf der Linie, damit du vergleichen kannst.",
    yourPin: "Dein Pin",
    linkedPin: "Der Pin im Link",
    noPin: "Du hast gesagt, dass dieser Satz allein es nicht verrät. Das hier geben die Berichte an.",
    reset: "Zurücksetzen und neu vorhersagen",
    finding: (n, spread) => {
      const give = `${capital(reports(n))} ${verb(n, "gibt", "geben")} eine Dauer an`;
      if (n < 2) return `${give}.`;
      if (spread === null) return `${give}, und zwar dieselbe.`;
      return `${give}. Die Angaben liegen ${n > 2 ? "bis zu " : ""}${spread} auseinander.`;
    },
    findingMany: (n) =>
      `${capital(reports(n))} ${verb(n, "nennt", "nennen")} Zeitspannen. Sie können zu verschiedenen Dingen gehören.`,
    caption: (item) => `${item}: So gibt es jeder Bericht an.`,
    ambiguous: (letters) =>
      letters.length === 1
        ? ` ${joined(letters)} steht bei der wahrscheinlichsten Lesart.`
        : ` ${joined(letters)} stehen jeweils bei der wahrscheinlichsten Lesart.`,
    noSpot: "Nicht auf der Linie",
    readings: {
      heading: (report, ways) => `${report} lässt sich auf ${numberWord(ways)} Arten lesen`,
      finding: (ways, least, most, isOpen) => {
        const same = `${capital(count(ways, "eine Lesart", "Lesarten"))} derselben Worte`;
        if (least === most && !isOpen) return `${same}.`;
        return `${same}, von ${least} bis ${isOpen ? "über " : ""}${most}.`;
      },
      caption: "Gefülltes Zeichen: die wahrscheinlichste Lesart. Umrandet: auch möglich.",
      dotted: (value, letters) => ` Gepunktete Linie: ${value}, wie in ${joined(letters)}.`,
      pin: (name, place) => `${name} passt zur ${ORDINALS[place] ?? `${place + 1}.`} Lesart unten.`,
      nearest: (value, isLikeliest, others) =>
        `Von diesen Lesarten liegt ${value} am nächsten bei dem, was ${plural(others, "der andere Bericht angibt", "die anderen Berichte angeben")}.` +
        (isLikeliest ? "" : " Nach den Worten allein ist aber eine andere wahrscheinlicher."),
      total: (value) => `Insgesamt: ${value}.`,
      over: (value, letter) => `${value} mehr als geplant. Welche Dauer geplant war, sagt ${letter} nicht.`,
      overOwn: (value, plan) => `${value} mehr als geplant; geplant war: ${plan}.`,
      ifPlan: (plan, letters, sum) =>
        `Wenn die geplante Dauer ${plan} war, wie in ${joined(letters)}: insgesamt ${sum}.`,
      atLeast: (value) => `mehr als ${value}`,
      if: (value) => `${value}, falls …`,
    },
    also: "Andere Zeitspannen",
    known: {
      one: (letter, value, isRead) => [
        `Nur ein Bericht, ${letter}, gibt eine Dauer an: ${value}${isRead ? " in der wahrscheinlichsten Lesart" : ""}.`,
        onlyOne,
      ],
      same: (n, value) => [`${capital(reports(n))} ${verb(n, "gibt", "geben")} ${value} an.`, notCopied],
      range: (n, least, most, isRead) =>
        isRead
          ? `In der wahrscheinlichsten Lesart ${verb(n, "gibt", "geben")} ${reports(n)} zwischen ${least} und ${most} an.`
          : `${capital(reports(n))} ${verb(n, "gibt", "geben")} zwischen ${least} und ${most} an.`,
      silent: (letters) =>
        `${joined(letters)} ${verb(letters.length, "gibt", "geben")} keine Dauer an, und das spricht weder für eine kürzere ` +
        "noch für eine längere.",
      rest: "Ein Unterschied kann vom Runden kommen oder davon, was gezählt wird; die Zahlen allein verraten es nicht.",
      many: "Lies jeden Satz, bevor du vergleichst: Die Zeitspannen können zu verschiedenen Dingen gehören.",
    },
  },

  line: {
    notPlaced: "noch nicht gesetzt",
    example: { minutes: "zum Beispiel 2 h 40, 2:40 oder 160 min", number: "zum Beispiel 12" },
    unreadable: {
      minutes: (typed) => `„${typed}“ lässt sich nicht als Dauer lesen. Schreib sie so: 2 h 40, 2:40 oder 160 min.`,
      number: (typed) => `„${typed}“ lässt sich nicht als Zahl lesen. Schreib sie in Ziffern, zum Beispiel 12.`,
    },
    outside: (typed, from, to) => `„${typed}“ liegt nicht auf der Linie. Wähle etwas von ${from} bis ${to}.`,
  },

  order: {
    name: "Was geschah wann?",
    title: "Was geschah wann?",
    heading: (event) => `Davor, dabei oder danach: ${event}`,
    sayWhen: (letters) => `${joined(letters)} ${verb(letters.length, "sagt", "sagen")}, wann`,
    caption: (event) => `Alles ist nach diesem Ereignis ausgerichtet: ${event}.`,
    captionBar: " Grauer Balken: wie lange es dauerte, nach der Angabe des jeweiligen Berichts.",
    captionDashed: " Gestrichelter Balken: Der Bericht gibt keine Dauer an.",
    captionMark:
      " Zeichen: wann etwas war, nach diesem Bericht. In den Zitaten sagt das Fettgedruckte, wann es war, und das " +
      "Unterstrichene, was.",
    start: "Beginn",
    moment: "Moment",
    regions: { before: "davor", during: "dabei", after: "danach" },
    lasted: (value) => `dauerte ${value}`,
    lastedUnknown: "keine Dauer genannt",
    relation: {
      "before-start": "vor dem Beginn",
      "before-end": "vor dem Ende",
      "after-start": "nach dem Beginn",
      "after-end": "nach dem Ende",
      during: "während es lief",
    },
    atMoment: { before: "davor", after: "danach", during: "zur selben Zeit" },
    offset: (length, relation) => `${length} ${relation}`,
    or: (parts) => joined(parts, "oder"),
    gap: (length, isOnly, isUpTo) =>
      isOnly
        ? `der einzige echte Abstand: ${length}`
        : isUpTo
          ? `bis zu ${length} auseinander`
          : `${length} auseinander`,
    neither: (things) => (things === 1 ? "Schweigen" : things === 2 ? "Schweigen zu beidem" : "Schweigen zu allem"),
    legend: {
      moment: "ein genannter Zeitpunkt",
      fade: "verblasst, wo die Worte ungenau werden",
      hatch: "irgendwann in dieser Spanne",
      dashed: "Dauer unbekannt",
      outlined: "eine andere Lesart derselben Worte",
      silent: "der Bericht schweigt",
    },
    finding: {
      things: (things) =>
        things === 1
          ? "Bei einer Sache steht, wann sie war."
          : `Bei ${numberWord(things)} Dingen steht, wann sie waren.`,
      one: (letter) => `Nur ${letter} sagt es.`,
      gap: (both, first, second, length) =>
        first.length === 1 && second.length === 1
          ? `${joined(both)} sagen es von derselben Sache und liegen dabei ${length} auseinander.`
          : `${joined(both)} sagen es von derselben Sache: ${differ(first, second, length)}.`,
      gapAlone: (both, first, second, length) =>
        first.length === 1 && second.length === 1
          ? `${joined(both)} liegen ${length} auseinander.`
          : `${differ(first, second, length)}.`,
      upTo: (length) => `Genaue Zeitpunkte für dieselbe Sache liegen bis zu ${length} auseinander.`,
      gaps: (n) => `Bei ${numberWord(n)} davon nennen Berichte verschiedene Zeitpunkte.`,
      noGap: "Nirgends nennen zwei Berichte für dieselbe Sache verschiedene genaue Zeitpunkte.",
      noGapAlone: "Keine zwei Berichte nennen verschiedene genaue Zeitpunkte.",
    },
    known: {
      many: (things, n, event) =>
        `${capital(reports(n))} ${verb(n, "sagt", "sagen")} von ` +
        (things === 1 ? "einer Sache, ob sie" : `${numberWord(things)} Dingen, ob sie`) +
        ` vor, während oder nach diesem Ereignis ${plural(things, "war", "waren")}: ${event}.`,
      counts: (first, from, second, to, length) =>
        `${joined(first)} ${verb(first.length, "zählt", "zählen")} ab dem ${from}, ${joined(second)} ab dem ${to}, und ihre ` +
        `Zeitpunkte liegen ${length} auseinander.`,
      ends: { start: "Beginn", end: "Ende" },
      gap: (first, second, length) =>
        `${joined(first)} ${verb(first.length, "nennt", "nennen")} einen genauen Zeitpunkt, ${joined(second)} einen anderen, ` +
        `und sie liegen ${length} auseinander.`,
      noClock: "Keine dieser Angaben ist eine Uhrzeit; ein Zeitstempel würde die Reihenfolge klären.",
    },
  },

  sure: {
    name: "Wie sicher?",
    title: "Wie sicher ist das?",
    caption:
      "Je höher die Sprosse, desto sicherer die Worte. Ein Bericht kann auf mehreren Sprossen stehen. Wähle seine Worte, " +
      "um den ganzen Satz zu sehen.",
    rungs: {
      asserted: ["Als Tatsache gesagt", "Die Worte lassen keinen Zweifel."],
      expected: ["Erwartet", "Es ist noch nicht geschehen, und die Worte rechnen damit."],
      hedged: ["Möglich", "Wörter wie “may”, “possible” oder “unclear” lassen es offen."],
      denied: ["Nicht so", "Die Worte bestreiten es."],
      unmentioned: ["Nicht erwähnt", "Die Worte sagen, dass davon keine Rede war. Das bestreitet nichts."],
    },
    nobody: "kein Bericht",
    finding: (parts) => `${capital(joined(parts))}.`,
    part: {
      asserted: (n) => `${reports(n)} ${verb(n, "sagt", "sagen")} es als Tatsache`,
      expected: (n) => `${reports(n)} ${verb(n, "rechnet", "rechnen")} damit`,
      hedged: (n) => `${reports(n)} ${verb(n, "lässt", "lassen")} es offen`,
      denied: (n) => `${reports(n)} ${verb(n, "bestreitet", "bestreiten")} es`,
      unmentioned: (n) => `${reports(n)} ${verb(n, "sagt", "sagen")}, dass davon keine Rede war`,
    },
    several: (letters) => `${joined(letters)} ${verb(letters.length, "steht", "stehen")} auf mehr als einer Sprosse.`,
    known: {
      unsettled:
        "Diese Worte zeigen, wie sicher jeder Bericht war, als er geschrieben wurde, nicht, was später geschah.",
      mixed: (letters) =>
        `${joined(letters)} ${verb(letters.length, "ist", "sind")} an einer Stelle sicherer als an einer anderen: Eine ` +
        "einzelne Stelle steht also nicht für den ganzen Bericht.",
      single: "Lies den ganzen Bericht, bevor du sagst, wie sicher er ist: Eine Stelle allein steht nicht für alles.",
    },
    also: "Andere Antworten",
  },
};

/** "D weicht um 20 Minuten von E und F ab": where one side of a gap is several reports. */
function differ(first: readonly string[], second: readonly string[], length: string): string {
  return `${joined(first)} ${verb(first.length, "weicht", "weichen")} um ${length} von ${joined(second)} ab`;
}

const ORDINALS = ["ersten", "zweiten", "dritten", "vierten", "fünften", "sechsten"];
