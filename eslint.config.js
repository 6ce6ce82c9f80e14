import js from "@eslint/js";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

/**
 * The arrow of imports: parser ← coding ← loaders and components. One entry a folder, with what it may not import and
 * why, in the words a contributor sees. See decisions/0001-tables-at-build-time.md.
 */
const NODE = { group: ["node:*"], message: "This runs in the browser too: no Node modules." };
const AROUND_PAGES = {
  group: ["**/loaders/**", "**/scripts/**", "arquero"],
  message: "Pages get tables ready-made: loaders, scripts and arquero stay at build time.",
};
const DIRECTIONS = [
  {
    files: ["src/parser/**/*.ts"],
    patterns: [
      NODE,
      {
        group: ["**/coding/**", "**/loaders/**", "**/components/**", "**/exercises/**", "**/strings/**"],
        message: "The parser knows no codebook, no files and no pages: it imports only the parser.",
      },
      { regex: "^[^.]", message: "The parser has no dependencies." },
    ],
  },
  {
    files: ["src/coding/**/*.ts"],
    patterns: [
      NODE,
      {
        group: ["**/loaders/**", "**/components/**", "**/exercises/**", "**/strings/**"],
        message: "Coding knows no files and no pages: it imports the parser and coding.",
      },
    ],
  },
  {
    files: [
      "src/components/**/*.ts",
      "src/exercises/**/*.ts",
      "src/prose/**/*.ts",
      "src/scorm/**/*.ts",
      "src/sources/**/*.ts",
      "src/strings/**/*.ts",
      "src/workbench/**/*.ts",
    ],
    patterns: [NODE, AROUND_PAGES],
  },
  {
    files: ["src/lessons.ts"],
    patterns: [{ regex: ".", message: "The lessons' ids are known to everybody: this file imports nothing." }],
  },
  {
    files: ["loaders/**/*.ts"],
    patterns: [{ group: ["**/components/**"], message: "Loaders make tables; components draw them." }],
  },
];

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
  ...DIRECTIONS.map(({ files, patterns }) => ({
    files,
    rules: { "no-restricted-imports": ["error", { patterns }] },
  })),
  {
    files: ["src/components/**/*.ts", "src/exercises/**/*.ts", "src/parser/**/*.ts", "src/coding/**/*.ts"],
    rules: { "no-restricted-globals": ["error", ...NO_GLOBALS_OF_THE_PAGE] },
  },
);
