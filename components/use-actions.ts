import { useMemo } from 'preact/hooks';
import { Announcer } from '@/utils/app/announcer';
import { ArticleActions } from '@/utils/app/article-actions';
import { changeSaved, undoChange } from '@/utils/library/articles/change-saved';

/** Ways to change saved articles, each announced with its way back. */
export function useActions() {
  return useMemo(() => {
    const announcer = new Announcer();
    const { change, act } = new ArticleActions({ changeSaved, undoChange }, announcer, () => new Date());
    return { announcer, change, act };
  }, []);
}
