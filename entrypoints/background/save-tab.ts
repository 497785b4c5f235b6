import { i18n } from '#i18n';
import { announceInTab } from '@/utils/browser/announce-in-tab';
import { clipFromTab, type ReadFailure } from '@/utils/browser/extract-from-tab';
import { imagesFromTab, imagesToKeep } from '@/utils/browser/images-from-tab';
import { flashBadge, markSaved } from '@/utils/browser/mark-saved';
import { readSettings } from '@/utils/browser/settings';
import { saveArticle } from '@/utils/library/articles/articles';
import { saveImages } from '@/utils/library/articles/images';
import { camelCase } from '@/utils/text/camel-case';

/** Long enough to be seen out of the corner of an eye. */
const badgeMs = 4_000;

/**
 * Reads the tab and saves its article, and says on the button and in the page what came of it: saved (only once the
 * library has committed), or why not. Never throws.
 */
export async function saveTab(tabId: number): Promise<void> {
  await flashBadge(tabId, '…', badgeMs);
  const { summarySentences, keepImages } = await readSettings();
  const clipped = await clipFromTab(tabId, { summarySentences });
  if (!clipped.ok) return tellNotSaved(tabId, whyNotRead(clipped.error));
  const { article, digest } = clipped.value;
  const saved = await saveArticle(article, digest, new Date());
  if (!saved.ok) return tellNotSaved(tabId, i18n.t(`error.library.${camelCase(saved.error.kind)}`));
  await Promise.all([
    flashBadge(tabId, '✓', badgeMs),
    markSaved(tabId),
    announceInTab(tabId, i18n.t('toolbar.confirmed'), article.title),
  ]);
  const { id } = saved.value.saved;
  const images = await imagesFromTab(tabId, imagesToKeep(article, keepImages));
  await saveImages(images.map((image) => ({ ...image, articleId: id })));
}

async function tellNotSaved(tabId: number, why: string): Promise<void> {
  await Promise.all([flashBadge(tabId, '!', badgeMs), announceInTab(tabId, i18n.t('toolbar.notSaved'), why)]);
}

function whyNotRead({ kind }: ReadFailure): string {
  if (kind === 'not-an-article' || kind === 'empty-page') return i18n.t('popup.notArticle.title');
  if (kind === 'tab-gone' || kind === 'timeout') return i18n.t(`popup.failed.${camelCase(kind)}.title`);
  return i18n.t('popup.failed.unreadable.title');
}
