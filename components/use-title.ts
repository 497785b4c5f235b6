import { useEffect } from 'preact/hooks';
import { isolated } from '@/utils/text/isolated';

/** Names the page after what it shows; nothing while that is not known. */
export function useTitle(shown: string | undefined): void {
  useEffect(() => {
    if (shown) document.title = `${isolated(shown)} · Nutgraf`;
  }, [shown]);
}
