import type { CitationStyleName } from '@/utils/export/citation-styles/cite-article';
import { clipPassages } from '@/utils/export/clip-passages';
import type { Article, Span } from '@/utils/model/article';
import type { ClipForm, CopyWish } from '@/utils/model/clip-form';
import type { Digest } from '@/utils/model/digest';
import type { SavedArticle } from '@/utils/model/saved-article';
import { copyArticle, type WriteClipboard } from '../copy-article';

/**
 * Puts a passage, a person or the whole of an article on the clipboard with where it comes from; false where the browser
 * does not allow it.
 */
export async function copyFromArticle(
  saved: SavedArticle,
  wish: CopyWish,
  form: ClipForm,
  given: { readonly now: Date; readonly style: CitationStyleName; readonly clipboard: WriteClipboard },
): Promise<boolean> {
  if (wish.kind === 'article') return copyArticle(saved, articleForm(form, given.style), given);
  const { text, html } = clipPassages(passagesOf(saved, wish), saved, form, given.style);
  return given.clipboard(form === 'markdown' ? { 'text/plain': text } : { 'text/plain': text, 'text/html': html });
}

const articleForm = (form: ClipForm, style: CitationStyleName) => {
  if (form === 'citation') return style;
  return form === 'markdown' ? 'markdown' : 'quotation';
};

function passagesOf({ article, digest }: SavedArticle, wish: Exclude<CopyWish, { kind: 'article' }>) {
  switch (wish.kind) {
    case 'words':
      return { words: [wish.text], speaker: null };
    case 'passage':
      return { words: [textOf(article, wish.spans)], speaker: speakerAt(digest, wish.spans) };
    case 'person': {
      const words = digest.quotes.filter(({ speaker }) => isPerson(speaker, wish.name)).map(({ text }) => text);
      return { words, speaker: { name: wish.name, role: roleOf(digest, wish.name) } };
    }
  }
}

const textOf = ({ blocks }: Article, spans: readonly Span[]): string =>
  spans.map(({ block, start, end }) => blocks[block]?.text.slice(start, end) ?? '').join('\n');

const isPerson = (speaker: Digest['quotes'][number]['speaker'], name: string): boolean =>
  speaker?.kind === 'person' && speaker.name === name;

const roleOf = ({ people }: Digest, name: string): string | null =>
  people.find((person) => person.name === name)?.role ?? null;

/** Who says it, where the passage lies within one quotation. */
function speakerAt(digest: Digest, [first, ...others]: readonly Span[]) {
  if (!first || others.length > 0) return null;
  const quote = digest.quotes.find(
    ({ span }) => span.block === first.block && span.start <= first.start && span.end >= first.end,
  );
  const name = quote?.speaker?.name;
  return name === undefined ? null : { name, role: roleOf(digest, name) };
}
