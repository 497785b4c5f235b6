import type { ClipForm, CopyWish } from '@/utils/model/clip-form';
import type { SavedArticle } from '@/utils/model/saved-article';
import type { Announcer } from '../announcer';
import type { ReaderPorts } from './reader-ports';

interface CopyPorts extends Pick<ReaderPorts, 'clipboard' | 'clock' | 'settings'> {
  readonly announcer: Pick<Announcer, 'say'>;
}

/** Copies something of an article and says whether it could be. What makes it is loaded when it is asked for. */
export async function sayCopied(
  saved: SavedArticle,
  wish: CopyWish,
  form: ClipForm,
  { announcer, clipboard, clock, settings }: CopyPorts,
): Promise<void> {
  const [{ copyFromArticle }, { citationStyle }] = await Promise.all([import('./copy-from-article'), settings()]);
  const isCopied = await copyFromArticle(saved, wish, form, { now: clock(), style: citationStyle, clipboard });
  announcer.say({ kind: isCopied ? 'copied' : 'not-copied' });
}
