import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { DossierForm } from '@/utils/app/people/dossier-actions';
import type { DossierLabels } from '@/utils/export/dossier';
import type { PersonPage } from '@/utils/library/connections/persons';
import type { ClipForm } from '@/utils/model/clip-form';
import { personHref } from '@/utils/model/people-view';
import { formatDay } from '@/utils/text/format-date';
import { isolated } from '@/utils/text/isolated';
import { articleCount } from '../article-count';
import { Menu } from '../Menu';
import { ArticleLine } from './ArticleLine';
import { CountedLinks } from './CountedLinks';
import { countByMonth } from './count-by-month';
import { Decisions } from './Decisions';
import { DossierMenu } from './DossierMenu';
import { MonthPlot } from './MonthPlot';
import { MoreList } from './MoreList';
import { RolesOverTime } from './RolesOverTime';
import { SaidQuotes } from './SaidQuotes';

interface PersonViewProps {
  person: PersonPage;
  /** The way to follow them. */
  follow: ComponentChildren;
  locale: string;
  onMerge: () => void;
  onSplit: () => void;
  onTakeOut: () => void;
  onDossier: (form: DossierForm, labels: DossierLabels) => void;
  onUndoChoice: (id: number) => void;
  onCopyQuote: (articleId: string, text: string, form: ClipForm) => void;
}

/** Everything the library says about one person. */
export function PersonView({
  person,
  follow,
  locale,
  onMerge,
  onSplit,
  onTakeOut,
  onDossier,
  onUndoChoice,
  onCopyQuote,
}: PersonViewProps) {
  const { name, role, otherNames, occurrences, comentions, lastDay } = person;
  return (
    <article class="subject" aria-labelledby="subject-name">
      <header>
        <h1 id="subject-name">
          <bdi>{isolated(name)}</bdi>
        </h1>
        {role && (
          <p class="subject-role" dir="auto">
            {role}
          </p>
        )}
        <p class="muted">
          {articleCount(person.articles, locale)} ·{' '}
          {i18n.t('people.lastNamed', [formatDay(lastDay, locale) ?? lastDay])}
          {otherNames.length > 0 && (
            <> · {i18n.t('people.alsoNamed', [otherNames.slice(0, 6).map(isolated).join(', ')])}</>
          )}
        </p>
        <div class="subject-actions">
          {follow}
          <DossierMenu onDossier={onDossier} />
          <Menu name={i18n.t('people.more')}>
            <button type="button" data-command="merge" onClick={onMerge}>
              {i18n.t('people.sameAs')}
            </button>
            {person.articles > 1 && (
              <button type="button" data-command="split" onClick={onSplit}>
                {i18n.t('people.split')}
              </button>
            )}
            <button type="button" data-command="take-out" title={i18n.t('people.notPersonHint')} onClick={onTakeOut}>
              {i18n.t('corrections.notPerson')}
            </button>
          </Menu>
        </div>
        <Decisions choices={person.choices} locale={locale} onUndo={onUndoChoice} />
      </header>
      <div class="subject-columns">
        <div>
          {occurrences.length > 1 && (
            <section>
              <h2>{i18n.t('people.overTime')}</h2>
              <MonthPlot periods={countByMonth(occurrences.map(({ day }) => day))} locale={locale} />
            </section>
          )}
          <section>
            <h2>{i18n.t('people.roles')}</h2>
            <RolesOverTime occurrences={occurrences} locale={locale} />
          </section>
          <section>
            <h2>{i18n.t('people.said')}</h2>
            <SaidQuotes occurrences={occurrences} locale={locale} onCopy={onCopyQuote} />
          </section>
        </div>
        <div>
          {comentions.length > 0 && (
            <section>
              <h2>{i18n.t('people.appearsWith')}</h2>
              <CountedLinks
                locale={locale}
                links={comentions.map((other) => ({ ...other, label: other.name, href: personHref(other.key) }))}
              />
            </section>
          )}
          <section>
            <h2>{i18n.t('people.namedIn')}</h2>
            <MoreList items={occurrences} first={30} locale={locale} class="article-lines">
              {(occurrence) => (
                <li key={`${occurrence.person} ${occurrence.doc}`}>
                  <ArticleLine article={occurrence} locale={locale} />
                </li>
              )}
            </MoreList>
          </section>
        </div>
      </div>
    </article>
  );
}
