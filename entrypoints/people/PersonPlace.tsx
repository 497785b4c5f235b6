import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ErrorNotice } from '@/components/library/ErrorNotice';
import { EmptyState } from '@/components/people/EmptyState';
import { MergeDialog } from '@/components/people/MergeDialog';
import { PersonView } from '@/components/people/PersonView';
import { SplitDialog } from '@/components/people/SplitDialog';
import { useWatched } from '@/components/use-watched';
import { mergePersons, splitPerson, undoPersonChoice } from '@/utils/library/connections/person-choices';
import { listPersons, type PersonPage, type PersonRow, personPage } from '@/utils/library/connections/persons';
import { asBox } from './as-box';
import type { PlaceProps } from './place-props';

const maxFound = 20;

/** The page about one person, with the dialogs that join and part people. */
export function PersonPlace({ personKey, locale, announcer }: PlaceProps & { personKey: string }) {
  const { value: page, failure } = useWatched(async () => asBox(await personPage(personKey)), [personKey]);
  const [dialog, setDialog] = useState<'merge' | 'split' | null>(null);
  const person = page?.box ?? null;
  useEffect(() => {
    if (person) document.title = `${person.name} · Nutgraf`;
  }, [person?.name]);
  if (failure) return <ErrorNotice kind={failure.kind} onRetry={() => location.reload()} />;
  if (!page) return null;
  if (!person) return <EmptyState title={i18n.t('people.unknown')} text={i18n.t('people.unknownText')} />;

  const undo = async (id: number) => {
    const undone = await undoPersonChoice(id);
    if (undone.ok) announcer.say({ kind: 'decision-undone' });
    else announcer.fail(undone.error);
  };
  const merge = async (other: PersonRow) => {
    setDialog(null);
    const merged = await mergePersons(other.key, person.key, new Date());
    if (!merged.ok) return announcer.fail(merged.error);
    announcer.say({ kind: 'persons-merged', name: person.name, other: other.name }, () => void undo(merged.value));
  };
  const split = async (docs: readonly number[]) => {
    setDialog(null);
    const parted = await splitPerson(person.key, docs, new Date());
    if (!parted.ok) return announcer.fail(parted.error);
    announcer.say({ kind: 'person-split', name: person.name }, () => void undo(parted.value.id));
  };
  return (
    <>
      <PersonView
        person={person}
        locale={locale}
        onMerge={() => setDialog('merge')}
        onSplit={() => setDialog('split')}
        onUndoChoice={(id) => void undo(id)}
      />
      {dialog === 'merge' && <MergePlace person={person} onChoose={merge} onClose={() => setDialog(null)} />}
      {dialog === 'split' && (
        <SplitDialog
          person={person}
          locale={locale}
          onSplit={(docs) => void split(docs)}
          onClose={() => setDialog(null)}
        />
      )}
    </>
  );
}

interface MergePlaceProps {
  person: PersonPage;
  onChoose: (person: PersonRow) => Promise<void>;
  onClose: () => void;
}

/** Begins with those who share the last word of the name. */
function MergePlace({ person, onChoose, onClose }: MergePlaceProps) {
  const [typed, setTyped] = useState('');
  const wanted = typed.trim() || (person.name.split(' ').at(-1) ?? person.name);
  const { value } = useWatched(() => listPersons({ typed: wanted, limit: maxFound }), [wanted]);
  const found = value?.filter(({ key }) => key !== person.key) ?? [];
  return (
    <MergeDialog
      name={person.name}
      found={found}
      onType={setTyped}
      onChoose={(other) => void onChoose(other)}
      onClose={onClose}
    />
  );
}
