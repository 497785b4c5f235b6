import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PersonSession } from '@/utils/app/people/person-session';
import { Loaded } from '../Loaded';
import { useSessionState } from '../use-session-state';
import { MergeDialog } from './MergeDialog';
import { PersonView } from './PersonView';
import { SplitDialog } from './SplitDialog';
import { SubjectPage, type SubjectPageGiven } from './SubjectPage';

const loadSheet = async () => (await import('./DossierSheet')).DossierSheet;

interface PersonPageProps extends SubjectPageGiven {
  session: PersonSession;
}

/** The page about one person, with the dialogs that join and part people. */
export function PersonPage({ session, ...given }: PersonPageProps) {
  const { locale } = given;
  const { person: answer, printed, dialog } = useSessionState(session.state);
  useEffect(session.start, [session]);
  return (
    <SubjectPage
      {...given}
      answer={answer}
      missing={{ title: i18n.t('people.unknown'), text: i18n.t('people.unknownText') }}
      subjectOf={({ key, name }) => ({ kind: 'person', key, name, anchor: null })}
    >
      {(person, follow) => (
        <>
          <PersonView
            person={person}
            follow={follow}
            locale={locale}
            onMerge={session.askToMerge}
            onSplit={session.askToSplit}
            onTakeOut={() => void session.takeOut()}
            onDossier={(form, labels) => void session.takeDossier(form, labels)}
            onUndoChoice={(id) => void session.undoChoice(id)}
            onCopyQuote={(...wanted) => void session.copyQuote(...wanted)}
          />
          {printed && (
            <Loaded load={loadSheet} failed={null} props={{ dossier: printed, locale, onPrinted: session.endPrint }} />
          )}
          {dialog?.kind === 'merge' && (
            <MergeDialog
              name={person.name}
              found={dialog.found}
              locale={locale}
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
    </SubjectPage>
  );
}
