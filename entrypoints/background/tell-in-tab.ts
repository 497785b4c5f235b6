import { i18n } from '#i18n';
import type { SaveNews } from '@/utils/app/background/background-save';
import { announceInTab } from '@/utils/browser/announce-in-tab';
import { flashBadge } from '@/utils/browser/mark-saved';
import { camelCase } from '@/utils/text/camel-case';

/** Long enough to be seen out of the corner of an eye. */
const badgeMs = 4_000;

/** Says on the button and in the page what happened to a save. */
export async function tellInTab(tabId: number, news: SaveNews): Promise<void> {
  if (news.kind === 'saving') return flashBadge(tabId, '…', badgeMs);
  const [badge, title, text] =
    news.kind === 'saved'
      ? ['✓', i18n.t(confirmed(news)), news.title]
      : ['!', i18n.t('toolbar.notSaved'), whyNot(news)];
  await Promise.all([flashBadge(tabId, badge, badgeMs), announceInTab(tabId, title, text)]);
}

function confirmed({ isHighlighted }: Extract<SaveNews, { kind: 'saved' }>) {
  if (isHighlighted === null) return 'toolbar.confirmed';
  return isHighlighted ? 'toolbar.confirmedHighlighted' : 'toolbar.confirmedUnhighlighted';
}

function whyNot(news: Extract<SaveNews, { reason: unknown }>): string {
  if (news.kind === 'not-saved') return i18n.t(`error.library.${camelCase(news.reason)}`);
  switch (news.reason) {
    case 'not-an-article':
    case 'empty-page':
      return i18n.t('popup.notArticle.title');
    case 'tab-gone':
    case 'timeout':
      return i18n.t(`popup.failed.${camelCase(news.reason)}.title`);
    default:
      return i18n.t('popup.failed.unreadable.title');
  }
}
