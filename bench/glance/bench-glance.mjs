// @ts-check
// npm run bench:glance -- [--only N] [--firefox] [--check] [CORPUS...] : builds, then looks at the popup on every page; --check exits 1 if a bound is missed
import { parseArgs } from 'node:util';
import { importTypescript } from '../../scripts/import-typescript.mjs';
import { runCommand } from '../../scripts/run-command.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, check: { type: 'boolean' }, firefox: { type: 'boolean' } },
});
const corpora =
  positionals.length > 0 ? positionals : ['news', 'wild'].map((name) => `../shared/corpus/${name}-pages.jsonl.gz`);

const built = await runCommand('wxt', values.firefox ? ['build', '-b', 'firefox', '--mv3'] : ['build'], {
  stdout: 'keep',
});
if (built.exitCode !== 0) {
  console.error(built.output);
  process.exit(1);
}
/** @type {{ benchGlance: (corpora: readonly string[], only: number, isFirefox: boolean) => Promise<string[]> }} */
const { benchGlance } = await importTypescript('bench/glance/bench-glance.ts');
const missed = await benchGlance(corpora, Number(values.only ?? Number.POSITIVE_INFINITY), values.firefox ?? false);
for (const bound of missed) console.log(`missed: ${bound}`);
if (values.check && missed.length > 0) process.exitCode = 1;
