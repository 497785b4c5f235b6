import { useEffect } from 'preact/hooks';

/** Names the page after what it shows; nothing while that is not known. */
export function useTitle(shown: string | undefined): void {
  useEffect(() => {
    if (shown) document.title = `${shown} · Nutgraf`;
  }, [shown]);
}
