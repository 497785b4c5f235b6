// @ts-check
// npm run bench:library -- [--articles 50000] [--unconnected] [--kills 50] [--keep FOLDER] [--check] : builds, then measures. --check exits 1
// and names what is missed; --unconnected leaves people and stories out, which take most of the time of filling;
// --kills is how often the browser is killed right after a save; --keep keeps the filled libraries in a folder and uses
// those it finds there, so that measuring again does not mean filling again.
import { importTypescript } from '../../scripts/import-typescript.mjs';
import { buildForBench, numberAfter, tellMissed } from './bench-options.mjs';

const { extensionFolder, keepFolder } = await buildForBench();
/** @type {{ benchLibrary: (options: import('./bench-library.ts').BenchOptions) => Promise<string[]> }} */
const { benchLibrary } = await importTypescript('bench/library/bench-library.ts');
tellMissed(
  await benchLibrary({
    articleCount: numberAfter('--articles', 50_000),
    kills: numberAfter('--kills', 50),
    keepFolder,
    extensionFolder,
    isConnected: !process.argv.includes('--unconnected'),
  }),
);
