import { appendFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { buildFolder } from '@/testing/browser/build-folder';

/** Copies the production build into `folder`, with the stopwatch in its popup. */
export function packNutgraf(folder: string): void {
  cpSync(buildFolder('chrome-mv3'), folder, { recursive: true });
  addStopwatch(folder);
}

/** Puts the extension that only injects bare Readability into `folder`, with the stopwatch in its popup. */
export async function packBareReadability(folder: string): Promise<void> {
  const source = path.join(import.meta.dirname, 'readability-popup');
  for (const file of ['manifest.json', 'popup.html', 'popup.js']) {
    cpSync(path.join(source, file), path.join(folder, file));
  }
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: {
        entry: path.join(source, 'read-page.ts'),
        formats: ['iife'],
        name: 'read',
        fileName: () => 'read-page.js',
      },
    },
  });
  // an injected script answers with the value of its last statement, and a declaration has none
  appendFileSync(path.join(folder, 'read-page.js'), '\nread;\n');
  addStopwatch(folder);
}

function addStopwatch(folder: string): void {
  cpSync(path.join(import.meta.dirname, 'stopwatch.js'), path.join(folder, 'stopwatch.js'));
  const popup = path.join(folder, 'popup.html');
  const html = readFileSync(popup, 'utf8');
  writeFileSync(popup, html.replace('<head>', '<head><script src="/stopwatch.js"></script>'));
}
