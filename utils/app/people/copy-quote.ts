import type { ClipForm, CopyWish } from '@/utils/model/clip-form';
import type { SavedArticle } from '@/utils/model/saved-article';
import type { Announcer } from '../announcer';
import { sayCopied } from '../reader/say-copied';
import type { PeoplePorts } from './people-ports';

/** Copies what somebody said in an article with who says it and where it stands. */
export async function copyQuote(
  articleId: string,
  text: string,
  form: ClipForm,
  { library, clipboard, settings, now }: Pick<PeoplePorts, 'library' | 'clipboard' | 'settings' | 'now'>,
  announcer: Pick<Announcer, 'say' | 'fail'>,
): Promise<void> {
  const saved = await library.getSaved(articleId);
  if (!saved.ok) return announcer.fail(saved.error);
  if (!saved.value) return announcer.fail({ kind: 'gone' });
  await sayCopied(saved.value, wishFor(saved.value, text), form, { announcer, clipboard, settings, clock: now });
}

/** The quote in its place, which tells whose it is; the words alone where the article has them no longer. */
function wishFor({ digest }: SavedArticle, text: string): CopyWish {
  const quote = digest.quotes.find((each) => each.text === text);
  return quote ? { kind: 'passage', spans: [quote.span] } : { kind: 'words', text };
}
