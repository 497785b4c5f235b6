import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ErrorNotice } from '@/components/library/ErrorNotice';
import { EmptyState } from '@/components/people/EmptyState';
import { PeopleNav } from '@/components/people/PeopleNav';
import { Toast } from '@/components/Toast';
import { Announcer } from '@/utils/app/announcer';
import { useSettings } from '@/utils/browser/use-settings';
import { findPersonKey } from '@/utils/library/connections/persons';
import { prepareConnections } from '@/utils/library/connections/query-connections';
import { theLibrary } from '@/utils/library/store/database';
import type { LibraryFailure } from '@/utils/library/store/library-failure';
import { type PeopleView, personHref } from '@/utils/model/people-view';
import { ChangesPage } from './ChangesPage';
import { DirectoryPage } from './DirectoryPage';
import { PersonPage } from './PersonPage';
import type { PageProps } from './page-props';
import { StoriesPage } from './StoriesPage';
import { StoryPage } from './StoryPage';
import { TopicPage } from './TopicPage';

/** Wires the page of people, topics and stories to the library; builds first what a library saved before has not yet. */
export function PeopleApp({ address, locale }: { address: PeopleView; locale: string }) {
  useSettings();
  const [announcer] = useState(() => new Announcer());
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null);
  const [failure, setFailure] = useState<LibraryFailure | null>(null);
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    void prepareConnections(theLibrary(), setProgress).then((prepared) =>
      prepared.ok ? setReady(true) : setFailure(prepared.error),
    );
  }, []);
  return (
    <>
      <div class="people-page">
        <PeopleNav view={address} />
        <main>
          {failure ? (
            <ErrorNotice kind={failure.kind} onRetry={() => location.reload()} />
          ) : isReady ? (
            <Page view={address} locale={locale} announcer={announcer} />
          ) : (
            progress && <Preparing {...progress} />
          )}
        </main>
      </div>
      <Toast announcer={announcer} locale={locale} />
    </>
  );
}

function Page({ view, ...props }: PageProps & { view: PeopleView }) {
  switch (view.kind) {
    case 'people':
    case 'topics':
      return <DirectoryPage view={view} {...props} />;
    case 'stories':
      return <StoriesPage {...props} />;
    case 'person':
      return <PersonPage personKey={view.key} {...props} />;
    case 'topic':
      return <TopicPage topicKey={view.key} {...props} />;
    case 'story':
      return <StoryPage storyKey={view.key} {...props} />;
    case 'changes':
      return <ChangesPage articleId={view.key} {...props} />;
    case 'name':
      return <NamePage name={view.name} articleId={view.articleId} />;
  }
}

/** Leads on to the person of that name, in place of this address, so that going back skips it. */
function NamePage({ name, articleId }: { name: string; articleId: string | null }) {
  const [isUnknown, setUnknown] = useState(false);
  useEffect(() => {
    void findPersonKey(name, articleId).then((found) => {
      if (found.ok && found.value !== null) location.replace(personHref(found.value));
      else setUnknown(true);
    });
  }, [name, articleId]);
  return isUnknown ? <EmptyState title={i18n.t('people.unknown')} text={i18n.t('people.unknownText')} /> : null;
}

function Preparing({ done, total }: { done: number; total: number }) {
  return (
    <section class="preparing" role="status">
      <h1>{i18n.t('people.preparing')}</h1>
      <progress value={done} max={total} aria-label={i18n.t('people.preparing')} />
      <p class="muted number">{i18n.t('people.preparingCount', [String(done), String(total)])}</p>
    </section>
  );
}
