// @ts-check
// npm run bench:formats -- [--articles 10000 | --huge] [--fuzz 20000 [--only 250]] [--check] : measures; --check exits 1 and names what is missed
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'nutgraf-bench-formats-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

// Bundled as the extension bundles it, so that what is loaded late is loaded late.
await build({
  root,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': root } },
  ssr: { noExternal: true, external: ['linkedom'] },
  build: {
    ssr: path.join(root, 'bench/formats/bench-formats.ts'),
    outDir: path.join(root, 'node_modules/.cache', path.basename(folder)),
    emptyOutDir: true,
    minify: false,
    rollupOptions: { output: { entryFileNames: 'entry.mjs' } },
  },
});
const built = path.join(root, 'node_modules/.cache', path.basename(folder));
process.once('exit', () => rmSync(built, { recursive: true, force: true }));

const program = `const { benchFormats } = await import(${JSON.stringify(pathToFileURL(path.join(built, 'entry.mjs')).href)});
const missed = await benchFormats(process.argv.slice(1));
for (const bound of missed) console.log('missed: ' + bound);
process.exit(missed.length > 0 && process.argv.includes('--check') ? 1 : 0);`;
const child = spawn(
  process.execPath,
  // Half of what a fuzzed file may take: an importer that needs more ends the run.
  ['--expose-gc', '--max-old-space-size=250', '--input-type=module', '-e', program, '--', ...process.argv.slice(2)],
  {
    stdio: 'inherit',
  },
);
child.once('exit', (code) => process.exit(code ?? 1));
