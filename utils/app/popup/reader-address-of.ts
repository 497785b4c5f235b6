import { madeArticleOf, madeDigestOf } from '@/utils/corrections/made-digest';
import { addressOfReader } from '../reader/reader-address';
import type { PopupPorts } from './popup-ports';
import type { PopupState } from './popup-state';

/**
 * Where the reader's page shows what the popup shows: the saved article, or a copy, kept for it, of one that is not saved.
 * Null where it is too large to be kept.
 */
export async function readerAddressOf(
  state: Extract<PopupState, { kind: 'digest' }>,
  keepReadingCopy: PopupPorts['keepReadingCopy'],
): Promise<`/${string}` | null> {
  if ('id' in state.save) return addressOfReader({ id: state.save.id });
  const { corrections } = state;
  const kept = await keepReadingCopy({ article: madeArticleOf(state), digest: madeDigestOf(state), corrections });
  return kept.ok ? addressOfReader({ copy: kept.value }) : null;
}
