import { allDone } from '../../store/records';
import { added, type NamedDamage } from './damage';

const counter = (name: string, value: unknown) => added('meta', { name, value });

/** What the store counts by, and how far what is built is. */
export const damagedCounters: readonly NamedDamage[] = [
  ['counters emptied', (library) => library.meta.clear()],
  ['a generation that is no number', counter('generation', Number.NaN)],
  ['a generation that is a text', counter('generation', 'x')],
  ['columns built up to a text', counter('columnsUpTo', 'x')],
  ['columns built up to no number', counter('columnsUpTo', Number.NaN)],
  ['the index built up to a text', counter('textUpTo', 'x')],
  ['people built up to no number', counter('connectionsUpTo', Number.NaN)],
  ['people built beyond the last article', counter('connectionsUpTo', allDone)],
  ['index numbers that begin again', counter('nextEntry', 0)],
  ['index numbers of a text', counter('nextEntry', 'x')],
  ['numbers of values that begin again', counter('nextValue', 0)],
  ['an index of unknown terms', counter('termsVersion', 'x')],
  ['a clock that shows no number', counter('clockSeen', Number.NaN)],
];
