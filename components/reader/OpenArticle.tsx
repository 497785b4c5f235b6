import { useCallback, useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { getSaved } from '@/utils/library/articles';
import { Trouble } from '../library/Trouble';
import { Notice } from '../Notice';
import type { useActions } from '../use-actions';
import { useWatched } from '../use-watched';
import { ReaderView, type ReaderViewProps } from './ReaderView';
import { useKeptImages } from './use-kept-images';

type Given = Pick<
  ReaderViewProps,
  'locale' | 'settings' | 'onSettings' | 'backName' | 'onBack' | 'onPrevious' | 'onNext' | 'onExport'
>;

interface OpenArticleProps extends Given, Pick<ReturnType<typeof useActions>, 'change' | 'act'> {
  id: string;
}

/** The reader with the article of this id, as it is in the library now. Opening an article marks it read. */
export function OpenArticle({ id, change, act, ...given }: OpenArticleProps) {
  const { value: answer, failure } = useWatched(async () => {
    const saved = await getSaved(id);
    // Told apart from "not yet answered", which is null.
    return saved.ok ? { ok: true, value: { saved: saved.value } } : saved;
  }, [id]);
  const saved = answer?.saved ?? null;
  const imageOf = useKeptImages(id);
  const isFound = saved !== null;
  useEffect(() => {
    if (isFound) void change([id], { isRead: true });
  }, [isFound, id, change]);
  const onProgress = useCallback((progress: number) => void change([id], { progress }), [id, change]);

  if (failure && !saved) return <Trouble kind={failure.kind} onRetry={() => location.reload()} />;
  if (!answer) return null;
  if (!saved) return <Notice title={i18n.t('reader.gone')} text={i18n.t('reader.goneText')} />;
  return (
    <ReaderView
      {...given}
      saved={saved}
      now={new Date()}
      imageOf={imageOf}
      onAct={(action) => action !== 'erase' && act(action, [id])}
      onPrint={() => print()}
      onPutBack={() => {}}
      onProgress={onProgress}
    />
  );
}
