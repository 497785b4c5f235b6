// @ts-check
// npm run bench:kills -- [--kills 200] [--seed 1] [--check] : builds, then kills the browser so many times at random moments amid
// work on the library; --check exits 1 and names what was lost.
import { importTypescript } from '../../scripts/import-typescript.mjs';
import { buildForBench, numberAfter, tellMissed } from '../library/bench-options.mjs';

const { extensionFolder } = await buildForBench();
/** @type {typeof import('./bench-kills.ts')} */
const { benchKills } = await importTypescript('bench/kills/bench-kills.ts');
tellMissed(await benchKills(numberAfter('--kills', 200), numberAfter('--seed', 1), extensionFolder));
