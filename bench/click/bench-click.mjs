// @ts-check
// npm run bench:click -- [CORPUS] [--check] : builds, then times the click; --check exits 1 if a bound is missed
import { importTypescript } from '../../scripts/import-typescript.mjs';
import { runCommand } from '../../scripts/run-command.mjs';

const isCheck = process.argv.includes('--check');
const [corpus = '../shared/corpus/news-pages.jsonl.gz'] = process.argv
  .slice(2)
  .filter((argument) => !argument.startsWith('--'));

const built = await runCommand('wxt', ['build'], { stdout: 'keep' });
if (built.exitCode !== 0) {
  console.error(built.output);
  process.exit(1);
}
/** @type {{ benchClick: (corpus: string) => Promise<boolean> }} */
const { benchClick } = await importTypescript('bench/click/bench-click.ts');
const areBoundsMet = await benchClick(corpus);
if (!areBoundsMet) console.log('a bound is missed');
if (isCheck && !areBoundsMet) process.exitCode = 1;
