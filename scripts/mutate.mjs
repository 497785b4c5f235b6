import { existsSync } from 'node:fs';
import { Stryker } from '@stryker-mutator/core';
import { countMutants } from './count-mutants.mjs';

/**
 * `npm run mutate -- FOLDER [CONCURRENCY]`: breaks each rule in the folder's code, one at a time, and tells which of the
 * broken versions the quick unit tests of its room notice. A line for each that they do not, then the share they do.
 */
const [folder = '', concurrency = '1'] = process.argv.slice(2);
if (!existsSync(folder)) {
  console.error('npm run mutate -- FOLDER, for example utils/across/persons');
  process.exit(2);
}
process.env.MUTATED_ROOM = folder.split('/').slice(0, 2).join('/');

const results = await new Stryker({
  mutate: [`${folder}/**/*.ts`, `!${folder}/**/*.test.ts`, `!${folder}/**/{testing,cases,fixtures}/**`],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutate.config.ts', related: false },
  // What is only read by the browser tests and the benches need not be copied for each run.
  ignorePatterns: ['.output', 'docs', 'e2e', 'entrypoints', 'training', 'public'],
  // The compiler of this project has no interface that Stryker could ask.
  tsconfigFile: 'none',
  disableTypeChecks: false,
  coverageAnalysis: 'perTest',
  concurrency: Number(concurrency),
  reporters: ['progress'],
  tempDirName: '.stryker',
}).runMutationTest();

const { lines, killed, total } = countMutants(results);
for (const line of lines) console.log(line);
console.log(`${folder}: ${killed} of ${total} killed, ${((100 * killed) / Math.max(1, total)).toFixed(1)} %`);
