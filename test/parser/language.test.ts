import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { datasetNames } from "../../loaders/readDataset.js";
import { isReadable, languageOf } from "../../src/parser/language.js";

const TEXTS: Record<string, string> = {
  de: "Der Stadtrat hat am Montag beschlossen, das alte Schwimmbad zu schließen. Die Bürgermeisterin sagte, dass die Kosten nicht mehr zu tragen sind und eine neue Halle mit Hilfe des Landes gebaut werden soll.",
  fr: "Le conseil municipal a décidé lundi de fermer la piscine. La maire a dit que les coûts ne sont plus supportables et qu'une nouvelle salle sera construite avec l'aide de la région dans les deux ans.",
  es: "El ayuntamiento decidió el lunes cerrar la piscina. La alcaldesa dijo que los costes no se pueden pagar y que una nueva sala será construida con la ayuda de la región en los próximos dos años, según el plan.",
  it: "Il consiglio comunale ha deciso lunedì di chiudere la piscina. La sindaca ha detto che i costi non sono più sostenibili e che una nuova sala sarà costruita con l'aiuto della regione nei prossimi anni.",
  pt: "A câmara decidiu na segunda-feira fechar a piscina. A presidente disse que os custos não são suportáveis e que uma nova sala será construída com a ajuda da região nos próximos anos, como foi dito em maio.",
  nl: "De gemeenteraad heeft maandag besloten het oude zwembad te sluiten. De burgemeester zei dat de kosten niet meer op te brengen zijn en dat er een nieuwe hal met hulp van de provincie wordt gebouwd.",
  sv: "Kommunen beslutade på måndagen att stänga simhallen. Borgmästaren sade att kostnaderna inte längre är möjliga att bära och att en ny hall ska byggas med hjälp av regionen under de kommande åren.",
  "und-Cyrl":
    "Городской совет решил в понедельник закрыть старый бассейн. Мэр сказала, что расходы больше нельзя нести и что новый зал будет построен с помощью области.",
  "und-Arab": "قرر مجلس المدينة يوم الاثنين إغلاق المسبح القديم وقالت رئيسة البلدية إن التكاليف لم تعد محتملة",
  "und-Hans": "市议会星期一决定关闭旧游泳池市长说费用已经无法承担新的场馆将在该地区的帮助下建成大家都同意",
  "und-Jpan": "市議会は月曜日に古いプールを閉鎖することを決めました市長は費用がもう負担できないと述べました",
  "und-Grek": "Το δημοτικό συμβούλιο αποφάσισε τη Δευτέρα να κλείσει την παλιά πισίνα είπε η δήμαρχος της πόλης",
};

describe("a language", () => {
  it.each(Object.entries(TEXTS))("is recognised: %s", (tag, text) => {
    expect(languageOf(text)).toBe(tag);
    expect(isReadable(languageOf(text))).toBe(false);
  });

  it("of Norwegian and Danish, which share most words, is not taken for English", () => {
    const text =
      "Kommunestyret vedtok mandag å stenge svømmehallen. Ordføreren sa at kostnadene ikke lenger er til å bære, og at en ny hall skal bygges med hjelp fra fylket etter to år.";
    expect(isReadable(languageOf(text))).toBe(false);
  });

  it("of every report in data/ is English", () => {
    for (const dataset of datasetNames())
      for (const file of readdirSync(`data/${dataset}/reports`))
        expect(languageOf(readFileSync(`data/${dataset}/reports/${file}`, "utf8")), file).toBe("en");
  });

  it("is left open where a text is too short to say, or is no prose", () => {
    for (const text of ["", "Ja", "Berlin, München, Köln", "1 2 3 4 5 6", "Rat schließt Schwimmbad"])
      expect(isReadable(languageOf(text)), text).toBe(true);
  });

  it("of an English report that quotes another language is English", () => {
    const quoting = `${"The council said on Monday that it would close the pool, and that the cost was too high for the town. ".repeat(3)}“Das ist für die Stadt nicht mehr zu tragen”, it had said, which means that the town can’t pay.`;
    expect(languageOf(quoting)).toBe("en");
  });

  it("is some tag for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
        expect(languageOf(text)).toMatch(/^(?:und(?:-[A-Z][a-z]{3})?|[a-z]{2})$/);
      }),
    );
  });
});
