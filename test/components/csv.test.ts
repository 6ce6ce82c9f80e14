import { expect, it } from "vitest";
import { downloadableCsv } from "../../src/components/csv.js";

it("begins with a byte order mark and a header, and ends lines as RFC 4180 does", () => {
  expect(downloadableCsv([{ a: 1, b: "x" }], ["b", "a"])).toBe("\uFEFFb,a\r\nx,1\r\n");
});

it("quotes commas, quotation marks and line breaks", () => {
  expect(downloadableCsv([{ a: 'He said "no", twice\nover' }], ["a"])).toBe(
    '\uFEFFa\r\n"He said ""no"", twice\nover"\r\n',
  );
});

it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1"])("disarms %j, which a spreadsheet would run", (text) => {
  expect(downloadableCsv([{ a: text }], ["a"])).toBe(`\uFEFFa\r\n'${text}\r\n`);
});

it("leaves cells empty for null and for fields that a row lacks, and keeps negative numbers", () => {
  expect(downloadableCsv([{ a: null, c: -2 }], ["a", "b", "c"])).toBe("\uFEFFa,b,c\r\n,,-2\r\n");
});
