// @ts-check
import path from 'node:path';

/** The pages that show the popup beside something of their own. */
const popupPages = ['sidepanel', 'welcome'];

/** The pages that show more than the popup does. */
const otherPages = ['library', 'reader', 'people', 'options'];

/** What makes a digest, and what the popup looks up in the library behind it, by the modules that are loaded for it. */
const digest = ['utils/digest/digest-with-its-pack.ts'];
const lookup = [
  'utils/app/popup/page-in-library.ts',
  'utils/library/articles/find-saved.ts',
  'utils/library/articles/taken-out.ts',
  'utils/library/connections/persons.ts',
  'utils/library/connections/story-of-page.ts',
];

/**
 * A plugin that puts what a click needs into few files: a file costs the browser some 5 ms of work whatever is in it, and by
 * itself the bundler makes one for each set of pages that share a module.
 * @param {string} root the project's folder
 * @returns {import('vite').Plugin}
 */
export function fewFiles(root) {
  /** @type {Map<string, ReadonlySet<string>>} */
  const starts = new Map();
  return {
    name: 'few-files',
    apply: 'build',
    outputOptions: (options) =>
      // A script for injection is one file anyway.
      options.format === 'iife'
        ? options
        : {
            ...options,
            codeSplitting: {
              // A module takes what it imports along, unless an earlier file has it: first what most need.
              groups: ['pages', 'popup-pages', 'words', 'text', ...libraryFiles, 'digest', 'lookup'].map(
                (file, at, { length }) => ({
                  debugName: file,
                  priority: length - at,
                  name: (id, context) =>
                    fileOf(startsOf(id, (each) => context.getModuleInfo(each), root, starts)) === file ? file : null,
                }),
              ),
            },
          },
  };
}

/**
 * The file for a module that is reached from these starts; null where the bundler may decide.
 * @param {ReadonlySet<string>} starts
 */
function fileOf(starts) {
  /** @param {readonly string[]} some */
  const isReachedFrom = (some) => some.some((start) => starts.has(start));
  const isOfOtherPages = isReachedFrom(otherPages.map(mainOf));
  if (starts.has(mainOf('popup'))) {
    if (isOfOtherPages) return 'pages';
    // What the popup alone begins with, its main module above all, may run in no other page.
    return isReachedFrom(popupPages.map(mainOf)) ? 'popup-pages' : null;
  }
  if (isReachedFrom(digest)) {
    if (starts.has(mainOf('options'))) return 'words';
    return isOfOtherPages || isReachedFrom(lookup) ? 'text' : 'digest';
  }
  if (isReachedFrom(lookup)) return isOfOtherPages ? libraryFileOf((page) => starts.has(mainOf(page))) : 'lookup';
  return null;
}

/**
 * Of the library each page begins with other parts: a file for each set of pages.
 * @param {(page: string) => boolean} isOf
 */
const libraryFileOf = (isOf) => ['library-of', ...otherPages.filter(isOf)].join('-');

/** The files of all such sets, those of most pages first. */
const libraryFiles = Array.from({ length: 2 ** otherPages.length }, (_, set) =>
  libraryFileOf((page) => (set >> otherPages.indexOf(page)) % 2 === 1),
).sort((a, b) => b.split('-').length - a.split('-').length);

/** @param {string} page */
const mainOf = (page) => `entrypoints/${page}/main.tsx`;

/**
 * Where one can start to reach a module by static imports: a page's main module, or one that is loaded when it is needed.
 * @param {string} id
 * @param {(id: string) => import('vite').Rolldown.ModuleInfo | null} infoOf
 * @param {string} root
 * @param {Map<string, ReadonlySet<string>>} known
 * @returns {ReadonlySet<string>}
 */
function startsOf(id, infoOf, root, known) {
  const before = known.get(id);
  if (before) return before;
  /** @type {Set<string>} */
  const starts = new Set();
  known.set(id, starts);
  const info = infoOf(id);
  const own = path.relative(root, id);
  if (info && (info.dynamicImporters.length > 0 || own.endsWith('/main.tsx'))) starts.add(own);
  for (const importer of info?.importers ?? []) {
    for (const start of startsOf(importer, infoOf, root, known)) starts.add(start);
  }
  return starts;
}
