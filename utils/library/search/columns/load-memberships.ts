import type { LibraryDatabase } from '../../store/database';
import { areMembers } from './chunk-shapes';
import type { MembershipChunk } from './column-records';

const cache = new WeakMap<LibraryDatabase, { generation: number; chunks: readonly MembershipChunk[] }>();

/** People, topics, publishers and tags of all articles as numbers: some 60 bytes an article. In a transaction over memberships. */
export async function loadMemberships(
  library: LibraryDatabase,
  generation: number,
): Promise<readonly MembershipChunk[]> {
  const cached = cache.get(library);
  if (cached?.generation === generation) return cached.chunks;
  const chunks = (await library.memberships.toArray()).filter(areMembers);
  cache.set(library, { generation, chunks });
  return chunks;
}
