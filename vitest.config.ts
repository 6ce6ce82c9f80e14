import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

/** As many as there are processors: what a test file waits for leaves its processor to another. */
const maxWorkers = Math.max(2, availableParallelism());

/** Hundreds of changed datasets and hostile texts, and a process for each command: more than all other unit tests. */
const LONG = ["findings/truth", "growth", "hostile", "hostileFiles", "loaders/commands", "loaders/exportsCommand"].map(
  (name) => `test/${name}.test.ts`,
);

/** What unit tests share. No test asserts a time: these ends are for what never comes, on a machine that is busy. */
const UNIT = {
  // Files share the modules that they read: a third of the time went to reading them anew.
  isolate: false,
  setupFiles: ["test/support/setup.ts"],
  maxWorkers,
  testTimeout: 300_000,
  hookTimeout: 300_000,
};

export default defineConfig({
  test: {
    projects: [
      { test: { name: "unit", include: ["test/**/*.test.ts"], exclude: ["test/site/**", ...LONG], ...UNIT } },
      { test: { name: "long", include: LONG, ...UNIT } },
      // The built notebook in a real browser: needs `npm run build` first, which `npm test` does.
      {
        test: {
          name: "site",
          include: ["test/site/**/*.test.ts"],
          // Files share a browser and its pages.
          isolate: false,
          maxWorkers,
          sequence: { groupOrder: 1 },
          // Tests wait for what a page says. These ends are for what never comes, on a machine that is busy with other things.
          testTimeout: 300_000,
          hookTimeout: 300_000,
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
});
