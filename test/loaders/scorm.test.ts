import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DOMParser } from "@xmldom/xmldom";
import { strFromU8, unzipSync } from "fflate";
import { afterEach, describe, expect, it } from "vitest";
import { buildTables } from "../../loaders/buildTables.js";
import { exerciseSet } from "../../loaders/exercises/exerciseSet.js";
import { NotBuilt } from "../../loaders/exports/packed.js";
import { toScorm } from "../../loaders/exports/scorm/index.js";
import { folder } from "../support/folder.js";
import { exercise, town, TYPES } from "../support/town.js";

let dist = "";
afterEach(() => {
  if (dist !== "") rmSync(dist, { recursive: true });
  dist = "";
});

const built = (yaml: string = TYPES.choice) => {
  const tables = buildTables(folder(town(exercise(yaml))).path);
  return { set: exerciseSet(tables), dataset: { ...tables.dataset, name: "town", title: "A <vote> & more" } };
};
const SEARCH = "_observablehq/minisearch.0123abcd.json";

/** A folder as the build leaves it, with these exercises in it. */
function site(set: unknown): string {
  dist = mkdtempSync(path.join(tmpdir(), "dist-"));
  const html = (text: string) => `<!doctype html><html><head><title>x</title></head><body>${text}</body></html>`;
  const files: Record<string, string> = {
    "index.html": html("all datasets"),
    "about.html": html("about"),
    "try.html": html("try"),
    "town/index.html": html("<script>import('../_import/shared/QWERTY12.js')</script>"),
    "town/practice.html": html('<script src="../_observablehq/client.00000001.js"></script>'),
    "town/read/one.html": html("one"),
    "town/class.html": html('<script src="../_import/class.00000002.js"></script>'),
    "town/handouts.html": html("key"),
    "other/practice.html": html("other"),
    "_import/shared/QWERTY12.js": 'import "./deeper.00000003.js"',
    "_import/shared/deeper.00000003.js": "'../../_file/data/other/secret.00000004.json'",
    "_import/class.00000002.js": "1",
    "_observablehq/client.00000001.js": `"/${SEARCH}"`,
    "_file/data/town/exercises.00000005.json": JSON.stringify(set),
    "_file/data/other/secret.00000004.json": "{}",
    "data/town/claims.csv": "claim_id",
    "data/other/claims.csv": "claim_id",
    [SEARCH]: JSON.stringify({
      documentCount: 3,
      documentIds: { 0: "/town/practice.html", 1: "/town/class.html", 2: "/town/" },
      fieldLength: { 0: [1], 1: [1], 2: [1] },
      storedFields: { 0: { title: "a" }, 1: { title: "b" }, 2: { title: "c" } },
      index: [
        ["vote", { 0: { 0: 1, 1: 1 } }],
        ["class", { 0: { 1: 1 } }],
      ],
    }),
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(dist, file)), { recursive: true });
    writeFileSync(path.join(dist, file), text);
  }
  return dist;
}

describe("a SCORM package", () => {
  it("has the students' pages of one dataset, what they load, and nothing else", () => {
    const { set, dataset } = built();
    const files = unzipSync(toScorm(set, dataset, { dist: site(set) }));
    expect(Object.keys(files).sort()).toEqual([
      "_file/data/town/exercises.00000005.json",
      "_import/shared/QWERTY12.js",
      "_import/shared/deeper.00000003.js",
      "_observablehq/client.00000001.js",
      SEARCH,
      "about.html",
      "data/town/claims.csv",
      "imsmanifest.xml",
      "scorm.html",
      "scorm/launch.js",
      "scorm/page.js",
      "scorm/scorm.css",
      "town/index.html",
      "town/practice.html",
      "town/read/one.html",
    ]);
    const search = JSON.parse(strFromU8(files[SEARCH]!)) as { documentCount: number; index: [string][] };
    expect([search.documentCount, search.index.map(([term]) => term)]).toEqual([2, ["vote"]]);
    // The package's script runs before the page's own, whatever folder the page is in.
    expect(strFromU8(files["town/read/one.html"]!)).toContain('<script type="module" src="../../scorm/page.js">');
    const practice = strFromU8(files["town/practice.html"]!);
    expect(practice.indexOf("scorm/page.js")).toBeLessThan(practice.indexOf("client.00000001.js"));
  });

  it("has a manifest of SCORM 1.2 that starts it and names every other file", () => {
    const { set, dataset } = built();
    const files = unzipSync(toScorm(set, dataset, { dist: site(set) }));
    const xml = new DOMParser().parseFromString(strFromU8(files["imsmanifest.xml"]!), "text/xml");
    const all = (tag: string) => [...xml.getElementsByTagName(tag)];
    expect(all("schemaversion")[0]?.textContent).toBe("1.2");
    expect(all("title").map(({ textContent }) => textContent)).toEqual(["A <vote> & more", "A <vote> & more"]);
    const [resource] = all("resource");
    expect([resource?.getAttribute("href"), resource?.getAttribute("adlcp:scormtype")]).toEqual(["scorm.html", "sco"]);
    expect(all("item")[0]?.getAttribute("identifierref")).toBe(resource?.getAttribute("identifier"));
    const named = all("file").map((file) => decodeURIComponent(file.getAttribute("href") ?? ""));
    expect([...named, "imsmanifest.xml"].sort()).toEqual(Object.keys(files).sort());
    expect(strFromU8(files["scorm.html"]!)).toContain("<title>A &lt;vote&gt; &amp; more | ");
  });

  it("is the same, byte by byte, for the same notebook", () => {
    const { set, dataset } = built();
    site(set);
    expect(Buffer.compare(toScorm(set, dataset, { dist }), toScorm(set, dataset, { dist }))).toBe(0);
  });

  it("is not made of a notebook that is not built, or was built from other exercises", () => {
    const { set, dataset } = built();
    expect(() => toScorm(set, dataset, { dist: "/nowhere" })).toThrow(/has no exercises of town\. Run npm run build/);
    site(built(TYPES.multiple).set);
    expect(() => toScorm(set, dataset, { dist })).toThrow(NotBuilt);
    expect(() => toScorm(set, dataset, { dist })).toThrow(/have changed since .* Run npm run build first\./);
  });

  it("has no script in it that names a file of this computer", () => {
    const { set, dataset } = built();
    const files = unzipSync(toScorm(set, dataset, { dist: site(set) }));
    const home = path.join(import.meta.dirname, "../..");
    for (const name of ["launch", "page"]) expect(strFromU8(files[`scorm/${name}.js`]!)).not.toContain(home);
  });
});
