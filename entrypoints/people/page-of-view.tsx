import type { ComponentChildren } from 'preact';
import { Loaded } from '@/components/Loaded';
import { NotLoaded } from '@/components/NotLoaded';
import { DirectoryPage } from '@/components/people/DirectoryPage';
import { NamePage } from '@/components/people/NamePage';
import { PersonPage } from '@/components/people/PersonPage';
import { StoriesPage } from '@/components/stories/StoriesPage';
import { TopicPage } from '@/components/topics/TopicPage';
import { type Followable, FollowSession } from '@/utils/app/followed/follow-session';
import { AnswerSession } from '@/utils/app/people/answer-session';
import { DirectorySession } from '@/utils/app/people/directory-session';
import { leadToPerson } from '@/utils/app/people/lead-to-person';
import type { PeopleSession } from '@/utils/app/people/people-session';
import { PersonSession } from '@/utils/app/people/person-session';
import { StoriesSession } from '@/utils/app/people/stories-session';
import { StorySession } from '@/utils/app/people/story-session';
import { TakenOutSession } from '@/utils/app/people/taken-out-session';
import type { PeopleView } from '@/utils/model/people-view';

const loadChanges = async () => (await import('./Changes')).Changes;
const loadStory = async () => (await import('@/components/stories/StoryPage')).StoryPage;
const loadHighlights = async () => (await import('./Highlights')).Highlights;

/** The page of a view, on a session of its own. */
export function pageOfView(
  view: PeopleView,
  { ports, announcer }: Pick<PeopleSession, 'ports' | 'announcer'>,
  locale: string,
): ComponentChildren {
  const openFollow = (subject: Followable) =>
    new FollowSession(subject, { library: ports.following, watch: ports.watch, announcer, now: ports.now });
  const follow = { openFollow, locale };
  switch (view.kind) {
    case 'people':
    case 'topics': {
      const takenOut = view.kind === 'people' ? new TakenOutSession(ports, announcer) : null;
      return <DirectoryPage session={new DirectorySession(view, ports)} takenOut={takenOut} locale={locale} />;
    }
    case 'stories':
      return <StoriesPage session={new StoriesSession(ports)} locale={locale} />;
    case 'highlights':
      return <Loaded load={loadHighlights} props={{ view, ports, announcer, locale }} failed={<NotLoaded />} />;
    case 'person':
      return <PersonPage session={new PersonSession(view.key, ports, announcer)} {...follow} />;
    case 'topic': {
      const session = new AnswerSession(ports.watch, () => ports.library.topicPage(view.key));
      return <TopicPage session={session} {...follow} />;
    }
    case 'story':
      return (
        <Loaded
          load={loadStory}
          props={{ session: new StorySession(view.key, ports, announcer), ...follow }}
          failed={<NotLoaded />}
        />
      );
    case 'changes':
      return (
        <Loaded load={loadChanges} props={{ articleId: view.key, ports, announcer, locale }} failed={<NotLoaded />} />
      );
    case 'name':
      return <NamePage lead={() => leadToPerson(view, ports)} />;
  }
}
