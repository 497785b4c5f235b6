import { dirname, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Who may import whom. A folder that is not listed on the right is out of reach. */
const mayImport: Record<string, readonly string[]> = {
  'utils/model': [],
  'utils/text': ['utils/model'],
  'utils/extract': ['utils/model', 'utils/text'],
  'utils/anchor': ['utils/model', 'utils/text'],
  'utils/digest': ['utils/model', 'utils/text'],
  'utils/compare': ['utils/model', 'utils/text'],
  'utils/stories': ['utils/model', 'utils/text'],
  'utils/persons': ['utils/model', 'utils/text', 'utils/digest/people'],
  'utils/export': ['utils/model', 'utils/text'],
  'utils/import': ['utils/model', 'utils/text', 'utils/export', 'utils/extract', 'utils/digest'],
  'utils/library': ['utils/model', 'utils/text', 'utils/compare', 'utils/stories', 'utils/persons'],
  'utils/browser': ['utils/model', 'utils/text', 'utils/extract', 'utils/anchor', 'utils/export'],
  components: ['utils/model', 'utils/text', 'utils/library', 'utils/export', 'utils/import', 'utils/compare'],
  entrypoints: ['components', 'utils'],
};

/** No clock, no chance, no browser: page, time and chance arrive as arguments. */
const pure = Object.keys(mayImport).filter(
  (part) => part.startsWith('utils/') && part !== 'utils/library' && part !== 'utils/browser',
);
const impure =
  /\b(?:browser|chrome)\.\w|(?<![.\w])(?:document|window|localStorage|indexedDB)\.\w|(?<![.\w])fetch\(|\bnew Date\(\)|\bDate\.now\(|\bMath\.random\(|from ['"](?:wxt|dexie|preact)/;

const root = resolve(import.meta.dirname, '..');
const files = new Map(
  Object.entries(
    import.meta.glob<string>(['../{entrypoints,components,utils}/**/*.{ts,tsx}'], {
      query: '?raw',
      import: 'default',
      eager: true,
    }),
  ).map(([file, text]) => [relative(root, resolve(import.meta.dirname, file)), text]),
);
const homeOf = (path: string) => Object.keys(mayImport).find((part) => path === part || path.startsWith(`${part}/`));
const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, '');

function importedPaths(file: string, code: string): string[] {
  return [...code.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].flatMap(([, specifier = '']) => {
    if (specifier.startsWith('@/')) return [specifier.slice(2)];
    return specifier.startsWith('.') ? [relative(root, resolve(root, dirname(file), specifier))] : [];
  });
}

describe('imports point one way', () => {
  test.each([...files.keys()].filter((file) => file !== 'utils/layers.test.ts'))('%s', (file) => {
    const home = homeOf(file);
    expect(
      home,
      `${file} lies in no part of the house: move it into one, or add the part to utils/layers.test.ts`,
    ).toBeDefined();
    if (!home) return;
    const code = withoutComments(files.get(file) ?? '');
    const isTest = /\.test\.tsx?$|\/testing\//.test(file);
    for (const path of importedPaths(file, code)) {
      const target = homeOf(path);
      if (home === 'entrypoints' && target === 'entrypoints') {
        const own = file.split('/')[1];
        expect(
          path.split('/')[1],
          `${file} imports another entrypoint (${path}): move what both need into components/ or utils/`,
        ).toBe(own);
      } else if (target !== home && !isTest) {
        const isAllowed = mayImport[home]?.some((part) => path === part || path.startsWith(`${part}/`));
        expect(
          isAllowed,
          `${file} may not import ${path}: ${home} reaches ${mayImport[home]?.join(', ') || 'nothing'}; pass it in as an argument`,
        ).toBe(true);
      }
    }
    if (isTest) return;
    if (pure.includes(home)) {
      expect(code.match(impure)?.[0] ?? null, `${file} is pure: hand in page, time and chance as arguments`).toBeNull();
    }
    if (home === 'components') {
      expect(
        code.match(/\b(?:browser|chrome)\.\w|from ['"]dexie/)?.[0] ?? null,
        `${file} is a component: data in, callbacks out`,
      ).toBeNull();
    }
    if (home !== 'utils/library') {
      expect(/from ['"]dexie/.test(code), `${file} imports Dexie: only utils/library may`).toBe(false);
    }
  });
});
