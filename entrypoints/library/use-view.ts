import { useCallback, useEffect, useState } from 'preact/hooks';
import { searchFromView, viewFromSearch } from '@/components/library/library-url';
import type { LibraryView } from '@/components/library/library-view';

/** What the page shows, kept in its address. Opening an article is a step of its own, so that Back closes it. */
export function useView(): readonly [LibraryView, (view: LibraryView) => void] {
  const [view, setView] = useState(() => viewFromSearch(location.search));
  useEffect(() => {
    const onBack = () => setView(viewFromSearch(location.search));
    addEventListener('popstate', onBack);
    return () => removeEventListener('popstate', onBack);
  }, []);
  const change = useCallback((next: LibraryView) => {
    setView((before) => {
      const url = location.pathname + searchFromView(next);
      if (before.openId === null && next.openId !== null) history.pushState(null, '', url);
      else history.replaceState(history.state, '', url);
      return next;
    });
  }, []);
  return [view, change];
}
