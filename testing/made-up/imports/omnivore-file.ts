import { zipSync } from 'fflate';
import {
  type BrokenEntry,
  brokenPlaces,
  entryCount,
  type GeneratedFile,
  type GoodEntry,
  goodEntry,
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
  const kinds = jsonBreakages(program, 'labels');
  const places = brokenPlaces(kinds.length);
  const good: GoodEntry[] = [];
  const broken: BrokenEntry[] = [];
  const files: Record<string, Uint8Array> = {};
  const encoder = new TextEncoder();
  for (let from = 0; from < count; from += 20) {
    const name = `metadata_${from}_to_${from + 20}.json`;
    const items = Array.from({ length: 20 }, (_, index) => {
      const entry = goodEntry(from + index);
      const kind = kinds[places.get(from + index) ?? -1];
      if (kind) {
        broken.push({ line: index + 2, entry: name, reasons: kind.reasons, keptUrl: kind.isKept ? entry.url : null });
        return kind.write(entry);
      }
      good.push({ ...entry, isStarred: false });
      if ((from + index) % 100 === 40) {
        files[`${folder}/${slugOf(entry)}.html`] = encoder.encode(articleHtml);
        files[`highlights/${slugOf(entry)}.md`] = encoder.encode('> officials said\n\nA note on it.\n');
      }
      return JSON.stringify(item(entry));
    });
    files[name] = encoder.encode(`[\n${items.join(',\n')}\n]`);
  }
  return {
    program: 'omnivore',
    file: new File([zipSync(files) as Uint8Array<ArrayBuffer>], 'omnivore.zip'),
    good,
    broken,
  };
}
