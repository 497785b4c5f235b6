import type { ClipForm, CopyWish } from '@/utils/model/clip-form';
import type { SavedArticle } from '@/utils/model/saved-article';
import type { ReaderPorts } from './reader-ports';

/** Copies something of an article and says whether it could be. What makes it is loaded when it is asked for. */
export async function sayCopied(
  saved: SavedArticle,
  wish: CopyWish,
  form: ClipForm,
  { announcer, clipboard, clock, settings }: Pick<ReaderPorts, 'announcer' | 'clipboard' | 'clock' | 'settings'>,
): Promise<void> {
  const [{ copyFromArticle }, { citationStyle }] = await Promise.all([import('./copy-from-article'), settings()]);
  const isCopied = await copyFromArticle(saved, wish, form, { now: clock(), style: citationStyle, clipboard });
  announcer.say({ kind: isCopied ? 'copied' : 'not-copied' });
}
