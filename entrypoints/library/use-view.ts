import { useCallback, useEffect, useState } from 'preact/hooks';
import { searchFromView, viewFromSearch } from '@/components/library/library-url';
import { type LibraryView, listOf } from '@/utils/model/library-view';

/** What the page shows, kept in its address. Opening an article is a step of its own, so that Back closes it. */
export function useView() {
  const [view, setView] = useState(() => viewFromSearch(location.search));
  useEffect(() => {
    const onBack = () => setView(viewFromSearch(location.search));
    addEventListener('popstate', onBack);
    return () => removeEventListener('popstate', onBack);
  }, []);
  const change = useCallback((alter: (before: LibraryView) => LibraryView) => {
    setView((before) => {
      const wanted = alter(before);
      // Another list begins at its top.
      const next = listOf(before) === listOf(wanted) ? wanted : { ...wanted, firstRow: 0 };
      const url = location.pathname + searchFromView(next);
      if (before.openId === null && next.openId !== null) history.pushState(null, '', url);
      else if (url !== location.pathname + location.search) history.replaceState(history.state, '', url);
      return next;
    });
  }, []);
  const onView = useCallback((next: LibraryView) => change(() => next), [change]);
  const onPlace = useCallback((firstRow: number) => change((before) => ({ ...before, firstRow })), [change]);
  return { view, onView, onPlace };
}
