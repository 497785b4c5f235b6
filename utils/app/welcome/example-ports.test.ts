import { expect, test, vi } from 'vitest';
import { digestInItsLanguage } from '@/utils/digest/digest-in-its-language';
import { succeed } from '@/utils/model/result';
import { defaultSettings } from '@/utils/model/settings';
import type { PopupPorts } from '../popup/popup-ports';
import { PopupSession } from '../popup/popup-session';
import { exampleArticle } from './example-article';
import { examplePorts } from './example-ports';

const real = {
  digest: async () => digestInItsLanguage,
  settings: async () => ({ ...defaultSettings, afterSave: 'close' as const }),
  clock: () => new Date('2026-03-02T08:00:00Z'),
  closePopup: vi.fn(),
  library: {
    isLasting: () => true,
    find: async () => succeed({ saved: null, beside: null }),
    findStory: async () => succeed(null),
    findPersonKey: async () => succeed(null),
    takenOut: async () => succeed([]),
    missed: async () => null,
  },
} as unknown as PopupPorts;

test('the popup shows the example: a summary, people with roles and quotes; a sentence leads to its words in the page', async () => {
  const onShow = vi.fn();
  const ports = examplePorts(real, onShow);
  const session = new PopupSession(ports);
  await session.start();
  const { state } = session.view.get();
  if (state.kind !== 'digest') throw new Error(state.kind);
  const { summary, people, quotes, topics } = state.digest;
  expect(summary.length).toBeGreaterThanOrEqual(2);
  expect(people.map(({ name, role }) => [name, role])).toEqual(
    expect.arrayContaining([
      ['Ada Quill', expect.stringContaining('harbour board')],
      ['Tomas Adeyemi', expect.stringContaining('treasurer')],
    ]),
  );
  expect(quotes.some(({ speaker }) => speaker?.name === 'Tomas Adeyemi')).toBe(true);
  expect(topics.length).toBeGreaterThan(0);
  const [first] = summary;
  if (first) await session.show(first.span);
  expect(onShow).toHaveBeenCalledWith(expect.objectContaining({ text: first?.text }));
  ports.closePopup();
  expect(real.closePopup).not.toHaveBeenCalled();
});

test('every piece said to be left out has its place in the text', () => {
  for (const { before } of exampleArticle.removed) expect(before).toBeLessThanOrEqual(exampleArticle.blocks.length);
});
