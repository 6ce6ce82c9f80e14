import { describe, expect, it } from "vitest";
import { modules, type Module } from "./support/modules.js";

/** What the project's modules take from each other. Which folder may import which is lint's: ARROWS in eslint.config.js. */
const all = modules();

describe("the project's modules", () => {
  it("do not import each other in a circle, types too: each can be read before those that use it", () => {
    expect(circles(all)).toEqual([]);
  });

  it("export nothing that nobody imports: what is exported is used elsewhere", () => {
    const taken = new Map<string, Set<string> | null>();
    for (const { from, names } of all.flatMap(({ imports }) => imports)) {
      const before = taken.get(from);
      taken.set(from, names === null || before === null ? null : new Set([...(before ?? []), ...names]));
    }
    const isTaken = (file: string, name: string): boolean => {
      const names = taken.get(file);
      return names === null || names?.has(name) === true;
    };
    const idle = all.flatMap(({ file, exports }) =>
      exports.filter((name) => !isTaken(file, name)).map((name) => `${file}: ${name}`),
    );
    expect(idle).toEqual([]);
  });

  it("bring no YAML parser with the workbench: it comes when somebody saves a folder", () => {
    const first = atOnce("src/try.md");
    expect(first.map(({ file }) => file)).toContain("src/dataset/schemas.ts");
    expect(first.filter(({ packages }) => packages.includes("yaml")).map(({ file }) => file)).toEqual([]);
  });
});

/** A file and all that is fetched with it, before any of it runs. */
function atOnce(file: string): Module[] {
  const byFile = new Map(all.map((module) => [module.file, module]));
  const found = new Set([file]);
  for (const name of found) {
    for (const { from, isAtOnce } of byFile.get(name)?.imports ?? []) if (isAtOnce) found.add(from);
  }
  return all.filter((module) => found.has(module.file));
}

/** Modules of which each leads to each by imports (Tarjan 1972, “Depth-first search and linear graph algorithms”). */
function circles(modules: readonly Module[]): string[][] {
  const byFile = new Map(modules.map((module) => [module.file, module]));
  const seen = new Map<string, number>();
  const path: string[] = [];
  const found: string[][] = [];
  const visit = (file: string): number => {
    const at = seen.size;
    seen.set(file, at);
    path.push(file);
    let first = at;
    for (const { from } of byFile.get(file)!.imports) {
      if (!byFile.has(from)) continue;
      if (!seen.has(from)) first = Math.min(first, visit(from));
      else if (path.includes(from)) first = Math.min(first, seen.get(from)!);
    }
    if (first === at) {
      const circle = path.splice(path.indexOf(file));
      if (circle.length > 1) found.push(circle);
    }
    return first;
  };
  for (const { file } of modules) if (!seen.has(file)) visit(file);
  return found;
}
