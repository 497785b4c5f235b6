import { csvPrograms, generateCsv } from './csv-files';
import { entryCount, type GeneratedFile } from './generated-file';
import { generateBookmarks, generatePocketHtml } from './html-files';
import { generateJson, jsonPrograms } from './json-files';
import { generateOmnivore } from './omnivore-file';

/** One file of every program and age of it: 1,000 entries, of which 30 are broken in ten ways. */
export const generatedFiles = (count = entryCount): GeneratedFile[] => [
  ...csvPrograms.map((program) => generateCsv(program, count)),
  ...jsonPrograms.map((program) => generateJson(program, count)),
  generateBookmarks(count),
  generatePocketHtml(count),
  generateOmnivore('content', count),
  generateOmnivore('contents', count),
];
