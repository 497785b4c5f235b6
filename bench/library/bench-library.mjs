// @ts-check
// npm run bench:library -- [--articles 50000] [--unconnected] [--kills 50] [--check] : builds, then measures. --check exits 1
// and names what is missed; --unconnected leaves people and stories out, which take most of the time of filling;
// --kills is how often the browser is killed right after a save.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { importTypescript } from '../../scripts/import-typescript.mjs';
import { runCommand } from '../../scripts/run-command.mjs';

/** @param {string} name @param {number} otherwise */
const numberAfter = (name, otherwise) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const articleCount = numberAfter('--articles', 50_000);
const kills = numberAfter('--kills', 50);
const outFolder = mkdtempSync(path.join(tmpdir(), 'nutgraf-bench-'));
process.env.NUTGRAF_OUT = outFolder;
process.on('exit', () => rmSync(outFolder, { recursive: true, force: true }));
const built = await runCommand('wxt', ['build'], { stdout: 'keep' });
if (built.exitCode !== 0) {
  console.error(built.output);
  process.exit(1);
}
/** @type {{ benchLibrary: (articleCount: number, kills: number, extensionFolder: string, isConnected: boolean) => Promise<string[]> }} */
const { benchLibrary } = await importTypescript('bench/library/bench-library.ts');
const missed = await benchLibrary(
  articleCount,
  kills,
  path.join(outFolder, 'chrome-mv3'),
  !process.argv.includes('--unconnected'),
);
for (const bound of missed) console.log(`missed: ${bound}`);
if (process.argv.includes('--check') && missed.length > 0) process.exitCode = 1;
