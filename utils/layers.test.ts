import { dirname, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Which rooms each room may import. A room that is not listed on the right is out of reach. */
const mayImport: Record<string, readonly string[]> = {
  'utils/model': [],
  'utils/text': ['utils/model'],
  'utils/identity': ['utils/model', 'utils/text'],
  'utils/anchor': ['utils/model', 'utils/text'],
  'utils/corrections': ['utils/model', 'utils/text', 'utils/anchor'],
  'utils/extract': ['utils/model', 'utils/text', 'utils/identity'],
  'utils/digest': ['utils/model', 'utils/text'],
  'utils/across': ['utils/model', 'utils/text', 'utils/digest/people'],
  'utils/export': ['utils/model', 'utils/text', 'utils/identity'],
  'utils/sync': ['utils/model', 'utils/corrections'],
  'utils/validation': ['utils/model', 'utils/identity'],
  'utils/import': [
    ...['utils/model', 'utils/text', 'utils/identity', 'utils/validation', 'utils/anchor', 'utils/corrections'],
    ...['utils/export', 'utils/extract', 'utils/digest'],
  ],
  'utils/library': [
    'utils/model',
    'utils/text',
    'utils/identity',
    'utils/validation',
    'utils/across',
    'utils/corrections',
    'utils/sync',
  ],
  'utils/app': [
    ...['utils/model', 'utils/text', 'utils/identity', 'utils/anchor', 'utils/extract', 'utils/digest'],
    ...['utils/across', 'utils/corrections', 'utils/export', 'utils/import', 'utils/library', 'utils/sync'],
  ],
  'utils/browser': [
    ...['utils/model', 'utils/text', 'utils/identity', 'utils/extract', 'utils/digest', 'utils/anchor', 'utils/export'],
    'utils/sync',
  ],
  'utils/wiring': ['utils'],
  components: [
    ...['utils/model', 'utils/text', 'utils/identity', 'utils/anchor', 'utils/library', 'utils/export'],
    ...['utils/import', 'utils/across', 'utils/corrections', 'utils/app'],
  ],
  entrypoints: ['components', 'utils'],
};

/** Rooms of which only types may be imported: what does the work is handed in. */
const typesOnly: Record<string, readonly string[]> = {
  'utils/app': ['utils/library'],
  components: Object.keys(mayImport).filter((room) => !['utils/model', 'utils/text', 'components'].includes(room)),
};

/** No clock, no chance, no browser: page, time and chance arrive as arguments. */
const pure = Object.keys(mayImport).filter(
  (room) => room.startsWith('utils/') && !['utils/library', 'utils/browser', 'utils/wiring'].includes(room),
);
const impure =
  /\b(?:browser|chrome)\.\w|(?<![.\w])(?:document|window|localStorage|indexedDB)\.\w|(?<![.\w])fetch\(|\bnew Date\(\)|\bDate\.now\(|\bMath\.random\(|from ['"](?:wxt|dexie|preact)/;

/** The one file that may write articles: columns, search index and connections follow only what goes through it. */
const articleWriter = 'utils/library/articles/write-articles.ts';
const articleWrite =
  /\.(?:rows|bodies)\.(?:add|put|update|delete|clear|modify|bulkAdd|bulkPut|bulkUpdate|bulkDelete)\(/;

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
const roomOf = (path: string) => Object.keys(mayImport).find((room) => path === room || path.startsWith(`${room}/`));
/** Where relative imports end: each entrypoint is a house of its own. */
const wingOf = (path: string) =>
  path.startsWith('entrypoints/') ? path.split('/').slice(0, 2).join('/') : roomOf(path);
const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, '');
const isTestFile = (file: string) => /\.test\.tsx?$|\/testing\//.test(file);

interface Import {
  readonly specifier: string;
  /** Relative to the project's folder, as written: without an extension. */
  readonly path: string;
  /** Gone after compilation. */
  readonly isType: boolean;
}

function importsOf(file: string): Import[] {
  const code = withoutComments(files.get(file) ?? '');
  const imports = /(?:\b(?:import|export)(\s+type)?\b[^'";()]*?\bfrom|\bimport\s*\(?)\s*['"]([^'"]+)['"]/g;
  return [...code.matchAll(imports)].flatMap(([, type, specifier = '']) => {
    const isType = type !== undefined;
    if (specifier.startsWith('@/')) return [{ specifier, path: specifier.slice(2), isType }];
    if (!specifier.startsWith('.')) return [];
    return [{ specifier, path: relative(root, resolve(root, dirname(file), specifier)), isType }];
  });
}

const fileAt = (path: string) =>
  ['', '.ts', '.tsx', '/index.ts'].map((ending) => path + ending).find((file) => files.has(file));

describe('imports point one way', () => {
  test.each([...files.keys()].filter((file) => !/^utils\/[^/]+\.test\.ts$/.test(file)))('%s', (file) => {
    const room = roomOf(file);
    expect(
      room,
      `${file} lies in no room of the house: move it into one, or add the room to utils/layers.test.ts`,
    ).toBeDefined();
    if (!room) return;
    const code = withoutComments(files.get(file) ?? '');
    for (const { specifier, path, isType } of importsOf(file)) {
      const target = roomOf(path);
      const isOwn = wingOf(path) === wingOf(file);
      expect(
        specifier.startsWith('.') === isOwn,
        `${file} imports '${specifier}': within a room by a relative path, from another room by '@/'`,
      ).toBe(true);
      const needsHandingIn = !isType && !isTestFile(file) && typesOnly[room]?.includes(target ?? '');
      expect(needsHandingIn ?? false, `${file} imports values of ${path}: types only; what it does is handed in`).toBe(
        false,
      );
      if (room === 'entrypoints' && target === 'entrypoints') {
        expect(
          isOwn,
          `${file} imports another entrypoint (${path}): move what both need into components/ or utils/`,
        ).toBe(true);
      } else if (target !== room && !isTestFile(file)) {
        const isAllowed = mayImport[room]?.some((part) => path === part || path.startsWith(`${part}/`));
        expect(
          isAllowed,
          `${file} may not import ${path}: ${room} reaches ${mayImport[room]?.join(', ') || 'nothing'}; pass it in as an argument`,
        ).toBe(true);
      }
    }
    if (isTestFile(file)) return;
    if (pure.includes(room)) {
      expect(code.match(impure)?.[0] ?? null, `${file} is pure: hand in page, time and chance as arguments`).toBeNull();
    }
    if (room === 'components') {
      expect(
        code.match(/\b(?:browser|chrome)\.\w|from ['"]dexie/)?.[0] ?? null,
        `${file} is a component: data in, callbacks out`,
      ).toBeNull();
    }
    if (room !== 'utils/library') {
      expect(/from ['"]dexie/.test(code), `${file} imports Dexie: only utils/library may`).toBe(false);
    }
    if (file !== articleWriter) {
      expect(
        code.match(articleWrite)?.[0] ?? null,
        `${file} writes articles: only ${articleWriter} may, so that columns, index and connections follow`,
      ).toBeNull();
    }
  });
});

/** Strongly connected groups of files (Tarjan 1972), type-only imports included. */
function circles(importsByFile: ReadonlyMap<string, readonly string[]>): string[][] {
  const found: string[][] = [];
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const visit = (file: string) => {
    order.set(file, order.size);
    lowest.set(file, order.size - 1);
    stack.push(file);
    for (const next of importsByFile.get(file) ?? []) {
      if (!order.has(next)) visit(next);
      if (stack.includes(next)) lowest.set(file, Math.min(lowest.get(file) ?? 0, lowest.get(next) ?? 0));
    }
    if (lowest.get(file) !== order.get(file)) return;
    const circle = stack.splice(stack.indexOf(file));
    if (circle.length > 1) found.push(circle.sort());
  };
  for (const file of importsByFile.keys()) if (!order.has(file)) visit(file);
  return found;
}

test('no files import one another in a circle, types included: what both need goes into a file of its own', () => {
  const importsByFile = new Map(
    [...files.keys()]
      .filter((file) => !isTestFile(file))
      .map((file) => [file, importsOf(file).flatMap(({ path }) => fileAt(path) ?? [])] as const),
  );
  expect(circles(importsByFile)).toEqual([]);
});

test('what makes things up for tests, and drives a browser for them, leans on no bench, browser test or script', () => {
  const texts = import.meta.glob<string>(['../testing/**/*.{ts,mjs}'], {
    query: '?raw',
    import: 'default',
    eager: true,
  });
  const leaning = Object.entries(texts).flatMap(([file, text]) =>
    [...text.matchAll(/from '((?:@|(?:\.\.\/)+)\/?(?:bench|e2e|scripts|training)\/[^']*)'/g)].map(
      ([, path]) => `${file} -> ${path}`,
    ),
  );
  expect(Object.keys(texts).length).toBeGreaterThan(20);
  expect(leaning).toEqual([]);
});
