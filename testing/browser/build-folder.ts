import { existsSync } from 'node:fs';
import path from 'node:path';

const projectRoot = path.resolve(import.meta.dirname, '../..');

/** The folder of a production build. E2E_OUT, or else the build's own NUTGRAF_OUT, names another place than .output. */
export function buildFolder(target: 'chrome-mv3' | 'firefox-mv3'): string {
  const out = process.env.E2E_OUT ?? process.env.NUTGRAF_OUT ?? '.output';
  const folder = path.resolve(projectRoot, out, target);
  if (!existsSync(path.join(folder, 'manifest.json'))) {
    throw new Error(`${folder} holds no build: run npm run build and npm run build:firefox first`);
  }
  return folder;
}
