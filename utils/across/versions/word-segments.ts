import { diffArrays } from 'diff';

/** A stretch of text that both versions have, or only the later ('added') or only the earlier one ('removed'). */
export interface Segment {
  readonly kind: 'kept' | 'added' | 'removed';
  readonly text: string;
}

/** Edits after which two texts are taken for wholly different: the search costs their square. */
const maxEdits = 4_000;
/** What is kept between two changes and is no word (a space, a comma) goes with the changes: single islands are unreadable. */
const isIsland = (text: string) => !/[\p{L}\p{N}]/u.test(text);

/**
 * How the later text came from the earlier, word by word: the kept and removed segments joined are the earlier text, the
 * kept and added ones the later. By Myers' O(ND) difference algorithm (Algorithmica 1, 1986) over the words that
 * Intl.Segmenter finds, so that scripts without spaces are compared by word as well.
 */
export function wordSegments(earlier: string, later: string, locale: string | null = null): Segment[] {
  if (earlier === later) return earlier === '' ? [] : [{ kind: 'kept', text: earlier }];
  const changes = diffArrays(wordsOf(earlier, locale), wordsOf(later, locale), { maxEditLength: maxEdits });
  if (!changes) return pieces(earlier, later);
  const segments: Segment[] = [];
  let [removed, added] = ['', ''];
  const flush = () => {
    segments.push(...pieces(removed, added));
    [removed, added] = ['', ''];
  };
  for (const [at, change] of changes.entries()) {
    const text = change.value.join('');
    if (change.removed) removed += text;
    else if (change.added) added += text;
    else if ((removed !== '' || added !== '') && at < changes.length - 1 && isIsland(text)) {
      removed += text;
      added += text;
    } else {
      flush();
      segments.push({ kind: 'kept', text });
    }
  }
  flush();
  return segments;
}

function pieces(removed: string, added: string): Segment[] {
  const list: Segment[] = [
    { kind: 'removed', text: removed },
    { kind: 'added', text: added },
  ];
  return list.filter(({ text }) => text !== '');
}

const segmenters = new Map<string, Intl.Segmenter>();

/** Words, spaces and marks in order; joined they are the text. */
export function wordsOf(text: string, locale: string | null): string[] {
  const key = locale ?? 'en';
  let segmenter = segmenters.get(key);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(validLocale(key), { granularity: 'word' });
    segmenters.set(key, segmenter);
  }
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** A page may state any string as its language. */
function validLocale(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
