import { useCallback, useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { getSaved } from '@/utils/library/articles/find-saved';
import { replaceText } from '@/utils/library/articles/replace-text';
import type { Article } from '@/utils/model/article';
import type { Digest } from '@/utils/model/digest';
import type { SavedArticle } from '@/utils/model/saved-article';
import { ErrorNotice } from '../library/ErrorNotice';
import { Notice } from '../Notice';
import type { useActions } from '../use-actions';
import { useWatched } from '../use-watched';
import { ReaderView, type ReaderViewProps } from './ReaderView';
import { useKeptImages } from './use-kept-images';
import { useKnownTags } from './use-known-tags';

type Given = Pick<
  ReaderViewProps,
  'locale' | 'settings' | 'onSettings' | 'backName' | 'onBack' | 'onPrevious' | 'onNext' | 'onExport'
>;

interface OpenArticleProps extends Given, ReturnType<typeof useActions> {
  id: string;
  /** The article with one piece back in its place, read anew. */
  putBack: (article: Article, removedIndex: number) => Promise<{ article: Article; digest: Digest }>;
}

/** The reader with the article of this id, as it is in the library now. Opening an article marks it read. */
export function OpenArticle({ id, change, act, announcer, putBack, ...given }: OpenArticleProps) {
  const { value: answer, failure } = useWatched(async () => {
    const saved = await getSaved(id);
    // Told apart from "not yet answered", which is null.
    return saved.ok ? { ok: true, value: { saved: saved.value } } : saved;
  }, [id]);
  const saved = answer?.saved ?? null;
  const imageOf = useKeptImages(id);
  const knownTags = useKnownTags();
  const isFound = saved !== null;
  useEffect(() => {
    if (isFound) void change([id], { isRead: true });
  }, [isFound, id, change]);
  const onProgress = useCallback((progress: number) => void change([id], { progress }), [id, change]);

  const onPutBack = async (before: SavedArticle, index: number) => {
    const { article, digest } = await putBack(before.article, index);
    const kept = await replaceText(id, article, digest, new Date());
    if (!kept.ok) return announcer.fail(kept.error);
    announcer.say({ kind: 'piece-put-back' }, async () => {
      const undone = await replaceText(id, before.article, before.digest, new Date());
      if (!undone.ok) announcer.fail(undone.error);
    });
  };

  if (failure && !saved) return <ErrorNotice kind={failure.kind} onRetry={() => location.reload()} />;
  if (!answer) return null;
  if (!saved) return <Notice title={i18n.t('reader.gone')} text={i18n.t('reader.goneText')} />;
  return (
    <ReaderView
      {...given}
      saved={saved}
      now={new Date()}
      imageOf={imageOf}
      onAct={(action) => action !== 'erase' && void act(action, [id])}
      onPrint={() => print()}
      knownTags={knownTags}
      onAddTag={(tag) => void change([id], { addTags: [tag] })}
      onRemoveTag={(tag) => void change([id], { removeTags: [tag] }, () => ({ kind: 'tag-removed', tag }))}
      onNote={(text) => void change([id], { note: { text, was: saved.note } })}
      onHighlightPassage={(selector, colour) => {
        const highlight = {
          id: crypto.randomUUID(),
          ...selector,
          colour,
          note: null,
          createdAt: new Date().toISOString(),
        };
        void change([id], { putHighlights: [highlight] });
      }}
      onPutHighlight={(highlight) => void change([id], { putHighlights: [highlight] })}
      onRemoveHighlight={(highlightId) =>
        void change([id], { removeHighlights: [highlightId] }, () => ({ kind: 'highlight-removed' }))
      }
      onPutBack={(index) => void onPutBack(saved, index)}
      onProgress={onProgress}
    />
  );
}
