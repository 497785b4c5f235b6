import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ErrorNotice } from '@/components/library/ErrorNotice';
import { EmptyState } from '@/components/people/EmptyState';
import { MergeDialog } from '@/components/people/MergeDialog';
import { PersonView } from '@/components/people/PersonView';
import { SplitDialog } from '@/components/people/SplitDialog';
import { latestOf } from '@/utils/app/live-query';
import { PersonDecisions } from '@/utils/app/people/person-decisions';
import { mergePersons, splitPerson, undoPersonChoice } from '@/utils/library/connections/person-choices';
import {
  listPersons,
  type PersonRow,
  type PersonPage as PersonSubject,
  personPage,
} from '@/utils/library/connections/persons';
import type { PageProps } from './page-props';
import { useAnswer } from './use-answer';

const maxFound = 20;
const choices = { mergePersons, splitPerson, undoPersonChoice };

/** The page about one person, with the dialogs that join and part people. */
export function PersonPage({ personKey, locale, announcer }: PageProps & { personKey: string }) {
  const answer = useAnswer(() => personPage(personKey), [personKey]);
  const [decisions] = useState(() => new PersonDecisions(choices, announcer, () => new Date()));
  const [dialog, setDialog] = useState<'merge' | 'split' | null>(null);
  const person = latestOf(answer) ?? null;
  useEffect(() => {
    if (person) document.title = `${person.name} · Nutgraf`;
  }, [person?.name]);
  if (answer.kind === 'asking') return null;
  if (answer.kind === 'failed') return <ErrorNotice kind={answer.failure.kind} onRetry={() => location.reload()} />;
  if (!person) return <EmptyState title={i18n.t('people.unknown')} text={i18n.t('people.unknownText')} />;

  return (
    <>
      <PersonView
        person={person}
        locale={locale}
        onMerge={() => setDialog('merge')}
        onSplit={() => setDialog('split')}
        onUndoChoice={(id) => void decisions.undo(id)}
      />
      {dialog === 'merge' && (
        <MergeChoice
          person={person}
          onChoose={(other) => {
            setDialog(null);
            void decisions.merge(person, other);
          }}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog === 'split' && (
        <SplitDialog
          person={person}
          locale={locale}
          onSplit={(docs) => {
            setDialog(null);
            void decisions.split(person, docs);
          }}
          onClose={() => setDialog(null)}
        />
      )}
    </>
  );
}

interface MergeChoiceProps {
  person: PersonSubject;
  onChoose: (person: PersonRow) => void;
  onClose: () => void;
}

/** Begins with those who share the last word of the name. */
function MergeChoice({ person, onChoose, onClose }: MergeChoiceProps) {
  const [typed, setTyped] = useState('');
  const wanted = typed.trim() || (person.name.split(' ').at(-1) ?? person.name);
  const answer = useAnswer(() => listPersons({ typed: wanted, limit: maxFound }), [wanted]);
  const found = latestOf(answer)?.filter(({ key }) => key !== person.key) ?? [];
  return <MergeDialog name={person.name} found={found} onType={setTyped} onChoose={onChoose} onClose={onClose} />;
}
