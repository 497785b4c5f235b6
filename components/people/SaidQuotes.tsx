import { i18n } from '#i18n';
import type { OccurrenceRecord } from '@/utils/library/connections/connection-records';
import type { ClipForm } from '@/utils/model/clip-form';
import { readerHref } from '@/utils/model/people-view';
import { formatDay } from '@/utils/text/format-date';
import { isolated } from '@/utils/text/isolated';
import { CopyMenu } from '../CopyMenu';
import { groupQuotes } from './group-quotes';
import { MoreList } from './MoreList';

interface SaidQuotesProps {
  /** The latest first. */
  occurrences: readonly OccurrenceRecord[];
  locale: string;
  /** Copies the words as the article has them. */
  onCopy: (articleId: string, text: string, form: ClipForm) => void;
}

/** What a person said, with place and day and every paper that has it: their own words apart from what is only reported. */
export function SaidQuotes({ occurrences, locale, onCopy }: SaidQuotesProps) {
  const said = groupQuotes(occurrences);
  if (said.length === 0) return <p class="muted">{i18n.t('people.nothingSaid')}</p>;
  return (
    <>
      {(['direct', 'reported'] as const).map((kind) => {
        const quotes = said.filter((quote) => quote.kind === kind);
        if (quotes.length === 0) return null;
        return (
          <div key={kind} class={`said ${kind}`}>
            <h3 class="small-caps">{i18n.t(`people.${kind}`)}</h3>
            <MoreList items={quotes} first={10} locale={locale}>
              {({ text, places }) => (
                <li key={`${places[0]?.doc} ${text}`}>
                  <div>
                    <blockquote dir="auto">{kind === 'direct' ? `“${text}”` : text}</blockquote>
                    {places.map(({ doc, dateline, day, articleId, title }) => (
                      <p class="kicker" key={doc}>
                        {dateline && (
                          <>
                            <bdi>{isolated(dateline)}</bdi>,{' '}
                          </>
                        )}
                        <time dateTime={day}>{formatDay(day, locale)}</time> ·{' '}
                        <a href={readerHref(articleId)} dir="auto">
                          {title}
                        </a>
                      </p>
                    ))}
                  </div>
                  <CopyMenu onCopy={(form) => places[0] && onCopy(places[0].articleId, places[0].said, form)} />
                </li>
              )}
            </MoreList>
          </div>
        );
      })}
    </>
  );
}
