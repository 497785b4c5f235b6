import { i18n } from '#i18n';
import type { OccurrenceRecord } from '@/utils/library/connections/connection-records';
import { readerHref } from '@/utils/model/people-view';
import { formatDay } from '@/utils/text/format-date';
import { isolated } from '@/utils/text/isolated';
import { MoreList } from './MoreList';

interface SaidQuotesProps {
  /** The latest first. */
  occurrences: readonly OccurrenceRecord[];
  locale: string;
}

/** What a person said, with place and day: their own words apart from what is only reported. */
export function SaidQuotes({ occurrences, locale }: SaidQuotesProps) {
  const said = occurrences.flatMap((occurrence) =>
    occurrence.quotes.map((quote, at) => ({ ...quote, occurrence, at })),
  );
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
              {({ text, occurrence, at }) => (
                <li key={`${occurrence.doc} ${at}`}>
                  <blockquote dir="auto">{kind === 'direct' ? `“${text}”` : text}</blockquote>
                  <p class="kicker">
                    {occurrence.dateline && (
                      <>
                        <bdi>{isolated(occurrence.dateline)}</bdi>,{' '}
                      </>
                    )}
                    <time dateTime={occurrence.day}>{formatDay(occurrence.day, locale)}</time> ·{' '}
                    <a href={readerHref(occurrence.articleId)} dir="auto">
                      {occurrence.title}
                    </a>
                  </p>
                </li>
              )}
            </MoreList>
          </div>
        );
      })}
    </>
  );
}
