import { strToU8, zipSync } from "fflate";

/** Files as a teacher has them, one of each kind that is read, with the text that a reader sees in them. */

/** A Word document. @param xml its paragraphs */
export const WORD = (xml: string) =>
  zipSync({ "word/document.xml": strToU8(`<w:document><w:body>${xml}</w:body></w:document>`) });

/** A zip of these texts, by their names. */
export const EPUB = (texts: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)])));
/** An e-book with these pages in its folder; `named` are those that its list names. */
export const BOOK = (pages: Record<string, string>, named = Object.keys(pages)) => {
  const items = named.map((name, i) => {
    const contents = name === "nav.xhtml" ? ' properties="nav"' : "";
    return `<item id="p${i}" href="${encodeURI(name)}" media-type="application/xhtml+xml"${contents}/>`;
  });
  const order = named.map((_, i) => `<itemref idref="p${i}"/>`);
  return EPUB({
    mimetype: "application/epub+zip",
    "META-INF/container.xml":
      '<?xml version="1.0"?><container><rootfiles><rootfile full-path="OEBPS/book.opf" media-type="x"/></rootfiles></container>',
    "OEBPS/book.opf": `<?xml version="1.0"?><package><manifest>${items.join("")}</manifest><spine>${order.join("")}</spine></package>`,
    ...Object.fromEntries(Object.entries(pages).map(([name, text]) => [`OEBPS/${name}`, text])),
  });
};

/** A file's name, its content, and its text. */
export const DOCUMENTS: readonly (readonly [name: string, content: string | Uint8Array, text: string])[] = [
  ["plain.txt", "\ufeffTitle\r\n\r\nA line.\r\nAnother.\r\n\r\n\r\n\r\nEnd.  ", "Title\n\nA line.\nAnother.\n\nEnd.\n"],
  ["old.txt", new Uint8Array([0x63, 0x61, 0x66, 0xe9, 0x20, 0x93, 0x68, 0x69, 0x94]), "café “hi”\n"],
  ["utf16.txt", new Uint8Array([0xff, 0xfe, 0x68, 0, 0x69, 0]), "hi\n"],
  [
    "notes.md",
    "# Title\n\nSome *words* and [a link](https://example.org).\n\n- one\n- two\n",
    "Title\n\nSome words and a link.\n\none\n\ntwo\n",
  ],
  [
    "page.html",
    "<title>Site</title><nav>Menu</nav><article><h1>Flood</h1><script>alert(1)</script><p>It &amp; the <b>river</b>.</p><p hidden>No.</p><aside>Ad</aside></article><footer>©</footer>",
    "Flood\n\nIt & the river.\n",
  ],
  [
    "report.docx",
    WORD(
      '<w:p><w:r><w:t>Flood</w:t></w:r></w:p><w:p><w:pPr><w:jc w:val="left"/></w:pPr><w:r><w:t xml:space="preserve">It </w:t></w:r><w:del><w:r><w:t>not </w:t></w:r></w:del><w:r><w:t>rose &amp; fell.</w:t><w:br/><w:t>Then</w:t></w:r></w:p>',
    ),
    "Flood\n\nIt rose & fell.\nThen\n",
  ],
  [
    "report.odt",
    zipSync({
      mimetype: strToU8("application/vnd.oasis.opendocument.text"),
      "content.xml": strToU8(
        '<?xml version="1.0"?><office:document-content><office:body><office:text><text:tracked-changes><text:p>gone</text:p></text:tracked-changes><text:h>Flood</text:h><text:p>It rose<text:s/><text:span>&amp; fell</text:span>.<text:note><text:p>Or so.</text:p></text:note><text:line-break/>Then</text:p></office:text></office:body></office:document-content>',
      ),
    }),
    "Flood\n\nIt rose & fell.\nThen\n",
  ],
  [
    "report.rtf",
    "{\\rtf1\\ansi{\\fonttbl{\\f0 Times;}}{\\*\\generator X;}\\b Flood\\b0\\par\r\nCaf\\'e9 \\ldblquote open\\rdblquote , \\u8364?5{\\v hidden} \\{all\\} day.\\par}",
    "Flood\n\nCafé “open”, €5 {all} day.\n",
  ],
  [
    "page.mhtml",
    'From: <Saved>\r\nSnapshot-Content-Location: https://courier.example/flood\r\nContent-Type: multipart/related; boundary="--x"\r\n\r\n----x\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<article><h1>Flood</h1><p class=3D"a">It rose at the Caf=C3=A9, and then it=\r\n fell.</p></article>\r\n----x--\r\n',
    "Flood\n\nIt rose at the Café, and then it fell.\n",
  ],
  [
    "letter.epub",
    BOOK({
      "nav.xhtml": "<nav><ol><li>Contents</li></ol></nav>",
      "one two.xhtml":
        '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title/><script>x</script></head><body><h1>Flood</h1><p id="a"/><p>It &amp; the river rose.</p></body></html>',
      "text/b.xhtml": "<html><body><p>Then it fell.<br/>All went home.</p></body></html>",
    }),
    "Flood\n\nIt & the river rose.\n\nThen it fell.\n\nAll went home.\n",
  ],
];
