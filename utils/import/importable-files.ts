import type { ImportSource } from './import-source';

/** A file as the browser hands it over; with its path inside the folder that was chosen, '' or missing for a file of its own. */
export interface ChosenFile extends ImportSource {
  readonly webkitRelativePath?: string;
}

/** What in a folder may be an article, a list or a backup. The rest is pictures, styles and scripts of saved pages. */
const readEndings = /\.(?:html?|xhtml?|jsonl?|csv|txt|zip)$/i;
/** Where browsers put the parts of a page that was saved whole: its frames are no articles. */
const partsFolder = /(?:_files|\.files|-Dateien|_fichiers|_archivos|_bestanden|_arquivos|_pliki|-filer)\//i;

/** Those of the files that can be imported, named by their path where they are of a folder, in the order of their names. */
export function importableFiles(files: readonly ChosenFile[]): readonly ImportSource[] {
  return files
    .map((file) => ({ file, path: file.webkitRelativePath ?? '' }))
    .filter(
      ({ path }) => path === '' || (readEndings.test(path) && !partsFolder.test(path) && !/(?:^|\/)\./.test(path)),
    )
    .map(({ file, path }) => ({ name: path || file.name, size: file.size, stream: () => file.stream() }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}
