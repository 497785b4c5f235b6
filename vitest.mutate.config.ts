import { defineConfig } from 'vitest/config';

/** The quick unit tests of one room, as `npm run mutate` runs them over and over: no browser, no build, no wxt. */
export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    include: [`${process.env.MUTATED_ROOM ?? 'utils'}/**/*.test.ts`],
    exclude: ['**/*.slow.test.ts', '**/layers.test.ts', '**/node_modules/**'],
    testTimeout: 20_000,
  },
});
