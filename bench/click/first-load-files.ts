import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The files of a build that a page loads before it runs, each once: the page, its style sheets, its scripts and what they
 * import statically. What `import()` fetches later does not count. Paths relative to the build's folder.
 */
export function firstLoadFiles(folder: string, page: string): string[] {
  const seen = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    const text = readFileSync(path.join(folder, file), 'utf8');
    for (const reference of file.endsWith('.html') ? htmlReferences(text) : staticImports(file, text)) {
      visit(path.posix.normalize(path.posix.join(path.posix.dirname(file), reference)));
    }
  };
  visit(page);
  return [...seen];
}

/** Relative to the extension's root, where the pages lie. */
const htmlReferences = (html: string) =>
  [...html.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="\/?([^":]+)"/g)].map(([, file = '']) => file);

/** Static imports as a bundler writes them: import…from"./x.js", import"./x.js", export…from"./x.js". */
const staticImports = (file: string, script: string) =>
  file.endsWith('.js')
    ? [...script.matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+\.js)["']/g)].map(([, imported = '']) => imported)
    : [];
