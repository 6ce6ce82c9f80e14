import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { ROOT } from "../../scripts/paths.js";

/** What a file of the project takes from another. */
interface Import {
  /** Path from the project's folder. */
  from: string;
  /** The names that it takes; null for all of them, as `import * as` does. */
  names: string[] | null;
  /** Whether it comes with the file: neither for its types alone, nor by `import()`. */
  isAtOnce: boolean;
}

export interface Module {
  /** Path from the project's folder, with slashes. */
  file: string;
  imports: Import[];
  /** Libraries that come with it at once. */
  packages: string[];
  exports: string[];
}

/** As in `import type`. */
const TYPES = ts.SyntaxKind.TypeKeyword;
const FOLDERS = ["src", "loaders", "scripts", "bench", "test"];
const CONFIG = ["observablehq.config.js", "vitest.config.ts"];

/** The project's scripts and pages: what each takes from others, types too, and what it offers them. */
export function modules(): Module[] {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.(?:ts|md)$/.test(file) && !file.includes(".observablehq"))
      .map((file) => `${folder}/${file.replaceAll("\\", "/")}`),
  );
  return [...files, ...CONFIG].map((file) => moduleOf(file, readFileSync(path.join(ROOT, file), "utf8")));
}

function moduleOf(file: string, text: string): Module {
  const module: Module = { file, imports: [], packages: [], exports: [] };
  const source = ts.createSourceFile(file, file.endsWith(".md") ? codeOf(text) : text, ts.ScriptTarget.Latest);
  const add = (specifier: ts.Node | undefined, names: string[] | null, isAtOnce: boolean): void => {
    if (specifier === undefined || !ts.isStringLiteral(specifier)) return;
    if (!specifier.text.startsWith(".")) {
      if (isAtOnce) module.packages.push(specifier.text);
      return;
    }
    const from = path.posix.join(path.posix.dirname(file), specifier.text).replace(/\.js$/, ".ts");
    module.imports.push({ from, names, isAtOnce });
  };
  const look = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      add(node.moduleSpecifier, importedNames(node.importClause), node.importClause?.phaseModifier !== TYPES);
    } else if (ts.isExportDeclaration(node)) {
      const names = node.exportClause !== undefined && ts.isNamedExports(node.exportClause) ? node.exportClause : null;
      add(
        node.moduleSpecifier,
        names?.elements.map((one) => (one.propertyName ?? one.name).text) ?? null,
        !node.isTypeOnly,
      );
      module.exports.push(...(names?.elements.map(({ name }) => name.text) ?? []));
    } else if (ts.isCallExpression(node) && isLoad(node, source)) add(node.arguments[0], null, false);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, null, false);
    else if (isExported(node)) module.exports.push(...declaredNames(node));
    ts.forEachChild(node, look);
  };
  look(source);
  return module;
}

/** The JavaScript of a page's cells. */
function codeOf(markdown: string): string {
  return [...markdown.matchAll(/^```js.*\n([\s\S]*?)^```/gm)].map(([, code]) => code).join("\n");
}

function importedNames(clause: ts.ImportClause | undefined): string[] | null {
  const { name, namedBindings } = clause ?? {};
  if (namedBindings !== undefined && ts.isNamespaceImport(namedBindings)) return null;
  const names = namedBindings?.elements.map((one) => (one.propertyName ?? one.name).text) ?? [];
  return name === undefined ? names : ["default", ...names];
}

/** `import("…")`, and what loads a file by its path in its place. */
function isLoad({ expression }: ts.CallExpression, source: ts.SourceFile): boolean {
  return expression.kind === ts.SyntaxKind.ImportKeyword || expression.getText(source) === "tsImport";
}

function isExported(node: ts.Node): node is ts.Statement {
  const modifiers = ts.canHaveModifiers(node) ? (ts.getModifiers(node) ?? []) : [];
  const kinds = modifiers.map(({ kind }) => kind);
  return kinds.includes(ts.SyntaxKind.ExportKeyword) && !kinds.includes(ts.SyntaxKind.DefaultKeyword);
}

function declaredNames(node: ts.Statement): string[] {
  if (ts.isVariableStatement(node)) return node.declarationList.declarations.flatMap(({ name }) => boundNames(name));
  const { name } = node as ts.Statement & { name?: ts.Identifier };
  return name === undefined ? [] : [name.text];
}

function boundNames(name: ts.BindingName): string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((one) => (ts.isBindingElement(one) ? boundNames(one.name) : []));
}
