import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

/** As many as there are processors: what a test file waits for leaves its processor to another. */
const maxWorkers = Math.max(2, availableParallelism());

export default defineConfig({
  test: {
    projects: [
      // No test asserts a time: this end is for what never comes, on a machine that is busy with other things.
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/site/**"],
          // Files share the modules that they read: a third of the time went to reading them anew.
          isolate: false,
          setupFiles: ["test/support/setup.ts"],
          maxWorkers,
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
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
