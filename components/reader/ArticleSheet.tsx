import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ShownImage } from '@/utils/app/reader/kept-images';
import type { PlacedHighlight } from '@/utils/app/reader/placed-highlights';
import type { AlsoSaved } from '@/utils/app/reader/reader-ports';
import type { Span } from '@/utils/model/article';
import type { ClipForm, CopyWish } from '@/utils/model/clip-form';
import type { Correction, CorrectionWish } from '@/utils/model/correction';
import type { Highlight, SavedArticle } from '@/utils/model/saved-article';
import { saysAgain } from '@/utils/text/says-again';
import { Loaded } from '../Loaded';
import type { Choosing } from '../put-right/ChoosingBar';
import { AlsoSavedLinks } from './AlsoSavedLinks';
import { ArticleFoot } from './ArticleFoot';
import { ArticleHead } from './ArticleHead';
import { ArticleText } from './ArticleText';
import { DigestMargin } from './DigestMargin';
import type { FoundPlaces } from './found-places';
import { HighlightMargin } from './HighlightMargin';
import { InShort } from './InShort';
import { OwnNotes, type OwnNotesProps } from './OwnNotes';
import { textDirection } from './text-direction';
import { useMarginNotes } from './use-margin-notes';
import { useNearHighlights } from './use-near-highlights';

const loadCorrectionList = async () => (await import('../put-right/CorrectionList')).CorrectionList;
const loadLinkOnly = async () => (await import('./LinkOnly')).LinkOnly;

export interface ArticleSheetProps {
  saved: SavedArticle;
  now: Date;
  locale: string;
  imageOf: (src: string) => ShownImage | null;
  /** In the order they were made. */
  highlights: readonly PlacedHighlight[];
  onPutBack: (index: number) => void;
  onCorrect: (...wishes: readonly CorrectionWish[]) => void;
  onCopy: (wish: CopyWish, form: ClipForm) => void;
  onTakeCorrectionBack: (correction: Correction) => void;
  /** What the reader put right and no longer fits the text. */
  unfit: readonly Correction[];
  /** null for an article that is not in the library. */
  own: SheetActions | null;
}

/** What an article of the library has beside its text, and what can be done with it there. */
export interface SheetActions extends Omit<OwnNotesProps, 'saved'> {
  alsoSaved: AlsoSaved;
  onPutHighlight: (highlight: Highlight) => void;
  onRemoveHighlight: (id: string) => void;
}

interface Shown {
  /** How many blocks of the text are to be drawn by now. */
  drawnBlocks: number;
  found: FoundPlaces | null;
  onFind: (label: string, spans: readonly Span[]) => void;
  onShow: (...spans: Span[]) => void;
  onHighlight: (id: string) => void;
  /** Asks what is to be put right in the head of the article. */
  onCorrectHead: () => void;
  /** Words are to be chosen in the text. */
  onChoose: (choosing: Choosing) => void;
}

const nowhere: readonly Span[] = [];

/** The article as it is read: head, summary, text, with people, topics and highlights beside their words. */
export function ArticleSheet(props: ArticleSheetProps & Shown) {
  const { saved, own, locale, highlights, found, onShow } = props;
  const { article, digest } = saved;
  // The standfirst stands right above: what it says is not said twice.
  const unsaid = digest.summary.filter(({ text }) => !saysAgain(text, article.description));
  const isLinkOnly = article.blocks.length === 0;
  const columns = useRef<HTMLDivElement>(null);
  const beside = useNearHighlights(columns, highlights);
  useMarginNotes(columns, [article, digest, beside]);
  const interfaceDirection = textDirection(i18n.t('reader.title'));
  return (
    <div class="reader-sheet" lang={article.language ?? undefined} dir={textDirection(article.title)}>
      {saved.deletedAt && (
        <p class="reader-hint" lang={locale}>
          {i18n.t('reader.inTrash')}
        </p>
      )}
      <ArticleHead saved={saved} now={props.now} locale={locale} onCorrect={props.onCorrectHead} />
      <div class="reader-columns" ref={columns}>
        {isLinkOnly && <Loaded load={loadLinkOnly} failed={null} props={{ url: article.url }} />}
        <InShort
          summary={unsaid}
          blocks={article.blocks}
          isTooShort={digest.isTooShort && !isLinkOnly}
          onShow={onShow}
          onCopy={(span, form) => props.onCopy({ kind: 'passage', spans: [span] }, form)}
        />
        {!isLinkOnly && (
          <aside class="margin" lang={locale} dir={interfaceDirection} aria-label={i18n.t('reader.details')}>
            <DigestMargin
              article={article}
              locale={locale}
              articleId={own && saved.id}
              digest={digest}
              madeDigest={saved.madeDigest ?? digest}
              foundLabel={found?.label ?? null}
              onFind={props.onFind}
              onShow={onShow}
              onCorrect={props.onCorrect}
              onCopy={props.onCopy}
              onChoose={props.onChoose}
            />
          </aside>
        )}
        <ArticleText
          article={article}
          drawnBlocks={props.drawnBlocks}
          highlights={highlights}
          found={found?.spans ?? nowhere}
          current={found?.index ?? -1}
          imageOf={props.imageOf}
          onHighlight={props.onHighlight}
        />
        {own && highlights.length > 0 && (
          <aside class="margin" lang={locale} dir={interfaceDirection} aria-label={i18n.t('reader.highlights')}>
            <HighlightMargin
              highlights={beside}
              onShow={onShow}
              onChange={own.onPutHighlight}
              onCopy={(text, form) => props.onCopy({ kind: 'words', text }, form)}
              onRemove={own.onRemoveHighlight}
            />
          </aside>
        )}
        <div lang={locale} dir={interfaceDirection}>
          {own && <OwnNotes saved={saved} {...own} />}
          {saved.corrections.length > 0 && (
            <Loaded
              load={loadCorrectionList}
              failed={null}
              props={{ corrections: saved.corrections, unfit: props.unfit, onTakeBack: props.onTakeCorrectionBack }}
            />
          )}
          {own && <AlsoSavedLinks articleId={saved.id} alsoSaved={own.alsoSaved} locale={locale} />}
          <ArticleFoot
            article={saved.article}
            savedAt={own && saved.savedAt}
            locale={locale}
            onPutBack={props.onPutBack}
          />
        </div>
      </div>
    </div>
  );
}
