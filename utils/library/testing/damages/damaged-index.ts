import type { LibraryDatabase } from '../../store/database';
import { changed, firstChanged, firstGone, type NamedDamage } from './damage';

const firstBlock = (library: LibraryDatabase) => library.blocks.toCollection().first();
const firstSegment = (library: LibraryDatabase) => library.segments.toCollection().first();
const columnsOf = (change: object) => changed('columns', 0, change);

/** Columns, memberships, values and search index: built of the records. */
export const damagedIndex: readonly NamedDamage[] = [
  ['columns emptied', (store) => store.columns.clear()],
  ['columns of wrong types', columnsOf({ saved: 'x', flags: [1, 2] })],
  ['columns of wrong length', columnsOf({ flags: new Uint8Array(3) })],
  ['dates of the columns wrong', columnsOf({ saved: new Float64Array(1024) })],
  ['words of the columns wrong', columnsOf({ words: new Uint32Array(1024).fill(9) })],
  ['publishers of the columns wrong', columnsOf({ publisher: new Uint32Array(1024).fill(77) })],
  ['days of the columns wrong', columnsOf({ day: new Int32Array(1024) })],
  ['memberships emptied', (store) => store.memberships.clear()],
  ['memberships cut off', (store) => store.memberships.toCollection().modify({ starts: new Uint32Array(3) })],
  [
    'memberships of other values',
    (store) => store.memberships.toCollection().modify((chunk) => void chunk.values.fill(4)),
  ],
  ['values emptied', (store) => store.values.clear()],
  ['a value of another name', (store) => store.values.toCollection().limit(1).modify({ label: 'Somebody else' })],
  ['entries emptied', (store) => store.entries.clear()],
  ['entries of wrong type', (store) => store.entries.toCollection().modify({ docs: 'x' as never })],
  ['segments emptied', (store) => store.segments.clear()],
  ['a segment without its terms', (store) => store.segments.toCollection().modify({ blockTerms: null as never })],
  ['the memtable emptied', (store) => store.tail.clear()],
  ['a block missing', async (store) => store.blocks.delete([(await firstBlock(store))?.segment ?? 0, 0])],
  [
    'postings cut off',
    (store) =>
      store.blocks
        .toCollection()
        .limit(1)
        .modify((block) => void Object.assign(block, { postings: block.postings.slice(0, 9) })),
  ],
  [
    'postings at random',
    (store) =>
      store.blocks
        .toCollection()
        .limit(1)
        .modify((block) => void block.postings.fill(255)),
  ],
  [
    'terms out of order',
    (store) =>
      store.blocks
        .toCollection()
        .limit(1)
        .modify((block) => void Object.assign(block, { terms: block.terms.split('\n').reverse().join('\n') })),
  ],
  ['positions emptied', (store) => store.positions.clear()],
  [
    'positions wrong',
    (store) =>
      store.positions
        .toCollection()
        .limit(1)
        .modify((record) => void record.positions.fill(3)),
  ],
  [
    'a segment that nobody finished, as the only one',
    async (store) => store.segments.update((await firstSegment(store))?.segment ?? 0, { isComplete: false }),
  ],
  ['stars of the columns wrong', columnsOf({ flags: new Uint8Array(1024).fill(255) })],
  ['a chunk of columns under another number', changed('columns', 0, { chunk: 7 })],
  ['memberships under another number', firstChanged('memberships', () => ({ chunk: 9 }))],
  ['a value gone', firstGone('values')],
  ['a value without its name', firstChanged('values', () => ({ label: null }))],
  ['a value of no kind', firstChanged('values', () => ({ kind: 5 }))],
  ['entries of nobody', (store) => store.entries.toCollection().modify((chunk) => void chunk.docs.fill(0))],
  ['entries of others', (store) => store.entries.toCollection().modify((chunk) => void chunk.docs.reverse())],
  ['a chunk of entries under another number', firstChanged('entries', () => ({ chunk: -1 }))],
  ['a new text without its terms', firstChanged('tail', () => ({ terms: null }))],
  [
    'a new text cut off',
    (store) => store.tail.toCollection().modify((text) => void Object.assign(text, { impacts: text.impacts.slice(1) })),
  ],
  ['a new text of another number', firstChanged('tail', () => ({ entry: 5_000 }))],
  ['a segment of no entries', firstChanged('segments', () => ({ firstEntry: 'x', lastEntry: null }))],
  ['a segment that lacks a term', firstChanged('segments', () => ({ blockTerms: [] }))],
  ['a segment without blocks', (store) => store.blocks.clear()],
  ['terms of a block gone', firstChanged('blocks', () => ({ terms: null }))],
  [
    'lengths of a block cut off',
    firstChanged('blocks', ({ lengths }: { lengths: Uint8Array }) => ({ lengths: lengths.slice(1) })),
  ],
  ['lengths of positions that are a text', firstChanged('positions', () => ({ lengths: 'x' }))],
];
