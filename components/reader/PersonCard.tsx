import { i18n } from '#i18n';
import type { Span } from '@/utils/model/article';
import type { ClipForm, CopyWish } from '@/utils/model/clip-form';
import type { CorrectionWish } from '@/utils/model/correction';
import type { Digest, Person } from '@/utils/model/digest';
import { personNameHref } from '@/utils/model/people-view';
import { isolated } from '@/utils/text/isolated';
import { Icon } from '../Icon';
import type { Choosing } from '../put-right/ChoosingBar';
import { copyItems } from '../put-right/copy-items';
import { personItems, quoteItems } from '../put-right/menu-items';
import { PutRightMenu } from '../put-right/PutRightMenu';

interface PersonCardProps {
  /** null for an article that is not in the library: its people have no pages there. */
  articleId: string | null;
  person: Person;
  digest: Digest;
  /** As it was made, before anything was put right. */
  madeDigest: Digest;
  isFound: boolean;
  onFind: (label: string, spans: readonly Span[]) => void;
  onShow: (span: Span) => void;
  onCorrect: (wish: CorrectionWish) => void;
  onCopy: (wish: CopyWish, form: ClipForm) => void;
  /** Words are to be chosen in the text. */
  onChoose: (choosing: Choosing) => void;
}

/** A person with the role the article states and what they say; the name finds them in the text. */
export function PersonCard(props: PersonCardProps) {
  const { articleId, person, digest, madeDigest, isFound, onFind, onShow, onCorrect, onCopy, onChoose } = props;
  const { name } = person;
  const quotes = digest.quotes.filter(({ speaker }) => speaker?.kind === 'person' && speaker.name === name);
  const menu = (
    <PutRightMenu
      name={i18n.t('corrections.person', [isolated(name)])}
      items={[
        ...personItems(person, madeDigest, onCorrect, () => onChoose({ kind: 'role', name })),
        ...copyItems((form) => onCopy({ kind: 'person', name }, form)),
      ]}
    />
  );
  return (
    <div class="person">
      {!person.role && menu}
      <p>
        <button
          type="button"
          class="plain person-name"
          aria-pressed={isFound}
          title={i18n.t('reader.findPerson')}
          onClick={() => onFind(person.name, person.mentions)}
        >
          <bdi>{isolated(person.name)}</bdi>
        </button>
        {person.mentions.length > 1 && (
          <span class="number muted" title={i18n.t('reader.namedTimes', person.mentions.length)}>
            {' '}
            ×{person.mentions.length}
          </span>
        )}{' '}
        {articleId !== null && (
          <a
            class="person-page"
            href={personNameHref(person.name, articleId)}
            aria-label={i18n.t('people.pageOf', [isolated(person.name)])}
            title={i18n.t('people.pageOf', [isolated(person.name)])}
          >
            <Icon name="person" />
          </a>
        )}
      </p>
      {person.role && (
        <>
          {menu}
          <p class="muted person-role" dir="auto">
            {person.role}
          </p>
        </>
      )}
      {quotes.length > 0 && (
        <details>
          <summary>{i18n.t('reader.quotes', quotes.length)}</summary>
          <ul class="person-quotes">
            {quotes.map((quote) => (
              <li key={`${quote.span.block} ${quote.span.start}`}>
                <button type="button" class="plain" dir="auto" onClick={() => onShow(quote.span)}>
                  {quote.kind === 'direct' ? `“${quote.text}”` : quote.text}
                </button>
                <PutRightMenu
                  name={i18n.t('corrections.quote')}
                  items={[
                    ...quoteItems(quote, digest, onCorrect, () => onChoose({ kind: 'speaker', quote })),
                    ...copyItems((form) => onCopy({ kind: 'passage', spans: [quote.span] }, form)),
                  ]}
                />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
