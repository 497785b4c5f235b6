import { defineConfig } from 'vitest/config';
import type { Vite } from 'vitest/node';
import { keptThread } from './scripts/mutation/kept-thread';

/** The quick unit tests of one room, as `npm run mutate` runs them over and over: no browser, no build, no wxt. */
export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  plugins: [
    {
      name: 'kept-thread',
      // Stryker asks for threads of its own; what it asks for is put right when all is set.
      configureVitest({ project }) {
        Object.assign(project.config, { pool: keptThread.name, poolRunner: keptThread, isolate: false });
      },
    } satisfies Vite.Plugin,
  ],
  test: {
    include: (process.env.MUTATED_TESTS ?? 'utils/**/*.test.ts').split(','),
    exclude: ['**/*.slow.test.ts', '**/layers.test.ts', '**/node_modules/**'],
    setupFiles: ['scripts/mutation/fresh-modules.ts'],
    testTimeout: 20_000,
  },
});
