import { facets } from '@/utils/library/search/facets';
import { useWatched } from '../use-watched';

/** The tags in use in the whole library, the commonest first; empty until they are known. */
export function useKnownTags(): readonly string[] {
  const { value } = useWatched(() => facets({ shelf: 'everything' }, 200), []);
  return value?.tag.map((tag) => tag.value) ?? [];
}
