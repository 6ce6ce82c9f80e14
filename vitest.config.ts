import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      // Twenty seconds, because a busy machine is several times slower; no test asserts a time.
      { test: { name: "unit", include: ["test/**/*.test.ts"], exclude: ["test/site/**"], testTimeout: 20_000 } },
      // The built notebook in a real browser: needs `npm run build` first, which `npm test` does.
      {
        test: {
          name: "site",
          include: ["test/site/**/*.test.ts"],
          fileParallelism: false,
          maxConcurrency: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
