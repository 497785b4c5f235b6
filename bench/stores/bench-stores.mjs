// @ts-check
// npm run bench:stores -- [--stores 2000] [--first 1] : damages so many stores in memory at random, opens, checks and repairs each; exits 1 and names
// what does not hold. The same test does 40 in npm test.
import { runCommand } from '../../scripts/run-command.mjs';
import { numberAfter } from '../library/bench-options.mjs';

const { exitCode } = await runCommand(
  'vitest',
  ['run', '--project', 'unit:slow', 'utils/library/health/fuzzed-stores.slow.test.ts'],
  { env: { FUZZED_STORES: String(numberAfter('--stores', 2000)), FIRST_FUZZED: String(numberAfter('--first', 1)) } },
);
process.exitCode = exitCode;
