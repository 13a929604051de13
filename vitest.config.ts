import { defineConfig } from "vitest/config";

/** Laws over random worlds take seconds, and a loaded machine twice that. */
const patience = 60_000;

export default defineConfig({
  test: {
    maxWorkers: 2,
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      exclude: ["**/*.test.ts", "src/testing/**"],
      reportsDirectory: "coverage",
    },
    projects: [
      {
        test: {
          name: "unit",
          include: ["src/**/*.test.ts", "verification/**/*.test.ts", "scripts/**/*.test.ts"],
          pool: "threads",
          setupFiles: ["src/testing/fixed-seed.ts"],
          testTimeout: patience,
          hookTimeout: patience,
        },
      },
      {
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          // Forks: the tests start programs and set their surroundings.
          pool: "forks",
          globalSetup: ["tests/browser/unpack-chromium.ts"],
          testTimeout: patience,
          hookTimeout: patience,
        },
      },
    ],
  },
});
