import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import type { DirectorySession } from '@/utils/app/people/directory-session';
import type { TakenOutSession } from '@/utils/app/people/taken-out-session';
import { Notice } from '../Notice';
import { useSessionState } from '../use-session-state';
import { useTitle } from '../use-title';
import { Answered } from './Answered';
import { Directory } from './Directory';
import { DirectoryRows } from './DirectoryRows';
import { TakenOutList } from './TakenOutList';

interface DirectoryPageProps {
  session: DirectorySession;
  /** null where names are not what is listed. */
  takenOut: TakenOutSession | null;
  locale: string;
}

/** The directory of people, or of topics. */
export function DirectoryPage({ session, takenOut, locale }: DirectoryPageProps) {
  const {
    view: { kind, sort, typed },
    rows: answer,
    total,
  } = useSessionState(session.state);
  useEffect(session.start, [session]);
  useTitle(i18n.t(`people.${kind}`));
  const isTopics = kind === 'topics';
  return (
    <>
      <Answered answer={answer} missing={nothingText(isTopics, false)}>
        {(rows) => (
          <Directory
            title={i18n.t(`people.${kind}`)}
            count={total === null ? '' : countInWords(total, isTopics, locale)}
            searchName={i18n.t(isTopics ? 'topics.search' : 'people.search')}
            sort={sort}
            typed={typed}
            hasMore={total !== null && rows.length < total}
            onSort={session.sort}
            onType={session.type}
            onMore={session.more}
          >
            {rows.length > 0 ? (
              <DirectoryRows rows={rows} locale={locale} />
            ) : (
              <Notice {...nothingText(isTopics, typed !== '')} />
            )}
          </Directory>
        )}
      </Answered>
      {takenOut && <TakenOutList session={takenOut} locale={locale} />}
    </>
  );
}

function countInWords(total: number, isTopics: boolean, locale: string): string {
  const number = new Intl.NumberFormat(locale).format(total);
  return isTopics ? i18n.t('topics.count', total, [number]) : i18n.t('people.count', total, [number]);
}

function nothingText(isTopics: boolean, isSearch: boolean) {
  if (isTopics) {
    return isSearch
      ? { title: i18n.t('topics.notFound'), text: i18n.t('topics.notFoundText') }
      : { title: i18n.t('topics.none'), text: i18n.t('topics.noneText') };
  }
  return isSearch
    ? { title: i18n.t('people.notFound'), text: i18n.t('people.notFoundText') }
    : { title: i18n.t('people.nobody'), text: i18n.t('people.nobodyText') };
}
