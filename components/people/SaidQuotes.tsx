import { i18n } from '#i18n';
import type { OccurrenceRecord } from '@/utils/library/connections/connection-records';
import { readerHref } from '@/utils/model/people-view';
import { formatDay } from '@/utils/text/format-date';
import { isolated } from '@/utils/text/isolated';
import { groupQuotes } from './group-quotes';
import { MoreList } from './MoreList';

interface SaidQuotesProps {
  /** The latest first. */
  occurrences: readonly OccurrenceRecord[];
  locale: string;
}

/** What a person said, with place and day and every paper that has it: their own words apart from what is only reported. */
export function SaidQuotes({ occurrences, locale }: SaidQuotesProps) {
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
            <MoreList items={quotes} first={10}>
              {({ text, places }) => (
                <li key={`${places[0]?.doc} ${text}`}>
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
                </li>
              )}
            </MoreList>
          </div>
        );
      })}
    </>
  );
}
