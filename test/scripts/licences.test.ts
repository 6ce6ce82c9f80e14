import { expect, it } from "vitest";
import { installedPackageOf } from "../../loaders/framework/files.js";
import { licencesOf } from "../../scripts/licences.js";

it("the notices of libraries are theirs, with what they depend on, after our own", () => {
  const text = licencesOf(["d3", "@mozilla/readability", "pdfjs-dist"]);
  expect(text).toMatch(/^This notebook is under this licence:\n\nMIT License/);
  // d3-array 3 depends on internmap; both are ISC, by Mike Bostock.
  for (const name of ["d3", "d3-array", "internmap"])
    expect(text).toMatch(new RegExp(`\n${name} [\\d.]+ \\(ISC\\)\n\n.*Mike Bostock`));
  expect(text).toMatch(/@mozilla\/readability [\d.]+ \(Apache-2\.0\)/);
  expect(text).toMatch(/pdfjs-dist [\d.]+ \(Apache-2\.0\)/);
  expect(text).not.toContain("vitest");
});

it("names of packages are read off the files of a built site", () => {
  expect(
    [
      "_node/d3-array@3.2.5/index.0123abcd.js",
      "_node/@mozilla/readability@0.6.0/index.js",
      "_node/pdfjs-dist@5.4.624/legacy/build/pdf.mjs.js",
      "_import/a.js",
    ].map(installedPackageOf),
  ).toEqual(["d3-array", "@mozilla/readability", "pdfjs-dist", undefined]);
});
