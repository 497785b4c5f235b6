import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Article } from '@/utils/model/article';
import type { Digest } from '@/utils/model/digest';
import { fakeVoice } from '../testing/fake-voice';
import { sampleArticle, sampleDigest } from '../testing/sample-article';
import type { Voice } from './listen-ports';
import { ListenSession } from './listen-session';

const article: Article = {
  ...sampleArticle,
  blocks: [
    { type: 'paragraph', marks: [], text: 'Ada Quill opened the bridge. It is hers.' },
    { type: 'code', marks: [], text: 'open(bridge);' },
    { type: 'paragraph', marks: [], text: 'The ferry lies in the dock.' },
  ],
};
const digest = {
  ...sampleDigest(article, { summaryLength: 'short' }),
  summary: [{ text: 'Ada Quill opened the bridge.', span: { block: 0, start: 0, end: 28 }, score: 1 }],
};
const british: Voice = { id: 'b', name: 'Beth', language: 'en-GB' };
const american: Voice = { id: 'a', name: 'Abe', language: 'en-US' };
const german: Voice = { id: 'g', name: 'Gerd', language: 'de-DE' };

let voice: ReturnType<typeof fakeVoice>;
let session: ListenSession;
const keepRate = vi.fn();
const listening = (
  first: 'summary' | 'article',
  { summary = digest.summary, ...to }: Partial<Article> & Partial<Pick<Digest, 'summary'>> = {},
  given: typeof voice | null = voice,
) =>
  new ListenSession({ article: { ...article, ...to }, digest: { ...digest, summary } }, first, {
    voice: given,
    rate: async () => 1,
    keepRate,
  });
const tick = () => new Promise((done) => setTimeout(done, 0));
/** Until the session has said what it has to say of itself. */
const begin = async (begun: ListenSession) => {
  void begun.start();
  await tick();
};
beforeEach(async () => {
  voice = fakeVoice([german, american, british]);
  session = listening('article');
  await begin(session);
});
const ready = () => {
  const state = session.state.get();
  if (state.kind !== 'ready') throw new Error(state.kind);
  return state;
};
const texts = () => voice.said.map(([text]) => text);

describe('what is said', () => {
  test('the article, a sentence after the other, without code; then it has ended', async () => {
    expect(ready()).toMatchObject({ motion: 'speaking', at: 0 });
    for (const _ of [1, 2, 3]) await voice.ends('said');
    expect(texts()).toEqual(['Ada Quill opened the bridge.', 'It is hers.', 'The ferry lies in the dock.']);
    expect(ready()).toMatchObject({ motion: 'ended', at: 2 });
  });

  test('each sentence is told where it stands', async () => {
    await voice.ends('said');
    await voice.ends('said');
    const { sentences, at } = ready();
    expect(sentences[at]?.span).toEqual({ block: 2, start: 0, end: 27 });
  });

  test('the summary, whole sentences of which a part is shown', async () => {
    const whole = { block: 0, start: 0, end: 40 };
    await begin(listening('summary', { summary: digest.summary.map((sentence) => ({ ...sentence, whole })) }));
    expect(texts().at(-1)).toBe('Ada Quill opened the bridge. It is hers.');
  });

  test('an article without a summary is read itself', async () => {
    const bare = listening('summary', { summary: [] });
    await begin(bare);
    expect(bare.state.get()).toMatchObject({ kind: 'ready', what: 'article' });
  });

  test('a voice of the very region comes first, and one of another language never', () => {
    expect(ready().voices.map(({ name }) => name)).toEqual(['Abe', 'Beth']);
    session = listening('article', { language: 'en-GB' });
    return begin(session).then(() => expect(ready().voice.name).toBe('Beth'));
  });
});

describe('nothing can be heard', () => {
  test.each([
    ['no-speech', () => listening('article', {}, null)],
    ['unknown-language', () => listening('article', { language: null })],
    ['no-voice', () => listening('article', { language: 'cy' })],
    ['nothing-to-say', () => listening('article', { blocks: [], summary: [] })],
  ] as const)('%s is said so', async (reason, begun) => {
    const silent = begun();
    await begin(silent);
    expect(silent.state.get()).toEqual({ kind: 'silent', reason });
    await silent.play();
    await silent.skip(1);
    await silent.choose('summary');
    expect(silent.state.get()).toEqual({ kind: 'silent', reason });
  });
});

describe('what the reader does', () => {
  test('a pause cuts the sentence off, and play begins it anew', async () => {
    await voice.ends('said');
    session.pause();
    expect(voice.stop).toHaveBeenCalled();
    expect(ready()).toMatchObject({ motion: 'paused', at: 1 });
    void session.play();
    expect(texts().slice(-2)).toEqual(['It is hers.', 'It is hers.']);
    expect(ready().motion).toBe('speaking');
  });

  test('skipping goes a sentence on or back while it speaks, and no further than the ends', async () => {
    void session.skip(-1);
    expect(ready().at).toBe(0);
    for (const at of [1, 2, 2]) {
      void session.skip(1);
      // What was cut off has told of itself by then.
      await tick();
      expect(ready()).toMatchObject({ at, motion: 'speaking' });
    }
    expect(texts().at(-1)).toBe('The ferry lies in the dock.');
  });

  test('skipping in a pause says nothing', async () => {
    session.pause();
    const before = texts().length;
    await session.skip(1);
    expect([texts().length, ready().at, ready().motion]).toEqual([before, 1, 'paused']);
  });

  test('after the end play begins at the beginning, and skipping back stands still', async () => {
    for (const _ of [1, 2, 3]) await voice.ends('said');
    await session.skip(-1);
    expect(ready()).toMatchObject({ motion: 'paused', at: 1 });
    void session.play();
    for (const _ of [1, 2]) await voice.ends('said');
    expect(ready().motion).toBe('ended');
    void session.play();
    expect(ready()).toMatchObject({ motion: 'speaking', at: 0 });
  });

  test('another speed is kept and heard at once', () => {
    void session.setRate(1.5);
    expect(keepRate).toHaveBeenCalledExactlyOnceWith(1.5);
    expect(voice.said.at(-1)).toEqual(['Ada Quill opened the bridge.', 'Abe', 1.5]);
  });

  test('another voice is heard at once; one that is not there changes nothing', () => {
    void session.setVoice('b');
    expect(voice.said.at(-1)).toEqual(['Ada Quill opened the bridge.', 'Beth', 1]);
    void session.setVoice('x');
    expect(ready().voice.name).toBe('Beth');
  });

  test('the summary in the place of the article begins at its beginning', async () => {
    await voice.ends('said');
    void session.choose('summary');
    expect(ready()).toMatchObject({ what: 'summary', at: 0, motion: 'speaking' });
  });

  test('stopping is silence, and what the voice says of it afterwards changes nothing', async () => {
    session.stop();
    await voice.ends('said');
    expect(texts()).toHaveLength(1);
  });
});

describe('what can go wrong', () => {
  test('a voice that fails is told, and play tries the same sentence again', async () => {
    await voice.ends('said');
    await voice.ends('failed');
    expect(ready()).toMatchObject({ motion: 'failed', at: 1 });
    void session.play();
    expect(texts().slice(-2)).toEqual(['It is hers.', 'It is hers.']);
  });

  test('a voice that another page has cut off counts as paused', async () => {
    await voice.ends('stopped');
    expect(ready()).toMatchObject({ motion: 'paused', at: 0 });
  });

  test('what is stopped while the voices are still looked for does not begin to speak', async () => {
    const late = fakeVoice([german, american, british]);
    const begun = listening('article', {}, late);
    void begun.start();
    begun.stop();
    await tick();
    expect(late.speak).not.toHaveBeenCalled();
  });
});
