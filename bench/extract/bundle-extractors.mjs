import { resolve } from 'node:path';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '../..');

/**
 * The shipped extractor and its peers as one script.
 * @param {'iife' | 'es'} format `iife` sets the global `bench`; `es` exports runInPage.
 * @returns {Promise<string>} its code
 */
export const bundleExtractors = (format) => bundleForPage(resolve(import.meta.dirname, 'run-in-page.ts'), format);

/** A script with all it imports, in the same two forms. */
export async function bundleForPage(entry, format) {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry, name: 'bench', formats: [format] },
    },
  });
  const [{ output }] = [built].flat();
  return output[0].code;
}
