import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      { test: { name: "unit", include: ["test/**/*.test.ts"], exclude: ["test/site/**"] } },
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
