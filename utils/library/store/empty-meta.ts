import { termsVersion } from '../search/index/terms-of-article';
import { allDone, type MetaRecord } from './records';

/** The counters of an empty library: columns and index hold all of nothing. */
export const emptyMeta: readonly MetaRecord[] = [
  { name: 'columnsUpTo', value: allDone },
  { name: 'textUpTo', value: allDone },
  { name: 'connectionsUpTo', value: 0 },
  { name: 'termsVersion', value: termsVersion },
];
