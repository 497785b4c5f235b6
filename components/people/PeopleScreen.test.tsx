// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { AnswerSession } from '@/utils/app/people/answer-session';
import { DirectorySession } from '@/utils/app/people/directory-session';
import { leadToPerson } from '@/utils/app/people/lead-to-person';
import { PeopleSession } from '@/utils/app/people/people-session';
import { PersonSession } from '@/utils/app/people/person-session';
import { StoriesSession } from '@/utils/app/people/stories-session';
import { StorySession } from '@/utils/app/people/story-session';
import { TakenOutSession } from '@/utils/app/people/taken-out-session';
import { VersionsSession } from '@/utils/app/people/versions-session';
import { broken, peoplePage } from '@/utils/app/testing/fake-connections';
import { sampleSaved } from '@/utils/app/testing/sample-article';
import type { PeopleView } from '@/utils/model/people-view';
import { VersionsPage } from '../compare/VersionsPage';
import { StoriesPage } from '../stories/StoriesPage';
import { StoryPage } from '../stories/StoryPage';
import { TopicPage } from '../topics/TopicPage';
import { DirectoryPage } from './DirectoryPage';
import { NamePage } from './NamePage';
import { PeopleScreen } from './PeopleScreen';
import { PersonPage } from './PersonPage';
import { TakenOutList } from './TakenOutList';

afterEach(cleanup);

const directory: Extract<PeopleView, { kind: 'people' | 'topics' }> = {
  kind: 'people',
  sort: 'articles',
  typed: '',
};
type Page = ReturnType<typeof peoplePage>;

function shown(view: PeopleView, children: (page: Page) => ComponentChildren, prepare?: (page: Page) => void): Page {
  const page = peoplePage();
  page.library.count = 3;
  prepare?.(page);
  const session = new PeopleSession(page.ports);
  render(
    <PeopleScreen session={session} view={view} locale="en">
      {children(page)}
    </PeopleScreen>,
  );
  return page;
}

test('the directory lists people, each with a way to their page', async () => {
  shown(directory, ({ ports }) => (
    <DirectoryPage session={new DirectorySession(directory, ports)} takenOut={null} locale="en" />
  ));
  await waitFor(() => expect(document.body.innerHTML).toContain('person=key-1'));
  expect(document.body.textContent).toContain('key-3');
});

test('a person has a page; one nobody knows is told', async () => {
  const view: PeopleView = { kind: 'person', key: 'key-2' };
  const page = (key: string) => (shownPage: Page) => (
    <PersonPage
      session={new PersonSession(key, shownPage.ports, shownPage.announcer)}
      openFollow={shownPage.openFollow}
      locale="en"
    />
  );
  shown(view, page('key-2'));
  await screen.findByRole('heading', { level: 1, name: 'Ann Lee' });
  cleanup();
  shown(view, page('nobody'));
  await screen.findByText('Nobody of that name is saved');
});

test('while articles are being connected the directory shows who is found by now, under how far that is; a person waits', async () => {
  const neverReady = (page: Page) => {
    page.library.prepare = (onProgress) => {
      onProgress({ done: 40, total: 4_000 });
      return new Promise(() => undefined);
    };
  };
  shown(
    directory,
    ({ ports }) => <DirectoryPage session={new DirectorySession(directory, ports)} takenOut={null} locale="en" />,
    neverReady,
  );
  await waitFor(() => expect(document.body.innerHTML).toContain('person=key-1'));
  expect(screen.getByRole('progressbar').getAttribute('value')).toBe('40');
  expect(document.body.textContent).toContain('40 of 4,000 articles');
  cleanup();
  const view: PeopleView = { kind: 'person', key: 'key-2' };
  shown(
    view,
    ({ ports, announcer, openFollow }) => (
      <PersonPage session={new PersonSession('key-2', ports, announcer)} openFollow={openFollow} locale="en" />
    ),
    neverReady,
  );
  await screen.findByRole('progressbar');
  expect(screen.queryByRole('heading', { level: 1, name: 'Ann Lee' })).toBeNull();
});

test('a person is followed from their page', async () => {
  const { following } = shown({ kind: 'person', key: 'key-2' }, ({ ports, announcer, openFollow }) => (
    <PersonPage session={new PersonSession('key-2', ports, announcer)} openFollow={openFollow} locale="en" />
  ));
  fireEvent.click(await screen.findByRole('button', { name: 'Follow', pressed: false }));
  await screen.findByRole('button', { name: 'Following', pressed: true });
  expect([...following.follows.values()]).toMatchObject([{ kind: 'person', name: 'Ann Lee' }]);
});

test('stories, one story, a topic nobody has: each says what there is', async () => {
  shown(
    { kind: 'stories' },
    ({ ports }) => <StoriesPage session={new StoriesSession(ports)} locale="en" />,
    ({ library }) => {
      library.count = 0;
    },
  );
  await screen.findByText('No stories yet');
  cleanup();
  shown({ kind: 'story', key: 'bridge' }, ({ ports, announcer, openFollow }) => (
    <StoryPage session={new StorySession('bridge', ports, announcer)} openFollow={openFollow} locale="en" />
  ));
  await screen.findByRole('heading', { level: 1, name: 'bridge' });
  cleanup();
  shown({ kind: 'topic', key: 'roads' }, ({ ports, library, openFollow }) => (
    <TopicPage
      openFollow={openFollow}
      session={new AnswerSession(ports.watch, () => library.topicPage('roads'))}
      locale="en"
    />
  ));
  await screen.findByText('No saved article has this topic');
});

test('the versions of an article are shown with what changed, and one can be made the article again', async () => {
  const earlier = { ...sampleSaved.article, title: 'The bridge may open' };
  const revision = { articleId: sampleSaved.id, replacedAt: '2026-03-02T00:00:00.000Z', article: earlier };
  const { library } = shown(
    { kind: 'changes', key: sampleSaved.id },
    ({ ports, announcer }) => (
      <VersionsPage session={new VersionsSession(sampleSaved.id, ports, announcer)} locale="en" />
    ),
    ({ library: filled }) => {
      filled.saved = sampleSaved;
      filled.revisions = [{ ...revision, digest: sampleSaved.digest }];
    },
  );
  fireEvent.click(await screen.findByRole('button', { name: /restore/i }));
  await waitFor(() => expect(library.askedFor('restoreRevision')[0]?.[0]).toMatchObject({ articleId: sampleSaved.id }));
});

test('a name leads to its person', async () => {
  const view: PeopleView = { kind: 'name', name: 'Ann Lee', articleId: null };
  const { led } = shown(view, ({ ports }) => <NamePage lead={() => leadToPerson(view, ports)} />);
  await waitFor(() => expect(led.join()).toContain('ann-lee'));
});

test('a library that does not open is told, with a way to try again', async () => {
  shown(
    directory,
    ({ ports }) => <DirectoryPage session={new DirectorySession(directory, ports)} takenOut={null} locale="en" />,
    ({ library }) => {
      library.failure = broken;
    },
  );
  await screen.findByRole('alert');
});

test('who was taken out of the people is listed below them, with the way back', async () => {
  const page = peoplePage();
  page.library.takenOut = [
    { id: 6, kind: 'not-person', names: ['Storm Zelda', 'Orkan Zelda'], at: '2026-11-26T12:00:00.000Z' },
  ];
  render(<TakenOutList session={new TakenOutSession(page.ports, page.announcer)} locale="en" />);
  await screen.findByText('1 name you took out');
  expect(document.body.textContent).toContain('(Orkan Zelda)');
  fireEvent.click(screen.getByRole('button', { name: 'Take back: Storm Zelda' }));
  expect(page.library.askedFor('takePersonBack')).toEqual([[6, page.ports.now()]]);
});
