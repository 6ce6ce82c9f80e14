import { describe, expect, it } from "vitest";
import { imprintOf } from "../../src/parser/parts/imprint.js";

/** The pieces of a line, each as its kind and its words; roles and notes say nothing of where a text comes from. */
function stated(line: string): string[] | null {
  const pieces = imprintOf(line);
  return (
    pieces
      ?.filter(({ kind }) => kind !== "note" && kind !== "role")
      .map(({ kind, start, end }) => `${kind}: ${line.slice(start, end)}`) ?? null
  );
}

describe("a line that says where a text comes from", () => {
  it.each([
    ["By Jenny Aldous, port reporter", ["author: Jenny Aldous"]],
    ["By Ingrid Hauge, our correspondent in London", ["author: Ingrid Hauge"]],
    ["By our business editor Silke Ahrens", ["author: Silke Ahrens"]],
    ["By Ana Ruiz and Leo Brandt in Lisbon", ["author: Ana Ruiz and Leo Brandt"]],
    [
      "Words by Ana Ruiz | The Elmford Gazette | 6 March 2026",
      ["author: Ana Ruiz", "name: The Elmford Gazette", "date: 6 March 2026"],
    ],
    [
      "From Sundvik Tidende, 15 October. Translated from the Norwegian.",
      ["outlet: Sundvik Tidende", "date: 15 October", "translation: Translated from the Norwegian"],
    ],
    [
      "Lippe-Morgenblatt, Saturday, 7.3.2026 (translated from the German)",
      ["name: Lippe-Morgenblatt", "date: Saturday", "date: 7.3.2026", "translation: translated from the German"],
    ],
    [
      "Issued by the Skarrow Sound Ferries press office. For immediate use.",
      ["outlet: Skarrow Sound Ferries press office"],
    ],
    [
      "Talvene, Tuesday. /VZA/ Special correspondent Ilmars Teteris from Hamnesund. Translated from the Vendavian.",
      [
        "name: Talvene",
        "date: Tuesday",
        "outlet: VZA",
        "author: Ilmars Teteris",
        "translation: Translated from the Vendavian",
      ],
    ],
    ["The Stadheim Courier, Thursday, page 6", ["name: The Stadheim Courier", "date: Thursday"]],
    ["Text: Tideline staff, with agency material", []],
    ["GrazNah editorial team | Saturday, 8.45 pm", ["date: Saturday", "date: 8.45 pm"]],
    ["Words: Ann Holm", ["author: Ann Holm"]],
    ["Staff writer Per Dale in London, 4 May", ["author: Per Dale", "date: 4 May"]],
    ["EXCLUSIVE by Jez Larkin and Mandy Stoke in Tarnbridge", ["author: Jez Larkin and Mandy Stoke"]],
    ["From our correspondent Marijke Hoekstra", ["author: Marijke Hoekstra"]],
    ["FOR IMMEDIATE RELEASE: Friday, March 6, 2026", ["date: Friday", "date: March 6", "date: 2026"]],
    ["Media release, 17 June 2025", ["date: 17 June 2025"]],
    [
      "By Ana Ruiz. Published: 15th October 2025, 6.02pm",
      ["author: Ana Ruiz", "date: 15th October 2025", "date: 6.02pm"],
    ],
    ["Marit Solberg, special correspondent", ["author: Marit Solberg"]],
    ["Owen Teague, Farming Correspondent, and Ruth Ames in Lindow", ["author: Owen Teague", "author: Ruth Ames"]],
    ["Lena Voss, sports editor, and Jan Orth, Arts Editor", ["author: Lena Voss", "author: Jan Orth"]],
    ["Per Dale, security correspondent, and agencies", ["author: Per Dale"]],
    [
      "Per Dale, security correspondent, Anna Holm and Jo Pell in Lindow",
      ["author: Per Dale", "author: Anna Holm and Jo Pell"],
    ],
    ["By ANNA HOLM Northern Press", ["author: ANNA HOLM", "outlet: Northern Press"]],
    ["By GAZETTE REPORTER", []],
    ["By Herald Reporters", []],
    ["By Evening Post staff in Lindow", []],
    ["Published 9:05 a.m., Monday, Sept. 8, 2025", ["date: 9:05 a.m.", "date: Monday", "date: Sept. 8", "date: 2025"]],
  ])("%s", (line, pieces) => {
    expect(stated(line)).toEqual(pieces);
  });

  it.each([
    "By Thursday the water was down.",
    "From Monday, buses run again.",
    "Issued in 2010, the permit ran out last week.",
    "Published figures show a fall, Reed said.",
    "Storm Ada, 3 March",
    "By midnight",
    "For immediate release of the prisoners, the families would wait another year",
    "Posted guards kept watch, and nobody slept.",
    "The Reporter, a film by Ana Ruiz, opens today.",
    "Fire in Lindow, and Ruth Ames in Elmford",
    "Evening Post, sports editor",
    "Storm, Rain and Wind, and Ruth Ames",
  ])("is none: %s", (line) => {
    expect(imprintOf(line)).toBeNull();
  });
});
