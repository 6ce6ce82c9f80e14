import { numberInWords } from "../dates.js";
import type { framingStrings } from "../framing.js";
import type { Translation } from "../language.js";
import { allOf, allOfDative, capital, count, joined, numberWord, plural } from "./words.js";

/** "in allen fünf", "in beiden", "im Bericht". */
const inAll = (reports: number): string => (reports === 1 ? "im Bericht" : `in ${allOfDative(reports)}`);
/** "keines", "eines", "zwei" of several topics. */
const some = (n: number): string => (n === 0 ? "keines" : n === 1 ? "eines" : numberWord(n));
const words = (n: number): string => count(n, "ein Wort", "Wörter");
const wordsDative = (n: number): string => count(n, "einem Wort", "Wörtern");
const reportsDative = (n: number): string => count(n, "einem Bericht", "Berichten");
const headlines = (n: number): string => count(n, "eine Überschrift", "Überschriften");
const quoted = (word: string): string => `“${word}”`;
const percent = (share: number): string => `${Math.round(100 * share)}\u00a0%`;

/** Words of the lesson on framing, in German. */
export const framing: Translation<typeof framingStrings> = {
  names: (parts) => joined(parts),
  report: (letter, label) => (letter === "" ? label : `${letter}, ${label}`),
  place: { headline: "Überschrift", dek: "Unterzeile", paragraph: (n) => `Absatz ${n}` },
  close: "Schließen",
  openReport: "öffnet den Bericht an dieser Stelle.",
  notShown: "Dieser Bericht darf nur in Auszügen gezeigt werden, und diese Worte sind nicht dabei.",
  markBegins: "Markierung beginnt",
  markEnds: "Markierung endet",
  columns: {
    report: "Bericht",
    headline: "Überschrift",
    topic: "Thema",
    side: "Seite",
    speaker: "Wer spricht",
    kind: "Art der Quelle",
    words: "Wörter",
    about: "Worum es geht",
    word: "Wort",
    printed: "Was dort steht",
    place: "Stelle",
  },

  headlines: {
    name: (n) => capital(headlines(n)),
    title: (n) => capital(headlines(n)),
    lengths: (shortest, longest, n) =>
      n === 1
        ? `Die Überschrift hat ${words(longest)}.`
        : shortest === longest
          ? `Jede Überschrift hat ${words(shortest)}.`
          : `Die kürzeste Überschrift hat ${words(shortest)}, die längste ${words(longest)}.`,
    lengthsCaption: "Die Überschriften, wie sie gedruckt sind, ohne die Berichte darunter.",
    none: (letters) => `${joined(letters)} ${plural(letters.length, "hat", "haben")} im Text keine Überschrift.`,
    heading: "Jetzt du: Sortiere sie",
    task: (frames) =>
      `Welche dieser ${numberWord(frames)} Antworten passt zu welcher Überschrift am besten? Es gibt keine richtige Lösung: ` +
      "Man kann verschiedener Meinung sein. Vergleiche deine Wahl mit jemandem.",
    question: (letter) => `Was rückt Überschrift ${letter} nach vorn?`,
    nothing: "Nichts davon",
    left: (n) => `Noch ${headlines(n)}.`,
    reveal: "Wörter aus dem Codebuch zeigen",
    reset: "Neu sortieren",
    finding: (parts, of) => {
      if (of === 1) {
        const there = parts.filter((part) => part.headlines > 0).map(({ label }) => `„${label}“`);
        const lists = count(there.length, "einer Liste", "Listen");
        return `In der Überschrift stehen Wörter von ${lists}${there.length === 0 ? "" : `: ${joined(there)}`}.`;
      }
      const each = parts.map(({ label, headlines: n }, i) => {
        const where = n === 0 ? "keiner" : n === 1 ? "einer" : numberWord(n);
        return i === 0 ? `„${label}“ stehen in ${where} von ${headlinesDative(of)}` : `von „${label}“ in ${where}`;
      });
      return `Wörter von der Liste ${joined(each)}.`;
    },
    caption:
      "Das Codebuch ist eine Liste von Wörtern, die vorher festgelegt wurde. Markiert: Wörter, die darauf stehen. Unter " +
      "jeder Überschrift: auf welcher Liste sie stehen, und deine Wahl. Wähle Wörter, um zu sehen, wo sie stehen.",
    you: (label, isSame) =>
      isSame ? `Du: ${label}, wie auf den Listen im Codebuch` : `Du: ${label}. Andere sehen es vielleicht anders.`,
    noWords: "kein Wort von den Listen im Codebuch",
    terms: (label, terms) => `${label}: ${terms.map(quoted).join(", ")}`,
    lists: "Die Listen im Codebuch",
    mark: (letter, frame, text) => `${letter}, ${frame}: ${text}. Stelle zeigen`,
    yours: "Deine Wahl",
    noVerdict: (n) =>
      `${n === 1 ? "Eine Überschrift sagt" : `${capital(numberWord(n))} Überschriften sagen`} noch nicht, ob ein Medium ` +
      "Partei ergreift. Dafür bräuchtest du viele Überschriften von vielen Tagen.",
    known:
      "Eine Wortliste zeigt, was eine Überschrift betont. Warum, zeigt sie nicht, und wer sie liest, hört vielleicht etwas " +
      "anderes heraus.",
  },

  missing: {
    name: "Was fehlt?",
    title: "Was fehlt?",
    finding: (topics, reports, inEvery, inOne) => {
      if (reports === 1)
        return `Von ${topicsDative(topics)}, nach denen gesucht wurde, ${plural(Math.max(1, inEvery), "steht", "stehen")} ${some(inEvery)} im Bericht.`;
      if (inEvery === topics)
        return `${topics === 1 ? "Das Thema steht" : `${capital(allOf(topics))} Themen stehen`} ${inAll(reports)} Berichten.`;
      if (topics === 1) return `Das Thema steht nicht ${inAll(reports)} Berichten.`;
      return (
        `Von ${topicsDative(topics)} ${inEvery > 1 ? "stehen" : "steht"} ${some(inEvery)} ${inAll(reports)} Berichten und ` +
        `${some(inOne)} in nur einem.`
      );
    },
    caption:
      "Jede Linie ist ein ganzer Bericht, vom ersten bis zum letzten Wort. Ein Block ist ein Satz, der das Thema berührt: " +
      "Je weiter links, desto näher am Anfang; je breiter, desto mehr Wörter. Wähle einen Block oder eine Lücke. Mit den " +
      "Pfeiltasten kommst du von Feld zu Feld.",
    captionHeadline: " Ein Block vor der Linie steht in der Überschrift oder der Unterzeile.",
    order: "Sortieren nach",
    orders: { reports: "Zahl der Berichte", position: "Platz im Bericht", words: "Zahl der Wörter" },
    orderNotes: {
      reports: "Oben stehen die Themen, die in den meisten Berichten vorkommen.",
      position: "Oben stehen die Themen, die in einem Bericht am weitesten vorn kommen.",
      words: "Oben stehen die Themen, die in allen Berichten zusammen die meisten Wörter bekommen.",
    },
    group: (found, reports) => {
      if (found === 0) return reports === 1 ? "nicht im Bericht" : "in keinem";
      if (found === reports) return inAll(reports);
      return found === 1 ? "nur in einem Bericht" : `in ${numberWord(found)}`;
    },
    flat: { position: "am weitesten vorn zuerst", words: "meiste Wörter zuerst" },
    sizes: (paragraphs, n) => `${paragraphs} ¶, ${numberInWords(n)} ${plural(n, "Wort", "Wörter")}`,
    top: "Anfang",
    end: "Ende",
    switcher: "Bericht zeigen",
    notFound: "gesucht, nicht gefunden",
    notFoundShort: "fehlt",
    cell: (topic, letter, where) => `${topic}, ${letter}: ${where}`,
    where: (paragraph, position, part) =>
      paragraph === null
        ? part === "headline"
          ? "Überschrift"
          : "Unterzeile"
        : `Absatz ${paragraph}, nach ${percent(position)}`,
    more: (sentences) => (sentences === 0 ? "" : `, und ${count(sentences, "ein weiterer Satz", "weitere Sätze")}`),
    down: (position) => `nach ${percent(position)} des Textes`,
    cellInTable: (paragraph, position, share) =>
      paragraph === null ? "Überschrift" : `¶${paragraph}, nach ${percent(position)}, ${percent(share)} der Wörter`,
    searched: (letters, terms) =>
      `Wir haben ${joined(letters)} nach ${joined(terms.map(quoted))} durchsucht und nichts gefunden.`,
    gapFact: "Die Lücke ist eine Tatsache. Ihr Grund steht nicht im Text.",
    others: (letters) =>
      letters.length === 0 ? "Das Thema steht in keinem Bericht." : `Das Thema steht in ${joined(letters)}.`,
    notFoundHead: "nicht gefunden",
    download: "Diese Tabelle speichern (CSV)",
    file: (dataset) => `${dataset}-themen.csv`,
    span: (topic, high, from, low, to) =>
      `Das Thema „${topic}“ beginnt in ${high} nach ${percent(from)} des Textes, in ${low} nach ${percent(to)}. Beide ` +
      `Berichte haben es. Wer von beiden nur die Hälfte liest, trifft es in ${high} an, in ${low} nicht.`,
    known: {
      one: (found, topics) =>
        `Von ${topicsDative(topics)} ${plural(Math.max(1, found), "steht", "stehen")} ${some(found)} in diesem einen Bericht.`,
      shared: (inEvery, reports, lacking) =>
        `${capital(count(inEvery, "ein Thema", "Themen"))} ${inEvery > 1 ? "stehen" : "steht"} ${inAll(reports)} Berichten; ` +
        (lacking === reports ? "jedem Bericht" : reportsDative(lacking)) +
        " fehlt ein Thema, das ein anderer hat.",
      why: "Was fehlt, steht in der Tabelle. Warum es fehlt, steht nicht im Text.",
    },
  },

  speakers: {
    name: "Wer kommt zu Wort?",
    title: "Wer kommt zu Wort?",
    types: {
      "named-official": "Amtsperson mit Namen",
      "unnamed-official": "Amtsperson ohne Namen",
      "named-person": "Person mit Namen",
      "unnamed-person": "Person ohne Namen",
      institution: "Institution",
      agency: "Nachrichtenagentur",
      document: "Dokument",
      outlet: "Medium",
      "": "jemand anderes",
    },
    noSide: "keine Seite angegeben",
    nobody: "nicht gesagt, von wem",
    caption:
      "Wörter in Anführungszeichen im Text jedes Berichts. Überschriften, Titel und einzelne Begriffe in " +
      "Anführungszeichen zählen nicht mit. Wähle eine Stimme, um ihre Zitate zu lesen.",
    captionDocument: " Ein Dokument steht hinter einem Pluszeichen: Es ist geschrieben, niemand sagt es laut.",
    total: (speech, document) => (document > 0 ? `${speech} + ${document}` : String(speech)),
    axis: (n) => `${n} ${plural(n, "Wort", "Wörter")}`,
    label: (name, n) => `${name} ${n}`,
    bar: (letter, name, kind, n) => `${letter}: ${name} ${n} ${plural(n, "Wort", "Wörter")}, ${kind}. Zitate zeigen`,
    nobodyBar: (letter, n) => `${letter} ${n} ${plural(n, "Wort", "Wörter")}, nicht gesagt, von wem. Zitate zeigen`,
    none: "zitiert niemanden",
    finding: {
      sides: (more, even, neither, reports) => {
        const leading = more.filter((side) => side.reports > 0);
        const [first] = leading;
        if (first !== undefined && first.reports === reports)
          return reports === 1
            ? `Eine Seite bekommt mehr zitierte Wörter: ${first.side}.`
            : `${capital(inAll(reports))} Berichten bekommt dieselbe Seite mehr zitierte Wörter: ${first.side}.`;
        const parts = leading.map(({ side, reports: n }) => `${side} in ${reportsDative(n)}`);
        const quote = (n: number): string =>
          `${capital(count(n, "ein Bericht", "Berichte"))} ${plural(n, "zitiert", "zitieren")}`;
        const equal = even === 0 ? "" : ` ${quote(even)} von beiden Seiten gleich viel.`;
        const silent = neither === 0 ? "" : ` ${quote(neither)} keine der beiden Seiten.`;
        return parts.length === 0
          ? `${equal}${silent}`.trim()
          : `Mehr zitierte Wörter als die andere Seite bekommt ${joined(parts)}.${equal}${silent}`;
      },
      spread: (least, most, speakers, reports) => {
        const voices = count(speakers, "einer Stimme", "Stimmen");
        return reports === 1
          ? `Der Bericht zitiert ${words(most)} von ${voices}.`
          : least === most
            ? `Jeder Bericht zitiert ${words(most)}, insgesamt von ${voices}.`
            : `Die Berichte zitieren zwischen ${least} und ${most} Wörter, insgesamt von ${voices}.`;
      },
      documents: (letters, n) =>
        ` Bei ${joined(letters)} ${plural(n, "kommt", "kommen")} ${words(n)} aus Dokumenten dazu.`,
    },
    notCounted: (n) =>
      `Nicht in den Balken: ${words(n)} in Anführungszeichen. Von wem ${plural(n, "es ist", "sie sind")}, sagt der Bericht nicht.`,
    list: (n) => (n === 1 ? "Das eine Zitat zeigen" : `Alle ${n} Zitate zeigen`),
    quotations: (n) => count(n, "ein Zitat", "Zitate"),
    known: {
      most: (name, n, reports, of) =>
        of === 1
          ? `Am meisten zitiert wird ${name}, mit ${wordsDative(n)}.`
          : `Am meisten zitiert wird ${name}, mit ${wordsDative(n)} in ${reports} von ${of} Berichten.`,
      tie: (names, n) => `Am meisten zitiert werden ${joined(names)}, mit je ${wordsDative(n)}.`,
      documentsOnly: "Alle zitierten Wörter kommen aus Dokumenten.",
      why: "Die Zahlen zeigen, wer zitiert wird, nicht, warum; was ohne Anführungszeichen erzählt wird, zählt nicht mit.",
    },
  },

  words: {
    name: "Welche Wörter?",
    title: "Welche Wörter?",
    finding: (different, facts, reports) => {
      if (reports === 1) return `Ein Bericht und seine Wörter für ${count(facts, "eine Tatsache", "Tatsachen")}.`;
      if (different === 0)
        return facts === 1
          ? "Die Berichte haben für eine Tatsache dasselbe Wort."
          : `Die Berichte haben für ${numberWord(facts)} Tatsachen dieselben Wörter.`;
      const which =
        different < facts
          ? `${different === 1 ? "eine" : numberWord(different)} von ${numberWord(facts)} Tatsachen`
          : facts === 1
            ? "diese Tatsache"
            : `jede der ${numberWord(facts)} Tatsachen`;
      return `Für ${which} haben die Berichte verschiedene Wörter.`;
    },
    caption: "Jeder Ausdruck ist genau übernommen. Wähle einen, um den Satz darum zu sehen.",
    inReports: (value, letters) => `${value} in ${joined(letters)}`,
    sentence: (parts) => `${parts.join("; ")}.`,
    silent: (letters) => `${joined(letters)}: nicht gefunden`,
    searched: (rule, terms) => {
      const list = joined(terms.map(quoted), "oder");
      if (rule === "label") return `Gesucht haben wir eine Beschreibung neben ${list}.`;
      if (rule === "spelling") return `Gesucht haben wir einen Vornamen vor ${list}.`;
      if (rule === "number") return `Gesucht haben wir eine Zahl vor ${list}.`;
      return `Gesucht haben wir ${list}.`;
    },
    phrase: (report, value, where) => [`${report}, ${value}: `, `, ${where}. Satz zeigen`],
    known: {
      fact: (label, sentence) => `${label}: ${sentence}`,
      why: "Lies im Satz nach, was ein Wort hinzufügt; warum es gewählt wurde, steht nicht im Text.",
    },
  },
};

function headlinesDative(n: number): string {
  return count(n, "einer Überschrift", "Überschriften");
}

function topicsDative(n: number): string {
  return count(n, "einem Thema", "Themen");
}
