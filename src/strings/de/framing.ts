import { numberInWords } from "../dates.js";
import type { Item } from "../../coding/types.js";
import { type framingStrings, MOST_NAMED, wordsSought } from "../framing.js";
import type { Translation } from "../language.js";
import { otherReports } from "./asks.js";
import { allOf, allOfDative, capital, count, joined, numberWord, plural } from "./words.js";

/** "in allen fünf", "in beiden", "im Bericht". */
const inAll = (reports: number): string => (reports === 1 ? "im Bericht" : `in ${allOfDative(reports)}`);
/** "keines", "eines", "zwei" of several topics. */
const some = (n: number): string => (n === 0 ? "keines" : n === 1 ? "eines" : numberWord(n));
/** "zu keinem", "zu zwei". */
const ofThem = (n: number): string => (n === 0 ? "keinem" : n === 1 ? "einem" : numberWord(n));
const words = (n: number): string => count(n, "ein Wort", "Wörter");
const wordsDative = (n: number): string => count(n, "einem Wort", "Wörtern");
const reportsDative = (n: number): string => count(n, "einem Bericht", "Berichten");
const headlines = (n: number): string => count(n, "eine Überschrift", "Überschriften");
const quoted = (word: string): string => `“${word}”`;
const percent = (share: number): string => `${Math.round(100 * share)}\u00a0%`;

/** "Gesucht haben wir eine Zahl vor “ships”, in einem Satz mit “sanctions”." */
function searched({ rule, where }: Item): string {
  const any = (terms: readonly string[]): string => {
    const more = terms.length - MOST_NAMED;
    const named = terms.slice(0, MOST_NAMED).map(quoted);
    return joined(more > 1 ? [...named, `${numberWord(more)} weitere Wörter dieser Art`] : terms.map(quoted), "oder");
  };
  const what =
    rule.by === "label"
      ? `eine Beschreibung neben ${any(rule.names)}`
      : rule.by === "spelling"
        ? `${rule.names.some((name) => name.includes(" ")) ? "" : "einen Vornamen vor "}${any(rule.names)}`
        : rule.by === "number"
          ? `eine Zahl vor ${any(rule.of)}`
          : rule.by === "money"
            ? "einen Geldbetrag"
            : any(wordsSought(rule));
  const ways = [
    where.near.length > 0 && `in einem Satz mit ${any(where.near)}`,
    where.beside.length > 0 && `in einem Teilsatz mit ${any(where.beside)}`,
    where.not.length > 0 && `in einem Teilsatz ohne ${any(where.not)}`,
  ].filter((way) => way !== false);
  return `Gesucht haben wir ${[what, ...ways].join(", ")}.`;
}

/** Words of the lesson on framing, in German. */
const forms = (told: readonly (readonly [printed: string, letters: readonly string[]])[]): string =>
  told.map(([printed, letters]) => `„${printed}“ in ${joined(letters)}`).join("; ");

export const framing: Translation<typeof framingStrings> = {
  names: (parts) => joined(parts),
  report: (letter, label) => (letter === "" ? label : `${letter}, ${label}`),
  place: { headline: "Überschrift", dek: "Unterzeile", paragraph: (n) => `Absatz ${n}` },
  close: "Schließen",
  openReport: "öffnet den Bericht an dieser Stelle.",
  notShown: "Dieser Bericht darf nur in Auszügen gezeigt werden, und diese Worte sind nicht dabei.",
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
    none: (letters) => `In ${joined(letters)} wurde keine Überschrift gefunden.`,
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
      if (parts.every(({ headlines: n }) => n === 0))
        return `In ${of === 1 ? "der Überschrift" : `keiner der ${headlines(of)}`} steht ${of === 1 ? "kein" : "ein"} Wort von den Listen im Codebuch.`;
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
      "Das Codebuch ist eine Liste von Wörtern. Markiert: Wörter, die darauf stehen. Unter " +
      "jeder Überschrift: auf welcher Liste sie stehen, und deine Wahl. Wähle Wörter, um zu sehen, wo sie stehen.",
    captionProposed: " Niemand hat diese Listen für diese Berichte gewählt: Sie sind ein Anfang.",
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
      "Eine Liste findet nur ihre eigenen Wörter: Eine Überschrift kann dasselbe mit anderen sagen, und wer sie liest, hört " +
      "vielleicht etwas anderes heraus.",
  },

  missing: {
    name: "Was fehlt?",
    title: "Was fehlt?",
    finding: ({ topics, reports: { length }, inEvery, inOne }) => {
      const every = inEvery.length;
      const was = (n: number): string => (n > 1 ? "wurden" : "wurde");
      if (length === 1) return `Von ${topicsDative(topics)} ${was(every)} ${some(every)} im Bericht gefunden.`;
      if (every === topics)
        return `${topics === 1 ? "Das Thema wurde" : `${capital(allOf(topics))} Themen wurden`} ${inAll(length)} Berichten gefunden.`;
      return (
        `Wir haben nach Wörtern zu ${topicsDative(topics)} gesucht: Zu ${ofThem(every)} stehen sie ${inAll(length)} Berichten` +
        `${inOne.length > 0 ? `, zu ${ofThem(inOne.length)} in nur einem` : ""}.`
      );
    },
    caption:
      "Jede Linie ist ein ganzer Bericht, vom ersten bis zum letzten Wort. Ein Block ist ein Satz mit einem Wort zum Thema: " +
      "Je weiter links, desto näher am Anfang; je breiter, desto mehr Wörter. Wähle einen Block oder eine Lücke.",
    captionKeys: " Mit den Pfeiltasten kommst du von Feld zu Feld.",
    captionHeadline:
      " Ein Block vor der Linie steht nicht im Text selbst: in der Überschrift, der Unterzeile oder einer Zeile daneben.",
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
    nameNotFound: "Name nicht gefunden",
    notFoundShort: "fehlt",
    cell: (topic, letter, where) => `${topic}, ${letter}: ${where}`,
    where: (paragraph, position, part) =>
      paragraph === null ? part : `Absatz ${paragraph}, nach ${percent(position)}`,
    more: (sentences) => (sentences === 0 ? "" : `, und ${count(sentences, "ein weiterer Satz", "weitere Sätze")}`),
    down: (position) => `nach ${percent(position)} des Textes`,
    cellInTable: (paragraph, position, share, part) =>
      paragraph === null ? part : `¶${paragraph}, nach ${percent(position)}, ${percent(share)} der Wörter`,
    searched: (letters, terms) =>
      `Wir haben ${joined(letters)} nach ${joined(terms.map(quoted), "oder")} durchsucht und nichts davon gefunden.`,
    notCounted: (phrases) => (phrases.length === 0 ? "" : ` Nicht mitgezählt: ${joined(phrases.map(quoted))}.`),
    gapFact:
      "Dass die Wörter nicht gefunden wurden, ist eine Tatsache. Andere Wörter können dasselbe sagen; und warum etwas fehlt, steht nicht " +
      "im Text.",
    nameGapFact:
      "Dass der Name nicht gefunden wurde, ist eine Tatsache. Der Bericht kann ohne ihn von demselben erzählen; und warum etwas fehlt, " +
      "steht nicht im Text.",
    others: (letters, terms) =>
      letters.length === 0
        ? `Kein Bericht hat ${terms === 1 ? "es" : "eines davon"}.`
        : `${terms === 1 ? "Es steht" : "Eines oder mehrere davon stehen"} in ${joined(letters)}.`,
    notFoundHead: "nicht gefunden",
    download: "Diese Tabelle speichern (CSV)",
    file: (dataset) => `${dataset}-themen.csv`,
    known: {
      shared: ({ reports: { length }, inEvery }, shared) => {
        const n = inEvery.length;
        const names = shared.map(({ label, terms }) => `„${label}“ (${joined(terms.map(quoted), "oder")})`);
        const which = names.length === 0 ? "" : `: ${joined(names)}`;
        return `An ${n > 1 ? "ihren" : "seinen"} Wörtern ${n > 1 ? "wurden" : "wurde"} ${count(n, "ein Thema", "Themen")} ${inAll(length)}${length === 1 ? "" : " Berichten"} gefunden${which}.`;
      },
      why: "Nicht gefunden heißt nicht verschwiegen: Andere Wörter können es sagen. Warum etwas fehlt, steht nicht im Text.",
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
      "": "andere Quelle",
    },
    noSide: "keine Seite angegeben",
    nobody: "niemand gefunden, der spricht",
    caption:
      "Wörter in Anführungszeichen im Text jedes Berichts, wenn er sagt, von wem sie sind. Überschriften zählen nicht mit, " +
      "Namen und Titel in Anführungszeichen auch nicht. Wähle eine Stimme, um ihre Zitate zu lesen.",
    captionDocument:
      " Wörter aus einem Dokument stehen hinter einem Pluszeichen: Sie sind geschrieben, niemand sagt sie laut.",
    total: (speech, document) => (document > 0 ? `${speech} + ${document}` : String(speech)),
    axis: (n) => `${n} ${plural(n, "Wort", "Wörter")}`,
    label: (name, n) => `${name} ${n}`,
    bar: (letter, name, kind, n) => `${letter}: ${name} ${n} ${plural(n, "Wort", "Wörter")}, ${kind}. Zitate zeigen`,
    nobodyBar: (letter, n) =>
      `${letter} ${n} ${plural(n, "Wort", "Wörter")}, niemand gefunden, der spricht. Zitate zeigen`,
    none: "keine Wörter in Anführungszeichen",
    finding: ({ more, even, neither, reports, least, most, speakers }, documents) => {
      const written =
        documents.length === 0
          ? ""
          : ` Dokumente zählen getrennt: ${joined(documents.map(([letter, n]) => `${words(n)} in ${letter}`))}.`;
      if (more === null) {
        const voices = count(speakers, "einer Stimme", "Stimmen");
        if (reports.length === 1) return `Der Bericht zitiert ${words(most)} von ${voices}.${written}`;
        const each =
          least === most
            ? `Jeder Bericht zitiert ${words(most)}, zu denen wir gefunden haben, wer spricht`
            : `Die Berichte zitieren ${least} bis ${most} Wörter, zu denen wir gefunden haben, wer spricht`;
        return `${each}, insgesamt von ${voices}.${written}`;
      }
      const parts = more
        .filter((side) => side.reports.length > 0)
        .map(
          ({ side, reports: { length } }) =>
            `${side} in ${length > 1 && length === reports.length ? `${allOfDative(length)} Berichten` : reportsDative(length)}`,
        );
      const quote = (n: number): string =>
        `${capital(count(n, "ein Bericht", "Berichte"))} ${plural(n, "zitiert", "zitieren")}`;
      const equal = even.length === 0 ? "" : ` ${quote(even.length)} von beiden Seiten gleich viel.`;
      const silent = neither.length === 0 ? "" : ` ${quote(neither.length)} keine der beiden Seiten.`;
      const led = parts.length === 0 ? "" : `Mehr zitierte Wörter hat ${joined(parts)}.`;
      return `${led}${equal}${silent}${written}`.trim();
    },
    notCounted: "Auch in Anführungszeichen, aber in keinem Balken, weil niemand gefunden wurde, der spricht:",
    list: (n) => (n === 1 ? "Das eine Zitat zeigen" : `Alle ${n} Zitate zeigen`),
    quotations: (n) => count(n, "ein Zitat", "Zitate"),
    known: {
      most: (names, { leading, reports: { length } }) => {
        const [first] = leading;
        const n = wordsDative(first?.words ?? 0);
        if (leading.length > 1) return `Am meisten zitiert werden ${joined(names)}, mit je ${n}.`;
        const where = length === 1 ? "" : ` in ${first?.reports ?? 0} von ${length} Berichten`;
        return `Am meisten zitiert wird ${joined(names)}, mit ${n}${where}.`;
      },
      why: "Die Zahlen zeigen, wer zitiert wird, nicht, warum; was ohne Anführungszeichen erzählt wird, zählt nicht mit.",
    },
  },

  words: {
    name: "Welche Wörter?",
    title: "Welche Wörter?",
    finding: ({ facts, different, same, numbers, differ, agree }, reports) => {
      const all = count(facts + numbers, "eine Tatsache", "Tatsachen");
      if (reports === 1) return `Ein Bericht und was er für ${all} hat.`;
      const which = (n: number): string =>
        n < facts
          ? `${n === 1 ? "eine" : numberWord(n)} von ${numberWord(facts)} Tatsachen`
          : facts === 1
            ? "diese Tatsache"
            : `jede der ${numberWord(facts)} Tatsachen`;
      const words =
        different > 0
          ? `Für ${which(different)} haben die Berichte verschiedene Wörter.`
          : same > 0
            ? `Für ${which(same)} haben die Berichte dieselben Wörter.`
            : "";
      const on = (n: number): string => (n === 1 ? "einer" : numberWord(n));
      const rest = numbers - differ - agree;
      const parts = [
        differ > 0 && `können bei ${on(differ)} zwei Berichte nicht beide recht haben, wenn sie dasselbe zählen`,
        agree > 0 && `passen bei ${on(agree)} alle Berichte zusammen, in denen wir eine fanden`,
        rest > 0 && `${rest === 1 ? "bleibt" : "bleiben"} ${on(rest)} offen`,
      ].filter((part) => part !== false);
      const figures = differ + agree === 0 ? "" : `Von ${count(numbers, "einer Zahl", "Zahlen")} ${joined(parts)}.`;
      return [words, figures].filter(Boolean).join(" ") || `Was die Berichte für ${all} haben.`;
    },
    caption: "Jeder Ausdruck ist genau übernommen. Wähle einen, um den Satz darum zu sehen.",
    inReports: (value, letters) => `${value} in ${joined(letters)}`,
    sentence: (parts) => `${parts.join("; ")}.`,
    missed: (letters) => `Auch ${joined(letters)} kann eine haben, bei anderen Wörtern.`,
    relation: (relation) =>
      relation === "differ"
        ? "Wenn dasselbe gemeint ist, können zwei davon nicht beide stimmen."
        : relation === "fit"
          ? "Das alles kann stimmen: Manches ist weniger genau."
          : relation === "listed"
            ? "Vielleicht zählt das Verschiedenes, darum wird es nicht verglichen."
            : "",
    silent: (letters) =>
      `${joined(letters)}: schweigt dazu. Jemand hat den Bericht gelesen und keine Antwort auf die Frage gefunden.`,
    silentHead: "schweigt",
    notFound: (letters, item) => `${joined(letters)}: nicht gefunden. ${searched(item)} Andere Wörter können es sagen.`,
    phrase: (report, value, where) => [`${report}, ${value}: `, `, ${where}. Satz zeigen`],
    known: {
      fact: (label, sentence) => `${label}: ${sentence}`,
      why: "Lies im Satz nach, was ein Wort hinzufügt; warum es gewählt wurde, steht nicht im Text.",
    },
  },

  side: {
    name: "Nebeneinander",
    title: "Sätze nebeneinander",
    finding: (groups) =>
      groups === 1
        ? "An einer Stelle haben Sätze verschiedener Berichte Wörter gemeinsam."
        : `An ${numberWord(groups)} Stellen haben Sätze verschiedener Berichte Wörter gemeinsam.`,
    caption:
      "Markiert: Wörter, die Sätze einer Gruppe gemeinsam haben; Formen eines Wortes und Wörter mit einer Bedeutung zählen als eines. Gefunden hat sie eine Suche. Ob sie von einer Sache erzählen und was der eine sagt und ein anderer nicht, beurteilst du.",
    task: "Lies jede Gruppe. Wie stehen ihre Sätze zueinander? Es gibt keine Lösung: Man kann verschiedener Meinung sein. Sag, welche Wörter entscheiden, und vergleiche mit anderen.",
    heading: (number, shared) =>
      shared.length === 0 ? `Gruppe ${number}` : `Gruppe ${number}: ${shared.map((word) => `„${word}“`).join(", ")}`,
    question: (number) => `Gruppe ${number}: Wie stehen diese Sätze zueinander?`,
    contrast: {
      verb: (told) => `Wie sicher: ${forms(told)}.`,
      number: (told) => `Welche Zahl: ${forms(told)}.`,
      source: (told) =>
        `Wer es sagt: ${told.map(([printed, letters]) => (printed === "" ? `in diesem Satz von ${joined(letters)} keine Quelle` : `„${printed}“ in ${joined(letters)}`)).join("; ")}.`,
    },
    pronoun: ({ printed, name }) => `„${printed}“: ${name}`,
    answers: ["Sie sagen dasselbe", "Einer sagt mehr", "Nicht beide können stimmen", "Sie erzählen von Verschiedenem"],
    more: (n) => (n === 1 ? "Noch eine Gruppe" : `Noch ${numberWord(n)} Gruppen`),
    columns: { shared: "Gemeinsame Wörter", sentence: "Satz" },
    known:
      "Sätze mit gemeinsamen Wörtern erzählen oft von einer Sache, aber nicht immer. Rundung, Übersetzung oder Wortwahl können einen Unterschied erklären. Was nur einer sagt, kann wichtig sein.",
  },
  asks: {
    missing: {
      fewest: (reports) =>
        `Wir haben ${allOf(reports)} Berichte nach Wörtern zu diesen Themen durchsucht. Welches Thema haben wir in den wenigsten gefunden?`,
      says: (all, reports) =>
        `${all.map(([topic, n], i) => `„${topic}“ in ${n === reports ? "allen" : n === 1 ? "einem" : numberWord(n)}${i === 0 ? ` von ${numberWord(reports)} Berichten` : ""}`).join("; ")}.`,
    },
    speakers: {
      question: "Zähle die Wörter in Anführungszeichen in allen Berichten zusammen. Wer hat die meisten?",
      says: (all) => `${all.map(([speaker, n]) => `${speaker}: ${count(n, "ein Wort", "Wörter")}`).join("; ")}.`,
      report: "Welcher Bericht hat die meisten Wörter in Anführungszeichen?",
    },
    words: {
      question: (thing, letter, n) =>
        `${thing}: Bericht ${letter} hat die markierten Worte. ${otherReports(n, ["hat", "haben"])} auch Worte dafür. ${n === 1 ? "Sind es dieselben?" : "Wie viele davon haben dieselben?"}`,
    },
    side: {
      question: "Wie stehen diese zwei Sätze zueinander?",
      says: (shared) =>
        shared.length === 0
          ? "Eine Suche hat sie nebeneinandergestellt. Was daraus folgt, können nur Leserinnen und Leser sagen."
          : `In beiden steht ${joined(shared.map((word) => `“${word}”`))}. Was daraus folgt, können nur Leserinnen und Leser sagen: Nenne die Wörter, die für dich entscheiden.`,
    },
  },
};

function headlinesDative(n: number): string {
  return count(n, "einer Überschrift", "Überschriften");
}

function topicsDative(n: number): string {
  return count(n, "einem Thema", "Themen");
}
