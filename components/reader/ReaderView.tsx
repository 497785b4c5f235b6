import type { RefObject } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { OpenListen } from '@/utils/app/listen/listen-session';
import type { Span } from '@/utils/model/article';
import type { HighlightColour } from '@/utils/model/saved-article';
import { isolated } from '@/utils/text/isolated';
import { Loaded } from '../Loaded';
import { NotLoadedDialog } from '../NotLoaded';
import type { Choosing } from '../put-right/ChoosingBar';
import { ArticleSheet, type ArticleSheetProps, type SheetActions } from './ArticleSheet';
import type { FoundPlaces } from './found-places';
import { ReaderToolbar, type ReaderToolbarProps, type ToolbarActions } from './ReaderToolbar';
import { useGrown } from './use-grown';
import { useReadingProgress } from './use-reading-progress';
import { type SelectedPassage, useSelectedPassage } from './use-selected-passage';

export interface ReaderViewProps
  extends Omit<ReaderToolbarProps, 'isListening' | 'onListen' | 'onCorrectHead'>,
    ArticleSheetProps {
  own: OwnActions | null;
  openListen: OpenListen;
  /** The highlight to be brought into view when the article is opened; null or left out: where the reader was. */
  shownHighlight?: string | null;
}

/** What can be done with an article of the library alone. */
export interface OwnActions extends ToolbarActions, SheetActions {
  onHighlightPassage: (spans: readonly Span[], colour: HighlightColour) => void;
  /** How far the reader has come, 0..1; called at most once a second and when the article is left. */
  onProgress: (progress: number) => void;
}

const loadListen = async () => (await import('../listen/ListenBar')).ListenBar;
const loadChoosing = async () => (await import('../put-right/ChoosingBar')).ChoosingBar;
const loadGallery = async () => (await import('./PictureGallery')).PictureGallery;
const loadCorrect = async () => (await import('../put-right/CorrectArticleDialog')).CorrectArticleDialog;
const loadFoundBar = async () => (await import('./FoundBar')).FoundBar;
const loadResumedBar = async () => (await import('./ResumedBar')).ResumedBar;
const loadSelectionMenu = async () => (await import('./SelectionMenu')).SelectionMenu;
const notKept = () => undefined;

/** An article to be read: toolbar, progress, and the sheet that scrolls under them. */
export function ReaderView(props: ReaderViewProps) {
  const { saved, own, settings } = props;
  const { article } = saved;
  const [found, setFound] = useState<FoundPlaces | null>(null);
  const [isListening, setListening] = useState(false);
  const [isCorrecting, setCorrecting] = useState(false);
  const [picture, setPicture] = useState<string | null>(null);
  const [choosing, setChoosing] = useState<Choosing | null>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const blockCount = article.blocks.length;
  const drawnBlocks = useGrown(saved.id, blockCount);
  const isWhole = drawnBlocks === blockCount;
  const { progress, isResumed, forgetResumed } = useReadingProgress(
    scroller,
    saved.id,
    saved.progress,
    own?.onProgress ?? notKept,
    isWhole,
  );
  const [passage, letGo] = useSelectedPassage(scroller);

  const find = useCallback(
    (label: string, spans: readonly Span[]) =>
      setFound((before) => (before?.label === label ? null : { label, spans, index: 0 })),
    [],
  );
  const show = useCallback((...spans: Span[]) => setFound({ label: null, spans, index: 0 }), []);
  const showCard = useCallback((id: string) => {
    const card = scroller.current?.querySelector(`[data-highlight-card="${CSS.escape(id)}"]`);
    card?.scrollIntoView({ block: 'nearest' });
    card?.querySelector('textarea')?.focus();
  }, []);
  const highlight = (colour: HighlightColour) => {
    if (passage) own?.onHighlightPassage(passage.spans, colour);
    letGo();
  };
  const cut = () => {
    const blocks = new Set(passage?.spans.map(({ block }) => block));
    props.onCorrect(...[...blocks].map((block) => ({ kind: 'cut', block }) as const));
    letGo();
  };
  const correctHead = useCallback(() => setCorrecting(true), []);
  const stopChoosing = useCallback(() => {
    setChoosing(null);
    letGo();
  }, [letGo]);
  useHighlightKey(own && passage && !choosing ? () => highlight('yellow') : null);

  useEffect(() => {
    const before = document.title;
    document.title = `${isolated(article.title)} · Nutgraf`;
    // Where there is one column the article lies over the list, and the keys belong to it. Nobody asked for the focus: no ring
    // around the whole page.
    if (matchMedia('(max-width: 699px)').matches) scroller.current?.focus({ preventScroll: true, focusVisible: false });
    return () => {
      document.title = before;
    };
  }, [saved.id, article.title]);
  const drawn = [isWhole, props.highlights];
  useBringIntoView(scroller, drawn, props.shownHighlight ? `${saved.id} ${props.shownHighlight}` : null, () =>
    props.shownHighlight ? `[data-highlight="${CSS.escape(props.shownHighlight)}"]` : '',
  );
  useBringIntoView(scroller, drawn, found, () => `[data-found="${found?.index}"]`);

  return (
    <article
      class={`reader size-${settings.readerTextSize} width-${settings.readerWidth} lines-${settings.readerLineHeight} letters-${settings.readerLetterSpacing} ${settings.readerTypeface}`}
      data-reader-id={saved.id}
      aria-label={article.title}
    >
      <ReaderToolbar
        {...props}
        isListening={isListening}
        onListen={() => setListening(!isListening)}
        onCorrectHead={correctHead}
      />
      {isListening && (
        <Loaded
          key={saved.id}
          load={loadListen}
          failed={null}
          props={{
            open: () => props.openListen(saved, 'article'),
            onSpoken: show,
            onDone: () => setListening(false),
          }}
        />
      )}
      <div
        class="progress"
        role="progressbar"
        aria-label={i18n.t('reader.progressName')}
        aria-valuenow={Math.round(progress * 100)}
        aria-valuemin={0}
        aria-valuemax={100}
      >
        <div style={{ transform: `scaleX(${progress})` }} />
      </div>
      {choosing ? (
        <Loaded
          load={loadChoosing}
          failed={<NotLoadedDialog onClose={stopChoosing} />}
          props={{ choosing, span: onlySpan(passage), onCorrect: props.onCorrect, onCancel: stopChoosing }}
        />
      ) : (
        found?.label && <Loaded load={loadFoundBar} failed={null} props={{ found, onFound: setFound }} />
      )}
      {isResumed && !props.shownHighlight && !choosing && !found && (
        <Loaded
          load={loadResumedBar}
          failed={null}
          props={{
            onToStart: () => {
              scroller.current?.scrollTo({ top: 0 });
              forgetResumed();
            },
            onClose: forgetResumed,
          }}
        />
      )}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the buttons inside answer the keys */}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms */}
      <div
        class="reader-scroll"
        ref={scroller}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys
        tabIndex={0}
        role="group"
        aria-label={article.title}
        onClick={(event) => {
          const pressed = (event.target as Element).closest<HTMLElement>('[data-picture]');
          if (pressed) setPicture(pressed.dataset.picture ?? null);
        }}
      >
        <ArticleSheet
          {...props}
          drawnBlocks={drawnBlocks}
          found={found}
          onFind={find}
          onShow={show}
          onHighlight={showCard}
          onCorrectHead={correctHead}
          onChoose={setChoosing}
        />
        {passage && !choosing && (
          <Loaded
            load={loadSelectionMenu}
            failed={null}
            props={{
              passage,
              onColour: own && highlight,
              onCopy: (form) => props.onCopy({ kind: 'passage', spans: passage.spans }, form),
              onCut: cut,
            }}
          />
        )}
      </div>
      {picture !== null && (
        <Loaded
          load={loadGallery}
          failed={<NotLoadedDialog onClose={() => setPicture(null)} />}
          props={{ article, imageOf: props.imageOf, src: picture, onClose: () => setPicture(null) }}
        />
      )}
      {isCorrecting && (
        <Loaded
          load={loadCorrect}
          failed={<NotLoadedDialog onClose={() => setCorrecting(false)} />}
          props={{
            saved,
            onCorrect: props.onCorrect,
            onTakeBack: props.onTakeCorrectionBack,
            onClose: () => setCorrecting(false),
          }}
        />
      )}
    </article>
  );
}

/**
 * Brings what is wanted into view, once for each thing wanted, as soon as it is there: it is looked for again with each change of
 * what is `drawn`. null for nothing.
 */
function useBringIntoView(
  scroller: RefObject<HTMLElement | null>,
  drawn: readonly unknown[],
  wanted: unknown,
  selector: () => string,
): void {
  const brought = useRef<unknown>(null);
  useEffect(() => {
    if (wanted === null) brought.current = null;
    if (wanted === null || brought.current === wanted) return;
    const element = scroller.current?.querySelector(selector());
    element?.scrollIntoView({ block: 'center' });
    if (element) brought.current = wanted;
  }, [wanted, ...drawn]);
}

/** What is selected, if it stands in one piece of the text. */
const onlySpan = (passage: SelectedPassage | null): Span | null =>
  passage?.spans.length === 1 ? (passage.spans[0] ?? null) : null;

/** The key h highlights what is selected; null if nothing is. */
function useHighlightKey(onPress: (() => void) | null): void {
  const latest = useRef(onPress);
  latest.current = onPress;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key === 'h' && !event.ctrlKey && !event.metaKey && !event.altKey) latest.current?.();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
}
