// @ts-check
// npm run bench:crowded -- [--check] : builds, then opens articles and a library with more in them than anybody has, in Chromium, and prints
// how long a page was kept from answering at the longest. --check exits 1 and names what is missed.
import { importTypescript } from '../../scripts/import-typescript.mjs';
import { buildForBench, tellMissed } from '../library/bench-options.mjs';

const { extensionFolder } = await buildForBench();
/** @type {{ benchCrowded: (extensionFolder: string) => Promise<string[]> }} */
const { benchCrowded } = await importTypescript('bench/crowded/bench-crowded.ts');
tellMissed(await benchCrowded(extensionFolder));
