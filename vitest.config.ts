import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import type { InlineConfig } from 'vitest/node';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { pluralRules } from './scripts/plural-rules.mjs';

const rooms = '{components,entrypoints,utils,testing,training,bench,scripts,store,e2e}';

const unit = (name: string, options: InlineConfig): TestProjectInlineConfiguration => ({
  plugins: [pluralRules(import.meta.dirname), WxtVitest()],
  test: {
    name,
    setupFiles: ['scripts/use-english-strings.ts'],
    testTimeout: 20_000,
    // What one test puts in the place of a function or a global is gone before the next.
    restoreMocks: true,
    unstubGlobals: true,
    ...options,
  },
});

export default defineConfig({
  test: {
    projects: [
      // One world for all files of a worker: nothing they share outlives a test, and starting one takes longer than most.
      unit('unit', {
        include: [`${rooms}/**/*.test.ts`],
        exclude: ['**/*.slow.test.ts', '**/node_modules/**'],
        isolate: false,
      }),
      // Each with a page of its own.
      unit('unit:components', { include: [`${rooms}/**/*.test.tsx`] }),
      // Thousands of made-up cases, hostile pages, other people's readers: minutes.
      unit('unit:slow', { include: [`${rooms}/**/*.slow.test.ts`], testTimeout: 120_000 }),
      {
        resolve: { alias: { '@': import.meta.dirname } },
        test: {
          name: 'e2e',
          include: ['e2e/**/*.e2e.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // A page on a loaded machine takes its time.
          expect: { poll: { timeout: 10_000 } },
          fileParallelism: false,
        },
      },
    ],
  },
});
