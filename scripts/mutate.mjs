import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { countMutants, shareInterval } from './mutation/count-mutants.mjs';

/**
 * `npm run mutate -- FOLDER [--tests PATTERN,PATTERN] [--one-in K [--part N]]`: breaks each rule in the folder's code, one at
 * a time, and tells which of the broken versions the quick unit tests of its room notice. A line for each that they do not,
 * then the share they do. `--tests` says which tests run instead of all of the room; `--one-in K` takes one broken version in
 * K, the same ones each time, and gives the share's interval; `--part N`, 0 to K - 1, takes other ones: those that no test was
 * written for.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    tests: { type: 'string' },
    'one-in': { type: 'string', default: '1' },
    part: { type: 'string', default: '0' },
  },
});
const [folder = ''] = positionals;
if (!existsSync(folder)) {
  console.error('npm run mutate -- FOLDER, for example utils/across/persons');
  process.exit(2);
}
const room = folder.split('/').slice(0, 2).join('/');
process.env.MUTATED_TESTS = values.tests ?? `${room}/**/*.test.ts`;
process.env.MUTATE_ONE_IN = values['one-in'];
process.env.MUTATE_PART = values.part;
const isSample = values['one-in'] !== '1';

const results = await new Stryker({
  mutate: [`${folder}/**/*.ts`, `!${folder}/**/*.test.ts`, `!${folder}/**/{testing,cases,fixtures}/**`],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner', import.meta.resolve('./mutation/sample-checker.mjs')],
  checkers: isSample ? ['sample'] : [],
  vitest: { configFile: 'vitest.mutate.config.ts', related: false },
  // What is only read by the browser tests and the benches need not be copied for each run.
  ignorePatterns: ['.output', 'components', 'docs', 'e2e', 'entrypoints', 'training', 'public'],
  // The compiler of this project has no interface that Stryker could ask.
  tsconfigFile: 'none',
  disableTypeChecks: false,
  coverageAnalysis: 'perTest',
  // A run ends at its first failure by scripts/mutation/fresh-modules.ts.
  disableBail: true,
  concurrency: 1,
  reporters: ['progress'],
  tempDirName: '.stryker',
}).runMutationTest();

const { lines, killed, total } = countMutants(results);
for (const line of lines) console.log(line);
const share = ((100 * killed) / Math.max(1, total)).toFixed(1);
const [least, most] = shareInterval(killed, total).map((each) => (100 * each).toFixed(1));
console.log(
  `${folder}: ${killed} of ${total} killed, ${share} %${isSample ? `, with 95 % certainty ${least} to ${most} %` : ''}`,
);
