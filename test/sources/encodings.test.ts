import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { textOf, UnreadableSource } from "../../src/sources/textOf.js";
import { openPage } from "../support/openPage.js";

/** What a file says is what is read, or a sentence says why not. Bytes are written out where an editor would change them. */

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, isLittle: boolean): Uint8Array =>
  Uint8Array.from(
    Array.from(text).flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );
const joined = (...parts: Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));
const TEXT = "Vote\n\n“The bridge is closed,” Ann Lee said – it’s true.\n";

describe("a text file", () => {
  it.each<[string, Uint8Array, string]>([
    ["UTF-16LE without a mark", utf16(TEXT, true), TEXT],
    ["UTF-16BE without a mark", utf16(TEXT, false), TEXT],
    [
      "UTF-16LE without a mark, in Cyrillic",
      utf16("Мост закрыт. Так сказал мэр города в среду.\n", true),
      "Мост закрыт. Так сказал мэр города в среду.\n",
    ],
    [
      "Windows-1252",
      latin1("Vote\n\n\x93The caf\xe9 is closed,\x94 it\x92s true.\n"),
      "Vote\n\n“The café is closed,” it’s true.\n",
    ],
    ["Mac Roman quotes", latin1("\xd2x\xd3 it\xd5s\n"), "“x” it’s\n"],
    ["Mac Roman letters", latin1("The caf\x8e is closed.\n"), "The café is closed.\n"],
    ["Portuguese capitals in Windows-1252", latin1("S\xd3 AS ELEI\xc7\xd5ES.\n"), "SÓ AS ELEIÇÕES.\n"],
    ["French in Windows-1252", latin1("L'\xe9t\xe9 \xe0 l'\xeele: \x93o\xf9?\x94\n"), "L'été à l'île: “où?”\n"],
  ])("in %s is read as it is", async (_, bytes, text) => {
    expect(await textOf("a.txt", bytes, openPage)).toEqual({ file: "a.txt", text });
  });

  it.each<[string, Uint8Array, string, RegExp]>([
    [
      "cut in a character",
      joined(utf8(TEXT), latin1("\xe2\x80")),
      `${TEXT}\ufffd\n`,
      /^a character of it .* \(line 4\)/,
    ],
    [
      "with one Latin-1 letter",
      joined(utf8(TEXT), latin1("caf\xe9.\n")),
      `${TEXT}caf\ufffd.\n`,
      /^a character of it .* \(line 4\)/,
    ],
    [
      "put together from two",
      joined(latin1("Caf\xe9 \xe0 la mode\n"), utf8(TEXT)),
      `Caf\ufffd \ufffd la mode\n${TEXT}`,
      /^2 characters of it .* \(line 1\)/,
    ],
  ])("in UTF-8 %s is read, and the place is named", async (_, bytes, text, doubt) => {
    const read = await textOf("a.txt", bytes, openPage);
    expect(read.text).toBe(text);
    expect(read.doubt).toMatch(doubt);
  });

  it.each<[string, Uint8Array, RegExp]>([
    [
      "Windows-1251 without a name",
      latin1("\xcc\xee\xf1\xf2 \xe7\xe0\xea\xf0\xfb\xf2.\n"),
      /older character set.*save it as UTF-8/,
    ],
    ["DOS letters", latin1("The caf\x82 is closed.\n"), /older character set/],
    ["Shift_JIS without a name", latin1("\x93\xfa\x96{\x82\xcc\x8b\xb4\n"), /older character set/],
    ["zeros here and there", latin1("Vote\0 and \0\0 so\n"), /a character in it is zero/],
    [
      "UTF-8 in pieces",
      joined(...Array.from({ length: 60 }, () => joined(utf8("“A” – "), latin1("\xe9 ")))),
      /60 characters of it are broken, the first in line 1/,
    ],
  ])("of which the letters would be guessed is refused with what to do: %s", async (_, bytes, message) => {
    await expect(textOf("a.txt", bytes, openPage)).rejects.toThrow(UnreadableSource);
    await expect(textOf("a.txt", bytes, openPage)).rejects.toThrow(message);
  });
});

describe("a saved page", () => {
  const page = (head: string, words: Uint8Array): Uint8Array =>
    joined(latin1(`<html><head>${head}<title>A</title></head><body><p>`), words, latin1("</p></body></html>"));

  it.each<[string, string, Uint8Array, string]>([
    ["Windows-1251", "<meta charset=windows-1251>", latin1("\xcc\xee\xf1\xea\xe2\xe0"), "Москва"],
    [
      "ISO-8859-15",
      '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-15">',
      latin1("5 \xa4"),
      "5 €",
    ],
    ["Shift_JIS", '<meta charset="Shift_JIS">', latin1("\x93\xfa\x96{"), "日本"],
    ["EUC-KR", '<meta charset="euc-kr">', latin1("\xc7\xd1\xb1\xb9"), "한국"],
    ["ISO-2022-JP, of seven bits", '<meta charset="iso-2022-jp">', latin1("\x1b$BF|K\\\x1b(B"), "日本"],
    ["ISO-8859-1, which is Windows-1252", '<meta charset="iso-8859-1">', latin1("\x93x\x94 \x80 5"), "“x” € 5"],
    ["UTF-8 that says ISO-8859-1", '<meta charset="iso-8859-1">', utf8("“café”"), "“café”"],
    ["UTF-16 without a mark", "<meta charset=utf-16>", latin1("x"), "x"],
  ])("in the character set that it names is read in it: %s", async (kind, head, words, expected) => {
    const bytes = kind.startsWith("UTF-16")
      ? utf16("<html><body><p>“The bridge”</p></body></html>", true)
      : page(head, words);
    const { text } = await textOf("a.html", bytes, openPage);
    expect(text).toContain(kind.startsWith("UTF-16") ? "“The bridge”" : expected);
  });

  it("that names its character set in an XML declaration is read in it", async () => {
    const bytes = joined(latin1('<?xml version="1.0" encoding="windows-1251"?>'), page("", latin1("\xcc\xee\xf1\xf2")));
    expect((await textOf("a.html", bytes, openPage)).text).toContain("Мост");
  });

  const PARTS = [
    "From: <Saved by a browser>",
    "MIME-Version: 1.0",
    'Content-Type: multipart/related;\r\n\tboundary="b1"',
    "",
    "--b1",
    "Content-Type: text/html; charset=utf-8",
    "Content-Transfer-Encoding: quoted-printable",
    "",
    "<html><body><p>The caf=C3=A9 is closed.</p></body></html>",
    "--b1--",
  ].join("\r\n");
  it.each(["a.html", "a.htm", "a.mht", "a.mhtml"])(
    "with its pictures in one file is read whatever its name says: %s",
    async (name) => {
      expect((await textOf(name, latin1(PARTS), openPage)).text).toBe("The café is closed.\n");
    },
  );

  it("under the name of a plain text is a page", async () => {
    const { text } = await textOf(
      "a.txt",
      utf8("<!DOCTYPE html><html><body><p>It is <b>closed</b>.</p></body></html>"),
      openPage,
    );
    expect(text).toBe("It is closed.\n");
    const plain = "<html> is how a page begins.\n";
    expect((await textOf("a.md", utf8("A line about <b>.\n"), openPage)).text).toContain("A line about");
    expect((await textOf("a.txt", utf8(`We say: ${plain}`), openPage)).text).toBe(`We say: ${plain}`);
  });

  it("that Safari alone reads is refused under any name", async () => {
    await expect(textOf("a.html", latin1("bplist00\xd1"), openPage)).rejects.toThrow(/Safari alone/);
  });
});

describe("a saved page gives each word that it shows, and no other", () => {
  const many = (n: number, one: (i: number) => string): string => Array.from({ length: n }, (_, i) => one(i)).join("");
  const textIn = async (body: string): Promise<string> =>
    (await textOf("a.html", utf8(`<html><body>${body}</body></html>`), openPage)).text;

  it.each([
    ["div", "<div><p>"],
    ["blockquote", "<blockquote><p>"],
    ["span", "<span><p>"],
    ["section", "<section>"],
    ["ul", "<ul><li>"],
  ])("in 450 elements that nobody closes: %s", async (_, mark) => {
    const text = await textIn(many(450, (i) => `${mark}Para ${i}.`));
    for (let i = 0; i < 450; i++) expect(text).toContain(`Para ${i}.`);
  });

  it("beside a teaser that is an article too", async () => {
    const story = "The council of the town voted on Monday to close the old bridge, the mayor said. ".repeat(3);
    const text = await textIn(
      `<article><p>Other news today</p></article><article><h1>Vote</h1><p>${story}</p></article>`,
    );
    expect(text).toContain(story.trim());
    expect(text).not.toContain("Other news");
    expect(await textIn("<article><p>Other news</p></article><article><p>The story.</p></article>")).toContain(
      "The story.",
    );
  });

  it("hidden in any of four ways, struck in any of three, and with the marks of <q> in each other", async () => {
    const styles = [
      'style="display:none"',
      'style="visibility: hidden"',
      "hidden",
      'style="DISPLAY : none !important"',
    ];
    expect(await textIn(`<p>Seen.</p>${styles.map((style) => `<p ${style}>HIDDEN</p>`).join("")}`)).toBe("Seen.\n");
    expect(await textIn("<p>It costs <del>five</del> <s>seven</s> <strike>eight</strike> six.</p>")).toBe(
      "It costs six.\n",
    );
    expect(await textIn("<p>She said <q>It is <q>closed</q></q>.</p>")).toBe("She said “It is ‘closed’”.\n");
  });
});

describe("a Word document", () => {
  const word = (body: string): Promise<{ text: string }> =>
    textOf(
      "a.docx",
      zipSync({ "word/document.xml": strToU8(`<w:document><w:body>${body}</w:body></w:document>`) }),
      openPage,
    );
  const run = (words: string, look = ""): string => `<w:r>${look && `<w:rPr>${look}</w:rPr>`}<w:t>${words}</w:t></w:r>`;

  it.each<[string, string, string]>([
    [
      "a text box, which stands there twice",
      `<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p>${run("BOXED")}</w:p></w:txbxContent></mc:Choice>` +
        `<mc:Fallback><w:pict><w:txbxContent><w:p>${run("BOXED")}</w:p></w:txbxContent></w:pict></mc:Fallback>` +
        `</mc:AlternateContent></w:r></w:p><w:p>${run("After.")}</w:p>`,
      "BOXED\n\nAfter.\n",
    ],
    [
      "a text box of an older program, which stands there once",
      `<w:p><w:r><w:pict><v:textbox><w:txbxContent><w:p>${run("BOXED")}</w:p></w:txbxContent></v:textbox></w:pict></w:r></w:p>`,
      "BOXED\n",
    ],
    [
      "a sentence that was moved",
      `<w:p><w:moveFrom>${run("Moved.")}</w:moveFrom>${run("Stays.")}</w:p><w:p><w:moveTo>${run("Moved.")}</w:moveTo></w:p>`,
      "Stays.\n\nMoved.\n",
    ],
    ["hidden words", `<w:p>${run("SECRET", "<w:vanish/>")}${run("Seen.", '<w:vanish w:val="0"/>')}</w:p>`, "Seen.\n"],
    [
      "hidden words among other looks",
      `<w:p>${run("No ", '<w:b/><w:vanish w:val="1"/>')}${run("Yes.", "<w:b/>")}</w:p>`,
      "Yes.\n",
    ],
    [
      "a hyphen where no line breaks",
      "<w:p><w:r><w:t>two</w:t><w:noBreakHyphen/><w:t>hour</w:t></w:r></w:p>",
      "two-hour\n",
    ],
    [
      "a hyphen that shows only where a line breaks",
      "<w:p><w:r><w:t>bri</w:t><w:softHyphen/><w:t>dge</w:t></w:r></w:p>",
      "bridge\n",
    ],
    [
      "words put in and words struck",
      `<w:p><w:ins>${run("In.")}</w:ins><w:del><w:r><w:delText>Out.</w:delText></w:r></w:del></w:p>`,
      "In.\n",
    ],
  ])("gives each word that it shows, once: %s", async (_, body, text) => {
    expect((await word(body)).text).toBe(text);
  });
});

describe("a document of another program", () => {
  it("leaves hidden words out: .odt and .rtf", async () => {
    const odt = zipSync({
      "content.xml": strToU8(
        "<office:text><text:p>Seen<text:hidden-text>SECRET</text:hidden-text>.</text:p></office:text>",
      ),
    });
    expect((await textOf("a.odt", odt, openPage)).text).toBe("Seen.\n");
    expect((await textOf("a.rtf", latin1("{\\rtf1\\ansi Seen{\\v SECRET}.}"), openPage)).text).toBe("Seen.\n");
  });

  it("in the bytes of another country is read by its code page: .rtf", async () => {
    const rtf = "{\\rtf1\\ansi\\ansicpg1251 \\'cc\\'ee\\'f1\\'f2}";
    expect((await textOf("a.rtf", latin1(rtf), openPage)).text).toBe("Мост\n");
  });
});
