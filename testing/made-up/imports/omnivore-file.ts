import { zipSync } from 'fflate';
import {
  type BrokenEntry,
  entryCount,
  type GeneratedFile,
  type GoodEntry,
  goodEntry,
  numbersTo,
  writtenEntries,
} from './generated-file';
import { articleHtml, jsonBreakages } from './json-files';

const slugOf = ({ url }: GoodEntry) => /story-\d+/.exec(url)?.[0] ?? '';

const item = (entry: GoodEntry): Record<string, unknown> => ({
  id: slugOf(entry),
  slug: slugOf(entry),
  title: entry.title,
  description: null,
  author: 'Ada Lindqvist',
  url: entry.url,
  state: entry.isArchived ? 'Archived' : 'Active',
  readingProgress: 0,
  thumbnail: null,
  labels: entry.tags,
  savedAt: entry.savedAt,
  updatedAt: entry.savedAt,
  publishedAt: null,
});

/** Omnivore's zip: 50 metadata files of 20 items, a text and a highlight for some. `folder` is content or contents. */
export function generateOmnivore(folder: 'content' | 'contents', count = entryCount): GeneratedFile {
  const program = {
    item,
    withUrl: (object: Record<string, unknown>, url: unknown) => ({ ...object, url }),
    timeKey: 'savedAt',
    stateKey: 'state',
  };
  const breakages = jsonBreakages(program, 'labels');
  const good: GoodEntry[] = [];
  const broken: BrokenEntry[] = [];
  const files: Record<string, Uint8Array> = {};
  const encoder = new TextEncoder();
  for (let from = 0; from < count; from += 20) {
    const name = `metadata_${from}_to_${from + 20}.json`;
    const part = writtenEntries(
      numbersTo(20).map((number) => from + number),
      breakages,
      {
        write: (entry) => JSON.stringify(item(entry)),
        stated: (entry) => ({ ...entry, isStarred: false }),
        placeOf: (index) => ({ line: index + 2, entry: name }),
      },
    );
    if (from % 100 === 40) {
      const slug = slugOf(goodEntry(from));
      files[`${folder}/${slug}.html`] = encoder.encode(articleHtml);
      files[`highlights/${slug}.md`] = encoder.encode('> officials said\n\nA note on it.\n');
    }
    files[name] = encoder.encode(`[\n${part.written.join(',\n')}\n]`);
    good.push(...part.good);
    broken.push(...part.broken);
  }
  return {
    program: 'omnivore',
    file: new File([zipSync(files) as Uint8Array<ArrayBuffer>], 'omnivore.zip'),
    good,
    broken,
  };
}
