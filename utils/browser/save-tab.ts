import { i18n } from '#i18n';
import type { Article } from '../model/article';
import type { Digest } from '../model/digest';
import type { Result } from '../model/result';
import { camelCase } from '../text/camel-case';
import { announceInTab } from './announce-in-tab';
import { clipFromTab } from './extract-from-tab';
import { flashBadge, markSaved } from './mark-saved';

type SaveArticle = (
  article: Article,
  digest: Digest,
  now: Date,
) => Promise<Result<unknown, { readonly kind: 'newer-version' | 'blocked' | 'quota' | 'unavailable' | 'corrupt' }>>;

/** Long enough to be seen out of the corner of an eye. */
const badgeMs = 4_000;

/**
 * Reads the tab and saves its article, and says on the button and in the page what came of it: saved (only once the
 * library has committed), or why not. Never throws.
 */
export async function saveTab(tabId: number, saveArticle: SaveArticle): Promise<void> {
  await flashBadge(tabId, '…', badgeMs);
  const clipped = await clipFromTab(tabId);
  if (!clipped.ok) {
    await flashBadge(tabId, '!', badgeMs);
    const why = clipped.error.kind === 'not-an-article' ? 'popup.notArticle.title' : 'popup.failed.unreadable.title';
    return announceInTab(tabId, i18n.t('toolbar.notSaved'), i18n.t(why));
  }
  const { article, digest } = clipped.value;
  const saved = await saveArticle(article, digest, new Date());
  if (!saved.ok) {
    await flashBadge(tabId, '!', badgeMs);
    return announceInTab(tabId, i18n.t('toolbar.notSaved'), i18n.t(`error.library.${camelCase(saved.error.kind)}`));
  }
  await flashBadge(tabId, '✓', badgeMs);
  await markSaved(tabId);
  await announceInTab(tabId, i18n.t('toolbar.confirmed'), article.title);
}
