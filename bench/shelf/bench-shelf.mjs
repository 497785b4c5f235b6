// @ts-check
// npm run bench:shelf -- [--articles 50000] [--keep FOLDER] [--check] : builds, then puts a library of so many articles on a shelf and
// brings it to a second device. --check exits 1 and names what is missed; --keep keeps the filled library, and takes what is kept.
import { importTypescript } from '../../scripts/import-typescript.mjs';
import { buildForBench, numberAfter, tellMissed } from '../library/bench-options.mjs';

const { extensionFolder, keepFolder } = await buildForBench();
/** @type {typeof import('./bench-shelf.ts')} */
const { benchShelf } = await importTypescript('bench/shelf/bench-shelf.ts');
tellMissed(await benchShelf({ articleCount: numberAfter('--articles', 50_000), extensionFolder, keepFolder }));
