// @ts-check
// npm run bench:people -- [--articles 50000] [--keep FOLDER] [--check] : builds, then measures; --check exits 1 and names what is
// missed; --keep as in bench-library.mjs, whose kept libraries serve here too.
import { importTypescript } from '../../scripts/import-typescript.mjs';
import { buildForBench, numberAfter, tellMissed } from './bench-options.mjs';

const { extensionFolder, keepFolder } = await buildForBench();
/** @type {{ benchPeople: (articleCount: number, extensionFolder: string, keepFolder: string | null) => Promise<string[]> }} */
const { benchPeople } = await importTypescript('bench/library/bench-people.ts');
tellMissed(await benchPeople(numberAfter('--articles', 50_000), extensionFolder, keepFolder));
