import { mergeConfig } from "vitest/config";

import shared from "../../vitest.config.js";

const config = mergeConfig(shared, {
  test: {
    testTimeout: 600_000,
    hookTimeout: 120_000,
    fileParallelism: false,
    outputFile: { json: process.env["TEST_REPORT"] ?? "test-results/long.json" },
  },
});

// Set, not merged: merging would only add to the shared lists.
config.test.include = ["test/long/**/*.test.ts"];
config.test.exclude = [];

export default config;
