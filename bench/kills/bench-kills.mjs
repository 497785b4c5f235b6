// @ts-check
// npm run bench:kills -- [--kills 200 | --torn 50 | --shelf 200] [--seed 1] [--check] : builds, then kills the browser so many times at random
// moments amid work on the library, or tears the end off its store's log so many times and starts it twice, or kills
// one of two browsers on a shelf amid writing and taking over; --check exits 1 and names what was lost.
import { importTypescript } from '../../scripts/import-typescript.mjs';
import { buildForBench, numberAfter, tellMissed } from '../library/bench-options.mjs';

const { extensionFolder } = await buildForBench();
const [tears, shelf, seed] = [numberAfter('--torn', 0), numberAfter('--shelf', 0), numberAfter('--seed', 1)];
if (shelf > 0) {
  /** @type {typeof import('./bench-shelf-kills.ts')} */
  const { benchShelfKills } = await importTypescript('bench/kills/bench-shelf-kills.ts');
  tellMissed(await benchShelfKills(shelf, seed, extensionFolder));
} else if (tears > 0) {
  /** @type {typeof import('./bench-torn-logs.ts')} */
  const { benchTornLogs } = await importTypescript('bench/kills/bench-torn-logs.ts');
  tellMissed(await benchTornLogs(tears, seed, extensionFolder));
} else {
  /** @type {typeof import('./bench-kills.ts')} */
  const { benchKills } = await importTypescript('bench/kills/bench-kills.ts');
  tellMissed(await benchKills(numberAfter('--kills', 200), seed, extensionFolder));
}
