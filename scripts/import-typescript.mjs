// @ts-check
import path from 'node:path';
import { runnerImport } from 'vite';
import { projectRoot } from './run-command.mjs';

/**
 * Imports a TypeScript module of this project into Node, with the paths the extension's own code uses.
 * Needs the npm packages. `source` is relative to the project's folder.
 * @template Module
 * @param {string} source
 * @returns {Promise<Module>}
 */
export async function importTypescript(source) {
  const imported = await runnerImport(path.join(projectRoot, source), {
    root: projectRoot,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': projectRoot } },
  });
  return /** @type {Module} */ (imported.module);
}
