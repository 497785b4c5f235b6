import { i18n } from '#i18n';
import type { CorrectionWish } from '@/utils/model/correction';
import { roleChoices, speakerChoices } from '@/utils/model/correction-choices';
import type { Digest, Person, Quote, Topic } from '@/utils/model/digest';
import { isolated } from '@/utils/text/isolated';

/** One line of a menu. */
export interface MenuItem {
  readonly label: string;
  readonly onPick: () => void;
}

/** What can be put right about a person; `onInText`: the reader wants to choose the role in the text. */
export function personItems(
  person: Person,
  made: Digest,
  onCorrect: (wish: CorrectionWish) => void,
  onInText?: () => void,
): readonly MenuItem[] {
  const { name } = person;
  const toRole = (label: string, span: Extract<CorrectionWish, { kind: 'role' }>['span']): MenuItem => ({
    label,
    onPick: () => onCorrect({ kind: 'role', name, span }),
  });
  return [
    { label: i18n.t('corrections.notPerson'), onPick: () => onCorrect({ kind: 'not-person', name }) },
    ...(person.role === null ? [] : [toRole(i18n.t('corrections.noRole'), null)]),
    ...roleChoices(made, person).map(({ text, span }) => toRole(i18n.t('corrections.role', [isolated(text)]), span)),
    ...(onInText ? [{ label: i18n.t('corrections.roleInText'), onPick: onInText }] : []),
  ];
}

/** Who else may have said a quotation; `onInText`: the reader wants to choose the name in the text. */
export function quoteItems(
  quote: Quote,
  digest: Digest,
  onCorrect: (wish: CorrectionWish) => void,
  onInText?: () => void,
): readonly MenuItem[] {
  const { span } = quote;
  return [
    ...speakerChoices(digest, quote).map((speaker) => ({
      label: i18n.t('corrections.saidBy', [isolated(speaker.name)]),
      onPick: () => onCorrect({ kind: 'speaker', span, speaker }),
    })),
    {
      label: i18n.t('corrections.saidByNobody'),
      onPick: () => onCorrect({ kind: 'speaker', span, speaker: null }),
    },
    ...(onInText ? [{ label: i18n.t('corrections.speakerInText'), onPick: onInText }] : []),
  ];
}

/** Each topic, to be taken out. */
export const topicItems = (topics: readonly Topic[], onCorrect: (wish: CorrectionWish) => void): readonly MenuItem[] =>
  topics.map(({ label }) => ({
    label: i18n.t('corrections.notTopic', [isolated(label)]),
    onPick: () => onCorrect({ kind: 'not-topic', label }),
  }));
