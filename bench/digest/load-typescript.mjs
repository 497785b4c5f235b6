// loadTypescript('/training/train.ts') : bundles a module of this project for Node, as the extension bundles it, and imports it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

export async function loadTypescript(entry) {
  const outDir = mkdtempSync(join(tmpdir(), 'nutgraf-'));
  try {
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      resolve: { alias: { '@': root } },
      // What the entry imports of others is bundled with it: it runs from a folder without node_modules.
      ssr: { noExternal: true },
      build: {
        ssr: join(root, entry),
        outDir,
        emptyOutDir: true,
        minify: false,
        // In one file: what is loaded later would be looked for when the folder is gone.
        rollupOptions: { output: { entryFileNames: 'entry.mjs', codeSplitting: false } },
      },
    });
    return await import(pathToFileURL(join(outDir, 'entry.mjs')).href);
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}
