import type { LibraryFilter } from '@/utils/model/library-filter';
import type { Clause } from './index/parse-query';

const shelfOfState: Partial<Record<string, 'trash' | 'archived'>> = { trash: 'trash', archived: 'archived' };

/** Which articles a query is asked of: who asks for the trash or the archive by name is not kept from it by the shelf. */
export function filterFor(clauses: readonly Clause[], filter: LibraryFilter): LibraryFilter {
  const asked = clauses.find((clause) => clause.kind === 'state' && !clause.isNegated && shelfOfState[clause.state]);
  const shelf = asked?.kind === 'state' ? shelfOfState[asked.state] : undefined;
  return shelf ? { ...filter, shelf } : filter;
}
