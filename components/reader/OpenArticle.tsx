import { useCallback, useEffect, useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ReaderSession } from '@/utils/app/reader/reader-session';
import type { ArticleAction } from '@/utils/model/row-action';
import { ErrorNotice } from '../library/ErrorNotice';
import { Notice } from '../Notice';
import { useSessionState } from '../use-session-state';
import { type OwnActions, ReaderView, type ReaderViewProps } from './ReaderView';

interface OpenArticleProps
  extends Pick<
      ReaderViewProps,
      | 'shownHighlight'
      | 'locale'
      | 'settings'
      | 'onSettings'
      | 'backName'
      | 'onBack'
      | 'onPrevious'
      | 'onNext'
      | 'onPrint'
      | 'openListen'
    >,
    Pick<OwnActions, 'onExport'> {
  session: ReaderSession;
  now: Date;
  /** Where the article stands in a list: what is done to it there, which goes on to the next one. */
  onTriage?: (action: ArticleAction) => void;
  /** Tries once more to open the library. */
  onRetry: () => void;
}

/** The reader with the article of a session, as it is in the library now. */
export function OpenArticle({ session, onRetry, onExport, onTriage, ...given }: OpenArticleProps) {
  const state = useSessionState(session.state);
  useEffect(session.start, [session]);
  const images = state.kind === 'open' ? state.images : null;
  const imageOf = useCallback((src: string) => images?.get(src) ?? null, [images]);
  const actions = useMemo(() => actionsOf(session), [session]);
  switch (state.kind) {
    case 'opening':
      return null;
    case 'failed':
      return <ErrorNotice kind={state.reason} onRetry={onRetry} />;
    case 'gone':
      return (
        <Notice title={i18n.t('reader.gone')} text={i18n.t('reader.goneText')}>
          <button type="button" class="framed" onClick={given.onBack}>
            {given.backName}
          </button>
        </Notice>
      );
    case 'open': {
      const { saved, highlights, unfit, knownTags, alsoSaved } = state;
      return (
        <ReaderView
          {...given}
          saved={saved}
          highlights={highlights}
          unfit={unfit}
          imageOf={imageOf}
          onPutBack={(index) => void session.putBack(index)}
          onCorrect={(...wishes) => void session.correct(...wishes)}
          onCopy={(wish, form) => void session.copy(wish, form)}
          onTakeCorrectionBack={(correction) => void session.takeCorrectionBack(correction)}
          own={{ ...actions, ...(onTriage && { onAct: onTriage }), onExport, knownTags, alsoSaved }}
          onSave={null}
        />
      );
    }
  }
}

const actionsOf = (session: ReaderSession): Omit<OwnActions, 'onExport' | 'knownTags' | 'alsoSaved'> => ({
  onAct: (action) => void session.act(action),
  onAddTag: (tag) => void session.addTag(tag),
  onRemoveTag: (tag) => void session.removeTag(tag),
  onNote: (note) => void session.note(note),
  onHighlightPassage: (spans, colour) => void session.highlight(spans, colour),
  onPutHighlight: (highlight) => void session.putHighlight(highlight),
  onRemoveHighlight: (id) => void session.removeHighlight(id),
  onProgress: (progress) => void session.progress(progress),
});
