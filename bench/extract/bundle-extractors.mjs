import { resolve } from 'node:path';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '../..');

/**
 * The shipped extractor and its peers as one script.
 * @param {'iife' | 'es'} format `iife` sets the global `bench`; `es` exports runInPage.
 * @returns {Promise<string>} its code
 */
export async function bundleExtractors(format) {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: resolve(import.meta.dirname, 'run-in-page.ts'), name: 'bench', formats: [format] },
    },
  });
  const [{ output }] = [built].flat();
  return output[0].code;
}
