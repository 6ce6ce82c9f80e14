import { dirname, join, relative } from "node:path";
import js from "@eslint/js";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

/**
 * The arrows of imports: what a folder, or a file of its own, may import of the others, and why no more. It may import
 * itself. What is not in `packages` is no package of its; `node:fs` and its like only where `node` is true.
 * See decisions/0001-tables-at-build-time.md.
 */
const ARROWS = {
  "src/json": { imports: [], why: "It reads any JSON and knows nothing of what it is for." },
  "src/kept": { imports: [], why: "It knows a browser's storage, and not what is kept there." },
  "src/lessons.ts": { imports: [], why: "It says what lessons there are, for the build and for pages." },
  "src/parser": { imports: [], why: "The parser knows no codebook, no files and no pages, and has no dependencies." },
  "src/values/words": {
    imports: ["src/coding", "src/strings", "src/values"],
    why: "It tells values to readers, and reads what they type.",
  },
  "src/values": {
    imports: ["src/parser"],
    why: "It reads and compares values, whatever language they are told in: src/values/words tells them.",
  },
  "src/coding": {
    imports: ["src/lessons.ts", "src/parser", "src/values"],
    why: "Coding knows no files, no pages and no words of the interface.",
  },
  "src/findings": {
    imports: ["src/coding", "src/lessons.ts", "src/values"],
    why: "A finding is said about tables before there are words for it or a page that shows it.",
  },
  "src/dataset": {
    imports: ["src/coding", "src/values"],
    packages: ["yaml"],
    why: "It says what dataset.yaml and codebook.yaml may hold, for the build and for the browser.",
  },
  "src/prose": {
    imports: ["src/coding"],
    packages: ["entities/decode", "marked"],
    why: "It makes blocks of an author's Markdown; components and exports show them.",
  },
  "src/sources": {
    imports: ["src/prose"],
    packages: [
      "@mozilla/readability",
      "entities/decode",
      "fflate",
      "parse5",
      "pdfjs-dist/legacy/build/pdf.mjs",
      "pdfjs-dist/legacy/build/pdf.worker.mjs",
    ],
    why: "It takes text out of files; what the text says is the parser's.",
  },
  "src/strings": {
    imports: ["src/coding", "src/findings", "src/parser"],
    why: "Words of the interface know what they are about, and not where they are shown.",
  },
  "src/exercises": {
    imports: [
      "src/coding",
      "src/findings",
      "src/json",
      "src/kept",
      "src/parser",
      "src/prose",
      "src/strings",
      "src/values",
      "src/values/words",
    ],
    why: "Exercises are asked, marked and kept without a page: components draw them.",
  },
  "src/workbench": {
    imports: ["src/coding", "src/dataset", "src/exercises", "src/findings", "src/json", "src/lessons.ts", "src/parser"],
    packages: ["fflate", "yaml"],
    why: "It makes a dataset without a page: components/workbench draws it.",
  },
  "src/offline": { imports: ["src/strings"], why: "It keeps files for use without a network, whatever they are." },
  "src/scorm": {
    imports: ["src/exercises", "src/json", "src/strings"],
    why: "It stands around the notebook's pages and knows what they keep, not how they look.",
  },
  "src/disk": {
    imports: ["src/scorm", "src/strings"],
    why: "It runs before a page's own code, and knows of it only where its files are.",
  },
  "src/components": {
    imports: [
      "src/coding",
      "src/dataset",
      "src/exercises",
      "src/findings",
      "src/json",
      "src/kept",
      "src/lessons.ts",
      "src/offline",
      "src/parser",
      "src/prose",
      "src/sources",
      "src/strings",
      "src/values",
      "src/values/words",
      "src/workbench",
    ],
    packages: ["d3"],
    why: "Pages get tables ready-made: loaders, scripts and arquero stay at build time.",
  },
  "src/language": {
    imports: ["src/components", "src/strings"],
    why: "It runs on every page, before the page's own code: it needs words and the browser's storage.",
  },
  "src/data": {
    imports: ["loaders", "src/coding", "src/findings"],
    why: "A data loader is a sentence: what is made stands in loaders.",
  },
  loaders: {
    imports: [
      "src/coding",
      "src/dataset",
      "src/exercises",
      "src/findings",
      "src/json",
      "src/lessons.ts",
      "src/parser",
      "src/prose",
      "src/scorm",
      "src/sources",
      "src/strings",
      "src/values",
      "src/workbench",
    ],
    packages: ["arquero", "entities/decode", "esbuild", "fflate", "jsdom", "marked", "parse5", "yaml"],
    node: true,
    why: "Loaders make tables and files; components draw them, and scripts call loaders.",
  },
};

/** The entry of ARROWS that a file belongs to. */
const folderOf = (file) => Object.keys(ARROWS).find((folder) => file === folder || file.startsWith(`${folder}/`));

/** Whatever a file imports, or passes on, goes along the arrows. */
const arrows = {
  meta: {
    type: "problem",
    messages: { wrong: "{{from}} may not import {{to}}. {{why}} See ARROWS in eslint.config.js." },
  },
  create(context) {
    const file = relative(import.meta.dirname, context.filename).replaceAll("\\", "/");
    const from = folderOf(file);
    if (from === undefined) {
      const Program = (node) =>
        context.report({
          node,
          message: `${file} is in no folder of ARROWS in eslint.config.js: say what it may import.`,
        });
      return file.startsWith("src/") ? { Program } : {};
    }
    const { imports, packages = [], node: hasNode = false, why } = ARROWS[from];
    const look = ({ source }) => {
      if (typeof source?.value !== "string") return;
      const isFile = source.value.startsWith(".");
      const to = isFile
        ? join(dirname(file), source.value).replaceAll("\\", "/").replace(/\.js$/, ".ts")
        : source.value;
      const isAllowed = isFile
        ? [from, ...imports].includes(folderOf(to))
        : packages.includes(to) || (hasNode && to.startsWith("node:"));
      if (!isAllowed) context.report({ node: source, messageId: "wrong", data: { from, to, why } });
    };
    return {
      ImportDeclaration: look,
      ExportNamedDeclaration: look,
      ExportAllDeclaration: look,
      ImportExpression: look,
      TSImportType: look,
    };
  },
};

const NO_GLOBALS_OF_THE_PAGE = [
  { name: "fetch", message: "Tables come as arguments; a component never fetches." },
  { name: "document", message: "Take `document` from the options, so that a test and the build can call this too." },
  { name: "window", message: "Take the window or document from the options." },
];

export default defineConfig(
  { ignores: ["dist/", "coverage/", "node_modules/", "src/.observablehq/"] },
  js.configs.recommended,
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // An index or a count in a template string is what people read; objects stay forbidden.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // `text[i]!` after a bounds check is clearer than a branch that can never run.
      "@typescript-eslint/no-non-null-assertion": "off",
      // Character codes and word classes are enums of numbers, and text gives numbers to compare with them.
      "@typescript-eslint/no-unsafe-enum-comparison": "off",
      "@typescript-eslint/no-unsafe-enum-assignment": "off",
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      eqeqeq: ["error", "always", { null: "ignore" }],
    },
  },
  { files: ["**/*.js"], languageOptions: { globals: { process: "readonly", URL: "readonly" } } },
  {
    files: ["src/**/*.ts", "loaders/**/*.ts"],
    plugins: { notebook: { rules: { arrows } } },
    rules: { "notebook/arrows": "error" },
  },
  {
    files: ["src/components/**/*.ts", "src/exercises/**/*.ts", "src/parser/**/*.ts", "src/coding/**/*.ts"],
    rules: { "no-restricted-globals": ["error", ...NO_GLOBALS_OF_THE_PAGE] },
  },
);
