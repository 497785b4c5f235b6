import { expect, test } from 'vitest';
import { broken, peoplePage } from '../testing/fake-connections';
import { settled } from '../testing/fake-watch';
import { AnswerSession } from './answer-session';
import { StoriesSession } from './stories-session';
import { StorySession } from './story-session';

test('stories are shown in steps, and follow changes', async () => {
  const { ports, library, changed, count } = peoplePage();
  const session = new StoriesSession(ports);
  const stop = session.start();
  await settled();
  session.more();
  await settled();
  expect(library.askedFor('listStories')).toEqual([
    [{ limit: 100, isPartial: true }],
    [{ limit: 200, isPartial: true }],
  ]);
  library.count = 7;
  await changed();
  expect(session.state.get()).toMatchObject({ kind: 'answered', value: { total: 7 } });
  library.failure = broken;
  await changed();
  expect(session.state.get()).toMatchObject({ kind: 'failed', failure: broken, last: { value: { total: 7 } } });
  stop();
  expect(count()).toBe(0);
});

test('an article leaves the story, another story joins it', async () => {
  const { ports, library, announcer, said } = peoplePage();
  const session = new StorySession('bridge', ports, announcer);
  session.start();
  await settled();
  expect(session.state.get()).toMatchObject({ kind: 'answered', value: { story: 'bridge' } });
  await session.leave('news.example/1');
  expect(library.askedFor('leaveStory')).toEqual([['news.example/1', ports.now()]]);
  await session.join('ferry');
  expect(library.askedFor('storyMembers')).toEqual([['ferry']]);
  expect(library.askedFor('moveToStory')).toEqual([['a', 'bridge', ports.now()]]);
  expect(said()).toEqual({ kind: 'stories-joined' });
  library.failure = broken;
  await session.leave('news.example/1');
  expect(said()).toEqual({ kind: 'failed' });
});

test('a question is asked once the page is there, and no more once it is left', async () => {
  const { ports, library, count } = peoplePage();
  const session = new AnswerSession(ports.watch, () => library.topicPage('rail'));
  expect(library.calls).toEqual([]);
  const stop = session.start();
  await settled();
  expect(session.state.get()).toEqual({ kind: 'answered', value: null });
  stop();
  expect(count()).toBe(0);
});
