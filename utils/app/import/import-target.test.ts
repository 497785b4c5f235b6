import { expect, test, vi } from 'vitest';
import type { ImportItem } from '@/utils/import/import-item';
import { planImport } from '@/utils/import/plan-import';
import { runImport } from '@/utils/import/run-import';
import { FakeRecords, someRecords } from '../testing/fake-records';
import { importTarget } from './import-target';

const [article] = someRecords(1);
if (!article) throw new Error('there is none');
const version = (day: number) => ({
  articleId: article.id,
  replacedAt: `2026-01-0${day}T00:00:00.000Z`,
  article: article.article,
  digest: article.digest,
});
const image = (src: string) => ({ src, mimeType: 'image/png', bytes: new Uint8Array(8), widthPx: 2, heightPx: 1 });
const mine = { ...article, revisions: [version(1), version(2)], images: [image('a'), image('b')] };

async function* items(): AsyncGenerator<ImportItem> {
  const record = { ...mine, note: 'theirs', revisions: [version(2), version(3)], images: [image('b'), image('c')] };
  yield { kind: 'record', line: null, record };
}

test.each(['merge', 'replace'] as const)(
  'to %s a copy nothing that hangs on an article is read or written again',
  async (mode) => {
    const library = new FakeRecords([mine]);
    const read = [vi.spyOn(library, 'getRevisions'), vi.spyOn(library, 'getImages')];
    const bytes = vi.spyOn(Blob.prototype, 'arrayBuffer');
    const put = vi.spyOn(library, 'putRecords');
    const target = importTarget(library);
    const plan = await planImport(items(), target.readExisting, { mode });
    expect(plan.ok && plan.value.counts.changed).toBe(1);
    expect((await runImport(items(), target, { mode })).ok).toBe(true);
    for (const each of [...read, bytes]) expect(each).not.toHaveBeenCalled();
    const [write] = put.mock.calls[0]?.[0] ?? [];
    expect(write?.record.revisions.map(({ replacedAt }) => replacedAt)).toEqual([version(3).replacedAt]);
    expect(write?.record.images.map(({ src }) => src)).toEqual(['c']);
  },
);
