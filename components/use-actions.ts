import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { changeOf } from '@/utils/app/change-of-action';
import type { Change } from '@/utils/library/articles/apply-change';
import { changeSaved, undoChange } from '@/utils/library/articles/change-saved';
import type { LibraryFailure } from '@/utils/library/store/library-failure';
import type { ArticleAction } from '@/utils/model/row-action';
import type { ToastMessage } from './Toast';

const failureText = ({ kind }: LibraryFailure) =>
  kind === 'quota' ? i18n.t('library.done.quota') : i18n.t('library.done.failed');

/** Ways to change saved articles, each with its words and its way back in a toast. */
export function useActions() {
  const [toast, setToast] = useState<ToastMessage | null>(null);
  const lastUndo = useRef<(() => void) | null>(null);
  const closeToast = useCallback(() => setToast(null), []);

  /** Words for what is done elsewhere. */
  const say = useMemo(
    () => ({
      done: (text: string, undo?: () => void) => {
        lastUndo.current = undo ?? null;
        setToast({ text, undo });
      },
      failure: (failure: LibraryFailure) => setToast({ text: failureText(failure) }),
    }),
    [],
  );

  /** Makes the change; says so and offers to undo it if `words` are given. */
  const change = useCallback(async (ids: readonly string[], wanted: Change, words?: (count: number) => string) => {
    const changed = await changeSaved(ids, wanted, new Date());
    if (!changed.ok) {
      setToast({ text: failureText(changed.error) });
      return;
    }
    const undos = changed.value;
    if (!words || undos.length === 0) return;
    const undo = async () => {
      lastUndo.current = null;
      const undone = await undoChange(undos, new Date());
      setToast({ text: undone.ok ? i18n.t('library.done.undone') : failureText(undone.error) });
    };
    lastUndo.current = () => void undo();
    setToast({ text: words(undos.length), undo: () => void undo() });
  }, []);

  const act = useCallback(
    (action: ArticleAction, ids: readonly string[]) => {
      void change(ids, changeOf(action), (count) => i18n.t(`library.done.${action}`, count));
    },
    [change],
  );
  const undoLast = useCallback(() => lastUndo.current?.(), []);
  return { toast, say, closeToast, change, act, undoLast };
}
