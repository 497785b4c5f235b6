// @ts-check
// npm run bench:library -- [--articles 50000] [--unconnected] [--kills 50] [--keep FOLDER] [--check] : builds, then measures. --check exits 1
// and names what is missed; --unconnected leaves people and stories out, which take most of the time of filling;
// --kills is how often the browser is killed right after a save; --keep keeps the filled libraries in a folder and uses
// those it finds there, so that measuring again does not mean filling again.
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
const keepAt = process.argv.indexOf('--keep');
const keepFolder = keepAt < 0 ? null : path.resolve(String(process.argv[keepAt + 1]));
// The library belongs to the extension, and an unpacked extension is known by its folder: that one is kept too.
const outFolder = keepFolder ?? mkdtempSync(path.join(tmpdir(), 'nutgraf-bench-'));
process.env.NUTGRAF_OUT = outFolder;
if (!keepFolder) process.on('exit', () => rmSync(outFolder, { recursive: true, force: true }));
const built = await runCommand('wxt', ['build'], { stdout: 'keep' });
if (built.exitCode !== 0) {
  console.error(built.output);
  process.exit(1);
}
/** @type {{ benchLibrary: (options: import('./bench-library.ts').BenchOptions) => Promise<string[]> }} */
const { benchLibrary } = await importTypescript('bench/library/bench-library.ts');
const missed = await benchLibrary({
  articleCount,
  kills,
  keepFolder,
  extensionFolder: path.join(outFolder, 'chrome-mv3'),
  isConnected: !process.argv.includes('--unconnected'),
});
for (const bound of missed) console.log(`missed: ${bound}`);
if (process.argv.includes('--check') && missed.length > 0) process.exitCode = 1;
