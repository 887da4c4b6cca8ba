import { defineConfig } from 'vitest/config';

const json = process.env.READOUT_TEST_JSON;

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'web/src/**/*.test.ts', 'test/**/*.test.ts'],
    pool: 'threads',
    isolate: false,
    // .ci/run counts checks from the JSON; people read the lines.
    reporters: json ? ['default', ['json', { outputFile: json }]] : ['default'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
