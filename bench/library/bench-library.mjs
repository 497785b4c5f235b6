// @ts-check
// npm run bench:library -- [--articles 50000] [--unconnected] [--check] : builds, then measures; --check exits 1 and names
// what is missed; --unconnected leaves people and stories out, which take most of the time of filling
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { importTypescript } from '../../scripts/import-typescript.mjs';
import { runCommand } from '../../scripts/run-command.mjs';

const argument = process.argv.indexOf('--articles');
const articleCount = argument < 0 ? 50_000 : Number(process.argv[argument + 1]);
process.env.NUTGRAF_OUT = mkdtempSync(path.join(tmpdir(), 'nutgraf-bench-'));
const built = await runCommand('wxt', ['build'], { stdout: 'keep' });
if (built.exitCode !== 0) {
  console.error(built.output);
  process.exit(1);
}
/** @type {{ benchLibrary: (articleCount: number, extensionFolder: string, isConnected: boolean) => Promise<string[]> }} */
const { benchLibrary } = await importTypescript('bench/library/bench-library.ts');
const missed = await benchLibrary(
  articleCount,
  path.join(process.env.NUTGRAF_OUT, 'chrome-mv3'),
  !process.argv.includes('--unconnected'),
);
for (const bound of missed) console.log(`missed: ${bound}`);
if (process.argv.includes('--check') && missed.length > 0) process.exitCode = 1;
