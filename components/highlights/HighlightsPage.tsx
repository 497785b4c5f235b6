import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import type { HighlightsSession, HighlightsState } from '@/utils/app/people/highlights-session';
import type { FoundHighlights } from '@/utils/library/articles/list-highlights';
import { highlightColours } from '@/utils/model/saved-article';
import { articleCount } from '../article-count';
import { Menu } from '../Menu';
import { Notice } from '../Notice';
import { Answered } from '../people/Answered';
import { useSessionState } from '../use-session-state';
import { useTitle } from '../use-title';
import { MarkedArticle } from './MarkedArticle';

interface HighlightsPageProps {
  session: HighlightsSession;
  locale: string;
}

/** All highlighted passages with their notes, by article; each leads to its place in the reader. */
export function HighlightsPage({ session, locale }: HighlightsPageProps) {
  const { view, found } = useSessionState(session.state);
  useEffect(session.start, [session]);
  useTitle(i18n.t('highlights.title'));
  return (
    <Answered answer={found} missing={{ title: i18n.t('highlights.none'), text: i18n.t('highlights.noneText') }}>
      {(highlights) => (
        <>
          <div class="directory-head">
            <h1>{i18n.t('highlights.title')}</h1>
            <p class="muted number" role="status">
              {countInWords(highlights, locale)}
            </p>
          </div>
          {(highlights.articleCount > 0 || isNarrowed(view)) && (
            <Tools session={session} view={view} found={highlights} locale={locale} />
          )}
          {highlights.articles.map((article) => (
            <MarkedArticle
              key={article.id}
              article={article}
              locale={locale}
              onCopy={(highlight, form) => void session.copy(article, highlight, form)}
              onTag={(tag) => session.show({ tag })}
            />
          ))}
          {highlights.articleCount === 0 && <Notice {...nothingText(view)} />}
          {highlights.articles.length < highlights.articleCount && (
            <button type="button" class="framed more" onClick={session.more}>
              {i18n.t('people.moreRows')}{' '}
              <span class="number muted">
                {new Intl.NumberFormat(locale).format(highlights.articleCount - highlights.articles.length)}
              </span>
            </button>
          )}
        </>
      )}
    </Answered>
  );
}

interface ToolsProps {
  session: HighlightsSession;
  view: HighlightsState['view'];
  found: FoundHighlights;
  locale: string;
}

/** Search, colours, tags, and the way into a file. */
function Tools({ session, view, found, locale }: ToolsProps) {
  const number = new Intl.NumberFormat(locale);
  return (
    <search class="highlight-search">
      <input
        type="search"
        aria-label={i18n.t('highlights.search')}
        placeholder={i18n.t('highlights.search')}
        value={view.typed}
        onInput={(event) => session.show({ typed: event.currentTarget.value })}
      />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms */}
      <div class="colour-filter" role="group" aria-label={i18n.t('highlights.colours')}>
        {highlightColours.map((colour) => (
          <button
            key={colour}
            type="button"
            class={`chip colour-chip ${colour}`}
            aria-pressed={view.colour === colour}
            onClick={() => session.show({ colour: view.colour === colour ? null : colour })}
          >
            {i18n.t(`reader.colours.${colour}`)}{' '}
            <span class="number muted">{number.format(found.colours[colour] ?? 0)}</span>
          </button>
        ))}
      </div>
      {found.tags.length > 0 && (
        <select
          aria-label={i18n.t('highlights.tag')}
          value={view.tag ?? ''}
          onChange={(event) => session.show({ tag: event.currentTarget.value || null })}
        >
          <option value="">{i18n.t('highlights.anyTag')}</option>
          {found.tags.map((tag) => (
            <option key={tag} value={tag}>
              {tag}
            </option>
          ))}
        </select>
      )}
      <Menu name={i18n.t('library.export')} label={<span class="menu-name">{i18n.t('library.export')}</span>}>
        {(['markdown', 'csv'] as const).map((form) => (
          <button
            type="button"
            key={form}
            data-command={`highlights-${form}`}
            onClick={() => void session.export(form)}
          >
            {i18n.t(`people.dossier.${form}`)}
          </button>
        ))}
      </Menu>
    </search>
  );
}

function countInWords({ highlightCount, articleCount: articles }: FoundHighlights, locale: string): string {
  const number = new Intl.NumberFormat(locale);
  const passages = i18n.t('highlights.count', highlightCount, [number.format(highlightCount)]);
  return `${passages} · ${articleCount(articles, locale)}`;
}

const isNarrowed = ({ typed, colour, tag }: HighlightsState['view']) => typed !== '' || colour !== null || tag !== null;

function nothingText(view: HighlightsState['view']) {
  return isNarrowed(view)
    ? { title: i18n.t('highlights.notFound'), text: i18n.t('highlights.notFoundText') }
    : { title: i18n.t('highlights.none'), text: i18n.t('highlights.noneText') };
}
