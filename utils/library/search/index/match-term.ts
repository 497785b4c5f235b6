import type { LibraryDatabase } from '../../store/database';
import { ByteReader } from './byte-reader';
import { firstLetterTerm } from './entry-terms';
import { termRange } from './find-terms';
import { prefixImpact } from './impact';
import type { IndexDirectory, OpenBlock } from './load-index';
import { readBlocks } from './read-blocks';

/** For every doc how much it says of what was asked, 0..255; the best of its texts and words where several match. */
export type Impacts = Uint8Array;

/** The docs in which a term stands, or for a prefix one that begins with it, which then counts less. */
export async function matchTerm(
  library: LibraryDatabase,
  index: IndexDirectory,
  term: string,
  isPrefix: boolean,
  docCount: number,
): Promise<Impacts> {
  const impacts = new Uint8Array(docCount);
  if (isPrefix && /^[a-z0-9]$/.test(term)) {
    // As by every word that begins so, and by the letter itself where it is a word.
    const any = await matchTerm(library, index, firstLetterTerm(term), false, docCount);
    const whole = await matchTerm(library, index, term, false, docCount);
    return any.map((impact, doc) => Math.max(impact === 0 ? 0 : prefixImpact(impact), whole[doc] ?? 0));
  }
  const note = (entry: number, impact: number) => {
    const doc = index.owners[entry] ?? 0;
    if (doc !== 0 && impact > (impacts[doc] ?? 0)) impacts[doc] = impact;
  };
  for (const block of await readBlocks(library, index, term, isPrefix)) noteBlock(block, term, isPrefix, note);
  for (const { entry, terms, impacts: own } of index.memtable) {
    const { first, end } = termRange(terms, term, isPrefix);
    for (let place = first; place < end; place += 1) note(entry, weighted(own[place] ?? 0, terms[place] === term));
  }
  return impacts;
}

const weighted = (impact: number, isWhole: boolean) => (isWhole ? impact : prefixImpact(impact));

function noteBlock(block: OpenBlock, term: string, isPrefix: boolean, note: (entry: number, impact: number) => void) {
  const { terms } = block;
  const { first, end } = termRange(terms, term, isPrefix);
  for (let place = first; place < end; place += 1) {
    const isWhole = terms[place] === term;
    const reader = new ByteReader(block.postings, block.ends[place - 1] ?? 0, block.ends[place] ?? 0);
    let entry = 0;
    while (!reader.isAtEnd) {
      entry += reader.number();
      note(entry, weighted(reader.byte(), isWhole));
    }
  }
}
