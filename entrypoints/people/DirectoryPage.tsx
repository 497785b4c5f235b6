import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ErrorNotice } from '@/components/library/ErrorNotice';
import { Notice } from '@/components/Notice';
import { Directory } from '@/components/people/Directory';
import { type DirectoryRow, DirectoryRows } from '@/components/people/DirectoryRows';
import { latestOf } from '@/utils/app/live-query';
import { countPersons, listPersons, type PersonsRequest } from '@/utils/library/connections/persons';
import { countTopics, listTopics } from '@/utils/library/connections/topics';
import { addressOfView, type PeopleView, personHref, topicHref } from '@/utils/model/people-view';
import { succeed } from '@/utils/model/result';
import type { PageProps } from './page-props';
import { useAnswer } from './use-answer';

type DirectoryKind = Extract<PeopleView, { typed: string }>;

/** Rows drawn before anything else: a screen of them, and some to scroll to while the others come. */
const firstRows = 40;
const rowsInStep = 100;

/** The directory of people, or of topics. */
export function DirectoryPage({ view, locale }: PageProps & { view: DirectoryKind }) {
  const { kind } = view;
  const [{ sort, typed }, setWanted] = useState({ sort: view.sort, typed: view.typed });
  const [limit, setLimit] = useState(firstRows);
  const change = (wanted: Partial<Pick<DirectoryKind, 'sort' | 'typed'>>) => {
    setWanted((before) => ({ ...before, ...wanted }));
    setLimit(rowsInStep);
  };
  useEffect(() => {
    history.replaceState(null, '', addressOfView({ kind, sort, typed }));
    document.title = `${i18n.t(`people.${kind}`)} · Nutgraf`;
  }, [kind, sort, typed]);
  const isTopics = kind === 'topics';
  const answer = useAnswer(
    () => (isTopics ? topicRows({ sort, typed, limit }) : peopleRows({ sort, typed, limit })),
    [kind, sort, typed, limit],
  );
  const rows = latestOf(answer) ?? null;
  const counted = useAnswer(
    () => (isTopics ? countTopics({ typed }) : countPersons({ typed })),
    [kind, typed],
    rows !== null,
  );
  const total = latestOf(counted) ?? null;
  useEffect(() => {
    if (rows && limit === firstRows) setLimit(rowsInStep);
  }, [rows, limit]);
  if (answer.kind === 'failed') return <ErrorNotice kind={answer.failure.kind} onRetry={() => location.reload()} />;
  if (!rows) return null;
  return (
    <Directory
      title={i18n.t(`people.${kind}`)}
      count={total === null ? '' : countInWords(total, isTopics, locale)}
      searchName={i18n.t(isTopics ? 'topics.search' : 'people.search')}
      sort={sort}
      typed={typed}
      hasMore={total !== null && rows.length < total}
      onSort={(chosen) => change({ sort: chosen })}
      onType={(text) => change({ typed: text })}
      onMore={() => setLimit(limit + 2 * rowsInStep)}
    >
      {rows.length > 0 ? (
        <DirectoryRows rows={rows} locale={locale} />
      ) : (
        <Nothing isTopics={isTopics} isSearch={typed !== ''} />
      )}
    </Directory>
  );
}

function countInWords(total: number, isTopics: boolean, locale: string): string {
  const number = new Intl.NumberFormat(locale).format(total);
  return isTopics ? i18n.t('topics.count', total, [number]) : i18n.t('people.count', total, [number]);
}

function Nothing({ isTopics, isSearch }: { isTopics: boolean; isSearch: boolean }) {
  if (isTopics) {
    return isSearch ? (
      <Notice title={i18n.t('topics.notFound')} text={i18n.t('topics.notFoundText')} />
    ) : (
      <Notice title={i18n.t('topics.none')} text={i18n.t('topics.noneText')} />
    );
  }
  return isSearch ? (
    <Notice title={i18n.t('people.notFound')} text={i18n.t('people.notFoundText')} />
  ) : (
    <Notice title={i18n.t('people.nobody')} text={i18n.t('people.nobodyText')} />
  );
}

async function peopleRows(request: PersonsRequest) {
  const listed = await listPersons(request);
  if (!listed.ok) return listed;
  return succeed(listed.value.map((person): DirectoryRow => ({ ...person, href: personHref(person.key) })));
}

async function topicRows(request: PersonsRequest) {
  const listed = await listTopics(request);
  if (!listed.ok) return listed;
  return succeed(
    listed.value.map(
      (topic): DirectoryRow => ({ ...topic, name: topic.label, role: null, href: topicHref(topic.key) }),
    ),
  );
}
