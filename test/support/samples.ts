import path from "node:path";
import ts from "typescript";

/** Arguments to try a function with, made from the types of its parameters: one list a call. */
export type Samples = readonly (readonly unknown[])[];

/** A name that no text of the interface has, so that what is kept of it can be told. */
export const NAMES = ["Quill", "Zephyr", "Maxwell"] as const;
/** More than is written as a word, another for each parameter; and none, one, two (both), a few. */
const numbers = (i: number): number[] => [MANY + i, 0, 1, 2, 3];
/** The smallest number that stands for many. */
export const MANY = 13;

/**
 * Sample arguments of every function in the objects that some files export.
 * @param files paths of TypeScript files
 * @returns by file name without ending, then by the path to the function, as `.step.title`
 */
export function samplesOf(files: readonly string[]): Map<string, Map<string, Samples>> {
  const config = path.join(import.meta.dirname, "../../tsconfig.json");
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(config, ts.sys.readFile.bind(ts.sys)).config,
    ts.sys,
    path.dirname(config),
  );
  // Without the types of browsers and of Node, which no text is made of and which take as long to read as all others.
  const program = ts.createProgram([...files], { ...options, lib: ["lib.es2022.d.ts"], types: [] });
  const checker = program.getTypeChecker();
  const found = new Map<string, Map<string, Samples>>();
  for (const file of files) {
    const source = program.getSourceFile(file)!;
    const samples = new Map<string, Samples>();
    for (const exported of checker.getExportsOfModule(checker.getSymbolAtLocation(source)!))
      if (exported.valueDeclaration !== undefined && ts.isVariableDeclaration(exported.valueDeclaration))
        walk(checker.getTypeOfSymbol(exported), "", samples);
    found.set(path.basename(file, ".ts"), samples);
  }
  return found;

  function walk(type: ts.Type, at: string, into: Map<string, Samples>): void {
    const [call] = type.getCallSignatures();
    if (call !== undefined) {
      into.set(at, calls(call.getParameters()));
      return;
    }
    if (isText(type) || checker.isArrayLikeType(type)) return;
    for (const property of type.getProperties())
      walk(checker.getTypeOfSymbol(property), `${at}.${property.getName()}`, into);
  }

  /** Every sample of a parameter with every sample of the others; the first calls are those with many of all. */
  function calls(parameters: readonly ts.Symbol[]): Samples {
    const each = parameters.map((one, i) => valuesOf(checker.getTypeOfSymbol(one), i));
    return each
      .reduce<unknown[][]>((lists, values) => lists.flatMap((list) => values.map((value) => [...list, value])), [[]])
      .slice(0, 2_000);
  }

  function valuesOf(type: ts.Type, i: number): unknown[] {
    if (type.isUnion()) {
      return [...new Set(type.types.flatMap((one) => valuesOf(one, i)))];
    }
    if (type.isStringLiteral() || type.isNumberLiteral()) return [type.value];
    if (type.flags & ts.TypeFlags.BooleanLiteral) return [checker.typeToString(type) === "true"];
    if (type.flags & ts.TypeFlags.Null) return [null];
    if (type.flags & ts.TypeFlags.Undefined) return [undefined];
    if (type.flags & ts.TypeFlags.StringLike) return [NAMES[i % NAMES.length]];
    if (type.flags & ts.TypeFlags.NumberLike) return numbers(i);
    if (type.getCallSignatures().length > 0)
      return [(...args: unknown[]) => args.map(String).join(" ") || NAMES[i % NAMES.length]];
    if (checker.isArrayType(type) || checker.isTupleType(type)) {
      const items = checker.getTypeArguments(type as ts.TypeReference).map((one) => valuesOf(one, i));
      if (checker.isTupleType(type)) return [items.map(([first]) => first)];
      const own = items[0] ?? [];
      const isName = own.length === 1 && typeof own[0] === "string";
      const all = isName ? NAMES : own;
      return [all.slice(0, 1), all.slice(0, 2), all.slice(0, 3)];
    }
    const properties = type.getProperties();
    const values = properties.map((one) => valuesOf(checker.getTypeOfSymbol(one), i));
    const most = Math.max(1, ...values.map((own) => own.length));
    return Array.from({ length: most }, (_, n) =>
      Object.fromEntries(properties.map((one, p) => [one.getName(), values[p]![n % values[p]!.length]])),
    );
  }
}

function isText(type: ts.Type): boolean {
  return (type.flags & (ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike | ts.TypeFlags.BooleanLike)) !== 0;
}
