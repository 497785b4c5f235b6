import { i18n } from '#i18n';
import type { Difference } from '@/utils/across/versions/difference-of';
import type { Article, Span } from '@/utils/model/article';
import { Loaded } from '../Loaded';
import type { OpenedNews } from './NewsLine';

const loadDifferenceView = async () => (await import('../compare/DifferenceView')).DifferenceView;

interface Props {
  readonly opened: OpenedNews;
  readonly article: Article;
  readonly difference: Difference | null;
  /** Sentences that no other saved article of the story has. */
  readonly added: readonly Span[] | null;
  readonly onShow: (span: Span) => void;
}

/** What the line under the headline was asked for: the change word by word, or the sentences that are new on the story. */
export function OpenedNewsSection({ opened, article, difference, added, onShow }: Props) {
  if (opened === 'change' && difference) {
    return (
      <section class="opened-news" aria-label={i18n.t('compare.title')}>
        <Loaded load={loadDifferenceView} failed={null} props={{ difference, language: article.language }} />
      </section>
    );
  }
  if (opened === 'new-sentences' && added) {
    return (
      <section class="opened-news" aria-labelledby="new-sentences">
        <h2 class="small-caps" id="new-sentences">
          {i18n.t('popup.newSentences')}
        </h2>
        <ul class="summary">
          {added.map((span) => (
            <li key={`${span.block}:${span.start}`}>
              <button
                type="button"
                class="plain"
                dir="auto"
                title={i18n.t('popup.showInPage')}
                onClick={() => onShow(span)}
              >
                {article.blocks[span.block]?.text.slice(span.start, span.end)}
              </button>
            </li>
          ))}
        </ul>
      </section>
    );
  }
  return null;
}
