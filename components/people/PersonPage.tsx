import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PersonSession } from '@/utils/app/people/person-session';
import { FollowButton, type OpenFollow } from '../followed/FollowButton';
import { Loaded } from '../Loaded';
import { useSessionState } from '../use-session-state';
import { useTitle } from '../use-title';
import { Answered } from './Answered';
import { MergeDialog } from './MergeDialog';
import { PersonView } from './PersonView';
import { SplitDialog } from './SplitDialog';

const loadSheet = async () => (await import('./DossierSheet')).DossierSheet;

interface PersonPageProps {
  session: PersonSession;
  openFollow: OpenFollow;
  locale: string;
}

/** The page about one person, with the dialogs that join and part people. */
export function PersonPage({ session, openFollow, locale }: PersonPageProps) {
  const { person: answer, printed, dialog } = useSessionState(session.state);
  useEffect(session.start, [session]);
  const known = answer.kind === 'answered' ? answer.value : null;
  useTitle(known?.name);
  return (
    <Answered answer={answer} missing={{ title: i18n.t('people.unknown'), text: i18n.t('people.unknownText') }}>
      {(person) => (
        <>
          <PersonView
            person={person}
            follow={
              <FollowButton
                open={openFollow}
                kind="person"
                subjectKey={person.key}
                name={person.name}
                anchor={null}
                locale={locale}
              />
            }
            locale={locale}
            onMerge={session.askToMerge}
            onSplit={session.askToSplit}
            onTakeOut={() => void session.takeOut()}
            onDossier={(form, labels) => void session.takeDossier(form, labels)}
            onUndoChoice={(id) => void session.undoChoice(id)}
          />
          {printed && (
            <Loaded load={loadSheet} failed={null} props={{ dossier: printed, locale, onPrinted: session.endPrint }} />
          )}
          {dialog?.kind === 'merge' && (
            <MergeDialog
              name={person.name}
              found={dialog.found}
              onType={session.search}
              onChoose={(other) => void session.merge(other)}
              onClose={session.closeDialog}
            />
          )}
          {dialog?.kind === 'split' && (
            <SplitDialog
              person={person}
              locale={locale}
              onSplit={(docs) => void session.split(docs)}
              onClose={session.closeDialog}
            />
          )}
        </>
      )}
    </Answered>
  );
}
