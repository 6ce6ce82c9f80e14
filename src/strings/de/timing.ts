import type { Translation } from "../language.js";
import { otherReports } from "./asks.js";
import type { timingStrings } from "../timing.js";
import { allOf, capital, count, joined, linked, numberWord } from "./words.js";

/** "D gibt", "D und E geben". */
const verb = (n: number, one: string, many: string): string => (n <= 1 ? one : many);

const reports = (n: number): string => count(n, "ein Bericht", "Berichte");

/** "den 19. Mai 2021", "den Mai 2021"; a year alone has no article. */
const theDay = (day: string): string => (/\p{L} \d{4}$/u.test(day) ? `den ${day}` : day);

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
  reading: { "": "", likeliest: "wahrscheinlichere Lesart", alternative: "eine mögliche Lesart" },
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
  notFound: "nicht gefunden",
  notFoundIn: (letters) => `nicht gefunden in ${joined(letters)}`,
  noneSays: "In keinem Bericht gefunden.",
  missed: (letters) =>
    `${joined(letters)} ${verb(letters.length, "nennt", "nennen")} vielleicht auch so etwas, neben anderen Worten: Lies, was dort steht.`,
  zones: (told) =>
    `Uhrzeiten nach ${told.map(({ letters, zone }) => `„${zone}“ in ${joined(letters)}`).join(", nach ")}: Uhren zweier Zonen können für einen Augenblick Stunden auseinander liegen.`,
  voices: (voices) =>
    `Quelle von ${voices.map(({ letters, speaker }) => `${joined(letters)}: ${speaker}`).join("; ")}.`,

  silence: {
    says: (letter) => `${letter}: nicht gefunden.`,
    confirmed: (letter) => `${letter} sagt dazu nichts: Ein Mensch hat nachgelesen.`,
    searched: (paragraphs, what) => `Gesucht in ${count(paragraphs, "einem Absatz", "Absätzen")}: ${what}.`,
    short: (none, what) => `${none}; gesucht: ${what}; andere Wörter können es sagen`,
  },

  known: {
    alone: "Kein anderer Bericht hier kann das bestätigen oder ihm widersprechen.",
    agree: "Das zählt mehr, wenn sie nicht voneinander abgeschrieben haben.",
    together: (groups) => linked(groups, " zählen hier als ein Zeuge"),
    most: "Dass die meisten zusammenpassen, beweist es nicht: Sie können es aus derselben Quelle haben.",
    odd: (n) =>
      n === 1
        ? "Ein Bericht, der abweicht, hebt die anderen nicht auf, und warum er abweicht, sagen diese Zeitangaben nicht."
        : `${capital(numberWord(n))} Berichte, die abweichen, heben die anderen nicht auf, und warum sie abweichen, ` +
          "sagen diese Zeitangaben nicht.",
    unsettled: "Die Berichte allein klären das nicht, und warum sie sich unterscheiden, sagen diese Zeitangaben nicht.",
    tie: "Auf jeder Seite stehen gleich viele Berichte; sie allein können das nicht klären.",
    several: "Sie können zu verschiedenen Dingen gehören: Lies jeden Satz, bevor du vergleichst.",
    open: "Lies jeden Satz: Wie genau seine Worte sind, entscheidet, was sich vergleichen lässt.",
    noLength: (letters) =>
      `In ${joined(letters)} wurde keine Dauer gefunden, und das spricht weder für eine kürzere noch für eine längere.`,
  },

  day: {
    name: "Welcher Tag?",
    title: "Welcher Tag?",
    finding: (days, isAll, found) => {
      const [only, ...others] = days;
      if (only === undefined) return "Kein Bericht gibt einen Tag an.";
      // As long as others may give a day too, it is what we found, and no count of who prints it.
      if (!isAll)
        return `Einen Tag fanden wir in ${inReports(found)}: ${days.map((day) => dayPart(day, false, false)).join("; ")}.`;
      return `${capital(days.map((day, i) => dayPart(day, i === 0, others.length === 0)).join("; "))}.`;
    },
    findingMany: (n, days) =>
      `${capital(reports(n))} ${verb(n, "gibt", "geben")} ${count(days, "einen Tag", "Tage")} an.`,
    caption:
      "Jedes Zeichen steht an dem Tag, den die Worte des Berichts meinen. Wähle die Worte, um den ganzen Satz zu sehen.",
    reckonedCaption: " „Errechnet“: In diesen Worten steht das nicht.",
    readings: " Gefülltes Zeichen: die wahrscheinlichere Lesart. Umrandet: eine andere Art, dieselben Worte zu lesen.",
    gap: (days) => `${count(days, "ein Tag", "Tage")} dazwischen`,
    lessExact: "Weniger genau",
    also: "Andere Tage und Monate",
    reckoned: "errechnet",
    isReckoned: (day) => `${day}, errechnet`,
  },

  clock: {
    name: "Welche Uhrzeit?",
    title: "Um wie viel Uhr?",
    caption: "Jedes Zeichen steht bei der Uhrzeit in den Worten des Berichts. Wähle es, um den ganzen Satz zu sehen.",
    told: told("eine Uhrzeit", "Uhrzeiten", "dieselbe Uhrzeit"),
    also: "Andere Uhrzeiten",
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
    told: told("eine Dauer", "Zeitspannen", "dieselbe Dauer"),
    caption: "Jedes Zeichen steht bei der Zahl in den Worten des Berichts.",
    rough: " Ungenaue Angaben wie „etwa“ oder „unter“ stehen dabei.",
    likelier: (letters) =>
      letters.length === 1
        ? ` ${joined(letters)} steht bei der wahrscheinlicheren Lesart.`
        : ` ${joined(letters)} stehen jeweils bei der wahrscheinlicheren Lesart.`,
    open: (letters) => ` Umrandet: alle Lesarten von ${joined(letters)}; keine ist wahrscheinlicher.`,
    elsewhere: (letters) =>
      ` ${joined(letters)}: nicht auf der Linie, weil die wahrscheinlichere Lesart keine Dauer insgesamt ist; siehe unten.`,
    noSpot: "Nicht auf der Linie",
    readings: {
      heading: (report, ways) => `${report} lässt sich auf ${numberWord(ways)} Arten lesen`,
      finding: (ways, least, most, isOpen) => {
        const same = `${capital(count(ways, "eine Lesart", "Lesarten"))} derselben Worte`;
        if (least === most && !isOpen) return `${same}.`;
        return `${same}, von ${least} bis ${isOpen ? "über " : ""}${most}.`;
      },
      caption: "Gefülltes Zeichen: die wahrscheinlichere Lesart. Umrandet: auch möglich.",
      captionOpen: "Alle Zeichen sind umrandet: Keine Lesart ist wahrscheinlicher.",
      underlined: " Unterstrichen: was die Lesart zusammen liest.",
      comma: "Mit einem Komma, das nicht dasteht",
      dotted: (value, letters) => ` Gepunktete Linie: ${value}, wie in ${joined(letters)}.`,
      pin: (name, place) => `${name} passt zur ${ORDINALS[place] ?? `${place + 1}.`} Lesart unten.`,
      fits: (reading, letters) =>
        `Wahrscheinlicher: ${reading}. Das passt zu dem, was ${joined(letters)} ${verb(letters.length, "angibt", "angeben")}, ` +
        "und keine andere Lesart passt so gut.",
      room: (reading, letters) =>
        `Wahrscheinlicher: ${reading}. Was ${joined(letters)} für das Ganze ${verb(letters.length, "angibt", "angeben")}, ist ` +
        "länger, und keine andere Lesart passt dazu.",
      coded: (reading) => `Wahrscheinlicher: ${reading}. So hat es ein Mensch eingetragen.`,
      none: "Nichts in diesen Berichten macht eine der Lesarten wahrscheinlicher.",
      inAll: (value) => `insgesamt ${value}`,
      unknownPlan: (letter) => `Welche Dauer geplant war, sagt ${letter} nicht.`,
      ownPlan: (plan) => `Geplant war: ${plan}.`,
      ifPlan: (plan, letters) => `Wenn die geplante Dauer ${plan} war, wie in ${joined(letters)}:`,
      sentence: (parts) => capital(parts.map((part) => (/[.:]$/.test(part) ? part : `${part}.`)).join(" ")),
      atLeast: (value) => `mehr als ${value}`,
      if: (value) => `${value}, falls …`,
    },
    also: "Andere Zeitspannen",
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
    caption: (event) => `Die Zeit läuft nach rechts. Alles ist von einem Ereignis aus gemessen: ${event}.`,
    captionBar: " Grauer Balken: dieses Ereignis, so lang wie in jedem Bericht.",
    captionDashed: " Gestrichelter Balken: Im Bericht haben wir keine Dauer gefunden, oder keine eindeutige.",
    captionMark: " Zeichen: wohin der Bericht etwas setzt. Fett gedruckt ist, wann es war; unterstrichen, was.",
    start: "Beginn",
    moment: "dieser Moment",
    regions: { before: "davor", during: "dabei", after: "danach" },
    lasted: (value) => `dauerte ${value}`,
    lastedRead: (value) => `dauerte ${value}, wahrscheinlichere Lesart`,
    lastedUnknown: "keine eindeutige Dauer gefunden",
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
      isOnly ? `der einzige Abstand: ${length}` : isUpTo ? `bis zu ${length} auseinander` : `${length} auseinander`,
    neither: "Nicht gefunden",
    legend: {
      moment: "ein genannter Zeitpunkt",
      fade: "verblasst, wo die Worte ungenau werden",
      hatch: "irgendwann in dieser Spanne",
      dashed: "Dauer unbekannt",
      outlined: "eine mögliche Lesart der Worte",
    },
    finding: {
      things: (things) =>
        things === 1
          ? "Bei einer Sache steht, wann sie war."
          : `Bei ${numberWord(things)} Dingen steht, wann sie waren.`,
      one: (letter) =>
        `So eingeordnet fanden wir sie in ${letter}; andere nennen dasselbe vielleicht mit anderen Wörtern.`,
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
      against: (thing, before, after) =>
        `${thing === "" ? "" : `${thing}: `}${joined(before)} ${verb(before.length, "sagt", "sagen")} davor, ${joined(after)} ` +
        "danach: Wenn sie dieselbe Sache meinen, kann nicht beides stimmen.",
      otherwise: (told) =>
        `Mit anderen Worten angegeben: ${told.map(({ letters, printed }) => `in ${joined(letters)} ${joined(printed.map((words) => `„${words}“`))}`).join("; ")}. Ob das derselbe Augenblick ist, kann nur beurteilen, wer es liest.`,
      noGap: "Diese Worte zeigen keinen Widerspruch.",
      listed: (letters) =>
        `${joined(letters)} ${verb(letters.length, "sagt", "sagen")} von etwas, dass es davor oder danach war` +
        `${letters.length > 1 ? "; es können verschiedene Dinge sein" : ""}.`,
    },
    known: {
      many: (things, n, event) =>
        `In ${inReports(n)} fanden wir ${count(things, "eine Sache", "Dinge")} vor, während oder nach diesem Ereignis ` +
        `eingeordnet: ${event}.`,
      counts: (first, from, second, to, length) =>
        `${joined(first)} ${verb(first.length, "zählt", "zählen")} ab dem ${from}, ${joined(second)} ab dem ${to}, und ihre ` +
        `Zeitpunkte liegen ${length} auseinander.`,
      ends: { start: "Beginn", end: "Ende" },
      gap: (first, second, length) =>
        `${joined(first)} ${verb(first.length, "nennt", "nennen")} einen genauen Zeitpunkt, ${joined(second)} einen anderen, ` +
        `und sie liegen ${length} auseinander.`,
      noClock: "Diese Worte geben eine Reihenfolge an, keine Uhrzeit.",
      opposed: "Wer recht hat, sagen diese Worte nicht.",
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
  asks: {
    day: (letter, n) =>
      `Bericht ${letter} nennt diesen Tag. ${otherReports(n, ["nennt", "nennen"])} auch einen Tag dafür. ${n === 1 ? "Ist es derselbe?" : "Welche davon nennen denselben?"}`,
    clock: (letter, n) =>
      `Bericht ${letter} nennt diese Uhrzeit. ${otherReports(n, ["nennt", "nennen"])} auch eine Uhrzeit dafür. ${n === 1 ? "Kann sie zugleich mit dieser stimmen?" : "Welche davon können zugleich mit dieser stimmen?"}`,
    order: {
      same: (thing) => `${thing}: Meinen beide Berichte denselben Moment?`,
      answers: {
        same: "Denselben Moment",
        different: "Zwei verschiedene Momente",
        open: "Diese Worte lassen es offen",
      },
      where: (thing, event) => `${thing}: Wohin stellt dieser Satz das, von hier aus gesehen: ${event}?`,
      relations: { before: "Davor", during: "Währenddessen oder zur gleichen Zeit", after: "Danach" },
      puts: {
        before: (letter, event) => `${letter} stellt es davor: ${event}.`,
        during: (letter, event) => `${letter} stellt es in dieselbe Zeit: ${event}.`,
        after: (letter, event) => `${letter} stellt es danach: ${event}.`,
      },
    },
    sure: {
      question: (thing) => `${thing}: Was sagen die markierten Wörter?`,
      says: (rung, meaning) => `Wir lesen sie als „${rung}“. ${meaning}`,
    },
  },
};

type PrintedDay = Parameters<typeof timingStrings.day.finding>[0][number];

/** "vier Berichte nennen Mittwoch, einer davon mit dem Datum". */
function dayPart(day: PrintedDay, isFirst: boolean, isOnly: boolean): string {
  const { weekday, date, withWeekday, withDate, withBoth, otherwise } = day;
  const n = withWeekday + withDate - withBoth;
  const some = (those: number): string => (those === 1 ? "einer" : numberWord(those));
  const subject = (those: number): string =>
    !isFirst
      ? some(those)
      : isOnly && those > 1 && (n === 0 || otherwise === 0)
        ? `${allOf(those)} Berichte, in denen wir einen Tag fanden,`
        : reports(those);
  const what =
    withWeekday === 0
      ? theDay(date)
      : withDate === 0
        ? weekday
        : withBoth === n
          ? `${weekday}, ${theDay(date)}`
          : withWeekday === n
            ? `${weekday}, ${some(withBoth)} davon mit dem Datum`
            : `${weekday} oder das Datum, ${theDay(date)}`;
  const means = (those: number): string => verb(those, "meint", "meinen");
  if (n === 0) return `${subject(otherwise)} ${means(otherwise)} mit anderen Worten ${weekday}, ${theDay(date)}`;
  const main = `${subject(n)} ${verb(n, "nennt", "nennen")} ${what}`;
  return otherwise === 0
    ? main
    : `${main}, und ${some(otherwise)} ${means(otherwise)} mit anderen Worten denselben Tag`;
}

const inReports = (n: number): string => (n === 1 ? "einem Bericht" : `${numberWord(n)} Berichten`);

/** Sentences about values on one line: "Fünf Berichte geben Zeitspannen an, die alle stimmen können." */
function told(one: string, many: string, same: string): Translation<typeof timingStrings.length.told> {
  const give = (n: number, what: string, isAll = true): string =>
    isAll
      ? `${capital(reports(n))} ${verb(n, "gibt", "geben")} ${what} an`
      : `${capital(what)} fanden wir in ${n === 1 ? "einem Bericht" : `${numberWord(n)} Berichten`}`;
  return {
    one: (value, isAll) => `${give(1, one, isAll)}: ${value}.`,
    oneOpen: (isAll) => `${give(1, one, isAll)}, in Worten, die sich auf mehrere Arten lesen lassen.`,
    several: (n, isAll) => `${give(n, many, isAll)}. Sie können zu verschiedenen Dingen gehören.`,
    same: (n, value) => `${give(n, same)}: ${value}.`,
    fit: (n) => `${give(n, many)}, die alle stimmen können.`,
    rounding: (n, length) => `Sie liegen ${n > 2 ? "bis zu " : ""}${length} auseinander; das kann vom Runden kommen.`,
    differ: (n, sides, isAll) =>
      `${give(n, one, isAll)}. Wenn alle dasselbe meinen, können nicht alle stimmen: ${sides
        .map(({ letters, values }) =>
          values.length > 1
            ? `${joined(letters)} passen zusammen`
            : `${joined(letters)} ${verb(letters.length, "gibt", "geben")} ${joined(values)} an`,
        )
        .join("; ")}.`,
    open: (n, isAll) => `${give(n, one, isAll)}. Ob alle Berichte übereinstimmen, bleibt offen.`,
  };
}

/** "D weicht um 20 Minuten von E und F ab": where one side of a gap is several reports. */
function differ(first: readonly string[], second: readonly string[], length: string): string {
  return `${joined(first)} ${verb(first.length, "weicht", "weichen")} um ${length} von ${joined(second)} ab`;
}

const ORDINALS = ["ersten", "zweiten", "dritten", "vierten", "fünften", "sechsten"];
