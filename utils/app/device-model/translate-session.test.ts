import { expect, test, vi } from 'vitest';
import type { Article } from '@/utils/model/article';
import type { Availability } from '../testing/fake-model';
import { sampleArticle, sampleDigest } from '../testing/sample-article';
import type { DeviceModel } from './device-task';
import { type TranslatePorts, TranslateSession } from './translate-session';

const [person] = sampleDigest(sampleArticle, { summaryLength: 'short' }).people;
const digest = {
  ...sampleDigest(sampleArticle, { summaryLength: 'short' }),
  people: person
    ? [
        { ...person, role: 'head of the harbour board' },
        { ...person, name: 'Tomas', role: null },
      ]
    : [],
};

function opened({
  article = {},
  detected = 'en',
  languages = ['de-AT', 'en-GB'],
  availability = 'available',
}: {
  article?: Partial<Article>;
  detected?: string | null;
  languages?: readonly string[];
  availability?: Availability;
} = {}) {
  const asked: string[][] = [];
  const detect = vi.fn<TranslatePorts['detect']>(async () => detected);
  const session = new TranslateSession(
    { article: { ...sampleArticle, ...article }, digest },
    {
      detect,
      languages,
      translator: (source, target, use) => {
        asked.push([source, target]);
        return {
          availability: async () => availability,
          load: async () => ({
            run: () => use(async (text) => `${target}: ${text}`),
            destroy: () => undefined,
          }),
        } satisfies DeviceModel<unknown>;
      },
    },
  );
  const task = () => {
    const state = session.state.get();
    return state.kind === 'ready' ? state.task.state.get() : state;
  };
  return { session, asked, detect, task };
}

test('headline, summary and roles stand in the reader’s language beside the article’s own words; names stay', async () => {
  const { session, task } = opened();
  await session.start();
  expect(session.state.get()).toMatchObject({ source: 'en', target: 'de' });
  const both = (original: string) => ({ original, translated: `de: ${original}` });
  expect(task()).toEqual({
    kind: 'done',
    output: {
      title: both('The bridge is open'),
      sentences: [both('Ada')],
      roles: [{ name: 'Ada Quill', ...both('head of the harbour board') }],
    },
  });
});

test('the language is the one the browser detects in the text; where it is not sure, the page’s own word for it', async () => {
  const { session, detect } = opened({ detected: 'cy', article: { language: 'en' } });
  await session.start();
  expect(detect).toHaveBeenCalledWith(sampleArticle.blocks[0]?.text);
  expect(session.state.get()).toMatchObject({ source: 'cy' });
  const stated = opened({ detected: null, article: { language: 'pt-BR' } });
  await stated.session.start();
  expect(stated.session.state.get()).toMatchObject({ source: 'pt' });
});

test('a language that nobody can tell is not assumed', async () => {
  const { session, asked } = opened({ detected: null, article: { language: null } });
  await session.start();
  expect(session.state.get()).toEqual({ kind: 'unknown-language' });
  expect(asked).toEqual([]);
});

test('a detector that fails is as one that is not sure', async () => {
  const { session, detect } = opened({ article: { language: 'fr' } });
  detect.mockRejectedValue(new Error('no model'));
  await session.start();
  expect(session.state.get()).toMatchObject({ source: 'fr' });
});

test('the first of the reader’s languages that is another one is chosen; of Chinese each script is one', async () => {
  const { session } = opened({ detected: 'de', languages: ['de-AT', 'zh-TW', 'en'] });
  await session.start();
  expect(session.state.get()).toMatchObject({ target: 'zh-Hant', targets: expect.arrayContaining(['zh-Hant', 'zh']) });
});

test('another language may be chosen; the same once more is nothing', async () => {
  const { session, asked, task } = opened();
  await session.start();
  await session.choose('fr');
  await session.choose('fr');
  expect(asked).toEqual([
    ['en', 'de'],
    ['en', 'fr'],
  ]);
  expect(task()).toMatchObject({ output: { title: { translated: 'fr: The bridge is open' } } });
});

test('stopping ends what is going on, also before the language is known', async () => {
  const { session, asked } = opened();
  const started = session.start();
  session.stop();
  await started;
  expect(asked).toEqual([]);
  const later = opened({ availability: 'downloadable' });
  await later.session.start();
  later.session.stop();
  expect(later.task()).toEqual({ kind: 'downloadable' });
});
